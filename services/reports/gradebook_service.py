"""The gradebook of a section as CSV: a row per attempt (RFC 4180, times in ISO 8601 with offset)."""

import csv
import io
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, and_, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, load_only

from models.assignment import AssignmentDB, DueExtensionDB
from models.debrief import DebriefDB, Findings
from models.feedback import RatingDB
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import COUNTS, SessionDB
from models.workspace import UserDB
from services.claude.pricing import NANO
from services.courses.due_extensions import of_student, own_due
from services.debriefs.totals import percent
from services.reports.export_service import STATES
from services.reports.progress_service import levels_of, newest_debrief

COLUMNS = (
    "section", "student", "member_id", "left_section_at", "assignment", "due_at", "client", "attempt", "status",
    "started_at", "ended_at", "last_activity_at", "late", "student_lines", "percent", "levels", "debrief",
    "debrief_released_at", "released_by", "rating", "rating_word", "cost_usd",
)  # fmt: skip
FETCHED = 100
"""How many rows are in memory at a time, because a debrief with its findings is large."""

FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
"""Spreadsheets treat a cell with this beginning as a formula, which lets its author run code there."""

BLANKS = ("\t", "\r", "\n")
"""Spreadsheets skip these characters, so a formula after them is run too."""

Releaser = aliased(UserDB)


@dataclass(frozen=True)
class Gradebook:
    """The file's text, and the number of attempts in it."""

    text: str
    rows: int


class GradebookService:
    """Writes gradebooks from one statement, row by row, for any number of attempts."""

    async def gradebook(
        self, db: AsyncSession, section: CourseSectionDB, *, assignment_id: UUID | None = None, zone: ZoneInfo
    ) -> Gradebook:
        """Return the attempts in the section or one of its assignments as CSV, by student, with times in `zone`.

        Test runs, interviews in which the student said nothing, and rewinds that do not count as attempts are left out.
        The percentage comes from the newest written debrief, sent or not. Running interviews, deleted assignments, and
        students who left are included.
        """
        written = io.StringIO()
        table = csv.writer(written, lineterminator="\r\n")
        table.writerow(COLUMNS)
        number = 0
        statement = _attempts(section, assignment_id).execution_options(yield_per=FETCHED)
        async for row in await db.stream(statement):
            table.writerow([neutral(cell) for cell in _cells(row, section, zone)])
            number += 1
        return Gradebook(written.getvalue(), number)


def neutral(cell: str) -> str:
    """Return the cell as plain text, without NULs. One that a spreadsheet would run gets an apostrophe in front."""
    cell = cell.replace("\0", "")
    is_formula = cell.lstrip()[:1] in FORMULA if cell.strip() else False
    return f"'{cell}" if is_formula or cell[:1] in BLANKS else cell


_OF_SESSION = (
    SessionDB.persona, SessionDB.status, SessionDB.started_at, SessionDB.ended_at, SessionDB.last_activity_at,
    SessionDB.student_lines, SessionDB.cost_nano,
)  # fmt: skip
_OF_DEBRIEF = (DebriefDB.findings, DebriefDB.edited, DebriefDB.released_at)
_OF_STUDENT = (UserDB.display_name, UserDB.slack_user_id)
"""The needed columns only. A session's prompts are large."""


def _attempts(section: CourseSectionDB, assignment_id: UUID | None) -> Select[Any]:
    number = func.row_number().over(
        partition_by=(SessionDB.student_id, SessionDB.assignment_id, SessionDB.client_id),
        order_by=(SessionDB.started_at, SessionDB.id),
    )
    only = true() if assignment_id is None else AssignmentDB.id == assignment_id
    return (
        select(
            SessionDB,
            UserDB,
            AssignmentDB.title,
            own_due(),
            SectionEnrollmentDB.left_at,
            RatingDB,
            DebriefDB,
            Releaser.display_name,
            number.label("attempt"),
        )
        .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
        .join(UserDB, UserDB.id == SessionDB.student_id)
        .outerjoin(
            SectionEnrollmentDB,
            and_(SectionEnrollmentDB.section_id == section.id, SectionEnrollmentDB.student_id == UserDB.id),
        )
        .outerjoin(DueExtensionDB, of_student(SessionDB.student_id))
        .outerjoin(RatingDB, RatingDB.session_id == SessionDB.id)
        .outerjoin(DebriefDB, and_(DebriefDB.session_id == SessionDB.id, newest_debrief(is_released=False)))
        .outerjoin(Releaser, Releaser.id == DebriefDB.released_by)
        .where(AssignmentDB.section_id == section.id, only, COUNTS)
        .order_by(UserDB.display_name, UserDB.id, AssignmentDB.id, SessionDB.started_at, SessionDB.id)
        .options(load_only(*_OF_SESSION), load_only(*_OF_DEBRIEF), load_only(*_OF_STUDENT))
    )


def _cells(row: Any, section: CourseSectionDB, zone: ZoneInfo) -> list[str]:
    session, student, title, due_at, left_at, rating, debrief, released_by, attempt = row
    ended = session.ended_at or session.last_activity_at
    shown = debrief.shown if debrief else Findings()
    grade = percent(shown)
    return [
        section.name,
        student.display_name,
        student.slack_user_id,
        _time(left_at, zone),
        title,
        _time(due_at, zone),
        str(session.persona["name"]),
        str(attempt),
        STATES[session.status],
        _time(session.started_at, zone),
        _time(session.ended_at, zone),
        _time(session.last_activity_at, zone),
        "" if due_at is None else "yes" if ended > due_at else "no",
        str(session.student_lines),
        "" if grade is None else str(grade),
        levels_of(shown),
        "" if debrief is None else "released" if debrief.released_at else "not released",
        _time(debrief.released_at if debrief else None, zone),
        released_by or "",
        str(rating.score) if rating else "",
        rating.word if rating else "",
        f"{Decimal(session.cost_nano) / NANO:f}",
    ]


def _time(value: datetime | None, zone: ZoneInfo) -> str:
    return value.astimezone(zone).isoformat(timespec="seconds") if value else ""


gradebook_service = GradebookService()
