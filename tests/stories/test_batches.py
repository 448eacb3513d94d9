"""Debriefs that may take a day are written at half the price."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from models.cost import CostEntryDB, DailyCostDB
from models.debrief import DebriefDB, DebriefState
from sandbox.claude.client import ClaudeControl
from services.claude.pricing import PRICES
from tests.stories.conftest import MovableClock
from tests.stories.course import Course, Thread
from tests.stories.test_debrief import debriefs, in_thread, interview, looks_back
from tests.stories.test_gate import opens_list, sees


async def waiting_debrief(course: Course) -> Thread:
    """Request a debrief of Maya that may take a day."""
    await opens_list(course)
    assert await course.tom.chooses("debrief_gate", "Hold for my review (half price, up to a day)") is None
    await sees(course, "From now on")
    await course.tom.closes()
    thread, card = await interview(course, "How are things?")
    await looks_back(course, card)
    return thread


async def in_state(course: Course, state: DebriefState) -> DebriefDB:
    async def look() -> DebriefDB | None:
        [row] = await debriefs(course)
        return row if row.state == state else None

    return await course.workspace.until(look)


async def is_due(course: Course) -> None:
    """Let time pass since the batch was last read."""
    past = course.bot.deps.clock() - timedelta(seconds=1)
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(DebriefDB).values(next_try_at=past))


async def test_a_debrief_that_may_wait_costs_half(course: Course, claude: ClaudeControl, clock: MovableClock) -> None:
    """It is in a batch for hours, waits for the teacher, and is booked once at half the price."""
    await claude.takes_for_batches(3600)
    thread = await waiting_debrief(course)
    await course.bot.batches.send()
    told = await in_thread(course, thread, "This can take a day")
    away = await in_state(course, DebriefState.BATCHED)
    await is_due(course)
    await course.bot.batches.read()
    still_away = await in_state(course, DebriefState.BATCHED)
    clock.offset += timedelta(hours=2)
    await claude.moves_clock(7200)
    await is_due(course)
    await course.bot.batches.read()
    await course.bot.batches.read()
    written = await in_state(course, DebriefState.WRITTEN)
    async with course.bot.deps.database.read() as db:
        entry = (await db.execute(select(CostEntryDB).where(CostEntryDB.turn_id.is_(None)))).scalar_one()
        day = (await db.execute(select(DailyCostDB).order_by(DailyCostDB.day).limit(1))).scalar_one()

    assert "half" not in told.shown
    assert away.batch_id == still_away.batch_id is not None
    assert written.released_at is None
    price = PRICES[entry.model]
    assert entry.cost_nano * 2 == entry.input_tokens * price.input + entry.output_tokens * price.output > 0
    assert day.reserved_nano == 0


async def test_what_a_batch_did_not_answer_is_requested_directly(course: Course, claude: ClaudeControl) -> None:
    """It expired without a cost, and the debrief is still written."""
    await claude.takes_for_batches(24 * 3600)
    await waiting_debrief(course)
    await course.bot.batches.send()
    await in_state(course, DebriefState.BATCHED)
    await claude.moves_clock(25 * 3600)
    await is_due(course)
    await course.bot.batches.read()
    await is_due(course)
    written = await in_state(course, DebriefState.WRITTEN)
    async with course.bot.deps.database.read() as db:
        entries = (await db.execute(select(CostEntryDB).where(CostEntryDB.turn_id.is_(None)))).scalars().all()
        days = (await db.execute(select(DailyCostDB))).scalars().all()

    assert written.attempts == 1
    assert len(entries) == 1
    assert sum(day.reserved_nano for day in days) == 0


async def test_a_debrief_whose_batch_meets_a_bug_is_requested_directly(
    course: Course, claude: ClaudeControl, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bug counts as a try with its reference, no money stays reserved, and the debrief is still written once."""

    async def breaks(*_: object) -> str:
        raise KeyError

    await claude.takes_for_batches(3600)
    await waiting_debrief(course)
    monkeypatch.setattr(course.bot.deps.claude, "send_batch", breaks)
    await course.bot.batches.send()
    [failed] = await debriefs(course)
    await is_due(course)
    await course.bot.debriefs.poll()
    written = await in_state(course, DebriefState.WRITTEN)
    async with course.bot.deps.database.read() as db:
        days = (await db.execute(select(DailyCostDB))).scalars().all()
        entries = (await db.execute(select(CostEntryDB).where(CostEntryDB.turn_id.is_(None)))).scalars().all()

    assert (failed.state, failed.mistakes) == (DebriefState.OWED, 1)
    assert written.released_at is None
    assert len(entries) == 1
    assert sum(day.reserved_nano for day in days) == 0
