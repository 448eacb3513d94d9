"""Collects the practice of a section or of one student over time into a report for its teachers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import load_only

from models.assignment import AssignmentDB
from models.debrief import DebriefDB, Findings
from models.feedback import LineCommentDB, RatingDB
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import COUNTS, MessageDB, SessionDB
from models.workspace import UserDB
from services.common.plurals import counted
from services.common.time_zones import moment, zone_of
from services.debriefs.totals import percent
from services.documents.progress_report import AttemptSummary, ProgressReport, StudentGrowth
from services.documents.report import ReportComment, Rows, printable
from services.reports import growth
from services.reports.export_service import AMERICAN, STATES, result_of
from services.reports.growth import Judgment
from services.reports.progress_service import newest_debrief

FETCHED = 100
"""How many debriefs are in memory at a time."""

FOR_TEACHERS = "This report is for teachers. It includes debriefs that were not sent to the students."

_OF_SESSION = (
    SessionDB.persona, SessionDB.status, SessionDB.started_at, SessionDB.student_id, SessionDB.student_lines,
)  # fmt: skip
_OF_DEBRIEF = (DebriefDB.findings, DebriefDB.edited, DebriefDB.released_at)
"""The needed columns only. A session's prompts are large."""


class ProgressReports:
    """Creates reports over time, with a fixed number of statements. They do not check permissions.

    Attempts are those of the gradebook: test runs, interviews in which nothing was said, and rewinds that do not count
    are left out. Levels come from the newest written debriefs, sent or not. Comments are those that were sent.
    """

    async def of_section(
        self, db: AsyncSession, section: CourseSectionDB, *, assignment: AssignmentDB | None, by: UserDB, now: datetime
    ) -> ProgressReport:
        """Return the report of a section, or of one of its assignments: growth by criterion, and a row per student.

        Students who left are in it if they have practiced.
        """
        here = _here(section, assignment)
        attempts = await self._judgments(db, here)
        comments = await self._comment_numbers(db, here)
        rows = [
            (student, left_at, attempts.get(student.id, []))
            for student, left_at in await self._students(db, section)
            if left_at is None or student.id in attempts
        ]
        total = sum(len(taken) for _, _, taken in rows)
        practiced = counted(sum(bool(taken) for *_, taken in rows), "student", "students")
        return _report(
            f"Progress report: {section.name}",
            (
                *_place(section, assignment),
                ("Practice", f"{counted(total, 'attempt', 'attempts')} by {practiced} of {len(rows):,}"),
            ),
            by=by,
            now=now,
            criteria=growth.of_section([growth.levels_over(taken) for *_, taken in rows]),
            students=tuple(
                _row(student, taken, comments.get(student.id, 0), has_left=left_at is not None)
                for student, left_at, taken in rows
            ),
        )

    async def of_student(
        self,
        db: AsyncSession,
        section: CourseSectionDB,
        student: UserDB,
        *,
        assignment: AssignmentDB | None,
        by: UserDB,
        now: datetime,
    ) -> ProgressReport:
        """Return the report of a student in a section or in one of its assignments: growth, and each attempt."""
        here, zone = and_(_here(section, assignment), SessionDB.student_id == student.id), zone_of(by)
        comments = await self._comments(db, here, zone=zone)
        judgments, summaries = [], []
        async for session, title, rating, debrief in await db.stream(_attempts(here)):
            judgments.append(growth.judgment(debrief.shown if debrief else Findings()))
            summaries.append(_summary(session, title, rating, debrief, tuple(comments.get(session.id, ())), zone=zone))
        results = growth.percentages(judgments)
        return _report(
            f"Progress report: {student.display_name}",
            (
                ("Student", student.display_name),
                *_place(section, assignment),
                ("Practice", counted(len(summaries), "attempt", "attempts")),
                *([("Result", _result(results))] if results else []),
            ),
            by=by,
            now=now,
            student=student.display_name,
            criteria=growth.of_student(growth.levels_over(judgments)),
            attempts=tuple(summaries),
        )

    async def _students(self, db: AsyncSession, section: CourseSectionDB) -> Sequence[Any]:
        """Return the section's students by name with the time at which they left. Those who left come last."""
        left_at = SectionEnrollmentDB.left_at
        statement = (
            select(UserDB, left_at)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == UserDB.id)
            .where(SectionEnrollmentDB.section_id == section.id)
            .order_by(left_at.is_not(None), UserDB.display_name, UserDB.id)
            .options(load_only(UserDB.display_name))
        )
        return (await db.execute(statement)).all()

    async def _judgments(self, db: AsyncSession, here: ColumnElement[bool]) -> dict[UUID, list[Judgment]]:
        """Return the results of each student's attempts, oldest first. Only the numbers stay in memory."""
        found: dict[UUID, list[Judgment]] = {}
        statement = _attempts(here).execution_options(yield_per=FETCHED)
        async for session, _, _, debrief in await db.stream(statement):
            result = growth.judgment(debrief.shown if debrief else Findings())
            found.setdefault(session.student_id, []).append(result)
        return found

    async def _comment_numbers(self, db: AsyncSession, here: ColumnElement[bool]) -> dict[UUID, int]:
        statement = (
            select(SessionDB.student_id, func.count(LineCommentDB.id))
            .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .join(LineCommentDB, LineCommentDB.session_id == SessionDB.id)
            .where(here, LineCommentDB.sent_at.is_not(None))
            .group_by(SessionDB.student_id)
        )
        return dict((await db.execute(statement)).all())

    async def _comments(
        self, db: AsyncSession, here: ColumnElement[bool], *, zone: ZoneInfo
    ) -> dict[UUID, list[ReportComment]]:
        """Return the sent comments on the attempts, by interview, in the order of the lines."""
        statement = (
            select(LineCommentDB, UserDB.display_name, MessageDB.sequence_number)
            .join(MessageDB, MessageDB.id == LineCommentDB.message_id)
            .join(SessionDB, SessionDB.id == LineCommentDB.session_id)
            .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .join(UserDB, UserDB.id == LineCommentDB.author_id)
            .where(here, LineCommentDB.sent_at.is_not(None))
            .order_by(MessageDB.sequence_number, LineCommentDB.id)
        )
        found: dict[UUID, list[ReportComment]] = {}
        for row, author, line in await db.execute(statement):
            about = f"line {line}, {moment(row.sent_at, zone)}" if row.sent_at is not None else f"line {line}"
            comment = ReportComment(printable(author), about, printable(row.content))
            found.setdefault(row.session_id, []).append(comment)
        return found


def _here(section: CourseSectionDB, assignment: AssignmentDB | None) -> ColumnElement[bool]:
    only = true() if assignment is None else AssignmentDB.id == assignment.id
    return and_(AssignmentDB.section_id == section.id, only, COUNTS)


def _attempts(here: ColumnElement[bool]) -> Select[SessionDB, str, RatingDB, DebriefDB]:
    """Return the statement of the attempts, oldest first, with the title, the rating, and the newest debrief."""
    return (
        select(SessionDB, AssignmentDB.title, RatingDB, DebriefDB)
        .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
        .outerjoin(RatingDB, RatingDB.session_id == SessionDB.id)
        .outerjoin(DebriefDB, and_(DebriefDB.session_id == SessionDB.id, newest_debrief(is_released=False)))
        .where(here)
        .order_by(SessionDB.started_at, SessionDB.id)
        .options(load_only(*_OF_SESSION), load_only(*_OF_DEBRIEF))
    )


def _report(title: str, facts: Rows, *, by: UserDB, now: datetime, **parts: Any) -> ProgressReport:
    zone = zone_of(by)
    empty = {"student": "", "criteria": (), "students": (), "attempts": ()}
    return ProgressReport(
        title=printable(title),
        facts=tuple((label, printable(words)) for label, words in facts),
        made=f"Created on {moment(now, zone)} for {printable(by.display_name)}. Time zone: {zone.key}. {FOR_TEACHERS}",
        is_letter=zone.key.startswith(AMERICAN),
        **(empty | parts),
    )


def _place(section: CourseSectionDB, assignment: AssignmentDB | None) -> Rows:
    return (("Section", section.name), ("Assignment", assignment.title if assignment else "All assignments"))


def _row(student: UserDB, attempts: Sequence[Judgment], comments: int, *, has_left: bool) -> StudentGrowth:
    results, levels = growth.percentages(attempts), growth.levels_over(attempts)
    return StudentGrowth(
        name=printable(student.display_name) + (" (left the section)" if has_left else ""),
        attempts=f"{len(attempts):,}" if attempts else "none yet",
        first=f"{results[0]}%" if results else "",
        latest=f"{results[-1]}%" if results else "",
        change=growth.change(results, in_points=True),
        levels=printable("; ".join(growth.from_to(criterion, row) for criterion, row in levels.items())),
        comments=f"{comments:,}" if comments else "",
    )


def _result(results: Sequence[int]) -> str:
    if len(results) < growth.FEWEST:
        return f"{results[0]}%"
    return f"first {results[0]}%, latest {results[-1]}%, {growth.change(results, in_points=True)}"


def _summary(
    session: SessionDB,
    title: str,
    rating: RatingDB | None,
    debrief: DebriefDB | None,
    comments: tuple[ReportComment, ...],
    *,
    zone: ZoneInfo,
) -> AttemptSummary:
    shown = debrief.shown if debrief else Findings()
    messages = counted(session.student_lines, "message", "messages")
    rows = [("Time", moment(session.started_at, zone)), ("Status", f"{STATES[session.status]}, {messages}")]
    if (total := percent(shown)) is not None:
        rows.append(("Result", f"{total}%"))
    if debrief is None:
        rows.append(("Debrief", "There is none yet."))
    elif debrief.released_at is None:
        rows.append(("Debrief", "Not sent to the student yet."))
    if rating is not None:
        rows.append(("Rating", f"{rating.score} of 10 by the student" + (f": “{rating.word}”" if rating.word else "")))
    return AttemptSummary(
        title=printable(f"{title} with {session.persona['name']}"),
        facts=tuple((label, printable(words)) for label, words in rows),
        levels=tuple(result_of(row, is_withheld=False) for row in shown.criteria),
        note=printable(shown.note),
        comments=comments,
    )


progress_reports = ProgressReports()
