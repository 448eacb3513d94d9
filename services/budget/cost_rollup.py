"""Sums the paid calls of closed days by section and kind, and deletes their entries and reservations."""

from collections import Counter
from datetime import datetime
from typing import Any
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
Group = tuple[UUID, UUID, UUID | None, CostKind]
"""The workspace, the cost day, the section, and the kind of a total."""


async def roll_up_costs(db: AsyncSession, *, before: datetime) -> int:
    """Add at most BATCH entries to the totals of their day, and delete them. Return how many were deleted.

    Call it until it returns 0. It takes the oldest entries of days that were reported before this time and have nothing
    reserved. Estimates stay, since an admin may look into them, and so do the calls of open interviews. The day's and
    the session's own sums do not change.
    """
    old = _of_old_days(CostEntryDB, before).where(CostEntryDB.is_estimate.is_(False), ~_IS_SESSION_OPEN)
    statement = delete(_ENTRIES).where(_ENTRIES.c.id.in_(old)).returning(_ENTRIES)
    gone = (await db.execute(statement)).all()
    sections = await _sections_of(db, {row.session_id for row in gone if row.session_id is not None})
    totals: dict[Group, Counter[str]] = {}
    for row in gone:
        group = (row.workspace_id, row.daily_cost_id, sections.get(row.session_id), _kind_of(row))
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


async def _sections_of(db: AsyncSession, sessions: set[UUID]) -> dict[UUID | None, UUID | None]:
    """Return the section of each session, if it has one."""
    statement = (
        select(SessionDB.id, AssignmentDB.section_id)
        .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
        .where(SessionDB.id.in_(sessions))
    )
    return {row.id: row.section_id for row in (await db.execute(statement)).all()}


def _kind_of(entry: Any) -> CostKind:
    if entry.turn_id is not None:
        return CostKind.TURN
    return CostKind.DEBRIEF if entry.session_id is not None else CostKind.AUDITION


async def _add(db: AsyncSession, group: Group, sums: Counter[str]) -> None:
    """Add the sums to their total, or begin it."""
    workspace_id, daily_cost_id, section_id, kind = group
    is_it = (
        CostTotalDB.daily_cost_id == daily_cost_id,
        CostTotalDB.kind == kind,
        CostTotalDB.section_id.is_not_distinct_from(section_id),
    )
    added = {name: getattr(CostTotalDB, name) + count for name, count in sums.items()}
    statement = update(CostTotalDB).where(*is_it).values(added).returning(CostTotalDB.id)
    if (await db.execute(statement.execution_options(synchronize_session=False))).scalar_one_or_none() is None:
        place = {"daily_cost_id": daily_cost_id, "section_id": section_id, "kind": kind}
        db.add(CostTotalDB(workspace_id=workspace_id, **place, **sums))
        await db.flush()
