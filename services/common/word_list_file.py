"""Word lists in files that a teacher can read and edit."""

from pathlib import Path

from services.common.errors import OperatorError


class WordListError(OperatorError):
    """A word list that cannot be used. The message names the file."""


def read_word_list(path: Path) -> str:
    """Return the text of a word list. Raise WordListError if the file is missing, empty, or not UTF-8."""
    try:
        words = path.read_text(encoding="utf-8")
    except OSError as error:
        raise WordListError(f"The word list {path.name} is missing.") from error
    except UnicodeDecodeError as error:
        raise WordListError(f"The word list {path.name} is not UTF-8 text.") from error
    if not words.strip():
        raise WordListError(f"The word list {path.name} is empty.")
    return words
