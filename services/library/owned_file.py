"""JSON files of a persona or rubric: an exact export, and an import with a sentence for each problem."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic, NoReturn, TypeVar

from pydantic import BaseModel, ValidationError

from models.client_profile import ClientProfileCreate
from models.rubric import RubricCreate
from services.common.errors import Refusal
from services.common.validation_messages import place_of, sentence_of

Data = TypeVar("Data", bound=BaseModel)

VERSION = 1
LARGEST = 2_500_000
"""In bytes. The longest persona has hidden facts with 40 entries of 300 characters, each of six bytes at most."""
DEEPEST = 8
"""The maximum depth of nesting. A rubric's levels are five deep."""
MOST_PROBLEMS = 8
COMMANDS = {"persona": "/vc-persona", "rubric": "/vc-rubric"}
_FAMILY = "virtual-client/"


class FileError(Refusal):
    """The refusal of an import. Nothing of the file was stored."""


@dataclass(frozen=True)
class OwnedFile(Generic[Data]):
    """The file format of one noun, such as persona."""

    noun: str
    model: type[Data]

    @property
    def format(self) -> str:
        """The name that a file of this format carries."""
        return f"{_FAMILY}{self.noun}"

    def write(self, data: Data) -> bytes:
        """Return the data as a JSON file that people can read too."""
        whole = {"format": self.format, "version": VERSION, self.noun: data.model_dump(mode="json")}
        return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()

    def read(self, content: bytes) -> Data:
        """Return the data in the file, with or without a byte order mark.

        Raise FileError for a file of more than 2,500,000 bytes, or one that is empty, nested too deeply, no JSON,
        exported for the other noun or by another version, or has unknown or repeated fields. For wrong values, it has a
        sentence for each of the first eight problems, by the names of their fields.
        """
        whole = _parsed(content, self.noun)
        if not isinstance(whole, dict) or "format" not in whole:
            self._refuse_foreign()
        self._require_format(whole["format"], whole.get("version"))
        if odd := sorted(set(whole) - {"format", "version", self.noun}):
            named = ", ".join(f"“{_shown(key)}”" for key in odd[:MOST_PROBLEMS])
            raise FileError(f"The file has unknown fields: {named}. Please remove them.")
        if self.noun not in whole:
            raise FileError(f"The file has no “{self.noun}”, so there is nothing to import. Please export it again.")
        for place, words in _strings(whole[self.noun], ""):
            if not _is_text(words):
                raise FileError(f"“{_shown(place)}” contains a character that is not text. Please remove it.")
        try:
            return self.model.model_validate_json(json.dumps(whole[self.noun]), strict=True)
        except ValidationError as error:
            raise FileError(_all_of(error)) from error

    def _require_format(self, given: object, version: object) -> None:
        others = [noun for noun in COMMANDS if given == f"{_FAMILY}{noun}" and noun != self.noun]
        if others:
            raise FileError(
                f"This file contains a {others[0]}, not a {self.noun}. To import it, use `{COMMANDS[others[0]]} import`."
            )
        if given != self.format:
            self._refuse_foreign()
        if type(version) is int and version > VERSION:
            raise FileError(
                f"This file was written by a newer version of the app (its “version” is {str(version)[:20]}). "
                "Please ask an admin to update the app."
            )
        if type(version) is not int or version != VERSION:
            raise FileError(f"“version” must be {VERSION}. Please export the {self.noun} again.")

    def _refuse_foreign(self) -> NoReturn:
        raise FileError(
            f"This file was not exported by this app: its “format” must be “{self.format}”. "
            f"Please choose a file from *Export* of a {self.noun}."
        )


PERSONA_FILE = OwnedFile("persona", ClientProfileCreate)
RUBRIC_FILE = OwnedFile("rubric", RubricCreate)


def _parsed(content: bytes, noun: str) -> Any:
    if len(content) > LARGEST:
        raise FileError(
            f"The file has {len(content) / 1_000_000:.1f} MB; a {noun} has less than {LARGEST / 1_000_000:g} MB. "
            "Please check that it is the right file."
        )
    try:
        words = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileError(
            f"The file is not text in UTF-8, from byte {error.start + 1:,} on. Please export it again."
        ) from error
    if not words.strip():
        raise FileError("The file is empty. Please choose another file.")
    try:
        whole = json.loads(words, object_pairs_hook=_fields, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise FileError(
            f"The file is not JSON: line {error.lineno}, character {error.colno} cannot be read. Please export it again."
        ) from error
    except RecursionError as error:
        raise _too_deep(noun) from error
    except ValueError as error:  # a number with thousands of digits
        raise FileError("The file contains a number that is much too long. Please correct it.") from error
    if _depth(whole) > DEEPEST:
        raise _too_deep(noun)
    return whole


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise FileError(f"The file has the field “{_shown(key)}” twice. Remove one of them.")
        found[key] = value
    return found


def _refuse_constant(word: str) -> NoReturn:
    raise FileError(f"The file contains {word}, which is not a number. Please correct it.")


def _too_deep(noun: str) -> FileError:
    return FileError(f"The file is nested more deeply than any {noun}. Please export it again.")


def _depth(whole: Any) -> int:
    depth, level = 0, [whole]
    while level:
        depth += 1
        level = [
            child
            for value in level
            if isinstance(value, dict | list)
            for child in (value.values() if isinstance(value, dict) else value)
        ]
    return depth


def _strings(value: Any, place: str) -> Iterator[tuple[str, str]]:
    match value:
        case str():
            yield place, value
        case list():
            for one in value:
                yield from _strings(one, place)
        case dict():
            for key, one in value.items():
                yield from _strings(key, key)
                yield from _strings(one, key)


def _is_text(words: str) -> bool:
    """Return whether every database can store the text: no NUL, no half of a surrogate pair."""
    return "\0" not in words and not any("\ud800" <= ch <= "\udfff" for ch in words)


def _all_of(error: ValidationError) -> str:
    problems = error.errors()
    lines = [f"{_shown(place_of(problem), 200)}: {sentence_of(problem)}" for problem in problems[:MOST_PROBLEMS]]
    if len(problems) > MOST_PROBLEMS:
        lines.append(f"There are {len(problems) - MOST_PROBLEMS} more.")
    return "\n".join(lines)


def _shown(words: str, limit: int = 60) -> str:
    """Return a text from a file so that it fits into a sentence: on one line, and cut at `limit`."""
    kept = " ".join(words.encode("utf-8", "replace").decode().split())
    return kept if len(kept) <= limit else kept[: limit - 1] + "…"
