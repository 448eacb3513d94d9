"""Files that people request arrive as direct messages and contain what was said."""

import codecs
import csv
import io

from docx import Document

from sandbox.client import Message, PersonAtScreen
from tests.stories.course import Course
from tests.stories.test_progress import finished_interview, front, front_with

TRANSCRIPT = "Transcript as Markdown"


async def file_of(course: Course, person: PersonAtScreen, ending: str) -> tuple[Message, str, bytes]:
    """Return the newest file with this ending in the person's messages: its message, name, and content."""

    async def look() -> Message | None:
        found = [row for row in await person.reads() if row.files and row.files[0]["name"].endswith(ending)]
        return found[-1] if found else None

    message = await course.workspace.until(look)
    return message, message.files[0]["name"], await person.opens(message.files[0])


async def test_a_student_exports_an_own_transcript(course: Course) -> None:
    """It comes as Markdown, PDF, and a process recording. A private note is in none of them."""
    maya = course.maya
    _, card = await finished_interview(course, "How *have* you been?", "¿Y tus hijos? 😀")
    assert await maya.clicks("My notes", on=card) is None
    await maya.fills({"My notes": "SECRET"})
    assert await maya.submits() == {}
    assert await maya.clicks("Transcript", on=card) is None
    assert await maya.chooses("export_record", TRANSCRIPT) is None
    coming = await front_with(course, maya, "being prepared")
    message, name, text = await file_of(course, maya, ".md")
    assert await maya.chooses("export_record", "Transcript as PDF, to print") is None
    _, _, pdf = await file_of(course, maya, ".pdf")
    assert await maya.chooses("export_record", "Process recording as Word") is None
    _, _, docx = await file_of(course, maya, ".docx")
    table = Document(io.BytesIO(docx)).tables[1]

    assert "How *have* you been?" in coming.shown
    assert name.startswith("Maya-Student-Maria-Rodriguez-transcript-20")
    assert message.text == "The transcript of the interview of Maya Student with Maria Rodriguez."
    assert "> How \\*have\\* you been?" in text.decode()
    assert "¿Y tus hijos? 😀" in text.decode()
    assert pdf.startswith(b"%PDF-")
    assert [cell.text for cell in table.rows[0].cells][1:] == [
        "Verbatim", "Gut feelings", "Analysis", "Supervisor's comments",
    ]  # fmt: skip
    assert "Maya Student\nHow *have* you been?" in [row.cells[1].text for row in table.rows]
    assert "SECRET" not in text.decode()


async def test_a_teacher_gets_the_gradebook_of_what_is_looked_at(course: Course) -> None:
    """It works from the modal and by command. Others are refused."""
    maya, tom = course.maya, course.tom
    await finished_interview(course, "Hello?")
    assert await tom.runs("/vc-progress", channel="#sw-101") is None
    await front(tom)
    assert await tom.clicks("Gradebook as CSV") is None
    await front_with(course, tom, "being prepared")
    message, name, content = await file_of(course, tom, ".csv")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert await tom.runs("/vc-progress", "csv Intake", channel="#sw-101") is None
    await course.whisper(tom, "being prepared")
    assert await tom.runs("/vc-progress", "csv Nothing", channel="#sw-101") is None
    await course.whisper(tom, "No assignment here has this title")
    assert await maya.runs("/vc-progress", "csv", channel="#sw-101") is None
    refused = await course.whisper(maya, "does not have")

    async def by_words() -> bool:
        return any(row.files and "Intake" in row.files[0]["name"] for row in await tom.reads())

    await course.workspace.until(by_words)
    assert content.startswith(codecs.BOM_UTF8)  # Excel reads names right only with this mark
    assert name.startswith("SW-101-gradebook-20")
    assert "The gradebook of SW 101: 1 attempt, one per row." in message.text
    assert [(row["student"], row["attempt"], row["client"]) for row in rows] == [
        ("Maya Student", "1", "Maria Rodriguez")
    ]
    assert "csv" in refused.shown
