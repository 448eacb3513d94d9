"""What a teacher needs around one attempt: its debrief, and the attempts of the students before and after it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Uuid, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.debrief import DebriefDB, DebriefState
from models.section import SectionEnrollmentDB
from models.session import COUNTS, SessionDB
from models.workspace import UserDB
from services.interviews.session_service import OPEN


@dataclass(frozen=True)
class AttemptContext:
    """The debrief of an attempt, and the newest attempts of the previous and the next student with the same client.

    Each is None if there is none. Students are in the order of the list of students: by name, former ones last.
    """

    debrief: DebriefDB | None = None
    previous: UUID | None = None
    next: UUID | None = None


class AttemptContexts:
    """Reads what is around an attempt, in two statements. It does not check permissions."""

    async def around(self, db: AsyncSession, session: SessionDB) -> AttemptContext:
        """Return the newest written debrief, or else the newest one in any state, and the two neighbors.

        A test run has no neighbors. Interviews in which nothing was said are skipped, unless they are running.
        """
        debrief = await self.debrief_of(db, session.id)
        if session.assignment_id is None:
            return AttemptContext(debrief)
        before, after = await self._neighbors(db, session)
        return AttemptContext(debrief, before, after)

    async def debrief_of(self, db: AsyncSession, session_id: UUID) -> DebriefDB | None:
        """Return the newest written debrief of a session, or else the newest one in any state, or None."""
        statement = (
            select(DebriefDB)
            .where(DebriefDB.session_id == session_id)
            .order_by(DebriefDB.state != DebriefState.WRITTEN, DebriefDB.version.desc())
            .limit(1)
        )
        return (await db.execute(statement)).scalar_one_or_none()

    async def _neighbors(self, db: AsyncSession, session: SessionDB) -> tuple[UUID | None, UUID | None]:
        newest = (
            select(
                SessionDB.id,
                SessionDB.student_id,
                AssignmentDB.section_id,
                func.row_number()
                .over(partition_by=SessionDB.student_id, order_by=(SessionDB.started_at.desc(), SessionDB.id.desc()))
                .label("rank"),
            )
            .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .where(
                SessionDB.assignment_id == session.assignment_id,
                SessionDB.client_id == session.client_id,
                or_(COUNTS, SessionDB.status.in_(OPEN), SessionDB.id == session.id),
            )
            .subquery()
        )
        order = (SectionEnrollmentDB.left_at.is_not(None), UserDB.display_name, UserDB.id)
        in_line = (
            select(
                newest.c.student_id,
                func.lag(newest.c.id, type_=Uuid()).over(order_by=order).label("previous"),
                func.lead(newest.c.id, type_=Uuid()).over(order_by=order).label("next"),
            )
            .join(UserDB, UserDB.id == newest.c.student_id)
            .outerjoin(
                SectionEnrollmentDB,
                and_(
                    SectionEnrollmentDB.section_id == newest.c.section_id,
                    SectionEnrollmentDB.student_id == newest.c.student_id,
                ),
            )
            .where(newest.c.rank == 1)
            .subquery()
        )
        statement = select(in_line.c.previous, in_line.c.next).where(in_line.c.student_id == session.student_id)
        found = (await db.execute(statement)).one_or_none()
        return (found.previous, found.next) if found is not None else (None, None)


attempt_contexts = AttemptContexts()
