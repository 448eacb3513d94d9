"""`make release` checks that the version, the changelog, and the git tag agree."""

import tomllib
from pathlib import Path

import pytest
from release import problems_of

CHANGELOG = "# Changelog\n\n## 0.9.0 - 2026-11-30\n\n- Something.\n\n## 0.8.0 - 2026-10-01\n\n- Something else.\n"
ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(("tags", "here"), [(set(), set()), ({"v0.8.0"}, set()), ({"v0.9.0"}, {"v0.9.0"})])
def test_a_version_with_its_heading_can_be_released(tags: set[str], here: set[str]) -> None:
    """The tag is missing or belongs to this commit."""
    assert problems_of("0.9.0", CHANGELOG, tags, here) == []


@pytest.mark.parametrize(
    ("version", "changelog", "told"),
    [
        ("0.9.1", CHANGELOG, "pyproject.toml says 0.9.1, and the newest dated heading of CHANGELOG.md says 0.9.0."),
        ("0.8.0", CHANGELOG, "says 0.9.0"),
        ("0.9.0", "# Changelog\n\n## 0.9.0\n\n- No date.\n", "says no version"),
        ("0.9.0", CHANGELOG.replace("## 0.9.0", "## Unreleased\n\n- New.\n\n## 0.9.0"), "Move them under 0.9.0."),
    ],
)
def test_a_changelog_that_disagrees_stops_the_release(version: str, changelog: str, told: str) -> None:
    """The sentence names both versions, or the heading to empty."""
    (problem,) = problems_of(version, changelog, set(), set())

    assert told in problem


def test_an_empty_heading_for_the_next_version_is_allowed() -> None:
    """Contributors find the place for their line."""
    waiting = CHANGELOG.replace("## 0.9.0", "## Unreleased\n\n## 0.9.0")

    assert problems_of("0.9.0", waiting, set(), set()) == []


def test_a_tag_of_another_commit_stops_the_release() -> None:
    """A version is released once."""
    (problem,) = problems_of("0.9.0", CHANGELOG, {"v0.9.0"}, set())

    assert problem == "The tag v0.9.0 belongs to another commit. Raise the version in pyproject.toml."


def test_the_changelog_of_this_repository_has_the_current_version() -> None:
    """Between releases, new lines wait under "Unreleased", so only the dated heading is compared."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    problems = problems_of(version, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), set(), set())

    assert [one for one in problems if "Unreleased" not in one] == []
