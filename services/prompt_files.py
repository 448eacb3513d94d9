"""The prompt files: read from their folder, filled in, and refused where a variable is missing or unknown."""

from pathlib import Path
from string import Template

from services.errors import OperatorError


class PromptFileError(OperatorError):
    """A prompt file is missing, or names a variable that does not exist."""


class PromptFiles:
    """The prompts in one folder of content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> str:
        """The words of a file. Raises PromptFileError."""
        try:
            return (self._folder / f"{name}.md").read_text(encoding="utf-8")
        except OSError as error:
            raise PromptFileError(f"The prompt file {name}.md is missing.") from error

    def names(self, folder: str) -> list[str]:
        """The files of a folder within, by name."""
        return sorted(f"{folder}/{path.stem}" for path in (self._folder / folder).glob("*.md"))

    def sections(self, name: str) -> dict[str, str]:
        """The parts of a file under their `##` headings. Raises PromptFileError."""
        parts = self.read(name).split("\n## ")[1:]
        return {head.strip().lower(): body.strip() for head, _, body in (part.partition("\n") for part in parts)}


def filled(name: str, words: str, facts: dict[str, str]) -> str:
    """The words with every variable filled in. Raises PromptFileError."""
    template = Template(words)
    asked = set(template.get_identifiers())
    if asked != set(facts):
        odd = ", ".join(sorted(asked ^ set(facts)))
        raise PromptFileError(f"The prompt file {name}.md and the persona do not fit: {odd}.")
    return template.substitute(facts).strip()
