"""Charges that were only estimated, and their release by an admin.

A call whose outcome nobody knows is charged in full. If the admin knows better, such as from Anthropic's console, they
release the charge. The charge stays in the ledger, and a second line takes it back and names the admin.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.base import new_id
from models.cost import CostEntryDB, DailyCostDB, ReservationDB, ReservationState
from models.session import SessionDB
from models.workspace import UserDB, WorkspaceDB
from services.common.errors import Refusal
from services.storage.upsert import insert_once
from services.workspaces.workspace_service import workspace_service


class ReleasedBeforeError(Refusal):
    """The refusal of a second release of a charge. `by` is the Slack id of the admin who released it at `at`."""

    def __init__(self, *, by: str, at: datetime) -> None:
        super().__init__("This charge is released already. Nothing was changed.")
        self.by = by
        self.at = at


class NoChargeError(Refusal):
    """The refusal of the release of something that is no estimated charge of this workspace."""

    def __init__(self) -> None:
        super().__init__(
            "This charge is not on record as an estimate. Open `/vc-admin estimates` for the current list."
        )


@dataclass(frozen=True)
class EstimatedCharge:
    """An estimated charge that nobody has released."""

    id: UUID
    charged_at: datetime
    cost_nano: int
    model: str
    client: str | None
    """The client of the interview, or None for a call outside of interviews."""


@dataclass(frozen=True)
class Estimates:
    """The estimated charges of a workspace that can be released."""

    charges: Sequence[EstimatedCharge]
    """The newest ones."""
    count: int
    total_nano: int


_Release = aliased(CostEntryDB)


class ChargeService:
    """Lists estimated charges and releases them."""

    async def estimates(self, db: AsyncSession, workspace: WorkspaceDB, *, limit: int = 10) -> Estimates:
        """Return the newest `limit` estimated charges of the workspace that nobody has released, newest first.

        `count` and `total_nano` cover all such charges, not only those returned. Estimates of $0 are left out.
        """
        is_open = (
            CostEntryDB.workspace_id == workspace.id,
            CostEntryDB.is_estimate,
            CostEntryDB.releases_id.is_(None),
            CostEntryDB.cost_nano > 0,
            ~select(_Release.id).where(_Release.releases_id == CostEntryDB.id).exists(),
        )
        total = select(func.count(), func.coalesce(func.sum(CostEntryDB.cost_nano), 0)).where(*is_open)
        count, nano = (await db.execute(total)).one()
        newest = (
            select(CostEntryDB, SessionDB.persona)
            .outerjoin(SessionDB, SessionDB.id == CostEntryDB.session_id)
            .where(*is_open)
            .order_by(CostEntryDB.id.desc())
            .limit(limit)
        )
        charges = [
            EstimatedCharge(
                entry.id, entry.created_at, entry.cost_nano, entry.model, str(persona["name"]) if persona else None
            )
            for entry, persona in (await db.execute(newest)).all()
        ]
        return Estimates(charges, int(count), int(nano))

    async def release(
        self, db: AsyncSession, workspace: WorkspaceDB, charge_id: UUID, *, by: UserDB, now: datetime
    ) -> int:
        """Take the charge back from its day and its session. Return the released nano-dollars.

        The charge stays in the ledger, and a second line with the negative cost names the admin. Work that waits for
        the budget is not made due. Of two admins at once, one releases it.

        Raise NotAllowedError for a non-admin, NoChargeError if it is no estimated charge of this workspace, and
        ReleasedBeforeError if it is released already.
        """
        workspace_service.require_admin(by)
        charge = await db.get(CostEntryDB, charge_id)
        if charge is None or charge.workspace_id != workspace.id or not _is_estimated(charge):
            raise NoChargeError
        if not await self._store_release(db, charge, by=by, now=now):
            raise await self._released_before(db, charge_id)
        if charge.session_id is not None:
            await db.execute(
                update(SessionDB)
                .where(SessionDB.id == charge.session_id)
                .values(cost_nano=SessionDB.cost_nano - charge.cost_nano)
                .execution_options(synchronize_session=False)
            )
        await db.execute(
            update(DailyCostDB)
            .where(DailyCostDB.id == charge.daily_cost_id)
            .values(spent_nano=DailyCostDB.spent_nano - charge.cost_nano)
            .execution_options(synchronize_session=False)
        )
        return charge.cost_nano

    async def _store_release(self, db: AsyncSession, charge: CostEntryDB, *, by: UserDB, now: datetime) -> bool:
        """Store the line that takes the charge back. Return False if it is on record already."""
        # Each line of the ledger belongs to a reservation of its own: this one is of nothing.
        empty = ReservationDB(
            id=new_id(),
            workspace_id=charge.workspace_id,
            daily_cost_id=charge.daily_cost_id,
            user_id=by.id,
            session_id=charge.session_id,
            model=charge.model,
            amount_nano=0,
            state=ReservationState.RELEASED,
            expires_at=now,
            created_at=now,
        )
        db.add(empty)
        facts: dict[str, Any] = {
            "workspace_id": charge.workspace_id,
            "reservation_id": empty.id,
            "daily_cost_id": charge.daily_cost_id,
            "session_id": charge.session_id,
            "turn_id": charge.turn_id,
            "model": charge.model,
            "price": {},
            "cost_nano": -charge.cost_nano,
            "is_estimate": True,
            "releases_id": charge.id,
            "released_by": by.id,
            "created_at": now,
        }
        if await insert_once(db, CostEntryDB, facts, unique=("releases_id",)):
            return True
        await db.delete(empty)
        await db.flush()
        return False

    async def _released_before(self, db: AsyncSession, charge_id: UUID) -> ReleasedBeforeError:
        statement = (
            select(UserDB.slack_user_id, CostEntryDB.created_at)
            .join(UserDB, UserDB.id == CostEntryDB.released_by)
            .where(CostEntryDB.releases_id == charge_id)
        )
        by, at = (await db.execute(statement)).one()
        return ReleasedBeforeError(by=by, at=at)


def _is_estimated(charge: CostEntryDB) -> bool:
    return charge.is_estimate and charge.releases_id is None and charge.cost_nano > 0


charge_service = ChargeService()
