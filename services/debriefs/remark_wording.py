"""A check that a sentence about a student's words is one that a good teacher would write."""

import re

from services.simulation.languages import Language, language_of

_INSULT = re.compile(
    r"\b(?:stupid|idiot\w*|dumb|moron\w*|lazy|pathetic|useless|worthless|incompetent|clueless|hopeless|ridiculous|"
    r"terrible|awful|horrible|disgusting|embarrassing|disgrace\w*|shameful|ashamed of yourself|shame on you|ignorant|"
    r"a joke|tont[oa]s?|estúpid\w+|idiotez|inútil\w*|pésim[oa]s?|vergonzos[oa]s?|perezos[oa]s?|ridícul[oa]s?|patétic[oa]s?)\b",
    re.IGNORECASE,
)
_ABOUT_OTHERS = re.compile(
    r"\b(?:she|he|they|her|his|him|their|them|client|felt|feel|feels|feeling|ella|él|ellos|su|sus|sentía|siente|cliente)\b",
    re.IGNORECASE,
)
"""Words by which a sentence tells how the client felt, such as "She felt stupid, and you noticed it."."""

_JARGON = re.compile(
    r"\b(?:oars|miti|motivational interviewing|mi[- ](?:consistent|inconsistent|adherent|non-?adherent|spirit)|"
    r"(?:change|sustain) talk|evocation|countertransference|transference|rolling with resistance|righting reflex|"
    r"entrevista motivacional)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?]+")


def may_say(why: str, *, allowed: str = "", language: Language | None = None) -> bool:
    """Return whether the sentences may be shown to the student: no insult, no jargon, and in the student's language.

    Jargon that the rubric itself uses, in `allowed`, is no jargon here. `language` is None if it is unknown.
    """
    if any(term.group().casefold() not in allowed.casefold() for term in _JARGON.finditer(why)):
        return False
    if any(_INSULT.search(part) and not _ABOUT_OTHERS.search(part) for part in _SENTENCE.findall(why)):
        return False
    spoken = language_of(why)
    return language is None or spoken is None or spoken.key == language.key
