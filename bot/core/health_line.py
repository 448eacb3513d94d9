"""Whether the app is well, from the same troubles as `/status`, and since when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.core.troubles import Trouble

UNAVAILABLE = frozenset(
    {
        Trouble.TOKEN_REVOKED,
        Trouble.APP_TOKEN_REVOKED,
        Trouble.APP_UNINSTALLED,
        Trouble.SLACK_DISCONNECTED,
        Trouble.DATABASE_UNREACHABLE,
        Trouble.CLAUDE_PAUSED,
    }
)
"""Troubles with which nobody can practice. With the others, practice is slower or stops for some."""


class HealthLevel(StrEnum):
    """How well the app is."""

    HEALTHY = "healthy"
    DEGRADED = "degraded"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True)
class HealthNow:
    """The app's health at the last check of this server."""

    level: HealthLevel
    since: datetime | None
    """Since when it has been healthy, as far as this server knows. None if it is not."""
    says: tuple[str, ...] = ()
    """What is wrong and what to do, a text for each trouble."""


@dataclass
class HealthLine:
    """Keeps the last check of this server, which happens every minute and whenever someone asks for `/status`."""

    _since: datetime | None = None
    _found: Mapping[Trouble, str] = field(default_factory=dict)

    def note(self, found: Mapping[Trouble, str], *, now: datetime) -> None:
        """Store what a check has found. The first one without a trouble begins a healthy time."""
        self._found = found
        self._since = None if found else self._since or now

    def read(self) -> HealthNow:
        """Return the health at the last check. Before the first one it is healthy, without a time."""
        says = tuple(self._found.values())
        if not self._found:
            return HealthNow(HealthLevel.HEALTHY, self._since)
        level = HealthLevel.UNAVAILABLE if UNAVAILABLE & set(self._found) else HealthLevel.DEGRADED
        return HealthNow(level, None, says)
