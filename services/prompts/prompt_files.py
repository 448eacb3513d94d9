"""The prompt files: read from their folder and filled in. A missing or unknown part or variable is an error."""

from collections.abc import Collection
from pathlib import Path
from string import Template

from services.common.errors import OperatorError


class PromptFileError(OperatorError):
    """A mistake in a prompt file. The message names the file and the place."""


class PromptFiles:
    """The prompt files in one folder of content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> str:
        """Return the text of a file. Raise PromptFileError if it is missing, empty, or not UTF-8."""
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
        """Return the names of the prompt files in a subfolder, in alphabetical order."""
        return sorted(f"{folder}/{path.stem}" for path in (self._folder / folder).glob("*.md"))

    def sections(self, name: str, wanted: Collection[str]) -> dict[str, str]:
        """Return the parts of a file by their `##` headings. Raise PromptFileError unless they are those wanted."""
        rows = [part.partition("\n") for part in self.read(name).split("\n## ")[1:]]
        parts = {head.strip().lower(): body.strip() for head, _, body in rows}
        for part in wanted:
            if part not in parts:
                raise PromptFileError(f"The prompt file {name}.md has no part `## {part}`.")
            if not parts[part]:
                raise PromptFileError(f"The prompt file {name}.md has an empty part `## {part}`.")
        for head, _, _ in rows:
            if (part := head.strip().lower()) not in wanted:
                raise PromptFileError(f"The prompt file {name}.md has an unknown part `## {part}`.")
        if len(rows) > len(parts):
            raise PromptFileError(f"The prompt file {name}.md contains a part twice.")
        return parts


def filled(name: str, words: str, facts: dict[str, str], *, part: str | None = None) -> str:
    """Return the text with all variables filled in. Raise PromptFileError if text and `facts` differ in variables."""
    template = Template(words)
    asked = template.get_identifiers()
    place = f"The prompt file {name}.md" + (f", part `## {part}`," if part else "")
    problems = [f"does not use ${fact}" for fact in facts if fact not in asked]
    problems += [f"uses ${odd}, which is not a variable of this file" for odd in asked if odd not in facts]
    if problems:
        raise PromptFileError(f"{place} {' and '.join(problems)}.")
    if not template.is_valid():
        raise PromptFileError(f"{place} has a dollar sign without a variable; write $$ for a dollar sign.")
    return template.substitute(facts).strip()


def unfilled(name: str, words: str) -> str:
    """Return a text that has no variables. Raise PromptFileError if it contains one."""
    if asked := Template(words).get_identifiers():
        raise PromptFileError(f"The prompt file {name}.md uses ${asked[0]}, but it has no variables.")
    return words.strip()
