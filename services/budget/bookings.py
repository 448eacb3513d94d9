"""Bookings of what calls have cost, each exactly once, even if one transaction books several."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Row, bindparam, insert, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningUpdate

from models.base import table_of
from models.cost import CostEntryDB, CostKind, DailyCostDB, ReservationDB, ReservationState
from models.session import SessionDB
from services.claude.pricing import Price, Usage, cost_of, price_of

_DAYS, _RESERVATIONS, _SESSIONS = table_of(DailyCostDB), table_of(ReservationDB), table_of(SessionDB)
_KEEP_ENTRY = insert(table_of(CostEntryDB))
_SPEND = (
    update(_DAYS)
    .where(_DAYS.c.id == bindparam("day_id"))
    .values(
        spent_nano=_DAYS.c.spent_nano + bindparam("cost"), reserved_nano=_DAYS.c.reserved_nano - bindparam("amount")
    )
    .returning(_DAYS.c.day, _DAYS.c.spent_nano, _DAYS.c.limit_nano)
)
_SPEND_IN_SESSION = (
    update(_SESSIONS)
    .where(_SESSIONS.c.id == bindparam("interview"))
    .values(cost_nano=_SESSIONS.c.cost_nano + bindparam("cost"))
    .returning(_SESSIONS.c.cost_nano)
)


@dataclass(frozen=True)
class Reservation:
    """Money that is reserved for one attempt."""

    reservation_id: UUID
    daily_cost_id: UUID
    workspace_id: UUID
    session_id: UUID | None
    turn_id: UUID | None
    model: str
    amount_nano: int
    own_prices: dict[str, dict[str, int]]
    is_batch: bool = False
    """A batch costs half the price, for input and output."""
    purpose: CostKind | None = None
    """What the call is for, if its session does not tell it and it is no audition."""


@dataclass(frozen=True)
class Bill:
    """What a call has cost, and the money that was reserved for it."""

    reservation: Reservation
    usage: Usage
    price: Price | None
    """None for an estimate, when nobody knows what was used."""
    cost_nano: int

    @classmethod
    def of(cls, reservation: Reservation, usage: Usage) -> "Bill":
        """Return the bill of a call with this usage, never for more than was reserved.

        A batch costs half the price. If the usage would cost more than the reservation or less than nothing, it cannot
        be right: the bill is then `in_full`, which is an estimate without a price and without usage. The model must
        have a price.
        """
        price = price_of(reservation.model, total_input=usage.total_input, own=reservation.own_prices)
        assert price is not None, "only a priced call is reserved"
        price = price.halved() if reservation.is_batch else price
        cost = cost_of(usage, price)
        if not 0 <= cost <= reservation.amount_nano:  # this request cannot have used so many tokens
            return cls.in_full(reservation)
        return cls(reservation, usage, price, cost)

    @classmethod
    def in_full(cls, reservation: Reservation) -> "Bill":
        """Return the bill of a call whose outcome is unknown: everything that was reserved, as an estimate."""
        return cls(reservation, Usage(), None, reservation.amount_nano)


@dataclass(frozen=True)
class Settlement:
    """What a booking has changed in one cost day and in its session."""

    cost_nano: int
    day: date
    day_before_nano: int
    day_after_nano: int
    limit_nano: int
    session_before_nano: int
    session_after_nano: int


def total_of(bills: Sequence[Bill]) -> int:
    """Return the total cost of the bills, in nano-dollars."""
    return sum(bill.cost_nano for bill in bills)


async def book(db: AsyncSession, bills: Sequence[Bill], *, session_after: int | None = None) -> list[Settlement]:
    """Book the bills of one session, or of calls without a session. Return what changed in each cost day.

    Each bill closes its reservation, becomes a ledger line, and adds its cost to the session and the day. A bill whose
    reservation was closed before is left out, so the result is empty if all were booked before. Pass `session_after` if
    you have added the bills to the session's cost already: it is the cost with them.

    All transactions lock sessions before reservations, and reservations before days. A different order can deadlock.
    """
    if not bills:
        return []
    session_id = bills[0].reservation.session_id
    if session_after is None:
        session_after = await _spend_in_session(db, session_id, total_of(bills))
    closed = await close(db, [bill.reservation for bill in bills], ReservationState.SETTLED)
    booked = [bill for bill in bills if bill.reservation.reservation_id in closed]
    if len(booked) < len(bills):
        excess = total_of(bills) - total_of(booked)
        await _spend_in_session(db, session_id, -excess)
        session_after -= excess
    if not booked:
        return []
    await db.execute(_KEEP_ENTRY, [_entry_of(bill) for bill in booked])
    before, settlements = session_after - total_of(booked), []
    for theirs in _by_day(booked):
        day = (await db.execute(_SPEND, _in_day(theirs))).one()
        settlements.append(_settlement(day, cost=total_of(theirs), session_before=before))
        before = settlements[-1].session_after_nano
    return settlements


async def close(db: AsyncSession, reservations: Sequence[Reservation], state: ReservationState) -> set[UUID]:
    """Close the reservations that are still open. Return their ids: in a race, exactly one caller gets each of them.

    The money of the day is not moved here.
    """
    facts = {
        "final": state,
        **{f"reservation_{number}": reservation.reservation_id for number, reservation in enumerate(reservations)},
    }
    return set((await db.execute(_closing(len(reservations)), facts)).scalars())


@cache
def _closing(count: int) -> ReturningUpdate[Any]:
    """Return the statement for this number of reservations. An expanding parameter would compile it at each use."""
    ids: list[BindParameter[UUID]] = [
        bindparam(f"reservation_{number}", type_=_RESERVATIONS.c.id.type) for number in range(count)
    ]
    return (
        update(_RESERVATIONS)
        .where(_RESERVATIONS.c.id.in_(ids), _RESERVATIONS.c.state == ReservationState.OPEN)
        .values(state=bindparam("final"))
        .returning(_RESERVATIONS.c.id)
    )


async def _spend_in_session(db: AsyncSession, session_id: UUID | None, cost: int) -> int:
    """Add the cost to the session. Return the session's cost with it, or the cost alone if there is no session."""
    if session_id is None:
        return cost
    return int((await db.execute(_SPEND_IN_SESSION, {"interview": session_id, "cost": cost})).scalar_one())


def _by_day(bills: Sequence[Bill]) -> list[list[Bill]]:
    """Return the bills of each cost day, in the order in which the days are locked. There is nearly always one day."""
    days = sorted({bill.reservation.daily_cost_id for bill in bills})
    return [[bill for bill in bills if bill.reservation.daily_cost_id == day_id] for day_id in days]


def _in_day(bills: Sequence[Bill]) -> dict[str, Any]:
    """Return what moves from reserved to spent in the cost day of these bills."""
    amount = sum(bill.reservation.amount_nano for bill in bills)
    return {"day_id": bills[0].reservation.daily_cost_id, "cost": total_of(bills), "amount": amount}


def _settlement(day: Row[Any], *, cost: int, session_before: int) -> Settlement:
    return Settlement(
        cost_nano=cost,
        day=day.day,
        day_before_nano=day.spent_nano - cost,
        day_after_nano=day.spent_nano,
        limit_nano=day.limit_nano,
        session_before_nano=session_before,
        session_after_nano=session_before + cost,
    )


def _entry_of(bill: Bill) -> dict[str, Any]:
    reservation, usage = bill.reservation, bill.usage
    return {
        "workspace_id": reservation.workspace_id,
        "reservation_id": reservation.reservation_id,
        "daily_cost_id": reservation.daily_cost_id,
        "session_id": reservation.session_id,
        "turn_id": reservation.turn_id,
        "model": reservation.model,
        "input_tokens": usage.input_tokens,
        "cache_write_5m_tokens": usage.cache_write_5m_tokens,
        "cache_write_1h_tokens": usage.cache_write_1h_tokens,
        "cache_read_tokens": usage.cache_read_tokens,
        "output_tokens": usage.output_tokens,
        "price": bill.price.as_facts() if bill.price else {},
        "cost_nano": bill.cost_nano,
        "is_estimate": bill.price is None,
    }
