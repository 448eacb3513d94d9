"""Check that the version, the changelog, and the git tag agree: `make release`."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
HEADING = re.compile(r"^## (?P<version>\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$", re.MULTILINE)
UNRELEASED = re.compile(r"^## Unreleased\n(?P<lines>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def problems_of(version: str, changelog: str, tags: set[str], tags_here: set[str]) -> list[str]:
    """Return what keeps the version from being released.

    `tags` are all tags of the repository, `tags_here` those of the current commit.
    """
    tag = f"v{version}"
    newest = HEADING.search(changelog)
    unreleased = UNRELEASED.search(changelog)
    problems = []
    if newest is None or newest["version"] != version:
        told = newest["version"] if newest else "no version"
        problems.append(
            f"pyproject.toml says {version}, and the newest dated heading of CHANGELOG.md says {told}. "
            f"Write the heading as: ## {version} - YYYY-MM-DD"
        )
    if unreleased and unreleased["lines"].strip():
        problems.append(f'CHANGELOG.md still has lines under "Unreleased". Move them under {version}.')
    if tag in tags and tag not in tags_here:
        problems.append(f"The tag {tag} belongs to another commit. Raise the version in pyproject.toml.")
    return problems


def main() -> int:
    """Print what is wrong and return 1, or print what to do next and return 0."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    tags_here = _git("tag", "--points-at", "HEAD")
    if problems := problems_of(version, changelog, _git("tag"), tags_here):
        print(*problems, sep="\n", file=sys.stderr)
        return 1
    if f"v{version}" in tags_here:
        print(f"Version, changelog, and tag agree: v{version}.")
    else:
        print(f"Version and changelog agree. Next: git tag -a v{version} -m 'Version {version}'")
    return 0


def _git(*arguments: str) -> set[str]:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603, S607
    return set(done.stdout.split())


if __name__ == "__main__":
    sys.exit(main())
