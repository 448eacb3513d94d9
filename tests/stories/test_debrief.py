"""After the interview, the student reflects first and then reads a debrief that quotes what they said."""

import asyncio
import re
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from models.cost import CostEntryDB, DailyCostDB
from models.debrief import DebriefDB, DebriefState, ReflectionDB
from models.session import MessageDB, SessionDB
from sandbox.claude.client import ClaudeControl
from sandbox.client import Message
from services.debriefs.debrief_writer import debrief_writer
from tests.stories.course import Course, Thread

LEVELS = [{"points": points, "description": f"Seen {points} times"} for points in (0, 1, 2)]
BUTTON = "Reflect and get your debrief"
THOUGHTS = {"What went well?": "I <listened> & waited.", "What would you try next time?": "Ask less."}


def rubric(number: int = 2) -> dict[str, Any]:
    """Return a rubric as a session stores it."""
    share = 100 // number
    criteria = [
        {
            "name": f"Criterion {index}",
            "description": "",
            "weight": 100 - share * (number - 1) if index == 0 else share,
            "levels": LEVELS,
        }
        for index in range(number)
    ]
    return {"id": str(UUID(int=7)), "revision": 1, "name": "Listening", "source": "", "criteria": criteria}


async def judged_by(course: Course, judged_with: dict[str, Any]) -> None:
    """Give the running session this rubric."""
    async with course.bot.deps.database.begin() as db:
        session = (await db.execute(select(SessionDB).order_by(SessionDB.id.desc()).limit(1))).scalar_one()
        session.grading = {**session.grading, "rubric": judged_with}


async def interview(course: Course, *lines: str, judged_with: dict[str, Any] | None = None) -> tuple[Thread, Message]:
    """Let Maya finish an interview, and return its thread and the closing card."""
    thread = await course.starts()
    for number, line in enumerate(lines, start=2):
        await thread.says(line)
        await course.hears(thread, number)
    if judged_with:
        await judged_by(course, judged_with)
    assert await course.maya.clicks("End session", on=thread.root) is None
    return thread, await in_thread(course, thread, "You sent")


async def in_thread(course: Course, thread: Thread, words: str) -> Message:
    """Return the last message in the thread with these words, once it is there."""

    async def look() -> Message | None:
        found = [row for row in await thread.messages() if words in row.shown or words in row.text]
        return found[-1] if found else None

    return await course.workspace.until(look)


async def details(course: Course, end: Message) -> str:
    """Let Maya open the details below a debrief, and return what they show."""
    assert await course.maya.clicks("Details", on=end) is None
    view = await course.workspace.until(course.maya.modal)
    await course.maya.closes()
    return view.shown


async def looks_back(course: Course, card: Message) -> None:
    """Let Maya fill in the three short fields."""
    assert await course.maya.clicks(BUTTON, on=card) is None
    await course.maya.fills(THOUGHTS)
    assert await course.maya.submits() == {}


async def debriefs(course: Course) -> list[DebriefDB]:
    async with course.bot.deps.database.read() as db:
        return list((await db.execute(select(DebriefDB).order_by(DebriefDB.id))).scalars())


def quotes_in(*messages: Message) -> list[str]:
    """Return everything that is shown as a quotation of a line."""
    return [quote for row in messages for quote in quoted_in(row.shown)]


def quoted_in(words: str) -> list[str]:
    return re.findall(r"> “(.*?)” \(", words, re.DOTALL)


async def test_a_student_looks_back_and_reads_a_debrief(course: Course, claude: ClaudeControl) -> None:
    """Own words come first, then strengths, suggestions, levels, and numbers.

    Each quote is real and links to its line.
    """
    said = ("How have things been at home?", "It sounds as if nobody asked you before.", "¿Y tus hijos? 😀 <b>")
    thread, card = await interview(course, *said, judged_with=rubric())
    course.bot._scheduler.pause()  # no scheduled round may deliver it, since it must be written at once
    await looks_back(course, card)
    end = await in_thread(course, thread, "The result")
    talk = await in_thread(course, thread, "Your debrief: Maria Rodriguez")
    more = await details(course, end)
    [row] = await debriefs(course)
    async with course.bot.deps.database.read() as db:
        session = (await db.execute(select(SessionDB))).scalar_one()
        entries = (await db.execute(select(CostEntryDB).where(CostEntryDB.turn_id.is_(None)))).scalars().all()
        day = (await db.execute(select(DailyCostDB))).scalar_one()
        lines = (await db.execute(select(MessageDB).where(MessageDB.role == "student"))).scalars().all()
    asked = (await claude.requests())[-1]

    order = [
        f"{talk.shown}\n{end.shown}".index(words) for words in ("What went well*", "What you could try*", "The result*")
    ]
    assert order == sorted(order)
    assert {"Details", "Practice again"} < set(end.buttons)
    assert any(re.fullmatch(r"Rewind to (?:a line|line \d+)", words) for words in end.buttons)
    assert "I <listened> & waited." in more
    assert "The rubric: Listening" in more
    assert "Written by an AI from the transcript. Your teachers can see this too" in talk.shown
    quotes = quotes_in(talk) + quoted_in(more)
    assert len(quotes) >= 3
    assert all(any(quote in line.content for line in lines) for quote in quotes)
    assert {f"/p{line.slack_ts.replace('.', '')}" for line in lines if line.slack_ts} & set(
        re.findall(r"/p\d+", talk.shown + more)
    )
    assert row.state == DebriefState.WRITTEN
    assert row.released_at is not None
    assert "This is your first debrief" in more
    assert [entry.session_id for entry in entries] == [session.id]
    assert day.spent_nano == session.cost_nano
    assert day.reserved_nano == 0
    assert asked.body["output_config"]["effort"] == "high"
    assert "I <listened>" not in str(asked.body)


async def test_the_next_debrief_is_compared_with_the_last(course: Course) -> None:
    """It is compared with the student's own last interview only."""
    _, card = await interview(course, "How are you?")
    await looks_back(course, card)
    first, card = await interview(course, "What brings you here?", "And then?")
    await looks_back(course, card)
    more = await details(course, await in_thread(course, first, "The result"))

    assert "(with Maria Rodriguez)" in more
    assert "your share of the words" in more


async def test_one_line_is_enough_and_nothing_is_made_up(course: Course, claude: ClaudeControl) -> None:
    """If the model has nothing to quote, the debrief says so."""
    thread, card = await interview(course, "Hi", judged_with=rubric(1))
    nothing = '{"line": 1, "quote": "invented words", "why": "x", "had_chance": true, "points": 2}'
    made_up = '{"skill": "empathy", "line": 2, "quote": "never said", "why": "Good."}'
    await claude.will_say(f'{{"moves": [], "strengths": [{made_up}], "to_try": [], "criteria": {{"c1": {nothing}}}}}')
    await looks_back(course, card)
    talk = await in_thread(course, thread, "Your debrief: Maria Rodriguez")
    end = await in_thread(course, thread, "There is no score")
    more = await details(course, end)

    assert "You sent only one message" in talk.shown
    assert "invented" not in talk.shown + more
    assert "not scored, because nothing you said shows a level" in more
    assert "nothing in the rubric Listening could be judged" in end.shown


async def test_a_debrief_that_is_requested_twice_at_once_is_written_once(course: Course, claude: ClaudeControl) -> None:
    """Two windows and two clicks lead to one reflection, one debrief, and one call."""
    thread, card = await interview(course, "How are you?")
    before = len(await claude.requests())
    await looks_back(course, card)
    assert await course.maya.clicks(BUTTON, on=card) is None
    whisper = await course.whisper(course.maya, "debrief")
    await in_thread(course, thread, "The result")
    await asyncio.sleep(0.5)
    async with course.bot.deps.database.read() as db:
        reflections = (await db.execute(select(ReflectionDB))).scalars().all()

    assert "debrief" in whisper.shown
    assert len(reflections) == len(await debriefs(course)) == 1
    assert len(await claude.requests()) == before + 1
    assert sum("Your debrief: Maria" in row.shown for row in await thread.messages()) == 1


async def test_an_empty_reflection_is_asked_for_words(course: Course) -> None:
    """The modal stays open and says what is missing."""
    _, card = await interview(course, "How are you?")
    assert await course.maya.clicks(BUTTON, on=card) is None

    assert await course.maya.submits() == {"went_well": "Please complete this required field."}


@pytest.mark.parametrize("broken", ["refuse", "empty", "cut", "nonsense"])
async def test_an_invalid_answer_ends_in_a_clear_message_and_a_next_step(
    course: Course, claude: ClaudeControl, broken: str
) -> None:
    """Nothing is made up, nothing is lost, and *Try again* works."""
    thread, card = await interview(course, "How are you?")
    if broken == "nonsense":
        await claude.will_fill("Great talk!", "[]", '{"moves": 5}')
    else:
        await claude.will(broken, times=1 if broken == "refuse" else 3)  # a refused request is not sent again
    await looks_back(course, card)
    sorry = await in_thread(course, thread, "could not be written")
    failed = await debriefs(course)
    assert await course.maya.clicks("Try again", on=sorry) is None
    await in_thread(course, thread, "The result")

    assert [row.state for row in failed] == [DebriefState.FAILED]
    assert "your reflection are kept" in sorry.shown
    assert [row.state for row in await debriefs(course)] == [DebriefState.WRITTEN]


async def test_while_claude_is_unavailable_the_student_is_told_once(course: Course, claude: ClaudeControl) -> None:
    """The debrief comes automatically afterward."""
    thread, card = await interview(course, "How are you?")
    await claude.will_fail(529, times=3)
    await looks_back(course, card)
    waiting = await in_thread(course, thread, "cannot be written right now")
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(DebriefDB).values(next_try_at=course.bot.deps.clock()))
    await in_thread(course, thread, "The result")

    assert "Your reflection is kept" in waiting.shown
    assert sum("cannot be written right now" in row.shown for row in await thread.messages()) == 1


async def test_a_student_who_said_nothing_is_not_offered_a_debrief(course: Course) -> None:
    """There is nothing to look back on."""
    thread = await course.starts()
    assert await course.maya.clicks("End session", on=thread.root) is None
    card = await in_thread(course, thread, "You sent no messages")

    assert BUTTON not in card.buttons


async def test_a_debrief_that_cannot_be_claimed_waits_for_the_next_round(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A claim that breaks is retried every few seconds, not in a tight loop."""
    _, card = await interview(course, "How are you?")
    tries = 0

    async def breaks(*_: object, **__: object) -> None:
        nonlocal tries
        tries += 1
        raise RuntimeError

    with monkeypatch.context() as broken:
        broken.setattr(debrief_writer, "claim", breaks)
        await looks_back(course, card)
        await asyncio.sleep(1.0)
    [row] = await debriefs(course)
    await course.bot.debriefs.poll()

    async def written() -> bool:
        return [one.state for one in await debriefs(course)] == [DebriefState.WRITTEN]

    assert row.state == DebriefState.OWED
    assert 1 <= tries <= 3
    assert await course.workspace.until(written)


async def test_a_paid_answer_is_recorded_without_a_call_in_between(
    course: Course, claude: ClaudeControl, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stop during the request for an address comes before the call to Claude and leaves no money reserved."""
    _, card = await interview(course, "How are you?")
    before, asked = len(await claude.requests()), asyncio.Event()

    async def hangs(_: object) -> str:
        asked.set()
        await asyncio.sleep(60)
        return ""

    monkeypatch.setattr(course.bot.debriefs, "link_base", hangs)
    await looks_back(course, card)
    await asyncio.wait_for(asked.wait(), 10)
    await course.bot.debriefs.stop(seconds=0.1)
    async with course.bot.deps.database.read() as db:
        day = (await db.execute(select(DailyCostDB))).scalar_one()

    assert len(await claude.requests()) == before
    assert day.reserved_nano == 0
