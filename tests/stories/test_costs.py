"""What an admin sees of a school's costs and set-up, and the interviews that an admin ends."""

import codecs
import csv
import io
import re

import pytest
from PIL import Image

from tests.stories.course import Course
from tests.stories.test_exports import file_of
from tests.stories.test_progress import front_with

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_an_admin_reads_costs_and_takes_them_along(course: Course) -> None:
    """The modal divides costs and counts requests for help. The spreadsheet and the picture come as files."""
    thread = await course.starts()
    await course.hears(thread, 1)
    assert await course.maya.clicks("Help", on=await course.dm(course.maya, "Practice interview")) is None
    await course.hears(thread, 1, name=None)
    assert await course.ada.runs("/vc-admin", "costs") is None
    first = await front_with(course, course.ada, "SW 101 (")
    assert await course.ada.chooses("costs_page:split", "By kind of call") is None
    by_kind = await front_with(course, course.ada, "Interviews (")
    assert await course.ada.clicks("Spreadsheet to my messages") is None
    _, name, table = await file_of(course, course.ada, ".csv")
    assert await course.ada.clicks("Picture to my messages") is None
    message, _, picture = await file_of(course, course.ada, ".png")
    rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"))))

    assert "Students asked for help in an interview 1 time in the last 30 days." in first.shown
    assert "A forecast appears after the first whole day." in first.shown
    assert "By kind of call" in by_kind.shown
    assert name.startswith("costs-20")
    assert table.startswith(codecs.BOM_UTF8)
    assert {(row["section"], row["assignment"], row["purpose"]) for row in rows} == {
        ("SW 101", "Intake interview", "Interviews")
    }
    assert "Costs by day: $0.00" in message.text
    assert Image.open(io.BytesIO(picture)).size == (800, 480)


async def test_an_admin_tests_the_set_up(course: Course) -> None:
    """The card says how the app is and what is left to do. An alert arrives, and Claude's answer is paid for."""
    await course.bot.status.check()
    assert await course.ada.runs("/vc-admin") is None
    card = await course.whisper(course.ada, "Set-up: 3 of 9 steps done")
    assert await course.ada.clicks("Send a test alert", on=card) is None
    alert = await course.dm(course.ada, "This is a test alert.")
    assert await course.ada.clicks("Ask Claude one question", on=card) is None
    answer = await course.whisper(course.ada, "answered in")
    assert await course.ada.runs("/vc-admin", "costs") is None
    assert await course.ada.chooses("costs_page:split", "By kind of call") is None
    costs = await front_with(course, course.ada, "Questions to Claude (1 call)")
    assert await course.ada.runs("/vc-admin") is None
    later = await course.whisper(course.ada, "Set-up: 4 of 9 steps done")

    assert "*Healthy* since" in card.shown
    assert "Alerts arrive here." in alert.shown
    assert re.search(r"answered in \d+\.\d seconds, for \$0\.00\d\d\.", answer.shown)
    assert costs is not None
    assert ":white_check_mark: Make sure that Claude answers" in later.shown


async def test_an_admin_ends_an_interview_and_the_student_reads_why(course: Course) -> None:
    """The list names no student. After the end, it is empty."""
    thread = await course.starts()
    await course.hears(thread, 1)
    assert await course.ada.runs("/vc-admin") is None
    card = await course.whisper(course.ada, "spent on")
    assert await course.ada.clicks("Running interviews", on=card) is None
    listed = await front_with(course, course.ada, "1 interview is running")
    assert await course.ada.clicks("End") is None
    await course.ada.fills({"Reason": "The *room* closes."})
    assert await course.ada.submits() == {}
    said = await course.hears(thread, 1, name=None)
    left = await front_with(course, course.ada, "No interview is running")

    assert "Maria Rodriguez" in listed.shown
    assert "Maya" not in listed.shown
    assert "End" not in left.shown
    assert "an admin, ended the interview with Maria Rodriguez. The reason: The *room* closes. You sent" in said[-1]
