"""The prompt files: read from their folder, filled in, and refused where a part or a variable is missing or unknown."""

from collections.abc import Collection
from pathlib import Path
from string import Template

from services.common.errors import OperatorError


class PromptFileError(OperatorError):
    """A slip in a prompt file. The sentence names the file and the place."""


class PromptFiles:
    """The prompts in one folder of content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> str:
        """Return the words of a file. Raises PromptFileError."""
        try:
            words = (self._folder / f"{name}.md").read_text(encoding="utf-8")
        except OSError as error:
            raise PromptFileError(f"The prompt file {name}.md is missing.") from error
        except UnicodeDecodeError as error:
            raise PromptFileError(f"The prompt file {name}.md is not UTF-8 text.") from error
        if not words.strip():
            raise PromptFileError(f"The prompt file {name}.md is empty.")
        return words

    def names(self, folder: str) -> list[str]:
        """Return the files of a folder within, by name."""
        return sorted(f"{folder}/{path.stem}" for path in (self._folder / folder).glob("*.md"))

    def sections(self, name: str, wanted: Collection[str]) -> dict[str, str]:
        """Return the parts of a file under their `##` headings. Raises PromptFileError unless they are those wanted."""
        rows = [part.partition("\n") for part in self.read(name).split("\n## ")[1:]]
        parts = {head.strip().lower(): body.strip() for head, _, body in rows}
        for part in wanted:
            if part not in parts:
                raise PromptFileError(f"The prompt file {name}.md has no part `## {part}`.")
            if not parts[part]:
                raise PromptFileError(f"The prompt file {name}.md has nothing in its part `## {part}`.")
        for head, _, _ in rows:
            if (part := head.strip().lower()) not in wanted:
                raise PromptFileError(f"The prompt file {name}.md has a part `## {part}` that nothing asks for.")
        if len(rows) > len(parts):
            raise PromptFileError(f"The prompt file {name}.md has one of its parts twice.")
        return parts


def filled(name: str, words: str, facts: dict[str, str], *, part: str | None = None) -> str:
    """Return the words with every variable filled in. Raises PromptFileError."""
    template = Template(words)
    asked = template.get_identifiers()
    place = f"The prompt file {name}.md" + (f", part `## {part}`," if part else "")
    problems = [f"does not use ${fact}" for fact in facts if fact not in asked]
    problems += [f"uses ${odd}, which nothing fills in" for odd in asked if odd not in facts]
    if problems:
        raise PromptFileError(f"{place} {' and '.join(problems)}.")
    if not template.is_valid():
        raise PromptFileError(f"{place} holds a dollar sign that begins no variable; write $$ for a dollar sign.")
    return template.substitute(facts).strip()


def unfilled(name: str, words: str) -> str:
    """Return words in which nothing is filled in. Raises PromptFileError where a variable would be read as it stands."""
    if asked := Template(words).get_identifiers():
        raise PromptFileError(f"The prompt file {name}.md uses ${asked[0]}, which nothing fills in.")
    return words.strip()
