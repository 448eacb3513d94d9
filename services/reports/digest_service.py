"""The daily digest of a teacher: one message in their own morning, if something waits for them."""

from datetime import date, datetime, time

from sqlalchemy import ColumnElement, Subquery, and_, exists, or_, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.debrief import DebriefDB
from models.feedback import RatingDB
from models.news import NewsItemDB, NewsKind
from models.section import CourseSectionDB, SectionEnrollmentDB, SectionTeacherDB
from models.session import SessionDB
from models.workspace import Role, UserDB, WorkspaceDB
from services.common.quiet_hours import MORNING
from services.common.time_zones import zone_named
from services.debriefs.debrief_review import waiting
from services.messaging.news_service import ZONE, news_service
from services.reports.teacher_dashboard import due_soon, rated_low

NOON = time(12)
"""The end of the morning. Who was not reached by then gets the next digest tomorrow."""

MOST = 100
"""Teachers of one round, so that a transaction stays short."""


class DigestService:
    """Finds the teachers for whom something waits, and stores their digests."""

    async def queue_due(self, db: AsyncSession, *, now: datetime) -> int:
        """Store today's digest of up to 100 teachers whose morning it is. Return how many. Call it until it returns 0.

        The morning is from 8:00 to noon in the teacher's time zone. Only news is stored here: another job queues it. A
        teacher gets one digest on each of their own days, also if this runs on every replica. Nothing is stored for
        somebody for whom nothing waits, who mutes such messages, or who is not active.
        """
        days = await self._mornings(db, now=now)
        return sum([await self._queue(db, zones, day, now=now) for day, zones in days.items()])

    async def _mornings(self, db: AsyncSession, *, now: datetime) -> dict[date, list[str]]:
        """Return the time zones of teachers in which it is morning, by their local date."""
        statement = (
            select(ZONE)
            .select_from(UserDB)
            .join(WorkspaceDB, WorkspaceDB.id == UserDB.workspace_id)
            .where(UserDB.role != Role.STUDENT, UserDB.is_active)
            .distinct()
        )
        found: dict[date, list[str]] = {}
        for zone in (await db.execute(statement)).scalars():
            place = zone_named(zone)
            if place is not None and MORNING <= (local := now.astimezone(place)).time() < NOON:
                found.setdefault(local.date(), []).append(zone)
        return found

    async def _queue(self, db: AsyncSession, zones: list[str], day: date, *, now: datetime) -> int:
        teaches = _teaches()
        had_it = exists().where(
            NewsItemDB.user_id == UserDB.id, NewsItemDB.kind == NewsKind.DIGEST, NewsItemDB.subject == day.isoformat()
        )
        statement = (
            select(UserDB.id, UserDB.workspace_id)
            .join(WorkspaceDB, WorkspaceDB.id == UserDB.workspace_id)
            .where(ZONE.in_(zones), UserDB.role != Role.STUDENT, UserDB.is_active, ~UserDB.mutes_news, ~had_it)
            .where(WorkspaceDB.uninstalled_at.is_(None), _has_something(teaches, now=now))
            .order_by(UserDB.id)
            .limit(MOST)
        )
        rows = (await db.execute(statement)).all()
        for workspace_id in {row.workspace_id for row in rows}:
            people = [row.id for row in rows if row.workspace_id == workspace_id]
            await news_service.add(
                db, NewsKind.DIGEST, people, subject=day.isoformat(), workspace_id=workspace_id, now=now
            )
        return len(rows)


def _teaches() -> Subquery:
    """Return the pairs of a section and a person who owns or co-teaches it."""
    return union(
        select(CourseSectionDB.id.label("section_id"), CourseSectionDB.teacher_id.label("teacher_id")),
        select(SectionTeacherDB.section_id, SectionTeacherDB.teacher_id),
    ).subquery()


def _has_something(teaches: Subquery, *, now: datetime) -> ColumnElement[bool]:
    """Return an SQL condition on a person: something waits for them, as `teacher_dashboards.read` lists it."""
    theirs = and_(teaches.c.teacher_id == UserDB.id, teaches.c.section_id == AssignmentDB.section_id)
    is_open = exists().where(CourseSectionDB.id == AssignmentDB.section_id, CourseSectionDB.closed_at.is_(None))
    kept = AssignmentDB.deleted_at.is_(None)
    held = exists().where(theirs, kept, DebriefDB.assignment_id == AssignmentDB.id, *waiting())
    due = exists().where(theirs, kept, is_open, *due_soon(now))
    low = exists().where(
        theirs,
        kept,
        is_open,
        SessionDB.assignment_id == AssignmentDB.id,
        RatingDB.session_id == SessionDB.id,
        SectionEnrollmentDB.section_id == AssignmentDB.section_id,
        SectionEnrollmentDB.student_id == SessionDB.student_id,
        SectionEnrollmentDB.left_at.is_(None),
        *rated_low(now),
    )
    return or_(held, due, low)


digest_service = DigestService()
