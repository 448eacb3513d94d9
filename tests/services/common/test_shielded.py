"""What must not be left half done ends, also when whoever waits for it is cancelled."""

import asyncio

import pytest

from services.common.shielded import run_to_completion


async def test_it_is_done_before_the_cancelled_one_leaves() -> None:
    """And the cancellation goes on."""
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


async def test_what_nobody_waits_for_any_more_is_undone() -> None:
    """Only where it was done, and only where whoever asked for it was cancelled."""
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
