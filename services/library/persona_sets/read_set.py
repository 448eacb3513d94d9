"""Reading a file of a public set: JSON, or JSON Lines with one profile a line."""

import json
from dataclasses import dataclass
from typing import Any

from services.library.persona_sets import consistent_mi, patient_act, patient_hub, patient_psi
from services.library.persona_sets.draft import Draft, ImportedPersona, PersonaSet, PersonaSetError
from services.library.persona_sets.record import Record

SETS: tuple[PersonaSet, ...] = (patient_act.SET, *patient_hub.SETS, consistent_mi.SET, patient_psi.SET)
LARGEST = 50_000_000
"""In bytes. The largest public set has about a million."""


@dataclass(frozen=True)
class ReadSet:
    """The personas of a file, and a sentence for each profile that is none."""

    personas: list[ImportedPersona]
    problems: list[str]


def read_set(content: bytes) -> ReadSet:
    """Return the personas of a file, in its order.

    Raise PersonaSetError for a file that is too large, empty, not UTF-8, not JSON, or has no profile of a known set.
    """
    records = [Record(one) for one in _profiles(_parsed(content))]
    kinds = [next((kind for kind in SETS if kind.knows(record)), None) for record in records]
    if not records:
        raise PersonaSetError("The file has no profiles.")
    if not any(kinds):
        raise PersonaSetError(f"The file has none of the known forms: {known_sets()}.")
    read = ReadSet([], [])
    for number, (record, kind) in enumerate(zip(records, kinds, strict=True), start=1):
        try:
            read.personas.append(_persona(record, kind, number))
        except PersonaSetError as error:
            read.problems.append(f"Profile {number}: {error.message}")
    return read


def known_sets() -> str:
    """Return the names of the sets for a sentence."""
    *first, last = dict.fromkeys(kind.name for kind in SETS)
    return f"{', '.join(first)}, and {last}"


def _persona(record: Record, kind: PersonaSet | None, number: int) -> ImportedPersona:
    if kind is None:
        raise PersonaSetError(f"It has none of the known forms: {known_sets()}.")
    name = " ".join(kind.name_of(record).split())
    if not name and not kind.may_lack_name:
        raise PersonaSetError("It has no name. Add a “name” to it.")
    draft = Draft(record, name=name or f"Client {number}", source=kind.source)
    if not name:
        draft.note_default(f"name is Client {number}")
    return kind.convert(draft)


def _parsed(content: bytes) -> Any:
    if len(content) > LARGEST:
        raise PersonaSetError(f"The file is larger than {LARGEST // 1_000_000} MB.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PersonaSetError(f"The file is not text in UTF-8, from byte {error.start + 1:,} on.") from error
    if not text.strip():
        raise PersonaSetError("The file is empty.")
    try:
        return _values(text)
    except json.JSONDecodeError as error:
        raise PersonaSetError(
            f"The file is not JSON: line {error.lineno}, character {error.colno} cannot be read."
        ) from error
    except RecursionError as error:
        raise PersonaSetError("The file is nested too deeply.") from error
    except ValueError as error:  # a number with thousands of digits
        raise PersonaSetError("The file has a number that is much too long.") from error


def _values(text: str) -> Any:
    """Return the whole as JSON, or the lines as JSON Lines if each line is a value."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        try:
            return [json.loads(line) for line in text.split("\n") if line.strip()]
        except json.JSONDecodeError:
            raise error from None


def _profiles(whole: Any) -> list[dict[str, Any]]:
    """Return the objects of a list, a single profile, or the profiles in an object by key or in its only list."""
    if isinstance(whole, dict):
        if any(kind.knows(Record(whole)) for kind in SETS):
            return [whole]
        lists = [value for value in whole.values() if isinstance(value, list)]
        whole = lists[0] if len(lists) == 1 else list(whole.values())
    if not isinstance(whole, list):
        whole = [whole]
    return [one if isinstance(one, dict) else {} for one in whole]
