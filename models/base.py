"""What all tables share: time-ordered ids, aware UTC times, and names for constraints."""

from datetime import UTC, datetime
from functools import cache
from typing import Any, cast
from uuid import UUID

import uuid_utils.compat
from sqlalchemy import JSON, DateTime, Dialect, MetaData, Table, Uuid, event, inspect
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

Json = JSON().with_variant(JSONB(), "postgresql")


def new_id() -> UUID:
    """Return a time-ordered UUID (version 7, RFC 9562), so that an index on it grows at one end."""
    return UUID(bytes=uuid_utils.compat.uuid7().bytes)


def first_id_at(moment: datetime) -> UUID:
    """Return the lowest possible id of a row at this time: version 7 begins with 48 bits of milliseconds."""
    return UUID(int=int(moment.timestamp() * 1000) << 80)


class UtcDateTime(TypeDecorator[datetime]):
    """A column type that stores aware times as UTC and returns them aware, on SQLite too."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the time as UTC. Raise ValueError for a time without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        as_utc = value.astimezone(UTC)
        return as_utc.replace(tzinfo=None) if dialect.name == "sqlite" else as_utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy names it
        """Return a stored time as an aware one."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """The base class of all tables."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {datetime: UtcDateTime(), UUID: Uuid(), dict[str, Any]: Json, list[str]: Json}  # noqa: RUF012 - SQLAlchemy reads it once, at class creation


@event.listens_for(Base, "init", propagate=True)
def _fill_in_defaults(row: Base, _: Any, values: dict[str, Any]) -> None:
    """Set a new row's constant defaults at once. SQLAlchemy would leave None until the row is stored."""
    for name, default in _defaults(type(row)).items():
        values.setdefault(name, default)


@cache
def _defaults(model: type[Base]) -> dict[str, Any]:
    """Return the constant default of each column that has one."""
    columns = {attribute.key: attribute.columns[0] for attribute in inspect(model).column_attrs}
    return {name: column.default.arg for name, column in columns.items() if column.default and column.default.is_scalar}


class Row(Base):
    """A row with an id, and the times when it was created and updated."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    created_at: Mapped[datetime] = mapped_column(default=lambda: datetime.now(UTC))
    updated_at: Mapped[datetime] = mapped_column(default=lambda: datetime.now(UTC), onupdate=lambda: datetime.now(UTC))


def table_of(model: type[Row]) -> Table:
    """Return the model's table, for statements without the ORM.

    Use it for a statement that is built once and runs often: it takes a tenth of the time of one built for each turn.
    """
    return cast(Table, model.__table__)
