"""How well an interview went, from 0 to 1, counted from its moves. Each score names the acts that show it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sandbox.claude.moves import Move

REFLECTIONS = ("deep", "warm")
QUESTIONS = ("open", "closed")
ONE_OF_FOUR = 1 / 3
"""The score of one reflection, however few questions there were. With four levels, it is the second one."""

KIND = ("deep", "warm", "repair", "praise", "summary", "choice", "dark")


@dataclass(frozen=True)
class Score:
    """A score with the acts that speak for it and those that speak against it, best evidence first."""

    value: float | None
    """None if the talk gave no chance to show it."""
    shown_by: tuple[str, ...]
    spoiled_by: tuple[str, ...] = ()


def score(name: str, moves: Sequence[Move]) -> Score:
    """Return the score of this name for these moves. A name that is not known gets the score of the whole talk."""
    return _SCORES.get(name, _overall)(Counter(move.act for move in moves))


def _open_share(acts: Counter[str]) -> Score:
    asked = sum(acts[act] for act in QUESTIONS)
    return Score(acts["open"] / asked if asked else None, ("open", "together"), ("closed",))


def _reflections(acts: Counter[str]) -> Score:
    said_back, asked = sum(acts[act] for act in REFLECTIONS), sum(acts[act] for act in QUESTIONS)
    shown = ("deep", "warm", "summary")
    if said_back <= 1:
        return Score(ONE_OF_FOUR * said_back, shown, ("brush", "closed", "advice"))
    value = 1.0 if said_back > asked else max(ONE_OF_FOUR, 2 / 3 * said_back / asked)
    return Score(value, shown, ("brush", "closed", "advice"))


def _affirmations(acts: Counter[str]) -> Score:
    return Score((0.0, 2 / 3)[acts["praise"]] if acts["praise"] < 2 else 1.0, ("praise",), ("closed", "advice"))


def _summaries(acts: Counter[str]) -> Score:
    return Score(1.0 if acts["summary"] else 0.0, ("summary",), ("closed", "open"))


def _advice_free(acts: Counter[str]) -> Score:
    pushed = acts["advice"] + acts["harsh"]
    return Score(max(0.0, 1 - pushed / 2), ("choice", "together", "open", "deep", "warm"), ("advice", "harsh"))


def _own_ideas(acts: Counter[str]) -> Score:
    """Telling the client how to feel is half as bad as telling them what to do."""
    free = _advice_free(acts)
    value = min(free.value or 0.0, 1 - min(2, acts["brush"]) / 4)
    return Score(value, free.shown_by, (*free.spoiled_by, "brush"))


def _respect(acts: Counter[str]) -> Score:
    lost = acts["harsh"] / 2 + acts["brush"] / 4 + acts["advice"] / 8
    warmth = min(1.0, (2 * sum(acts[act] for act in KIND) - acts["warm"]) / 8)
    return Score(max(0.0, warmth - lost), KIND, ("harsh", "brush", "advice", "closed"))


def _introduction(acts: Counter[str]) -> Score:
    return Score(min(1.0, (acts["hello"] > 0) / 3 + (acts["frame"] > 0) * 2 / 3), ("frame", "hello"), ("closed",))


def _safety(acts: Counter[str]) -> Score:
    return Score(1.0 if acts["dark"] else None, ("dark",))


def _overall(acts: Counter[str]) -> Score:
    parts = [one(acts).value for one in (_open_share, _reflections, _advice_free, _respect)]
    known = [value for value in parts if value is not None]
    return Score(sum(known) / len(known), ("deep", "open", "warm", "praise"), ("harsh", "advice", "brush", "closed"))


_SCORES: dict[str, Callable[[Counter[str]], Score]] = {
    "open_share": _open_share,
    "reflections": _reflections,
    "affirmations": _affirmations,
    "summaries": _summaries,
    "advice_free": _advice_free,
    "own_ideas": _own_ideas,
    "respect": _respect,
    "introduction": _introduction,
    "safety": _safety,
}
