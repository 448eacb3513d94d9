"""What the simulated Claude was taught over its control API: subjects, people with their cues, and reactions."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sandbox.claude.moments import Moment
from sandbox.claude.question_types import QuestionType
from sandbox.claude.rules import Rule, rule_of
from sandbox.claude.spelling import words_in

Json = dict[str, Any]
Said = dict[str, tuple[str, ...]]
"""Texts by language."""

TIERS = ("first", "special", "broad", "broader", "broadest")
"""From the subjects that always win to those that win only where nothing else is named. Others are special."""


@dataclass(frozen=True)
class ToldFact:
    """A hidden fact in the person's own words, recognized by how its description begins."""

    begins: str
    said: Said


@dataclass(frozen=True, eq=False)
class PersonWithCues:
    """A person with cues by subject."""

    name: str
    subjects: dict[str, dict[str, re.Pattern[str]]] = field(default_factory=dict)
    """By language and subject: what in a question means this subject of this person."""
    cues: dict[str, Said] = field(default_factory=dict)
    facets: dict[str, dict[str, Rule]] = field(default_factory=dict)
    """By language and facet, such as "sister quarrel": what in a question means this side of a subject."""
    told: tuple[ToldFact, ...] = ()
    reactions: dict[str, Said] = field(default_factory=dict)
    """By act: what this person says instead of what any person would say."""
    manner: str = ""
    """How the person speaks, such as "terse". Some answers of any client come in this manner, too."""


@dataclass(frozen=True, eq=False)
class Repertoire:
    """Everything that was taught."""

    languages: tuple[str, ...] = ()
    """The first one is spoken where nothing shows another."""
    small_words: dict[str, frozenset[str]] = field(default_factory=dict)
    subjects: dict[str, dict[str, re.Pattern[str]]] = field(default_factory=dict)
    tiers: dict[str, int] = field(default_factory=dict)
    """How general a subject is. A more special one wins."""
    related: dict[str, tuple[str, ...]] = field(default_factory=dict)
    reactions: dict[str, Said] = field(default_factory=dict)
    people: dict[str, PersonWithCues] = field(default_factory=dict)
    notes: dict[str, re.Pattern[str]] = field(default_factory=dict)
    """How a note in the prompt is recognized that says what happens to the person now."""
    forms: Json = field(default_factory=dict)
    """The forms of answers that the product asks for."""
    remarks: Json = field(default_factory=dict)
    """What a debrief says about an act."""
    moments: tuple[Moment, ...] = ()
    question_types: tuple[QuestionType, ...] = ()
    """The first type that a question belongs to counts."""
    emotions: tuple[str, ...] = ()
    """Subjects that are feelings."""
    common: frozenset[str] = frozenset()
    """Words that do not say what a line is about."""
    set_aside: dict[str, re.Pattern[str]] = field(default_factory=dict)
    """By language: words around a question that say nothing about what it asks, such as "if you don't mind"."""
    frames: dict[str, re.Pattern[str]] = field(default_factory=dict)
    """By language: words that lead in to what is meant, such as "I'm wondering if"."""
    known_words: frozenset[str] = frozenset()
    """Words that are spelled right."""
    pause: str = ""
    """What is written to step out of the role, or "" if the prompt knows no such mark."""


def repertoire_of(taught: Json) -> Repertoire:
    """Return the repertoire of a lesson. Raise ValueError for a lesson that cannot be read."""
    try:
        return Repertoire(
            languages=tuple(taught["languages"]),
            small_words={name: frozenset(words.split()) for name, words in taught["languages"].items()},
            subjects=_patterns(taught["subjects"]),
            tiers={name: place for place, tier in enumerate(TIERS, start=-1) for name in taught.get(tier, ())},
            related={name: tuple(others) for name, others in taught["related"].items()},
            reactions=_by_act(taught["reactions"]),
            people={one["name"]: _person(one, list(taught["languages"])) for one in taught["people"]},
            notes={name: re.compile(re.escape(words)) for name, words in taught["notes"].items()},
            forms=taught["forms"],
            remarks=taught["remarks"],
            moments=tuple(_moment(name, how, taught["languages"]) for name, how in taught["moments"].items()),
            question_types=tuple(_question_type(name, how) for name, how in taught["question_types"].items()),
            common=frozenset(" ".join(taught["common"].values()).split()),
            emotions=tuple(taught["emotions"]),
            set_aside={language: re.compile(words) for language, words in taught["set_aside"].items()},
            frames={language: re.compile(words) for language, words in taught["frames"].items()},
            known_words=frozenset(words_in(repr(taught))),
            pause=taught["pause"],
        )
    except (KeyError, AttributeError, TypeError, re.error) as error:
        raise ValueError(f"the lesson cannot be read: {error!r}") from error


def _person(given: Json, languages: list[str]) -> PersonWithCues:
    facets = given.get("facets") or {}
    said = {**given["cues"], **{name: facet["says"] for name, facet in facets.items()}}
    return PersonWithCues(
        name=given["name"],
        subjects=_patterns(given.get("subjects", {})),
        cues={
            subject: {key: tuple(cue[place] for cue in cues) for place, key in enumerate(languages)}
            for subject, cues in said.items()
        },
        facets={
            key: {name: rule_of(facet[key]) for name, facet in facets.items() if key in facet} for key in languages
        },
        told=tuple(
            ToldFact(fact["fact"], {key: (fact[key],) for key in languages}) for fact in given.get("told") or []
        ),
        reactions=_by_act(given.get("reactions", {})),
        manner=given.get("manner", ""),
    )


def _moment(name: str, given: Json, languages: Iterable[str]) -> Moment:
    return Moment(
        name=name,
        words={language: rule_of(given[language]) for language in languages if language in given},
        is_first=given.get("first", False),
        is_whole=given.get("whole", False),
        yields_to=given.get("yields", ""),
        goes_on=given.get("onward", False),
        then=tuple(given.get("then", ())),
        rather=tuple(given.get("rather", ())),
    )


def _question_type(name: str, given: Json) -> QuestionType:
    return QuestionType(
        name=name,
        asks={language: re.compile(pattern) for language, pattern in given["asks"].items()},
        answered={language: re.compile(pattern) for language, pattern in given["answered"].items()},
    )


def _patterns(given: dict[str, dict[str, str]]) -> dict[str, dict[str, re.Pattern[str]]]:
    return {
        language: {name: re.compile(pattern) for name, pattern in patterns.items()}
        for language, patterns in given.items()
    }


def _by_act(given: dict[str, dict[str, list[str]]]) -> dict[str, Said]:
    acts = {act for pools in given.values() for act in pools}
    return {act: {language: tuple(pools.get(act, ())) for language, pools in given.items()} for act in acts}
