"""The two bases of our errors: one speaks to the person at the screen, the other to the operator."""

from typing import Any


class Refusal(Exception):  # noqa: N818 - a refusal is an answer to a person, not a fault
    """A refusal. `message` is shown to the person, `facts` go to the log, and the class name tells the machine."""

    def __init__(self, message: str, *, field: str | None = None, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        """The form field that the message is about, if any."""
        self.facts = facts


class OperatorError(Exception):
    """A mistake in what the operator set up: a prompt file, a template, the database, a port, a setting.

    `message` says what is wrong and where, for whoever runs the app. It goes to the terminal and the log and is never
    shown to anybody else; the person at the screen reads a fixed sentence with a reference.
    """

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.facts = facts


class NotAllowedError(Refusal):
    """The person may not do this."""


class UnreachableError(Refusal):
    """A student cannot reach this. The reason stays hidden, so that nobody can find out what exists.

    See docs/reference/roles.md.
    """

    def __init__(self) -> None:
        super().__init__("There is nothing here for you to practise now. `/vc-practice` shows what is open.")


class FieldErrors(Refusal):
    """Fields of a form that cannot be saved, each with its sentence."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__("Please look at the marked fields.")
        self.errors = errors
