"""Auditions that teachers request: one at a time for each persona. The teacher gets a report however it ends."""

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
from services.paid_work.extra_work import require_room_for_extra_work
from services.paid_work.failures import GiveUp, Pause, Retry, note_failure
from services.paid_work.lease import Lease
from services.paid_work.rules import Rules

LEASE_SECONDS = 60.0
_IS_RUNNING = AuditionDB.state == AuditionState.RUNNING
_IS_OPEN = AuditionDB.state.in_([AuditionState.OWED, AuditionState.RUNNING])


class AuditionRunsError(Refusal):
    """The refusal of an audition because the persona has a running one."""


@dataclass(frozen=True)
class ClaimedAudition:
    """A claimed audition."""

    id: UUID
    workspace_id: UUID
    asked_by: UUID
    model: str
    data: ClientProfileCreate
    lease: Lease[AuditionDB]


class AuditionService:
    """Stores auditions."""

    async def ask_for(
        self, db: AsyncSession, client_id: UUID, *, by: UserDB, model: str, rules: Rules, now: datetime
    ) -> ClientProfileDB:
        """Queue an audition of the teacher's own persona, as the persona is now. Return the persona.

        Later edits do not change the audition. Raise NotAllowedError for a student or another teacher's persona,
        PersonaError if it does not exist or was deleted, AuditionRunsError if an audition of it is queued or running,
        and ExtraWorkError after too many debriefs, rewinds, and auditions of the person within an hour. Roll back after
        an error. The caller wakes the auditions.
        """
        client = await client_service.get_own(db, client_id, by=by)
        await require_room_for_extra_work(db, by.id, most=rules.rate.extra_per_hour, now=now)
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
                f"An audition of {name} is running already. The report card goes to the person who started it."
            ) from error
        return client

    async def list_open(self, db: AsyncSession) -> list[UUID]:
        """Return the ids of the queued auditions of all workspaces, and of those whose worker is gone, oldest first."""
        statement = select(AuditionDB.id).where(_IS_OPEN, lease.is_free(AuditionDB)).order_by(AuditionDB.id)
        return list((await db.execute(statement)).scalars())

    async def claim(self, db: AsyncSession, audition_id: UUID, *, now: datetime) -> ClaimedAudition | None:
        """Claim an audition. Return None if another worker has it, if it has ended, or if a restart had interrupted it.

        An interrupted audition ends here, and the report that says so is queued for its teacher.
        """
        row = await lease.take(db, AuditionDB, audition_id, _IS_OPEN, LEASE_SECONDS)
        if row is None:
            return None
        if row.state == AuditionState.RUNNING:
            await end(db, row, AuditionState.BROKEN_OFF, failure=INTERRUPTED, now=now)
            return None
        row.state = AuditionState.RUNNING
        await db.flush()
        taken = Lease(AuditionDB, row.id, row.lease_epoch, LEASE_SECONDS, _IS_RUNNING)
        data = ClientProfileCreate.model_validate(row.persona)
        return ClaimedAudition(row.id, row.workspace_id, row.asked_by, row.model, data, taken)

    async def record(self, db: AsyncSession, audition: ClaimedAudition, card: ReportCard, *, now: datetime) -> bool:
        """Store the report card, end the audition, and queue the card for the teacher, once per audition.

        Return False if our lease was lost: then nothing is stored.
        """
        row = await lease.change(db, audition.lease, report=card.model_dump(mode="json"))
        if row is not None:
            await end(db, row, AuditionState.DONE, now=now)
        return row is not None

    async def record_failure(
        self,
        db: AsyncSession,
        audition: ClaimedAudition,
        error: Exception,
        *,
        reference: str,
        rules: Rules,
        now: datetime,
    ) -> Retry | GiveUp | Pause | None:
        """Store what the failure means. Return that ruling, or None if our lease was lost: then nothing is stored.

        An audition has one try: it ends, and its teacher gets a report that says why. A bug also alerts the admins. A
        closed gate is applied to the workspace as `gates.close` says.
        """
        row = await lease.change(db, audition.lease, lease_until=None)
        if row is None:
            return None
        work = AuditionWork(db, await db.get_one(WorkspaceDB, row.workspace_id), row)
        return await note_failure(work, error, reference=reference, rules=rules, now=now)


audition_service = AuditionService()
