"""The operations that the service of every table shares."""

from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import Row

Model = TypeVar("Model", bound=Row)
Create = TypeVar("Create", bound=BaseModel)
Update = TypeVar("Update", bound=BaseModel)


class BaseCRUD(Generic[Model, Create, Update]):
    """Create, read, and update operations on the rows of one table. They flush; the caller commits."""

    model: ClassVar[type[Any]]

    async def _get(self, db: AsyncSession, row_id: UUID, *, workspace_id: UUID) -> Model | None:
        statement = select(self.model).where(self.model.id == row_id, self.model.workspace_id == workspace_id)
        return (await db.execute(statement)).scalar_one_or_none()

    async def _create(self, db: AsyncSession, data: Create, **facts: Any) -> Model:
        row: Model = self.model(**data.model_dump(), **facts)
        db.add(row)
        await db.flush()
        return row

    async def _update(self, db: AsyncSession, row: Model, data: Update) -> Model:
        for name, value in data.model_dump(exclude_unset=True).items():
            setattr(row, name, value)
        await db.flush()
        return row
