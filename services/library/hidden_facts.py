"""Changes of a persona's list of hidden facts. Pure: numbers count from 1, and a missing number changes nothing."""

from collections.abc import Sequence

from models.client_profile import HiddenFact
from services.simulation.fact_opening import LEVELS, FactOpening, opening_of


def is_custom(fact: HiddenFact) -> bool:
    """Return whether the fact's level, such as one from a file, is none of the three that teachers choose from."""
    return fact.level != LEVELS[opening_of(fact)]


def opened_as(fact: HiddenFact, opening: FactOpening) -> HiddenFact:
    """Return the fact with the level and the flag of this choice."""
    waits = opening == FactOpening.WHEN_ASKED
    return fact.model_copy(update={"level": LEVELS[opening], "only_when_asked": waits})


def with_fact(facts: Sequence[HiddenFact], fact: HiddenFact, *, number: int) -> list[HiddenFact]:
    """Return the list with this fact at the number, or at the end if there is no such number."""
    if not 1 <= number <= len(facts):
        return [*facts, fact]
    return [*facts[: number - 1], fact, *facts[number:]]


def without_fact(facts: Sequence[HiddenFact], number: int) -> list[HiddenFact]:
    """Return the list without the fact at this number."""
    return [fact for place, fact in enumerate(facts, start=1) if place != number]


def moved(facts: Sequence[HiddenFact], number: int, *, by: int) -> list[HiddenFact]:
    """Return the list with the fact moved up (`by` is -1) or down (1). The first and the last stay in the list."""
    changed = list(facts)
    if 1 <= number <= len(facts) and 1 <= number + by <= len(facts):
        changed.insert(number - 1 + by, changed.pop(number - 1))
    return changed
