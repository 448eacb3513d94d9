"""How a client of each style speaks: manner, length and example exchanges, out of files that teachers can read."""

import re
from dataclasses import dataclass

from models.client_profile import STYLES
from services.prompts.prompt_files import PromptFileError, PromptFiles, unfilled

PLAIN = "Plain"
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven")
WORDS_A_SENTENCE = 24
PARTS = ("how", "examples")


@dataclass(frozen=True)
class Style:
    """One way of speaking."""

    manner: str
    least: int
    most: int
    """Sentences in one answer."""
    examples: str

    @property
    def length(self) -> str:
        """The length of an answer in words."""
        return f"{NUMBERS[self.least]} to {NUMBERS[self.most]} short sentences"

    @property
    def most_words(self) -> int:
        """More than this is too long however few sentences it has."""
        return self.most * WORDS_A_SENTENCE


def style_of(files: PromptFiles, name: str) -> Style:
    """The style of that name; a teacher's own word is put before the plain one. Raises PromptFileError."""
    known = next((style for style in STYLES if style.casefold() == name.strip().casefold()), None)
    file = f"styles/{(known or PLAIN).lower().replace(' ', '-')}"
    parts = files.sections(file, PARTS)
    length = re.search(r"^Sentences: (\d) to (\d)$", files.read(file), re.MULTILINE)
    if length is None or not 1 <= int(length[1]) <= int(length[2]) < len(NUMBERS):
        most = len(NUMBERS) - 1
        raise PromptFileError(
            f"The prompt file {file}.md needs a line such as `Sentences: 2 to 4`, with numbers from 1 to {most}."
        )
    how, examples = (unfilled(file, parts[part]) for part in PARTS)
    return Style(how if known else f"Your way of speaking: {name}. {how}", int(length[1]), int(length[2]), examples)
