"""What the words of a level claim about numbers: *no open questions*, *at least two reflections*, *most are closed*."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.debrief import Counts, Move
from services.debriefs.subjects import QUESTIONS, REFLECTIONS, SUBJECTS, Subject
from services.debriefs.totals import open_share, questions, reflections

FEWEST = 3
"""Questions, or questions and reflections together, from which a comparison says something."""

DOUBLE = 2
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "zero cero",
            "one un una uno",
            "two dos",
            "three tres",
            "four cuatro",
            "five cinco",
            "six seis",
            "seven siete",
            "eight ocho",
            "nine nueve",
            "ten diez",
        )
    )
    for word in words.split()
}
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(_NUMBERS)})"
_QUANTITY = re.compile(
    r"\b(?:"
    r"(?P<none>no|none|never|without|not(?! (?:all|only|always|every|just)\b)|no se \w+|no hay|ning[uú]n|ningun[oa]s?|nunca|sin|jamás)|"
    rf"(?P<most>at most|up to|only|just|no more than|como máximo|hasta|solo|no más de) (?P<top>{_NUMBER})|"
    rf"(?P<over>more than|más de) (?P<floor>{_NUMBER})|"
    r"(?P<twice>more than once|repeatedly|several|many|often|regularly|regular|frequently|frequent|again and again|"
    r"varias|varios|muchas|muchos|a menudo|con frecuencia|frecuentes?)|"
    rf"(?:at least |al menos |por lo menos )?(?P<least>{_NUMBER})|"
    r"(?P<some>some|a few|a couple of|algun[oa]s?|un[oa]s poc[oa]s)"
    r")\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^(?:\W+\w+){0,3}?\W+(?:(?P<twice>more than once|repeatedly|again and again|(?:several|many) times|often|"
    r"frequently|más de una vez|(?:varias|muchas) veces|repetidamente|a menudo)|"
    r"(?P<once>once|una vez))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;:,]\s*")
_CHOICE = re.compile(r"\b(?:or|o|u)\b", re.IGNORECASE)

_MORE = re.compile(r"\bmore reflections than questions\b|\bmás (?:reflejos|reflexiones) que preguntas\b", re.IGNORECASE)
_FEWER = re.compile(
    r"\b(?:fewer|less) reflections than questions\b|\bmore questions than reflections\b|\bquestions (?:far )?outnumber\b|"
    r"\bmenos (?:reflejos|reflexiones) que preguntas\b|\bmás preguntas que (?:reflejos|reflexiones)\b",
    re.IGNORECASE,
)
_AS_MANY = re.compile(
    r"\bas many (?:reflections )?as questions\b|\btant[oa]s (?:reflejos |reflexiones )?como preguntas\b", re.IGNORECASE
)
_MOSTLY_OPEN = re.compile(
    r"\b(?:mostly|mainly|only|always|almost all|nearly all|most(?: of (?:them|the questions))?(?: are)?|all(?: are)?) "
    r"(?:\w+ ){0,2}?open\b|\bopen(?:[- ]ended)? questions (?:throughout|only)\b|"
    r"\b(?:la mayoría|casi tod[oa]s|tod[oa]s|sobre todo|solo|principalmente) (?:\w+ ){0,3}?abiertas\b",
    re.IGNORECASE,
)
_MOSTLY_CLOSED = re.compile(
    r"\b(?:mostly|mainly|only|almost all|nearly all|most(?: of (?:them|the questions))?(?: are)?|all(?: are)?) "
    r"(?:\w+ ){0,2}?closed\b|\bclosed(?:[- ]ended)? questions only\b|"
    r"\b(?:la mayoría|casi tod[oa]s|tod[oa]s|sobre todo|solo|principalmente) (?:\w+ ){0,3}?cerradas\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Range:
    low: int = 0
    high: int | None = None

    def holds(self, number: int) -> bool:
        return self.low <= number and (self.high is None or number <= self.high)


def claims_none(words: str) -> bool:
    """Return whether the level itself says that there is none, such as *None.* or *No reflections*."""
    found = _QUANTITY.match(words.strip())
    return found is not None and _range_of(found).high == 0


def false_claims(words: str, subject: Subject | None, counts: Counts) -> Iterator[frozenset[Move]]:
    """Yield the moves of each claim about numbers in the level's words that the counts show to be false.

    `subject` is what the criterion is about, for words that do not name it, such as *At least two*. A level that names
    alternatives, such as *None, or praise from above*, claims none of them for sure.
    """
    yield from _false_comparisons(words, subject, counts)
    is_sure = not _CHOICE.search(words)
    for at, clause in enumerate(_CLAUSE.split(words)):
        for found, claimed in _claims(clause, subject if at == 0 else None):
            if (is_sure or claimed.high is None) and not claimed.holds(found.number(counts)):
                yield found.moves


def _false_comparisons(words: str, subject: Subject | None, counts: Counts) -> Iterator[frozenset[Move]]:
    asked, said_back = questions(counts), reflections(counts)
    if asked + said_back >= FEWEST:
        is_named = subject is not None and subject.moves == REFLECTIONS
        is_uneven = said_back * DOUBLE < asked or asked * DOUBLE < said_back
        if (
            (_MORE.search(words) and said_back < asked)
            or (_FEWER.search(words) and said_back > asked)
            or (_AS_MANY.search(words) and (is_named or "reflection" in words.casefold()) and is_uneven)
        ):
            yield REFLECTIONS | QUESTIONS
    share = open_share(counts)
    if share is None or asked < FEWEST or _CHOICE.search(words):
        return
    if (_MOSTLY_OPEN.search(words) and share * DOUBLE < 1) or (_MOSTLY_CLOSED.search(words) and share * DOUBLE > 1):
        yield QUESTIONS


def _claims(clause: str, subject: Subject | None) -> Iterator[tuple[Subject, _Range]]:
    """Yield what a part of a sentence says about the number of moves that it names, or else of the criterion's."""
    left, is_named = clause, False
    for row in SUBJECTS:
        named = row.words.search(left)
        if named is None:
            continue
        is_named = True
        before = list(_QUANTITY.finditer(left[: named.start()]))
        if before and len(left[before[-1].end() : named.start()].split()) <= FEWEST:
            yield row, _range_of(before[-1])
        elif after := _AFTER.match(left[named.end() :]):
            yield row, _Range(low=DOUBLE if after["twice"] else 1)
        left = row.words.sub(" ", left)
    if not is_named and subject is not None and not subject.is_unwanted and (found := _QUANTITY.match(clause.strip())):
        yield subject, _range_of(found)


def _range_of(found: re.Match[str]) -> _Range:
    if found["none"]:
        return _Range(high=0)
    if found["top"]:
        return _Range(high=_number(found["top"]))
    if found["floor"]:
        return _Range(low=_number(found["floor"]) + 1)
    if found["twice"]:
        return _Range(low=DOUBLE)
    return _Range(low=_number(found["least"]) if found["least"] else 1)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.casefold()]
