"""Assignments: a teacher drafts them and publishes them to a section, after checks."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import (
    AssignmentCreate,
    AssignmentDB,
    AssignmentStatus,
    AssignmentUpdate,
)
from models.client_profile import ClientProfileDB
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.common.errors import Refusal
from services.common.titles import SeveralMatchError, matching, title_key
from services.courses.announcements import announcements
from services.courses.assignment_cards import assignment_cards
from services.courses.assignment_clients import assignment_clients, common_rubric
from services.courses.section_service import section_service
from services.library.owned_crud import ChangedMeanwhileError
from services.storage.base_crud import BaseCRUD
from services.workspaces.workspace_service import workspace_service

FINISHING_TIME = timedelta(hours=2)
"""How long a running session may continue after its assignment has ended."""


_STATES = {AssignmentStatus.PUBLISHED: "is already published", AssignmentStatus.CLOSED: "has already ended"}
_FROZEN = "After publishing, you can change only the instructions, the due time, and the number of attempts."
_UNFREEZE = " To change more, unpublish it. Students who are practicing then have two hours to finish."


class AssignmentError(Refusal):
    """The refusal for an assignment that is missing or cannot be published. The message says what to do next."""


class AssignmentService(BaseCRUD[AssignmentDB, AssignmentCreate, AssignmentUpdate]):
    """Creates, reads, updates, publishes, and deletes the assignments of a workspace."""

    model = AssignmentDB

    async def create_assignment(
        self, db: AsyncSession, section: CourseSectionDB, data: AssignmentCreate, *, by: UserDB, now: datetime
    ) -> AssignmentDB:
        """Store a draft in this section, with its clients and one rubric for all of them, and return it.

        Raise NotAllowedError unless the person teaches the section, OfferError for a persona or rubric that does not
        exist, was deleted, or belongs neither to `by` nor to the section's owner, and AssignmentError for a due time in
        the past. It does not check that the section is open, and posts nothing.
        """
        await section_service.require_manager(db, section, by=by)
        self.require_due(data.due_at, now=now)
        assignment = await self.create(db, data, workspace_id=section.workspace_id, section_id=section.id)
        await self._set_offers(db, assignment, section, data, by=by)
        return assignment

    async def get_own(
        self, db: AsyncSession, assignment_id: UUID, *, by: UserDB, is_open: bool = True
    ) -> tuple[AssignmentDB, CourseSectionDB]:
        """Return the assignment and its section to a teacher of the section. `is_open` also requires an open section.

        Raise NotAllowedError for anyone else, SectionError for a closed section with `is_open`, and AssignmentError if
        the assignment does not exist in the person's workspace or was deleted.
        """
        workspace_service.require_teacher(by)
        assignment = await self.get(db, assignment_id, workspace_id=by.workspace_id)
        if assignment is None or assignment.deleted_at is not None:
            raise _gone()
        return assignment, await section_service.get_managed(db, assignment.section_id, by=by, is_open=is_open)

    async def get_by_title(self, db: AsyncSession, section: CourseSectionDB, title: str) -> AssignmentDB:
        """Return the section's assignment whose title starts with `title`, however it was typed.

        The exact title is preferred, and deleted assignments are left out. Raise AssignmentError if `title` is empty or
        matches none, and SeveralMatchError if it matches more than one.
        """
        statement = select(AssignmentDB.id, AssignmentDB.title).where(*_of(section))
        match matching(title, [(row_id, name) for row_id, name in (await db.execute(statement)).all()]):
            case [one]:
                return await db.get_one(AssignmentDB, one)
            case [] if not title_key(title):
                raise AssignmentError("Add the title, as in `/vc-assign publish Intake interview`.")
            case []:
                raise AssignmentError("No assignment here has this title. To see all, use `/vc-assign list`.")
            case several:
                raise SeveralMatchError("Several assignments here start with these words. Choose one.", several)

    async def list_by_ids(self, db: AsyncSession, section: CourseSectionDB, ids: Sequence[UUID]) -> list[AssignmentDB]:
        """Return the section's assignments with these ids, newest first, without deleted ones."""
        return await self.list(db, *_of(section), AssignmentDB.id.in_(ids), order_by=[AssignmentDB.id.desc()])

    async def list_assignments(
        self, db: AsyncSession, section: CourseSectionDB, *, limit: int = 100, offset: int = 0
    ) -> list[AssignmentDB]:
        """Return at most `limit` of the section's assignments in any status, newest first, without deleted ones."""
        return await self.list(db, *_of(section), order_by=[AssignmentDB.id.desc()], limit=limit, offset=offset)

    async def count_assignments(self, db: AsyncSession, section: CourseSectionDB) -> int:
        """Return how many assignments in any status the section has, without deleted ones."""
        return (await db.execute(select(func.count()).select_from(AssignmentDB).where(*_of(section)))).scalar_one()

    async def list_clients(self, db: AsyncSession, assignment_id: UUID) -> list[ClientProfileDB]:
        """Return the assignment's clients in order, without deleted ones."""
        return [offer.client for offer in await assignment_clients.list_offers(db, assignment_id)]

    async def publish_assignment(
        self, db: AsyncSession, assignment: AssignmentDB, section: CourseSectionDB, *, by: UserDB, now: datetime
    ) -> None:
        """Publish a draft, and queue its card for the channel. It opens now, or at `available_from`.

        When it opens, each enrolled student gets news of it, unless the section's teacher has switched that off.

        Raise NotAllowedError unless the person teaches the section, and AssignmentError if the assignment is not a
        draft or was deleted, has no client left, or is past its due time. Roll back after an error, because the row may
        be changed already. The caller checks that the section is open, and wakes the outbox.
        """
        await section_service.require_manager(db, section, by=by)
        if assignment.status != AssignmentStatus.DRAFT:
            raise AssignmentError(f"“{assignment.title}” {_STATES[assignment.status]}.")
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
            publish_at=None,
        )
        if not is_ours:
            raise _gone() if assignment.deleted_at else AssignmentError(f"“{assignment.title}” is already published.")
        if not await self.list_clients(db, assignment.id):
            raise AssignmentError(
                f"“{assignment.title}” has no client yet. Edit it with `/vc-assign edit` and its title, choose a "
                "client, and publish it again."
            )
        if assignment.due_at is not None and assignment.due_at <= now:
            raise AssignmentError(f"The due time of “{assignment.title}” is in the past. Edit it, then publish it.")
        await assignment_cards.enqueue_card(db, assignment, section, update_ts=None, now=now)
        if is_open:
            await announcements.announce_assignment(db, assignment, section, now=now)

    async def unpublish_assignment(
        self, db: AsyncSession, assignment: AssignmentDB, section: CourseSectionDB, *, by: UserDB, now: datetime
    ) -> None:
        """Make a published assignment a draft again, and queue an update of its posted card.

        Running sessions have two hours to finish, and a job tells their students. Raise NotAllowedError unless the
        person teaches the section, and AssignmentError if it is not published. The caller wakes the outbox.
        """
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
            raise _not_published(assignment)
        await assignment_cards.refresh_card(db, assignment, section, now=now)

    async def delete_assignment(
        self, db: AsyncSession, assignment: AssignmentDB, section: CourseSectionDB, *, by: UserDB, now: datetime
    ) -> None:
        """Mark a draft as closed and deleted, so that lists leave it out. Its row, sessions, and posted card stay.

        Raise NotAllowedError unless the person teaches the section, and AssignmentError if it is not a draft or was
        deleted before.
        """
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
            raise _no_draft(assignment)

    def require_due(self, due_at: datetime | None, *, now: datetime, before: datetime | None = None) -> None:
        """Raise AssignmentError for a new due time in the past. One that stays as it was `before` is not new."""
        if due_at is not None and due_at != before and due_at <= now:
            raise AssignmentError(
                "This due time is in the past. Please choose a time in the future, or leave it empty.", field="due_at"
            )

    def require_published(self, assignment: AssignmentDB) -> None:
        """Raise AssignmentError unless the assignment is published, so that it can be unpublished."""
        if assignment.status != AssignmentStatus.PUBLISHED:
            raise _not_published(assignment)

    def require_draft(self, assignment: AssignmentDB) -> None:
        """Raise AssignmentError unless the assignment is a draft, so that it can be deleted."""
        if assignment.status != AssignmentStatus.DRAFT:
            raise _no_draft(assignment)

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
        """Store an edit: all fields of a draft, otherwise only instructions, due time, and attempts.

        The posted card of an assignment that is no draft gets an update. A later due time, or none, reopens an ended
        assignment. Raise NotAllowedError unless the person teaches the section, ChangedMeanwhileError if it is no
        longer at `revision` (without it: as loaded) or was deleted, OfferError for an added persona or new rubric that
        is gone or belongs neither to `by` nor to the section's owner, and AssignmentError for a forbidden change or a
        new due time in the past. Roll back after an error. The caller wakes the outbox.
        """
        await section_service.require_manager(db, section, by=by)
        await self._take_edit(db, assignment, revision)
        self.require_due(data.due_at, now=now, before=assignment.due_at)
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
        """Set the rubric of each of these clients of a draft. Other clients keep theirs, and unknown ones are ignored.

        Raise NotAllowedError unless the person teaches the section, ChangedMeanwhileError if it is no longer at
        `revision` (without it: as loaded) or was deleted, AssignmentError if it is not a draft, and OfferError for a
        new rubric that is gone or belongs neither to `by` nor to the section's owner.
        """
        await section_service.require_manager(db, section, by=by)
        await self._take_edit(db, assignment, revision)
        if assignment.status != AssignmentStatus.DRAFT:
            raise _frozen(assignment)
        await assignment_clients.set_rubrics(db, assignment, rubric_ids, owners={by.id, section.teacher_id})

    def columns(self, data: BaseModel, *, only_given: bool = False) -> dict[str, Any]:
        """Return the fields as the table's columns, without clients and rubric, which are in another table."""
        facts = super().columns(data, only_given=only_given)
        return {name: value for name, value in facts.items() if name not in {"client_ids", "rubric_id"}}

    async def _move(self, db: AsyncSession, assignment: AssignmentDB, wanted: AssignmentStatus, **values: Any) -> bool:
        """Change an assignment that is in this status. Return False if it is not, because a rival was faster."""
        claim = (
            update(AssignmentDB)
            .where(AssignmentDB.id == assignment.id, AssignmentDB.status == wanted, AssignmentDB.deleted_at.is_(None))
            .values(**values)
            .returning(AssignmentDB.id)
        )
        is_ours = (await db.execute(claim)).scalar_one_or_none() is not None
        await db.refresh(assignment)
        return is_ours

    async def _take_edit(self, db: AsyncSession, assignment: AssignmentDB, revision: int | None) -> None:
        """Claim the edit with a new revision. Others wait until we commit. Raise ChangedMeanwhileError for a rival."""
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
        """Raise AssignmentError if the edit changes something that students already work with."""
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
    return AssignmentError("This assignment no longer exists. To see yours, use `/vc-assign list`.")


def _not_published(assignment: AssignmentDB) -> AssignmentError:
    return AssignmentError(f"“{assignment.title}” is not published, so there is nothing to unpublish.")


def _no_draft(assignment: AssignmentDB) -> AssignmentError:
    return AssignmentError(
        f"Only drafts can be deleted, and “{assignment.title}” is published. Unpublish it first."
        if assignment.status == AssignmentStatus.PUBLISHED
        else f"“{assignment.title}” has ended. It is kept for its history."
    )


def _frozen(assignment: AssignmentDB) -> AssignmentError:
    return AssignmentError(_FROZEN + (_UNFREEZE if assignment.status == AssignmentStatus.PUBLISHED else ""))


assignment_service = AssignmentService()
