"""The environment as the app finds it: the `.env` file of the working folder, and what the terminal can show."""

import sys
from io import TextIOWrapper
from pathlib import Path

from dotenv import load_dotenv

from bot.runtime.settings import SettingsError


def load_env_file(folder: Path) -> None:
    """Add the variables of the folder's `.env` file to the environment. A variable that is set there already wins.

    Folders above are not searched: their file may belong to another program. Raise SettingsError.
    """
    path = folder / ".env"
    try:
        load_dotenv(path, encoding="utf-8-sig")  # Windows editors put a byte order mark at the start of a file
    except OSError as error:
        raise SettingsError([f"{path} cannot be read: {error.strerror}. See that this user may read it."]) from error
    except UnicodeDecodeError as error:
        raise SettingsError([f"{path} is not UTF-8 text. Save it with the encoding UTF-8."]) from error


def make_printable() -> None:
    """Let the terminal show a question mark for a character that it does not know, instead of breaking the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
