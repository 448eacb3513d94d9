"""Work that starts only if a block takes long."""

import asyncio

import pytest

from services.common.delayed import delayed


async def test_the_work_starts_only_if_the_block_takes_long() -> None:
    """A short block starts nothing, not even afterward."""
    started = asyncio.Event()

    async def work() -> None:
        started.set()

    with delayed(0.01, work):
        pass
    await asyncio.sleep(0.03)
    assert not started.is_set()

    with delayed(0.01, work):
        await asyncio.wait_for(started.wait(), timeout=10)


@pytest.mark.parametrize("fails", [False, True])
async def test_the_work_ends_with_the_block(fails: bool) -> None:
    """It is canceled even if the block fails."""
    started, canceled = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        started.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            canceled.set()
            raise

    async def block() -> None:
        with delayed(0.0, work):
            await started.wait()
            if fails:
                raise ValueError("a slip")

    if fails:
        with pytest.raises(ValueError, match="a slip"):
            await block()
    else:
        await block()
    await asyncio.wait_for(canceled.wait(), timeout=10)
