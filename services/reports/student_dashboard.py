"""What a student can do now: running interviews, open assignments with the attempts left, and finished interviews."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.client_profile import ClientProfileDB
from models.debrief import DebriefDB
from models.session import COUNTS, SessionDB
from models.workspace import UserDB
from services.courses.due_extensions import due_extensions
from services.courses.open_assignments import open_assignments
from services.interviews.session_service import session_service
from services.reports.progress_service import Attempt, grade_of, newest_debrief, progress_service
from services.reports.stats_service import stats_service

LISTED = 8
"""As many as fit into one Slack message, together with running and finished interviews."""

DONE = 5


@dataclass(frozen=True)
class OpenWork:
    """A client of an open assignment, and the student's attempts so far in which they said something."""

    assignment: AssignmentDB
    client: ClientProfileDB
    used: int
    grades: list[int]
    """The percentages of the attempts whose debriefs were sent, oldest first."""
    due_at: datetime | None = None
    """The due time for this student, who may have more time than the others."""

    @property
    def has_attempt_left(self) -> bool:
        """Whether the student can start another attempt."""
        return self.assignment.max_attempts is None or self.used < self.assignment.max_attempts


@dataclass(frozen=True)
class Dashboard:
    """A page of what a student can do now."""

    running: list[SessionDB]
    open: list[OpenWork]
    offset: int
    has_more: bool
    done: list[Attempt]


class StudentDashboard:
    """Reads practice from its student's view."""

    async def work_of(self, db: AsyncSession, student: UserDB, *, now: datetime, offset: int = 0) -> Dashboard:
        """Return running interviews, a page of eight open clients by due time, and the five latest finished interviews.

        Clients without an attempt left are listed too. Finished interviews are those in which the student said
        something. Only sent debriefs count for the grades, without the withheld part.
        """
        found = await open_assignments.list_open_for_student(db, student, now=now, limit=LISTED + 1, offset=offset)
        page = found[:LISTED]
        running = await session_service.list_running(db, student)
        ids = [assignment.id for assignment, _ in page]
        attempts = await stats_service.attempts_of(db, student, ids)
        due_times = await due_extensions.due_times(db, student, ids)
        grades = await self._grades(db, student, ids)
        done, _ = await progress_service.list_own(db, student, limit=DONE, is_over=True)
        rows = []
        for assignment, client in page:
            tried = attempts.get((assignment.id, client.id))
            percents = grades.get((assignment.id, client.id), [])
            due_at = due_times.get(assignment.id)
            rows.append(OpenWork(assignment, client, tried.used if tried else 0, percents, due_at))
        return Dashboard(running, rows, offset, has_more=len(found) > LISTED, done=done)

    async def _grades(
        self, db: AsyncSession, student: UserDB, assignment_ids: list[UUID]
    ) -> dict[tuple[UUID, UUID], list[int]]:
        """Return the percentages that the student knows, by assignment and client."""
        statement = (
            select(SessionDB.assignment_id, SessionDB.client_id, DebriefDB)
            .join(DebriefDB, and_(DebriefDB.session_id == SessionDB.id, newest_debrief(is_released=True)))
            .where(SessionDB.student_id == student.id, SessionDB.assignment_id.in_(assignment_ids), COUNTS)
            .order_by(SessionDB.started_at, SessionDB.id)
        )
        found: dict[tuple[UUID, UUID], list[int]] = {}
        for assignment_id, client_id, debrief in await db.execute(statement):
            if assignment_id is not None and (grade := grade_of(debrief, is_for_student=True)) is not None:
                found.setdefault((assignment_id, client_id), []).append(grade)
        return found


student_dashboard = StudentDashboard()
