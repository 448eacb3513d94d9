"""What a failure of the database means, in one sentence for the operator."""

import re
import sqlite3
from typing import Any

import psycopg
from sqlalchemy.exc import SQLAlchemyError

UNREACHABLE = "The database in DATABASE_URL cannot be reached. Check that it is running and that the address is right."

PRIMARY = 0xFF
"""The bits of SQLite's code without its details."""

TABLES = "The tables in the database are not those of this version. Run `virtual-client migrate`, then start again."

OF_SQLITE = {
    sqlite3.SQLITE_ERROR: TABLES,
    sqlite3.SQLITE_PERM: "The file of DATABASE_URL may not be used by this user. Change its owner or its mode.",
    sqlite3.SQLITE_BUSY: "Another program has locked the file of DATABASE_URL. Stop that program, then try again.",
    sqlite3.SQLITE_READONLY: (
        "The file of DATABASE_URL or its folder is read-only for this user. Make both writable, or name another file."
    ),
    sqlite3.SQLITE_IOERR: "The disk failed while it read or wrote the file of DATABASE_URL. Check the disk.",
    sqlite3.SQLITE_CORRUPT: (
        "The file of DATABASE_URL is damaged. Stop the app and put a backup in its place: virtual-client restore FILE."
    ),
    sqlite3.SQLITE_FULL: "The disk with the file of DATABASE_URL is full. Free some space, then try again.",
    sqlite3.SQLITE_CANTOPEN: (
        "The file of DATABASE_URL cannot be opened. See that it is a file, and that this user may write in its folder."
    ),
    sqlite3.SQLITE_NOTADB: "The file of DATABASE_URL is not a SQLite database. Name another file, or move this one away.",
}

OF_POSTGRESQL = {
    "42501": (
        "The user of DATABASE_URL may not create or use our tables. "
        "As the database's owner, run: GRANT ALL ON SCHEMA public TO the_user. That user must also own our tables."
    ),
    "42P01": TABLES,
    "42703": TABLES,
    "3F000": "The database of DATABASE_URL has no schema for our tables. Let its owner run: CREATE SCHEMA public.",
    "25006": "The database of DATABASE_URL is read-only. Name the primary server, not a copy of it.",
    "53100": "The disk of the database is full. Free some space there, then try again.",
    "53200": "The database server is out of memory. Give it more, then try again.",
    "53300": "The database accepts no more connections. Stop other programs, or raise its max_connections.",
}
"""By PostgreSQL's code, which is the same in every language."""

OF_CONNECTING = (
    (r'database "(.{1,200})" does not exist', 'There is no database {}. Create it: createdb --encoding=UTF8 "{}".'),
    (r'role "(.{1,200})" does not exist', "The database server does not know the user {} of DATABASE_URL. Correct it."),
    (
        r'permission denied for database "(.{1,200})"',
        'The user of DATABASE_URL may not connect. As the database\'s owner, run: GRANT CONNECT ON DATABASE "{}" TO the_user.',
    ),
    (r"password authentication failed|no password supplied", "The user or password of DATABASE_URL is wrong."),
    (
        r"no pg_hba\.conf entry|authentication failed",
        "The database server does not let this user in from this machine. Allow it in pg_hba.conf.",
    ),
    (
        r"(?:resolve host|translate host name) ['\"](.{1,200}?)['\"]",
        "The host {} of DATABASE_URL is not known on this network. Correct it.",
    ),
    (r"too many (?:clients|connections)|remaining connection slots", OF_POSTGRESQL["53300"]),
    (
        r"certificate|SSL",
        "The encrypted connection to the database fails. Check the ssl options of DATABASE_URL and the files they name.",
    ),
    (
        r"invalid (\w+) value|invalid value for .{0,200}?\"(\w+)\"|bad value for (\w+)|invalid (?:integer )?value .{0,200} option \"(\w+)\"",
        "The option {} of DATABASE_URL has a value that PostgreSQL does not know. Correct it.",
    ),
)
"""By the words of a failed connection, for which the server's code is not known. The first pattern that fits counts."""


def sentence_of(error: SQLAlchemyError) -> str:
    """Return what is wrong with the database and what to do, without any value that people wrote."""
    original: Any = getattr(error, "orig", None)
    if isinstance(original, sqlite3.Error):
        return OF_SQLITE.get(getattr(original, "sqlite_errorcode", 0) & PRIMARY, UNREACHABLE)
    if isinstance(original, psycopg.Error):
        return OF_POSTGRESQL.get(original.sqlstate or "") or _of_connecting(str(original))
    return UNREACHABLE


def _of_connecting(words: str) -> str:
    for pattern, sentence in OF_CONNECTING:
        if found := re.search(pattern, words):
            name = next((group for group in found.groups() if group), "")
            return sentence.replace("{}", name)
    return UNREACHABLE
