"""Parsing of modal fields, and pydantic's errors as errors at fields."""

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from models.section import SectionUpdate
from services.common.errors import FieldErrors
from services.common.validation_messages import sentence_of


def field_errors(error: ValidationError, *, at: Callable[[Any], str] | None = None) -> FieldErrors:
    """Return pydantic's errors as sentences by field, one per field.

    `at` names the field if it is not the error's first name.
    """
    found: dict[str, str] = {}
    for problem in error.errors():
        if problem["loc"]:
            found.setdefault(at(problem) if at else str(problem["loc"][0]), sentence_of(problem))
    return FieldErrors(found)


def whole_number(value: str | None, *, field: str, wanted: str) -> int | None:
    """Return the number that was typed, or None for an empty field.

    `wanted` names the number in the error's sentence, such as "the age". Raises FieldErrors if the text is not a whole
    number.
    """
    if value is None or not value.strip():
        return None
    try:
        return int(value.strip())
    except ValueError as error:
        raise FieldErrors({field: f"Please enter {wanted} as a whole number."}) from error


def named_section(name: str) -> SectionUpdate:
    """Return the new name of a section. Raises FieldErrors if it is empty or too long."""
    try:
        return SectionUpdate(name=name)
    except ValidationError as error:
        raise field_errors(error) from error


def comma_separated(value: str | None) -> list[str]:
    """Return the parts of a list that a person typed with commas, without spaces around them and without empty ones."""
    return [word.strip() for word in (value or "").split(",") if word.strip()]
