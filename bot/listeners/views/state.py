"""What a person filled into a modal, by block id; and a pydantic refusal as errors at its fields."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from pydantic import ValidationError

from models.section import SectionUpdate
from services.errors import FieldErrors
from services.problems import sentence_of
from services.storable import storable


def filled(view: dict[str, Any]) -> dict[str, Any]:
    """Every field's value: text, the chosen value or values, a time; None where it was left empty."""
    return {
        block_id: _value(element)
        for block_id, elements in view["state"]["values"].items()
        for element in elements.values()
    }


def field_errors(error: ValidationError, *, at: Callable[[Any], str] | None = None) -> FieldErrors:
    """Pydantic's errors in our words, by field; `at` names the field of a problem where its first name is not it."""
    found: dict[str, str] = {}
    for problem in error.errors():
        if problem["loc"]:
            found.setdefault(at(problem) if at else str(problem["loc"][0]), sentence_of(problem))
    return FieldErrors(found)


def whole_number(value: str | None, *, field: str, wanted: str) -> int | None:
    """The number that was typed, None where nothing was. Raises FieldErrors."""
    if value is None or not value.strip():
        return None
    try:
        return int(value.strip())
    except ValueError as error:
        raise FieldErrors({field: f"Please give {wanted} as a whole number."}) from error


def point_in_time(value: int | None) -> datetime | None:
    """A chosen time, aware; None where none was chosen."""
    return datetime.fromtimestamp(value, UTC) if value is not None else None


def named_section(name: str) -> SectionUpdate:
    """The name of a section. Raises FieldErrors."""
    try:
        return SectionUpdate(name=name)
    except ValidationError as error:
        raise field_errors(error) from error


def comma_separated(value: str | None) -> list[str]:
    """The words that somebody listed."""
    return [word.strip() for word in (value or "").split(",") if word.strip()]


def _value(element: dict[str, Any]) -> Any:
    match element["type"]:
        case "static_select" | "external_select":
            chosen = element.get("selected_option")
            return chosen["value"] if chosen else None
        case "multi_static_select" | "multi_external_select" | "checkboxes":
            return [choice["value"] for choice in element.get("selected_options") or []]
        case "multi_users_select" | "file_input" as kind:
            return element.get("files" if kind == "file_input" else "selected_users") or []
        case "conversations_select":
            return element.get("selected_conversation")
        case "datetimepicker":
            return element.get("selected_date_time")
        case _:
            typed = element.get("value")
            return storable(typed) if isinstance(typed, str) else typed
