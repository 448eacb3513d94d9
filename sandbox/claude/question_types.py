"""What kind of answer a question wants: a time, a person, a reason, a yes or no."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class QuestionType:
    """A kind of question."""

    name: str
    asks: Mapping[str, re.Pattern[str]]
    """By language: what tells a question of this kind."""
    answered: Mapping[str, re.Pattern[str]]
    """By language: what tells a cue that answers it."""

    @property
    def act(self) -> str:
        """The name of the pool of answers that fit this kind of question and tell nothing else."""
        return f"asked {self.name}"

    def is_answered_by(self, language: str) -> Callable[[str], bool]:
        """Return a check whether a cue is an answer of this kind."""
        pattern = self.answered.get(language)
        return lambda cue: pattern is None or any(map(pattern.search, (unaccented(cue), unaccented(cue.lower()))))


def type_of(question: str, types: Iterable[QuestionType], language: str) -> QuestionType | None:
    """Return the first kind that a question, in lower case and without accents, belongs to."""
    return next((one for one in types if language in one.asks and one.asks[language].search(question)), None)


def unaccented(text: str) -> str:
    """Return the text without accents and tildes."""
    return text.translate(str.maketrans("áéíóúüñ", "aeiouun"))
