"""The rubrics that teachers write."""

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
    """A rubric that cannot be had, with the next step."""


class RubricService(OwnedCRUD[EvaluationRubricDB, RubricCreate, RubricUpdate]):
    """Keeps the rubrics of a workspace."""

    model = EvaluationRubricDB
    noun, plural, command = "rubric", "rubrics", "/vc-rubric"
    refusal = RubricError

    async def create_rubric(self, db: AsyncSession, data: RubricCreate, *, by: UserDB) -> EvaluationRubricDB:
        """The rubric belongs to this teacher. Raises NotAllowedError."""
        workspace_service.require_teacher(by)
        return await self._create(db, data, workspace_id=by.workspace_id, created_by=by.id)

    async def update_rubric(
        self, db: AsyncSession, rubric_id: UUID, data: RubricUpdate, *, by: UserDB, revision: int | None = None
    ) -> EvaluationRubricDB:
        """The rubric is as given; sessions that started before keep theirs. With `revision`, only if nobody was faster.

        Raises NotAllowedError, RubricError and ChangedMeanwhileError.
        """
        return await self._update_own(db, rubric_id, data.model_dump(), by=by, revision=revision)

    async def duplicate_rubric(self, db: AsyncSession, rubric_id: UUID, *, by: UserDB) -> EvaluationRubricDB:
        """A copy of the rubric, under a name that says so. Raises NotAllowedError and RubricError."""
        rubric = await self.get_own(db, rubric_id, by=by)
        data = RubricCreate.of(rubric).model_copy(update={"name": copy_name(rubric.name)})
        return await self.create_rubric(db, data, by=by)

    async def delete_rubric(
        self, db: AsyncSession, rubric_id: UUID, *, by: UserDB, now: datetime
    ) -> EvaluationRubricDB:
        """The rubric is hidden. Raises RubricError while an open assignment uses it."""
        return await self._delete_own(db, rubric_id, by=by, now=now)

    async def list_uses(self, db: AsyncSession, row_id: UUID) -> list[str]:
        """The titles of the open assignments in which a client is judged by this rubric."""
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
