"""Running work to completion even if its caller is canceled."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


async def run_to_completion(
    work: Coroutine[Any, Any, Result], *, undo: Callable[[Result], Awaitable[object]] | None = None
) -> Result:
    """Run `work` to completion and return its result, even if the caller is canceled. Raise what `work` raises.

    After a cancellation it raises CancelledError once the work has ended. Before that, `undo` gets the result that
    nobody received.
    """
    task = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if undo is not None and task.exception() is None:
            await asyncio.shield(undo(task.result()))
        raise
