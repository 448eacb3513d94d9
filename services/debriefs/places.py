"""Places of moves in a transcript: the same words are one move, however often and at what length they are quoted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.debrief import Move, Skill, TranscriptQuote

FAMILIES = (
    {Move.OPEN_QUESTION, Move.CLOSED_QUESTION},
    {Move.SIMPLE_REFLECTION, Move.COMPLEX_REFLECTION},
    {Move.ADVICE_WITH_PERMISSION, Move.ADVICE_WITHOUT_PERMISSION},
    {Move.AFFIRMATION, Move.CONFRONTATION},
)
"""Pairs of moves that the same words cannot both be."""

FAULTS = frozenset({Move.ADVICE_WITHOUT_PERMISSION, Move.CONFRONTATION})
"""Moves that no remark may praise."""

WEAKER = {Skill.OPEN_QUESTIONS: Move.CLOSED_QUESTION, Skill.REFLECTIONS: Move.CLOSED_QUESTION}
"""Moves that do not show this skill."""

BEST = {
    Skill.OPEN_QUESTIONS: Move.OPEN_QUESTION,
    Skill.REFLECTIONS: Move.COMPLEX_REFLECTION,
    Skill.AFFIRMATIONS: Move.AFFIRMATION,
    Skill.SUMMARIES: Move.SUMMARY,
    Skill.AUTONOMY: Move.EMPHASIZING_AUTONOMY,
}
"""The move that shows a skill fully, so that there is nothing to improve about this skill."""


@dataclass(frozen=True)
class QuotePlace:
    """A part of a line with what the answer says that it is."""

    quote: TranscriptQuote
    start: int
    end: int
    kinds: frozenset[Move]

    @property
    def move(self) -> Move | None:
        """The move at this place, or None if the answer contradicts itself about it."""
        return None if any(family <= self.kinds for family in FAMILIES) else min(self.kinds)


class Places:
    """The moves that an answer names, each at its place."""

    def __init__(self, claims: Iterable[tuple[Move, TranscriptQuote]], texts: Mapping[int, str]) -> None:
        """Take the claims, and the text of each line by its number. Each quote must be in the text of its line.

        Quotes that overlap are one place: the shortest, since a longer one may span several moves.
        """
        self._texts = texts
        self._places: list[QuotePlace] = []
        self.dropped = 0
        """The number of claims that do not count, because they contradict another one about the same words."""
        for kind, quote in sorted(claims, key=lambda claim: len(claim[1].quote)):
            self._add(kind, quote)
        self.dropped += sum(len(place.kinds) for place in self._places if place.move is None)

    def moves(self) -> list[tuple[Move, TranscriptQuote]]:
        """Return each move once, in the order of the lines, without those that the answer contradicts itself about."""
        ordered = sorted(self._places, key=lambda place: (place.quote.line, place.start))
        return [(place.move, place.quote) for place in ordered if place.move is not None]

    def allow_praise(self, quote: TranscriptQuote, skill: Skill) -> bool:
        """Return whether the moves at this quote may be praised for this skill."""
        kinds = self._kinds_at(quote)
        return not kinds & FAULTS and not (WEAKER.get(skill) in kinds and BEST.get(skill) not in kinds)

    def allow_criticism(self, quote: TranscriptQuote, skill: Skill) -> bool:
        """Return whether something may be suggested about this skill instead of the quoted words."""
        return BEST.get(skill) not in self._kinds_at(quote)

    def _add(self, kind: Move, quote: TranscriptQuote) -> None:
        start, end = self._span(quote)
        at = next((at for at, place in enumerate(self._places) if _overlap(place, quote.line, start, end)), None)
        if at is None:
            self._places.append(QuotePlace(quote, start, end, frozenset({kind})))
            return
        place = self._places[at]
        if kind in place.kinds:
            return
        if any(family <= {*place.kinds, kind} for family in FAMILIES):
            self._places[at] = QuotePlace(place.quote, place.start, place.end, place.kinds | {kind})
        else:
            self.dropped += 1

    def _span(self, quote: TranscriptQuote) -> tuple[int, int]:
        start = self._texts[quote.line].find(quote.quote)
        return start, start + len(quote.quote)

    def _kinds_at(self, quote: TranscriptQuote) -> frozenset[Move]:
        start, end = self._span(quote)
        found = [place.kinds for place in self._places if _overlap(place, quote.line, start, end)]
        return frozenset().union(*found)


def _overlap(place: QuotePlace, line: int, start: int, end: int) -> bool:
    return place.quote.line == line and start < place.end and place.start < end
