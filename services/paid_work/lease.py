"""Leases on rows. A lease has an epoch, and each later write of its owner checks it: a lost lease changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Double, Row, bindparam, or_, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.dml import ReturningUpdate

from models.base import table_of
from models.leased import Leased
from services.storage.database import database_seconds

Held = TypeVar("Held", bound=Leased)

NOTHING: Mapping[str, int] = MappingProxyType({})

SHARED = {"synchronize_session": False, "populate_existing": True}


@dataclass(frozen=True)
class Lease(Generic[Held]):
    """Our lease on a row: its id, our epoch, and how long each renewal lasts."""

    model: type[Held]
    row_id: UUID
    epoch: int
    seconds: float
    where: ColumnElement[bool]
    """Other conditions for our writes to count, such as the row's state."""


def is_free(model: type[Leased]) -> ColumnElement[bool]:
    """Return an SQL condition: nobody has a lease on the row, or its time is over by the database's clock."""
    return or_(model.lease_until.is_(None), model.lease_until < database_seconds())


async def take(
    db: AsyncSession, model: type[Held], row_id: UUID | None, where: ColumnElement[bool], seconds: float, **facts: Any
) -> Held | None:
    """Take the lease of a free row and raise its epoch.

    Return the row, or None if `where` is false or someone has the lease. The lease lasts for `seconds`, by the
    database's clock. Create `where` once, at import. `facts` are its parameters. Without an id, `where` selects the
    row, which must be the only one.
    """
    given = {"leased_for": seconds, **({"leased_id": row_id} if row_id else {}), **facts}
    found: Held | None = (await db.execute(_taking(model, where, has_id=bool(row_id)), given)).scalar_one_or_none()
    return found


async def renew(db: AsyncSession, lease: Lease[Any]) -> bool:
    """Extend the lease by its `seconds` from now, also if its time is over.

    Return False if the row is no longer ours: another epoch or a final state.
    """
    given = {"leased_id": lease.row_id, "leased_epoch": lease.epoch, "leased_for": lease.seconds}
    model: type[Leased] = lease.model
    return (await db.execute(_renewing(model, lease.where), given)).scalar_one_or_none() is not None


async def change(
    db: AsyncSession, lease: Lease[Held], *, add: Mapping[str, int] = NOTHING, **values: Any
) -> Held | None:
    """Set columns of a row that is ours, and increase those in `add`. Return the row, or None if it is not ours.

    A row is ours while its epoch is that of the lease and `where` is true, also if the time of the lease is over.
    """
    statement = _changing(lease.model, lease.where, tuple(values), tuple(add))
    found: Held | None = (await db.execute(statement, _given(lease, values, add))).scalar_one_or_none()
    return found


async def change_and_read(
    db: AsyncSession,
    lease: Lease[Held],
    columns: tuple[InstrumentedAttribute[Any], ...],
    *,
    add: Mapping[str, int] = NOTHING,
    also: tuple[ColumnElement[Any], ...] = (),
    given: Mapping[str, Any] = MappingProxyType({}),
    **values: Any,
) -> Row[Any] | None:
    """Do the same as `change`, but return only these columns: loading a whole row costs more than changing it.

    `also` are labeled expressions that are returned too, with their parameters in `given`. Create them once, at import.
    Objects that the session has loaded keep their old values.
    """
    statement = _changing(lease.model, lease.where, tuple(values), tuple(add), columns, also)
    found: Row[Any] | None = (await db.execute(statement, {**_given(lease, values, add), **given})).one_or_none()
    return found


def _given(lease: Lease[Any], values: Mapping[str, Any], add: Mapping[str, int]) -> dict[str, Any]:
    """Return the parameters of a change."""
    given = {"leased_id": lease.row_id, "leased_epoch": lease.epoch}
    return (
        given
        | {f"new_{name}": value for name, value in values.items()}
        | {f"add_{name}": by for name, by in add.items()}
    )


@cache
def _taking(model: type[Leased], where: ColumnElement[bool], *, has_id: bool) -> ReturningUpdate[Any]:
    by_id = [model.id == bindparam("leased_id")] if has_id else []
    return (
        update(model)
        .where(*by_id, where, is_free(model))
        .values(
            lease_epoch=model.lease_epoch + 1, lease_until=database_seconds() + bindparam("leased_for", type_=Double)
        )
        .returning(model)
        .execution_options(**SHARED)
    )


@cache
def _renewing(model: type[Leased], where: ColumnElement[bool]) -> ReturningUpdate[Any]:
    return (
        update(model)
        .where(*_is_ours(model), where)
        .values(lease_until=database_seconds() + bindparam("leased_for", type_=Double))
        .returning(model.id)
        .execution_options(synchronize_session=False)
    )


@cache
def _changing(
    model: type[Leased],
    where: ColumnElement[bool],
    names: tuple[str, ...],
    raised: tuple[str, ...],
    columns: tuple[InstrumentedAttribute[Any], ...] = (),
    also: tuple[ColumnElement[Any], ...] = (),
) -> ReturningUpdate[Any]:
    """Return the statement that changes our row. It returns the whole row, or only `columns` and `also` as values."""
    changed = update(table_of(model) if columns else model).where(*_is_ours(model), where)
    changed = changed.values(**_changed(model, names, raised))
    if columns:
        return changed.returning(*(table_of(model).c[column.key] for column in columns), *also)
    return changed.returning(model).execution_options(**SHARED)


def _is_ours(model: type[Leased]) -> tuple[ColumnElement[bool], ...]:
    return model.id == bindparam("leased_id"), model.lease_epoch == bindparam("leased_epoch")


def _changed(model: type[Leased], names: tuple[str, ...], raised: tuple[str, ...]) -> dict[str, Any]:
    columns: dict[str, Any] = {name: bindparam(f"new_{name}", type_=getattr(model, name).type) for name in names}
    return columns | {name: getattr(model, name) + bindparam(f"add_{name}") for name in raised}
