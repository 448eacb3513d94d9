"""Renders the prompt files. Teachers can read and edit them; a missing or unknown variable stops the rendering."""

import hashlib
from functools import cached_property
from pathlib import Path
from string import Template
from typing import Any
from xml.sax.saxutils import escape

from models.client_profile import ClientProfileDB
from models.rubric import Criterion, EvaluationRubricDB, RubricCreate
from services.debrief_request import rubric_words
from services.errors import DomainError

CONTENT = Path(__file__).parent / "content"
NOT_GIVEN = "not told"


class PromptFileError(DomainError):
    """A prompt file is missing, or names a variable that does not exist."""


def _rubric_facts(rubric: EvaluationRubricDB, criteria: list[Criterion]) -> dict[str, Any]:
    return {
        "id": str(rubric.id),
        "revision": rubric.revision,
        "name": rubric.name,
        "source": rubric.source,
        "criteria": [criterion.model_dump() for criterion in criteria],
    }


class PromptService:
    """The prompts in one folder of content; they are read once."""

    def __init__(self, content: Path = CONTENT) -> None:
        self._folder = content / "prompts"

    @cached_property
    def version(self) -> str:
        """Names these very files, so that a regrade can tell which prompt a session had."""
        words = "\0".join(self._read(name) for name in ("client", "opening"))
        return f"client-{hashlib.sha256(words.encode()).hexdigest()[:12]}"

    @cached_property
    def opening_line(self) -> str:
        """The fixed first user line, to which the client's greeting is the answer."""
        return self._read("opening").strip()

    def system_prompt(self, client: ClientProfileDB) -> str:
        """What the client is told about themselves. Raises PromptFileError."""
        facts = {
            "name": client.name,
            "age": str(client.age),
            "gender": client.gender,
            "race": client.race,
            "means": client.means,
            "issues": ", ".join(client.issues),
            "traits": ", ".join(client.traits),
            "style": client.style,
            "background": client.background,
            "situation": client.situation,
        }
        return self._rendered("client", {name: escape(value) or NOT_GIVEN for name, value in facts.items()})

    def grading(self, client: ClientProfileDB, rubric: EvaluationRubricDB | None, *, model: str) -> dict[str, Any]:
        """How a session that starts now will be debriefed, whatever is edited later. Raises PromptFileError."""
        criteria = RubricCreate.of(rubric).criteria if rubric else []
        system = self._rendered("debrief", {"client": escape(client.name), "rubric": rubric_words(criteria)})
        return {
            "model": model,
            "version": f"debrief-{hashlib.sha256(self._read('debrief').encode()).hexdigest()[:12]}",
            "system": system,
            "rubric": _rubric_facts(rubric, criteria) if rubric else None,
        }

    def _rendered(self, name: str, facts: dict[str, str]) -> str:
        template = Template(self._read(name))
        asked = set(template.get_identifiers())
        if asked != set(facts):
            odd = ", ".join(sorted(asked ^ set(facts)))
            raise PromptFileError(f"The prompt file {name}.md and the persona do not fit: {odd}.")
        return template.substitute(facts).strip()

    def _read(self, name: str) -> str:
        try:
            return (self._folder / f"{name}.md").read_text(encoding="utf-8")
        except OSError as error:
            raise PromptFileError(f"The prompt file {name}.md is missing.") from error
