"""One piece of paid work, as gates and failures see it: its row, its workspace, and how its person is told."""

from abc import ABC, abstractmethod
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from sqlalchemy.ext.asyncio import AsyncSession

from models.leased import Retried
from models.workspace import WorkspaceDB
from services.paid_work.rules import Policy


class Word(StrEnum):
    """What a person is told about work that waits. The last one is kept in the row, so that each is told once."""

    BUSY = "busy"
    RATE = "rate"
    """Names the time at which it goes on."""
    BUDGET = "budget"
    """Names the time at which it goes on."""
    SETUP = "setup"
    MISTAKE = "mistake"
    """Names the row's reference."""


class Work(ABC):
    """One piece of work under its lease. Each kind says how it tells its person and what its ends are."""

    name: ClassVar[str]
    """What the admins read that it is."""
    policy: ClassVar[Policy]

    def __init__(self, db: AsyncSession, workspace: WorkspaceDB, row: Retried, *, model: str) -> None:
        self.db = db
        self.workspace = workspace
        self.row = row
        self.model = model
        """The model that it asks."""

    async def tell(self, word: Word, *, now: datetime, at: int = 0) -> None:
        """Tell the person why the work waits, once in a row. `at` is in seconds since 1970."""
        if self.row.told != word:
            self.row.told = word
            await self.say(word, now=now, at=at)

    async def say(self, word: Word, *, now: datetime, at: int) -> None:  # noqa: B027 - not all kinds speak
        """Owe the person this notice. A kind whose person is told only of the end says nothing."""

    async def give_back(self) -> None:  # noqa: B027 - not all kinds have something to give back
        """Undo what the claim did, because the work is tried again later."""

    @abstractmethod
    async def give_up(self, why: str, *, now: datetime) -> None:
        """End the work for good and tell the person. `why` is a `Cause` or a `Gate`."""

    @abstractmethod
    async def stop(self, *, now: datetime) -> None:
        """Stop the work because of a mistake of ours, named by `row.reference`, and tell the person."""
