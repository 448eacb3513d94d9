"""Counseling talks labeled by experts: read from files, or a few lines of our own where there are none.

A file has one row for each line and annotator, with the columns of AnnoMI (github.com/uccollab/AnnoMI). No part of it
belongs to this project.
"""

import csv
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.turn_state import Act

FEWEST_WORDS = 4
"""Shorter lines, such as "Mm-hm.", could be anyone's."""


@dataclass(frozen=True)
class Line:
    """A line of a talk, with the labels of its first annotator. A label that does not apply is empty."""

    talk: str
    is_helper: bool
    text: str
    is_good: bool = True
    """Whether experts rated the helper of this talk as good."""
    question: str = ""
    """open or closed."""
    reflection: str = ""
    """simple or complex."""
    given: str = ""
    """advice, information, options, or negotiation."""
    number: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether the line has enough words to show whose it is."""
        return len(self.text.split()) >= FEWEST_WORDS

    @property
    def kinds(self) -> tuple[str, ...]:
        """The names of what the helper did, such as "open question"."""
        named = [f"{self.question} question"] if self.question else []
        named += [f"{self.reflection} reflection"] if self.reflection else []
        named += [self.given] if self.given else []
        return tuple(named) if named or not self.is_helper else ("other",)

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts by which trust moves."""
        return tuple(ACTS[kind] for kind in self.kinds if kind in ACTS)


ACTS = {
    "open question": Act.OPEN_QUESTION,
    "closed question": Act.CLOSED_QUESTION,
    "simple reflection": Act.SIMPLE_REFLECTION,
    "complex reflection": Act.COMPLEX_REFLECTION,
    "advice": Act.ADVICE_WITHOUT_PERMISSION,
    "options": Act.ADVICE_WITH_PERMISSION,
    "negotiation": Act.ADVICE_WITH_PERMISSION,
}
KINDS = (
    "open question",
    "closed question",
    "simple reflection",
    "complex reflection",
    "advice",
    "information",
    "other",
)


@dataclass(frozen=True)
class Talks:
    """Labeled talks."""

    lines: tuple[Line, ...]
    codings: tuple[tuple[Line, ...], ...] = ()
    """For each line that several experts coded: the line as each of them coded it."""
    is_own: bool = False
    """Whether these are our own few lines, which measure nothing."""

    @property
    def helpers(self) -> list[Line]:
        """The helpers' lines."""
        return [line for line in self.lines if line.is_helper]

    @property
    def clients(self) -> list[Line]:
        """The clients' lines."""
        return [line for line in self.lines if not line.is_helper]

    def by_talk(self) -> dict[str, list[Line]]:
        """Return the lines of each talk, in their order."""
        found: dict[str, list[Line]] = {}
        for line in self.lines:
            found.setdefault(line.talk, []).append(line)
        return found

    def sample(self, count: int, *, seed: int) -> list[int]:
        """Return the positions of some helpers' lines, the same ones for the same seed."""
        places = [at for at, line in enumerate(self.lines) if line.is_helper and line.is_counted]
        return sorted(random.Random(seed).sample(places, min(count, len(places))))  # noqa: S311 - has to be the same

    def before(self, place: int) -> list[Line]:
        """Return the lines of the same talk before this one."""
        talk = self.lines[place].talk
        return [line for line in self.lines[max(0, place - 400) : place] if line.talk == talk]


def read_talks(path: Path | None) -> Talks:
    """Return the talks of a file, or of all CSV files of a folder. Return our own lines without a path.

    Raise SystemExit with a sentence if there is no such file, or if it lacks a column.
    """
    if path is None:
        return own_talks()
    files = sorted(path.glob("*.csv")) if path.is_dir() else [path]
    if not files or not all(file.is_file() for file in files):
        raise SystemExit(f"{path} has no CSV file of labeled talks.")
    coded: dict[tuple[str, str], list[Line]] = {}
    for file in files:
        for line in _rows(file):
            coded.setdefault((line.talk, line.number), []).append(line)
    several = tuple(tuple(lines) for lines in coded.values() if len(lines) >= 5 and lines[0].is_helper)
    return Talks(tuple(lines[0] for lines in coded.values()), several)


def _rows(path: Path) -> Iterator[Line]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            try:
                yield Line(
                    talk=row["transcript_id"],
                    is_helper=row["interlocutor"] == "therapist",
                    text=row["utterance_text"],
                    is_good=row["mi_quality"] == "high",
                    question=_label(row["question_subtype"]),
                    reflection=_label(row["reflection_subtype"]),
                    given=_label(row["therapist_input_subtype"]),
                    number=row["utterance_id"],
                )
            except KeyError as missing:
                raise SystemExit(f"{path} has no column {missing}.") from missing


def _label(value: str) -> str:
    return "" if value in {"n/a", "None", None} else value


def own_talks() -> Talks:
    """Return our own lines: a good helper and a poor one."""
    return Talks((*_talk("good", _GOOD, is_good=True), *_talk("poor", _POOR, is_good=False)), is_own=True)


def _talk(name: str, rows: Sequence[tuple[str, str, str]], *, is_good: bool) -> Iterator[Line]:
    for number, (kind, helper, client) in enumerate(rows):
        label, _, noun = kind.partition(" ")
        yield Line(
            name,
            True,
            helper,
            is_good,
            question=label if noun == "question" else "",
            reflection=label if noun == "reflection" else "",
            given=kind if kind in {"advice", "information"} else "",
            number=str(2 * number),
        )
        yield Line(name, False, client, is_good, number=str(2 * number + 1))


_GOOD = (
    ("open question", "What has this winter been like for you?", "Long. I mostly stayed in, I guess."),
    ("complex reflection", "You miss having people around you.", "Yeah. I used to have a full house, you know."),
    ("open question", "How did that change after the move?", "Nobody came by anymore. It is too far for them."),
    ("simple reflection", "So it is too far for your friends.", "Two buses. I would not do it either."),
    ("complex reflection", "It sounds like you feel forgotten out there.", "I don't like to say it, but I do."),
    ("open question", "What would a good week look like to you?", "Cards on Thursday, as we did before."),
)
_POOR = (
    ("closed question", "Do you take your tablets every day?", "Most days. I forget it when I work late."),
    ("advice", "You should put them next to your toothbrush.", "I have tried that, it did not work."),
    ("closed question", "Did you write it down, as we agreed?", "No. I did not get around to it."),
    ("advice", "You need to take this seriously from now on.", "I know. My wife tells me that every day."),
    ("information", "Skipping them raises the risk of a stroke.", "They told me that in the hospital too."),
    ("closed question", "Are you going to try harder?", "I can try, I suppose. It is hard to say."),
)
