"""Notes to a section's teachers at once when a student pauses an interview."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.section import CourseSectionDB
from models.session import TELLS_PAUSES, SessionDB
from models.workspace import UserDB
from services.courses.course_notices import course_notices
from services.messaging.course_notes import StudentPaused


class PauseNotes:
    """Tells teachers that a student paused, where they asked for it and the student knows."""

    async def tell(self, db: AsyncSession, session: SessionDB, *, now: datetime) -> int:
        """Queue the note for the section's teachers. Return how many get it.

        Nobody does unless the interview's first card said so and the section still wants it. Until the student writes
        to the client again, another pause causes no second note, but is counted as before. The caller wakes the outbox.
        """
        if not session.persona.get(TELLS_PAUSES):
            return 0
        section = await self._section(db, session)
        if section is None or not section.notes_pauses:
            return 0
        student = await db.get_one(UserDB, session.student_id)
        note = StudentPaused(section=section.name, student=student.display_name, client=str(session.persona["name"]))
        once = f"{session.id}:{session.student_lines}"
        return await course_notices.tell_teachers(db, section, note, now=now, once=once)

    async def facts_for(self, db: AsyncSession, assignment: AssignmentDB | None) -> dict[str, Any]:
        """Return the mark of an interview whose first card says that teachers get a note of a pause, or nothing."""
        if assignment is None:
            return {}
        section = await db.get_one(CourseSectionDB, assignment.section_id)
        return {TELLS_PAUSES: True} if section.notes_pauses else {}

    async def _section(self, db: AsyncSession, session: SessionDB) -> CourseSectionDB | None:
        statement = (
            select(CourseSectionDB)
            .join(AssignmentDB, AssignmentDB.section_id == CourseSectionDB.id)
            .where(AssignmentDB.id == session.assignment_id)
        )
        return (await db.execute(statement)).scalar_one_or_none()


pause_notes = PauseNotes()
