"""What `make audit` says, and with which exit status."""

import json
from typing import Any

import pytest

from tests.audit import CLEAN, FOUND, NOT_REACHED, verdict

FINE = {"name": "aiohttp", "version": "3.14.0", "vulns": []}
BAD = {"name": "pillow", "version": "13.0.0", "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["13.0.1"]}]}
OPEN = {"name": "typst", "version": "0.15.0", "vulns": [{"id": "GHSA-1", "fix_versions": []}]}
UNKNOWN = {"name": "manimgx-fonts", "skip_reason": "Dependency not found on PyPI"}


@pytest.mark.parametrize(
    ("packages", "status", "lines"),
    [
        ([FINE], CLEAN, ["No vulnerability is known in 1 packages."]),
        (
            [FINE, BAD, OPEN],
            FOUND,
            ["pillow 13.0.0: PYSEC-2026-1, fixed in 13.0.1", "typst 0.15.0: GHSA-1, fixed in no version yet"],
        ),
        (
            [FINE, UNKNOWN],
            CLEAN,
            [
                "No vulnerability is known in 1 packages.",
                "Not looked up: manimgx-fonts (Dependency not found on PyPI)",
            ],
        ),
        (
            [UNKNOWN],
            NOT_REACHED,
            ["The advisory service was not reached, so nothing is known: none of 1 packages could be looked up"],
        ),
    ],
)
def test_findings_are_named_with_the_version_that_fixes_them(
    packages: list[dict[str, Any]], status: int, lines: list[str]
) -> None:
    """A package that could not be looked up is named, and is no proof of anything."""
    assert verdict(json.dumps({"dependencies": packages}), said="") == (status, lines)


@pytest.mark.parametrize(
    ("said", "why"), [("WARNING:x\nERROR:no route to host\n", "ERROR:no route to host"), ("", "it said nothing")]
)
def test_a_service_that_was_not_reached_is_no_clean_result(said: str, why: str) -> None:
    """The exit status differs from that of a finding."""
    assert verdict("", said=said) == (
        NOT_REACHED,
        [f"The advisory service was not reached, so nothing is known: {why}"],
    )
