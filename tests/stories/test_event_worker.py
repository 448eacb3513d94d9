"""The worker of stored events: in order within a channel, again after a failure, and not held up by other channels."""

import asyncio
from datetime import timedelta

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.deps import Deps
from bot.runtime.app import VirtualClient
from bot.slack.event_worker import EventWorker
from services.workspaces.event_service import SlackEvent, event_service
from tests.stories.conftest import MovableClock

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def _event(number: int, *, channel: str, name: str = "known", value: str = "") -> SlackEvent:
    ts = f"{number}.000000"
    return SlackEvent("T1", f"Ev{number}", name, ts, f"topic {number}", channel_id=channel, value=value)


async def _worked_off(bot: VirtualClient, worker: EventWorker) -> None:
    """Let the worker do everything that is due now."""
    for _ in range(8):
        await worker.poll()
        await asyncio.gather(*worker._tasks.values())


async def test_what_fails_holds_up_only_its_own_channel(bot: VirtualClient, clock: MovableClock) -> None:
    """The next event of the channel waits for it, also under the channel's new id. Later all are done, in order."""
    bot._scheduler.pause()
    done: list[str] = []
    failing = {"Ev2"}

    async def handle(event: SlackEvent, _: Deps, __: AsyncWebClient) -> None:
        if event.event_id in failing:
            raise RuntimeError
        done.append(event.event_id)

    worker = EventWorker(bot.deps, bot._slack, {"known": handle, "channel_id_changed": handle})
    async with bot.deps.database.begin() as db:
        for event in (
            _event(3, channel="C3"),
            _event(2, channel="C1", name="channel_id_changed", value="C3"),
            _event(1, channel="C1"),
            _event(4, channel="C2"),
            _event(5, channel="C2", name="of next year"),
            _event(6, channel="C2"),
        ):
            await event_service.store(db, event, now=clock())
    await _worked_off(bot, worker)
    before = list(done)
    failing.clear()
    clock.offset += timedelta(minutes=1)
    await _worked_off(bot, worker)
    await worker.stop()

    assert sorted(before) == ["Ev1", "Ev4"]
    assert done[2:] == ["Ev2", "Ev3"]
