"""Storage of forms, each once, however often it is sent and whichever replica receives it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.form import SavedFormDB
from services.common.errors import Refusal
from services.storage.upsert import insert_once

KEPT_FOR = timedelta(days=7)
"""Much longer than Slack keeps a modal open."""

UNIQUE = ("workspace_id", "view_id", "form")
BATCH = 1000


class SavedBeforeError(Refusal):
    """The refusal of a form that was saved, then changed, and sent again."""

    def __init__(self) -> None:
        super().__init__(
            "This form was already saved. Copy your latest change, close the form, open it again, and add the change."
        )


@dataclass(frozen=True)
class FormKey:
    """What identifies a form: the modal's id and the page in it."""

    workspace_id: UUID
    view_id: str
    form: str
    digest: str
    """A hash of what the person typed."""


@dataclass(frozen=True)
class FormResult:
    """The id that a form has stored, and whether this call stored it."""

    subject_id: UUID
    is_new: bool


class FormService:
    """Remembers which forms were stored."""

    async def store_once(
        self, db: AsyncSession, key: FormKey, store: Callable[[AsyncSession], Awaitable[UUID]], *, now: datetime
    ) -> FormResult:
        """Run `store` unless this form was stored before. Return the id that `store` returned, now or then.

        A form is known by its workspace, modal, and name, for seven days. A second click, even on another replica,
        waits for the first one to commit. Raise SavedBeforeError if the form was stored with other content, and
        whatever `store` raises: roll back then, so that the person can correct the form and send it again.
        """
        facts = {"workspace_id": key.workspace_id, "view_id": key.view_id, "form": key.form}
        mine = {**facts, "digest": key.digest, "created_at": now}
        if not await insert_once(db, SavedFormDB, mine, unique=UNIQUE):
            return await self._earlier(db, key)
        subject_id = await store(db)
        statement = update(SavedFormDB).filter_by(**facts).values(subject_id=subject_id)
        await db.execute(statement.execution_options(synchronize_session=False))
        return FormResult(subject_id, is_new=True)

    async def forget_old(self, db: AsyncSession, *, now: datetime) -> int:
        """Delete at most 1,000 forms that were stored more than seven days ago. Return how many were deleted.

        Call it until it returns 0.
        """
        old = select(SavedFormDB.id).where(SavedFormDB.created_at < now - KEPT_FOR).limit(BATCH)
        gone = await db.execute(delete(SavedFormDB).where(SavedFormDB.id.in_(old)).returning(SavedFormDB.id))
        return len(gone.all())

    async def _earlier(self, db: AsyncSession, key: FormKey) -> FormResult:
        statement = select(SavedFormDB).filter_by(workspace_id=key.workspace_id, view_id=key.view_id, form=key.form)
        found = (await db.execute(statement)).scalar_one()
        if found.digest != key.digest or found.subject_id is None:
            raise SavedBeforeError
        return FormResult(found.subject_id, is_new=False)


form_service = FormService()
