"""Scheduled jobs: a year of days in six time zones, replicas that die midway, and a long sleep."""

import asyncio
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from sqlalchemy import select, text

from bot.runtime.app import VirtualClient
from bot.runtime.jobs import Job, report_closed_days, run
from models.cost import DailyCostDB
from models.post import OutboxDB
from models.workspace import UserDB, WorkspaceDB
from services.budget.cost_service import cost_service
from services.claude.anthropic_service import Ask
from services.claude.pricing import Usage
from services.workspaces.workspace_service import SlackPerson, local_day, workspace_service
from tests.bot.runtime.conftest import SetClock

ZONES = (
    "America/New_York",
    "Europe/Berlin",
    "Australia/Lord_Howe",  # daylight saving time shifts by half an hour
    "Asia/Kathmandu",  # UTC+05:45
    "Pacific/Chatham",
    "America/Santiago",  # clocks change at midnight, so some days have no 00:00
)
ASK = Ask(model="claude-haiku-5-5", system="s", messages=(("user", "Hello"),))
NEW_YEAR = datetime(2026, 1, 1, 0, 30, tzinfo=UTC)
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NEW_YEAR)


async def _schools(bot: VirtualClient) -> list[tuple[WorkspaceDB, UserDB]]:
    """Create a workspace with its admin in each zone."""
    made = []
    async with bot.deps.database.begin() as db:
        for number, zone in enumerate(ZONES):
            workspace = await workspace_service.get_or_create_workspace(db, f"T{number}")
            person = SlackPerson(f"U{number}", "Ada", zone, is_slack_admin=True)
            made.append((workspace, await workspace_service.upsert_user(db, workspace, person)))
    return made


async def _spend(bot: VirtualClient, schools: list[tuple[WorkspaceDB, UserDB]], now: datetime) -> None:
    """Let each of these workspaces pay for one call."""
    async with bot.deps.database.begin() as db:
        for workspace, admin in schools:
            hold = await cost_service.reserve(
                db,
                workspace,
                ASK,
                user_id=admin.id,
                session_id=None,
                turn_id=None,
                default_limit_nano=bot.deps.rules.daily_limit_nano,
                now=now,
            )
            await cost_service.settle(db, hold, Usage(input_tokens=10, output_tokens=5))


async def _reports(bot: VirtualClient) -> tuple[Counter[tuple[str, str]], set[tuple[str, str]]]:
    """Return (workspace, day) of every report in the outbox, and of every cost day."""
    async with bot.deps.database.read() as db:
        posts = (await db.execute(select(OutboxDB.workspace_id, OutboxDB.facts))).all()
        days = (await db.execute(select(DailyCostDB.workspace_id, DailyCostDB.day))).all()
    reported = Counter((str(row[0]), row[1]["day"]) for row in posts if row[1]["about"] == "report")
    return reported, {(str(row[0]), row[1].isoformat()) for row in days}


@ON_SQLITE
async def test_a_year_of_days_in_six_zones_is_reported_exactly_once(bot: VirtualClient, clock: SetClock) -> None:
    """The year has changes of daylight saving time, a clock that jumps back, and ten days of sleep."""
    dice = Random(2026)
    schools = await _schools(bot)
    spent_on: dict[str, set[date]] = {zone: set() for zone in ZONES}
    while clock.at < NEW_YEAR + timedelta(days=366):
        payers = [pair for pair in schools if dice.random() < 0.5]
        await _spend(bot, payers, clock.at)
        for workspace, _ in payers:
            spent_on[workspace.time_zone].add(local_day(workspace.time_zone, clock.at))
        for _ in range(dice.choice((1, 1, 2))):
            await report_closed_days(bot.deps, bot.outbox)
        asleep = timedelta(days=10) if dice.random() < 0.003 else timedelta(hours=dice.uniform(9, 17))
        clock.at += timedelta(minutes=-50) if dice.random() < 0.05 else asleep
    clock.at += timedelta(days=3)
    await report_closed_days(bot.deps, bot.outbox)
    reported, days = await _reports(bot)

    assert set(reported.values()) == {1}
    assert set(reported) == days
    assert len(days) > 6 * 200
    for workspace, _ in schools:
        wall = {day.isoformat() for day in spent_on[workspace.time_zone]}
        booked = {day for owner, day in days if owner == str(workspace.id)}
        assert booked <= wall
        assert len(wall - booked) <= 3  # the clock went back over midnight, but a day that has begun goes on


async def test_two_replicas_report_a_day_once(bot: VirtualClient, clock: SetClock) -> None:
    """They run at the same time, on either database, before and after a change of daylight saving time."""
    schools = await _schools(bot)
    for day in range(5):
        clock.at = datetime(2026, 3, 28, 11, 0, tzinfo=UTC) + timedelta(days=day)
        await _spend(bot, schools, clock.at)
        await asyncio.gather(*(report_closed_days(bot.deps, bot.outbox) for _ in range(3)))
    clock.at += timedelta(days=2)
    await asyncio.gather(*(report_closed_days(bot.deps, bot.outbox) for _ in range(3)))
    reported, days = await _reports(bot)

    assert set(reported.values()) == {1}
    assert set(reported) == days
    assert len(days) >= 6 * 5


async def test_a_zone_changed_at_noon_neither_loses_nor_repeats_a_day(bot: VirtualClient, clock: SetClock) -> None:
    """Between Kathmandu and Honolulu, the current day ends first, and no day comes twice."""
    schools = (await _schools(bot))[:1]
    workspace, admin = schools[0]
    for hour in range(0, 24 * 6, 3):
        clock.at = NEW_YEAR + timedelta(hours=hour)
        await _spend(bot, schools, clock.at)
        if hour % 24 == 12:
            zone = ("Asia/Kathmandu", "Pacific/Honolulu")[hour // 24 % 2]
            async with bot.deps.database.begin() as db:
                workspace = await db.get_one(WorkspaceDB, workspace.id)
                await workspace_service.update_time_zone(db, workspace, zone, by=admin)
            schools = [(workspace, admin)]
        await report_closed_days(bot.deps, bot.outbox)
    clock.at += timedelta(days=3)
    await report_closed_days(bot.deps, bot.outbox)
    reported, days = await _reports(bot)

    assert set(reported.values()) == {1}
    assert set(reported) == days
    assert 5 <= len(days) <= 7


async def test_a_job_whose_replica_dies_is_done_in_the_next_round(bot: VirtualClient, clock: SetClock) -> None:
    """A slot is done when its work is done, so nothing waits for the next day."""
    done: list[datetime] = []
    is_dying = True

    async def work() -> None:
        if is_dying:
            raise ConnectionError("the machine is gone")
        done.append(clock.at)

    job = Job("daily", 600, work, slot=lambda now: now.strftime("%Y-%m-%d"))
    with pytest.raises(ConnectionError):
        await run(job, bot.deps)
    is_dying = False
    await run(job, bot.deps)
    in_the_same_round = len(done)
    for _ in range(6):
        clock.at += timedelta(minutes=10)
        await asyncio.gather(run(job, bot.deps), run(job, bot.deps))

    assert in_the_same_round == 0
    assert done == [NEW_YEAR + timedelta(minutes=10)]


async def test_what_was_due_during_a_long_sleep_is_run_once(bot: VirtualClient, clock: SetClock) -> None:
    """A laptop that was closed for a week compares rosters once, not seven times."""
    done: list[datetime] = []

    async def work() -> None:
        done.append(clock.at)

    job = Job("daily", 600, work, slot=lambda now: now.strftime("%Y-%m-%d"))
    await run(job, bot.deps)
    clock.at += timedelta(days=7)
    for _ in range(3):
        await run(job, bot.deps)

    assert done == [NEW_YEAR, NEW_YEAR + timedelta(days=7)]


async def test_a_job_under_way_gives_its_connection_back_before_the_database_closes(bot: VirtualClient) -> None:
    """A bot that stops cancels the job and waits for it, so no connection outlives its event loop."""
    is_reading, has_ended = asyncio.Event(), asyncio.Event()

    async def reads() -> None:
        try:
            async with bot.deps.database.read() as db:
                await db.execute(text("select 1"))
                is_reading.set()
                await asyncio.Event().wait()
        finally:
            has_ended.set()

    bot._schedule(Job("read for ever", 3600, reads))
    bot._scheduler.start()
    bot.run_jobs_now()
    await is_reading.wait()
    await bot._stop_jobs()

    assert has_ended.is_set()
    assert bot._running_jobs == set()


async def test_a_job_that_takes_too_long_ends_and_returns_its_connection(bot: VirtualClient) -> None:
    """It is free for the next round, and what it had not committed is not stored."""

    async def work() -> None:
        async with bot.deps.database.begin() as db:
            await workspace_service.get_or_create_workspace(db, "T1")
            await asyncio.sleep(600)

    with pytest.raises(TimeoutError):
        await run(Job("slow", 3, work), bot.deps, seconds=0.2)
    async with bot.deps.database.begin() as db:
        stored = await workspace_service.find_workspace(db, "T1")

    assert stored is None


def test_every_job_runs_soon_after_a_start_and_not_with_those_of_other_replicas() -> None:
    """The first run of a rare job does not wait for its interval, and that of a frequent one is not late."""

    async def work() -> None: ...

    rare = {Job("rare", 3600, work).first_at(NEW_YEAR) - NEW_YEAR for _ in range(20)}
    frequent = {Job("frequent", 2, work).first_at(NEW_YEAR) - NEW_YEAR for _ in range(20)}

    assert len(rare) > 1
    assert timedelta() <= min(rare)
    assert max(rare) <= timedelta(seconds=5)
    assert max(frequent) <= timedelta(seconds=2)
