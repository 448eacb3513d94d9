"""What an admin sees of a running school, and what a log line of a turn says."""

import io
import json
import logging
import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.core.boundary import guarded
from bot.core.logs import AsJson
from sandbox.claude.client import ClaudeControl
from tests.stories.conftest import MovableClock
from tests.stories.course import Course

MARKER = "xylophone-marker-9182"


async def test_an_admin_sees_what_runs_and_what_it_costs(course: Course, clock: MovableClock) -> None:
    """The monitor shows sessions, traffic, response times, processes, costs, and the last error with its reference."""
    thread = await course.starts()
    await thread.says("How are you?")
    await course.hears(thread, 2)

    async def broken() -> None:
        raise RuntimeError(MARKER)

    await guarded("delivery", broken())
    clock.offset += timedelta(seconds=11)
    await course.bot._heartbeat.beat()
    assert await course.ada.runs("/vc-admin", "monitor") is None
    modal = await course.ada.modal()
    assert modal is not None
    first = modal.shown
    await thread.says("And your sister?")
    await course.hears(thread, 3)
    assert await course.ada.clicks("Refresh") is None

    async def refreshed() -> str | None:
        again = await course.ada.modal()
        return again.shown if again is not None and "(5 calls)" in again.shown else None

    second = await course.workspace.until(refreshed)

    assert "*Sessions running* 1" in first
    assert "*Messages per minute* 0.6" in first
    assert re.search(r"median \d+\.\d s, 95th percentile \d+\.\d s", first)
    assert "(1 answer in the last hour)" in first
    assert "*Turns in the last hour* 2 of 1,000" in first
    assert "of $10.00" in first
    assert "Claude is answering; running since" in first
    assert "SW 101 (3 calls)" in first
    assert "<@" in first.split("Cost by student today")[1]
    assert "delivery, reference" in first
    assert MARKER not in first
    assert "(2 answers in the last hour)" in second


async def test_the_monitor_is_for_admins(course: Course) -> None:
    """A teacher gets a message and no modal."""
    await course.tom.runs("/vc-admin", "monitor")
    told = await course.whisper(course.tom, "This is for admins")

    assert told is not None
    assert await course.tom.modal() is None


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Yield what the worker logs, as lines of JSON."""
    lines = io.StringIO()
    handler = logging.StreamHandler(lines)
    handler.setFormatter(AsJson())
    logger = logging.getLogger("bot.core.worker")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield lines
    logger.removeHandler(handler)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_turns_log_lines_name_session_and_turn(
    course: Course, claude: ClaudeControl, written: io.StringIO
) -> None:
    """A turn that is not answered is logged with its session and its own id, and without what was said."""
    thread = await course.starts()
    await claude.will("refuse", times=6)
    await thread.says(f"Hello {MARKER}")
    await course.hears(thread, 1, name=None)
    lines = await _lines_of(written)

    assert len(lines) == 1
    assert {"session", "turn"} <= lines[0].keys()
    assert MARKER not in written.getvalue()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_turns_log_lines_name_nothing_but_the_turn(
    course: Course, claude: ClaudeControl, written: io.StringIO
) -> None:
    """They do not name the post whose delivery woke the turn."""
    await claude.will("refuse", times=3)
    await course.maya.clicks("Start practice", on=await course.card())
    await course.dm(course.maya, "Practice interview")
    await course.workspace.until(lambda: _lines_of(written))
    lines = await _lines_of(written)

    assert {"session", "turn"} <= lines[0].keys()
    assert not {"post", "kind"} & lines[0].keys()


async def _lines_of(written: io.StringIO) -> list[dict[str, str]]:
    return [json.loads(line) for line in written.getvalue().splitlines() if "turn not done" in line]
