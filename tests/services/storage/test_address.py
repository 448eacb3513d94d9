"""Addresses of databases: what is wrong is named before anything connects."""

import pytest

from services.storage.address import DatabaseAddressError, database_url


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("virtual_client.db", "is not a database address"),
        ("postgresql://user@host:abc/name", "is not a database address"),
        ("mysql://host/name", "names mysql"),
        ("postgresql://host:99999/name", "has the port 99999"),
        ("postgresql://host:0/name", "has the port 0"),
        ("postgresql://host/name?pgbouncer=true", "the option pgbouncer, which PostgreSQL does not know"),
        ("postgres://host/name?schema=public&sslmode=require", "the option schema, which"),
        ("postgresql://host/name?statement_cache_size=0&x=1", "the options statement_cache_size, x, which"),
        ("postgresql://host/name?prepare_threshold=None", "the option prepare_threshold, which"),
        ("sqlite://folder/one.db", "names a host before the file"),
        ("sqlite:///one.db?mode=ro", "the option mode. A SQLite address takes none"),
    ],
)
def test_a_broken_address_is_refused_with_what_is_wrong(address: str, words: str) -> None:
    """One sentence names the part that is wrong, and never the password."""
    with pytest.raises(DatabaseAddressError) as refusal:
        database_url(address)

    assert words in refusal.value.message


@pytest.mark.parametrize(
    "address",
    [
        "postgres://host/name",
        "postgresql+asyncpg://user:p%40ss@host:5433/name?sslmode=require&keepalives_idle=30&tcp_user_timeout=10000",
        "postgresql://user@/name?host=/run/postgresql&options=-c%20search_path%3Down",
        "postgresql:///name?service=one&target_session_attrs=read-write",
    ],
)
def test_an_address_as_other_programs_write_it_gets_our_driver(address: str) -> None:
    """Every option that PostgreSQL knows passes."""
    assert database_url(address).drivername == "postgresql+psycopg"
