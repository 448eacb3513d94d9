"""Tries one mutant: a fork of this process, in which the libraries are loaded, imports the changed file and runs tests."""

import importlib
import os
import signal
import sys
import time
from collections.abc import Sequence
from enum import Enum
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

import pytest

from mutants.cover import Covering
from mutants.draw import Mutant
from mutants.scope import ROOT

LIBRARIES = (
    "aiohttp.web", "aiosqlite", "alembic.command", "anthropic.resources.messages", "anthropic.types",
    "apscheduler.schedulers.asyncio", "docx", "PIL.Image", "prometheus_client", "psycopg", "pydantic",
    "slack_bolt.adapter.socket_mode.aiohttp", "slack_bolt.async_app", "sqlalchemy.dialects.sqlite.aiosqlite",
    "sqlalchemy.ext.asyncio", "typst", "yaml",
)  # fmt: skip
FIRST_SECONDS, ALL_SECONDS = 15.0, 90.0
"""Of tests, as they take without a mutant: the quickest first, and all of them for a mutant that survives these."""

PATIENCE = 4.0
"""A trial may take so many times longer than its tests took, and `SPARE_SECONDS`."""

SPARE_SECONDS = 60.0


CRASHED = 70
"""The exit code of a trial in which pytest itself broke."""

IGNORED = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
"""The libraries are loaded before pytest can look at their asserts."""


class Outcome(Enum):
    """How a trial ended."""

    CAUGHT = "caught by a test"
    SURVIVED = "survived"
    UNCOVERED = "survived, since no test runs the line"
    BROKEN = "not counted: fails at import"
    LATE = "not counted: nothing but a time-out"


def load_libraries() -> None:
    """Import the libraries once, for all forks."""
    for name in LIBRARIES:
        importlib.import_module(name)


class Trial:
    """A mutant and the tests that run its line."""

    def __init__(self, mutant: Mutant, covering: Sequence[Covering], folder: Path) -> None:
        self.mutant = mutant
        self._covering = covering
        self._folder = folder
        self._seconds = FIRST_SECONDS
        self._ends_at = 0.0
        self.process = 0

    def start(self) -> None:
        """Fork a process that runs the tests."""
        tests = self._chosen()
        self._ends_at = time.monotonic() + SPARE_SECONDS + PATIENCE * sum(row.seconds for row in tests)
        if (process := os.fork()) == 0:
            _run(self.mutant, [row.test for row in tests], self._folder)
        self.process = process

    def poll(self) -> Outcome | None:
        """Return how it ended, or None while it runs. A survivor of the quickest tests is tried with all of them."""
        process, status = os.waitpid(self.process, os.WNOHANG)
        if process == 0:
            if time.monotonic() < self._ends_at:
                return None
            os.killpg(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            return Outcome.LATE
        code = os.waitstatus_to_exitcode(status)
        if code != 0:
            return Outcome.CAUGHT if code == pytest.ExitCode.TESTS_FAILED else Outcome.BROKEN
        if self._seconds < ALL_SECONDS and len(self._chosen()) < len(self._covering):
            self._seconds = ALL_SECONDS
            self.start()
            return None
        return Outcome.SURVIVED

    def _chosen(self) -> list[Covering]:
        chosen: list[Covering] = []
        seconds = 0.0
        for row in self._covering:
            if chosen and (seconds := seconds + row.seconds) > self._seconds:
                break
            chosen.append(row)
        return chosen


def _run(mutant: Mutant, tests: Sequence[str], folder: Path) -> None:
    """Run the tests with the changed file, and end the process with pytest's own code."""
    os.setsid()
    os.chdir(ROOT)
    own = folder / str(os.getpid())
    own.mkdir(parents=True)
    os.environ["PYTEST_DEBUG_TEMPROOT"] = str(own)
    output = os.open(own / "output", os.O_WRONLY | os.O_CREAT, 0o600)
    os.dup2(output, 1)
    os.dup2(output, 2)
    changed = compile(mutant.source, str(ROOT / mutant.path), "exec")
    get_code = SourceFileLoader.get_code

    def code_of(loader: SourceFileLoader, name: str) -> CodeType | None:
        return changed if Path(loader.path) == ROOT / mutant.path else get_code(loader, name)

    SourceFileLoader.get_code = code_of  # type: ignore[method-assign, assignment] # in this process only
    sys.argv = ["pytest"]
    code = CRASHED
    try:
        code = int(pytest.main(["-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", *IGNORED, *tests]))
    finally:  # an exception would end the process with the code of a failed test
        os._exit(code)
