"""A turn that somebody has claimed, and the rules that turns follow."""

from dataclasses import dataclass
from uuid import UUID

from services.alert_service import SessionMarks
from services.anthropic_service import Ask
from services.circuit_breaker import BreakerRules
from services.cost_service import Hold
from services.outbox_service import Place
from services.rate_limiter import RateRules


@dataclass(frozen=True)
class Rules:
    """What the operator has set for turns."""

    lease_seconds: float
    daily_limit_nano: int
    marks: SessionMarks
    max_tokens_per_session: int
    breaker: BreakerRules
    rate: RateRules


@dataclass(frozen=True)
class Turn:
    """A claimed turn: ours until the lease runs out."""

    id: UUID
    session_id: UUID
    workspace_id: UUID
    student_id: UUID
    epoch: int
    number: int
    attempts: int
    content_failures: int
    told: str | None
    ask: Ask
    hold: Hold
    channel_id: str
    thread_ts: str
    client_name: str

    @property
    def turn_id(self) -> UUID:
        """What its cost is booked for."""
        return self.id

    @property
    def place(self) -> Place:
        """Where its reply goes."""
        return Place(channel_id=self.channel_id, thread_ts=self.thread_ts)
