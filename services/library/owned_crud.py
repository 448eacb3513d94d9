"""The operations that personas and rubrics share: each row belongs to the teacher who created it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, ClassVar, Generic
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.workspace import UserDB
from services.common.errors import NotAllowedError, Refusal
from services.common.titles import SeveralMatchError, matching, title_key
from services.storage.base_crud import BaseCRUD, Create, Model, Update
from services.storage.title_search import contains
from services.workspaces.workspace_service import workspace_service

LONGEST_NAME = 80


class ChangedMeanwhileError(Refusal):
    """The refusal of an edit because another edit was stored first. Nothing was overwritten."""

    def __init__(self, row: Any, noun: str) -> None:
        super().__init__(
            f"This {noun} has just been changed, by someone else or in another window. Nothing was overwritten. "
            "Copy what you typed, close this window, and edit it again."
        )
        self.row = row
        """The row as it is stored now."""


class OwnedCRUD(BaseCRUD[Model, Create, Update], Generic[Model, Create, Update]):
    """Operations on rows with a name, an author, a revision, and a soft delete."""

    noun: ClassVar[str]
    plural: ClassVar[str]
    command: ClassVar[str]
    refusal: ClassVar[type[Refusal]]

    async def get_own(self, db: AsyncSession, row_id: UUID, *, by: UserDB) -> Model:
        """Return the row to its author.

        Raise NotAllowedError for a student or another teacher, also for an admin, and the noun's refusal if it does not
        exist in the person's workspace or was deleted.
        """
        workspace_service.require_teacher(by)
        row: Any = await self.get(db, row_id, workspace_id=by.workspace_id)
        if row is None or row.deleted_at is not None:
            raise self.refusal(f"This {self.noun} no longer exists. To see yours, use `{self.command}`.")
        if row.created_by != by.id:
            raise NotAllowedError(f"This {self.noun} belongs to another teacher. Ask them to make the change.")
        found: Model = row
        return found

    async def list_own(self, db: AsyncSession, *, by: UserDB, limit: int = 100, offset: int = 0) -> list[Model]:
        """Return at most `limit` of the teacher's own rows, by name, without deleted ones.

        Raise NotAllowedError for a student.
        """
        workspace_service.require_teacher(by)
        return await self.list_of(db, {by.id}, limit=limit, offset=offset)

    async def list_of(self, db: AsyncSession, owners: set[UUID], *, limit: int = 100, offset: int = 0) -> list[Model]:
        """Return at most `limit` of the rows of these teachers, by name, without deleted ones."""
        theirs = (self.model.created_by.in_(owners), self.model.deleted_at.is_(None))
        return await self.list(db, *theirs, order_by=self._by_name(), limit=limit, offset=offset)

    async def search(self, db: AsyncSession, owners: set[UUID], words: str, *, limit: int = 100) -> list[Model]:
        """Return at most `limit` of the rows of these teachers whose name contains the words, in any case, by name.

        Deleted ones are left out.
        """
        return await self.list(db, *self._named(owners, words), order_by=self._by_name(), limit=limit)

    async def page_own(
        self, db: AsyncSession, words: str = "", *, by: UserDB, limit: int, offset: int = 0
    ) -> tuple[list[Model], int]:
        """Return a page of the teacher's own rows whose name contains the words, by name, and the total number of them.

        Deleted ones are left out. Raise NotAllowedError for a student.
        """
        workspace_service.require_teacher(by)
        mine = self._named({by.id}, words)
        rows = await self.list(db, *mine, order_by=self._by_name(), limit=limit, offset=offset)
        return rows, (await db.execute(select(func.count()).select_from(self.model).where(*mine))).scalar_one()

    async def list_by_ids(self, db: AsyncSession, row_ids: list[UUID], *, owners: set[UUID]) -> list[Model]:
        """Return the rows with these ids that belong to these teachers, in the order of the ids.

        Other rows and deleted ones are left out.
        """
        theirs = (self.model.created_by.in_(owners), self.model.deleted_at.is_(None))
        found = {row.id: row for row in await self.list(db, self.model.id.in_(row_ids), *theirs)}
        return [found[row_id] for row_id in row_ids if row_id in found]

    async def get_by_name(self, db: AsyncSession, name: str, *, by: UserDB) -> Model:
        """Return the teacher's own row whose name starts with `name`, however it was typed. Prefer the exact name.

        Deleted rows are left out. Raise NotAllowedError for a student, the refusal of the noun if `name` is empty or
        matches none, and SeveralMatchError if it matches more than one.
        """
        workspace_service.require_teacher(by)
        if not title_key(name):
            raise self.refusal(f"Please add the name. To see your {self.plural}, use `{self.command}`.")
        statement = select(self.model.id, self.model.name).where(
            self.model.created_by == by.id, self.model.deleted_at.is_(None)
        )
        names = {row.id: row.name for row in (await db.execute(statement)).all()}
        match matching(name, names.items()):
            case [one]:
                result: Model = await db.get_one(self.model, one)
                return result
            case []:
                raise self.refusal(f"None of your {self.plural} has this name. To see yours, use `{self.command}`.")
            case [one, *_] as several if title_key(names[one]) == title_key(name):
                raise SeveralMatchError(f"Several of your {self.plural} have exactly this name. Choose one.", several)
            case several:
                raise SeveralMatchError(f"Several of your {self.plural} start with these words. Choose one.", several)

    async def _update_own(
        self, db: AsyncSession, row_id: UUID, facts: dict[str, Any], *, by: UserDB, revision: int | None
    ) -> Model:
        """Store the facts and return the row. Raise ChangedMeanwhileError if it is no longer at `revision`."""
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

    def _by_name(self) -> tuple[ColumnElement[str]]:
        return (func.lower(self.model.name),)

    def _named(self, owners: set[UUID], words: str) -> tuple[ColumnElement[bool], ...]:
        is_named = contains(self.model.name, words)
        return self.model.created_by.in_(owners), self.model.deleted_at.is_(None), is_named

    async def require_unused(self, db: AsyncSession, row: Any) -> None:
        """Raise the refusal of the noun if drafts or published assignments use the row. It names up to five of them."""
        if titles := await self.list_uses(db, row.id):
            named = ", ".join(f"“{title}”" for title in titles[:5])
            more = f" and {len(titles) - 5} more" if len(titles) > 5 else ""  # noqa: PLR2004 - enough to find the rest
            raise self.refusal(
                f"“{row.name}” is used by {named}{more}. First close the assignment or remove the {self.noun} from it."
            )

    async def _delete_own(self, db: AsyncSession, row_id: UUID, *, by: UserDB, now: datetime) -> Model:
        """Hide the row and return it. Raise the refusal of the noun while an open assignment uses it."""
        row: Any = await self.get_own(db, row_id, by=by)
        await self.lock_rows(db, {row_id})
        await self.require_unused(db, row)
        await self.delete(db, row, now=now)
        found: Model = row
        return found

    async def lock_rows(self, db: AsyncSession, row_ids: Iterable[UUID]) -> None:
        """Lock these rows: until the transaction ends, nobody else can use them in an assignment or delete them.

        The rows are locked in a fixed order, because two transactions that lock several could wait for each other.
        """
        for row_id in sorted(row_ids):
            claim = update(self.model).where(self.model.id == row_id).values(revision=self.model.revision)
            await db.execute(claim.execution_options(synchronize_session=False))

    async def list_uses(self, db: AsyncSession, row_id: UUID) -> list[str]:
        """Return the titles of the drafts and published assignments that use the row, which prevents its deletion."""
        raise NotImplementedError


def copy_name(name: str) -> str:
    """Return the name with " (copy)" at its end, cut to the maximum length."""
    ending = " (copy)"
    return name[: LONGEST_NAME - len(ending)].rstrip() + ending
