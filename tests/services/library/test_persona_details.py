"""The optional details of a persona: they enter the prompt where they are written, and cost nothing where they are not."""

from typing import Any

import pytest
from pydantic import ValidationError

from models.client_details import Proficiency, Talkativeness
from models.client_profile import ClientProfileCreate, ClientProfileDB
from services.prompts.prompt_service import PromptService
from tests.personas import persona, row_of

PROMPTS = PromptService()
DETAILS: dict[str, Any] = {
    "opening_line": "I'm only here because of the letter.",
    "reasons_for_change": "Her son has stopped talking.",
    "reasons_against_change": "The bakery is all she knows.",
    "strengths": "She runs a kitchen of six.",
    "risk_factors": "She sleeps three hours.",
    "protective_factors": "Her sister calls each Sunday.",
    "words_used": ["you know how it is", "dough"],
    "words_avoided": ["depressed"],
    "reactions": [
        {
            "situation": "Someone mentions the landlord",
            "belief": "Nobody wins against him.",
            "reaction": "Laughs it off",
        },
        {"situation": "A form", "belief": "", "reaction": "Goes silent"},
    ],
}


def system(**fields: Any) -> str:
    """Return the prompt of a client with these fields."""
    return PROMPTS.system_prompt(row_of(persona(**fields)))


def test_details_are_in_the_prompt_and_their_origin_is_not() -> None:
    """Each text is there, and a reaction without a belief leaves no gap."""
    prompt = system(**DETAILS, source="A public set", license="MIT")

    for text in (*(DETAILS[key] for key in DETAILS if isinstance(DETAILS[key], str)), "you know how it is, dough"):
        assert str(text) in prompt
    assert "If it comes to this: Someone mentions the landlord, you believe: Nobody wins against him, you" in prompt
    assert "If it comes to this: A form, you do this: Goes silent." in prompt
    assert "A public set" not in prompt
    assert "MIT" not in prompt


def test_a_client_without_details_has_no_line_for_them() -> None:
    """The prompt of an older persona grows by two line breaks at most, and rows without lists are read too."""
    bare = system()

    assert "you believe" not in bare
    assert len(bare) + 500 < len(system(**DETAILS))
    assert PROMPTS.system_prompt(ClientProfileDB(name="A", age=30, issues=[], traits=[], style="Plain", background="B"))


def test_dials_change_how_much_and_how_well_the_client_talks() -> None:
    """They stay within the style's length, which the guard checks."""
    assert "two to four short sentences" in system()
    assert "one to three short sentences" in system(talkativeness=Talkativeness.QUIET)
    assert "three to four short sentences" in system(talkativeness=Talkativeness.TALKATIVE)
    assert "simple sentences" in system(language_proficiency=Proficiency.BASIC)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"strengths": "x" * 1001}, "1,000 characters"),
        ({"words_used": [f"w{number}" for number in range(21)]}, "at most 20"),
        ({"words_avoided": ["a, b"]}, "without a comma"),
        ({"reactions": [{"situation": "A form"}]}, "what the client then believes or does"),
        ({"reactions": [{"situation": "A | B", "belief": "C"}]}, "leave out"),
        ({"reactions": [{"situation": "x" * 300, "belief": "y" * 300}] * 5}, "2,800 characters altogether"),
        ({"reactions": [{"situation": "A", "belief": "B"}] * 9}, "at most 8"),
    ],
)
def test_a_detail_that_does_not_fit_is_refused_with_a_sentence(fields: dict[str, Any], sentence: str) -> None:
    """The sentence says what to change."""
    with pytest.raises(ValidationError, match=sentence):
        persona(**fields)


def test_a_file_of_before_has_no_details_and_stays_valid() -> None:
    """Every detail has a default."""
    old = persona().model_dump(mode="json", exclude=set(DETAILS) | {"source", "license", "talkativeness"})

    assert ClientProfileCreate.model_validate_json(ClientProfileCreate(**old).model_dump_json()).reactions == []
