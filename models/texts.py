"""Types and checks for the texts that teachers write. Errors are sentences that a teacher can act on."""

from typing import Annotated

from pydantic import BeforeValidator

LONGEST_WORD = 80
"""The maximum length of an entry of a list, such as an issue or trait in the teacher's own words."""


def _one_line(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else value


def _stripped(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


OneLine = Annotated[str, BeforeValidator(_one_line)]
Words = Annotated[str, BeforeValidator(_stripped)]


def worded(value: str, *, most: int) -> str:
    """Return the text. Raise ValueError if it is empty or longer than `most` characters."""
    if not value:
        raise ValueError("Please fill this in.")
    return at_most(value, most)


def at_most(value: str, most: int) -> str:
    """Return the text. Raise ValueError if it is longer than `most` characters."""
    if len(value) > most:
        raise ValueError(f"Please shorten this to {most:,} characters. It has {len(value):,}.")
    return value


def without_doubles(values: list[str]) -> list[str]:
    """Return the entries of a list without empty ones, and those that differ only in case once.

    Raise ValueError for an entry with a comma, or one that is longer than 80 characters.
    """
    seen: dict[str, str] = {}
    for value in values:
        if "," in value:
            raise ValueError(f"Please write “{value[:60]}” without a comma. Commas separate the entries.")
        if len(value) > LONGEST_WORD:
            raise ValueError(f"Please shorten “{value[:40]}…” to {LONGEST_WORD} characters.")
        if value:
            seen.setdefault(value.casefold(), value)
    return list(seen.values())
