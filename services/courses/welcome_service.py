"""The app's first message to an admin, a teacher, or a student: after a change to that role."""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.section import CourseSectionDB
from models.workspace import Role, UserDB
from services.courses.announcements import announcements
from services.messaging.course_notes import WelcomeAdmin, WelcomeStudent, WelcomeTeacher
from services.messaging.outbox_service import Place, outbox_service

APART = timedelta(seconds=1.3)
"""The pause between messages to students of a class: opening a DM is tier 3 of Slack's limits, 50 a minute."""


class WelcomeService:
    """Queues welcome messages: one for each change to the role of admin or teacher, and one for a new student."""

    def is_new(self, user: UserDB) -> bool:
        """Return whether the person is an admin whose last welcome message, if any, was for another role."""
        return user.role == Role.ADMIN and user.welcomed_as != Role.ADMIN

    async def welcome(self, db: AsyncSession, user: UserDB, *, now: datetime) -> bool:
        """Queue the welcome message for an admin or teacher. Return False if their last one was for the same role.

        The role is stored, so a change of role allows another message. The caller wakes the outbox.
        """
        claim = (
            update(UserDB)
            .where(UserDB.id == user.id, or_(UserDB.welcomed_as.is_(None), UserDB.welcomed_as != user.role))
            .values(welcomed_as=user.role)
            .returning(UserDB.id)
            .execution_options(synchronize_session=False)
        )
        if (await db.execute(claim)).scalar_one_or_none() is None:
            return False
        await outbox_service.enqueue(
            db,
            WelcomeAdmin() if user.role == Role.ADMIN else WelcomeTeacher(),
            Place(slack_user_id=user.slack_user_id),
            workspace_id=user.workspace_id,
            now=now,
        )
        return True

    async def welcome_students(
        self, db: AsyncSession, section: CourseSectionDB, student_ids: Collection[UUID], *, now: datetime
    ) -> int:
        """Queue the welcome message for those of these students who have had none. Return how many they are.

        A welcome message as a teacher or admin counts too. The others get news that they are in this section. This
        takes a few statements for a class of any size. The posts are 1.3 seconds apart. The caller wakes the outbox.
        """
        if not student_ids:
            return 0
        claim = (
            update(UserDB)
            .where(UserDB.id.in_(student_ids), UserDB.role == Role.STUDENT, UserDB.welcomed_as.is_(None))
            .values(welcomed_as=Role.STUDENT)
            .returning(UserDB.id, UserDB.slack_user_id)
            .execution_options(synchronize_session=False)
        )
        new = {row.id: row.slack_user_id for row in (await db.execute(claim)).all()}
        claimed = sorted(new.values())
        await announcements.announce_section(db, section, set(student_ids) - set(new), now=now)
        teacher = select(UserDB.display_name).where(UserDB.id == section.teacher_id)
        name = (await db.execute(teacher)).scalar_one() if claimed else ""
        await outbox_service.enqueue_each(
            db,
            WelcomeStudent(section=section.name, teacher=name),
            claimed,
            workspace_id=section.workspace_id,
            now=now,
            apart=APART,
            subject_id=section.id,
        )
        return len(claimed)


welcome_service = WelcomeService()
