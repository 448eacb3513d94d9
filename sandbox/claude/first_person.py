"""Rewrite a sentence about a person in the first person."""

import re
from functools import lru_cache

ADVERB = (
    r"(?:(?:often|never|always|also|still|recently|now|usually|rarely|only|just|sometimes|secretly|currently|hardly) )?"
)
BE = {"is": "am", "are": "am", "were": "was", "has": "have", "does": "do", "isn't": "am not", "aren't": "am not"}
NEGATED = {"doesn't": "don't", "hasn't": "haven't", "weren't": "wasn't"}
TAKES_S = frozenset({"was", "less", "perhaps", "always", "sometimes", "as", "this", "thus"})
OTHER_VERBS = (
    r"works|lives|feels|worries|sleeps|drinks|eats|wants|needs|thinks|keeps|takes|avoids|tries|hides|cries|fears|shares"
    r"|misses|hopes|struggles|blames|finds|gets|goes|has|is|does|says|knows|loves|hates|cares|lies|wakes|stays|spends"
)
NOT_OWNED = r"(?=[.,;!?]|$| (?:that|to|and|at|for|in|on|with|when|because|if|about|but|again|out|up|off|down|as|after|since|a|the|from|every|more)\b)"
KIN = re.compile(
    r"\b(mother|father|mom|mum|dad|sister|brother|wife|husband|daughter|son|boss|friend|aunt|uncle|grandmother"
    r"|grandfather|girlfriend|boyfriend|teacher|neighbou?r|partner|manager|landlord)\b",
    re.IGNORECASE,
)
CONTRACTED = {r"\bI am\b": "I'm", r"\bI have been\b": "I've been", r"\bI do not\b": "I don't", r"\bI will\b": "I'll"}


@lru_cache(maxsize=4096)  # each request of a conversation tells the same facts
def first_person(sentence: str, name: str, gender: str) -> str:
    """Return the sentence as the person of this name would say it."""
    subjects = _subjects(sentence, name, gender)
    said = sentence
    for subject in subjects:
        said = re.sub(rf"\b{subject}'s\b", "my", said)
        said = re.sub(rf"\b(for|with|to|of|about|from) {subject}\b", r"\1 me", said)
        said = re.sub(rf"(?<!\bby )\b{subject}\b", "I", said)
    said = _second_person(said)
    said = _owned(said, subjects)
    said = re.sub(rf"\bI ({ADVERB})([a-z']+)\b", lambda match: f"I {match[1]}{_verb(match[2])}", said)
    if re.search(r"\bI\b", said) and said.startswith(("I ", "At ", "Since ", "After ", "In ")):
        said = re.sub(
            rf"\b(and|but|or) ({ADVERB})({OTHER_VERBS}|[a-z]+s(?= (?:the|a|an|my|me|myself|every|no|it|that)\b))\b",
            _joined,
            said,
        )
    for pattern, short in CONTRACTED.items():
        said = re.sub(pattern, short, said)
    return said[:1].upper() + said[1:]


def _subjects(sentence: str, name: str, gender: str) -> list[str]:
    """Return the words of the sentence that mean the person.

    A pronoun after a relative is mentioned may mean them too.
    """
    names = [re.escape(part) for part in (name, name.split(maxsplit=1)[0]) if part] if name else []
    pronoun = (
        "She"
        if re.match(r"f|wom|she", gender, re.IGNORECASE)
        else "He"
        if re.match(r"m|he\b", gender, re.IGNORECASE)
        else ""
    )
    pronouns = [pronoun] if pronoun else ["She", "He"]
    if re.match(r"non|they", gender, re.IGNORECASE):
        pronouns = ["They"]
    is_about_other = bool(KIN.match(re.sub(r"^(Her|His|Their|The|A|My|Your) ", "", sentence)))
    low = [] if is_about_other else [word.lower() for word in pronouns]
    return [*names, *([] if is_about_other else pronouns), *low]


def _second_person(said: str) -> str:
    said = re.sub(r"\b[Yy]ourself\b", "myself", said)
    said = re.sub(r"\b[Yy]our\b", "my", said)
    said = re.sub(r"\b(to|for|with|at|of|about|on|from|tells?|told|asks?|asked|left|hit|hurts?) you\b", r"\1 me", said)
    return re.sub(r"\b[Yy]ou\b", "I", said)


def _owned(said: str, subjects: list[str]) -> str:
    """Return the sentence with "my" and "me" for the pronouns that go with the subjects."""
    is_anyone = not any(word in subjects for word in ("She", "He", "They"))
    if is_anyone or "She" in subjects:
        said = re.sub(r"\bherself\b", "myself", said)
        said = re.sub(rf"\bher{NOT_OWNED}", "me", said)
        said = re.sub(r"\b[Hh]er\b", "my", said)
    if is_anyone or "He" in subjects:
        said = re.sub(r"\bhimself\b", "myself", said)
        said = re.sub(r"\bhim\b", "me", said)
        said = re.sub(r"\b[Hh]is\b", "my", said)
    if "They" in subjects:
        said = re.sub(r"\b[Tt]heir\b", "my", said)
    return said


def _verb(verb: str) -> str:  # noqa: PLR0911 - one line per spelling rule
    if verb in BE:
        return BE[verb]
    if verb in NEGATED:
        return NEGATED[verb]
    if verb in TAKES_S or not verb.endswith("s") or verb.endswith("ss"):
        return verb
    if verb in {"lies", "dies", "ties"}:
        return verb[:-1]
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if re.search(r"(sh|ch|ss|x|zz|o)es$", verb):
        return verb[:-2]
    return verb[:-1]


def _joined(match: re.Match[str]) -> str:
    return f"{match[1]} {match[2] or ''}{_verb(match[3])}"
