"""A turn that somebody has claimed, and the rules that turns follow."""

from dataclasses import dataclass
from uuid import UUID

from models.turn_state import ClientState
from services.alert_service import SessionMarks
from services.anthropic_service import Ask
from services.circuit_breaker import BreakerRules
from services.client_play import Scene
from services.client_state import Nature
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
    nature: Nature
    before: ClientState
    """How the client is before this turn, however often it is tried."""
    said: tuple[str, ...] = ()
    """The student's lines that it answers; none before the greeting."""

    @property
    def turn_id(self) -> UUID:
        """What its cost is booked for."""
        return self.id

    @property
    def place(self) -> Place:
        """Where its reply goes."""
        return Place(channel_id=self.channel_id, thread_ts=self.thread_ts)

    @property
    def scene(self) -> Scene:
        """What it is played from."""
        return Scene(self.nature, self.before, self.ask, said=self.said, turn=self.number)
