"""Assignments: drafted by a teacher, published to a section with its checks."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import (
    AssignmentClientDB,
    AssignmentCreate,
    AssignmentDB,
    AssignmentStatus,
    AssignmentUpdate,
)
from models.client_profile import ClientProfileDB
from models.post import OutboxKind
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.workspace import UserDB
from services.base_crud import BaseCRUD
from services.client_service import client_service
from services.errors import DomainError
from services.outbox_service import Place, outbox_service
from services.section_service import section_service

FINISHING_TIME = timedelta(hours=2)
"""How long a running session may go on after its assignment has ended."""


class AssignmentError(DomainError):
    """An assignment that cannot be had or published, with the next step."""


class AssignmentService(BaseCRUD[AssignmentDB, AssignmentCreate, AssignmentUpdate]):
    """Keeps the assignments of a workspace."""

    model = AssignmentDB

    async def create_assignment(
        self, db: AsyncSession, section: CourseSectionDB, data: AssignmentCreate, *, by: UserDB
    ) -> AssignmentDB:
        """A draft in this section. Raises NotAllowedError, and AssignmentError for another teacher's persona."""
        section_service.require_own(section, by=by)
        facts = data.model_dump(exclude={"client_ids"})
        assignment = AssignmentDB(**facts, workspace_id=section.workspace_id, section_id=section.id)
        db.add(assignment)
        await db.flush()
        await self._set_clients(db, assignment, data.client_ids, by=by)
        return assignment

    async def get_own(
        self, db: AsyncSession, assignment_id: UUID, *, by: UserDB
    ) -> tuple[AssignmentDB, CourseSectionDB]:
        """The assignment and its section, for its teacher. Raises NotAllowedError, SectionError, AssignmentError."""
        assignment = await self._get(db, assignment_id, workspace_id=by.workspace_id)
        if assignment is None:
            raise AssignmentError("This assignment is not there any more. `/vc-assign list` shows yours.")
        return assignment, await section_service.get_own(db, assignment.section_id, by=by)

    async def get_by_title(self, db: AsyncSession, section: CourseSectionDB, title: str) -> AssignmentDB:
        """The section's one assignment whose title starts so, case aside. Raises AssignmentError."""
        wanted = " ".join(title.split()).casefold()
        named = [row for row in await self.list_assignments(db, section) if row.title.casefold().startswith(wanted)]
        exact = [row for row in named if row.title.casefold() == wanted]
        match exact or named:
            case [one]:
                return one
            case []:
                raise AssignmentError("No assignment here has that title. `/vc-assign list` shows what there is.")
            case _:
                raise AssignmentError("Several assignments here start with these words. Write the whole title.")

    async def list_assignments(
        self, db: AsyncSession, section: CourseSectionDB, *, limit: int = 100
    ) -> list[AssignmentDB]:
        """The section's assignments, newest first."""
        statement = (
            select(AssignmentDB)
            .where(AssignmentDB.section_id == section.id)
            .order_by(AssignmentDB.id.desc())
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def list_clients(self, db: AsyncSession, assignment_id: UUID) -> list[ClientProfileDB]:
        """The clients that the assignment offers, deleted ones left out, in its order."""
        statement = (
            select(ClientProfileDB)
            .join(AssignmentClientDB, AssignmentClientDB.client_id == ClientProfileDB.id)
            .where(AssignmentClientDB.assignment_id == assignment_id, ClientProfileDB.deleted_at.is_(None))
            .order_by(AssignmentClientDB.position)
        )
        return list((await db.execute(statement)).scalars())

    async def publish_assignment(
        self, db: AsyncSession, assignment: AssignmentDB, section: CourseSectionDB, *, by: UserDB, now: datetime
    ) -> None:
        """It is published and its card is owed to the channel.

        Raises AssignmentError when it is not a draft, has no client, or is due already.
        """
        section_service.require_own(section, by=by)
        if assignment.status != AssignmentStatus.DRAFT:
            raise AssignmentError(f"“{assignment.title}” is {assignment.status} already.")
        if not await self.list_clients(db, assignment.id):
            raise AssignmentError(
                f"“{assignment.title}” has no client yet. Edit it, choose at least one, and publish it then."
            )
        if assignment.due_at is not None and assignment.due_at <= now:
            raise AssignmentError(f"“{assignment.title}” was due before now. Edit it, and publish it then.")
        claim = (
            update(AssignmentDB)
            .where(AssignmentDB.id == assignment.id, AssignmentDB.status == AssignmentStatus.DRAFT)
            .values(status=AssignmentStatus.PUBLISHED, published_at=now)
            .returning(AssignmentDB.id)
        )
        if (await db.execute(claim)).scalar_one_or_none() is None:
            raise AssignmentError(f"“{assignment.title}” is published already.")
        await self._owe_card(db, assignment, section, update_ts=None, now=now)

    async def update_assignment(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        section: CourseSectionDB,
        data: AssignmentUpdate,
        *,
        by: UserDB,
        now: datetime,
    ) -> None:
        """A draft is as given; of a published one only description, due time and attempts.

        Raises AssignmentError when more was changed on a published one.
        """
        if assignment.status == AssignmentStatus.CLOSED:
            raise AssignmentError(f"“{assignment.title}” is closed and stays as it is.")
        if assignment.status == AssignmentStatus.PUBLISHED:
            kept = [client.id for client in await self.list_clients(db, assignment.id)]
            frozen = (data.title, data.available_from, set(data.client_ids))
            if frozen != (assignment.title, assignment.available_from, set(kept)):
                raise AssignmentError("Once published, only instructions, due time and attempts can be changed.")
        else:
            assignment.title, assignment.available_from = data.title, data.available_from
            await self._set_clients(db, assignment, data.client_ids, by=by)
        assignment.instructions, assignment.due_at = data.instructions, data.due_at
        assignment.max_attempts = data.max_attempts
        await db.flush()
        if assignment.card_ts is not None:
            await self._owe_card(db, assignment, section, update_ts=assignment.card_ts, now=now)

    async def take_back(self, db: AsyncSession, assignment_id: UUID) -> AssignmentDB:
        """An assignment whose card nobody can see is a draft again."""
        assignment = await db.get_one(AssignmentDB, assignment_id)
        assignment.status, assignment.published_at = AssignmentStatus.DRAFT, None
        await db.flush()
        return assignment

    async def list_open_for_student(
        self, db: AsyncSession, student: UserDB, *, now: datetime
    ) -> list[tuple[AssignmentDB, ClientProfileDB]]:
        """Every client that the student may practise with now, by due time."""
        statement = (
            select(AssignmentDB, ClientProfileDB)
            .join(AssignmentClientDB, AssignmentClientDB.assignment_id == AssignmentDB.id)
            .join(ClientProfileDB, ClientProfileDB.id == AssignmentClientDB.client_id)
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.section_id == AssignmentDB.section_id)
            .where(
                SectionEnrollmentDB.student_id == student.id,
                SectionEnrollmentDB.left_at.is_(None),
                CourseSectionDB.closed_at.is_(None),
                AssignmentDB.status == AssignmentStatus.PUBLISHED,
                func.coalesce(AssignmentDB.available_from, now) <= now,
                func.coalesce(AssignmentDB.due_at, now + timedelta(days=1)) > now,
                ClientProfileDB.deleted_at.is_(None),
            )
            .order_by(AssignmentDB.due_at.asc().nulls_last(), AssignmentDB.id, AssignmentClientDB.position)
            .limit(100)
        )
        return [(assignment, client) for assignment, client in (await db.execute(statement)).all()]

    async def _owe_card(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        section: CourseSectionDB,
        *,
        update_ts: str | None,
        now: datetime,
    ) -> None:
        await outbox_service.owe(
            db,
            OutboxKind.ASSIGNMENT_CARD,
            Place(channel_id=section.channel_id),
            {},
            workspace_id=section.workspace_id,
            subject_id=assignment.id,
            update_ts=update_ts,
            now=now,
        )

    async def _set_clients(
        self, db: AsyncSession, assignment: AssignmentDB, client_ids: list[UUID], *, by: UserDB
    ) -> None:
        section = await section_service.get_own(db, assignment.section_id, by=by)
        found = await client_service.list_by_ids(db, client_ids, owners={by.id, section.teacher_id})
        if len(found) != len(set(client_ids)):
            raise AssignmentError("One of these personas is not there any more. Choose again.", field="client_ids")
        current = select(AssignmentClientDB).where(AssignmentClientDB.assignment_id == assignment.id)
        rows = {row.client_id: row for row in (await db.execute(current)).scalars()}
        for client_id in rows.keys() - set(client_ids):
            await db.delete(rows[client_id])
        for position, client_id in enumerate(client_ids):
            if client_id in rows:
                rows[client_id].position = position
            else:
                db.add(AssignmentClientDB(assignment_id=assignment.id, client_id=client_id, position=position))
        await db.flush()


assignment_service = AssignmentService()
