"""Words that are not for the client: control words, and a "stop" or "help" that may be meant for the app."""

import re
import unicodedata

CONTROL_WORDS = {"end": "end", "pause": "pause", "help": "help"}
UNKNOWN_WORD = "unknown_word"
"""The notice that answers any other word after an exclamation mark."""

ASKING = frozenset({"stop", "help", "para", "ayuda"})
"""Words that may ask the app for a pause when a message has no other."""

MARKS = ("!", "\N{FULLWIDTH EXCLAMATION MARK}")
ASCII_SIGNS = str.maketrans(dict.fromkeys("^`", " "))
"""The signs of ASCII in the categories of emoji. ASCII needs no look at each letter."""

_EMOJI_CODE = re.compile(r":[\w+-]+:")
"""An emoji as Slack writes it, such as `:pray:`."""

_WORD = re.compile(r"\w+")


def control_word(text: str) -> str | None:
    """Return the notice that answers a message to the app, or None if the message does not begin with `!`.

    The first word counts, in capitals or not, with spaces, emoji, or other words around it: `! Pause please` is
    "pause". Any other word, or none, is "unknown_word".
    """
    if not any(mark in text for mark in MARKS):  # nearly every line, so its letters are not looked at one by one
        return None
    words = _without_emoji(text)
    if not words.startswith(MARKS):
        return None
    first = _WORD.search(words)
    return CONTROL_WORDS.get(first.group().casefold() if first else "", UNKNOWN_WORD)


def asks_to_stop(text: str) -> bool:
    """Return whether a message is nothing but "stop", "help", "para", or "ayuda".

    Capitals, accents, spaces, punctuation, emoji, and repetition make no difference.
    """
    words = _WORD.findall(_without_accents(_without_emoji(text)).casefold())
    return bool(words) and ASKING.issuperset(words)


def _without_emoji(text: str) -> str:
    """Return the text without emoji, whether written as a code or as a character, and without spaces around it."""
    plain = _EMOJI_CODE.sub(" ", text)
    if plain.isascii():
        return plain.translate(ASCII_SIGNS).strip()
    return "".join(" " if unicodedata.category(sign) in {"So", "Sk", "Cf", "Mn"} else sign for sign in plain).strip()


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
