"""A student sees how much of a limit is used once it is near."""

import pytest

from bot.reports.blocks.practice import notes
from services.budget.rate_limiter import RateRules, RateUse

RULES = RateRules(user_per_minute=10, user_per_hour=100, workspace_per_hour=1000)


@pytest.mark.parametrize(
    ("minute", "hour", "shown"),
    [
        (0, 0, []),
        (6, 69, []),
        (7, 7, ["7 of 10 answers this minute"]),
        (1, 70, ["70 of 100 answers this hour"]),
        (10, 100, ["10 of 10 answers this minute", "100 of 100 answers this hour"]),
    ],
)
def test_the_use_of_a_limit_is_shown_when_it_is_near(minute: int, hour: int, shown: list[str]) -> None:
    """From 70% on, each limit of one person has its own sentence. The workspace's says nothing about the student."""
    words = notes(RateUse(minute, hour, 999), RULES)

    assert [part for part, said in zip(shown, words, strict=True) if part not in said] == []
