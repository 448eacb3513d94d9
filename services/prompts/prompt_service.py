"""Rendering of the prompt files. Teachers can read and edit them. A missing or unknown variable is an error."""

import hashlib
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from models.client_profile import ClientProfileDB
from models.rubric import Criterion, EvaluationRubricDB, RubricCreate
from services.common.content import CONTENT
from services.common.word_runs import all_runs
from services.prompts.debrief_request import NO_INSTRUCTIONS, public_words, rubric_words
from services.prompts.prompt_check import check_prompts
from services.prompts.prompt_details import PromptDetails
from services.prompts.prompt_files import PromptFileError, PromptFiles, filled, unfilled
from services.prompts.prompt_notes import PromptNotes
from services.prompts.prompt_styles import Style, style_of

__all__ = ["PromptFileError", "PromptService"]

NOT_GIVEN = "(nothing is written here)"
"""The text for a field that a persona leaves empty. It is written as a remark to the player: no client would say it."""
_VARIABLE = re.compile(r"\$\w+")
CLIENT_FILES = ("client", "details", "opening", "reading", "notes")


def _rubric_facts(rubric: EvaluationRubricDB, criteria: list[Criterion]) -> dict[str, Any]:
    return {
        "id": str(rubric.id),
        "revision": rubric.revision,
        "name": rubric.name,
        "source": rubric.source,
        "criteria": [criterion.model_dump() for criterion in criteria],
    }


class PromptService:
    """The prompts in one folder of content.

    The opening, the reading, the details, the notes, and each style are read once. The files of the client and the debrief are read
    each time.
    """

    def __init__(self, content: Path = CONTENT) -> None:
        self._files = PromptFiles(content / "prompts")
        self.notes = PromptNotes(self._files)
        self.details = PromptDetails(self._files)
        self._styles: dict[str, Style] = {}
        self._recitable: dict[str, frozenset[str]] = {}

    @cached_property
    def version(self) -> str:
        """The version of the client's files, a hash of their text, so that a regrade knows which prompt a session had.

        The debrief's file is not part of it: `grading` has a version of its own.
        """
        words = "\0".join(self._files.read(name) for name in (*CLIENT_FILES, *self._files.names("styles")))
        return f"client-{hashlib.sha256(words.encode()).hexdigest()[:12]}"

    @cached_property
    def opening_line(self) -> str:
        """The fixed first line of the user. The client's greeting answers it."""
        return unfilled("opening", self._files.read("opening"))

    @cached_property
    def reading_prompt(self) -> str:
        """The instructions for the model that classifies a student's turn. They contain nothing about the client."""
        return unfilled("reading", self._files.read("reading"))

    def check(self, *, marks: Sequence[str] = ()) -> None:
        """Render each prompt that the app uses with a sample. Raise PromptFileError for the first mistake.

        Files that the app does not know are not checked. `marks` are words that the client's prompt must contain,
        because the code looks for them in replies.
        """
        check_prompts(self, self._files, marks=marks)

    def style(self, name: str) -> Style:
        """Return how a client of this style speaks. Raise PromptFileError for a mistake in the style's file."""
        if name not in self._styles:
            self._styles[name] = style_of(self._files, name)
        return self._styles[name]

    def recitable(self, name: str) -> frozenset[str]:
        """Return the rows of words that are the prompt's own, for a client of this style: rules, notes, and examples.

        What a persona's author wrote is not among them. Raise PromptFileError for a mistake in a file.
        """
        if name not in self._recitable:
            style = self.style(name)
            pieces = _VARIABLE.split(self._files.read("client"))
            self._recitable[name] = all_runs(
                [*pieces, *self.details.texts, *self.notes.texts, self.opening_line, style.manner, style.examples]
            )
        return self._recitable[name]

    def system_prompt(self, client: ClientProfileDB) -> str:
        """Return the instructions that describe the client to the model. They contain no hidden fact.

        Raise PromptFileError if a prompt file is missing, empty, or does not have exactly the variables that are filled
        in.
        """
        style = self.style(client.style)
        facts = {
            "name": client.name,
            "age": str(client.age),
            "gender": client.gender,
            "race": client.race,
            "means": client.means,
            "issues": ", ".join(client.issues),
            "traits": ", ".join(client.traits),
            "wants": client.wants,
            "fears": client.fears,
            "background": client.background,
            "situation": client.situation,
            "manner": style.manner,
        }
        told = {name: escape(value) or NOT_GIVEN for name, value in facts.items()}
        added = {"details": self.details.person(client), "voice": self.details.voice(client)}
        length = style.length_for(client.talkativeness)
        return self._rendered("client", {**told, **added, "length": length, "examples": style.examples})

    def grading(
        self, client: ClientProfileDB, rubric: EvaluationRubricDB | None, *, model: str, instructions: str = ""
    ) -> dict[str, Any]:
        """Return everything that the debrief of a session needs, fixed at its start: later edits do not change it.

        The judge gets the assignment's `instructions`, which also name a change goal where the rubric needs one, and
        what the student could read about the client. It gets no hidden fact.

        Raise PromptFileError if a prompt file is missing, empty, or does not have exactly the variables that are filled
        in.
        """
        criteria = RubricCreate.of(rubric).criteria if rubric else []
        told = {
            "client": escape(public_words(client)),
            "instructions": escape(instructions) or NO_INSTRUCTIONS,
            "rubric": rubric_words(criteria),
        }
        system = self._rendered("debrief", told)
        return {
            "model": model,
            "version": f"debrief-{hashlib.sha256(self._files.read('debrief').encode()).hexdigest()[:12]}",
            "system": system,
            "rubric": _rubric_facts(rubric, criteria) if rubric else None,
        }

    def _rendered(self, name: str, facts: dict[str, str]) -> str:
        return filled(name, self._files.read(name), facts)
