"""The notes that are put after a student's lines: what the client has come to speak of, and how they feel now."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Protocol
from xml.sax.saxutils import escape

from models.client_profile import HiddenFact
from models.turn_state import Fault
from services.prompts.prompt_files import PromptFiles, filled
from services.prompts.prompt_styles import Style

FILE = "notes"
NOTE_BYTES = 1_200
"""The most that a note says besides the facts that it tells; two of them at most."""

PARTS: dict[str, tuple[str, ...]] = {
    "earned": ("facts",),
    "touched": (),
    "hinted": (),
    "hurt": (),
    "closer": (),
    "further": (),
    "reminder": ("name", "length"),
    "recap": ("facts",),
    "rewrite": ("draft", "faults", "name"),
    **{fault.value: ("length",) if fault == Fault.TOO_LONG else () for fault in Fault},
}
"""Every part that may ever be asked for, with its variables."""


class Persona(Protocol):
    """What the notes say about a persona."""

    @property
    def name(self) -> str: ...  # noqa: D102 - see `ClientSnapshot` in services/simulation
    @property
    def facts(self) -> Sequence[HiddenFact]: ...  # noqa: D102


class TurnChange(Protocol):
    """What a turn changed in the client. `earned`, `touched` and `hinted` are positions in the persona's facts."""

    @property
    def earned(self) -> Sequence[int]: ...  # noqa: D102 - see `Step` in services/simulation
    @property
    def touched(self) -> Sequence[int]: ...  # noqa: D102
    @property
    def hinted(self) -> Sequence[int]: ...  # noqa: D102
    @property
    def is_hurt(self) -> bool: ...  # noqa: D102
    @property
    def crossed(self) -> int: ...  # noqa: D102
    @property
    def is_reminder(self) -> bool: ...  # noqa: D102


class PromptNotes:
    """Renders `notes.md`. What it gives is stored with its turn, and sent again as it is."""

    def __init__(self, files: PromptFiles) -> None:
        self._files = files

    @cached_property
    def _parts(self) -> dict[str, str]:
        return self._files.sections(FILE, PARTS)

    def check(self) -> None:
        """Render every part with a sample. Raises PromptFileError."""
        for part, variables in PARTS.items():
            self._filled(part, **dict.fromkeys(variables, "Sample"))

    def after(self, done: TurnChange, client: Persona, style: Style) -> str:
        """What the client is told after this step; empty after most. Raises PromptFileError."""
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

    def room(self, client: Persona) -> int:
        """Bytes that a note may add: the longest facts of this persona, and what is said around them."""
        longest = sorted((5 * len(fact.text.encode()) for fact in client.facts), reverse=True)
        return NOTE_BYTES + sum(longest[:2])

    def recap(self, facts: Sequence[HiddenFact]) -> str:
        """What was earned in the part of the talk that is no longer sent; empty where nothing was."""
        return self._filled("recap", facts=_listed(facts)) if facts else ""

    def rewrite(self, draft: str, faults: Iterable[Fault], client: Persona, style: Style) -> str:
        """What is asked of the second try."""
        named = [
            self._filled(fault.value, **({"length": _sentence(style.length)} if fault == Fault.TOO_LONG else {}))
            for fault in faults
        ]
        return self._filled("rewrite", draft=escape(draft), faults="\n".join(named), name=escape(client.name))

    def _filled(self, part: str, **facts: str) -> str:
        assert set(facts) == set(PARTS[part]), "PARTS is what the check renders"
        return filled(FILE, self._parts[part], facts, part=part)


def _listed(facts: Iterable[HiddenFact]) -> str:
    return "\n".join(escape(fact.text) for fact in facts)


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:]
