"""Closed sections that continue: reopened by their teacher, or handed over to another one."""

from uuid import UUID

from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from models.section import CourseSectionDB, SectionTeacherDB
from models.workspace import Role, UserDB
from services.common.errors import NotAllowedError
from services.courses.section_service import GONE, SectionError, section_service
from services.storage.upsert import insert_once
from services.workspaces.workspace_service import workspace_service


class SectionHandover:
    """Reopens sections, and changes who owns them."""

    async def get(self, db: AsyncSession, section_id: UUID, *, by: UserDB) -> CourseSectionDB:
        """Return the section, open or closed, to its owner or an admin.

        Raise NotAllowedError for anyone else, and SectionError if it does not exist in the person's workspace.
        """
        workspace_service.require_teacher(by)
        section = await section_service.get(db, section_id, workspace_id=by.workspace_id)
        if section is None:
            raise SectionError(GONE)
        if by.role != Role.ADMIN and section.teacher_id != by.id:
            if await section_service.is_manager(db, section, by):
                section_service.require_owner(section, by=by)
            raise NotAllowedError("This section belongs to another teacher. Ask them to make the change.")
        return section

    async def get_to_hand_over(self, db: AsyncSession, section_id: UUID, to: str, *, by: UserDB) -> CourseSectionDB:
        """Do the same as `get`, but also for the former owner, who sends the form again that made this person the owner.

        `to` is a Slack id. Whether the form was stored before is not checked here.
        """
        section = await section_service.get(db, section_id, workspace_id=by.workspace_id)
        if section is not None and await section_service.is_manager(db, section, by):
            owner = await section_service.get_teacher(db, section)
            if owner.slack_user_id == to:
                return section
        return await self.get(db, section_id, by=by)

    async def reopen(self, db: AsyncSession, section_id: UUID, *, by: UserDB) -> CourseSectionDB:
        """Open a closed section again, with its roster, assignments, and interviews, and return it.

        The cards are not updated here, and the roster is not compared. Raise what `get` raises, and SectionError if it
        is open already or if another section is open in its channel.
        """
        section = await self.get(db, section_id, by=by)
        taken = "Another section is open in this channel. Close that one first, or use another channel."
        if section.closed_at is None:
            raise SectionError("This section is open already.")
        if await section_service.get_by_channel(db, section.workspace_id, section.channel_id) is not None:
            raise SectionError(taken)
        change = (
            update(CourseSectionDB)
            .where(CourseSectionDB.id == section.id)
            .values(closed_at=None, close_reason=None, compared_at=None)
            .execution_options(synchronize_session=False)
        )
        try:
            async with db.begin_nested():
                await db.execute(change)
        except IntegrityError as error:  # a rival has just opened a section in this channel
            raise SectionError(taken) from error
        await db.refresh(section)
        return section

    async def hand_over(self, db: AsyncSession, section_id: UUID, teacher: UserDB, *, by: UserDB) -> CourseSectionDB:
        """Make another teacher the owner, and return the section, open or closed. The former owner stays a co-teacher.

        Nobody is notified here. Raise what `get` raises, and SectionError if the person is not an active teacher or
        admin of the workspace, or owns the section already.
        """
        section = await self.get(db, section_id, by=by)
        if teacher.workspace_id != section.workspace_id or teacher.role == Role.STUDENT or not teacher.is_active:
            raise SectionError(
                f"{teacher.display_name} is not a teacher here. Ask an admin to add them with `/vc-admin`, then try again.",
                field="teacher",
            )
        if teacher.id == section.teacher_id:
            raise SectionError(f"{teacher.display_name} owns this section already.", field="teacher")
        former = section.teacher_id
        await db.execute(
            delete(SectionTeacherDB).where(
                SectionTeacherDB.section_id == section.id, SectionTeacherDB.teacher_id == teacher.id
            )
        )
        section.teacher_id = teacher.id
        await db.flush()
        facts = {"section_id": section.id, "teacher_id": former}
        await insert_once(db, SectionTeacherDB, facts, unique=tuple(facts))
        return section


section_handover = SectionHandover()
