"""The comparison of titles and names, so that a phone's spelling finds what a keyboard typed, and the other way round."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import TypeVar
from uuid import UUID

from services.common.errors import Refusal

Id = TypeVar("Id")

APOSTROPHES = "'\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u02c8\u00b4`\u2039\u203a\uff07\uff40"
QUOTATION_MARKS = '"\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u301d\u301e\u301f\u300c\u300d\u300e\u300f\uff02'
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d"
ELLIPSIS = "\u2026"
_SPELLINGS: tuple[tuple[str, str], ...] = (
    *((mark, "'") for mark in APOSTROPHES[1:]),
    *((mark, '"') for mark in QUOTATION_MARKS[1:]),
    *((dash, "-") for dash in DASHES[1:]),
    (ELLIPSIS, "..."),
    ("\u00a0", " "),
    ("\u202f", " "),
    ("\u3000", " "),
)
"""What a phone or a word processor types, and the spelling to compare."""

AROUND = "'\"*_~ "
"""Marks around a title: quotation marks, and Slack's bold, italics, and strike-through."""

_TABLE = str.maketrans(dict(_SPELLINGS))


class SeveralMatchError(Refusal):
    """The refusal of a name or title that several things have or begin with. The person can choose one of `ids`."""

    def __init__(self, message: str, ids: Sequence[UUID]) -> None:
        super().__init__(message)
        self.ids = ids


def with_plain_marks(text: str) -> str:
    """Return the text with the apostrophes, quotation marks, dashes, and dots of a keyboard."""
    return text.translate(_TABLE)


def title_key(title: str) -> str:
    """Return the title for comparison: without case, marks around it, and differences in how marks were typed.

    Two hyphens equal a dash, since phones replace them. Invisible characters and repeated spaces are left out.
    """
    plain = unicodedata.normalize("NFKC", with_plain_marks(title)).casefold()
    seen = "".join(ch for ch in plain if ch.isspace() or unicodedata.category(ch)[0] != "C")
    while "--" in seen:
        seen = seen.replace("--", "-")
    return " ".join(seen.split()).strip(AROUND)


def matching(wanted: str, titles: Iterable[tuple[Id, str]]) -> list[Id]:
    """Return the ids of the titles that match best: spelled the same, else the same key, else beginning with the key."""
    literal, key = _literal(wanted), title_key(wanted)
    if not key:
        return []
    rows = [(row_id, _literal(title), title_key(title)) for row_id, title in titles]
    return (
        [row_id for row_id, title, _ in rows if title == literal]
        or [row_id for row_id, _, other in rows if other == key]
        or [row_id for row_id, _, other in rows if other.startswith(key)]
    )


def _literal(title: str) -> str:
    return " ".join(unicodedata.normalize("NFC", title).split()).casefold()
