"""What a student has before them: interviews that run, what is open with the attempts left, what is done."""

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
from services.courses.assignment_service import assignment_service
from services.interviews.session_service import session_service
from services.reports.progress_service import Attempt, grade_of, newest_debrief, progress_service
from services.reports.stats_service import stats_service

LISTED = 8
"""As many as fit into one message of Slack, with what runs and what is done."""

DONE = 5


@dataclass(frozen=True)
class OpenWork:
    """A client of an open assignment, and what the student has done with it so far."""

    assignment: AssignmentDB
    client: ClientProfileDB
    used: int
    grades: list[int]
    """Per cent of the attempts whose debriefs have gone out, in the order in which they were held."""

    @property
    def has_attempt_left(self) -> bool:
        """Whether another one can be started."""
        return self.assignment.max_attempts is None or self.used < self.assignment.max_attempts


@dataclass(frozen=True)
class Work:
    """What a student has before them, a page of it."""

    running: list[SessionDB]
    open: list[OpenWork]
    offset: int
    has_more: bool
    done: list[Attempt]


class StudentDashboard:
    """Looks at practice as its student does."""

    async def work_of(self, db: AsyncSession, student: UserDB, *, now: datetime, offset: int = 0) -> Work:
        """Running interviews, a page of what is open by due time, and the latest that are over; seven statements."""
        found = await assignment_service.list_open_for_student(db, student, now=now, limit=LISTED + 1, offset=offset)
        page = found[:LISTED]
        running = await session_service.list_running(db, student)
        ids = [assignment.id for assignment, _ in page]
        attempts = await stats_service.attempts_of(db, student, ids)
        grades = await self._grades(db, student, ids)
        done, _ = await progress_service.list_own(db, student, limit=DONE, is_over=True)
        rows = []
        for assignment, client in page:
            tried = attempts.get((assignment.id, client.id))
            held = grades.get((assignment.id, client.id), [])
            rows.append(OpenWork(assignment, client, tried.used if tried else 0, held))
        return Work(running, rows, offset, has_more=len(found) > LISTED, done=done)

    async def _grades(
        self, db: AsyncSession, student: UserDB, assignment_ids: list[UUID]
    ) -> dict[tuple[UUID, UUID], list[int]]:
        """What the student has been told of each attempt, by assignment and client."""
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
