"""Files that people have asked for: stored, claimed under a lease, and kept until they are sent or refused for good."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from models.export import ExportDB, ExportKind, ExportState
from models.workspace import UserDB
from services.common.errors import Refusal
from services.messaging.course_notes import FileNotMade
from services.messaging.outbox_service import Place, outbox_service
from services.paid_work import lease
from services.paid_work.lease import Lease

LEASE_SECONDS = 20.0
"""A worker that dies is followed by another one after this time."""

_IS_OWED = ExportDB.state == ExportState.OWED


class ExportError(Refusal):
    """The refusal of an export that cannot be had now, or not in this format."""


@dataclass(frozen=True)
class ClaimedExport:
    """A claimed export, with the person who gets it."""

    id: UUID
    kind: ExportKind
    subject_id: UUID
    assignment_id: UUID | None
    student_id: UUID | None
    user: UserDB
    file_id: str | None
    attempts: int
    lease: Lease[ExportDB]


class ExportRequests:
    """Stores exports. Code in `bot/` makes the files and sends them."""

    async def owe(
        self,
        db: AsyncSession,
        kind: ExportKind,
        subject_id: UUID,
        *,
        by: UserDB,
        now: datetime,
        assignment_id: UUID | None = None,
        student_id: UUID | None = None,
    ) -> None:
        """Store an export for this person. Raise ExportError if another one of theirs, of any kind, is not sent yet.

        An export that has failed is not in the way. It does not check what the person may read. Roll back after the
        error. The caller wakes the exports.
        """
        db.add(
            ExportDB(
                workspace_id=by.workspace_id,
                user_id=by.id,
                kind=kind,
                subject_id=subject_id,
                assignment_id=assignment_id,
                student_id=student_id,
                next_try_at=now,
            )
        )
        try:
            await db.flush()
        except IntegrityError as error:
            raise ExportError(
                "Your last export is still on its way. Please wait for its file, then ask for the next one."
            ) from error

    async def list_due(self, db: AsyncSession, *, now: datetime) -> list[UUID]:
        """Return the ids of all exports that are due and that no worker has, oldest first, in all workspaces."""
        is_due = (_IS_OWED, ExportDB.next_try_at <= now, lease.is_free(ExportDB))
        return list((await db.execute(select(ExportDB.id).where(*is_due).order_by(ExportDB.id))).scalars())

    async def claim(self, db: AsyncSession, export_id: UUID) -> ClaimedExport | None:
        """Claim an export, due or not. Return None if another worker has it, or if it is sent or failed."""
        row = await lease.take(db, ExportDB, export_id, _IS_OWED, LEASE_SECONDS)
        if row is None:
            return None
        taken = Lease(ExportDB, row.id, row.lease_epoch, LEASE_SECONDS, _IS_OWED)
        user = await db.get_one(UserDB, row.user_id)
        return ClaimedExport(
            id=row.id,
            kind=ExportKind(row.kind),
            subject_id=row.subject_id,
            assignment_id=row.assignment_id,
            student_id=row.student_id,
            user=user,
            file_id=row.file_id,
            attempts=row.attempts,
            lease=taken,
        )

    async def note_file(self, db: AsyncSession, export: ClaimedExport, file_id: str) -> bool:
        """Store the id that Slack gave the file. Return False if our lease was lost."""
        return await self._change(db, export, file_id=file_id)

    async def note_sent(self, db: AsyncSession, export: ClaimedExport) -> bool:
        """Mark the export as sent. Return False if our lease was lost."""
        return await self._change(db, export, state=ExportState.SENT, lease_until=None)

    async def try_again(self, db: AsyncSession, export: ClaimedExport, *, seconds: float, now: datetime) -> bool:
        """Schedule another try, and count this one as failed. Return False if our lease was lost."""
        at = now + timedelta(seconds=seconds)
        return await self._change(db, export, lease_until=None, next_try_at=at, attempts=export.attempts + 1)

    async def give_up(self, db: AsyncSession, export: ClaimedExport, *, why: str, now: datetime) -> bool:
        """Mark the export as failed, and queue a direct message that says why. Return False if our lease was lost."""
        if not await self._change(db, export, state=ExportState.FAILED, lease_until=None):
            return False
        note, place = FileNotMade(why=why), Place(slack_user_id=export.user.slack_user_id)
        await outbox_service.enqueue(
            db, note, place, workspace_id=export.user.workspace_id, once=f"export:{export.id}", now=now
        )
        return True

    async def _change(self, db: AsyncSession, export: ClaimedExport, **values: Any) -> bool:
        return await lease.change(db, export.lease, **values) is not None


export_requests = ExportRequests()
