"""Hidden facts of the ready personas, judged by questions and replies of readers who have not seen the code."""

import pytest

from benchmarks.field_facts import Opened, opened, told_figures, touched_by_questions


@pytest.mark.parametrize("language", ["en", "es"])
def test_pointed_questions_touch_their_fact(language: str) -> None:
    """A reader wrote two questions for each fact in each language. The reading would find some of the others."""
    figure = touched_by_questions(language)

    assert figure.of == 132
    assert (figure.value or 0) >= 0.9


def test_replies_are_booked_as_told_only_if_they_tell() -> None:
    """A reader wrote 40 replies that tell, 40 that hint, and 40 with the same words that do neither; half in Spanish."""
    right, noticed = told_figures()

    assert (right.value or 0) >= 0.98
    assert (noticed.value or 0) >= 0.85


def test_the_skilled_interviewer_opens_facts_by_their_topics_only() -> None:
    """Trust alone opens nothing at level 4."""
    every, deepest = opened(with_topics=False), opened(with_topics=False, level=4)
    with_topics, deepest_with = opened(with_topics=True), opened(with_topics=True, level=4)

    assert (every.of, deepest.of) == (66, 15)
    assert every.facts <= 10
    assert deepest == Opened(0, 15)
    assert with_topics.facts >= 45
    assert deepest_with.facts >= 10
