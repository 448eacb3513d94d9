"""Values that a person filled into a modal, by field name."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any, Self
from uuid import UUID

from bot.slack.encoding import UnreadableError
from services.common.text_cleaning import storable

ONE_CHOICE = {
    "conversations_select": "selected_conversation",
    "users_select": "selected_user",
    "datepicker": "selected_date",
    "datetimepicker": "selected_date_time",
}
"""The key of the value, by the type of an element."""


class Fields(Mapping[str, Any]):
    """Values of a form: text, one or more choices, or a time. None for an empty field.

    Reading a missing field, or one of another kind, raises UnreadableError: the form is from another version.
    """

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = dict(values)

    @classmethod
    def of(cls, view: dict[str, Any]) -> Self:
        """Return the fields of a modal as Slack sends it. Raises UnreadableError if it has not the form of a modal."""
        try:
            return cls(
                {
                    block_id: _value(element)
                    for block_id, elements in view["state"]["values"].items()
                    for element in elements.values()
                }
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise UnreadableError from error

    def __getitem__(self, name: str) -> Any:
        if name not in self._values:
            raise UnreadableError
        return self._values[name]

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value, or the default if the form has no such field."""
        return self._values.get(name, default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def text(self, name: str) -> str:
        """Return the typed text or the choice, or "" for an empty field.

        Raises UnreadableError if it is missing or no text.
        """
        value = self[name]
        if not isinstance(value, str | None):
            raise UnreadableError
        return value or ""

    def many(self, name: str) -> list[str]:
        """Return all choices. Raises UnreadableError if the field is missing or has no list of choices."""
        value = self[name]
        if not isinstance(value, list):
            raise UnreadableError
        return value

    def files(self, name: str) -> list[dict[str, Any]]:
        """Return the files as Slack describes them.

        Raises UnreadableError if the field is missing or takes no files.
        """
        value = self[name]
        if not isinstance(value, list):
            raise UnreadableError
        return value

    def id(self, name: str) -> UUID | None:
        """Return the chosen row's id, or None for an empty field. Raises UnreadableError if it is missing or no id."""
        text = self.text(name)
        return _id(text) if text else None

    def ids(self, name: str) -> list[UUID]:
        """Return the ids of the chosen rows. Raises UnreadableError if the field is missing or a choice is no id."""
        return [_id(text) for text in self.many(name)]

    def by_id(self) -> dict[UUID, UUID | None]:
        """Return the chosen rows of a form whose fields are named by rows, None for an empty field.

        Raises UnreadableError if a name or a choice is no id.
        """
        return {_id(name): self.id(name) for name in self}

    def number(self, name: str, default: float) -> float:
        """Return the chosen number, or the default for an empty field.

        Raises UnreadableError if it is missing or no number.
        """
        text = self.text(name)
        try:
            return float(text) if text else default
        except ValueError as error:
            raise UnreadableError from error

    def day(self, name: str) -> date | None:
        """Return the chosen date, or None for an empty field. Raises UnreadableError if it is missing or no date."""
        text = self.text(name)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError as error:
            raise UnreadableError from error

    def time(self, name: str) -> datetime | None:
        """Return the chosen time as aware UTC, or None for an empty field.

        Raises UnreadableError if it is missing or no time.
        """
        value = self[name]
        if not isinstance(value, int | None):
            raise UnreadableError
        try:
            return None if value is None else datetime.fromtimestamp(value, UTC)
        except (ValueError, OverflowError, OSError) as error:
            raise UnreadableError from error


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise UnreadableError from error


def _value(element: dict[str, Any]) -> Any:
    match element["type"]:
        case "static_select" | "external_select":
            chosen = element.get("selected_option")
            return chosen["value"] if chosen else None
        case "multi_static_select" | "multi_external_select" | "checkboxes":
            return [choice["value"] for choice in element.get("selected_options") or []]
        case "multi_users_select" | "file_input" as kind:
            return element.get("files" if kind == "file_input" else "selected_users") or []
        case "conversations_select" | "users_select" | "datepicker" | "datetimepicker" as kind:
            return element.get(ONE_CHOICE[kind])
        case _:
            typed = element.get("value")
            return storable(typed) if isinstance(typed, str) else typed
