"""The running processes. Each reports its state every few seconds."""

from datetime import datetime
from typing import Any

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class ReplicaDB(Row):
    """A process of the bot. It deletes its row when it stops."""

    __tablename__ = "replicas"
    __table_args__ = (UniqueConstraint("name"),)

    name: Mapped[str] = mapped_column(String(128))
    started_at: Mapped[datetime] = mapped_column()
    seen_at: Mapped[datetime] = mapped_column()
    breaker: Mapped[str] = mapped_column(String(16))
    errors: Mapped[dict[str, Any]] = mapped_column()
    """{"last": [{"at": ISO time, "what": what broke, "reference": what people quote}]}, newest first."""
