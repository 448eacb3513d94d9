"""Words from outside the role, however a phone or a hand in a hurry writes them."""

import pytest

from bot.interviews.outside_words import asks_to_stop, control_word


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("!pause", "pause"),
        ("!pause please", "pause"),
        ("!PAUSE", "pause"),
        ("!Pause.", "pause"),
        ("! pause", "pause"),
        ("!!pause!!", "pause"),
        ("!pause :pray:", "pause"),
        (":pray: !pause", "pause"),
        ("🙏🏽 !pause", "pause"),
        ("！pause", "pause"),
        ("!end", "end"),
        ("!End it", "end"),
        ("!help", "help"),
        ("!help me, please", "help"),
        ("!", "unknown_word"),
        ("!!!", "unknown_word"),
        ("!stop", "unknown_word"),
        ("!ending", "unknown_word"),
        ("!pausa", "unknown_word"),
        ("!important question", "unknown_word"),
        ("Please !pause", None),
        ("Stop!", None),
        ("pause", None),
        ("¡Hola!", None),
        ("", None),
    ],
)
def test_what_begins_with_an_exclamation_mark_is_never_the_clients(text: str, notice: str | None) -> None:
    """The first word decides. A word that the app does not know is answered by the app, too."""
    assert control_word(text) == notice


@pytest.mark.parametrize(
    ("text", "is_asking"),
    [
        ("stop", True),
        ("STOP!!!", True),
        (" Stop. ", True),
        ("stop :octagonal_sign:", True),
        ("🛑 stop", True),
        ("stop stop", True),
        ("Help", True),
        ("help?", True),
        ("¡Para!", True),
        ("pará", True),
        ("ayuda…", True),
        ("Stop it", False),
        ("How can I help?", False),
        ("helps", False),
        ("stop 2", False),
        ("para ti", False),
        ("stopp", False),
        (":stop:", False),
        ("", False),
        ("!", False),
    ],
)
def test_a_message_of_one_word_may_ask_for_a_pause(text: str, *, is_asking: bool) -> None:
    """Inside a sentence the word is talk, and an emoji alone is none."""
    assert asks_to_stop(text) is is_asking
