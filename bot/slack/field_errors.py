"""Parsing of modal fields, and pydantic's errors as errors at fields."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from models.section import SectionUpdate
from services.common.errors import FieldErrors, Refusal
from services.common.validation_messages import sentence_of

Data = TypeVar("Data", bound=BaseModel)


def field_errors(error: ValidationError, *, at: Callable[[Any], str] | None = None) -> FieldErrors:
    """Return pydantic's errors as sentences by field, one per field.

    `at` names the field if it is not the error's first name. An error for which it returns "" is left out.
    """
    found: dict[str, str] = {}
    for problem in error.errors():
        if problem["loc"] and (name := at(problem) if at else str(problem["loc"][0])):
            found.setdefault(name, sentence_of(problem))
    return FieldErrors(found)


def validated(
    model: type[Data], values: Any, errors: dict[str, str], *, at: Callable[[Any], str] | None = None
) -> Data:
    """Return the values as the model, so that a form tells all its errors at once.

    `errors` are those that were found before, by field. Raises FieldErrors with these and pydantic's, one per field.
    """
    try:
        data = model.model_validate(values)
    except ValidationError as error:
        raise FieldErrors({**field_errors(error, at=at).errors, **errors}) from error
    if errors:
        raise FieldErrors(errors)
    return data


@contextmanager
def noted(errors: dict[str, str]) -> Iterator[None]:
    """Add a refusal that names its field to `errors` instead of raising it. Other refusals are raised."""
    try:
        yield
    except Refusal as refusal:
        if refusal.field is None:
            raise
        errors.setdefault(refusal.field, refusal.message)


def whole_number(value: str | None, errors: dict[str, str], *, field: str, wanted: str) -> int | None:
    """Return the number that was typed, or None for an empty field. Text that is no whole number is added to `errors`.

    `wanted` names the number in the error's sentence, such as "the age".
    """
    if value is None or not value.strip():
        return None
    try:
        return int(value.strip())
    except ValueError:
        errors[field] = f"Please enter {wanted} as a whole number."
        return None


def named_section(name: str) -> SectionUpdate:
    """Return the new name of a section. Raises FieldErrors if it is empty or too long."""
    try:
        return SectionUpdate(name=name)
    except ValidationError as error:
        raise field_errors(error) from error


def comma_separated(value: str | None) -> list[str]:
    """Return the parts of a list that a person typed with commas, without spaces around them and without empty ones."""
    return [word.strip() for word in (value or "").split(",") if word.strip()]
