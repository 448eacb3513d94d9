"""Auditions as a teacher asks for them: one at a time for a persona, and told of in the teacher's messages however they end."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from models.audition import AuditionDB, AuditionState
from models.client_profile import ClientProfileCreate, ClientProfileDB
from models.workspace import UserDB
from services.audition import ReportCard
from services.client_service import client_service
from services.database import database_seconds
from services.errors import Refusal
from services.messaging.session_messages import Audition as AuditionReport
from services.outbox_service import Place, outbox_service

LEASE_SECONDS = 60.0


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
        statement = select(AuditionDB.id).where(
            (AuditionDB.state == AuditionState.OWED)
            | ((AuditionDB.state == AuditionState.RUNNING) & (AuditionDB.lease_until < database_seconds()))
        )
        return list((await db.execute(statement.order_by(AuditionDB.id))).scalars())

    async def claim(self, db: AsyncSession, audition_id: UUID, *, now: datetime) -> Audition | None:
        """The audition is ours; None where it is somebody's, or was broken off by a restart, which is told."""
        row = await self._change(
            db,
            audition_id,
            AuditionState.OWED,
            state=AuditionState.RUNNING,
            lease_until=database_seconds() + LEASE_SECONDS,
        )
        if row is None:
            await self._close_left_behind(db, audition_id, now=now)
            return None
        data = ClientProfileCreate.model_validate(row.persona)
        return Audition(row.id, row.workspace_id, row.asked_by, row.model, data)

    async def renew(self, db: AsyncSession, audition: Audition) -> bool:
        """It stays ours; False when it was taken for left behind."""
        until = database_seconds() + LEASE_SECONDS
        return await self._change(db, audition.id, AuditionState.RUNNING, lease_until=until) is not None

    async def record(self, db: AsyncSession, audition: Audition, card: ReportCard, *, now: datetime) -> bool:
        """The report card stands and goes to the teacher; False when the audition was taken for left behind."""
        report = card.model_dump(mode="json")
        return await self._end(db, audition.id, now=now, state=AuditionState.DONE, report=report)

    async def break_off(self, db: AsyncSession, audition: Audition, *, failure: str, now: datetime) -> bool:
        """It is over without a report card, and the teacher reads why."""
        return await self._end(db, audition.id, now=now, state=AuditionState.BROKEN_OFF, failure=failure)

    async def _close_left_behind(self, db: AsyncSession, audition_id: UUID, *, now: datetime) -> None:
        left = select(AuditionDB.id).where(
            AuditionDB.id == audition_id,
            AuditionDB.state == AuditionState.RUNNING,
            AuditionDB.lease_until < database_seconds(),
        )
        if (await db.execute(left)).scalar_one_or_none() is not None:
            await self._end(db, audition_id, now=now, state=AuditionState.BROKEN_OFF, failure="interrupted")

    async def _end(self, db: AsyncSession, audition_id: UUID, *, now: datetime, **values: object) -> bool:
        row = await self._change(db, audition_id, AuditionState.RUNNING, ended_at=now, lease_until=None, **values)
        if row is None:
            return False
        teacher = await db.get_one(UserDB, row.asked_by)
        await outbox_service.owe(
            db,
            AuditionReport(),
            Place(slack_user_id=teacher.slack_user_id),
            workspace_id=row.workspace_id,
            subject_id=row.id,
            once=f"audition:{row.id}",
            now=now,
        )
        return True

    async def _change(
        self, db: AsyncSession, audition_id: UUID, was: AuditionState, **values: object
    ) -> AuditionDB | None:
        """The row as changed; None where it is not in that state any more."""
        statement = (
            update(AuditionDB)
            .where(AuditionDB.id == audition_id, AuditionDB.state == was)
            .values(**values)
            .returning(AuditionDB)
            .execution_options(synchronize_session=False, populate_existing=True)
        )
        return (await db.execute(statement)).scalar_one_or_none()


audition_service = AuditionService()
