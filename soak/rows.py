"""The table: every row with its name, its bar and how it is measured."""

from soak import claude_faults, crashes, load, money, size, storage, wires
from soak.figure import SoakRow

ROWS = (
    SoakRow("kill-sqlite", "kill -9 in a whole term, SQLite", crashes.kill_sqlite),
    SoakRow("kill-postgres", "kill -9 in a whole term, PostgreSQL", crashes.kill_postgres),
    SoakRow("kill-replicas", "kill -9 in a whole term, two replicas", crashes.kill_replicas),
    SoakRow("pause", "SIGSTOP for longer than the lease, two replicas", crashes.pause),
    SoakRow("shuffle", "every event 1 to 4 times, shuffled and delayed", wires.shuffle),
    SoakRow("gap", "30 s without Socket Mode", wires.gap),
    SoakRow("flood", "a thousand lines from one student in a minute", wires.flood),
    SoakRow("budget", "500 turns at once against a budget for 100", money.budget, is_timed=True),
    SoakRow("defaults", "the operator's defaults and their refusals", money.defaults),
    *claude_faults.rows(),
    SoakRow("postgres-restart", "PostgreSQL restarted", storage.postgres_restart),
    SoakRow("sqlite-locked", "SQLite locked for 10 s", storage.sqlite_locked),
    SoakRow("sqlite-full", "SQLite may not grow", storage.sqlite_full),
    SoakRow("postgres-full", "PostgreSQL's disk is full", storage.postgres_full),
    SoakRow("load", "200 students at once", load.load, is_timed=True),
    SoakRow("throughput", "turns per second against bare libraries", load.throughput, is_timed=True),
    SoakRow("size", "6 million messages in PostgreSQL", size.size, is_timed=True),
)
