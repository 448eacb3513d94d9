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
from services.common.quotes import find_evidence, quotes_only
from services.common.text_cleaning import storable
from services.debriefs.advice_wording import passes
from services.debriefs.chances import had_chance
from services.debriefs.contradictions import contradiction
from services.debriefs.measures import level_of, reason_of, value_of
from services.debriefs.places import Places
from services.debriefs.points_request import asks_for_points
from services.debriefs.remark_wording import may_say
from services.debriefs.totals import judged
from services.prompts.debrief_request import JudgedLine, keyed
from services.simulation.languages import language_of

MOST_REMARKS = 4
LONGEST_WHY = 300
ENOUGH_LINES = 3
"""With so many lines of the student there is something to say, and more than one line to rest a level on."""

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
    """Return the part of the answer that the transcript supports. `before`, `trust`, and `note` keep their defaults.

    Raise ClaudeContentError if it is not in the requested format, or if nothing is left of it about an interview of
    three lines of the student. Claims without a quote of the student's own words are dropped and counted, and so are
    contradictions and unsuitable wording. A level that contradicts the counts is marked. Of strengths and suggestions, at most four each are kept, one per skill.
    """
    check = _Check(lines, criteria)
    found = check.findings(_parsed(answer))
    claims = [*found.strengths, *found.to_try, *(row for row in judged(found) if not row.is_counted)]
    if check.has_enough_lines and not claims and not found.counts.moves:
        raise ClaudeContentError(cause="nothing about the interview")
    return found


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
        self._evidence = {number: line for number, line in self._student.items() if not asks_for_points(line.text)}
        self._criteria = criteria
        self._rubric = " ".join(f"{criterion.name} {criterion.description}" for criterion in criteria)
        self._language = language_of(" ".join(line.text for line in self._student.values()))
        self._places = Places((), {})
        self._dropped = 0

    @property
    def has_enough_lines(self) -> bool:
        return len(self._student) >= ENOUGH_LINES

    def findings(self, given: dict[str, Any]) -> Findings:
        self._places = self._moves(given["moves"])
        strengths = self._strengths(given["strengths"])
        to_try = self._to_try(given["to_try"], strengths)
        counts = count(self._lines, self._places.moves())
        criteria = self._compared(self._on_several_lines(self._judged(given.get("criteria"), counts)), counts)
        return Findings(strengths=strengths, to_try=to_try, criteria=criteria, counts=counts, dropped=self._dropped)

    def _strengths(self, rows: list[Any]) -> list[Strength]:
        kept: dict[Skill, Strength] = {}
        for row in rows:
            claim = self._valid(_Remark, row)
            found = self._carried(claim, claim.why) if claim else None
            if (
                claim is None
                or found is None
                or claim.skill in kept
                or len(kept) == MOST_REMARKS
                or not self._places.allow_praise(found, claim.skill)
                or not self._may_say(claim.why)
            ):
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
                or not self._places.allow_criticism(found, claim.skill)
                or not self._may_say(claim.why)
                or not self._may_say(claim.instead)
                or not passes(claim.instead, found.quote, claim.skill)
                or not self._quotes_nothing_else(claim.instead)
            ):
                self._dropped += 1
                continue
            kept[claim.skill] = Suggestion(
                **found.model_dump(), skill=claim.skill, why=_short(claim.why), instead=" ".join(claim.instead.split())
            )
        return list(kept.values())

    def _judged(self, given: Any, counts: Counts) -> list[JudgedCriterion]:
        rows = given if isinstance(given, dict) else {}
        return [
            counted_level(key, criterion, counts)
            if criterion.measure is not None
            else self._level(key, criterion, rows.get(key))
            for key, criterion in keyed(self._criteria).items()
        ]

    def _level(self, key: str, criterion: Criterion, row: Any) -> JudgedCriterion:
        facts = _facts_of(key, criterion)
        claim = self._valid(_Level, row)
        if claim is not None and not claim.had_chance and not self._had_chance(criterion):
            return JudgedCriterion(**facts, verdict=CriterionVerdict.NO_CHANCE)
        levels = {level.points: level.description for level in criterion.levels}
        found = self._carried(claim, claim.why) if claim else None
        if claim is None or found is None or claim.points not in levels or not claim.had_chance:
            self._dropped += 1
            return JudgedCriterion(**facts, verdict=CriterionVerdict.NOT_JUDGED)
        return JudgedCriterion(
            **facts,
            verdict=CriterionVerdict.JUDGED,
            points=claim.points,
            level=levels[claim.points],
            why=_short(claim.why) if self._may_say(claim.why) else "",
            evidence=found,
        )

    def _on_several_lines(self, rows: list[JudgedCriterion]) -> list[JudgedCriterion]:
        """Return the criteria, none of them judged if all rest on one line of a longer interview."""
        resting = [row.evidence.line for row in rows if row.evidence is not None]
        if not self.has_enough_lines or len(resting) < 2 or len(set(resting)) > 1:  # noqa: PLR2004 - different criteria
            return rows
        self._dropped += len(resting)
        return [_unjudged(row) if row.evidence is not None else row for row in rows]

    def _compared(self, rows: list[JudgedCriterion], counts: Counts) -> list[JudgedCriterion]:
        """Return the criteria, with what was counted at each level that contradicts it."""
        return [
            row.model_copy(update={"contradiction": contradiction(criterion, row.points, counts)})
            if row.points is not None
            else row
            for criterion, row in zip(self._criteria, rows, strict=True)
        ]

    def _moves(self, rows: list[Any]) -> Places:
        """Return the moves that are quoted, each at its place."""
        claims = []
        for row in rows:
            claim = self._valid(_Move, row)
            quoted = self._carried(claim, "") if claim else None
            if claim is None or quoted is None:
                self._dropped += 1
            else:
                claims.append((claim.kind, quoted))
        places = Places(claims, {number: line.text for number, line in self._student.items()})
        self._dropped += places.dropped
        return places

    def _valid(self, kind: type[Kind], row: Any) -> Kind | None:
        try:
            return kind.model_validate(row)
        except ValidationError:
            return None

    def _carried(self, claim: _QuotedClaim, why: str) -> TranscriptQuote | None:
        """Return the quote that supports the claim, from the line that it names or from another line of the student."""
        if not self._quotes_nothing_else(why):
            return None
        named = self._evidence.get(claim.line)
        for line in [*([named] if named else []), *self._evidence.values()]:
            if (words := find_evidence(claim.quote, line.text)) is not None:
                return TranscriptQuote(line=line.number, quote=words, slack_ts=line.slack_ts)
        return None

    def _may_say(self, why: str) -> bool:
        return may_say(why, allowed=self._rubric, language=self._language)

    def _had_chance(self, criterion: Criterion) -> bool:
        moves = (move for move, _ in self._places.moves())
        return had_chance(criterion, moves, (line.text for line in self._student.values()))

    def _quotes_nothing_else(self, sentence: str) -> bool:
        """Return whether each quotation inside the sentence is in the transcript."""
        return quotes_only(sentence, (line.text for line in self._lines if not line.is_deleted))


def without_contradicted(findings: Findings) -> Findings:
    """Return the findings without the levels that contradict the counts. Their criteria are then not judged."""
    rows = [_unjudged(row) if row.contradiction else row for row in findings.criteria]
    return findings.model_copy(update={"criteria": rows})


def counted_level(key: str, criterion: Criterion, counts: Counts) -> JudgedCriterion:
    """Return a criterion, judged by the counts. With too little to count there was no chance.

    The criterion must have a measure.
    """
    assert criterion.measure is not None
    value = value_of(criterion.measure, counts)
    if value is None:
        return JudgedCriterion(**_facts_of(key, criterion), verdict=CriterionVerdict.NO_CHANCE)
    level = level_of(criterion, value)
    return JudgedCriterion(
        **_facts_of(key, criterion),
        verdict=CriterionVerdict.JUDGED,
        points=level.points,
        level=level.description,
        why=reason_of(criterion.measure, counts),
    )


def _facts_of(key: str, criterion: Criterion) -> dict[str, Any]:
    return {
        "key": key,
        "name": criterion.name,
        "weight": criterion.weight,
        "best": criterion.levels[-1].points,
        "is_counted": criterion.measure is not None,
    }


def count(lines: list[JudgedLine], moves: list[tuple[Move, TranscriptQuote]]) -> Counts:
    """Return the counts of an interview: each kind of move that was made, and the words of both sides.

    The words of deleted lines are not counted, but the lines are.
    """
    tally = Counter(kind for kind, _ in moves)
    return Counts(
        moves={kind: tally[kind] for kind in Move if tally[kind]},
        student_words=sum(len(line.text.split()) for line in lines if line.is_student and not line.is_deleted),
        client_words=sum(len(line.text.split()) for line in lines if not line.is_student),
        student_lines=sum(line.is_student for line in lines),
    )


def _unjudged(row: JudgedCriterion) -> JudgedCriterion:
    blank = {"verdict": CriterionVerdict.NOT_JUDGED, "points": None, "level": "", "why": "", "evidence": None}
    return row.model_copy(update=blank)


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one


def _short(words: str) -> str:
    """Return the text, cut at a word if it is longer than LONGEST_WHY."""
    plain = " ".join(words.split())
    return plain if len(plain) <= LONGEST_WHY else plain[:LONGEST_WHY].rsplit(" ", 1)[0].rstrip(",;:") + "…"
