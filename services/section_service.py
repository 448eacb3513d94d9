"""Course sections: a channel becomes one, and its teacher owns it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from models.section import CourseSectionDB, SectionCreate, SectionEnrollmentDB, SectionUpdate
from models.workspace import Role, UserDB, WorkspaceDB
from services.base_crud import BaseCRUD
from services.errors import DomainError, NotAllowedError
from services.workspace_service import workspace_service


class SectionError(DomainError):
    """A section that cannot be had, with the next step."""


class SectionService(BaseCRUD[CourseSectionDB, SectionCreate, SectionUpdate]):
    """Keeps the sections of a workspace."""

    model = CourseSectionDB

    async def create_section(self, db: AsyncSession, data: SectionCreate, *, by: UserDB) -> CourseSectionDB:
        """The channel is a section of this teacher. Raises NotAllowedError, and SectionError when it is one already."""
        workspace_service.require_teacher(by)
        if await self.get_by_channel(db, by.workspace_id, data.channel_id) is not None:
            raise SectionError("This channel is a section already. `/vc-section` shows it.")
        try:
            return await self._create(db, data, workspace_id=by.workspace_id, teacher_id=by.id)
        except IntegrityError as error:
            raise SectionError("This channel has just become a section. `/vc-section` shows it.") from error

    async def get_by_channel(self, db: AsyncSession, workspace_id: UUID, channel_id: str) -> CourseSectionDB | None:
        """The open section of this channel."""
        statement = select(CourseSectionDB).where(
            CourseSectionDB.workspace_id == workspace_id,
            CourseSectionDB.channel_id == channel_id,
            CourseSectionDB.closed_at.is_(None),
        )
        return (await db.execute(statement)).scalar_one_or_none()

    async def get_own_by_channel(self, db: AsyncSession, channel_id: str, *, by: UserDB) -> CourseSectionDB:
        """The section of this channel, for its teacher. Raises NotAllowedError and SectionError."""
        workspace_service.require_teacher(by)
        section = await self.get_by_channel(db, by.workspace_id, channel_id)
        if section is None:
            raise SectionError("This channel is not a course section yet. `/vc-section` makes it one.")
        self.require_own(section, by=by)
        return section

    async def get_own(self, db: AsyncSession, section_id: UUID, *, by: UserDB) -> CourseSectionDB:
        """The section, for its teacher. Raises NotAllowedError and SectionError."""
        workspace_service.require_teacher(by)
        section = await self._get(db, section_id, workspace_id=by.workspace_id)
        if section is None or section.closed_at is not None:
            raise SectionError("This section is closed or gone. `/vc-section` in its channel opens it again.")
        self.require_own(section, by=by)
        return section

    async def list_own(self, db: AsyncSession, *, by: UserDB) -> list[tuple[CourseSectionDB, int]]:
        """The teacher's open sections with the number of their students, none included; by name."""
        students = (
            select(SectionEnrollmentDB.section_id, func.count().label("students"))
            .where(SectionEnrollmentDB.left_at.is_(None))
            .group_by(SectionEnrollmentDB.section_id)
            .subquery()
        )
        statement = (
            select(CourseSectionDB, func.coalesce(students.c.students, 0))
            .outerjoin(students, students.c.section_id == CourseSectionDB.id)
            .where(CourseSectionDB.teacher_id == by.id, CourseSectionDB.closed_at.is_(None))
            .order_by(CourseSectionDB.name, CourseSectionDB.id)
        )
        return [(section, count) for section, count in (await db.execute(statement)).all()]

    async def list_open(self, db: AsyncSession) -> list[tuple[CourseSectionDB, str]]:
        """Every open section with the Slack id of its team."""
        statement = (
            select(CourseSectionDB, WorkspaceDB.team_id)
            .join(WorkspaceDB, WorkspaceDB.id == CourseSectionDB.workspace_id)
            .where(CourseSectionDB.closed_at.is_(None))
            .order_by(CourseSectionDB.id)
        )
        return [(section, team_id) for section, team_id in (await db.execute(statement)).all()]

    async def close_section(self, db: AsyncSession, section: CourseSectionDB, *, now: datetime) -> None:
        """No new session starts in it; its history stays."""
        section.closed_at = now
        await db.flush()

    def require_own(self, section: CourseSectionDB, *, by: UserDB) -> None:
        """Raises NotAllowedError where the section is another teacher's."""
        if section.teacher_id != by.id and by.role != Role.ADMIN:
            raise NotAllowedError("This section belongs to another teacher. Ask them to make the change.")


section_service = SectionService()
