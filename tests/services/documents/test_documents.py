"""Documents and gradebooks contain what was said, whatever it was."""

import csv
import io
import zipfile
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from models.feedback import LineCommentCreate, RatingCreate
from models.section import CourseSectionDB
from services.common.deleted_words import DELETED_LINE
from services.common.stage_directions import TextRun
from services.documents import markdown, pdf, word
from services.documents.progress_report import AttemptSummary, CriterionGrowth, ProgressReport, StudentGrowth
from services.documents.report import (
    Feedback,
    Quote,
    Report,
    ReportComment,
    ReportCriterion,
    ReportLine,
    Result,
    printable,
)
from services.reports.comment_service import comment_service
from services.reports.export_service import export_service
from services.reports.gradebook_service import COLUMNS, gradebook_service, neutral
from services.reports.interview_access import interview_access
from services.reports.session_ratings import session_ratings
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.finished_interviews import debriefed, finished_interview
from tests.services.reports.test_interview_access import lines_of, person

CHICAGO = ZoneInfo("America/Chicago")
WORDS = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from("#*_[]<>|`$\\\n\t\u202e\u0000\uffff😀שםمرح王한あ")),
    max_size=60,
)


def reports() -> st.SearchStrategy[Report]:
    """Return a strategy of documents with any text."""

    def made(words: list[str], lines: list[str]) -> Report:
        one, two, three = map(printable, words)
        said = [
            ReportLine(
                number,
                two,
                number % 2 == 0,
                one,
                "turn 1",
                (TextRun(printable(line)), TextRun(one, is_cue=True)),
                three,
                one,
            )
            for number, line in enumerate(lines, start=1)
        ]
        remark = ReportLine(99, two, True, one, "", (), three, "", (ReportComment(one, two, three),) * 2)
        quote = Quote(one, two, 1, three, one)
        return Report(
            title=one,
            student=two,
            client=three,
            facts=((one, two), (two, three)),
            task=one,
            persona=((one, two),),
            rubric_name=two,
            rubric=(ReportCriterion(one, 100, two, ((one, two),)),),
            lines=(*said, remark),
            reflection=((one, two),),
            feedback=Feedback(one, two, (quote,), (quote,), (Result(one, two, three, one),), (one, two), (three,)),
            made=three,
        )

    return st.builds(made, st.lists(WORDS, min_size=3, max_size=3), st.lists(WORDS, max_size=3))


@settings(max_examples=25)
@given(report=reports())
def test_every_document_accepts_any_text(report: Report) -> None:
    """No text becomes markup, breaks the document, or is left out."""
    for made in (pdf.transcript(report), pdf.recording(report)):
        assert made.startswith(b"%PDF-")
    document = Document(io.BytesIO(word.recording(report)))
    cells = [cell.text for row in document.tables[1].rows for cell in row.cells]

    assert len(document.tables[1].rows) == len(report.lines) + 1
    for line in report.lines:
        for run in line.runs:
            assert any(flat(run.text) in flat(cell) for cell in cells)
    for text in (markdown.transcript(report), markdown.recording(report)):
        assert "\n# " not in text[1:]
        assert sum(row.startswith("| ") for row in markdown.recording(report).split("\n")) >= len(report.lines)


@settings(max_examples=25)
@given(words=st.lists(WORDS, min_size=3, max_size=3))
def test_a_progress_report_accepts_any_text(words: list[str]) -> None:
    """Names, levels, notes, and comments that people wrote are never markup, for a section and for a student."""
    one, two, three = map(printable, words)
    comment = ReportComment(one, two, three)
    attempt = AttemptSummary(one, ((two, three),), (Result(one, two, three, one),), two, (comment,))
    criteria = (CriterionGrowth(one, "1", "1 of 5", "2 of 5", "up 1"),)
    students = (StudentGrowth(two, "1", "10%", "", "", three, "2"),)
    for student in ("", one):
        report = ProgressReport(one, student, ((one, two),), criteria, students, (attempt,), three)

        assert pdf.progress(report).startswith(b"%PDF-")


def flat(words: str) -> str:
    """Return the text without any white space."""
    return "".join(words.split())


@pytest.mark.parametrize(
    ("given_", "shown"),
    [
        ("# no heading", "\\# no heading"),
        ("*bold* _it_ [a](b) <i> | `x` \\", "\\*bold\\* \\_it\\_ \\[a\\](b) \\<i\\> \\| \\`x\\` \\\\"),
        ("- no list\n1. nor this", "\\- no list\n1\\. nor this"),
    ],
)
def test_markdown_shows_text_as_it_was_written(given_: str, shown: str) -> None:
    """Text that looks like markup is escaped."""
    assert markdown.escaped(given_) == shown


async def test_a_report_has_what_its_reader_may_see(database: Database, school: School) -> None:
    """Only the teacher reads the hidden facts and a debrief that waits. Nobody reads a private note."""
    async with database.begin() as db:
        rubric = {"name": "Listening", "criteria": [{"name": "Hearing", "weight": 100, "levels": []}]}
        session = await finished_interview(db, school, "Hi\u202e", "Second", grading={"rubric": rubric})
        await debriefed(db, session, points=7, released=False)
        first, _, second, _ = await lines_of(db, session.id)
        first.edited_content, second.withdrawn_at = "Hello", NOON
        await comment_service.save(db, first.id, LineCommentCreate(content="Kind"), by=school.teacher)
        await session_ratings.rate(db, session.id, RatingCreate(score=8, word="Good"), by=school.student)
        school.student.time_zone = "America/Chicago"
        records = {
            by.display_name: await interview_access.get_readable(db, session.id, by=by)
            for by in (school.student, school.teacher)
        }
        draft = await export_service.report(db, records["Tom"], by=school.teacher, now=NOON)
        await comment_service.send(db, session.id, by=school.teacher, now=NOON)
        for_student = await export_service.report(db, records["Maya"], by=school.student, now=NOON)
        for_teacher = await export_service.report(db, records["Tom"], by=school.teacher, now=NOON)
        await db.rollback()

    assert ("Hidden, level 3", "A debt") in for_teacher.persona
    assert {"Background", "Traits"} <= {label for label, _ in for_teacher.persona}
    assert {("Session", str(session.id)), ("Model", "m"), ("Cost", "$0.0010")} <= set(for_teacher.facts)
    assert not {"Session", "Model", "Cost", "Tokens"} & {label for label, _ in for_student.facts}
    assert for_teacher.feedback is not None
    assert for_teacher.feedback.results[0].result == "7 of 10. Seen"
    assert for_teacher.rubric[0].name == "Hearing"
    assert (for_student.persona, for_student.feedback, for_student.rubric) == ((), None, ())
    assert ("Time", "24 Nov 2026, 06:00 to 24 Nov 2026, 06:20") in for_student.facts
    assert ("Rating", "8 of 10 by the student: “Good”") in for_student.facts
    one, _, gone, _ = for_student.lines
    assert (one.words, one.now_reads, one.turn) == ("Hi", "Hello", "turn 1")
    assert [remark.words for remark in one.remarks] == ["Kind"]
    assert (gone.words, gone.mark) == (DELETED_LINE, "Deleted before it was answered.")
    assert draft.lines[0].remarks == ()
    assert for_student.is_letter
    assert not for_teacher.is_letter
    assert "<b>" not in str(zipfile.ZipFile(io.BytesIO(word.recording(for_teacher))).namelist())


async def test_a_gradebook_comes_back_row_for_row(database: Database, school: School) -> None:
    """It has one row per attempt, RFC 4180 line ends, unchanged names, and times with their offset."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        name = 'Ana "Ani" O\'Neil,\nמאיה =2'
        ana, evil = await person(db, school, name), await person(db, school, "=HYPERLINK(1)")
        first = await finished_interview(db, school, "a", "b", student=ana)
        await finished_interview(db, school, "c", student=ana, at=NOON + timedelta(days=1))
        await finished_interview(db, school, "e", student=evil)
        await finished_interview(db, school, "t", student=school.teacher, assignment_id=None, is_test_run=True)
        await finished_interview(
            db, school, "r", student=ana, at=NOON + timedelta(days=2), branch_of=first.id, is_attempt=False
        )
        await debriefed(db, first, points=7, released=True)
        await session_ratings.rate(db, first.id, RatingCreate(score=8, word="+1, nice"), by=ana)
        book = await gradebook_service.gradebook(db, section, zone=CHICAGO)
        none = await gradebook_service.gradebook(db, section, assignment_id=first.id, zone=CHICAGO)
    lines = list(csv.reader(io.StringIO(book.text, newline="")))
    rows = [dict(zip(COLUMNS, line, strict=True)) for line in lines[1:]]

    assert book.rows == len(rows) == 3
    assert lines[0] == list(COLUMNS)
    assert book.text.count("\r\n") == len(rows) + 1
    assert [(row["student"], row["attempt"]) for row in rows] == [("'=HYPERLINK(1)", "1"), (name, "1"), (name, "2")]
    one = rows[1]
    assert (one["percent"], one["levels"], one["debrief"]) == ("70", "Listening: 7 of 10", "released")
    assert (one["rating"], one["rating_word"], one["cost_usd"]) == ("8", "'+1, nice", "0.001")
    assert one["started_at"] == "2026-11-24T06:00:00-06:00"
    assert datetime.fromisoformat(one["started_at"]) == NOON
    assert none.text == ",".join(COLUMNS) + "\r\n"


@given(cell=st.text(max_size=80))
def test_no_cell_is_calculated_by_a_spreadsheet(cell: str) -> None:
    """A harmless cell stays unchanged."""
    safe = neutral(cell)
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerow([safe, "x"])
    (read,) = csv.reader(io.StringIO(written.getvalue(), newline=""))

    assert not safe.lstrip().startswith(tuple("=+-@"))
    assert safe.removeprefix("'") == cell.replace("\0", "").removeprefix("'")
    assert read == [safe, "x"]


def test_without_the_fonts_of_the_extra_a_pdf_uses_those_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is still made, and `doctor` can say where its fonts come from."""
    monkeypatch.setattr(pdf, "FONT_PACKAGES", ("no_such_fonts",))

    report = Report("Interview", "Maya", "Maria", (), "", (), "", (), (), (), None, "today")

    assert not pdf.has_own_fonts()
    assert pdf.transcript(report).startswith(b"%PDF")


def test_invalid_characters_break_no_document() -> None:
    """Control characters, half pairs, and noncharacters are removed. Line ends, tabs, and emoji stay."""
    assert printable("a\x07\ufffe\uffff\u202eb\n\t👩🏽‍⚕️") == "ab\n\t👩🏽‍⚕️"
