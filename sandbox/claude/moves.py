"""Everything that a line does, sentence by sentence, with the words that do it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sandbox.claude import kinds_english as english
from sandbox.claude import kinds_spanish as spanish
from sandbox.claude.kinds import kind_of, plain

SENTENCE = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|St)\.|[^.!?…\n])+[.!?…]*")
FEELING = re.compile(f"{english.FEELING}|{spanish.FEELING}")
SUMMED = re.compile(f"{english.SUMMED}|{spanish.SUMMED}")
TOGETHER = re.compile(f"{english.TOGETHER}|{spanish.TOGETHER}")
FEWEST_WORDS = 3
"""With fewer words, a sentence of a longer line is no evidence."""

LONG_REFLECTION = 9
"""Words. A reflection that is this long adds a meaning."""

FEWEST_IN_SUMMARY = 8
REMEMBERED = 2
"""So many lines later, advice still has the permission that was asked for."""


@dataclass(frozen=True)
class Move:
    """One thing that a line does."""

    line: int
    act: str
    words: str


def moves_in(lines: Iterable[tuple[int, str]]) -> list[Move]:
    """Return what numbered lines do, in order. Advice after a question for permission is "asked_advice"."""
    found: list[Move] = []
    for number, text in lines:
        for move in _of_line(number, text):
            is_asked = any(one.act == "permission" and number - one.line <= 2 * REMEMBERED for one in found)
            found.append(Move(number, "asked_advice", move.words) if move.act == "advice" and is_asked else move)
    return found


def _of_line(number: int, text: str) -> Iterator[Move]:
    """Yield what a line does. A summary is one move, and reflections that follow each other are one."""
    parts = [part.strip() for part in SENTENCE.findall(text) if part.strip()]
    if SUMMED.search(plain(text)) and len(text.split()) >= FEWEST_IN_SUMMARY:
        said = [part for part in parts if not part.endswith("?")] or parts
        yield Move(number, "summary", max(said, key=len))
        return
    before = ""
    for part in parts if len(parts) > 1 else [text]:
        act = _act_of(part)
        if len(part.split()) < FEWEST_WORDS and len(parts) > 1:
            continue
        if act != before or act not in {"warm", "deep"}:
            yield Move(number, act, part)
        before = act


def _act_of(part: str) -> str:
    bare = plain(part)
    act = kind_of(part)
    if act == "open" and TOGETHER.search(bare):
        return "together"
    if act != "warm":
        return act
    return "deep" if FEELING.search(bare) or len(bare.split()) >= LONG_REFLECTION else "warm"
