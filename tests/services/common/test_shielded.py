"""Work that must not stop midway is completed, even if its caller is canceled."""

import asyncio

import pytest

from services.common.shielded import run_to_completion


async def test_work_is_completed_before_the_cancellation_goes_on() -> None:
    """The caller is still canceled afterward."""
    begun, done = asyncio.Event(), asyncio.Event()

    async def work() -> str:
        begun.set()
        await asyncio.sleep(0.02)
        done.set()
        return "done"

    waiting = asyncio.create_task(run_to_completion(work()))
    await begun.wait()
    waiting.cancel()

    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert done.is_set()
    assert await run_to_completion(work()) == "done"


async def test_a_result_that_nobody_received_is_undone() -> None:
    """It is undone only if the work succeeded and its caller was canceled."""
    begun = asyncio.Event()
    undone: list[str] = []

    async def work(*, fails: bool) -> str:
        begun.set()
        await asyncio.sleep(0.02)
        if fails:
            raise ValueError("full")
        return "a place"

    async def undo(place: str) -> None:
        undone.append(place)

    for fails in (False, True):
        begun.clear()
        waiting = asyncio.create_task(run_to_completion(work(fails=fails), undo=undo))
        await begun.wait()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
    assert undone == ["a place"]
    assert await run_to_completion(work(fails=False), undo=undo) == "a place"
    with pytest.raises(ValueError, match="full"):
        await run_to_completion(work(fails=True), undo=undo)
    assert undone == ["a place"]
