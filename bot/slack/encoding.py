"""Encoding of the typed values that buttons, menus, and modals carry.

The stored form is `a|tag|field|field`. `a` is the version, and the tag names the type. Older values were words
separated by spaces, and each type reads its own in `of_old`.
"""

import re
from dataclasses import MISSING, Field, dataclass, fields
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, ClassVar, Self, TypeVar, cast, get_args, get_origin, get_type_hints
from urllib.parse import unquote
from uuid import UUID

from services.common.text_cleaning import storable

VERSION = "a"
BUTTON, OPTION, METADATA = 2000, 75, 3000
"""Most characters that Slack accepts in a button's value, an option's value, and a modal's metadata."""

NOTHING = "-"
LARGEST = 10**9
PAYLOADS: dict[str, type["Payload"]] = {}
"""Types by tag. Slack stores tags, so never give one to another type."""

P = TypeVar("P", bound="Payload")
_VERSIONED = re.compile(r"([a-z])\|([a-z_]+)(?:\|(.*))?", re.DOTALL)


class UnreadableError(Exception):
    """A value that this version cannot read, from another version or from someone else."""


@dataclass(frozen=True)
class Payload:
    """Base class of all values. A subclass is a frozen dataclass with its own tag."""

    tag: ClassVar[str] = ""

    def __init_subclass__(cls, *, tag: str) -> None:
        assert tag not in PAYLOADS, f"two payloads have the tag {tag}"
        cls.tag = tag
        PAYLOADS[tag] = cls

    @classmethod
    def of_old(cls, text: str) -> Self:
        """Return a value from before values had a version: its fields, separated by spaces.

        Raises ValueError if a field is missing, is one too many, or has the wrong form.
        """
        return read_fields(cls, text.split())


@dataclass(frozen=True)
class NoPayload(Payload, tag="nothing"):
    """A button or a modal that says all by its name."""


def encode(payload: Payload, *, most: int) -> str:
    """Return the value as Slack stores it. Raises ValueError if it is longer than `most` characters."""
    written = [_write(getattr(payload, field.name)) for field in fields(payload)]
    text = "|".join((VERSION, payload.tag, *written))
    if len(text) > most:
        raise ValueError(f"a payload {payload.tag} of {len(text)} characters; Slack takes {most}")
    return text


def decode(kind: type[P], text: str) -> P:
    """Return the value as its type. Values from before versions are read too.

    Raises UnreadableError for another version or type, and for fields that are missing, too many, or of the wrong form.
    """
    try:
        if text[1:2] != "|":
            return kind.of_old(text)
        if (match := _VERSIONED.fullmatch(text)) is None or (match[1], match[2]) != (VERSION, kind.tag):
            raise UnreadableError
        return read_fields(kind, match[3].split("|") if match[3] is not None else [])
    except ValueError as error:
        raise UnreadableError from error


def read_fields(kind: type[P], texts: list[str]) -> P:
    """Return the type with these texts as fields. A missing one gets its default.

    Raises ValueError if one without a default is missing, if there are too many, or if one has the wrong form.
    """
    expected: list[tuple[Field[Any], Any]] = _fields_of(cast(Any, kind))
    takes_many = bool(expected) and get_origin(expected[-1][1]) is tuple
    if len(texts) > len(expected) and not takes_many:
        raise ValueError("too many fields")
    facts: dict[str, Any] = {}
    for number, (field, hint) in enumerate(expected):
        if get_origin(hint) is tuple:
            facts[field.name] = tuple(UUID(text) for text in texts[number:] if text)
        elif number < len(texts):
            facts[field.name] = _read(hint, texts[number])
        elif field.default is MISSING:
            raise ValueError(f"{field.name} is missing")
    return kind(**facts)


@cache
def _fields_of(kind: Any) -> list[tuple[Field[Any], Any]]:
    hints = get_type_hints(kind)
    return [(field, hints[field.name]) for field in fields(kind)]


def _write(value: object) -> str:
    match value:
        case None:
            return NOTHING
        case tuple():
            return "|".join(map(str, value))
        case bool():
            return str(int(value))
        case str() if not isinstance(value, StrEnum):
            return value.replace("%", "%25").replace("|", "%7C")
        case _:
            return str(value)


def _read(hint: Any, text: str) -> Any:
    options = [one for one in get_args(hint) or (hint,) if one is not NoneType]
    if NoneType in get_args(hint) and text == NOTHING:
        return None
    [kind] = options
    if kind is str:
        return storable(unquote(text))
    if kind in {int, bool}:
        return kind(_number(text))
    return kind(text)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or int(text[:11]) > LARGEST:
        raise ValueError("not a number that we wrote")
    return int(text)
