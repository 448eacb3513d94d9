"""The client's styles of speaking: manner, length, and examples, from files that teachers can read."""

import re
from dataclasses import dataclass

from models.client_details import Talkativeness
from models.client_profile import STYLES
from services.prompts.prompt_files import PromptFileError, PromptFiles, unfilled

PLAIN = "Plain"
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven")
WORDS_A_SENTENCE = 24
PARTS = ("how", "examples")


@dataclass(frozen=True)
class Style:
    """A style of speaking."""

    manner: str
    least: int
    most: int
    """The number of sentences in an answer, from `least` to `most`."""
    examples: str
    may_thank: bool = False
    """Whether people who speak like this say thank you."""

    @property
    def length(self) -> str:
        """The length of an answer, in words such as "two to four short sentences"."""
        return self.length_for(Talkativeness.AVERAGE)

    def length_for(self, talkativeness: Talkativeness) -> str:
        """Return the length of an answer in words. It never exceeds the style's, which the guard checks.

        A quiet client stays in the lower half, and a talkative one in the upper half.
        """
        middle = (self.least + self.most) // 2
        least = {Talkativeness.QUIET: 1, Talkativeness.TALKATIVE: middle}.get(talkativeness, self.least)
        most = middle if talkativeness == Talkativeness.QUIET else self.most
        if most == 1:
            return "one short sentence"
        if least == most:
            return f"{NUMBERS[least]} short sentences"
        return f"{NUMBERS[least]} to {NUMBERS[most]} short sentences"

    @property
    def most_words(self) -> int:
        """The maximum number of words in an answer, even if it has few sentences."""
        return self.most * WORDS_A_SENTENCE


def style_of(files: PromptFiles, name: str) -> Style:
    """Return the style with this name, in any case. For a teacher's own word, return the plain style and that word.

    Raise PromptFileError if the style's file is missing or has a mistake.
    """
    known = next((style for style in STYLES if style.casefold() == name.strip().casefold()), None)
    file = f"styles/{(known or PLAIN).lower().replace(' ', '-')}"
    parts = files.sections(file, PARTS)
    length = re.search(r"^Sentences: (\d) to (\d)$", files.read(file), re.MULTILINE)
    if length is None or not 1 <= int(length[1]) <= int(length[2]) < len(NUMBERS):
        most = len(NUMBERS) - 1
        raise PromptFileError(
            f"The prompt file {file}.md needs a line such as `Sentences: 2 to 4` with numbers from 1 to {most}."
        )
    how, examples = (unfilled(file, parts[part]) for part in PARTS)
    may_thank = re.search(r"^Thanks: yes$", files.read(file), re.MULTILINE) is not None
    manner = how if known else f"Your way of speaking: {name}. {how}"
    return Style(manner, int(length[1]), int(length[2]), examples, may_thank=may_thank)
