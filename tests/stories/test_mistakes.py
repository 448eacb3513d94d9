"""Bugs of the app as people see them: one sentence with a reference, and an answer once it is fixed."""

import re
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from models.cost import DailyCostDB
from models.session import MessageDB, SessionDB, TurnDB, TurnState
from sandbox.claude.client import ClaudeControl
from services.claude.pricing import PRICES
from services.interviews.conversation_service import conversation_service
from tests.stories.conftest import MovableClock
from tests.stories.course import Course, Thread
from tests.stories.test_debrief import in_thread, interview, looks_back

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def _breaks(*_: object, **__: object) -> bool:
    raise KeyError("a part of ours that is not there")


async def _is_stopped(course: Course, clock: MovableClock) -> None:
    """Let time pass until the turn is stopped."""

    async def look() -> bool:
        clock.offset += timedelta(minutes=3)
        async with course.bot.deps.database.read() as db:
            states = (await db.execute(select(TurnDB.state))).scalars().all()
        return TurnState.STOPPED in states

    assert await course.workspace.until(look, within=30)


async def _from_the_app(thread: Thread, words: str) -> list[str]:
    return [text for text in await thread.texts_from(None) if words in text]


@pytest.mark.parametrize("way", ["button", "restart"])
async def test_a_bug_costs_no_line_and_can_be_retried(
    course: Course, claude: ClaudeControl, clock: MovableClock, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """After six tries there are one sentence and one alert. *Try again* or a restart answers everything."""
    thread = await course.starts()
    asked = len(await claude.requests())
    with monkeypatch.context() as broken:
        broken.setattr(conversation_service, "record_reply", _breaks)
        await thread.says("How is your sister?")
        await _is_stopped(course, clock)
    tries = len([row for row in (await claude.requests())[asked:] if not row.wants_shape])
    readings = len((await claude.requests())[asked:]) - tries
    alert = await course.dm(course.ada, "An error in the app has stopped work")
    await thread.says("Are you there?")

    async def is_in_the_transcript() -> bool:
        async with course.bot.deps.database.read() as db:
            lines = (await db.execute(select(MessageDB.content))).scalars().all()
        return "Are you there?" in lines

    await course.workspace.until(is_in_the_transcript)
    clock.offset += timedelta(hours=1)
    said = await course.hears(thread, 2, name=None)
    async with course.bot.deps.database.read() as db:
        reserved = (await db.execute(select(func.sum(DailyCostDB.reserved_nano)))).scalar_one()
    if way == "button":
        assert await course.ada.clicks("Try again", on=alert) is None
        await course.whisper(course.ada, "being tried again")
    else:
        from services.paid_work.failures import reopen_stopped

        async with course.bot.deps.database.begin() as db:  # as a start of the app does
            await reopen_stopped(db, now=clock())
        await course.bot.turn_worker.poll()
    await course.hears(thread, 2)
    references = {re.findall(r"reference:? (\w{8})", text)[0] for text in (alert.shown, said[1])}

    assert (tries, readings) == (6, 1)
    assert ["cannot answer right now" in said[0], "not yours" in said[1], len(said)] == [True, True, 2]
    assert len(references) == 1
    assert len(await _from_the_app(thread, "another way")) == 0
    assert reserved == 0
    assert (await claude.requests())[-1].talk[-1] == ("user", "How is your sister?\nAre you there?")


async def test_a_debrief_waits_until_a_bug_is_fixed(
    course: Course, claude: ClaudeControl, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not fail, and its student does not have to ask again."""
    from services.debriefs.debrief_writer import debrief_writer

    thread, card = await interview(course, "How are you?")
    with monkeypatch.context() as broken:
        broken.setattr(debrief_writer, "record", _breaks)
        await looks_back(course, card)

        async def told() -> list[str]:
            clock.offset += timedelta(minutes=3)
            return await _from_the_app(thread, "Something went wrong on our side")

        assert await course.workspace.until(told, within=30)
    alert = await course.dm(course.ada, "has stopped work: debrief")
    assert await course.ada.clicks("Try again", on=alert) is None
    await in_thread(course, thread, "The result")

    assert len(await _from_the_app(thread, "could not be written")) == 0


async def test_the_price_of_each_model_in_use_can_be_given(
    course: Course, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The debrief's model has no price. The alert leads to a form that asks for it, and the debrief comes."""
    thread, card = await interview(course, "How are you?")
    monkeypatch.delitem(PRICES, "claude-sonnet-5-5")
    async with course.bot.deps.database.begin() as db:
        session = (await db.execute(select(SessionDB))).scalar_one()
        grading: dict[str, Any] = {**session.grading, "model": "claude-sonnet-5-5"}
        await db.execute(update(SessionDB).values(grading=grading))
    await looks_back(course, card)
    alert = await course.dm(course.ada, "has no price yet")
    await course.ada.runs("/vc-admin")
    shown = await course.whisper(course.ada, "*claude-sonnet-5-5* has no price yet")  # not the card of the setup
    await course.ada.clicks("Settings", on=shown)
    field = "Price of claude-sonnet-5-5: US$ per million tokens"
    await course.ada.fills({f"{field} in": "2", f"{field} out": "ten"})
    wrong = await course.ada.submits()
    await course.ada.fills({f"{field} out": "10"})
    assert await course.ada.submits() == {}
    clock.offset += timedelta(minutes=1)
    await in_thread(course, thread, "The result")

    assert "claude-sonnet-5-5" in alert.shown
    assert "Virtual Client for admins" in shown.shown
    assert wrong == {
        "price_output:claude-sonnet-5-5": "Please enter a price per million tokens of up to 10,000 dollars, such as 10.00."
    }
