"""Titles are found however a phone typed them."""

import pytest

from services.common.titles import matching, title_key

SAME = {
    "Maria's intake": ("Maria\u2019s intake", "Maria\u02bcs intake", "Maria`s intake", "maria\u00b4s  INTAKE"),
    "Intake interview": (
        '"Intake interview"',
        "\u201cIntake interview\u201d",
        "\u00abIntake\u00a0interview\u00bb",
        "*Intake interview*",
    ),
    "Week 1 - loss": ("Week 1 \u2013 loss", "week 1 \u2014 loss", "Week 1 -- loss", "\u2018Week 1 \u2212 loss\u2019"),
    "And then...": ("And then\u2026", "\u201eand then\u2026\u201c"),
    "The \u201cgood\u201d son": ('The "good" son', "\u201cThe \u201cgood\u201d son\u201d", "the \u00abgood\u00bb son"),
    "Stra\u00dfe": ("STRASSE", "Stras\u200bse"),
    "Cafe\u0301": ("Caf\u00e9", "\u201cCAF\u00c9\u201d"),
    "\u7ec3\u4e60\u201c\u4e00\u201d": ("\u300c\u7ec3\u4e60\u201c\u4e00\u201d\u300d", '\u7ec3\u4e60"\u4e00"'),
    "Students' day": ("students\u2019 day", "'Students' day'"),
}


@pytest.mark.parametrize("title", SAME)
def test_a_title_is_found_in_every_spelling(title: str) -> None:
    """Quotation marks, apostrophes, dashes, ellipses, case, and spaces make no difference."""
    titles = [("this", title), ("other", "Another title")]

    for typed in (title, *SAME[title]):
        assert matching(typed, titles) == ["this"], typed


def test_the_same_spelling_wins_over_the_same_key() -> None:
    """Two titles that differ in a mark can both be named."""
    titles = [(1, "Week 1 - loss"), (2, "Week 1 \u2013 loss"), (3, "Week 1")]

    assert matching("week 1 - loss", titles) == [1]
    assert matching("Week 1 \u2013 Loss", titles) == [2]
    assert matching("Week 1 \u2014 loss", titles) == [1, 2]
    assert matching("\u201cweek 1\u201d", titles) == [3]
    assert matching("\u201cWee", titles) == [1, 2, 3]


@pytest.mark.parametrize("typed", ["", "  ", '""', "\u201c\u201d", "\u200b"])
def test_marks_alone_are_no_title(typed: str) -> None:
    """They match nothing, and the person is asked for the title."""
    assert (title_key(typed), matching(typed, [(1, "Intake")])) == ("", [])
