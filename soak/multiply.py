"""Copy a few rows into millions in PostgreSQL, whatever the version of the tables."""

import psycopg

LINES_A_SESSION = 60
STUDENTS = 2000


def interviews(address: str, sessions: int, *, like: str, active: int = 0) -> None:
    """Copy an interview `sessions` times, with 60 lines each.

    The first `active` copies are still running, and each of them has its own student. `like` is the SQL condition that
    finds the interview, called `source`.
    """
    half = LINES_A_SESSION // 2
    who = f"LEAST(i, {active} + i % {STUDENTS})"
    with psycopg.connect(address) as db:
        _hurry(db)
        db.execute(
            _copies(
                db, "users", f"generate_series(1, {active} + {STUDENTS}) i", id=_id(1, "i"), slack_user_id="'UX' || i"
            )
        )
        db.execute(
            _copies(
                db,
                "sessions",
                f"generate_series(1, {sessions}) i",
                where=like,
                id=_id(2, "i"),
                student_id=_id(1, who),
                status=f"CASE WHEN i <= {active} THEN 'active' ELSE 'completed' END",
                channel_id=f"'DX' || {who}",
                thread_ts="i || '.000001'",
                next_sequence=str(LINES_A_SESSION + 1),
                next_turn=str(half + 1),
                student_lines=str(half),
            )
        )
        turns = f"generate_series(1, {sessions}) i, generate_series(1, {half}) n"
        db.execute(
            f"INSERT INTO turns (id, session_id, number, state, attempts, content_failures, next_try_at, answered_at,"
            f" created_at, updated_at) SELECT {_id(3, f'(i::bigint * {half} + n)')}, {_id(2, 'i')}, n, 'answered', 1, 0,"
            f" now(), now(), now(), now() FROM {turns}".encode()
        )
        lines = f"generate_series(1, {sessions}) i, generate_series(1, {LINES_A_SESSION}) n"
        db.execute(
            f"INSERT INTO messages (id, session_id, turn_id, sequence_number, role, content, token_count, slack_ts,"
            f" unanswerable, created_at, updated_at)"
            f" SELECT {_id(4, f'(i::bigint * {LINES_A_SESSION} + n)')}, {_id(2, 'i')},"
            f" {_id(3, f'(i::bigint * {half} + (n + 1) / 2)')}, n,"
            f" CASE n % 2 WHEN 1 THEN 'student' ELSE 'client' END, 'What was said as line ' || n, 10, i || '.' || n,"
            f" false, now(), now() FROM {lines}".encode()
        )
        db.execute("UPDATE turns SET state = 'answered' WHERE state = 'owed'")
    with psycopg.connect(address, autocommit=True) as db:
        db.execute("VACUUM ANALYZE")


def what_turns_leave(address: str, turns: int) -> None:
    """Copy what each turn leaves in addition to its messages: the line in the inbox, the post, and the money."""
    series = f"generate_series(1, {turns}) i"
    with psycopg.connect(address) as db:
        _hurry(db)
        for table, kind, where, changed in (
            ("inbox", 5, "source.state = 'attached'", {"ts": "'X' || i", "target_ts": "'X' || i"}),
            ("outbox", 6, "source.kind = 'reply' AND source.state = 'delivered'", {"dedupe_key": "NULL"}),
            ("reservations", 7, "source.state = 'settled' AND source.turn_id IS NOT NULL", {}),
            ("cost_entries", 8, "source.turn_id IS NOT NULL", {"reservation_id": _id(7, "i")}),
        ):
            db.execute(_copies(db, table, series, where=where, id=_id(kind, "i"), **changed))
    with psycopg.connect(address, autocommit=True) as db:
        db.execute("VACUUM ANALYZE")


def _hurry(db: psycopg.Connection) -> None:
    """Turn off the checks of foreign keys, since the copied rows match, and the waits for the disk."""
    db.execute("SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '256MB'")


def _copies(db: psycopg.Connection, table: str, series: str, *, where: str = "", **changed: str) -> bytes:
    """Return an INSERT of copies of one row, with some columns computed."""
    found = db.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = %s AND table_schema = 'public'", [table]
    )
    columns = [str(row[0]) for row in found]
    values = [changed.get(column, f"source.{column}") for column in columns]
    source = f"(SELECT * FROM {table} source WHERE {where or 'true'} ORDER BY id LIMIT 1) source"
    return f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {source}, {series}".encode()


def _id(kind: int, number: str) -> str:
    """Return SQL for ids that increase, as our ids increase with time."""
    return f"('0190000{kind}-0000-7000-8000-' || lpad(to_hex({number}), 12, '0'))::uuid"
