"""Everything that may be pruned is gone, and Slack repeats, edits, and deletes as if nothing had happened."""

import asyncio
from datetime import timedelta

import pytest

from bot.runtime.pruning import ROUND_SECONDS
from sandbox.client import PATIENCE_SECONDS, Message, PersonAtScreen
from sandbox.server import SandboxServer
from sandbox.wire.events import _deliver, _wrapped
from tests.stories.conftest import MovableClock
from tests.stories.course import Course
from tests.upgrades.dumps import rows_of

MARIA = "Maria Rodriguez"
OPEN = (  # a deletion of a line that was pruned waits for it, and changes nothing
    "SELECT (SELECT count(*) FROM inbox WHERE state = 'new' AND attempts = 0) + (SELECT count(*) FROM turns WHERE state = 'owed')"
    " + (SELECT count(*) FROM outbox WHERE state IN ('pending', 'posting')) = 0"
)
PRUNED = (
    "SELECT (SELECT count(*) FROM cost_entries WHERE session_id IN (SELECT id FROM sessions WHERE status = 'completed'))"
    " + (SELECT count(*) FROM outbox o JOIN sessions s ON s.id = o.session_id WHERE s.status = 'completed') = 0"
)
REPORTED = "SELECT count(*) = 0 FROM daily_costs WHERE reported_at IS NULL"
COUNTS = (
    "SELECT (SELECT count(*) FROM inbox), (SELECT sum(calls) FROM cost_totals),"
    " (SELECT sum(cost_nano) FROM cost_totals) + (SELECT sum(cost_nano) FROM cost_entries),"
    " (SELECT sum(spent_nano) FROM daily_costs)"
)
EDITED = "SELECT content, edited_content FROM messages WHERE edited_content IS NOT NULL ORDER BY content"


@pytest.fixture
def environment(environment: dict[str, str]) -> dict[str, str]:
    """Return the settings of an operator who keeps everything for a week, and whose interviews stay open."""
    kept = {"KEEP_INBOX_DAYS": "7", "KEEP_OUTBOX_DAYS": "7", "KEEP_COSTS_DAYS": "7"}
    return {**environment, **kept, "SESSION_IDLE_HOURS": "100000"}


async def test_after_pruning_nothing_is_answered_twice(
    course: Course, slack_server: SandboxServer, clock: MovableClock, database_url: str
) -> None:
    """Two months later, the rows of Maya's ended interview are gone. Those of Ben's running one are not."""
    workspace, maya, ben = course.workspace, course.maya, course.workspace.person("ben")
    await ben.joins("#sw-101")
    over, running = await course.starts(), await course.starts(ben)
    said = await over.says("How have things been?")
    await course.hears(over, 2)
    outside = await maya.says("Is anybody here?")
    menu = await workspace.until(lambda: _menu(maya, outside.ts))
    await maya.clicks("End session", on=over.root)
    bens = await running.says("What brings you here?")
    await course.hears(running, 2)
    await _rounds(clock, database_url, OPEN)
    for days in (50, 10):
        clock.offset += timedelta(days=days)
        await workspace.moves_clock(days * 86400)
        await _rounds(clock, database_url, REPORTED)
        await _rounds(clock, database_url, OPEN)
    await _rounds(clock, database_url, PRUNED)
    [counts] = rows_of(database_url, COUNTS)
    before = await _posts(maya, over.ts, outside.ts)

    await workspace.control("gap", on=True)
    await running.says("Were you cut off?")
    await workspace.control("gap", on=False)
    await course.hears(running, 3)
    await _repeats_every_event(slack_server)
    await maya.edits(said, "How have things been at home?")
    await ben.edits(bens, "What brings you here today?")
    await maya.clicks("Say this to Maria Rodriguez", on=menu)
    await maya.deletes(outside)
    await running.says("Tell me more.")
    await course.hears(running, 4)
    await _rounds(clock, database_url, OPEN)

    assert tuple(counts)[:2] == (1, 2 * 2 - 1)
    assert counts[2] == counts[3]
    assert [len(await one.texts_from(MARIA)) for one in (over, running)] == [2, 4]
    assert await _posts(maya, over.ts, outside.ts) == before
    assert [tuple(row) for row in rows_of(database_url, EDITED)] == [
        ("How have things been?", "How have things been at home?"),
        ("What brings you here?", "What brings you here today?"),
    ]


async def _posts(person: PersonAtScreen, *threads: str) -> list[list[str]]:
    """Return what the app has posted to this person, outside of threads and in each of these."""
    found = [await person.reads(), *[(await person.reads(thread=ts))[1:] for ts in threads]]
    return [[row.ts for row in rows if row.raw.get("bot_id")] for rows in found]


async def _menu(person: PersonAtScreen, ts: str) -> Message | None:
    found = [row for row in await person.reads(thread=ts) if "Say this to Maria Rodriguez" in row.buttons]
    return found[0] if found else None


async def _rounds(clock: MovableClock, address: str, statement: str) -> None:
    """Let one round of jobs after the other come until the SELECT finds something that is not 0."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not rows_of(address, statement)[0][0]:
            clock.offset += timedelta(seconds=ROUND_SECONDS)
            await asyncio.sleep(1.0)


async def _repeats_every_event(server: SandboxServer) -> None:
    """Send every event of a direct message once more, as Slack does when it missed an acknowledgement."""
    for call in [one for one in server.sandbox.inspector.calls if one.name == "message.im"]:
        await _deliver(server.sandbox, "message.im", _wrapped(server.sandbox, call.sent))
