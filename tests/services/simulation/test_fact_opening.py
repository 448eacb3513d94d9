"""The names for levels of hidden facts, and which facts wait for a question."""

import pytest

from models.client_profile import ClientInner, HiddenFact
from services.library.hidden_facts import opened_as
from services.library.template_service import TemplateService
from services.simulation.fact_opening import FactOpening, is_only_when_asked, is_public, opening_of

PERSONAS = {one.data.name: one.data for one in TemplateService().personas.values()}


def test_facts_about_suicide_violence_and_abuse_wait_for_a_question_unless_their_author_says_otherwise() -> None:
    """A word of an own language or of Spanish is enough, in the text or in the topic."""
    waits = (
        "He has thought about suicide.", "She wants to die.", "He thinks about being dead most days.",
        "She would like not to wake up.", "He hit her once.", "She cuts herself.", "Her uncle abused her.",
        "Piensa en suicidarse.", "Quiere morirse.", "Su marido le pega.", "Su tío abusó de ella.",
    )  # fmt: skip
    free = (
        "He drinks in the garage.", "She has not opened a letter.", "His dog died.", "She lost her job in June.",
        "Bebe a escondidas.", "Perdió el trabajo.", "He pays for the phone of his dead brother.",
    )  # fmt: skip

    assert [text for text in waits if not is_only_when_asked(HiddenFact(text=text))] == []
    assert [text for text in free if is_only_when_asked(HiddenFact(text=text))] == []
    assert is_only_when_asked(HiddenFact(text="That night.", topic="violence at home"))
    assert not is_only_when_asked(HiddenFact(text=waits[0], only_when_asked=False))
    assert is_only_when_asked(HiddenFact(text=free[0], only_when_asked=True))


@pytest.mark.parametrize("opening", FactOpening)
def test_a_choice_sets_level_and_flag(opening: FactOpening) -> None:
    """Whatever a fact had before, it has the opening that its teacher chose."""
    for level in (1, 2, 2.5, 3, 3.5, 4):
        for flag in (None, True, False):
            fact = HiddenFact(text="He wants to die.", level=level, only_when_asked=flag)

            assert opening_of(opened_as(fact, opening)) == opening


def test_a_new_fact_of_a_new_persona_is_not_public() -> None:
    """At its default level, and with each choice, trust has to grow before a question about it opens it."""
    start = ClientInner().starting_trust
    fact = HiddenFact(text="He drinks.")

    assert not is_public(fact, starting_trust=start)
    assert not any(is_public(opened_as(fact, opening), starting_trust=start) for opening in FactOpening)
    assert is_public(fact, starting_trust=3)
    assert is_public(HiddenFact(text="He drinks.", level=2), starting_trust=2)
