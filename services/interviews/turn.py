"""A turn that somebody has claimed."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Self
from uuid import UUID

from models.session import SessionDB
from models.turn_state import ClientState
from services.budget.cost_service import Reservation
from services.claude.anthropic_service import Ask
from services.messaging.outbox_service import Place
from services.paid_work.lease import Lease
from services.simulation.client_state import ClientSnapshot
from services.simulation.turn_simulation import TurnInput


@dataclass
class KeptReading:
    """What has been paid for of a turn's reading. It is kept with the turn while that waits for another try."""

    key: str
    """A hash of the lines that were read."""
    text: str | None = None
    """The model's answer, or None until there is one."""

    @classmethod
    def of(cls, said: Sequence[str], *, key: str | None, text: str | None) -> Self:
        """Return the reading of these lines: the kept one, unless it was made of other lines."""
        now = hashlib.sha256("\n".join(said).encode()).hexdigest()
        return cls(now, text if key == now else None)


@dataclass(frozen=True)
class Turn:
    """A claimed turn: ours until the lease on its session runs out."""

    id: UUID
    session_id: UUID
    workspace_id: UUID
    student_id: UUID
    lease: Lease[SessionDB]
    number: int
    attempts: int
    ask: Ask
    reservation: Reservation
    """For the first attempt of the reply."""
    channel_id: str
    thread_ts: str
    client_id: UUID
    client_name: str
    client_picture: str
    client: ClientSnapshot
    before: ClientState
    """How the client is before this turn, however often it is tried."""
    said: tuple[str, ...] = ()
    """The student's lines that it answers; none before the greeting."""
    reading: KeptReading = field(default_factory=lambda: KeptReading(""))
    reading_reservation: Reservation | None = None
    """For the reading; None where none is asked for."""
    is_probe: bool = False
    """Whether the workspace's calls were paused when it was claimed: its answer ends the pause."""
    shorter: Callable[[], Ask] | None = None
    """Makes the same question with half of the history, for when the whole is too large."""

    @property
    def turn_id(self) -> UUID:
        """What its cost is booked for."""
        return self.id

    @property
    def place(self) -> Place:
        """Where its reply goes."""
        return Place(channel_id=self.channel_id, thread_ts=self.thread_ts)

    @property
    def turn_input(self) -> TurnInput:
        """What it is played from."""
        return TurnInput(self.client, self.before, self.ask, said=self.said, turn=self.number)
