"""What personas and rubrics have in common: each belongs to the teacher who made it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, ClassVar, Generic
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.workspace import UserDB
from services.common.errors import NotAllowedError, Refusal
from services.storage.base_crud import BaseCRUD, Create, Model, Update
from services.workspaces.workspace_service import workspace_service

LONGEST_NAME = 80


class ChangedMeanwhileError(Refusal):
    """Somebody else's edit was stored first; nothing of it was overwritten."""

    def __init__(self, row: Any, noun: str) -> None:
        super().__init__(
            f"This {noun} was changed meanwhile, by somebody else or in another window. Nothing was overwritten. "
            "Copy what you typed, close this window, and edit it again."
        )
        self.row = row
        """The row as it is stored now."""


class OwnedCRUD(BaseCRUD[Model, Create, Update], Generic[Model, Create, Update]):
    """Keeps rows that have a name, an author, a revision and a soft end."""

    noun: ClassVar[str]
    plural: ClassVar[str]
    command: ClassVar[str]
    refusal: ClassVar[type[Refusal]]

    async def get_own(self, db: AsyncSession, row_id: UUID, *, by: UserDB) -> Model:
        """The row, for its author. Raises NotAllowedError and the noun's own refusal."""
        workspace_service.require_teacher(by)
        row: Any = await self._get(db, row_id, workspace_id=by.workspace_id)
        if row is None or row.deleted_at is not None:
            raise self.refusal(f"This {self.noun} is not there any more. `{self.command}` shows yours.")
        if row.created_by != by.id:
            raise NotAllowedError(f"This {self.noun} belongs to another teacher. Ask them to make the change.")
        found: Model = row
        return found

    async def list_own(self, db: AsyncSession, *, by: UserDB, limit: int = 100, offset: int = 0) -> list[Model]:
        """The teacher's own, by name."""
        workspace_service.require_teacher(by)
        return await self.list_of(db, {by.id}, limit=limit, offset=offset)

    async def list_of(self, db: AsyncSession, owners: set[UUID], *, limit: int = 100, offset: int = 0) -> list[Model]:
        """Those of these teachers, by name."""
        statement = (
            select(self.model)
            .where(self.model.created_by.in_(owners), self.model.deleted_at.is_(None))
            .order_by(func.lower(self.model.name), self.model.id)
            .limit(limit)
            .offset(offset)
        )
        return list((await db.execute(statement)).scalars())

    async def search(self, db: AsyncSession, owners: set[UUID], words: str, *, limit: int = 100) -> list[Model]:
        """Those of these teachers whose name holds the words, case aside, by name."""
        statement = (
            select(self.model)
            .where(*self._named(owners, words))
            .order_by(func.lower(self.model.name), self.model.id)
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def page_own(
        self, db: AsyncSession, words: str = "", *, by: UserDB, limit: int, offset: int = 0
    ) -> tuple[list[Model], int]:
        """A page of the teacher's own whose names hold the words, by name, and how many there are in all."""
        workspace_service.require_teacher(by)
        mine = self._named({by.id}, words)
        statement = (
            select(self.model)
            .where(*mine)
            .order_by(func.lower(self.model.name), self.model.id)
            .limit(limit)
            .offset(offset)
        )
        rows = list((await db.execute(statement)).scalars())
        return rows, (await db.execute(select(func.count()).select_from(self.model).where(*mine))).scalar_one()

    async def list_by_ids(self, db: AsyncSession, row_ids: list[UUID], *, owners: set[UUID]) -> list[Model]:
        """Those of these teachers' rows that are among the ids, in the order of the ids."""
        statement = select(self.model).where(
            self.model.id.in_(row_ids), self.model.created_by.in_(owners), self.model.deleted_at.is_(None)
        )
        found = {row.id: row for row in (await db.execute(statement)).scalars()}
        return [found[row_id] for row_id in row_ids if row_id in found]

    async def get_by_name(self, db: AsyncSession, name: str, *, by: UserDB) -> Model:
        """The teacher's one whose name starts so, case aside. Raises the noun's own refusal."""
        wanted = " ".join(name.split()).casefold()
        workspace_service.require_teacher(by)
        if not wanted:
            raise self.refusal(f"Please write the name too. `{self.command}` shows your {self.plural}.")
        found: list[Any] = await self.search(db, {by.id}, wanted)
        named = [row for row in found if row.name.casefold().startswith(wanted)]
        exact = [row for row in named if row.name.casefold() == wanted]
        match exact or named:
            case [one]:
                result: Model = one
                return result
            case []:
                raise self.refusal(f"None of your {self.plural} has that name. `{self.command}` shows yours.")
            case [_, *_] if len(exact) > 1:
                raise self.refusal(
                    f"Several of your {self.plural} have this very name. Choose in the list: `{self.command}`."
                )
            case _:
                raise self.refusal(f"Several of your {self.plural} have names that start so. Write the whole name.")

    async def _update_own(
        self, db: AsyncSession, row_id: UUID, facts: dict[str, Any], *, by: UserDB, revision: int | None
    ) -> Model:
        """The row is as given, unless it has moved on from `revision`. Raises ChangedMeanwhileError."""
        row: Any = await self.get_own(db, row_id, by=by)
        claim = (
            update(self.model)
            .where(self.model.id == row_id, self.model.deleted_at.is_(None))
            .where(self.model.revision == (row.revision if revision is None else revision))
            .values(**facts, revision=self.model.revision + 1)
            .returning(self.model.id)
            .execution_options(synchronize_session=False)
        )
        is_mine = (await db.execute(claim)).scalar_one_or_none() is not None
        await db.refresh(row)
        if not is_mine:
            raise ChangedMeanwhileError(row, self.noun)
        found: Model = row
        return found

    def _named(self, owners: set[UUID], words: str) -> tuple[ColumnElement[bool], ...]:
        is_named = func.lower(self.model.name).contains(" ".join(words.split()).lower(), autoescape=True)
        return self.model.created_by.in_(owners), self.model.deleted_at.is_(None), is_named

    async def require_unused(self, db: AsyncSession, row: Any) -> None:
        """Raises the noun's own refusal with the assignments that still offer the row."""
        if titles := await self.list_uses(db, row.id):
            named = ", ".join(f"“{title}”" for title in titles[:5])
            more = f" and {len(titles) - 5} more" if len(titles) > 5 else ""  # noqa: PLR2004 - enough to find the rest
            raise self.refusal(
                f"“{row.name}” is used by {named}{more}. Close the assignment or take it out there first, then delete it."
            )

    async def _delete_own(self, db: AsyncSession, row_id: UUID, *, by: UserDB, now: datetime) -> Model:
        """The row is hidden. Raises the noun's own refusal with the assignments that still offer it."""
        row: Any = await self.get_own(db, row_id, by=by)
        await self.lock_rows(db, {row_id})
        await self.require_unused(db, row)
        row.deleted_at = now
        await db.flush()
        found: Model = row
        return found

    async def lock_rows(self, db: AsyncSession, row_ids: Iterable[UUID]) -> None:
        """Until this transaction ends nobody else offers these rows in an assignment, nor deletes them.

        One after the other in one order: two who hold several never wait for each other.
        """
        for row_id in sorted(row_ids):
            claim = update(self.model).where(self.model.id == row_id).values(revision=self.model.revision)
            await db.execute(claim.execution_options(synchronize_session=False))

    async def list_uses(self, db: AsyncSession, row_id: UUID) -> list[str]:
        """The titles of the assignments that stand in the way of deleting."""
        raise NotImplementedError


def copy_name(name: str) -> str:
    """The name of a copy, within the limit."""
    ending = " (copy)"
    return name[: LONGEST_NAME - len(ending)].rstrip() + ending
