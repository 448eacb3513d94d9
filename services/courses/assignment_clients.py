"""The clients of an assignment in their order, each with its rubric."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentClientDB, AssignmentDB
from models.client_profile import ClientProfileDB
from models.rubric import EvaluationRubricDB
from services.common.errors import Refusal
from services.library.client_service import client_service
from services.library.rubric_service import rubric_service


class OfferError(Refusal):
    """The refusal for a persona or rubric that cannot be used. The message says what to do next."""


@dataclass(frozen=True)
class Offer:
    """A client of an assignment, and its rubric there."""

    client: ClientProfileDB
    rubric: EvaluationRubricDB | None


class AssignmentClients:
    """Stores the clients of assignments and their rubrics."""

    async def list_offers(self, db: AsyncSession, assignment_id: UUID) -> list[Offer]:
        """Return the assignment's clients and rubrics in order, without deleted clients.

        A deleted rubric is returned too.
        """
        return (await self.offers_of(db, [assignment_id]))[assignment_id]

    async def offers_of(self, db: AsyncSession, assignment_ids: Sequence[UUID]) -> dict[UUID, list[Offer]]:
        """Return the clients and rubrics of each assignment, in one query and in the assignment's order.

        Deleted clients are left out, but deleted rubrics are not. An assignment without clients gets an empty list.
        """
        statement = (
            select(AssignmentClientDB.assignment_id, ClientProfileDB, EvaluationRubricDB)
            .join(ClientProfileDB, ClientProfileDB.id == AssignmentClientDB.client_id)
            .outerjoin(EvaluationRubricDB, EvaluationRubricDB.id == AssignmentClientDB.rubric_id)
            .where(AssignmentClientDB.assignment_id.in_(assignment_ids), ClientProfileDB.deleted_at.is_(None))
            .order_by(AssignmentClientDB.assignment_id, AssignmentClientDB.position)
        )
        offers: dict[UUID, list[Offer]] = {assignment_id: [] for assignment_id in assignment_ids}
        for assignment_id, client, rubric in (await db.execute(statement)).all():
            offers[assignment_id].append(Offer(client, rubric))
        return offers

    async def get_rubric(self, db: AsyncSession, assignment_id: UUID, client_id: UUID) -> EvaluationRubricDB | None:
        """Return the client's rubric in this assignment, also a deleted one.

        Return None if the client has none, or is not in the assignment.
        """
        statement = (
            select(EvaluationRubricDB)
            .join(AssignmentClientDB, AssignmentClientDB.rubric_id == EvaluationRubricDB.id)
            .where(AssignmentClientDB.assignment_id == assignment_id, AssignmentClientDB.client_id == client_id)
        )
        return (await db.execute(statement)).scalar_one_or_none()

    async def set_clients(
        self, db: AsyncSession, assignment: AssignmentDB, client_ids: Sequence[UUID], *, owners: set[UUID]
    ) -> None:
        """Set the assignment's clients, in this order. Those that stay keep their rubric, and added ones have none.

        Clients that are not in the list are removed with their rubric. Added personas are locked until the transaction
        ends. Raise OfferError if one of them does not exist, was deleted, or does not belong to `owners`.
        """
        current = select(AssignmentClientDB).where(AssignmentClientDB.assignment_id == assignment.id)
        rows = {row.client_id: row for row in (await db.execute(current)).scalars()}
        added = [client_id for client_id in client_ids if client_id not in rows]
        await client_service.lock_rows(db, set(added))
        found = await client_service.list_by_ids(db, added, owners=owners)
        if len(found) != len(set(added)):
            raise OfferError("One of these personas no longer exists. Please choose again.", field="client_ids")
        for client_id in rows.keys() - set(client_ids):
            await db.delete(rows[client_id])
        for position, client_id in enumerate(client_ids):
            if client_id in rows:
                rows[client_id].position = position
            else:
                db.add(AssignmentClientDB(assignment_id=assignment.id, client_id=client_id, position=position))
        await db.flush()

    async def set_rubric_of_all(
        self, db: AsyncSession, assignment: AssignmentDB, rubric_id: UUID | None, *, owners: set[UUID]
    ) -> None:
        """Set one rubric, or None, for all clients that are not deleted.

        Raise OfferError for a rubric that no client here has yet, if it does not exist, was deleted, or does not belong
        to `owners`.
        """
        present = [offer.client.id for offer in await self.list_offers(db, assignment.id)]
        await self.set_rubrics(db, assignment, dict.fromkeys(present, rubric_id), owners=owners, field="rubric_id")

    async def set_rubrics(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        rubric_ids: dict[UUID, UUID | None],
        *,
        owners: set[UUID],
        field: str | None = None,
    ) -> None:
        """Set the rubric, or None, of each of these clients. A rubric that the assignment uses may belong to anyone.

        Deleted clients, and those that are not in the assignment, are ignored. Raise OfferError for another rubric that
        does not exist, was deleted, or does not belong to `owners`. Its field is `field`, or the client's id.
        """
        kept = {offer.client.id: offer.rubric for offer in await self.list_offers(db, assignment.id)}
        changed = {
            client_id: rubric_id
            for client_id, rubric_id in rubric_ids.items()
            if client_id in kept and (found.id if (found := kept[client_id]) else None) != rubric_id
        }
        wanted = sorted({rubric_id for rubric_id in changed.values() if rubric_id is not None})
        await rubric_service.lock_rows(db, wanted)
        known = {row.id for row in await rubric_service.list_by_ids(db, wanted, owners=owners)}
        known |= {rubric.id for rubric in kept.values() if rubric is not None}
        for client_id, rubric_id in changed.items():
            if rubric_id is not None and rubric_id not in known:
                message = "This rubric no longer exists. Choose another one, or none."
                raise OfferError(message, field=field or str(client_id))
            await db.execute(
                update(AssignmentClientDB)
                .where(AssignmentClientDB.assignment_id == assignment.id, AssignmentClientDB.client_id == client_id)
                .values(rubric_id=rubric_id)
            )


def common_rubric(offers: Sequence[Offer]) -> tuple[bool, EvaluationRubricDB | None]:
    """Return whether all clients have the same rubric or all have none, and that rubric.

    The rubric is None if they differ, if they have none, or if there are no clients.
    """
    ids = {offer.rubric.id if offer.rubric else None for offer in offers}
    return len(ids) <= 1, offers[0].rubric if offers and len(ids) == 1 else None


assignment_clients = AssignmentClients()
