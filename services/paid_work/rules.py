"""The operator's settings for paid work, and how often each kind of work may fail."""

from dataclasses import dataclass

from services.budget.rate_limiter import RateRules
from services.budget.session_marks import SessionMarks
from services.claude.circuit_breaker import BreakerRules


@dataclass(frozen=True)
class Rules:
    """The operator's settings."""

    lease_seconds: float
    daily_limit_nano: int
    marks: SessionMarks
    max_tokens_per_session: int
    breaker: BreakerRules
    rate: RateRules


@dataclass(frozen=True)
class Policy:
    """How often one kind of work may fail, and whether it can wait."""

    contents: int
    """The number of unusable answers after which the work is given up."""
    breaks: int
    """The number of tries that a bug may break before the person and the admins are notified."""
    waits: bool = True
    """Whether the work waits for a closed gate. If not, it ends there, because the person can simply ask again."""


TURN = Policy(contents=3, breaks=6)
DEBRIEF = Policy(contents=3, breaks=3)
AUDITION = Policy(contents=1, breaks=1, waits=False)
