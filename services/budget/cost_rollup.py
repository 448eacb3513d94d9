"""Sums the paid calls of closed days by assignment, person, and kind, and deletes their entries and reservations."""

from collections import Counter
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Select, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.base import first_id_at, table_of
from models.cost import CostEntryDB, CostKind, CostTotalDB, DailyCostDB, ReservationDB, ReservationState
from models.debrief import DebriefDB
from models.session import SessionDB, SessionStatus

BATCH = 200
_ENTRIES = table_of(CostEntryDB)
_SUMS = (
    "input_tokens",
    "cache_write_5m_tokens",
    "cache_write_1h_tokens",
    "cache_read_tokens",
    "output_tokens",
    "cost_nano",
)
_IS_SESSION_OPEN = exists().where(
    SessionDB.id == CostEntryDB.session_id, SessionDB.status.in_((SessionStatus.STARTING, SessionStatus.ACTIVE))
)
_HAS_ENTRY = exists().where(CostEntryDB.reservation_id == ReservationDB.id)
_OF_BATCHES = select(DebriefDB.reservation_id).where(DebriefDB.reservation_id.is_not(None))


class CostOwner(NamedTuple):
    """What a paid call belongs to. The user is the person who asked for it outside of sections, or None."""

    section_id: UUID | None
    assignment_id: UUID | None
    user_id: UUID | None


class Group(NamedTuple):
    """What the calls of a total have in common."""

    workspace_id: UUID
    daily_cost_id: UUID
    owner: CostOwner
    kind: CostKind


async def roll_up_costs(db: AsyncSession, *, before: datetime) -> int:
    """Add at most BATCH entries to the totals of their day, and delete them. Return how many were deleted.

    Call it until it returns 0. It takes the oldest entries of days that were reported before this time and have nothing
    reserved. Estimates stay, since an admin may look into them, and so do the calls of open interviews. The day's and
    the session's own sums do not change.
    """
    old = _of_old_days(CostEntryDB, before).where(CostEntryDB.is_estimate.is_(False), ~_IS_SESSION_OPEN)
    statement = delete(_ENTRIES).where(_ENTRIES.c.id.in_(old)).returning(_ENTRIES)
    gone = (await db.execute(statement)).all()
    sessions = await _owners_of(db, {row.session_id for row in gone if row.session_id is not None})
    others = await _requests_of(db, {row.reservation_id for row in gone if row.session_id is None})
    totals: dict[Group, Counter[str]] = {}
    for row in gone:
        if row.session_id is not None:
            owner, kind = sessions[row.session_id], CostKind.TURN if row.turn_id is not None else CostKind.DEBRIEF
        else:
            owner, kind = others[row.reservation_id]
        group = Group(row.workspace_id, row.daily_cost_id, owner, kind)
        sums = totals.setdefault(group, Counter())
        sums.update({"calls": 1, **{name: getattr(row, name) for name in _SUMS}})
    for group, sums in totals.items():
        await _add(db, group, sums)
    return len(gone)


async def prune_reservations(db: AsyncSession, *, before: datetime) -> int:
    """Delete at most BATCH closed reservations of days that were reported before this time. Return how many there were.

    Call it until it returns 0. Days that have something reserved are left out. A reservation with an entry stays until
    the entry goes, and so does that of a batch of debriefs.
    """
    is_closed = ReservationDB.state != ReservationState.OPEN
    old = _of_old_days(ReservationDB, before).where(is_closed, ~_HAS_ENTRY, ReservationDB.id.not_in(_OF_BATCHES))
    statement = delete(ReservationDB).where(ReservationDB.id.in_(old)).returning(ReservationDB.id)
    return len((await db.execute(statement.execution_options(synchronize_session=False))).all())


def _of_old_days(model: type[CostEntryDB | ReservationDB], before: datetime) -> Select[UUID]:
    """Return a query for a batch of ids whose day was reported before this time and has nothing reserved."""
    return (
        select(model.id)
        .join(DailyCostDB, DailyCostDB.id == model.daily_cost_id)
        .where(model.id < first_id_at(before), DailyCostDB.reported_at < before, DailyCostDB.reserved_nano == 0)
        .order_by(model.id)
        .limit(BATCH)
    )


async def _owners_of(db: AsyncSession, sessions: set[UUID]) -> dict[UUID, CostOwner]:
    """Return what each session belongs to: an assignment, or for a test run its teacher."""
    statement = (
        select(SessionDB.id, SessionDB.student_id, SessionDB.assignment_id, AssignmentDB.section_id)
        .outerjoin(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
        .where(SessionDB.id.in_(sessions))
    )
    return {
        row.id: CostOwner(row.section_id, row.assignment_id, None if row.assignment_id else row.student_id)
        for row in (await db.execute(statement)).all()
    }


async def _requests_of(db: AsyncSession, reservations: set[UUID]) -> dict[UUID, tuple[CostOwner, CostKind]]:
    """Return who asked for each call outside of sessions, and its kind."""
    statement = select(ReservationDB.id, ReservationDB.user_id, ReservationDB.purpose).where(
        ReservationDB.id.in_(reservations)
    )
    return {
        row.id: (CostOwner(None, None, row.user_id), CostKind(row.purpose or CostKind.AUDITION))
        for row in (await db.execute(statement)).all()
    }


async def _add(db: AsyncSession, group: Group, sums: Counter[str]) -> None:
    """Add the sums to their total, or begin it."""
    place = {"daily_cost_id": group.daily_cost_id, "kind": group.kind, **group.owner._asdict()}
    is_it = [getattr(CostTotalDB, name).is_not_distinct_from(value) for name, value in place.items()]
    added = {name: getattr(CostTotalDB, name) + count for name, count in sums.items()}
    statement = update(CostTotalDB).where(*is_it).values(added).returning(CostTotalDB.id)
    if (await db.execute(statement.execution_options(synchronize_session=False))).scalar_one_or_none() is None:
        db.add(CostTotalDB(workspace_id=group.workspace_id, **place, **sums))
        await db.flush()
