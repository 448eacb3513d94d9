"""What a worker has to know about one kind of paid work."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Hashable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from services.paid_work.lease import Lease


class LeasedWork(Protocol):
    """A claimed piece of work, with the lease that fences every later write."""

    @property
    def lease(self) -> Lease[Any]: ...  # noqa: D102 - see the class


Key = TypeVar("Key", bound=Hashable)
Claim = TypeVar("Claim", bound=LeasedWork)
Done = TypeVar("Done")


class LeaseLostError(Exception):
    """The work belongs to somebody else now, or is over."""


@dataclass
class LeaseStatus:
    """Whether claimed work is still ours, as far as its heartbeat knows."""

    is_ours: bool = True

    def check(self) -> None:
        """Raise LeaseLostError when the work is no longer ours. Call it before each paid step of long work."""
        if not self.is_ours:
            raise LeaseLostError


class WorkKind(ABC, Generic[Key, Claim, Done]):
    """One kind of paid work. The worker opens the transactions; none is open during `perform`."""

    name: ClassVar[str]
    at_once: ClassVar[int]
    """How many of them one process does at a time."""

    @abstractmethod
    async def list_pending(self, db: AsyncSession, *, now: datetime) -> Collection[Key]:
        """Return what is due and free, the longest waiting first."""

    @abstractmethod
    async def claim(self, db: AsyncSession, key: Key) -> Claim | None:
        """Take the lease, pass the gates, hold the money. Return None where there is nothing to do now."""

    @abstractmethod
    async def perform(self, claim: Claim, lease_status: LeaseStatus) -> Done:
        """Ask Claude. Leave no money held but that of the answer."""

    @abstractmethod
    async def record(self, db: AsyncSession, claim: Claim, done: Done) -> bool:
        """Book and keep the answer. Return False when the work is no longer ours: then only its cost is booked."""

    @abstractmethod
    async def fail(self, db: AsyncSession, claim: Claim, error: Exception, *, reference: str) -> object:
        """Write down what the failure means."""

    async def settle(self, claim: Claim, done: Done) -> None:
        """Book an answer that could not be recorded. Booking it twice changes nothing."""

    def has_more(self, claim: Claim) -> bool:  # noqa: ARG002
        """Return whether more may be owed under the same key, now that this is recorded."""
        return False

    def facts(self, claim: Claim) -> dict[str, object]:  # noqa: ARG002
        """Return what log lines say that the work is about."""
        return {}

    def note_failed(self, error: Exception) -> None:
        """Count a failed try."""

    def note_done(self, done: Done, *, is_ours: bool, seconds: float) -> None:
        """Count an answer that came after that many seconds."""
