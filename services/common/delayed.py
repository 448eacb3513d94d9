"""Work that starts only if something else takes long."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def delayed(seconds: float, work: Callable[[], Coroutine[Any, Any, object]]) -> Iterator[None]:
    """Start the work in its own task once the block has taken this long. Cancel it at the end of the block.

    A block that ends before does not start it. A timer costs much less than a task that sleeps, and most blocks end
    before it.
    """
    started: list[asyncio.Task[object]] = []
    timer = asyncio.get_running_loop().call_later(seconds, lambda: started.append(asyncio.create_task(work())))
    try:
        yield
    finally:
        timer.cancel()
        for task in started:
            task.cancel()
