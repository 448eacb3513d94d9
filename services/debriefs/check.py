"""From a model's answer to findings. Claims without a supporting quote are dropped, and so are contradictions."""

import json
from collections import Counter
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ValidationError

from models.debrief import (
    Counts,
    CriterionVerdict,
    Findings,
    JudgedCriterion,
    Move,
    Skill,
    Strength,
    Suggestion,
    TranscriptQuote,
)
from models.rubric import Criterion
from services.claude.errors import ClaudeContentError
from services.common.quotes import find_quote, quotes_only
from services.common.text_cleaning import storable
from services.debriefs.advice_wording import passes
from services.prompts.debrief_request import JudgedLine, keyed

MOST_REMARKS = 4
LONGEST_WHY = 300
FAMILIES = (
    {Move.OPEN_QUESTION, Move.CLOSED_QUESTION},
    {Move.SIMPLE_REFLECTION, Move.COMPLEX_REFLECTION},
    {Move.ADVICE_WITH_PERMISSION, Move.ADVICE_WITHOUT_PERMISSION},
)
"""Pairs of moves that the same words cannot both be."""


Kept = Annotated[str, AfterValidator(storable)]
"""Text by the model. It is cleaned, because JSON can contain characters that no database can store."""


class _QuotedClaim(BaseModel):
    line: int = 0
    quote: str


class _Remark(_QuotedClaim):
    skill: Skill
    why: Kept


class _Try(_Remark):
    instead: Kept


class _Move(_QuotedClaim):
    kind: Move


class _Level(_QuotedClaim):
    had_chance: bool
    points: int
    why: Kept = ""


Kind = TypeVar("Kind", bound=_QuotedClaim)


def findings_of(answer: str, lines: list[JudgedLine], criteria: list[Criterion]) -> Findings:
    """Return the part of the answer that the transcript supports.

    Raise ClaudeContentError if it is not in the requested format. Claims without a quote of the student's own words are
    dropped and counted, and so are contradictions and suggestions with unsuitable wording. Counts are made by code.
    """
    return _Check(lines, criteria).findings(_parsed(answer))


def _parsed(answer: str) -> dict[str, Any]:
    try:
        given = json.loads(answer)
    except ValueError as error:
        raise ClaudeContentError(cause="no JSON") from error
    lists = ("moves", "strengths", "to_try")
    if not isinstance(given, dict) or not all(isinstance(given.get(name), list) for name in lists):
        raise ClaudeContentError(cause="not the shape that was asked for")
    return given


class _Check:
    """A check of one answer against one transcript. It counts what it drops."""

    def __init__(self, lines: list[JudgedLine], criteria: list[Criterion]) -> None:
        self._lines = lines
        self._student = {line.number: line for line in lines if line.is_student and not line.is_deleted}
        self._criteria = criteria
        self._dropped = 0

    def findings(self, given: dict[str, Any]) -> Findings:
        strengths = self._strengths(given["strengths"])
        to_try = self._to_try(given["to_try"], strengths)
        criteria = self._judged(given.get("criteria"))
        counts = count(self._lines, self._moves(given["moves"]))
        return Findings(strengths=strengths, to_try=to_try, criteria=criteria, counts=counts, dropped=self._dropped)

    def _strengths(self, rows: list[Any]) -> list[Strength]:
        kept: dict[Skill, Strength] = {}
        for row in rows:
            claim = self._valid(_Remark, row)
            found = self._carried(claim, claim.why) if claim else None
            if claim is None or found is None or claim.skill in kept or len(kept) == MOST_REMARKS:
                self._dropped += 1
                continue
            kept[claim.skill] = Strength(**found.model_dump(), skill=claim.skill, why=_short(claim.why))
        return list(kept.values())

    def _to_try(self, rows: list[Any], strengths: list[Strength]) -> list[Suggestion]:
        """Return one suggestion per skill at most. Drop those about praised words and those with a poor wording."""
        kept: dict[Skill, Suggestion] = {}
        praised = [(strength.line, strength.quote) for strength in strengths]
        for row in rows:
            claim = self._valid(_Try, row)
            found = self._carried(claim, claim.why) if claim else None
            if (
                claim is None
                or found is None
                or claim.skill in kept
                or len(kept) == MOST_REMARKS
                or any(found.line == line and _overlap(found.quote, quote) for line, quote in praised)
                or not passes(claim.instead, found.quote, claim.skill)
                or not self._quotes_nothing_else(claim.instead)
            ):
                self._dropped += 1
                continue
            kept[claim.skill] = Suggestion(
                **found.model_dump(), skill=claim.skill, why=_short(claim.why), instead=" ".join(claim.instead.split())
            )
        return list(kept.values())

    def _judged(self, given: Any) -> list[JudgedCriterion]:
        rows = given if isinstance(given, dict) else {}
        return [self._level(key, criterion, rows.get(key)) for key, criterion in keyed(self._criteria).items()]

    def _level(self, key: str, criterion: Criterion, row: Any) -> JudgedCriterion:
        facts: dict[str, Any] = {
            "key": key,
            "name": criterion.name,
            "weight": criterion.weight,
            "best": criterion.levels[-1].points,
        }
        claim = self._valid(_Level, row)
        if claim is not None and not claim.had_chance:
            return JudgedCriterion(**facts, verdict=CriterionVerdict.NO_CHANCE)
        levels = {level.points: level.description for level in criterion.levels}
        found = self._carried(claim, claim.why) if claim else None
        if claim is None or found is None or claim.points not in levels:
            self._dropped += 1
            return JudgedCriterion(**facts, verdict=CriterionVerdict.NOT_JUDGED)
        return JudgedCriterion(
            **facts,
            verdict=CriterionVerdict.JUDGED,
            points=claim.points,
            level=levels[claim.points],
            why=_short(claim.why),
            evidence=found,
        )

    def _moves(self, rows: list[Any]) -> list[tuple[Move, TranscriptQuote]]:
        """Return each move once. If the same words are said to be two moves that exclude each other, neither counts."""
        found: dict[tuple[int, str], set[Move]] = {}
        for row in rows:
            claim = self._valid(_Move, row)
            quoted = self._carried(claim, "") if claim else None
            if claim is None or quoted is None:
                self._dropped += 1
                continue
            found.setdefault((quoted.line, quoted.quote), set()).add(claim.kind)
        kept = []
        for (line, quote), kinds in found.items():
            contradicting = {kind for family in FAMILIES if family <= kinds for kind in family}
            self._dropped += len(contradicting)
            kept += [(kind, TranscriptQuote(line=line, quote=quote)) for kind in sorted(kinds - contradicting)]
        return kept

    def _valid(self, kind: type[Kind], row: Any) -> Kind | None:
        try:
            return kind.model_validate(row)
        except ValidationError:
            return None

    def _carried(self, claim: _QuotedClaim, why: str) -> TranscriptQuote | None:
        """Return the quote that supports the claim, from the line that it names or from another line of the student."""
        if not self._quotes_nothing_else(why):
            return None
        named = self._student.get(claim.line)
        for line in [*([named] if named else []), *self._student.values()]:
            if (words := find_quote(claim.quote, line.text)) is not None:
                return TranscriptQuote(line=line.number, quote=words, slack_ts=line.slack_ts)
        return None

    def _quotes_nothing_else(self, sentence: str) -> bool:
        """Return whether each quotation inside the sentence is in the transcript."""
        return quotes_only(sentence, (line.text for line in self._lines if not line.is_deleted))


def count(lines: list[JudgedLine], moves: list[tuple[Move, TranscriptQuote]]) -> Counts:
    """Return the counts of an interview: each kind of move, and the words of both sides."""
    tally = Counter(kind for kind, _ in moves)
    return Counts(
        moves={kind: tally[kind] for kind in Move if tally[kind]},
        student_words=sum(len(line.text.split()) for line in lines if line.is_student and not line.is_deleted),
        client_words=sum(len(line.text.split()) for line in lines if not line.is_student),
        student_lines=sum(line.is_student for line in lines),
    )


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one


def _short(words: str) -> str:
    """Return the text, cut at a word if it is longer than LONGEST_WHY."""
    plain = " ".join(words.split())
    return plain if len(plain) <= LONGEST_WHY else plain[:LONGEST_WHY].rsplit(" ", 1)[0].rstrip(",;:") + "…"
