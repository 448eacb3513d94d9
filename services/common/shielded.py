"""For what must not be left half done: it ends also when whoever waits for it is cancelled."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


async def to_its_end(
    work: Coroutine[Any, Any, Result], *, undo: Callable[[Result], Awaitable[object]] | None = None
) -> Result:
    """The result of the work. Who is cancelled meanwhile leaves when it is done, and undone where `undo` says how."""
    task = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if undo is not None and task.exception() is None:
            await asyncio.shield(undo(task.result()))
        raise
