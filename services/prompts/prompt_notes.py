"""The notes after a student's lines, which say what the client now talks about, and how they feel."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Protocol
from xml.sax.saxutils import escape

from models.client_profile import HiddenFact
from models.turn_state import GuardFinding
from services.prompts.prompt_files import PromptFiles, filled
from services.prompts.prompt_styles import Style

FILE = "notes"
_VARIABLE = re.compile(r"\$\w+")
MOST_FACTS = 2
"""A note tells two facts at most."""

NOTE_FRAME = 40
"""The most tokens around a note: its message, or the element that it becomes in the student's, and line breaks."""

FIXABLE = tuple(fault for fault in GuardFinding if fault != GuardFinding.WITHHELD)
"""The faults that the client is asked to fix."""

PARTS: dict[str, tuple[str, ...]] = {
    "earned": ("facts",),
    "touched": (),
    "hinted": (),
    "hurt": (),
    "closer": (),
    "further": (),
    "reminder": ("name", "length"),
    "recap": ("facts",),
    "recap_open": ("facts",),
    "rewrite": ("draft", "faults", "name"),
    **{fault.value: ("length",) if fault == GuardFinding.TOO_LONG else () for fault in FIXABLE},
}
"""All parts of the file, with their variables."""


class Persona(Protocol):
    """What the notes need to know about a persona."""

    @property
    def name(self) -> str:
        """Return the client's name."""

    @property
    def facts(self) -> Sequence[HiddenFact]:
        """Return the hidden facts, in the order of the persona."""


class TurnChange(Protocol):
    """What a turn changed in the client. `earned`, `touched` and `hinted` are positions in the persona's facts."""

    @property
    def earned(self) -> Sequence[int]:
        """Return the facts that this turn has opened, as positions in the persona."""

    @property
    def touched(self) -> Sequence[int]:
        """Return the sensitive facts that were asked about too early, as positions."""

    @property
    def hinted(self) -> Sequence[int]:
        """Return the facts that the client hints at, as positions."""

    @property
    def is_hurt(self) -> bool:
        """Return whether trust has fallen."""

    @property
    def crossed(self) -> int:
        """Return 1 if trust has reached another whole step, -1 if it has fallen below one, otherwise 0."""

    @property
    def is_reminder(self) -> bool:
        """Return whether the client is reminded of the role because nothing else has happened for some turns."""


class PromptNotes:
    """Renders `notes.md`. A rendered note is stored with its turn, and sent again unchanged."""

    def __init__(self, files: PromptFiles) -> None:
        self._files = files

    @cached_property
    def _parts(self) -> dict[str, str]:
        return self._files.sections(FILE, PARTS)

    def check(self) -> None:
        """Render each part with a sample. Raise PromptFileError for the first mistake."""
        for part, variables in PARTS.items():
            self._filled(part, **dict.fromkeys(variables, "Sample"))

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The notes without what is filled in, in pieces."""
        return tuple(piece for part in self._parts.values() for piece in _VARIABLE.split(part))

    def after(self, done: TurnChange, client: Persona, style: Style) -> str:
        """Return the note to the client after this change, usually empty.

        Raise PromptFileError if a part of the notes file is missing or has the wrong variables.
        """
        parts = []
        if done.earned:
            parts.append(self._filled("earned", facts=_listed(client.facts[place] for place in done.earned)))
        if done.touched:
            parts.append(self._filled("touched"))
        if done.is_hurt:
            parts.append(self._filled("hurt"))
        if done.hinted and not done.earned:
            parts.append(self._filled("hinted"))
        if done.crossed and not done.is_hurt:
            parts.append(self._filled("closer" if done.crossed > 0 else "further"))
        if done.is_reminder:
            parts.append(self._filled("reminder", name=escape(client.name), length=_sentence(style.length)))
        return "\n".join(parts)

    def room(self, client: Persona, style: Style, *, untold: Sequence[HiddenFact]) -> int:
        """Return how many tokens the next note may add at most, one per byte, when it can tell only `untold` facts.

        A note has at most one part about facts and one about the mood, or it is the reminder alone.
        """
        longest = sorted((len(f"{escape(fact.text)}\n".encode()) for fact in untold), reverse=True)
        about_facts = [self._size("earned") + sum(longest[:MOST_FACTS]), self._size("touched"), self._size("hinted")]
        mood = max(map(self._size, ("hurt", "closer", "further")))
        reminder = self._filled("reminder", name=escape(client.name), length=_sentence(style.length))
        return NOTE_FRAME + max(mood + (max(about_facts) if untold else 0), len(reminder.encode()))

    def recap(self, told: Sequence[HiddenFact], opened: Sequence[HiddenFact]) -> str:
        """Return a note on the part of the interview that is no longer sent, or "" without facts.

        It has the facts that were told there, and those that were only opened. Raise PromptFileError if a part of the
        file is missing or has the wrong variables.
        """
        parts = (("recap", told), ("recap_open", opened))
        return "\n\n".join(self._filled(part, facts=_listed(facts)) for part, facts in parts if facts)

    def rewrite(self, draft: str, faults: Iterable[GuardFinding], client: Persona, style: Style) -> str:
        """Return the instruction for a second draft, with one sentence for each fault of the first that can be fixed.

        Raise PromptFileError if a part of the notes file is missing or has the wrong variables.
        """
        named = [
            self._filled(fault.value, **({"length": _sentence(style.length)} if fault == GuardFinding.TOO_LONG else {}))
            for fault in faults
            if fault in FIXABLE
        ]
        return self._filled("rewrite", draft=escape(draft), faults="\n".join(named), name=escape(client.name))

    def _size(self, part: str) -> int:
        return len(self._parts[part].encode())

    def _filled(self, part: str, **facts: str) -> str:
        assert set(facts) == set(PARTS[part]), "PARTS is what the check renders"
        return filled(FILE, self._parts[part], facts, part=part)


def _listed(facts: Iterable[HiddenFact]) -> str:
    return "\n".join(escape(fact.text) for fact in facts)


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:]
