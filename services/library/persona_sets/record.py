"""One profile of a public set, read field by field, so that nothing is left out unnoticed."""

import re
import unicodedata
from typing import Any

_BREAKS = re.compile(r"\r\n?|[\u2028\u2029]")
_BETWEEN_WORDS = re.compile(r"[\s_-]+")
_NUMBER = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4})?")
_TURNS_TEXT = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that change the direction of writing, with which a text can look like another."""
_UNSAFE = ("Cc", "Cs", "Co", "Cn")
"""Unicode's categories of control characters, half characters, and characters without a meaning."""


def clean(text: str) -> str:
    """Return the text without control characters and the like. Line breaks and tabs stay."""
    kept = (
        ch
        for ch in _BREAKS.sub("\n", text)
        if ch in "\n\t" or (ch not in _TURNS_TEXT and unicodedata.category(ch) not in _UNSAFE)
    )
    return "".join(kept).strip()


def number_of(text: str) -> float | None:
    """Return the number that the text is, or None. A number has at most four digits on either side of the point."""
    return float(text) if _NUMBER.fullmatch(text) else None


def key_of(name: str) -> str:
    """Return the name of a field for comparison: *Acceptable Plans* and *acceptable_plans* are one."""
    return _BETWEEN_WORDS.sub("_", name.strip()).casefold()


class Record:
    """The fields of one profile, or of an object in it. It remembers which of them were read."""

    def __init__(self, data: dict[str, Any], place: str = "") -> None:
        self._data = data
        self._place = place
        self._names: dict[str, str] = {}
        self._read: set[str] = set()
        self._inner: dict[str, list[Record]] = {}
        for name in data:
            self._names.setdefault(key_of(name), name)

    def has(self, *names: str) -> bool:
        """Return whether the profile has any of these fields."""
        return any(key_of(name) in self._names for name in names)

    def text(self, *names: str) -> str:
        """Return what the first field that exists says, on lines of its own if it is a list, or ""."""
        return "\n".join(self.texts(*names))

    def texts(self, *names: str) -> list[str]:
        """Return the texts and numbers of the first field that exists. Anything else in it counts as not read."""
        name = self._name_of(*names)
        value = self._data.get(name) if name else None
        entries = value if isinstance(value, list) else [value]
        if name and all(_is_plain(entry) for entry in entries):
            self._read.add(name)
        cleaned = (clean(str(entry)) for entry in entries if _is_plain(entry) and entry is not None)
        return [text for text in cleaned if text]

    def flag(self, name: str) -> bool:
        """Return whether the field is true. Anything but true and false counts as not read."""
        found = self._name_of(name)
        value = self._data.get(found) if found else None
        if found and isinstance(value, bool):
            self._read.add(found)
        return value is True

    def record(self, *names: str) -> "Record":
        """Return the object in the first field that exists, or an empty one."""
        found = self.records(*names)
        return found[0] if found else Record({})

    def records(self, *names: str) -> list["Record"]:
        """Return the objects in the first field that exists: one, or those of a list."""
        name = self._name_of(*names)
        if name is None:
            return []
        if name not in self._inner:
            value = self._data[name]
            entries = value if isinstance(value, list) else [value]
            self._inner[name] = [Record(one, f"{self._shown(name)}.") for one in entries if isinstance(one, dict)]
            if all(isinstance(one, dict) for one in entries):
                self._read.add(name)
        return self._inner[name]

    def unread(self) -> list[str]:
        """Return the names of the fields that say something and were not read, each once, with those of inner objects."""
        found: dict[str, None] = {}
        for name, value in self._data.items():
            if name not in self._read and value not in (None, "", [], {}):
                found[self._shown(name)] = None
            for inner in self._inner.get(name, []):
                found.update(dict.fromkeys(inner.unread()))
        return list(found)

    def _name_of(self, *names: str) -> str | None:
        return next((self._names[key_of(name)] for name in names if key_of(name) in self._names), None)

    def _shown(self, name: str) -> str:
        return f"{self._place}{' '.join(clean(name).split())[:60]}"


def _is_plain(value: object) -> bool:
    return value is None or (isinstance(value, str | int | float) and not isinstance(value, bool))
