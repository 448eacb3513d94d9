"""The one base of everything that we refuse."""

from typing import Any


class DomainError(Exception):
    """A refusal: `message` is for the person, `facts` for the log, the class name for the machine."""

    def __init__(self, message: str, *, field: str | None = None, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        """The field of the form that the message is about, if it is about one."""
        self.facts = facts


class NotAllowedError(DomainError):
    """The person may not do this."""


class UnreachableError(DomainError):
    """For a student: not there, not theirs, not published, not open and closed all read the same (DESIGN part 3)."""

    def __init__(self) -> None:
        super().__init__("There is nothing here for you to practise now. `/vc-practice` shows what is open.")


class BrokenError(DomainError):
    """A turn or debrief failed through a mistake of ours or the database, not through Claude; each try may have been paid."""

    def __init__(self) -> None:
        super().__init__("This could not be prepared; it is tried again.")


class FieldErrors(DomainError):  # noqa: N818 - it carries several
    """Fields of a form that cannot be taken, each with its sentence."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__("Please look at the marked fields.")
        self.errors = errors
