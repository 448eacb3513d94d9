"""When a hidden fact opens, in the names that teachers choose from, and whether a blunt first question opens it."""

from enum import StrEnum

from models.client_profile import HiddenFact
from services.simulation.languages import names_danger


class FactOpening(StrEnum):
    """What a teacher chooses for a fact instead of a level and a flag."""

    EARLY = "early"
    WITH_TRUST = "with_trust"
    WHEN_ASKED = "when_asked"


LEVELS = {FactOpening.EARLY: 2.5, FactOpening.WITH_TRUST: 3.0, FactOpening.WHEN_ASKED: 3.0}
"""The level of each choice. All are above the trust at which a new persona starts."""


def is_only_when_asked(fact: HiddenFact) -> bool:
    """Return whether only a question about the fact opens it: its author says so, or it speaks of danger.

    Facts about suicide, violence, and abuse wait for a question unless their author says otherwise. Raise
    LanguageFileError for a mistake in a language's file.
    """
    if fact.only_when_asked is not None:
        return fact.only_when_asked
    return names_danger(f"{fact.topic}. {fact.text}")


def opening_of(fact: HiddenFact) -> FactOpening:
    """Return the choice that comes closest to the fact's level and flag. Raise LanguageFileError as above."""
    if is_only_when_asked(fact):
        return FactOpening.WHEN_ASKED
    return FactOpening.EARLY if fact.level <= LEVELS[FactOpening.EARLY] else FactOpening.WITH_TRUST


def is_public(fact: HiddenFact, *, starting_trust: float) -> bool:
    """Return whether a blunt first question about the fact opens it, because trust starts at its level or above."""
    return fact.level <= starting_trust
