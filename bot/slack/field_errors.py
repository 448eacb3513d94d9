"""What was typed into a modal as values; and a pydantic refusal as errors at its fields."""

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from models.section import SectionUpdate
from services.common.errors import FieldErrors
from services.common.validation_messages import sentence_of


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


def named_section(name: str) -> SectionUpdate:
    """The name of a section. Raises FieldErrors."""
    try:
        return SectionUpdate(name=name)
    except ValidationError as error:
        raise field_errors(error) from error


def comma_separated(value: str | None) -> list[str]:
    """The words that somebody listed."""
    return [word.strip() for word in (value or "").split(",") if word.strip()]
