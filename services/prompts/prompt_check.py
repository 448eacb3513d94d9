"""A check of all prompt files with sample data, so that a mistake in one stops the start instead of a turn."""

import re
from collections.abc import Sequence
from typing import Any, Protocol

from models.client_profile import STYLES, ClientProfileDB
from services.prompts.prompt_details import PromptDetails
from services.prompts.prompt_files import PromptFileError, PromptFiles
from services.prompts.prompt_notes import PromptNotes
from services.prompts.prompt_styles import PLAIN, Style

WITH_ELEMENTS = ("client", "debrief", "reading", "notes")
_ELEMENT = re.compile(r"^<(/?)([a-z_]+)>$")


class Prompts(Protocol):
    """What the check renders."""

    notes: PromptNotes
    details: PromptDetails

    @property
    def opening_line(self) -> str:
        """Return the fixed first line of the user."""

    @property
    def reading_prompt(self) -> str:
        """Return the instructions for the model that classifies a turn."""

    def style(self, name: str) -> Style:
        """Return how a client of this style speaks. Raise PromptFileError for a mistake in the style's file."""

    def system_prompt(self, client: ClientProfileDB) -> str:
        """Return the instructions that describe the client. Raise PromptFileError for a mistake in their files."""

    def grading(self, client: ClientProfileDB, rubric: None, *, model: str, instructions: str = "") -> dict[str, Any]:
        """Return everything that a debrief needs. Raise PromptFileError for a mistake in its files."""


def check_prompts(prompts: Prompts, files: PromptFiles, *, marks: Sequence[str]) -> None:
    """Render the prompts that the app uses with a sample. Raise PromptFileError for the first mistake.

    These are the client, the details, the opening, the reading, the debrief, the notes, and the style files of STYLES. Other files
    in the folder are not checked. `marks` are words that the client's prompt must contain, because the code looks for
    them in replies.
    """
    sample = _sample()
    for style in (PLAIN, *STYLES):
        prompts.style(style)
    prompts.system_prompt(sample)
    prompts.grading(sample, None, model="sample")
    prompts.notes.check()
    prompts.details.check()
    assert prompts.opening_line
    assert prompts.reading_prompt
    for name in WITH_ELEMENTS:
        _check_elements(name, files.read(name))
    for mark in marks:
        if mark not in files.read("client"):
            raise PromptFileError(
                f"The prompt file client.md does not name {mark}, which the client uses to leave the role."
            )


def _sample() -> ClientProfileDB:
    return ClientProfileDB(
        name="Sample",
        age=30,
        gender="Woman",
        race="White",
        means="Rents a room",
        issues=["Grief"],
        traits=["Proud", "Blunt"],
        wants="Rest",
        fears="Being alone",
        background="Bakes.",
        situation="Lost a brother.",
        style=PLAIN,
    )


def _check_elements(name: str, words: str) -> None:
    """Raise PromptFileError if an element on its own line is never closed, or is closed without being open."""
    still_open: list[tuple[str, int]] = []
    for number, line in enumerate(words.splitlines(), start=1):
        if (found := _ELEMENT.match(line.strip())) is None:
            continue
        if not found[1]:
            still_open.append((found[2], number))
        elif not still_open or still_open.pop()[0] != found[2]:
            raise PromptFileError(f"The prompt file {name}.md, line {number}: </{found[2]}> has no opening element.")
    if still_open:
        element, number = still_open[-1]
        raise PromptFileError(f"The prompt file {name}.md, line {number}: <{element}> is never closed.")
