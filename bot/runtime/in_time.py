"""Answers of the database within a time, whatever the database does."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from sqlalchemy.exc import SQLAlchemyError

Result = TypeVar("Result")


async def in_time(work: Coroutine[Any, Any, Result], *, seconds: float) -> Result | None:
    """Return the result of work in the database, or None if it is late or the database or the network fails.

    Late work is canceled, and nobody waits for the end of that: a silent server would hold it up for long. Other errors
    of the work are raised.
    """
    task = asyncio.create_task(work)
    try:
        await asyncio.wait({task}, timeout=seconds)
    finally:
        if is_late := not task.done():
            task.cancel()
            task.add_done_callback(_forget)
    if is_late:
        return None
    try:
        return task.result()
    except (SQLAlchemyError, OSError, TimeoutError):
        return None


def _forget(task: asyncio.Task[Any]) -> None:
    """Take the error of late work, or the event loop would log it."""
    if not task.cancelled():
        task.exception()
