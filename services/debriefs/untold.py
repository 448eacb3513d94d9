"""When a student may read what a client never told them: when that no longer spoils another attempt."""

from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileDB
from models.session import SessionDB
from models.workspace import UserDB
from services.courses.open_assignments import open_assignments
from services.interviews.session_service import OPEN, session_service

MOST_OPEN = 100
"""How many open assignments of a student are looked at."""


async def may_read_untold(db: AsyncSession, session: SessionDB, *, now: datetime) -> bool:
    """Return whether the student of this interview may read what the client never told.

    They may in a test run, if the teacher chose to show it, after the due time or the end of the assignment, and after
    the last attempt. As long as they have attempts with the same client in another open assignment, they may not,
    unless the teacher chose to.
    """
    if session.assignment_id is None:
        return True
    assignment = await db.get_one(AssignmentDB, session.assignment_id)
    if assignment.shows_untold:
        return True
    client = await db.get_one(ClientProfileDB, session.client_id)
    student = await db.get_one(UserDB, session.student_id)
    if not _is_over(assignment, now) and await _has_attempts(db, assignment, client, student):
        return False
    others = await open_assignments.list_open_for_student(db, student, now=now, limit=MOST_OPEN)
    return not any([await _has_attempts(db, other, client, student) for other, same in others if same.id == client.id])


def _is_over(assignment: AssignmentDB, now: datetime) -> bool:
    is_due = assignment.due_at is not None and assignment.due_at <= now
    return is_due or assignment.status == AssignmentStatus.CLOSED or assignment.deleted_at is not None


async def _has_attempts(db: AsyncSession, assignment: AssignmentDB, client: ClientProfileDB, student: UserDB) -> bool:
    """Return whether the student has attempts left, or one that is still running."""
    if assignment.max_attempts is None:
        return True
    if await session_service.count_attempts(db, assignment, client, student) < assignment.max_attempts:
        return True
    running = exists().where(
        SessionDB.student_id == student.id,
        SessionDB.client_id == client.id,
        SessionDB.status.in_(OPEN),
    )
    return bool((await db.execute(select(running))).scalar_one())
