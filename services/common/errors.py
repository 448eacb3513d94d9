"""The two base classes of our errors: one is written for the person at the screen, the other for the operator."""

from typing import Any


class Refusal(Exception):  # noqa: N818 - a refusal is an answer to a person, not a fault
    """A refusal of what a person asked for.

    `message` is shown to the person. `facts` go to the log. Code tells refusals apart by their class.
    """

    def __init__(self, message: str, *, field: str | None = None, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        """The form field that the message is about, or None."""
        self.facts = facts


class OperatorError(Exception):
    """A mistake in what the operator set up: a prompt file, a template, the database, a port, or a setting.

    `message` says what is wrong and where. It is written for the person who runs the app: it goes to the terminal and
    the log, and nobody else sees it. The person at the screen reads a fixed sentence with a reference to quote.
    """

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.facts = facts


class NotAllowedError(Refusal):
    """The refusal of an action that this person's role does not allow."""


class UnreachableError(Refusal):
    """The refusal of something that a student cannot reach.

    It gives no reason, to keep the student from finding out what exists. See docs/reference/roles.md.
    """

    def __init__(self) -> None:
        super().__init__("There is nothing for you to practice here right now. Use `/vc-practice` to see what is open.")


class FieldErrors(Refusal):
    """The refusal of a form. `errors` maps each bad field to the sentence that is shown beside it."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__("Please check the marked fields.")
        self.errors = errors
