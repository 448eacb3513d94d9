"""What the teachers of a section are told by direct message."""

from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.section import CourseSectionDB, SectionTeacherDB
from models.workspace import UserDB
from services.messaging.course_notes import CardRefused, CourseNote
from services.outbox_service import Place, outbox_service


class CourseNoteService:
    """Owes notes to the owner and the co-teachers of a section."""

    async def tell_teachers(
        self,
        db: AsyncSession,
        section: CourseSectionDB,
        note: CourseNote,
        *,
        now: datetime,
        once: str | None = None,
    ) -> None:
        """Everybody who teaches the section reads this; with `once`, one time for that word."""
        co_teachers = select(SectionTeacherDB.teacher_id).where(SectionTeacherDB.section_id == section.id)
        statement = select(UserDB.slack_user_id).where(
            or_(UserDB.id == section.teacher_id, UserDB.id.in_(co_teachers)), UserDB.is_active
        )
        for slack_user_id in (await db.execute(statement)).scalars():
            await outbox_service.owe(
                db,
                note,
                Place(slack_user_id=slack_user_id),
                workspace_id=section.workspace_id,
                now=now,
                once=f"{note.about()}:{section.id}:{slack_user_id}:{once}" if once else None,
            )

    async def tell_refused_card(self, db: AsyncSession, assignment: AssignmentDB, *, now: datetime) -> None:
        """The section's teachers read that the card could not be posted, and that the assignment is a draft again."""
        section = await db.get_one(CourseSectionDB, assignment.section_id)
        await self.tell_teachers(db, section, CardRefused(section=section.name, assignment=assignment.title), now=now)


course_note_service = CourseNoteService()
