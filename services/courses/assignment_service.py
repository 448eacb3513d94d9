"""Assignments: drafted by a teacher, published to a section with its checks."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Update, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import (
    AssignmentClientDB,
    AssignmentCreate,
    AssignmentDB,
    AssignmentStatus,
    AssignmentUpdate,
)
from models.client_profile import ClientProfileDB
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.workspace import UserDB
from services.common.errors import Refusal
from services.courses.assignment_cards import assignment_cards
from services.courses.assignment_clients import assignment_clients, common_rubric
from services.courses.section_service import section_service
from services.library.owned_crud import ChangedMeanwhileError
from services.storage.base_crud import BaseCRUD
from services.workspaces.workspace_service import workspace_service

FINISHING_TIME = timedelta(hours=2)
"""How long a running session may go on after its assignment has ended."""


_STATES = {AssignmentStatus.PUBLISHED: "is published", AssignmentStatus.CLOSED: "has ended"}
_FROZEN = "Once published, only instructions, due time and attempts can be changed."
_UNFREEZE = " Unpublish it to change more; whoever is practising may then finish within two hours."


class AssignmentError(Refusal):
    """An assignment that cannot be had or published, with the next step."""


class AssignmentService(BaseCRUD[AssignmentDB, AssignmentCreate, AssignmentUpdate]):
    """Keeps the assignments of a workspace."""

    model = AssignmentDB

    async def create_assignment(
        self, db: AsyncSession, section: CourseSectionDB, data: AssignmentCreate, *, by: UserDB, now: datetime
    ) -> AssignmentDB:
        """A draft in this section.

        Raises NotAllowedError, OfferError for another teacher's persona or rubric, and AssignmentError for a due time
        that is past.
        """
        await section_service.require_manager(db, section, by=by)
        _require_future(data.due_at, now=now)
        facts = data.model_dump(exclude={"client_ids", "rubric_id"})
        assignment = AssignmentDB(**facts, workspace_id=section.workspace_id, section_id=section.id)
        db.add(assignment)
        await db.flush()
        await self._set_offers(db, assignment, section, data, by=by)
        return assignment

    async def get_own(
        self, db: AsyncSession, assignment_id: UUID, *, by: UserDB, is_open: bool = True
    ) -> tuple[AssignmentDB, CourseSectionDB]:
        """The assignment and its section, for its teacher; of a closed section too where not only an open one will do.

        Raises NotAllowedError, SectionError, AssignmentError.
        """
        workspace_service.require_teacher(by)
        assignment = await self._get(db, assignment_id, workspace_id=by.workspace_id)
        if assignment is None or assignment.deleted_at is not None:
            raise _gone()
        return assignment, await section_service.get_managed(db, assignment.section_id, by=by, is_open=is_open)

    async def get_by_title(self, db: AsyncSession, section: CourseSectionDB, title: str) -> AssignmentDB:
        """The section's one assignment whose title starts so, case aside. Raises AssignmentError."""
        wanted = " ".join(title.split()).casefold()
        statement = select(AssignmentDB.id, AssignmentDB.title).where(*_of(section))
        titles = [(row_id, title.casefold()) for row_id, title in (await db.execute(statement)).all()]
        exact = [row_id for row_id, title in titles if title == wanted]
        match exact or [row_id for row_id, title in titles if wanted and title.startswith(wanted)]:
            case [one]:
                return await db.get_one(AssignmentDB, one)
            case [] if not wanted:
                raise AssignmentError("Write the title behind it, such as `/vc-assign publish Intake interview`.")
            case []:
                raise AssignmentError("No assignment here has that title. `/vc-assign list` shows what there is.")
            case _:
                raise AssignmentError("Several assignments here start with these words. Write the whole title.")

    async def list_assignments(
        self, db: AsyncSession, section: CourseSectionDB, *, limit: int = 100, offset: int = 0
    ) -> list[AssignmentDB]:
        """A page of the section's assignments, newest first."""
        statement = (
            select(AssignmentDB).where(*_of(section)).order_by(AssignmentDB.id.desc()).limit(limit).offset(offset)
        )
        return list((await db.execute(statement)).scalars())

    async def count_assignments(self, db: AsyncSession, section: CourseSectionDB) -> int:
        """How many assignments the section has."""
        return (await db.execute(select(func.count()).select_from(AssignmentDB).where(*_of(section)))).scalar_one()

    async def list_clients(self, db: AsyncSession, assignment_id: UUID) -> list[ClientProfileDB]:
        """The clients that the assignment offers, deleted ones left out, in its order."""
        return [offer.client for offer in await assignment_clients.list_offers(db, assignment_id)]

    async def publish_assignment(
        self, db: AsyncSession, assignment: AssignmentDB, section: CourseSectionDB, *, by: UserDB, now: datetime
    ) -> None:
        """It is published and its card is owed to the channel.

        Raises AssignmentError when it is not a draft, has no client, or is due already.
        """
        await section_service.require_manager(db, section, by=by)
        if assignment.status != AssignmentStatus.DRAFT:
            raise AssignmentError(f"“{assignment.title}” {_STATES[assignment.status]} already.")
        is_open = assignment.available_from is None or assignment.available_from <= now
        is_ours = await self._move(
            db,
            assignment,
            AssignmentStatus.DRAFT,
            status=AssignmentStatus.PUBLISHED,
            published_at=now,
            opened_at=now if is_open else None,
            ended_at=None,
            card_ts=None,
        )
        if not is_ours:
            raise _gone() if assignment.deleted_at else AssignmentError(f"“{assignment.title}” is published already.")
        if not await self.list_clients(db, assignment.id):
            raise AssignmentError(
                f"“{assignment.title}” has no client yet. Edit it, choose at least one, and publish it then: "
                "`/vc-assign edit` with its title opens the form."
            )
        if assignment.due_at is not None and assignment.due_at <= now:
            raise AssignmentError(f"“{assignment.title}” was due before now. Edit it, and publish it then.")
        await assignment_cards.owe_card(db, assignment, section, update_ts=None, now=now)

    async def unpublish_assignment(
        self, db: AsyncSession, assignment: AssignmentDB, section: CourseSectionDB, *, by: UserDB, now: datetime
    ) -> None:
        """It is a draft again and its card says so; who is practising may finish within two hours. Raises AssignmentError."""
        await section_service.require_manager(db, section, by=by)
        is_ours = await self._move(
            db,
            assignment,
            AssignmentStatus.PUBLISHED,
            status=AssignmentStatus.DRAFT,
            published_at=None,
            opened_at=None,
            ended_at=now,
        )
        if not is_ours:
            raise AssignmentError(f"“{assignment.title}” is not published, so there is nothing to take back.")
        await assignment_cards.refresh_card(db, assignment, section, now=now)

    async def delete_assignment(
        self, db: AsyncSession, assignment: AssignmentDB, section: CourseSectionDB, *, by: UserDB, now: datetime
    ) -> None:
        """The draft is gone from every list; what was practised in it stays. Raises AssignmentError for any but a draft."""
        await section_service.require_manager(db, section, by=by)
        is_ours = await self._move(
            db,
            assignment,
            AssignmentStatus.DRAFT,
            status=AssignmentStatus.CLOSED,
            deleted_at=now,
            ended_at=func.coalesce(AssignmentDB.ended_at, now),
        )
        if not is_ours and assignment.deleted_at is not None:
            raise _gone()
        if not is_ours:
            raise AssignmentError(
                f"Only drafts can be deleted, and “{assignment.title}” is published. Unpublish it first."
                if assignment.status == AssignmentStatus.PUBLISHED
                else f"“{assignment.title}” has ended and is kept for its history."
            )

    async def update_assignment(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        section: CourseSectionDB,
        data: AssignmentUpdate,
        *,
        by: UserDB,
        now: datetime,
        revision: int | None = None,
    ) -> None:
        """A draft is as given; of a published or ended one only description, due time and attempts.

        A later due time opens an ended one again. With `revision`, only if nobody else's edit was faster. Raises
        ChangedMeanwhileError, OfferError, and AssignmentError when more was changed, or the new due time is past.
        """
        await section_service.require_manager(db, section, by=by)
        await self._take_edit(db, assignment, revision)
        if data.due_at != assignment.due_at:
            _require_future(data.due_at, now=now)
        if assignment.status == AssignmentStatus.DRAFT:
            assignment.title, assignment.available_from = data.title, data.available_from
            await self._set_offers(db, assignment, section, data, by=by)
        else:
            await self._require_frozen(db, assignment, data)
        assignment.instructions, assignment.due_at = data.instructions, data.due_at
        assignment.max_attempts = data.max_attempts
        if assignment.status == AssignmentStatus.CLOSED and (data.due_at is None or data.due_at > now):
            assignment.status, assignment.ended_at = AssignmentStatus.PUBLISHED, None
        await db.flush()
        if assignment.status != AssignmentStatus.DRAFT:
            await assignment_cards.refresh_card(db, assignment, section, now=now)

    async def update_rubrics(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        section: CourseSectionDB,
        rubric_ids: dict[UUID, UUID | None],
        *,
        by: UserDB,
        revision: int | None = None,
    ) -> None:
        """Each client of the draft is judged by its own rubric. Raises as `update_assignment` does."""
        await section_service.require_manager(db, section, by=by)
        await self._take_edit(db, assignment, revision)
        if assignment.status != AssignmentStatus.DRAFT:
            raise _frozen(assignment)
        await assignment_clients.set_rubrics(db, assignment, rubric_ids, owners={by.id, section.teacher_id})

    async def open_due(self, db: AsyncSession, *, now: datetime, limit: int = 100) -> int:
        """What waited for its time is open, and its card says so; how many that were. A rival's run opens none twice."""
        waiting = select(AssignmentDB.id).where(
            AssignmentDB.status == AssignmentStatus.PUBLISHED,
            AssignmentDB.opened_at.is_(None),
            func.coalesce(AssignmentDB.available_from, now) <= now,
        )
        change = update(AssignmentDB).where(AssignmentDB.id.in_(waiting.limit(limit)), AssignmentDB.opened_at.is_(None))
        return await self._tell_cards(db, change.values(opened_at=now), now=now)

    async def close_due(self, db: AsyncSession, *, now: datetime, limit: int = 100) -> int:
        """What is due has ended, and its card says so; how many that were. A rival's run ends none twice."""
        over = select(AssignmentDB.id).where(
            AssignmentDB.status == AssignmentStatus.PUBLISHED, AssignmentDB.due_at <= now
        )
        change = update(AssignmentDB).where(
            AssignmentDB.id.in_(over.limit(limit)), AssignmentDB.status == AssignmentStatus.PUBLISHED
        )
        change = change.values(
            status=AssignmentStatus.CLOSED,
            ended_at=AssignmentDB.due_at,
            opened_at=func.coalesce(AssignmentDB.opened_at, AssignmentDB.due_at),
        )
        return await self._tell_cards(db, change, now=now)

    async def list_open_for_student(
        self, db: AsyncSession, student: UserDB, *, now: datetime, limit: int = 100, offset: int = 0
    ) -> list[tuple[AssignmentDB, ClientProfileDB]]:
        """A page of the clients that the student may practise with now, by due time."""
        statement = self._open_for(student, now=now).order_by(
            AssignmentDB.due_at.asc().nulls_last(), AssignmentDB.id, AssignmentClientDB.position
        )
        rows = (await db.execute(statement.limit(limit).offset(offset))).all()
        return [(assignment, client) for assignment, client in rows]

    async def find_open_for_student(
        self, db: AsyncSession, student: UserDB, *, assignment_id: UUID, client_id: UUID, now: datetime
    ) -> tuple[AssignmentDB, ClientProfileDB] | None:
        """The assignment and client, if the student may practise with it now."""
        statement = self._open_for(student, now=now).where(
            AssignmentDB.id == assignment_id, ClientProfileDB.id == client_id
        )
        found = (await db.execute(statement)).one_or_none()
        return (found[0], found[1]) if found else None

    def _open_for(self, student: UserDB, *, now: datetime) -> Select[AssignmentDB, ClientProfileDB]:
        return (
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
        )

    async def _move(self, db: AsyncSession, assignment: AssignmentDB, wanted: AssignmentStatus, **values: Any) -> bool:
        """The assignment leaves this status, if it still has it: a rival's press comes too late."""
        claim = (
            update(AssignmentDB)
            .where(AssignmentDB.id == assignment.id, AssignmentDB.status == wanted, AssignmentDB.deleted_at.is_(None))
            .values(**values)
            .returning(AssignmentDB.id)
        )
        is_ours = (await db.execute(claim)).scalar_one_or_none() is not None
        await db.refresh(assignment)
        return is_ours

    async def _tell_cards(self, db: AsyncSession, change: Update, *, now: datetime) -> int:
        changed = (await db.execute(change.returning(AssignmentDB.id))).scalars().all()
        statement = (
            select(AssignmentDB, CourseSectionDB)
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .where(AssignmentDB.id.in_(changed))
            .execution_options(populate_existing=True)
        )
        for assignment, section in (await db.execute(statement)).all():
            await assignment_cards.refresh_card(db, assignment, section, now=now)
        return len(changed)

    async def _take_edit(self, db: AsyncSession, assignment: AssignmentDB, revision: int | None) -> None:
        """The edit is ours, and others wait for it. Raises ChangedMeanwhileError."""
        was = assignment.revision if revision is None else revision
        claim = (
            update(AssignmentDB)
            .where(AssignmentDB.id == assignment.id, AssignmentDB.revision == was, AssignmentDB.deleted_at.is_(None))
            .values(revision=AssignmentDB.revision + 1)
            .returning(AssignmentDB.id)
            .execution_options(synchronize_session=False)
        )
        is_ours = (await db.execute(claim)).scalar_one_or_none() is not None
        await db.refresh(assignment)
        if not is_ours:
            raise ChangedMeanwhileError(assignment, "assignment")

    async def _set_offers(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        section: CourseSectionDB,
        data: AssignmentCreate,
        *,
        by: UserDB,
    ) -> None:
        owners = {by.id, section.teacher_id}
        await assignment_clients.set_clients(db, assignment, data.client_ids, owners=owners)
        if "rubric_id" in data.model_fields_set:
            await assignment_clients.set_rubric_of_all(db, assignment, data.rubric_id, owners=owners)

    async def _require_frozen(self, db: AsyncSession, assignment: AssignmentDB, data: AssignmentUpdate) -> None:
        """Raises AssignmentError where the edit changes what students have begun to work with."""
        offers = await assignment_clients.list_offers(db, assignment.id)
        alike, rubric = common_rubric(offers)
        same_rubric = "rubric_id" not in data.model_fields_set or (
            alike and data.rubric_id == (rubric.id if rubric else None)
        )
        frozen = (assignment.title, assignment.available_from, {offer.client.id for offer in offers})
        if not same_rubric or frozen != (data.title, data.available_from, set(data.client_ids)):
            raise _frozen(assignment)


def _of(section: CourseSectionDB) -> tuple[ColumnElement[bool], ...]:
    return AssignmentDB.section_id == section.id, AssignmentDB.deleted_at.is_(None)


def _gone() -> AssignmentError:
    return AssignmentError("This assignment is not there any more. `/vc-assign list` shows yours.")


def _frozen(assignment: AssignmentDB) -> AssignmentError:
    return AssignmentError(_FROZEN + (_UNFREEZE if assignment.status == AssignmentStatus.PUBLISHED else ""))


def _require_future(due_at: datetime | None, *, now: datetime) -> None:
    if due_at is not None and due_at <= now:
        raise AssignmentError(
            "This due time is past. Please choose one that lies ahead, or leave it empty.", field="due_at"
        )


assignment_service = AssignmentService()
