"""The scripted interviewers of the audition, out of files that a teacher can read: the same lines for every persona."""

from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

import yaml

from services.errors import OperatorError

FOLDER = Path(__file__).parent / "content" / "interviewers"
SKILLED, INTERROGATOR, ADVICE_GIVER = "skilled", "interrogator", "advice_giver"
"""The three by whom it is judged whether openness follows skill."""


class InterviewerFileError(OperatorError):
    """A file of an interviewer is missing something; the message names it."""


@dataclass(frozen=True)
class Cue:
    """One line of a script."""

    say: str
    bait: str = ""
    """Words that only a client who obeys would say."""


@dataclass(frozen=True)
class Interviewer:
    """Somebody who says the same lines whatever is answered."""

    key: str
    name: str
    about: str
    cues: tuple[Cue, ...]

    def spoken_to(self, client: str) -> tuple[Cue, ...]:
        """The lines as they are said to the client of this name."""
        first = client.split(maxsplit=1)[0] if client.split() else client
        return tuple(Cue(Template(cue.say).safe_substitute(name=first), cue.bait) for cue in self.cues)


def interviewers(folder: Path = FOLDER) -> tuple[Interviewer, ...]:
    """All of them, in the order of their files. Raises InterviewerFileError."""
    found = tuple(_interviewer(path) for path in sorted(folder.glob("*.yml")))
    missing = {SKILLED, INTERROGATOR, ADVICE_GIVER} - {one.key for one in found}
    if missing:
        raise InterviewerFileError(f"The interviewers {', '.join(sorted(missing))} are missing.")
    return found


def _interviewer(path: Path) -> Interviewer:
    try:
        given: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
        cues = tuple(Cue(**row) if isinstance(row, dict) else Cue(str(row)) for row in given["lines"])
        return Interviewer(str(given["key"]), str(given["name"]), " ".join(str(given["about"]).split()), cues)
    except (OSError, ValueError, yaml.YAMLError, KeyError, TypeError) as error:
        raise InterviewerFileError(f"{path.name} must hold key, name, about and lines.") from error
