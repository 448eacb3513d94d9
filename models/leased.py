"""The columns of all paid work: who has the row, and how its tries went."""

from datetime import datetime

from sqlalchemy import Double, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class Leased(Row):
    """A row that one worker at a time can lease. Each later write of that worker checks the epoch of its lease."""

    __abstract__ = True

    lease_epoch: Mapped[int] = mapped_column(default=0)
    lease_until: Mapped[float | None] = mapped_column(Double)
    """Seconds since 1970 by the database's clock. None if nobody has the row."""


class Retried(Row):
    """A row that is tried until it succeeds or is given up."""

    __abstract__ = True

    attempts: Mapped[int] = mapped_column(default=0)
    """The tries that failed for any reason. More of them mean a longer pause before the next one."""
    content_failures: Mapped[int] = mapped_column(default=0)
    """The tries with an unusable answer."""
    mistakes: Mapped[int] = mapped_column(default=0)
    """The tries that failed because of a bug."""
    next_try_at: Mapped[datetime] = mapped_column()
    told: Mapped[str | None] = mapped_column(String(32))
    """The last notice to the person about this row. Each is sent once in a row."""
    reference: Mapped[str | None] = mapped_column(String(16))
    """The reference of the bug that stopped it, as the person, the admins, and the log have it."""
