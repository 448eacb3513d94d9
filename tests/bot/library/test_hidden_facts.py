"""Changes of the list of hidden facts, and emoji as names of pictures."""

import pytest
from pydantic import ValidationError

from bot.library.blocks.hidden_facts import PUBLIC, facts_page, opening_name
from bot.library.blocks.persona_inner import second_page
from models.client_profile import MAX_HIDDEN_FACTS, HiddenFact
from models.emoji_names import slack_name
from services.library.hidden_facts import moved, opened_as, with_fact, without_fact
from services.simulation.fact_opening import FactOpening
from tests.personas import persona, profile

ONE, TWO, THREE = (HiddenFact(text=text) for text in ("One.", "Two.", "Three."))
FACTS = [ONE, TWO, THREE]


def test_a_list_of_facts_changes_only_where_it_is_told() -> None:
    """A number that is not in the list changes nothing, or adds at the end."""
    assert moved(FACTS, 1, by=1) == [TWO, ONE, THREE]
    assert moved(FACTS, 3, by=-1) == [ONE, THREE, TWO]
    assert moved(FACTS, 1, by=-1) == moved(FACTS, 3, by=1) == moved(FACTS, 9, by=1) == FACTS
    assert without_fact(FACTS, 2) == [ONE, THREE]
    assert with_fact(FACTS, THREE, number=1) == [THREE, TWO, THREE]
    assert with_fact(FACTS, ONE, number=0) == [*FACTS, ONE]


def test_a_level_that_is_none_of_the_three_is_named_by_its_number() -> None:
    """The three choices have names of their own."""
    names = [opening_name(opened_as(ONE, opening)) for opening in FactOpening]

    assert names == ["early", "once there is trust", "only when asked"]
    assert opening_name(HiddenFact(text="He drinks.", level=3.5)) == "custom (3.5)"
    assert opening_name(HiddenFact(text="He drinks.", level=4, only_when_asked=True)) == "custom (4, only when asked)"


def test_a_fact_that_a_blunt_question_opens_is_marked_in_the_list() -> None:
    """The second page of the form counts such facts, too."""
    early = opened_as(ONE, FactOpening.EARLY)
    open_client, wary = (profile("Maria", early, TWO, starting_trust_quarters=quarters) for quarters in (10, 8))

    assert str(facts_page(open_client)["blocks"]).count(PUBLIC) == 1
    assert "1 hidden fact is public" in str(second_page(open_client)["blocks"])
    assert PUBLIC not in str(facts_page(wary)["blocks"])
    assert "public" not in str(second_page(wary)["blocks"])


def test_a_persona_has_thirty_facts_at_most() -> None:
    """One more is refused with both numbers."""
    facts = [{"text": f"Fact {number}."} for number in range(MAX_HIDDEN_FACTS + 1)]

    assert len(persona(hidden_facts=facts[:-1]).hidden_facts) == 30
    with pytest.raises(ValidationError, match="at most 30 hidden facts"):
        persona(hidden_facts=facts)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("\U0001f469", ":woman:"),
        ("\U0001f475\U0001f3fe", ":older_woman::skin-tone-5:"),
        ("\U0001f468\u200d\U0001f373", ":male-cook:"),
        ("\U0001f469\U0001f3fd\u200d\u2695\ufe0f", ":female-doctor::skin-tone-4:"),
        ("\U0001f9d1\u200d\u2695\ufe0f", ":health_worker:"),
        ("\U0001f469\u200d\U0001f9b0", ":red_haired_woman:"),
        ("\U0001f467", ":girl:"),
        (":woman-lifting-weights:", ":woman-lifting-weights:"),
        ("woman", ":woman:"),
        ("", ":bust_in_silhouette:"),
    ],
)
def test_a_picture_is_an_emoji_or_its_name(typed: str, stored: str) -> None:
    """An emoji that was typed or pasted is stored by the name that Slack knows."""
    assert persona(picture=typed).picture == stored


@pytest.mark.parametrize(
    "typed", ["\U0001f469\U0001f468", "\U0001f469\u200d\U0001f4a9", "a woman", "\u20ac", "\U0001f3fd"]
)
def test_anything_else_is_refused(typed: str) -> None:
    """The sentence says what to enter."""
    assert slack_name(typed) is None
    with pytest.raises(ValidationError, match="Please enter one emoji, or its name"):
        persona(picture=typed)
