"""The examples of the styles sound like people who text: short answers, few fillers, and hardly a stage direction."""

import pytest

from benchmarks.field_measures import TRAITS, answers_of
from models.client_profile import STYLES

WRITTEN = [answer for style in STYLES for answer in answers_of(style)]


@pytest.mark.parametrize(
    ("trait", "least", "most"),
    [
        ("three words or fewer", 0.08, 0.15),
        ("with fillers", 0.10, 0.20),
        ("stage directions", 0.0, 0.099),
        ("questions", 0.0, 0.099),
    ],
)
def test_the_examples_are_close_to_what_clients_say(trait: str, least: float, most: float) -> None:
    """The shares over all styles are those that real clients suggest for a chat."""
    share = sum(map(TRAITS[trait], WRITTEN)) / len(WRITTEN)

    assert least <= share <= most


def test_guarded_clients_answer_shorter_than_talkative_ones() -> None:
    """A short answer belongs to some styles and not to others."""
    short = {style: sum(map(TRAITS["three words or fewer"], answers_of(style))) for style in STYLES}

    assert short["Reserved"] == max(short.values())
    assert short["Verbose"] == short["Storytelling"] == short["Tangential"] == 0
