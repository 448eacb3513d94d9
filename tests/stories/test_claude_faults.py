"""Faults of the Messages API as people meet them: the right cause, no lost line, and no money left reserved."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from models.cost import CostEntryDB, DailyCostDB, ReservationDB, ReservationState
from models.session import MessageDB
from tests.services.claude import shapes
from tests.services.claude.fault_server import NOTHING_READ, FaultServer, Shape, http, message
from tests.stories.conftest import MovableClock
from tests.stories.course import Course, Thread

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

BUSY = "cannot answer right now"
PAUSED = "Practice is paused because of a setting"
ANOTHER_WAY = "saying it another way"
FEELINGS = (
    "tired", "angry", "lost", "small", "stuck", "numb", "afraid", "alone", "ashamed", "sad", "empty", "jealous", "cold",
    "lonely", "guilty", "nervous", "torn", "weak", "heavy", "restless",
)  # fmt: skip
PASSING: dict[str, Shape] = {
    "overloaded": shapes.PASSING["529"],
    "a gateway's page": shapes.PASSING["502 as HTML"],
    "limited": shapes.LIMITED["429"],
    "in conflict": shapes.ONE_OFF["409"],
    "a captive portal": shapes.UNREADABLE["HTML"],
    "reset": shapes.UNREADABLE["a reset body"],
    "malformed": shapes.MALFORMED["content null"][0],
}
SETUP: dict[str, tuple[Shape, str]] = {
    "key": (shapes.SETUP["key"]["401"], "Claude rejects the app's key"),
    "credit": (shapes.SETUP["billing"]["400 credit"], "has no credit"),
    "limit": (shapes.SETUP["limit"]["400"], "its own spending limit"),
    "account": (shapes.SETUP["account"]["400"], "has disabled the account"),
    "permission": (shapes.SETUP["permission"]["403"], "may not use this model"),
    "model": (shapes.SETUP["model"]["404"], "does not exist or is retired"),
    "parameter": (shapes.SETUP["parameter"]["400 extra"], "does not accept the app's requests"),
    "proxy": (shapes.SETUP["proxy"]["407"], "blocks the app's calls"),
    "a proxy's page": (shapes.SETUP["proxy"]["403 as HTML"], "blocks the app's calls"),
    "address": (shapes.SETUP["address"]["404 as HTML"], "is not the Claude API"),
    "redirect": (http(307, b"", location="http://127.0.0.1:9/v1/messages"), "is not the Claude API"),
}
ANSWERED: dict[str, Shape] = {
    "usage null": shapes.USAGE["null"][0],
    "usage of 10^15": shapes.USAGE["10^15 in"][0],
    "usage below zero": shapes.USAGE["negative"][0],
    "gzip": shapes.RIGHT["gzip"][0],
    "a new reason to stop": shapes.RIGHT["a new reason to stop"][0],
}
UNANSWERABLE: dict[str, Shape] = {
    "refused": shapes.REFUSALS["with half a reply"],
    "empty": shapes.EMPTY["no blocks"],
    "invisible": shapes.INVISIBLE["zero-width spaces"],
    "a tool": shapes.EMPTY["a tool"],
    "cut": shapes.EMPTY["cut in the first sentence"],
}
A_WHILE = timedelta(minutes=11)
"""Longer than the breaker stays open and longer than any pause of a turn."""

OURS: dict[str, Shape] = {"wrong": shapes.OURS["422"], "too large": shapes.TOO_LARGE["400 prompt"]}


@pytest.fixture
async def api() -> AsyncIterator[FaultServer]:
    """Yield the server that answers instead of Claude."""
    async with FaultServer() as server:
        server.reads = NOTHING_READ
        yield server


@pytest.fixture
def environment(environment: dict[str, str], api: FaultServer) -> dict[str, str]:
    """Return an environment in which the bot uses the server of faults."""
    return {**environment, "ANTHROPIC_BASE_URL": api.url}


@pytest.fixture
async def thread(course: Course) -> Thread:
    """Start a greeted interview with a bot that does not wait between retries."""
    course.bot.deps.claude._sleep = lambda _: asyncio.sleep(0)
    return await course.starts()


async def _reads(course: Course, thread: Thread, words: str, *, count: int) -> None:
    """Wait until Maya has this many notices of the app with these words."""

    async def look() -> bool:
        return sum(words in text for text in await thread.texts_from(None)) >= count

    await course.workspace.until(look)


async def _is_answered(course: Course, thread: Thread, text: str) -> None:
    """Let the bot look for due work until Maria says this."""

    async def look() -> bool:
        await course.bot.turn_worker.poll()
        return text in await thread.texts_from("Maria Rodriguez")

    await course.workspace.until(look)


async def _is_square(course: Course) -> None:
    """Assert that no money is reserved, and that no call was booked above its reservation."""
    reserved = ReservationDB.amount_nano
    statement = (
        select(func.count()).select_from(CostEntryDB).join(ReservationDB).where(CostEntryDB.cost_nano > reserved)
    )
    async with course.bot.deps.database.read() as db:
        assert (await db.execute(statement)).scalar_one() == 0
        states = (await db.execute(select(ReservationDB.state))).scalars().all()
        day = (await db.execute(select(DailyCostDB))).scalars().all()[-1]
        assert ReservationState.OPEN not in states
        assert day.reserved_nano == 0
        assert (await db.execute(select(func.min(CostEntryDB.cost_nano)))).scalar_one() >= 0


async def _struck(course: Course) -> list[str]:
    async with course.bot.deps.database.read() as db:
        found = select(MessageDB.content).where(MessageDB.unanswerable).order_by(MessageDB.sequence_number)
        return list((await db.execute(found)).scalars())


async def test_a_temporary_fault_keeps_every_line_and_is_answered_later(
    course: Course, thread: Thread, api: FaultServer, clock: MovableClock
) -> None:
    """The student reads that the client is busy, and the answer comes without another message."""
    for number, (fault, shape) in enumerate(PASSING.items()):
        api.will(shape)
        await thread.says(f"During {fault}, how are you?")
        await _reads(course, thread, BUSY, count=number + 1)
        api.will(http(200, message(f"I feel {FEELINGS[number]}.")))
        clock.offset += A_WHILE
        await _is_answered(course, thread, f"I feel {FEELINGS[number]}.")

    assert await _struck(course) == []
    assert not any(ANOTHER_WAY in text for text in await thread.texts_from(None))
    await _is_square(course)


async def test_what_an_admin_must_fix_is_reported_to_the_admin_by_its_cause(
    course: Course, thread: Thread, api: FaultServer, clock: MovableClock
) -> None:
    """The student reads about a setting, the admin reads which one, and then everything is answered."""
    for number, (fault, (shape, words)) in enumerate(SETUP.items()):
        api.will(shape)
        before = sum(words in row.shown for row in await course.ada.reads())
        await thread.says(f"Because of the {fault}, how are you?")
        await _reads(course, thread, PAUSED, count=number + 1)

        async def is_told(words: str = words, before: int = before) -> bool:
            return sum(words in row.shown for row in await course.ada.reads()) == before + 1

        await course.workspace.until(is_told)
        api.will(http(200, message(f"I feel {FEELINGS[number]}.")))
        clock.offset += A_WHILE
        await _is_answered(course, thread, f"I feel {FEELINGS[number]}.")

    assert await _struck(course) == []
    assert not any(ANOTHER_WAY in text for text in await thread.texts_from(None))
    await _is_square(course)


async def test_a_strange_answer_is_shown_and_booked(course: Course, thread: Thread, api: FaultServer) -> None:
    """Its stated usage does not matter."""
    for number, (fault, shape) in enumerate(ANSWERED.items()):
        api.will(shape)
        await thread.says(f"With {fault}, how are you?")
        await course.hears(thread, number + 2)

    assert set((await thread.texts_from("Maria Rodriguez"))[1:]) == {"Hi."}
    assert await thread.texts_from(None) == []
    await _is_square(course)


async def test_only_an_unanswerable_line_must_be_said_another_way(
    course: Course, thread: Thread, api: FaultServer
) -> None:
    """The line leaves the history, and practice goes on."""
    said = []
    for number, (fault, shape) in enumerate(UNANSWERABLE.items()):
        api.will(shape)
        said.append(f"Until it is {fault}, how are you?")
        await thread.says(said[-1])
        await _reads(course, thread, ANOTHER_WAY, count=number + 1)
    api.will(http(200, message("I feel seen.")))
    await thread.says("And now?")
    await _is_answered(course, thread, "I feel seen.")

    assert await _struck(course) == said
    assert not any(line in str(api.requests[-1]) for line in said)
    await _is_square(course)


async def test_a_history_that_is_too_large_is_asked_again_in_half(
    course: Course, thread: Thread, api: FaultServer
) -> None:
    """The student gets an answer to the same turn. The newer half of the talk is sent, and no money stays reserved."""
    for number in range(6):
        api.will(http(200, message(f"I feel {FEELINGS[number]}.")))
        await thread.says(f"What about day {number}?")
        await course.hears(thread, number + 2)
    api.will(shapes.TOO_LARGE["400 prompt"], http(200, message("It was a long day.")))
    await thread.says("And today?")
    await course.hears(thread, 8)
    asked = [str(body["messages"]) for _, body in api.requests if "format" not in body.get("output_config", {})]
    whole, half = asked[-2:]

    assert (await thread.texts_from("Maria Rodriguez"))[-1] == "It was a long day."
    assert "day 0?" in whole
    assert "day 0?" not in half
    assert "day 5?" in half
    assert "And today?" in half
    assert await thread.texts_from(None) == []
    await _is_square(course)


@pytest.mark.parametrize("fault", OURS)
async def test_a_bug_is_reported_with_a_reference_and_loses_no_line(
    course: Course, thread: Thread, api: FaultServer, clock: MovableClock, fault: str
) -> None:
    """Admins are told, and the line is answered when one of them presses *Try again*."""
    api.will(OURS[fault])
    await thread.says("How are you?")

    async def is_stopped() -> bool:
        clock.offset += A_WHILE
        await course.bot.turn_worker.poll()
        return any("eference" in text for text in await thread.texts_from(None))

    await course.workspace.until(is_stopped)
    alert = await course.dm(course.ada, "An error in the app has stopped work")
    api.will(http(200, message("I feel better.")))
    await course.ada.clicks("Try again", on=alert)
    await _is_answered(course, thread, "I feel better.")

    assert await _struck(course) == []
    assert not any(ANOTHER_WAY in text for text in await thread.texts_from(None))
    await _is_square(course)
