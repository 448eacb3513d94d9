"""An interview as a document holds it: plain words, laid out by the formats beside this file."""

import unicodedata
from dataclasses import dataclass

from services.common.stage_directions import Run

OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of what follows them, whoever wrote that."""

UNPRINTABLE = frozenset("\ufffe\uffff")
"""No characters at all: a Word document cannot hold them."""

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Remark:
    """A teacher's comment on a line."""

    author: str
    at: str
    words: str


@dataclass(frozen=True)
class Said:
    """A line of the transcript."""

    number: int
    who: str
    is_student: bool
    at: str
    turn: str
    runs: tuple[Run, ...]
    """The words that were answered; none where the line was taken back."""
    mark: str = ""
    """What became of the line, as a sentence."""
    now_reads: str = ""
    """The wording after an edit that came too late to be answered."""
    remarks: tuple[Remark, ...] = ()

    @property
    def words(self) -> str:
        """The words without any layout."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Criterion:
    """A criterion of the rubric, with its levels as (points, description)."""

    name: str
    weight: int
    description: str
    levels: Rows


@dataclass(frozen=True)
class Quote:
    """A remark of the debrief with the words that it rests on."""

    about: str
    why: str
    line: int
    words: str
    instead: str = ""


@dataclass(frozen=True)
class Result:
    """What became of a criterion."""

    name: str
    result: str
    why: str = ""
    quote: str = ""


@dataclass(frozen=True)
class Feedback:
    """The debrief, as far as the reader may see it."""

    sender: str
    note: str
    strengths: tuple[Quote, ...]
    to_try: tuple[Quote, ...]
    results: tuple[Result, ...]
    numbers: tuple[str, ...]
    trust: tuple[str, ...] = ()
    """How far the client trusted the student, and what was told when."""


@dataclass(frozen=True)
class Report:
    """Everything that a document shows."""

    title: str
    student: str
    client: str
    facts: Rows
    task: str
    persona: Rows
    """Empty for students, who find it out by asking."""
    rubric_name: str
    rubric: tuple[Criterion, ...]
    lines: tuple[Said, ...]
    reflection: Rows
    feedback: Feedback | None
    made: str
    is_letter: bool = False
    """Whether the reader's paper is US letter; else it is A4."""


def printable(words: str) -> str:
    """The words without control characters and turns of direction; line ends and joined emoji stay."""
    return "".join(
        ch
        for ch in words.replace("\r\n", "\n")
        if ch in "\n\t" or (unicodedata.category(ch) not in {"Cc", "Cs"} and ch not in OVERRIDES | UNPRINTABLE)
    )


def is_right_to_left(words: str) -> bool:
    """Whether the words begin in a script that runs from right to left."""
    for ch in words:
        match unicodedata.bidirectional(ch):
            case "R" | "AL":
                return True
            case "L":
                return False
            case _:
                continue
    return False
