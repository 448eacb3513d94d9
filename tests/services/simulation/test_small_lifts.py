"""A simple reflection of a feeling raises trust a little, and new kinds of acts invite the client."""

import pytest

from models.client_profile import Difficulty, HiddenFact
from models.turn_state import Act, QuotedAct
from services.simulation.client_state import ClientSnapshot, StateChange, step
from services.simulation.move_classifier import Reading

FACT = HiddenFact(text="She drinks in the morning.", level=2, earned_by="The student says what stays private.")


def after(
    *lines: tuple[Act, str], difficulty: Difficulty = Difficulty.MODERATE, fact: HiddenFact = FACT
) -> list[StateChange]:
    """Return the steps of an interview with one act in each turn."""
    client = ClientSnapshot("Maria", facts=(fact,), start=8, difficulty=difficulty)
    state, steps = client.at_start(), []
    for number, (act, text) in enumerate(lines, start=1):
        done = step(client, state, Reading(acts=(QuotedAct(act=act, quote=text),)), [text], turn=number)
        steps.append(done)
        state = done.state
    return steps


@pytest.mark.parametrize(
    ("text", "difficulty", "moved"),
    [
        ("You're scared of him.", Difficulty.MODERATE, 1),
        ("Estás muy cansada.", Difficulty.MODERATE, 1),
        ("You're scared of him.", Difficulty.EASY, 1),
        ("You're scared of him.", Difficulty.HARD, 0),
        ("You went to the store.", Difficulty.MODERATE, 0),
    ],
)
def test_a_simple_reflection_of_a_feeling_counts_a_little(text: str, difficulty: Difficulty, moved: int) -> None:
    """It never counts double, and a hard client does not take it."""
    assert [done.moved for done in after((Act.SIMPLE_REFLECTION, text), difficulty=difficulty)] == [moved]


def test_it_does_not_count_after_a_turn_that_raised_trust() -> None:
    """Naming feelings in every turn is a technique."""
    sad = (Act.SIMPLE_REFLECTION, "You feel sad about it.")
    deep = (Act.COMPLEX_REFLECTION, "You have carried this alone for years.")

    assert [done.moved for done in after(sad, sad, sad)] == [1, 0, 1]
    assert [done.moved for done in after(deep, sad)] == [1, 0]


@pytest.mark.parametrize(
    ("act", "earned_by"),
    [
        (Act.CONFIDENTIALITY, "The student says what stays private."),
        (Act.EMPHASIZING_AUTONOMY, "It is left to her choice."),
        (Act.SEEKING_COLLABORATION, "They look for a way together."),
        (Act.ASKING_ABOUT_SAFETY, "The student asks directly about safety."),
    ],
)
def test_a_fact_can_be_earned_by_a_new_kind_of_act(act: Act, earned_by: str) -> None:
    """The way that its author names opens it, and another kind of act does not."""
    fact = FACT.model_copy(update={"earned_by": earned_by})

    assert [done.earned for done in after((act, "As you like it, then."), fact=fact)] == [(0,)]
    assert [done.earned for done in after((Act.SELF_DISCLOSURE, "As you like it, then."), fact=fact)] == [()]
