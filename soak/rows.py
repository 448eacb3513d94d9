"""The table: every row with its name, its bar and how it is measured."""

from soak import claude_faults, crashes, load, money, size, storage, wires
from soak.figure import Row

ROWS = (
    Row("kill-sqlite", "kill -9 in a whole term, SQLite", crashes.kill_sqlite),
    Row("kill-postgres", "kill -9 in a whole term, PostgreSQL", crashes.kill_postgres),
    Row("kill-replicas", "kill -9 in a whole term, two replicas", crashes.kill_replicas),
    Row("pause", "SIGSTOP for longer than the lease, two replicas", crashes.pause),
    Row("shuffle", "every event 1 to 4 times, shuffled and delayed", wires.shuffle),
    Row("gap", "30 s without Socket Mode", wires.gap),
    Row("flood", "a thousand lines from one student in a minute", wires.flood),
    Row("budget", "500 turns at once against a budget for 100", money.budget, is_timed=True),
    Row("defaults", "the operator's defaults and their refusals", money.defaults),
    *claude_faults.rows(),
    Row("postgres-restart", "PostgreSQL restarted", storage.postgres_restart),
    Row("sqlite-locked", "SQLite locked for 10 s", storage.sqlite_locked),
    Row("sqlite-full", "SQLite may not grow", storage.sqlite_full),
    Row("postgres-full", "PostgreSQL's disk is full", storage.postgres_full),
    Row("load", "200 students at once", load.load, is_timed=True),
    Row("throughput", "turns per second against bare libraries", load.throughput, is_timed=True),
    Row("size", "6 million messages in PostgreSQL", size.size, is_timed=True),
)
