"""Ledger that books every attempt of one turn, debrief, or audition, each in its own transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from models.cost import CostKind
from models.workspace import WorkspaceDB
from services.budget import bookings
from services.budget.alert_service import alert_service
from services.budget.bookings import Bill
from services.budget.cost_service import Reservation, Settlement, cost_service
from services.claude.anthropic_service import Ask
from services.claude.pricing import Usage
from services.common.shielded import run_to_completion
from services.paid_work import gates
from services.workspaces.workspace_service import workspace_service


class ClaimedCall(Protocol):
    """What was claimed, perhaps with money held for its first attempt."""

    @property
    def reservation(self) -> Reservation | None:
        """Return the money reserved for the first attempt, or None."""

    @property
    def workspace_id(self) -> UUID:
        """Return the workspace whose budget pays."""

    @property
    def session_id(self) -> UUID | None:
        """Return the session that the cost is booked for, or None outside of sessions."""

    @property
    def student_id(self) -> UUID:
        """Return the person that the cost is booked for."""

    @property
    def turn_id(self) -> UUID | None:
        """Return the turn that the cost is booked for, or None."""


@dataclass(frozen=True)
class UnclaimedCall:
    """Calls outside of any session, charged to the person who asked for them."""

    workspace_id: UUID
    student_id: UUID
    reservation: Reservation | None = None
    session_id: UUID | None = None
    turn_id: UUID | None = None


class CallLedger:
    """Ledger of one turn, debrief, or audition. The reservation from its claim pays for the first attempt."""

    def __init__(
        self, deps: Deps, call: ClaimedCall, *, has_claim: bool = True, purpose: CostKind | None = None
    ) -> None:
        """Without `has_claim`, reserve money for every attempt, as for calls that only accompany the answer.

        `purpose` is for a call outside of sessions that is no audition.
        """
        self._purpose = purpose
        self._deps = deps
        self._call = call
        self._claimed: Reservation | None = call.reservation if has_claim else None

    async def reserve(self, ask: Ask) -> object:
        """Return the reservation for this attempt: first the one of the claim, later a new one for each.

        A new reservation creates today's cost row if there is none, and is released again if the caller is canceled
        meanwhile. The pause is not checked for work that was claimed with a reservation.

        Raises GateClosed while the app is not installed, Claude has asked the workspace to wait, or its calls are
        paused, BudgetSpentError or BudgetBusyError if the budget of the day, the section, or the student does not cover
        the attempt, and UnpricedModelError if the model has no price.
        """
        claimed, self._claimed = self._claimed, None
        return claimed or await run_to_completion(self._reserve(ask), undo=self.release)

    async def _reserve(self, ask: Ask) -> Reservation:
        deps, call = self._deps, self._call
        async with deps.database.begin(in_line=True) as db:
            workspace = await workspace_service.get_workspace(db, call.workspace_id)
            gates.pass_installation(workspace, now=deps.clock())
            gates.pass_limit(workspace, now=deps.clock())
            # Work without a reservation has not passed this gate yet.
            if call.reservation is None and gates.is_paused(workspace, model=ask.model):
                await gates.take_probe(db, workspace, now=deps.clock())
            return await cost_service.reserve(
                db,
                workspace,
                ask,
                user_id=call.student_id,
                session_id=call.session_id,
                turn_id=call.turn_id,
                default_limit_nano=deps.rules.daily_limit_nano,
                now=deps.clock(),
                purpose=self._purpose,
            )

    async def settle(self, reservation: object, usage: Usage) -> None:
        """Book what the attempt used, at most its reservation, and queue the alerts that the cost triggers.

        Claude has answered, so a pause of the workspace's calls ends too, and turns and debriefs that wait for that are
        due. A second call books nothing.
        """
        assert isinstance(reservation, Reservation)
        async with self._deps.database.begin(in_line=True) as db:
            settlement = await cost_service.settle(db, reservation, usage)
            workspace = await self._note(db, settlement)
            await gates.reopen(db, workspace, model=reservation.model, now=self._deps.clock())

    async def book(self, bills: Sequence[Bill]) -> None:
        """Book several calls of one session in one transaction, and queue the alerts that the cost triggers.

        Those that were booked before are left out.
        """
        async with self._deps.database.begin(in_line=True) as db:
            for settlement in await bookings.book(db, bills):
                await self._note(db, settlement)

    async def charge(self, reservation: object) -> None:
        """Book the whole reservation as an estimate, and queue the alerts that the cost triggers.

        A second call books nothing.
        """
        assert isinstance(reservation, Reservation)
        async with self._deps.database.begin(in_line=True) as db:
            settlement = await cost_service.charge(db, reservation)
            await self._note(db, settlement)

    async def release(self, reservation: object) -> None:
        """Give the reservation of an attempt that cost nothing back to the day. Do nothing if it was closed before."""
        assert isinstance(reservation, Reservation)
        async with self._deps.database.begin(in_line=True) as db:
            await cost_service.release(db, reservation)

    @property
    def has_unused(self) -> bool:
        """Whether the reservation of the claim has not paid for an attempt yet."""
        return self._claimed is not None

    async def release_unused(self) -> None:
        """Give the reservation of a claim whose first attempt was never sent back to the day, if there is one."""
        if self._claimed is not None:
            claimed, self._claimed = self._claimed, None
            await self.release(claimed)

    async def _note(self, db: AsyncSession, settlement: Settlement | None) -> WorkspaceDB:
        workspace = await workspace_service.get_workspace(db, self._call.workspace_id)
        await alert_service.note_costs(
            db,
            workspace,
            settlement,
            session_id=self._call.session_id,
            marks=self._deps.rules.marks,
            now=self._deps.clock(),
        )
        return workspace
