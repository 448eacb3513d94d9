"""The costs of a session at which the admins get an alert."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SessionMarks:
    """The costs of one session, in nano-dollars, at which the admins get an alert."""

    warning_nano: int
    critical_nano: int
