"""Lists of words in files that a teacher can read and edit."""

from pathlib import Path

from services.common.errors import OperatorError


class WordListError(OperatorError):
    """A list of words cannot be used. The sentence names the file."""


def read_words(path: Path) -> str:
    """Return the text of a list of words. Raises WordListError."""
    try:
        words = path.read_text(encoding="utf-8")
    except OSError as error:
        raise WordListError(f"The word list {path.name} is missing.") from error
    except UnicodeDecodeError as error:
        raise WordListError(f"The word list {path.name} is not UTF-8 text.") from error
    if not words.strip():
        raise WordListError(f"The word list {path.name} is empty.")
    return words
