"""A paragraph of a message with news."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class NewsPart:
    """What the app tells about one or several pieces of news: text with markup, and the buttons below it."""

    words: str
    buttons: tuple[dict[str, Any], ...] = ()
