"""Course sections: each belongs to a channel, has an owner, and may have co-teachers."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, exists, or_, select, true, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from models.section import (
    CloseReason,
    CourseSectionDB,
    SectionCreate,
    SectionEnrollmentDB,
    SectionTeacherDB,
    SectionUpdate,
)
from models.workspace import Role, UserDB, WorkspaceDB
from services.common.errors import NotAllowedError, Refusal
from services.storage.base_crud import BaseCRUD
from services.workspaces.workspace_service import workspace_service

MOST_CO_TEACHERS = 20
COMPARED_EVERY = timedelta(days=1)
NEW_FOR = timedelta(hours=1)
"""How long a section is new. Meanwhile its teacher waits for the roster."""

AGAIN_WHEN_NEW, AGAIN = timedelta(seconds=20), timedelta(minutes=10)
"""How long after a failed comparison a section is compared again."""

FOLLOWED_FOR = timedelta(days=30)
"""How long we check the channel of a section that was closed with it: it may be back without an event."""


GONE = "This section is closed or no longer exists. To make a new one, use `/vc-section` in its channel."
NOT_YET = "This channel is not a course section yet. To make it one, use `/vc-section`."


class SectionError(Refusal):
    """The refusal for a section that is missing or cannot be changed. The message says what to do next."""


class SectionService(BaseCRUD[CourseSectionDB, SectionCreate, SectionUpdate]):
    """Stores the sections of a workspace.

    One rule says who may see and run a section: its owner and its co-teachers (`is_manager`, `managed_by`). An admin
    counts as a teacher here, because what students say is only for those who teach them. Only the owner closes a
    section. The owner and admins choose its co-teachers, so that a section can continue when its teacher has left.
    """

    model = CourseSectionDB

    async def create_section(self, db: AsyncSession, data: SectionCreate, *, by: UserDB) -> CourseSectionDB:
        """Make a channel a section that this teacher owns, and return it. Nothing is posted.

        A closed section of the channel does not count. The roster is empty until the caller compares it. Raise
        NotAllowedError for a student, and SectionError if the channel is an open section already or a rival has just
        made it one: then roll back.
        """
        workspace_service.require_teacher(by)
        if await self.get_by_channel(db, by.workspace_id, data.channel_id) is not None:
            raise SectionError("This channel is a section already. To see it, use `/vc-section`.")
        try:
            return await self.create(db, data, workspace_id=by.workspace_id, teacher_id=by.id)
        except IntegrityError as error:
            raise SectionError("This channel has just become a section. To see it, use `/vc-section`.") from error

    async def update_section(self, db: AsyncSession, section: CourseSectionDB, data: SectionUpdate) -> None:
        """Rename the section, open or closed, and keep the channel's name. It does not check permissions."""
        await self.update(db, section, data)

    async def get_by_channel(self, db: AsyncSession, workspace_id: UUID, channel_id: str) -> CourseSectionDB | None:
        """Return the open section of this channel in this workspace, or None. Closed sections are left out."""
        statement = select(CourseSectionDB).where(
            CourseSectionDB.workspace_id == workspace_id,
            CourseSectionDB.channel_id == channel_id,
            CourseSectionDB.closed_at.is_(None),
        )
        return (await db.execute(statement)).scalar_one_or_none()

    async def require_by_channel(self, db: AsyncSession, workspace_id: UUID, channel_id: str) -> CourseSectionDB:
        """Return the open section of this channel. Raise SectionError if there is none, also if one was closed."""
        section = await self.get_by_channel(db, workspace_id, channel_id)
        if section is None:
            raise SectionError(NOT_YET)
        return section

    async def get_managed_by_channel(self, db: AsyncSession, channel_id: str, *, by: UserDB) -> CourseSectionDB:
        """Return the open section of this channel to one of its teachers.

        Raise NotAllowedError for anyone else, also for an admin who does not teach it, and SectionError if the channel
        has no open section.
        """
        workspace_service.require_teacher(by)
        section = await self.require_by_channel(db, by.workspace_id, channel_id)
        await self.require_manager(db, section, by=by)
        return section

    async def get_managed(
        self, db: AsyncSession, section_id: UUID, *, by: UserDB, is_open: bool = True
    ) -> CourseSectionDB:
        """Return the section to one of its teachers. With `is_open`, it must be open.

        Raise NotAllowedError for anyone else, also for an admin who does not teach it, and SectionError if it does not
        exist in the person's workspace, or is closed with `is_open`.
        """
        workspace_service.require_teacher(by)
        section = await self.get(db, section_id, workspace_id=by.workspace_id)
        if section is None or (is_open and section.closed_at is not None):
            raise SectionError(GONE)
        await self.require_manager(db, section, by=by)
        return section

    async def get_own(self, db: AsyncSession, section_id: UUID, *, by: UserDB) -> CourseSectionDB:
        """Return the open section to its owner.

        Raise NotAllowedError for anyone else, also for a co-teacher or an admin, and SectionError if it does not exist
        in the person's workspace or is closed.
        """
        section = await self.get_managed(db, section_id, by=by)
        self.require_owner(section, by=by)
        return section

    async def get_to_name(self, db: AsyncSession, section_id: UUID, *, by: UserDB) -> CourseSectionDB:
        """Return the open section to its owner or an admin, who may choose its co-teachers.

        Raise NotAllowedError for anyone else, also for a co-teacher, and SectionError if it does not exist in the
        person's workspace or is closed.
        """
        if by.role != Role.ADMIN:
            return await self.get_own(db, section_id, by=by)
        section = await self.get(db, section_id, workspace_id=by.workspace_id)
        if section is None or section.closed_at is not None:
            raise SectionError(GONE)
        return section

    async def list_open(self, db: AsyncSession, *, by: UserDB, limit: int) -> list[CourseSectionDB]:
        """Return at most `limit` open sections that the person owns or co-teaches, by name."""
        statement = (
            select(CourseSectionDB)
            .where(self.managed_by(by), CourseSectionDB.closed_at.is_(None))
            .order_by(CourseSectionDB.name, CourseSectionDB.id)
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def list_followed(self, db: AsyncSession, *, now: datetime) -> list[tuple[CourseSectionDB, str]]:
        """Return the sections whose channel is followed, oldest first, each with its Slack team's id.

        These are the open sections, and those that were closed with their channel in the last 30 days. Workspaces that
        have uninstalled the app are left out.
        """
        return await self._followed(db, true(), now=now)

    async def list_uncompared(self, db: AsyncSession, *, now: datetime) -> list[tuple[CourseSectionDB, str]]:
        """Return those of `list_followed` that were never compared with their channel, or not for a day."""
        is_stale = or_(CourseSectionDB.compared_at.is_(None), CourseSectionDB.compared_at <= now - COMPARED_EVERY)
        return await self._followed(db, is_stale, now=now)

    async def list_due_again(self, db: AsyncSession, *, now: datetime) -> list[tuple[CourseSectionDB, str]]:
        """Return those of `list_followed` whose last comparison is a day old, or failed and is due again.

        Sections that were never compared are left out.
        """
        return await self._followed(db, CourseSectionDB.compared_at <= now - COMPARED_EVERY, now=now)

    async def compare_again(self, db: AsyncSession, section: CourseSectionDB, *, now: datetime) -> None:
        """Note that a comparison failed, and schedule the next one.

        It is due in ten minutes, or in 20 seconds while the section is new.
        """
        wait = AGAIN_WHEN_NEW if self.is_new(section, now=now) else AGAIN
        statement = update(CourseSectionDB).where(CourseSectionDB.id == section.id)
        await db.execute(statement.values(compared_at=now - COMPARED_EVERY + wait))

    def is_new(self, section: CourseSectionDB, *, now: datetime) -> bool:
        """Return whether the section was created within the last hour."""
        return section.created_at > now - NEW_FOR

    async def claim_comparison(self, db: AsyncSession, section: CourseSectionDB, *, now: datetime) -> bool:
        """Claim the comparison of a section for us, and store `now` as its time.

        Return False, and change nothing, if a rival has compared it since it was loaded.
        """
        before = section.compared_at
        was = CourseSectionDB.compared_at.is_(None) if before is None else CourseSectionDB.compared_at == before
        statement = (
            update(CourseSectionDB)
            .where(CourseSectionDB.id == section.id, was)
            .values(compared_at=now)
            .returning(CourseSectionDB.id)
            .execution_options(synchronize_session=False)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None

    async def list_joined(self, db: AsyncSession, student: UserDB, section_ids: Sequence[str]) -> list[CourseSectionDB]:
        """Return those of these sections that are open and that the student is in, by name."""
        statement = (
            select(CourseSectionDB)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.section_id == CourseSectionDB.id)
            .where(
                CourseSectionDB.id.in_([UUID(each) for each in section_ids]),
                CourseSectionDB.closed_at.is_(None),
                SectionEnrollmentDB.student_id == student.id,
                SectionEnrollmentDB.left_at.is_(None),
            )
            .order_by(CourseSectionDB.name, CourseSectionDB.id)
        )
        return list((await db.execute(statement)).scalars())

    async def list_co_teachers(self, db: AsyncSession, section: CourseSectionDB) -> list[UserDB]:
        """Return the section's co-teachers by name, also inactive ones. The owner is not among them."""
        statement = (
            select(UserDB)
            .join(SectionTeacherDB, SectionTeacherDB.teacher_id == UserDB.id)
            .where(SectionTeacherDB.section_id == section.id)
            .order_by(UserDB.display_name, UserDB.id)
        )
        return list((await db.execute(statement)).scalars())

    async def update_co_teachers(
        self, db: AsyncSession, section: CourseSectionDB, teachers: Sequence[UserDB], *, by: UserDB
    ) -> None:
        """Replace the co-teachers. The owner is left out if they are among them. Nobody is notified.

        Raise NotAllowedError unless `by` is the owner or an admin, and SectionError for more than 20, or for someone
        who is not an active teacher or admin.
        """
        wanted = self._co_teachers(section, teachers, by=by)
        await db.execute(delete(SectionTeacherDB).where(SectionTeacherDB.section_id == section.id))
        db.add_all(SectionTeacherDB(section_id=section.id, teacher_id=teacher_id) for teacher_id in wanted)
        await db.flush()

    async def list_leaving(
        self, db: AsyncSession, section: CourseSectionDB, teachers: Sequence[UserDB], *, by: UserDB
    ) -> list[UserDB]:
        """Return the co-teachers, by name, who would lose the section if these took their place.

        Raise what `update_co_teachers` raises.
        """
        wanted = self._co_teachers(section, teachers, by=by)
        return [row for row in await self.list_co_teachers(db, section) if row.id not in wanted]

    async def close_section(
        self, db: AsyncSession, section: CourseSectionDB, *, now: datetime, reason: CloseReason = CloseReason.TEACHER
    ) -> bool:
        """Close the section: no new session starts in it. Its history stays. Return False if it was closed before.

        Running sessions have two hours to finish. It does not check permissions, and does not update the cards: call
        `refresh_cards` for that.
        """
        statement = (
            update(CourseSectionDB)
            .where(CourseSectionDB.id == section.id, CourseSectionDB.closed_at.is_(None))
            .values(closed_at=now, close_reason=reason)
            .returning(CourseSectionDB.id)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None

    async def reopen_section(self, db: AsyncSession, workspace_id: UUID, channel_id: str) -> CourseSectionDB | None:
        """Reopen the channel's section that was closed last, if it was closed with its channel. Return it, or None.

        Return None, and change nothing, if the channel has an open section or a teacher closed that one. The cards are
        not updated here, and the roster is not compared.
        """
        if await self.get_by_channel(db, workspace_id, channel_id) is not None:
            return None
        statement = (
            select(CourseSectionDB)
            .where(
                CourseSectionDB.workspace_id == workspace_id,
                CourseSectionDB.channel_id == channel_id,
                CourseSectionDB.closed_at.is_not(None),
            )
            .order_by(CourseSectionDB.closed_at.desc(), CourseSectionDB.id.desc())
            .limit(1)
        )
        section = (await db.execute(statement)).scalar_one_or_none()
        if section is None or section.close_reason != CloseReason.CHANNEL:
            return None
        section.closed_at, section.close_reason = None, None
        await db.flush()
        return section

    async def note_app(self, db: AsyncSession, section: CourseSectionDB, *, is_there: bool, now: datetime) -> bool:
        """Store whether the app is in the channel of the open section. Return whether that is news.

        A second call with the same answer is no news and keeps the time of the first. A closed section is not changed.
        """
        missing = CourseSectionDB.app_missing_since
        statement = (
            update(CourseSectionDB)
            .where(
                CourseSectionDB.id == section.id,
                CourseSectionDB.closed_at.is_(None),
                missing.is_not(None) if is_there else missing.is_(None),
            )
            .values(app_missing_since=None if is_there else now)
            .returning(CourseSectionDB.id)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None

    async def rename_channel(self, db: AsyncSession, section_id: UUID, name: str, *, was: str | None = None) -> None:
        """Store the channel's new name, and rename a section that had the channel's old name.

        Names are cut to 100 characters. With `was`, do nothing if the channel's stored name is a different one by now.
        Raise NoResultFound for an unknown id.
        """
        section = await db.get_one(CourseSectionDB, section_id)
        if was is not None and section.channel_name != was:
            return
        if section.channel_name and section.name == section.channel_name:
            section.name = name[:100]
        section.channel_name = name[:100]
        await db.flush()

    async def move_channel(self, db: AsyncSession, section_id: UUID, channel_id: str) -> None:
        """Store the new id that Slack has given to the section's channel, whether the section is open or closed.

        Other sections of the channel keep the old id. Raise NoResultFound for an unknown section.
        """
        section = await db.get_one(CourseSectionDB, section_id)
        section.channel_id = channel_id
        await db.flush()

    async def get_teacher(self, db: AsyncSession, section: CourseSectionDB) -> UserDB:
        """Return the owner of the section, also if they are inactive or no teacher anymore."""
        return await db.get_one(UserDB, section.teacher_id)

    def taught_by(self, user: UserDB) -> ColumnElement[bool]:
        """Return an SQL condition: this person owns or co-teaches the section, open or closed, in whatever role."""
        teaches = exists().where(
            SectionTeacherDB.section_id == CourseSectionDB.id, SectionTeacherDB.teacher_id == user.id
        )
        return and_(
            CourseSectionDB.workspace_id == user.workspace_id, or_(CourseSectionDB.teacher_id == user.id, teaches)
        )

    def managed_by(self, user: UserDB) -> ColumnElement[bool]:
        """Return an SQL condition: this person owns or co-teaches the section, open or closed, and is no student."""
        return and_(~true() if user.role == Role.STUDENT else true(), self.taught_by(user))

    async def is_manager(self, db: AsyncSession, section: CourseSectionDB, user: UserDB) -> bool:
        """Return whether this person owns or co-teaches the section and is no student. An admin has no other access."""
        statement = select(CourseSectionDB.id).where(CourseSectionDB.id == section.id, self.managed_by(user))
        return (await db.execute(statement)).scalar_one_or_none() is not None

    async def require_manager(self, db: AsyncSession, section: CourseSectionDB, *, by: UserDB) -> None:
        """Raise NotAllowedError unless the person teaches this section. Other admins are refused too."""
        if not await self.is_manager(db, section, by):
            raise NotAllowedError(
                "This section and its interviews belong to another teacher. As an admin, you can choose its "
                "co-teachers: use `/vc-section teachers` in its channel."
                if by.role == Role.ADMIN
                else "This section belongs to another teacher. Ask them to make the change."
            )

    def require_owner(self, section: CourseSectionDB, *, by: UserDB) -> None:
        """Raise NotAllowedError unless the person owns this section."""
        if section.teacher_id != by.id:
            raise NotAllowedError("Only the teacher who owns this section can do that. Ask them to make the change.")

    def _co_teachers(self, section: CourseSectionDB, teachers: Sequence[UserDB], *, by: UserDB) -> dict[UUID, UserDB]:
        """Return those who may co-teach the section, by id and without the owner. Raise for anybody else."""
        if by.role != Role.ADMIN:
            self.require_owner(section, by=by)
        wanted = {teacher.id: teacher for teacher in teachers if teacher.id != section.teacher_id}
        if len(wanted) > MOST_CO_TEACHERS:
            raise SectionError(f"Please choose at most {MOST_CO_TEACHERS} co-teachers.", field="co_teachers")
        for teacher in wanted.values():
            if teacher.role == Role.STUDENT or not teacher.is_active:
                raise SectionError(
                    f"{teacher.display_name} is not a teacher here. An admin can add teachers with `/vc-admin`.",
                    field="co_teachers",
                )
        return wanted

    async def _followed(
        self, db: AsyncSession, which: ColumnElement[bool], *, now: datetime
    ) -> list[tuple[CourseSectionDB, str]]:
        may_come_back = and_(
            CourseSectionDB.close_reason == CloseReason.CHANNEL, CourseSectionDB.closed_at > now - FOLLOWED_FOR
        )
        statement = (
            select(CourseSectionDB, WorkspaceDB.team_id)
            .join(WorkspaceDB, WorkspaceDB.id == CourseSectionDB.workspace_id)
            .where(or_(CourseSectionDB.closed_at.is_(None), may_come_back), which)
            .where(WorkspaceDB.uninstalled_at.is_(None))
            .order_by(CourseSectionDB.id)
        )
        return [(section, team_id) for section, team_id in (await db.execute(statement)).all()]


section_service = SectionService()
