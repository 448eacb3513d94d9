"""The interface between a worker and one kind of paid work."""

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
    def lease(self) -> Lease[Any]:
        """Return the lease that fences every later write of this work."""


Key = TypeVar("Key", bound=Hashable)
Claim = TypeVar("Claim", bound=LeasedWork)
Done = TypeVar("Done")


class LeaseLostError(Exception):
    """The work is over or belongs to another worker now."""


@dataclass
class LeaseStatus:
    """Whether claimed work is still ours, as far as its heartbeat knows."""

    is_ours: bool = True

    def check(self) -> None:
        """Check that the work is still ours before a paid step of long work. Raises LeaseLostError."""
        if not self.is_ours:
            raise LeaseLostError


class WorkKind(ABC, Generic[Key, Claim, Done]):
    """One kind of paid work. The worker opens the transactions, and none is open during `perform`."""

    name: ClassVar[str]
    at_once: ClassVar[int]
    """Most pieces of this kind that one process performs at a time."""

    @abstractmethod
    async def list_pending(self, db: AsyncSession, *, now: datetime) -> Collection[Key]:
        """Return the keys of pending work that is due and not leased, oldest first unless the kind says otherwise.

        A kind may limit their number.
        """

    @abstractmethod
    async def claim(self, db: AsyncSession, key: Key) -> Claim | None:
        """Take the lease, pass the gates, and reserve the money. Return None if there is nothing to do now.

        At a closed gate the work waits, and its person may get a notice. Some kinds reserve no money here.
        """

    @abstractmethod
    async def perform(self, claim: Claim, lease_status: LeaseStatus) -> Done:
        """Call Claude. Only the reservation of the answer may remain open afterward."""

    @abstractmethod
    async def record(self, db: AsyncSession, claim: Claim, done: Done) -> bool:
        """Book and store the answer. If the work is no longer ours, only book its cost and return False.

        An unusable answer is stored as a failed try, which returns True as well.
        """

    @abstractmethod
    async def fail(self, db: AsyncSession, claim: Claim, error: Exception, *, reference: str) -> object:
        """Record what the failure means for the work: a later try, its end, or a wait.

        Change nothing if the lease was lost.
        """

    async def settle(self, claim: Claim, done: Done) -> None:
        """Book an answer that could not be recorded. Booking it twice changes nothing."""

    def has_more(self, claim: Claim) -> bool:  # noqa: ARG002
        """Return whether more work may be pending under the same key after this record."""
        return False

    def facts(self, claim: Claim) -> dict[str, object]:  # noqa: ARG002
        """Return the log fields that identify the work."""
        return {}

    def note_failed(self, error: Exception) -> None:
        """Count a failed attempt in the metrics. A kind without metrics does nothing."""

    def note_done(self, done: Done, *, is_ours: bool, seconds: float) -> None:
        """Count an answer that took this many seconds in the metrics."""
