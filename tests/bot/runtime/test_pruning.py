"""The job that prunes: off unless an operator sets it, a little at a time, by one replica."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.runtime import pruning as module
from bot.runtime.app import VirtualClient
from bot.runtime.jobs import Job, run
from bot.runtime.kept_days import KEEP_ALL, KeptDays
from bot.runtime.pruning import Pruning
from bot.runtime.settings import Settings, SettingsError
from models.base import first_id_at
from models.cost import JobRunDB
from models.post import InboxDB, InboxState
from services.messaging import inbox_pruning
from tests.bot.runtime.conftest import TOKENS, SetClock

NOW = datetime.now(UTC)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


async def _store_lines(bot: VirtualClient, count: int) -> None:
    """Store lines that were answered a hundred days ago."""
    async with bot.deps.database.begin() as db:
        for number in range(count):
            at = NOW - timedelta(days=100, seconds=-number)
            ts = f"{at.timestamp():.6f}"
            place = {"team_id": "T1", "channel_id": "D1", "ts": ts, "target_ts": ts, "thread_ts": ts}
            row = InboxDB(**place, slack_user_id="U1", text="Hello.", state=InboxState.ANSWERED, next_try_at=at)
            row.id, row.created_at, row.updated_at = first_id_at(at), at, at
            db.add(row)


async def _count(bot: VirtualClient, model: type[InboxDB | JobRunDB]) -> int:
    async with bot.deps.database.read() as db:
        return int((await db.execute(select(func.count()).select_from(model))).scalar_one())


async def test_one_replica_prunes_a_few_batches_and_the_next_round_goes_on(
    bot: VirtualClient, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rounds that are over leave nothing behind."""
    monkeypatch.setattr(module, "PAUSE_SECONDS", 0.0)
    monkeypatch.setattr(module, "MOST_BATCHES", 2)
    monkeypatch.setattr(inbox_pruning, "BATCH", 2)
    await _store_lines(bot, 5)
    pruning = Pruning(bot.deps, KeptDays(inbox=30))
    job = Job(module.NAME, module.ROUND_SECONDS, pruning.prune, slot=pruning.slot)
    left = []
    for minutes in (0, 0, 20, 60 * 24 * 2):
        clock.at += timedelta(minutes=minutes)
        await run(job, bot.deps)
        left.append(await _count(bot, InboxDB))

    assert left == [1, 1, 0, 0]
    assert await _count(bot, JobRunDB) == 1


async def test_without_a_setting_nothing_is_pruned(bot: VirtualClient) -> None:
    """A step whose setting is missing does not run, also when another one is set."""
    await _store_lines(bot, 1)
    await Pruning(bot.deps, KeptDays(outbox=7, costs=7)).prune()

    assert await _count(bot, InboxDB) == 1
    assert not Pruning(bot.deps, KEEP_ALL).is_on
    assert Pruning(bot.deps, KeptDays(costs=7)).is_on


@pytest.mark.parametrize("days", ["6", "0", "-1", "1.5", "forever", "40000"])
def test_days_in_which_something_may_still_be_asked_for_are_refused(days: str) -> None:
    """Slack repeats events, and practice counts by the hour. A week is more than all of that."""
    with pytest.raises(SettingsError, match="KEEP_INBOX_DAYS must be days from 7 to 36500, or empty to keep all"):
        Settings.read({**TOKENS, "KEEP_INBOX_DAYS": days})
