"""The contents of a document about an interview, as plain text. The modules beside this one format it."""

import unicodedata
from dataclasses import dataclass

from services.common.stage_directions import TextRun

OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that change the direction of the text after them."""

UNPRINTABLE = frozenset("\ufffe\uffff")
"""Code points that are not characters. A Word document cannot contain them."""

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ReportComment:
    """A teacher's comment on a line."""

    author: str
    at: str
    words: str


@dataclass(frozen=True)
class ReportLine:
    """A line of the transcript."""

    number: int
    who: str
    is_student: bool
    at: str
    turn: str
    runs: tuple[TextRun, ...]
    """The text that was answered; empty if the line was withdrawn."""
    mark: str = ""
    """A sentence about what happened to the line, or an empty string."""
    now_reads: str = ""
    """The text after an edit that came too late to be answered."""
    remarks: tuple[ReportComment, ...] = ()

    @property
    def words(self) -> str:
        """The text without stage directions set apart."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class ReportCriterion:
    """A criterion of the rubric, with its levels as (points, description)."""

    name: str
    weight: int
    description: str
    levels: Rows


@dataclass(frozen=True)
class Quote:
    """A remark of the debrief with the quote that supports it."""

    about: str
    why: str
    line: int
    words: str
    instead: str = ""


@dataclass(frozen=True)
class Result:
    """The result of a criterion."""

    name: str
    result: str
    why: str = ""
    quote: str = ""


@dataclass(frozen=True)
class Feedback:
    """The debrief, limited to what the reader may see."""

    sender: str
    note: str
    strengths: tuple[Quote, ...]
    to_try: tuple[Quote, ...]
    results: tuple[Result, ...]
    numbers: tuple[str, ...]
    trust: tuple[str, ...] = ()
    """Sentences about how far the client trusted the student, and what the client told when."""


@dataclass(frozen=True)
class Report:
    """Everything that a document shows."""

    title: str
    student: str
    client: str
    facts: Rows
    task: str
    persona: Rows
    """Empty for students, who get to know the client by asking."""
    rubric_name: str
    rubric: tuple[ReportCriterion, ...]
    lines: tuple[ReportLine, ...]
    reflection: Rows
    feedback: Feedback | None
    made: str
    is_letter: bool = False
    """Whether the reader's paper size is US letter. Otherwise it is A4."""


def printable(words: str) -> str:
    """Return the text without control characters and changes of direction. Line breaks, tabs, and joined emoji stay."""
    return "".join(
        ch
        for ch in words.replace("\r\n", "\n")
        if ch in "\n\t" or (unicodedata.category(ch) not in {"Cc", "Cs"} and ch not in OVERRIDES | UNPRINTABLE)
    )


def is_right_to_left(words: str) -> bool:
    """Return whether the first letter of the text belongs to a script that runs from right to left."""
    for ch in words:
        match unicodedata.bidirectional(ch):
            case "R" | "AL":
                return True
            case "L":
                return False
            case _:
                continue
    return False
