"""Looks up the known vulnerabilities of the packages that the app runs with. `make audit` calls it.

It exits with 0 if none is known, 1 if there are findings, and 3 if the advisory service was not reached: then nothing
is known.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
LOCK, REPORT = ROOT / "requirements.lock", ROOT / "build" / "audit.json"
CLEAN, FOUND, NOT_REACHED = 0, 1, 3


def main() -> int:
    """Run pip-audit on the lock file, print what it found, and return the exit status."""
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.unlink(missing_ok=True)
    asked = ["pip_audit", "--requirement", str(LOCK), "--require-hashes", "--disable-pip"]
    shown = ["--progress-spinner", "off", "--format", "json", "--output", str(REPORT)]
    run = subprocess.run([sys.executable, "-m", *asked, *shown], check=False, capture_output=True, text=True)
    report = REPORT.read_text(encoding="utf-8") if REPORT.exists() else ""
    status, lines = verdict(report, said=run.stderr)
    print("\n".join(lines))  # noqa: T201 - for the developer
    return status


def verdict(report: str, *, said: str) -> tuple[int, list[str]]:
    """Return the exit status and the lines for the developer.

    `report` is pip-audit's JSON, or empty if it wrote none. `said` is what it wrote to stderr.
    """
    if not report.strip():
        why = next((line for line in reversed(said.splitlines()) if line.strip()), "it said nothing")
        return NOT_REACHED, [f"The advisory service was not reached, so nothing is known: {why.strip()}"]
    packages: list[dict[str, Any]] = json.loads(report)["dependencies"]
    asked = [package for package in packages if "skip_reason" not in package]
    lines = [_finding(package, found) for package in asked for found in package["vulns"]]
    left_out = [f"Not looked up: {one['name']} ({one['skip_reason']})" for one in packages if "skip_reason" in one]
    if not asked:
        why = f"none of {len(packages)} packages could be looked up"
        return NOT_REACHED, [f"The advisory service was not reached, so nothing is known: {why}"]
    if lines:
        return FOUND, [*lines, *left_out]
    return CLEAN, [f"No vulnerability is known in {len(asked)} packages.", *left_out]


def _finding(package: dict[str, Any], found: dict[str, Any]) -> str:
    fixed = ", ".join(found["fix_versions"]) or "no version yet"
    return f"{package['name']} {package['version']}: {found['id']}, fixed in {fixed}"


if __name__ == "__main__":
    sys.exit(main())
