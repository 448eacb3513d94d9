"""What delays an answer, and how it still comes afterward."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from models.cost import CostEntryDB, DailyCostDB, ReservationDB, ReservationState
from models.workspace import WorkspaceDB
from sandbox.claude.client import ClaudeControl
from sandbox.client import Message, View
from tests.stories.conftest import MovableClock
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_an_outage_is_reported_once_and_the_answer_still_comes(
    course: Course, claude: ClaudeControl, clock: MovableClock
) -> None:
    """The student reads a reflective prompt of the app, and Maria answers when Claude is back."""
    thread = await course.starts()
    await claude.will_fail(529, times=30)
    await thread.says("How is your sister?")
    said = await course.hears(thread, 1, name=None)
    await claude.resets()
    clock.offset += timedelta(minutes=1)
    answered = await course.hears(thread, 2)

    assert "cannot answer right now" in said[0]
    assert "While you wait" in said[0]
    assert len(answered) == 2
    assert all("While you wait" not in text for row in await claude.requests() for _, text in row.talk)


async def test_a_refused_line_is_returned_and_practice_goes_on(course: Course, claude: ClaudeControl) -> None:
    """A refused request is not repeated. The reading and one reply are refused, and the line leaves the history."""
    thread = await course.starts()
    await claude.will("refuse", times=2)
    await thread.says("Something it will not hear")
    said = await course.hears(thread, 1, name=None)
    await thread.says("Something else then")
    await course.hears(thread, 2)

    assert "saying it another way" in said[0]
    assert all("will not hear" not in text for _, text in (await claude.requests())[-1].talk)


async def test_a_wrong_key_is_reported_to_the_admins_once(
    course: Course, claude: ClaudeControl, clock: MovableClock
) -> None:
    """All calls are paused, and one probe per minute ends the pause."""
    thread = await course.starts()
    await claude.revokes_key()
    await thread.says("Hello?")
    said = await course.hears(thread, 1, name=None)
    alert = await course.dm(course.ada, "Nobody can practice")
    await claude.revokes_key(on=False)
    clock.offset += timedelta(minutes=2)
    await course.hears(thread, 2)

    assert "an admin must fix" in said[0]
    assert "ANTHROPIC_API_KEY" in alert.shown
    async with course.bot.deps.database.read() as db:
        assert (await db.execute(select(WorkspaceDB.claude_pause))).scalar_one() is None


async def test_a_spent_budget_waits_until_an_admin_raises_it(course: Course) -> None:
    """The student reads when practice reopens, and the admin reads what to do. A higher limit resumes it."""
    thread = await course.starts()
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(DailyCostDB).values(limit_nano=1000))
    await thread.says("How are you?")
    said = await course.hears(thread, 1, name=None)
    alert = await course.dm(course.ada, "is used up")
    await course.ada.runs("/vc-admin")
    card = await course.whisper(course.ada, "Virtual Client for admins")
    await course.ada.clicks("Settings", on=card)
    await course.ada.fills({"Daily budget (US$)": "5.00"})
    assert await course.ada.submits() == {}
    await course.hears(thread, 2)

    assert "budget is used up" in said[0]
    assert "Raise the limit" in alert.shown
    async with course.bot.deps.database.read() as db:
        day = (await db.execute(select(DailyCostDB))).scalar_one()
        open_holds = select(ReservationDB).where(ReservationDB.state == ReservationState.OPEN)
        assert (await db.execute(open_holds)).scalars().all() == []
    assert (day.reserved_nano, day.limit_nano) == (0, 5_000_000_000)


async def test_an_admin_gives_students_and_a_section_a_budget(course: Course) -> None:
    """The student waits like everybody, and goes on as soon as the budget is removed. The card shows all budgets."""
    thread = await course.starts()
    assert await course.ada.runs("/vc-admin", "budget section 5", channel="#sw-101") is None
    section = await course.whisper(course.ada, "The section SW 101 can now use $5.00 a day.")
    assert await course.ada.runs("/vc-admin", "budget student 0.0001") is None
    await course.whisper(course.ada, "Each student can now use $0.0001 a day.")
    await thread.says("How are you?")
    said = await course.hears(thread, 1, name=None)
    await course.ada.runs("/vc-admin")
    card = await course.whisper(course.ada, "*Daily budget of each student* $0.0001")
    await course.ada.runs("/vc-admin", "budget section lots", channel="#sw-101")
    wrong = await course.whisper(course.ada, "Please give a daily budget above 0")
    await course.ada.runs("/vc-admin", "budget everybody")
    await course.whisper(course.ada, "`off` instead of the amount removes it")
    await course.ada.runs("/vc-admin", "budget student off")
    await course.whisper(course.ada, "Each student has no daily budget now.")
    await course.hears(thread, 2)

    assert "budget is used up" in said[0]
    assert "*Daily budgets of sections* SW 101 $5.00" in card.shown
    assert "100,000 US dollars" in wrong.shown
    assert "practice waits until the next day" in section.shown


async def test_an_admin_releases_an_estimated_charge_once(course: Course) -> None:
    """The day has its money back."""
    await course.starts()
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(CostEntryDB).values(is_estimate=True))
    await course.ada.runs("/vc-admin")
    card = await course.whisper(course.ada, "charged as an estimate for 1 call")
    assert await course.ada.clicks("Estimated charges", on=card) is None
    window = await course.ada.modal()
    assert window is not None
    assert await course.ada.clicks("Release") is None
    first = await _modal(course, "is released")
    async with course.bot.deps.database.read() as db:
        entries = (await db.execute(select(CostEntryDB).order_by(CostEntryDB.id))).scalars().all()
        spent = (await db.execute(select(DailyCostDB.spent_nano))).scalar_one()

    assert "interview with Maria Rodriguez" in window.shown
    assert "There are no estimated charges to release." in first.shown
    assert sum(entry.cost_nano for entry in entries) == spent == 0
    assert entries[1].releases_id == entries[0].id


async def _modal(course: Course, words: str) -> View:
    """Wait for Ada's window to show these words."""

    async def look() -> View | None:
        found = await course.ada.modal()
        return found if found is not None and words in found.shown else None

    return await course.workspace.until(look)


async def test_a_closed_cost_day_is_reported_once(course: Course, clock: MovableClock) -> None:
    """On the next day, the admin reads what the last one cost."""
    await course.starts()
    clock.offset += timedelta(days=1, hours=1)
    from bot.runtime.jobs import report_closed_days

    for _ in range(3):
        await report_closed_days(course.bot.deps, course.bot.outbox)
    await course.dm(course.ada, "Costs of ")

    reports = [row for row in await course.ada.reads() if "Costs of " in row.shown]
    assert len(reports) == 1
    assert "1 call to Claude" in reports[0].shown


async def test_alerts_go_to_the_channel_and_to_the_admins_when_it_fails(course: Course, claude: ClaudeControl) -> None:
    """An archived alert channel loses no alert."""
    await course.ada.runs("/vc-admin")
    card = await course.whisper(course.ada, "Virtual Client for admins")
    await course.ada.clicks("Settings", on=card)
    await course.ada.fills({"Alert channel": "#general"})
    assert await course.ada.submits() == {}
    await course.workspace.control("archive", channel="#general")
    await claude.revokes_key()
    await course.maya.clicks("Start practice", on=await course.card())

    assert "ANTHROPIC_API_KEY" in (await course.dm(course.ada, "Nobody can practice")).shown


async def test_joining_leaving_and_returning_follow_the_channel(course: Course) -> None:
    """Ben joins and may practice, leaves and may not, and returns and may again."""
    ben = course.workspace.person("ben")
    await ben.joins("#sw-101")

    async def sees(words: str) -> bool:
        await ben.runs("/vc-practice")
        return any(words in row.shown for row in (await ben.whispers())[-1:])

    await course.workspace.until(lambda: sees("Maria Rodriguez"))
    await ben.leaves("#sw-101")
    await course.workspace.until(lambda: sees("You have nothing to practice"))
    await ben.joins("#sw-101")

    assert await course.workspace.until(lambda: sees("Maria Rodriguez"))


async def test_a_revoked_token_and_a_rate_limit_lose_no_reply(
    course: Course, claude: ClaudeControl, clock: MovableClock
) -> None:
    """The reply is posted once Slack stops refusing."""
    thread = await course.starts()
    await claude.thinks_for(0.4)
    await thread.says("Are you there?")
    await course.workspace.control("revoke", code="token_revoked")
    await asyncio.sleep(1.0)
    await course.workspace.control("revoke", code="")
    await course.workspace.control("fault", method="chat.postMessage", kind="ratelimited", times=3, seconds=1)
    for _ in range(3):
        clock.offset += timedelta(minutes=2)
        await asyncio.sleep(1.2)
    heard = await course.hears(thread, 2)

    assert len(heard) == 2


async def test_a_post_with_an_unknown_outcome_is_looked_up_and_not_repeated(
    course: Course, clock: MovableClock
) -> None:
    """The connection breaks after Slack has accepted the post."""
    thread = await course.starts()
    await course.workspace.control("fault", method="chat.postMessage", kind="drop_after", times=1)
    await thread.says("How are you?")
    await course.hears(thread, 2)
    clock.offset += timedelta(minutes=1)
    await asyncio.sleep(4.0)
    await thread.says("And now?")
    heard = await course.hears(thread, 3)

    assert len(heard) == 3
    lookups = [
        row for row in await course.workspace.calls("conversations.replies") if row["sent"].get("include_all_metadata")
    ]
    assert len(lookups) == 1


async def test_a_long_outage_is_probed_not_hammered(course: Course, claude: ClaudeControl, clock: MovableClock) -> None:
    """After five failures no request is sent for five minutes. Then Maria answers what was kept."""
    thread = await course.starts()
    await claude.will_fail(500, times=1000, retry_after=0)
    await thread.says("First")
    await course.hears(thread, 1, name=None)
    clock.offset += timedelta(seconds=10)
    await course.workspace.until(lambda: _asked(claude, 6))
    for _ in range(3):
        clock.offset += timedelta(seconds=30)
        await asyncio.sleep(3.2)
    asked = len(await claude.requests())
    await claude.resets()
    clock.offset += timedelta(minutes=6)
    await course.hears(thread, 2)

    assert asked == 1 + 5


async def _asked(claude: ClaudeControl, count: int) -> bool:
    return len(await claude.requests()) >= count


async def test_too_many_lines_are_kept_and_answered_when_the_window_opens(
    course: Course, claude: ClaudeControl, clock: MovableClock
) -> None:
    """After ten turns a minute, the student is told once, and later lines are answered together."""
    thread = await course.starts()
    for number in range(9):
        await thread.says(f"Line {number}")
        await course.hears(thread, number + 2)
    await thread.says("One too many")
    await thread.says("And another")
    said = await course.hears(thread, 1, name=None)
    await asyncio.sleep(0.5)
    clock.offset += timedelta(seconds=61)
    await course.hears(thread, 11)

    assert "a lot in a short time" in said[0]
    assert len(await thread.texts_from(None)) == 1
    assert (await claude.requests())[-1].talk[-1] == ("user", "One too many\nAnd another")


async def test_a_refused_look_up_does_not_repeat_the_post(course: Course, clock: MovableClock) -> None:
    """The post is in Slack with an unknown outcome, and Slack refuses the first look at the thread."""
    thread = await course.starts()
    await course.workspace.fault("chat.postMessage", "drop_after")
    await course.workspace.fault("conversations.replies", "ratelimited", times=2)
    await thread.says("How are you?")
    await course.hears(thread, 2)
    for _ in range(4):
        clock.offset += timedelta(minutes=1)
        await asyncio.sleep(2.0)
    await thread.says("And now?")
    heard = await course.hears(thread, 3)

    assert len(heard) == 3


async def test_a_card_that_its_channel_refuses_leaves_a_draft(course: Course) -> None:
    """The teacher reads why nothing is in the channel and can publish it again."""
    await course.write_assignment(Title="Second interview")
    await course.workspace.fault("chat.postMessage", "error", code="not_in_channel")
    await course.tom.runs("/vc-assign", "publish Second", channel="#sw-101")
    told = await course.dm(course.tom, "a draft again")
    await course.tom.runs("/vc-assign", "publish Second", channel="#sw-101")

    async def card() -> list[Message] | None:
        return [row for row in await course.tom.reads(channel="#sw-101") if "Second interview" in row.shown] or None

    assert (
        "“Second interview” could not be published because the app cannot post in the channel of SW 101"
    ) in told.shown
    assert await course.workspace.until(card)


async def test_a_refused_root_card_is_reported_and_is_not_an_attempt(course: Course) -> None:
    """The student is not left waiting and may start again."""
    await course.workspace.fault("chat.postMessage", "error", code="restricted_action")
    await course.maya.clicks("Start practice", on=await course.card())
    told = await course.dm(course.maya, "could not start")
    thread = await course.starts()

    assert "doesn't count as an attempt" in told.shown
    assert await thread.texts_from("Maria Rodriguez")


async def test_a_turn_that_waits_for_other_calls_is_retried_soon(course: Course) -> None:
    """Reserved money is free again within seconds, so the student does not wait for the next scheduled round."""
    thread = await course.starts()
    course.bot._scheduler.pause()
    async with course.bot.deps.database.begin() as db:
        spent = (await db.execute(select(DailyCostDB.spent_nano))).scalar_one()
        await db.execute(update(DailyCostDB).values(limit_nano=spent + 10_000_000, reserved_nano=10_000_000))
    await thread.says("How are you?")
    await asyncio.sleep(0.5)
    waited = await course.hears(thread, 1)
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(DailyCostDB).values(reserved_nano=0))
    answered = await course.hears(thread, 2)

    assert len(waited) == 1
    assert len(answered) == 2
