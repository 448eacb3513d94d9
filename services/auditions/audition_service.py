"""Auditions as a teacher asks for them: one at a time for a persona, and told of in the teacher's messages however they end."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from models.audition import AuditionDB, AuditionState
from models.client_profile import ClientProfileCreate, ClientProfileDB
from models.workspace import UserDB, WorkspaceDB
from services.auditions.audition import ReportCard
from services.auditions.audition_work import INTERRUPTED, AuditionWork, end
from services.common.errors import Refusal
from services.library.client_service import client_service
from services.paid_work import lease
from services.paid_work.failures import GiveUp, Pause, Retry, note_failure
from services.paid_work.lease import Lease
from services.paid_work.rules import Rules

LEASE_SECONDS = 60.0
_IS_RUNNING = AuditionDB.state == AuditionState.RUNNING
_IS_OPEN = AuditionDB.state.in_([AuditionState.OWED, AuditionState.RUNNING])


class AuditionRunsError(Refusal):
    """A persona's audition that is under way."""


@dataclass(frozen=True)
class Audition:
    """A claimed audition."""

    id: UUID
    workspace_id: UUID
    asked_by: UUID
    model: str
    data: ClientProfileCreate
    lease: Lease[AuditionDB]


class AuditionService:
    """Keeps auditions."""

    async def ask_for(
        self, db: AsyncSession, client_id: UUID, *, by: UserDB, model: str, now: datetime
    ) -> ClientProfileDB:
        """The audition of the teacher's own persona is owed.

        Raises NotAllowedError, PersonaError and AuditionRunsError.
        """
        client = await client_service.get_own(db, client_id, by=by)
        facts = {
            "workspace_id": client.workspace_id,
            "client_id": client.id,
            "asked_by": by.id,
            "model": model,
            "persona": ClientProfileCreate.of(client).model_dump(mode="json"),
            "created_at": now,
            "next_try_at": now,
        }
        name = client.name
        db.add(AuditionDB(**facts))
        try:
            await db.flush()
        except IntegrityError as error:
            raise AuditionRunsError(
                f"An audition of {name} is being held. Its report card comes to whoever asked for it."
            ) from error
        return client

    async def list_open(self, db: AsyncSession) -> list[UUID]:
        """Auditions that are owed, and those whose holder is gone."""
        statement = select(AuditionDB.id).where(_IS_OPEN, lease.is_free(AuditionDB)).order_by(AuditionDB.id)
        return list((await db.execute(statement)).scalars())

    async def claim(self, db: AsyncSession, audition_id: UUID, *, now: datetime) -> Audition | None:
        """The audition is ours; None where it is somebody's, or was broken off by a restart, which is told."""
        row = await lease.take(db, AuditionDB, audition_id, _IS_OPEN, LEASE_SECONDS)
        if row is None:
            return None
        if row.state == AuditionState.RUNNING:
            await end(db, row, AuditionState.BROKEN_OFF, failure=INTERRUPTED, now=now)
            return None
        row.state = AuditionState.RUNNING
        await db.flush()
        held = Lease(AuditionDB, row.id, row.lease_epoch, LEASE_SECONDS, _IS_RUNNING)
        data = ClientProfileCreate.model_validate(row.persona)
        return Audition(row.id, row.workspace_id, row.asked_by, row.model, data, held)

    async def record(self, db: AsyncSession, audition: Audition, card: ReportCard, *, now: datetime) -> bool:
        """The report card stands and goes to the teacher; False when the audition was taken for left behind."""
        row = await lease.change(db, audition.lease, report=card.model_dump(mode="json"))
        if row is not None:
            await end(db, row, AuditionState.DONE, now=now)
        return row is not None

    async def record_failure(
        self, db: AsyncSession, audition: Audition, error: Exception, *, reference: str, rules: Rules, now: datetime
    ) -> Retry | GiveUp | Pause | None:
        """Write down what the failure means. Return None when the audition was taken for left behind."""
        row = await lease.change(db, audition.lease, lease_until=None)
        if row is None:
            return None
        work = AuditionWork(db, await db.get_one(WorkspaceDB, row.workspace_id), row)
        return await note_failure(work, error, reference=reference, rules=rules, now=now)


audition_service = AuditionService()
