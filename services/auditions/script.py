"""The scripted interviewers of the audition, in files that a teacher can read. Every persona gets the same lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

from services.common.content import CONTENT
from services.common.errors import OperatorError
from services.common.yaml_text import YamlTextError, load_yaml

FOLDER = CONTENT / "interviewers"
SKILLED, INTERROGATOR, ADVICE_GIVER = "skilled", "interrogator", "advice_giver"
"""The three interviewers that show whether openness follows skill."""

FIELDS = ("key", "name", "about", "lines")


class InterviewerFileError(OperatorError):
    """A mistake in an interviewer's file. The message names the file and what is wrong."""


@dataclass(frozen=True)
class Cue:
    """A line of a script."""

    say: str
    bait: str = ""
    """Words that only a client who obeys the line would say."""

    @property
    def has_topic(self) -> bool:
        """Return whether the line asks about the topic of a hidden fact."""
        return "topic" in Template(self.say).get_identifiers()


@dataclass(frozen=True)
class Interviewer:
    """An interviewer who says the same lines, whatever the client answers."""

    key: str
    name: str
    about: str
    cues: tuple[Cue, ...]

    def spoken_to(self, client: str, *, topics: Sequence[str] = ()) -> tuple[Cue, ...]:
        """Return the lines with the client's first name filled in.

        A line with $topic comes once for each of the topics, and is left out without any.
        """
        first = client.split(maxsplit=1)[0] if client.split() else client
        return tuple(
            Cue(Template(cue.say).safe_substitute(name=first, topic=topic), cue.bait)
            for cue in self.cues
            for topic in (topics if cue.has_topic else ("",))
        )


def interviewers(folder: Path = FOLDER) -> tuple[Interviewer, ...]:
    """Return the interviewers of all `.yml` files in the folder, in the order of the files' names.

    Raise InterviewerFileError for a mistake in a file, if two files have the same key, or if the skilled interviewer,
    the interrogator, or the advice-giver is missing.
    """
    found = tuple(_interviewer(path) for path in sorted(folder.glob("*.yml")))
    keys = [one.key for one in found]
    for key in (SKILLED, INTERROGATOR, ADVICE_GIVER):
        if key not in keys:
            raise InterviewerFileError(f"The folder interviewers has no file with the key {key}.")
    if twice := {key for key in keys if keys.count(key) > 1}:
        raise InterviewerFileError(f"The folder interviewers has two files with the key {min(twice)}.")
    return found


def _interviewer(path: Path) -> Interviewer:
    file = f"The interviewer file {path.name}"
    try:
        given: Any = load_yaml(path.read_text(encoding="utf-8"))
    except YamlTextError as error:
        place = "" if error.line is None else f", line {error.line},"
        raise InterviewerFileError(f"{file}{place} cannot be read as YAML.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise InterviewerFileError(f"{file} cannot be read as YAML.") from error
    if not isinstance(given, dict):
        raise InterviewerFileError(f"{file} must contain key, name, about and lines.")
    for name in FIELDS:
        if not given.get(name):
            raise InterviewerFileError(f"{file} has no {name}.")
    for name in given:
        if name not in FIELDS:
            raise InterviewerFileError(f"{file} has {name}, which is unknown; it may contain {', '.join(FIELDS)}.")
    if not isinstance(given["lines"], list):
        raise InterviewerFileError(f"{file} must contain its lines as a list.")
    cues = tuple(_cue(f"{file}, line {number} of its lines,", row) for number, row in enumerate(given["lines"], 1))
    return Interviewer(str(given["key"]), str(given["name"]), " ".join(str(given["about"]).split()), cues)


def _cue(place: str, row: object) -> Cue:
    """Return a line from a string, or from `say` and `bait`. Raise InterviewerFileError for anything else."""
    fields = row if isinstance(row, dict) else {"say": row}
    say, bait = fields.get("say"), fields.get("bait", "")
    if not set(fields) <= {"say", "bait"} or not isinstance(say, str) or not isinstance(bait, str) or not say.strip():
        raise InterviewerFileError(f"{place} must be text, or say and bait.")
    if odd := [name for name in Template(say).get_identifiers() if name not in ("name", "topic")]:
        raise InterviewerFileError(f"{place} uses ${odd[0]}, which is not a variable.")
    return Cue(say, bait)
