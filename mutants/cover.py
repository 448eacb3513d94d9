"""Which tests run which lines. As a pytest plugin it writes that down; the rest of this file reads it.

Each test, with its set-up, is a context of its own in the coverage data. Tests on PostgreSQL are left out: they run the
same lines as those on SQLite, and take longer.
"""

import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
from coverage import Coverage, CoverageData

from mutants.scope import ROOT, files_in_scope

FOLDER = ROOT / "build" / "mutants"
DATA = FOLDER / "coverage"
DATA_VARIABLE = "MUTANTS_COVERAGE"
TESTS = ("tests/services", "tests/bot", "tests/models", "tests/stories")
LEFT_OUT = ("test_processes", "test_soak", "test_large", "upgrade")
"""Tests of whole processes, in which coverage sees nothing, and of much data."""


@dataclass(frozen=True)
class Covering:
    """A test that runs a line, and how long it takes."""

    test: str
    seconds: float


class CoveringTests:
    """Finds the tests that run a line, the quickest first."""

    def __init__(self, data: CoverageData, seconds: dict[str, float]) -> None:
        self._data = data
        self._seconds = seconds

    def of(self, path: str, line: int) -> list[Covering]:
        """Return the tests that run this line, or at least its module where it is run at import only."""
        contexts = self._data.contexts_by_lineno(str(ROOT / path))
        names = {name for name in contexts.get(line, []) if name} or {
            name for row in contexts.values() for name in row if name
        }
        return sorted((Covering(name, self._seconds.get(name, 1.0)) for name in names), key=lambda row: row.seconds)


def covering_tests() -> CoveringTests:
    """Return what runs what, measured now unless nothing has changed since the last time."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    mark = FOLDER / "tree"
    tree = _tree()
    if not mark.is_file() or mark.read_text(encoding="utf-8") != tree:
        _measure()
        mark.write_text(tree, encoding="utf-8")
    data = CoverageData(str(DATA))
    data.read()
    seconds: dict[str, float] = {}
    for path in FOLDER.glob("seconds.*.json"):
        seconds |= json.loads(path.read_text(encoding="utf-8"))
    return CoveringTests(data, seconds)


def _measure() -> None:
    print("Measuring which tests run which lines, once for this state of the tree ...", flush=True)
    for path in FOLDER.glob("*"):
        path.unlink()
    left_out = " and ".join(f"not {name}" for name in ("postgresql", *LEFT_OUT))
    words = ["-n", str(os.cpu_count()), "-q", "-k", left_out, "-p", "mutants.cover", *TESTS]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *words], cwd=ROOT, env={**os.environ, DATA_VARIABLE: "1"}, check=False
    )
    if done.returncode != 0:
        raise SystemExit("The tests fail without any mutant. Mend them first.")
    combined = Coverage(data_file=str(DATA))
    combined.combine([str(path) for path in FOLDER.glob("coverage.*")])
    combined.save()


def _tree() -> str:
    """Return a hash of all code and tests."""
    found = sha256()
    for top in ("bot", "services", "models", "tests", "sandbox", "demo", "mutants"):
        for path in sorted((ROOT / top).rglob("*.py")):
            found.update(path.read_bytes())
    return found.hexdigest()


class _Recorder:
    """Writes down which lines each test runs, and how long it takes."""

    def __init__(self) -> None:
        self._seconds: dict[str, float] = defaultdict(float)
        self._coverage = Coverage(
            data_file=str(DATA),
            data_suffix=True,
            include=[str(ROOT / path) for path in files_in_scope()],
            concurrency=["greenlet", "thread"],
            config_file=False,
        )
        self._coverage.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Put a test, its set-up, and its end under its name."""
        self._coverage.switch_context(item.nodeid)
        began = time.perf_counter()
        found = yield
        self._seconds[item.nodeid] += time.perf_counter() - began
        self._coverage.switch_context("")
        return found

    def pytest_sessionfinish(self) -> None:
        """Keep what was measured in a file of this process."""
        self._coverage.stop()
        self._coverage.save()
        path = Path(FOLDER / f"seconds.{os.getpid()}.json")
        path.write_text(json.dumps(self._seconds), encoding="utf-8")


def pytest_configure(config: pytest.Config) -> None:
    """Record in the processes that run tests."""
    is_controller = "PYTEST_XDIST_WORKER" not in os.environ and config.getoption("numprocesses", None)
    if os.environ.get(DATA_VARIABLE) and not is_controller:
        config.pluginmanager.register(_Recorder(), "mutants-recorder")
