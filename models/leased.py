"""What every kind of paid work keeps in its row: who holds it, and how its tries went."""

from datetime import datetime

from sqlalchemy import Double, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class Leased(Row):
    """A row that one worker at a time may hold. Every later write of that worker carries the epoch of its lease."""

    __abstract__ = True

    lease_epoch: Mapped[int] = mapped_column(default=0)
    lease_until: Mapped[float | None] = mapped_column(Double)
    """Seconds since 1970 by the database's clock. None when nobody holds the row."""


class Retried(Row):
    """A row that is tried until it succeeds or is given up."""

    __abstract__ = True

    attempts: Mapped[int] = mapped_column(default=0)
    """Tries that failed for any reason. The pause before the next one grows with it."""
    content_failures: Mapped[int] = mapped_column(default=0)
    """Tries that brought an answer that nobody can use."""
    mistakes: Mapped[int] = mapped_column(default=0)
    """Tries that failed because of a mistake of ours."""
    next_try_at: Mapped[datetime] = mapped_column()
    told: Mapped[str | None] = mapped_column(String(32))
    """The last notice that the person has read about this row. Each is sent once."""
    reference: Mapped[str | None] = mapped_column(String(16))
    """The mistake of ours that stopped it, as it is named to the person, to the admins, and in the log."""
