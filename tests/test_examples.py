"""Generated tests are repeatable."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import FIXED, RANDOM


def drawn() -> list[int]:
    """Return the examples that a generated test gets now."""
    numbers: list[int] = []

    @given(st.integers())
    def draw(number: int) -> None:
        numbers.append(number)

    draw()
    return numbers


@pytest.fixture(params=[FIXED, RANDOM])
def profile(request: pytest.FixtureRequest) -> Iterator[str]:
    """Load one of the two profiles for one test and yield its name."""
    before = settings.get_current_profile_name()
    settings.load_profile(request.param)
    yield str(request.param)
    settings.load_profile(before)


def test_only_fresh_examples_differ_from_run_to_run(profile: str) -> None:
    """The default profile draws the same numbers each time, the other one does not."""
    first, second = drawn(), drawn()

    assert (first == second) == (profile == FIXED)


def test_a_busy_machine_fails_no_generated_test(profile: str) -> None:
    """No profile has a deadline or a stored example."""
    now = settings()

    assert now.deadline is None
    assert now.database is None
