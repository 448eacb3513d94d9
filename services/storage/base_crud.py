"""The operations that the service of every table shares."""

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import Row

Model = TypeVar("Model", bound=Row)
Create = TypeVar("Create", bound=BaseModel)
Update = TypeVar("Update", bound=BaseModel)


class BaseCRUD(Generic[Model, Create, Update]):
    """Get, list, create, update, and delete operations on the rows of one table.

    They flush; the caller commits. They do not ask who may do this: a service adds methods that do, such as
    `create_section`, for everyone outside of it.
    """

    model: ClassVar[type[Any]]

    async def get(self, db: AsyncSession, row_id: UUID, *, workspace_id: UUID) -> Model | None:
        """Return the row, or None if this workspace has none with the id. Deleted rows are returned too."""
        statement = select(self.model).where(self.model.id == row_id, self.model.workspace_id == workspace_id)
        return (await db.execute(statement)).scalar_one_or_none()

    async def list(
        self,
        db: AsyncSession,
        *filters: ColumnElement[bool],
        order_by: Sequence[ColumnElement[Any]] = (),
        limit: int | None = None,
        offset: int = 0,
    ) -> builtins.list[Model]:
        """Return the rows that match all filters, oldest first unless `order_by` says otherwise.

        Without `limit` these are all rows after the first `offset`. Rows of other workspaces and deleted rows are
        returned too, unless a filter excludes them.
        """
        statement = select(self.model).where(*filters).order_by(*order_by, self.model.id).limit(limit).offset(offset)
        return [*(await db.execute(statement)).scalars()]

    async def create(self, db: AsyncSession, data: Create, **facts: Any) -> Model:
        """Store a new row with these fields and facts, and return it."""
        row: Model = self.model(**self.columns(data), **facts)
        db.add(row)
        await db.flush()
        return row

    async def update(self, db: AsyncSession, row: Model, data: Update) -> Model:
        """Store the fields of `data` that were given, and return the row. Other fields stay."""
        for name, value in self.columns(data, only_given=True).items():
            setattr(row, name, value)
        await db.flush()
        return row

    async def delete(self, db: AsyncSession, row: Model, *, now: datetime) -> None:
        """Delete the row. If the table keeps its history, and so has `deleted_at`, set that to `now` instead."""
        if hasattr(self.model, "deleted_at"):
            setattr(row, "deleted_at", now)  # noqa: B010 - not all tables have the column
        else:
            await db.delete(row)
        await db.flush()

    def columns(self, data: BaseModel, *, only_given: bool = False) -> dict[str, Any]:
        """Return the fields as the table's columns. `only_given` leaves out those that were not set."""
        return data.model_dump(include=data.model_fields_set if only_given else None)
