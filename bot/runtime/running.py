"""Running the app until somebody stops it, also while it still starts."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any


async def run_until_stopped(
    app: AbstractAsyncContextManager[Any], stop: asyncio.Event, *, started: Callable[[], None]
) -> None:
    """Start the app, call `started`, wait for `stop`, and stop the app. A `stop` during the start ends the start.

    `started` is not called then. Raises what the start or the stop of the app raises.
    """
    is_started = asyncio.Event()

    async def live() -> None:
        async with app:
            is_started.set()
            started()
            await stop.wait()

    living, stopping = asyncio.create_task(live()), asyncio.create_task(stop.wait())
    await asyncio.wait({living, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not is_started.is_set():
        living.cancel()
    await asyncio.wait({living})
    if not living.cancelled():
        living.result()
