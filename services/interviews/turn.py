"""A claimed turn."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Self
from uuid import UUID

from models.session import SessionDB
from models.turn_state import ClientState
from services.budget.cost_service import Reservation
from services.budget.session_marks import SessionMarks
from services.claude.anthropic_service import Ask
from services.messaging.outbox_service import Place
from services.paid_work.lease import Lease
from services.simulation.client_state import ClientSnapshot
from services.simulation.turn_simulation import TurnInput


@dataclass
class KeptReading:
    """A turn's classification that was paid for. It is stored with the turn while that waits for another try."""

    key: str
    """A hash of the lines that were classified."""
    text: str | None = None
    """The model's answer, or None until there is one."""

    @classmethod
    def of(cls, said: Sequence[str], *, key: str | None, text: str | None) -> Self:
        """Return the classification of these lines: the stored one, unless it is of other lines."""
        now = hashlib.sha256("\n".join(said).encode()).hexdigest()
        return cls(now, text if key == now else None)


@dataclass(frozen=True)
class ClaimedTurn:
    """A claimed turn: ours until the lease on its session expires."""

    id: UUID
    session_id: UUID
    workspace_id: UUID
    student_id: UUID
    lease: Lease[SessionDB]
    number: int
    attempts: int
    ask: Ask
    reservation: Reservation
    """The reservation of the first attempt of the reply."""
    channel_id: str
    thread_ts: str
    client_id: UUID
    client_name: str
    client_picture: str
    client: ClientSnapshot
    before: ClientState
    """The client's state before this turn. It is the same in every try."""
    said: tuple[str, ...] = ()
    """The student's lines that the turn answers; empty for the greeting."""
    reading: KeptReading = field(default_factory=lambda: KeptReading(""))
    reading_reservation: Reservation | None = None
    """The reservation of the classification, or None if it is not needed."""
    may_ask_again: bool = False
    """Whether the reply is discarded if the student has written more meanwhile: once in a turn, not for the greeting."""
    are_lines_left: bool = False
    """Whether lines stayed in the inbox, because the session's token limit has no room for them in this turn."""
    is_probe: bool = False
    """Whether the workspace's calls were paused at the claim. Then the answer ends the pause."""
    marks: SessionMarks | None = None
    """The workspace's marks for alerts about its cost, or None for the operator's."""
    shorter: Callable[[], Ask] | None = None
    """Creates the same request with half of the history, for when the whole one is too large."""

    @property
    def turn_id(self) -> UUID:
        """The turn that its cost is booked for."""
        return self.id

    @property
    def place(self) -> Place:
        """Where its reply is posted."""
        return Place(channel_id=self.channel_id, thread_ts=self.thread_ts)

    @property
    def turn_input(self) -> TurnInput:
        """The input of the simulation."""
        return TurnInput(self.client, self.before, self.ask, said=self.said, turn=self.number)
