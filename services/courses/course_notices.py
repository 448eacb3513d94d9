"""Direct messages to the teachers of a section."""

from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.section import CourseSectionDB, SectionTeacherDB
from models.workspace import UserDB
from services.messaging.course_notes import CourseNote
from services.messaging.outbox_service import Place, outbox_service


class CourseNotices:
    """Queues notes to the owner and the co-teachers of a section."""

    async def tell_teachers(
        self,
        db: AsyncSession,
        section: CourseSectionDB,
        note: CourseNote,
        *,
        now: datetime,
        once: str | None = None,
    ) -> int:
        """Queue the note for the active owner and co-teachers, each by direct message. Return how many they are.

        With `once`, a teacher gets one note of this kind for this section and key. Those who had it before are counted
        too. Without it, each call queues the note again. The caller wakes the outbox.
        """
        co_teachers = select(SectionTeacherDB.teacher_id).where(SectionTeacherDB.section_id == section.id)
        statement = select(UserDB.slack_user_id).where(
            or_(UserDB.id == section.teacher_id, UserDB.id.in_(co_teachers)), UserDB.is_active
        )
        teachers = (await db.execute(statement)).scalars().all()
        for slack_user_id in teachers:
            await outbox_service.enqueue(
                db,
                note,
                Place(slack_user_id=slack_user_id),
                workspace_id=section.workspace_id,
                now=now,
                once=f"{note.about()}:{section.id}:{slack_user_id}:{once}" if once else None,
            )
        return len(teachers)


course_notices = CourseNotices()
