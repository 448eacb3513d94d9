"""The day's budget and the ledger: reserve the worst case, book the real usage, and never pass the limit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import new_id, table_of
from models.cost import CostEntryDB, CostKind, DailyCostDB, ReservationDB, ReservationState, all_input_tokens
from models.workspace import UserDB, WorkspaceDB
from services.budget import bookings
from services.budget.bookings import Bill, Reservation, Settlement
from services.budget.part_budgets import Shortage, part_budgets
from services.claude.anthropic_service import Ask
from services.claude.pricing import NANO, Usage, price_of
from services.common.errors import Refusal
from services.storage.upsert import insert_once
from services.workspaces.workspace_service import local_day, workspace_service

__all__ = [
    "BudgetBusyError",
    "BudgetSpentError",
    "DayUse",
    "LimitError",
    "Reservation",
    "Settlement",
    "UnpricedModelError",
    "cost_service",
]

RESERVATION_LIFE = timedelta(minutes=2)
"""A reservation is orphaned if nobody has settled it for this long: its owner died during the call."""

BATCH_LIFE = timedelta(hours=25)
"""How long a reservation of a batch stays open. A batch is answered or expires within a day."""

HIGHEST_DAILY_LIMIT = 100_000 * NANO


_DAYS = table_of(DailyCostDB)
_RESERVE_AMOUNT = (
    update(_DAYS)
    .where(
        _DAYS.c.id == bindparam("day_id"),
        _DAYS.c.spent_nano + _DAYS.c.reserved_nano + bindparam("amount") <= _DAYS.c.limit_nano,
    )
    .values(reserved_nano=_DAYS.c.reserved_nano + bindparam("amount"))
    .returning(_DAYS.c.id)
)
_GIVE_BACK = (
    update(_DAYS)
    .where(_DAYS.c.id == bindparam("day_id"))
    .values(reserved_nano=_DAYS.c.reserved_nano - bindparam("amount"))
)
_STORE_RESERVATIONS = insert(table_of(ReservationDB))
_LATEST = (
    select(DailyCostDB)
    .where(DailyCostDB.workspace_id == bindparam("workspace"))
    .order_by(DailyCostDB.day.desc())
    .limit(1)
)


class BudgetSpentError(Refusal):
    """The refusal of a call that the rest of the day's budget does not cover."""

    def __init__(self, *, reopens_at: datetime, is_of_part: bool = False) -> None:
        super().__init__("Today's practice budget is used up. Your message is saved; the answer arrives later.")
        self.reopens_at = reopens_at
        self.is_of_part = is_of_part
        """Whether it is the budget of a section or a student, and not the workspace's."""


class BudgetBusyError(Refusal):
    """The refusal of a call because other calls have reserved the rest of the budget. It passes within seconds."""

    def __init__(self) -> None:
        super().__init__("Other answers are being written first.")


class UnpricedModelError(Refusal):
    """The refusal of a call to a model without a price, because its cost cannot be limited."""

    def __init__(self, model: str) -> None:
        super().__init__("Practice is paused until an admin sets a price for the model in `/vc-admin`.", model=model)


class LimitError(Refusal):
    """The refusal of a daily limit that is out of range."""


@dataclass(frozen=True)
class DayUse:
    """The calls and tokens of one cost day."""

    calls: int
    tokens_in: int
    tokens_out: int


class CostService:
    """Reserves money before calls and books their cost after. Each change of a sum is one conditional UPDATE."""

    async def reserve(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        ask: Ask,
        *,
        user_id: UUID,
        session_id: UUID | None,
        turn_id: UUID | None,
        default_limit_nano: int,
        now: datetime,
        today: DailyCostDB | None = None,
        is_batch: bool = False,
        purpose: CostKind | None = None,
    ) -> Reservation:
        """Reserve the worst-case cost of a call from the day's budget, and store the reservation for two minutes.

        Create today's cost row if there is none. Pass `today` if you have just read it. `purpose` is for a call outside
        of sessions that is no audition.

        Raise UnpricedModelError if the model has no price, BudgetSpentError if the budget of the day, the section, or
        the student cannot cover the call, and BudgetBusyError if only other open reservations are in the way.
        """
        today = today or await self.today(db, workspace, default_limit_nano=default_limit_nano, now=now)
        reservations = self.plan(workspace, [ask], today, session_id=session_id, turn_id=turn_id, is_batch=is_batch)
        reservations = [replace(one, purpose=purpose) for one in reservations]
        await self.reserve_amount(db, workspace, today, reservations, user_id=user_id)
        await self.store_reservations(db, reservations, user_id=user_id, now=now)
        return reservations[0]

    def plan(
        self,
        workspace: WorkspaceDB,
        asks: Sequence[Ask],
        today: DailyCostDB,
        *,
        session_id: UUID | None,
        turn_id: UUID | None,
        is_batch: bool = False,
    ) -> list[Reservation]:
        """Return a reservation for the worst case of each call, not stored yet. A batch costs half the price.

        Raise UnpricedModelError if neither our table nor the workspace has a price for the model.
        """
        reservations = []
        for ask in asks:
            bytes_in = ask.worst_case_input_tokens()
            price = price_of(ask.model, total_input=bytes_in, own=workspace.model_prices)
            if price is None:
                raise UnpricedModelError(ask.model)
            price = price.halved() if is_batch else price
            reservations.append(
                Reservation(
                    reservation_id=new_id(),
                    daily_cost_id=today.id,
                    workspace_id=workspace.id,
                    session_id=session_id,
                    turn_id=turn_id,
                    model=ask.model,
                    amount_nano=bytes_in * price.dearest_input + ask.worst_case_output_tokens() * price.output,
                    own_prices=workspace.model_prices,
                    is_batch=is_batch,
                )
            )
        return reservations

    async def reserve_amount(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        today: DailyCostDB,
        reservations: Sequence[Reservation],
        *,
        user_id: UUID,
    ) -> None:
        """Subtract the reservations from today's budget, all or none. They belong to one person and one session.

        They are not stored here. Raise BudgetSpentError if the day's limit, or that of the section or the student, does
        not cover them, and BudgetBusyError if only other open reservations are in the way: then nothing is subtracted.

        This locks the cost day: until the transaction ends, no other call of this workspace is admitted.
        """
        amount = _total_of(reservations)
        if (await db.execute(_RESERVE_AMOUNT, {"day_id": today.id, "amount": amount})).scalar_one_or_none() is None:
            await db.refresh(today)
            if today.spent_nano + amount > today.limit_nano:
                raise BudgetSpentError(reopens_at=_midnight_after(today))
            raise BudgetBusyError
        if not part_budgets.are_set(workspace):
            return
        shortage = await part_budgets.shortage(
            db, workspace, today, session_id=reservations[0].session_id, user_id=user_id, amount=amount
        )
        if shortage is not None:
            await self.give_back(db, reservations)
            if shortage == Shortage.SPENT:
                raise BudgetSpentError(reopens_at=_midnight_after(today), is_of_part=True)
            raise BudgetBusyError

    async def give_back(self, db: AsyncSession, reservations: Sequence[Reservation]) -> None:
        """Add the reserved money back to the day's budget. All reservations must belong to one day.

        This does not close stored reservations: use `release` for those. A second call adds the money again.
        """
        await db.execute(_GIVE_BACK, {"day_id": reservations[0].daily_cost_id, "amount": _total_of(reservations)})

    async def store_reservations(
        self, db: AsyncSession, reservations: Sequence[Reservation], *, user_id: UUID, now: datetime
    ) -> None:
        """Store the reservations whose money `reserve_amount` has taken from the day. They expire after two minutes."""
        rows = [
            {
                "id": reservation.reservation_id,
                "workspace_id": reservation.workspace_id,
                "daily_cost_id": reservation.daily_cost_id,
                "user_id": user_id,
                "session_id": reservation.session_id,
                "turn_id": reservation.turn_id,
                "model": reservation.model,
                "amount_nano": reservation.amount_nano,
                "purpose": reservation.purpose,
                "expires_at": now + RESERVATION_LIFE,
                "created_at": now,
            }
            for reservation in reservations
        ]
        await db.execute(_STORE_RESERVATIONS, rows)

    async def settle(self, db: AsyncSession, reservation: Reservation, usage: Usage) -> Settlement | None:
        """Book the real usage for the day and the session, and give the rest of the reservation back to the day.

        It becomes a line of the ledger. A usage that would cost more than was reserved is not believed: everything that
        was reserved is then booked, as an estimate. Return what changed, or None if the reservation was closed before:
        then nothing is booked.
        """
        return next(iter(await bookings.book(db, [Bill.of(reservation, usage)])), None)

    async def keep_for_batch(self, db: AsyncSession, reservation: Reservation, *, now: datetime) -> None:
        """Extend the reservation to 25 hours from now, the longest time that a batch can take."""
        change = update(ReservationDB).where(ReservationDB.id == reservation.reservation_id)
        await db.execute(change.values(expires_at=now + BATCH_LIFE).execution_options(synchronize_session=False))

    async def reservation_of_batch(self, db: AsyncSession, reservation_id: UUID, workspace: WorkspaceDB) -> Reservation:
        """Return the stored reservation of a batch, open or closed, with half price and the workspace's current prices.

        Raise NoResultFound if there is none with this id.
        """
        row = await db.get_one(ReservationDB, reservation_id)
        return replace(_reservation_of(row), own_prices=workspace.model_prices, is_batch=True)

    async def charge(self, db: AsyncSession, reservation: Reservation) -> Settlement | None:
        """Book all that was reserved as a ledger line of the day and the session, marked as an estimate.

        Return what changed, or None if the reservation was closed before: then nothing is booked.
        """
        return next(iter(await bookings.book(db, [Bill.in_full(reservation)])), None)

    async def release(self, db: AsyncSession, reservation: Reservation) -> None:
        """Give the reserved money back to the day: the call cost nothing. Do nothing if it was closed before."""
        if await bookings.close(db, [reservation], ReservationState.RELEASED):
            await self.give_back(db, [reservation])

    async def list_orphans(self, db: AsyncSession, *, now: datetime) -> list[Reservation]:
        """Return the open reservations of all workspaces that have expired, because their owner has died, in no order.

        Charge each one in its own transaction.
        """
        statement = select(ReservationDB).where(
            ReservationDB.state == ReservationState.OPEN, ReservationDB.expires_at < now
        )
        return [_reservation_of(row) for row in (await db.execute(statement)).scalars()]

    async def today(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        *,
        default_limit_nano: int,
        now: datetime,
        latest: DailyCostDB | None = None,
    ) -> DailyCostDB:
        """Return the workspace's current cost day. Create it on first use. The day never goes back.

        It begins at midnight in the time zone of the workspace. A new day gets the workspace's limit, or
        `default_limit_nano` if no admin has set one. A new time zone counts from the next day on. Pass `latest` if you
        have just read the workspace's last cost day.
        """
        latest = latest or await self._latest(db, workspace)
        if latest is not None and _is_going_on(latest, workspace, now):
            return latest
        return await self._new_day(db, workspace, default_limit_nano=default_limit_nano, now=now)

    async def _new_day(
        self, db: AsyncSession, workspace: WorkspaceDB, *, default_limit_nano: int, now: datetime
    ) -> DailyCostDB:
        """Create the workspace's cost day, unless another transaction was faster. Return it."""
        day = local_day(workspace.time_zone, now)
        limit = workspace.daily_limit_nano if workspace.daily_limit_nano is not None else default_limit_nano
        facts = {"workspace_id": workspace.id, "day": day, "time_zone": workspace.time_zone, "limit_nano": limit}
        await insert_once(db, DailyCostDB, facts, unique=("workspace_id", "day"))
        made = await self._latest(db, workspace)
        assert made is not None
        return made

    async def update_daily_limit(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        *,
        limit_nano: int,
        by: UserDB,
        default_limit_nano: int,
        now: datetime,
    ) -> None:
        """Set the daily limit, from today on. Create today's cost row if there is none.

        A limit below what is spent today is allowed. Work that waits for the budget is not made due here. Raise
        NotAllowedError for a non-admin, and LimitError if it is below $0 or above $100,000.
        """
        workspace_service.require_admin(by)
        if not 0 <= limit_nano <= HIGHEST_DAILY_LIMIT:
            raise LimitError("Please enter a limit from $0 to $100,000 per day.", field="daily_limit")
        workspace.daily_limit_nano = limit_nano
        today = await self.today(db, workspace, default_limit_nano=default_limit_nano, now=now)
        today.limit_nano = limit_nano
        await db.flush()

    async def list_unreported_days(
        self, db: AsyncSession, workspace: WorkspaceDB, *, now: datetime
    ) -> list[DailyCostDB]:
        """Return the workspace's days that are over, have nothing reserved, and are not reported yet, oldest first."""
        statement = (
            select(DailyCostDB)
            .where(
                DailyCostDB.workspace_id == workspace.id,
                DailyCostDB.reported_at.is_(None),
                DailyCostDB.reserved_nano == 0,
            )
            .order_by(DailyCostDB.day)
        )
        days = (await db.execute(statement)).scalars()
        return [row for row in days if local_day(row.time_zone, now) > row.day]

    async def spent_ever(self, db: AsyncSession) -> int:
        """Return the cost of all days of all workspaces, in nano-dollars, without released charges."""
        found = (await db.execute(select(func.sum(DailyCostDB.spent_nano)))).scalar_one()
        return int(found or 0)

    async def day_use(self, db: AsyncSession, daily_cost_id: UUID) -> DayUse:
        """Return how many paid calls a day had, and how many tokens they used.

        Calls that `roll_up_costs` has moved into totals are not counted. The line that releases a charge is no call.
        """
        entry = CostEntryDB
        statement = select(
            func.count().filter(entry.releases_id.is_(None)),
            func.coalesce(func.sum(all_input_tokens(entry)), 0),
            func.coalesce(func.sum(entry.output_tokens), 0),
        ).where(entry.daily_cost_id == daily_cost_id)
        calls, given, received = (await db.execute(statement)).one()
        return DayUse(calls=calls, tokens_in=int(given), tokens_out=int(received))

    async def _latest(self, db: AsyncSession, workspace: WorkspaceDB) -> DailyCostDB | None:
        return (await db.execute(_LATEST, {"workspace": workspace.id})).scalar_one_or_none()


def _is_going_on(latest: DailyCostDB, workspace: WorkspaceDB, now: datetime) -> bool:
    """Return whether the cost day is not over, in its own time zone or in the workspace's new one."""
    return any(local_day(zone, now) <= latest.day for zone in (latest.time_zone, workspace.time_zone))


def _reservation_of(row: ReservationDB) -> Reservation:
    return Reservation(
        reservation_id=row.id,
        daily_cost_id=row.daily_cost_id,
        workspace_id=row.workspace_id,
        session_id=row.session_id,
        turn_id=row.turn_id,
        model=row.model,
        amount_nano=row.amount_nano,
        own_prices={},
    )


def _total_of(reservations: Sequence[Reservation]) -> int:
    return sum(reservation.amount_nano for reservation in reservations)


def _midnight_after(day: DailyCostDB) -> datetime:
    """Return when the cost day ends, in UTC."""
    return datetime.combine(day.day + timedelta(days=1), time(), tzinfo=ZoneInfo(day.time_zone)).astimezone(UTC)


cost_service = CostService()
