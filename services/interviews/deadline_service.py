"""What time does to assignments and interviews: reminders, the last two hours, and the end.

The rows are the schedule. Every method may run twice and on every replica. Conditional updates and unique rows make
each thing happen once.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, case, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentReminderDB, AssignmentStatus, DueExtensionDB
from models.news import NewsKind
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import SessionDB, SessionStatus
from models.workspace import UserDB
from services.courses.announcements import announcements
from services.courses.assignment_service import FINISHING_TIME
from services.courses.due_extensions import of_student, own_due
from services.interviews.session_service import OPEN, SessionOverError, session_service
from services.messaging.notices import Finishing, IdleReminder, Notice
from services.messaging.outbox_service import Place, outbox_service
from services.storage.upsert import insert_once

REMINDED_BEFORE = timedelta(hours=24)
"""How long before the due time students who have not practiced get a reminder."""

BATCH = 200


class DeadlineService:
    """Sends reminders and notices, and ends sessions, one batch at a time."""

    async def remind_of_due(self, db: AsyncSession, *, now: datetime) -> int:
        """Store a reminder as news for students who have said nothing in an assignment that is due within 24 hours.

        Each call checks at most 200 pairs of a student and an assignment, and returns how many: call it until it
        returns 0. Each student gets one reminder per assignment and due time, and none if the assignment opened within
        24 hours of it, or if a teacher gave the student more time. Only active students in open sections count.
        """
        practiced = exists().where(
            SessionDB.assignment_id == AssignmentDB.id, SessionDB.student_id == UserDB.id, SessionDB.student_lines > 0
        )
        reminded = exists().where(
            AssignmentReminderDB.assignment_id == AssignmentDB.id,
            AssignmentReminderDB.student_id == UserDB.id,
            AssignmentReminderDB.due_at == AssignmentDB.due_at,
        )
        statement = (
            select(AssignmentDB, UserDB.id)
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.section_id == CourseSectionDB.id)
            .join(UserDB, UserDB.id == SectionEnrollmentDB.student_id)
            .outerjoin(DueExtensionDB, of_student(UserDB.id))
            .where(
                AssignmentDB.status == AssignmentStatus.PUBLISHED,
                own_due() == AssignmentDB.due_at,
                AssignmentDB.due_at > now,
                AssignmentDB.due_at <= now + REMINDED_BEFORE,
                AssignmentDB.opened_at.is_not(None),
                CourseSectionDB.closed_at.is_(None),
                SectionEnrollmentDB.left_at.is_(None),
                UserDB.is_active,
                ~practiced,
                ~reminded,
            )
            .order_by(AssignmentDB.due_at, AssignmentDB.id, UserDB.id)
            .limit(BATCH)
        )
        rows = (await db.execute(statement)).all()
        forgetful: dict[AssignmentDB, list[UUID]] = {}
        for assignment, student_id in rows:
            due_at, opened_at = assignment.due_at, assignment.opened_at
            assert due_at is not None
            assert opened_at is not None
            facts = {"assignment_id": assignment.id, "student_id": student_id, "due_at": due_at}
            is_ours = await insert_once(
                db, AssignmentReminderDB, facts, unique=("assignment_id", "student_id", "due_at")
            )
            if is_ours and opened_at <= due_at - REMINDED_BEFORE:
                forgetful.setdefault(assignment, []).append(student_id)
        for assignment, students in forgetful.items():
            assert assignment.due_at is not None
            await announcements.announce_due(
                db, NewsKind.DUE_SOON, assignment, students, due_at=assignment.due_at, now=now
            )
        return len(rows)

    async def remind_idle(self, db: AsyncSession, *, idle_hours: int, now: datetime) -> int:
        """Queue a notice of when an interview closes, after five sixths of the idle time. Return how many were queued.

        Each active interview gets one per silence, and none once the idle time is over. A student who writes again can
        get another.
        """
        since = now - timedelta(hours=idle_hours * 5 / 6)
        too_late = now - timedelta(hours=idle_hours)
        statement = (
            update(SessionDB)
            .where(
                SessionDB.status == SessionStatus.ACTIVE,
                SessionDB.last_activity_at <= since,
                SessionDB.last_activity_at > too_late,
                or_(SessionDB.reminded_at.is_(None), SessionDB.reminded_at < SessionDB.last_activity_at),
            )
            .values(reminded_at=now)
            .returning(SessionDB)
            .execution_options(synchronize_session=False)
        )
        sessions = (await db.execute(statement)).scalars().all()
        for session in sessions:
            ends_at = session.last_activity_at + timedelta(hours=idle_hours)
            reminder = IdleReminder(name=session.persona["name"], at=int(ends_at.timestamp()))
            await self._tell(db, session, reminder, now=now)
        return len(sessions)

    async def close_idle(self, db: AsyncSession, *, idle_hours: int, now: datetime) -> int:
        """End active interviews in which nothing was said for that long and no answer is due. Return how many.

        Each call ends at most 200: call it until it returns 0. A turn that a bug has stopped counts as a due answer,
        but a greeting does not. Each thread gets a closing card.
        """
        sessions = await session_service.list_idle(db, idle_hours=idle_hours, now=now, limit=BATCH)
        return await self._expire(db, [(session, "idle") for session in sessions], now=now)

    async def announce_ends(self, db: AsyncSession, *, now: datetime) -> int:
        """Give interviews that have lost their basis two hours to finish. Return how many students got a notice.

        The basis is an open assignment in an open section that the student is in. If it comes back (a later due time, a
        student who returned), the two hours are canceled without a notice. Each call looks at 200 interviews at most.
        One without a thread, or whose two hours are over already, gets no notice and does not count.
        """
        returned = [session.id for session, since, _ in await self._standing(db, now=now, told=True) if since is None]
        if returned:
            await db.execute(update(SessionDB).where(SessionDB.id.in_(returned)).values(finish_by=None))
        announced = 0
        for session, since, why in await self._standing(db, now=now, told=False):
            assert since is not None
            finish_by = since + FINISHING_TIME
            claim = update(SessionDB).where(
                SessionDB.id == session.id, SessionDB.status.in_(OPEN), SessionDB.finish_by.is_(None)
            )
            claimed = await db.execute(claim.values(finish_by=finish_by, finish_why=why).returning(SessionDB.id))
            if claimed.scalar_one_or_none() is not None and finish_by > now and session.thread_ts is not None:
                announced += 1
                notice = Finishing(name=session.persona["name"], why=why, at=int(finish_by.timestamp()))
                await self._tell(db, session, notice, now=now)
        return announced

    async def close_ended(self, db: AsyncSession, *, now: datetime) -> int:
        """End at most 200 interviews whose two hours are over, the earliest first. Return how many were ended.

        Call it until it returns 0. Each thread gets a closing card.
        """
        statement = (
            select(SessionDB)
            .where(SessionDB.status.in_(OPEN), SessionDB.finish_by <= now)
            .order_by(SessionDB.finish_by)
            .limit(BATCH)
            .execution_options(populate_existing=True)
        )
        sessions = (await db.execute(statement)).scalars().all()
        return await self._expire(db, [(session, session.finish_why or "due") for session in sessions], now=now)

    async def _standing(
        self, db: AsyncSession, *, now: datetime, told: bool
    ) -> list[tuple[SessionDB, datetime | None, str]]:
        """Return open sessions, since when their basis is gone (None if it exists), and what was lost.

        With `told`, return those that have been given two hours and have their basis again.
        """
        left = SectionEnrollmentDB.left_at.is_not(None)
        closed = CourseSectionDB.closed_at.is_not(None)
        due = own_due() <= now
        has_more_time = and_(
            AssignmentDB.status == AssignmentStatus.CLOSED, func.coalesce(DueExtensionDB.due_at > now, False)
        )
        ended = and_(
            AssignmentDB.status != AssignmentStatus.PUBLISHED, AssignmentDB.ended_at.is_not(None), ~has_more_time
        )
        gone = or_(left, closed, due, ended)
        since = case(
            (left, SectionEnrollmentDB.left_at),
            (closed, CourseSectionDB.closed_at),
            (due, own_due()),
            (ended, AssignmentDB.ended_at),
        )
        why = case((left, "left"), (closed, "section_closed"), (due, "due"), else_="unpublished")
        statement = (
            select(SessionDB, since, why)
            .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .outerjoin(
                SectionEnrollmentDB,
                and_(
                    SectionEnrollmentDB.section_id == AssignmentDB.section_id,
                    SectionEnrollmentDB.student_id == SessionDB.student_id,
                ),
            )
            .outerjoin(DueExtensionDB, of_student(SessionDB.student_id))
            .where(
                SessionDB.status.in_(OPEN),
                SessionDB.finish_by.is_not(None) if told else SessionDB.finish_by.is_(None),
                ~func.coalesce(gone, False) if told else gone,
            )
            .order_by(SessionDB.id)
            .limit(BATCH)
        )
        return [(session, since, why) for session, since, why in (await db.execute(statement)).all()]

    async def _expire(self, db: AsyncSession, sessions: list[tuple[SessionDB, str]], *, now: datetime) -> int:
        closed = 0
        for session, reason in sessions:
            try:
                await session_service.close(db, session, status=SessionStatus.EXPIRED, reason=reason, now=now)
            except SessionOverError:
                continue  # the student, or another replica's run, was faster
            closed += 1
        return closed

    async def _tell(self, db: AsyncSession, session: SessionDB, notice: Notice, *, now: datetime) -> None:
        await outbox_service.enqueue(
            db,
            notice,
            Place(channel_id=session.channel_id, thread_ts=session.thread_ts),
            workspace_id=session.workspace_id,
            session_id=session.id,
            now=now,
        )


deadline_service = DeadlineService()
