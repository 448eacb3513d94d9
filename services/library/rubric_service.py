"""The service for the rubrics that teachers write."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentClientDB, AssignmentDB, AssignmentStatus
from models.rubric import EvaluationRubricDB, RubricCreate, RubricUpdate
from models.workspace import UserDB
from services.common.errors import Refusal
from services.library.owned_crud import OwnedCRUD, copy_name
from services.workspaces.workspace_service import workspace_service


class RubricError(Refusal):
    """The refusal for a rubric that is missing or in use. The message says what to do next."""


class RubricService(OwnedCRUD[EvaluationRubricDB, RubricCreate, RubricUpdate]):
    """Creates, reads, updates, and deletes the rubrics of a workspace."""

    model = EvaluationRubricDB
    noun, plural, command = "rubric", "rubrics", "/vc-rubric"
    refusal = RubricError

    async def create_rubric(self, db: AsyncSession, data: RubricCreate, *, by: UserDB) -> EvaluationRubricDB:
        """Store a rubric that belongs to this teacher, and return it. Raise NotAllowedError for a student.

        Another rubric may have the same name. Each call stores one.
        """
        workspace_service.require_teacher(by)
        return await self.create(db, data, workspace_id=by.workspace_id, created_by=by.id)

    async def update_rubric(
        self, db: AsyncSession, rubric_id: UUID, data: RubricUpdate, *, by: UserDB, revision: int | None = None
    ) -> EvaluationRubricDB:
        """Store the rubric and return it. Sessions that started before keep the old one.

        Raise NotAllowedError for a student or another teacher's rubric, RubricError if it does not exist or was
        deleted, and ChangedMeanwhileError if it is no longer at `revision` (without it: as loaded).
        """
        return await self._update_own(db, rubric_id, data.model_dump(), by=by, revision=revision)

    async def duplicate_rubric(self, db: AsyncSession, rubric_id: UUID, *, by: UserDB) -> EvaluationRubricDB:
        """Store a copy of the teacher's own rubric with "(copy)" in its name, and return it.

        Each call stores another one. Raise NotAllowedError for a student or another teacher's rubric, and RubricError
        if it does not exist or was deleted.
        """
        rubric = await self.get_own(db, rubric_id, by=by)
        data = RubricCreate.of(rubric).model_copy(update={"name": copy_name(rubric.name)})
        return await self.create_rubric(db, data, by=by)

    async def delete_rubric(
        self, db: AsyncSession, rubric_id: UUID, *, by: UserDB, now: datetime
    ) -> EvaluationRubricDB:
        """Hide the rubric and return it. Sessions that started with it keep their copy.

        Raise NotAllowedError for a student or another teacher's rubric, and RubricError if it does not exist, was
        deleted before, or a draft or published assignment uses it.
        """
        return await self._delete_own(db, rubric_id, by=by, now=now)

    async def list_uses(self, db: AsyncSession, row_id: UUID) -> list[str]:
        """Return the titles of the drafts and published assignments that use this rubric for a client, each title once.

        They are in alphabetical order. Ended and deleted assignments are left out.
        """
        statement = (
            select(AssignmentDB.title)
            .join(AssignmentClientDB, AssignmentClientDB.assignment_id == AssignmentDB.id)
            .where(AssignmentClientDB.rubric_id == row_id, AssignmentDB.deleted_at.is_(None))
            .where(AssignmentDB.status != AssignmentStatus.CLOSED)
            .distinct()
            .order_by(AssignmentDB.title)
        )
        return list((await db.execute(statement)).scalars())


rubric_service = RubricService()
