"""A piece of paid work, as gates and failures see it: its row, its workspace, and the notices to its person."""

from abc import ABC, abstractmethod
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from sqlalchemy.ext.asyncio import AsyncSession

from models.leased import Retried
from models.workspace import WorkspaceDB
from services.paid_work.rules import Policy


class WaitNotice(StrEnum):
    """A notice to the person whose work waits. The row stores the last one, so that each is sent once in a row."""

    BUSY = "busy"
    RATE = "rate"
    """Says when the work continues."""
    BUDGET = "budget"
    """Says when the work continues."""
    SETUP = "setup"
    MISTAKE = "mistake"
    """Gives the row's reference."""


class PaidWork(ABC):
    """A piece of work under its lease. Each kind defines its notices and how it ends."""

    name: ClassVar[str]
    """What it is called in alerts to the admins."""
    policy: ClassVar[Policy]

    def __init__(self, db: AsyncSession, workspace: WorkspaceDB, row: Retried, *, model: str) -> None:
        self.db = db
        self.workspace = workspace
        self.row = row
        self.model = model
        """The model that it calls."""

    async def tell(self, word: WaitNotice, *, now: datetime, at: int = 0) -> None:
        """Tell the person why the work waits, unless this was the last notice, and store it as the last one.

        `at` is in seconds since 1970. A kind that notifies only at the end stores it and sends nothing.
        """
        if self.row.told != word:
            self.row.told = word
            await self.say(word, now=now, at=at)

    async def say(self, word: WaitNotice, *, now: datetime, at: int) -> None:  # noqa: B027 - not all kinds send notices
        """Queue this notice for the person. A kind that notifies only at the end does nothing here."""

    async def give_back(self) -> None:  # noqa: B027 - not all kinds have something to give back
        """Undo what the claim did, because the work is tried again later."""

    @abstractmethod
    async def give_up(self, why: str, *, now: datetime) -> None:
        """End the work for good and notify the person. `why` is a `Cause` or a `Gate`."""

    @abstractmethod
    async def stop(self, *, now: datetime) -> None:
        """Stop the work because of a bug, identified by `row.reference`, and notify the person."""
