"""Tables of any revision, with one row in each."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from alembic import command
from alembic.config import Config
from sqlalchemy import CHAR, JSON, Column, Connection, MetaData

from models.cost import CostKind
from models.turn_state import GuardFinding
from services.storage.schema import MIGRATIONS

ONE = UUID(int=1)
STATES = {
    "assignments": "draft", "auditions": "done", "debriefs": "written", "exports": "owed", "inbox": "new", "messages": "student", "outbox": "pending",
    "reservations": "settled", "sessions": "completed", "turns": "answered", "users": "teacher",
}  # fmt: skip
KINDS = {("guard_finds", "kind"): GuardFinding.REPETITION.value, ("cost_totals", "kind"): CostKind.TURN.value}
CHECKED = {"age": 34, "kind": "said", "close_reason": "teacher", "available_from": None}
"""A value that the CHECK on a state, status, or role accepts, by table, and values for other checked columns."""


def filled(connection: Connection, revision: str) -> list[str]:
    """Create the tables of that revision with one row in each, and return their names."""
    command.upgrade(_config(connection), revision)
    found = MetaData()
    found.reflect(connection)
    tables = [table for table in found.sorted_tables if table.name != "alembic_version"]
    for table in tables:
        connection.execute(table.insert().values({one.name: _value(table.name, one) for one in table.columns}))
    return [table.name for table in tables]


def downgraded(connection: Connection, revision: str) -> None:
    """Take the tables back to that revision."""
    command.downgrade(_config(connection), revision)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _value(table: str, column: Column[Any]) -> Any:
    """Return a value that the column accepts. Each row has the same id, so each reference finds a row."""
    if isinstance(column.type, JSON):
        return []
    if column.name in {"state", "status", "role"}:
        return STATES[table]
    if (table, column.name) in KINDS:
        return KINDS[table, column.name]
    if column.name in CHECKED:
        return CHECKED[column.name]
    if column.name == "id" or column.foreign_keys:
        return ONE.hex if isinstance(column.type, CHAR) else ONE
    now = datetime(2026, 3, 1, tzinfo=UTC)
    values = {bool: False, int: 1, float: 1.0, str: "x", datetime: now, date: now.date(), UUID: ONE}
    return values[column.type.python_type]
