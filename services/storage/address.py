"""The database's address: which database it names, with our driver, and what is wrong with it."""

from psycopg.pq import Conninfo
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from services.common.errors import OperatorError

HIGHEST_PORT = 65_535


class DatabaseAddressError(OperatorError):
    """The error for a DATABASE_URL that we cannot use."""


def database_url(address: str) -> URL:
    """Return the address as a URL with our driver.

    Raise DatabaseAddressError if it is no address of SQLite or PostgreSQL, if a SQLite address has a host or options,
    or if a PostgreSQL address has a port out of range or an unknown option.
    """
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:  # a port that is not a number raises the latter
        raise DatabaseAddressError(
            "DATABASE_URL is not a database address. Use sqlite:///./virtual_client.db or postgresql://user@host/name. "
            "In a user name or password, write special characters in percent-encoding, such as %40 for @."
        ) from error
    match url.drivername.partition("+")[0]:
        case "sqlite":
            return _sqlite(url)
        case "postgresql" | "postgres":
            return _postgresql(url)
        case other:
            raise DatabaseAddressError(f"DATABASE_URL names {other}. Use sqlite or postgresql.")


def _sqlite(url: URL) -> URL:
    if url.host or url.username or url.port:
        raise DatabaseAddressError(
            "DATABASE_URL names a host before the file. A SQLite address has three slashes for a file in this folder, "
            "such as sqlite:///./virtual_client.db, and four for a full path."
        )
    if url.query:
        raise DatabaseAddressError(
            f"DATABASE_URL has {_options(list(url.query))}. A SQLite address takes none. Remove it."
        )
    return url.set(drivername="sqlite+aiosqlite")


def _postgresql(url: URL) -> URL:
    if url.port is not None and not 1 <= url.port <= HIGHEST_PORT:
        raise DatabaseAddressError(f"DATABASE_URL has the port {url.port}. Use one from 1 to {HIGHEST_PORT}.")
    known = {option.keyword.decode() for option in Conninfo.get_defaults()}
    if unknown := [name for name in url.query if name not in known]:
        raise DatabaseAddressError(
            f"DATABASE_URL has {_options(unknown)}, which PostgreSQL does not know. Remove it from the address."
        )
    return url.set(drivername="postgresql+psycopg")


def _options(names: list[str]) -> str:
    return f"the option{'s' if len(names) > 1 else ''} {', '.join(sorted(names))}"
