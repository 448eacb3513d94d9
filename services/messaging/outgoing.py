"""What a transaction owes to Slack. The edge that has committed it begins to deliver."""

from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncSession

from models.post import OutboxDB
from services.messaging.stored_messages import Message

_KEY = "outgoing"


@dataclass
class Outgoing:
    """The rows of the outbox that one transaction has stored."""

    is_due: bool = False
    """Whether the outbox has to be looked at."""
    claimed: list[tuple[OutboxDB, Message]] = field(default_factory=list)
    """Rows that nobody else posts, because the transaction has claimed them too."""


def outgoing(db: AsyncSession) -> Outgoing:
    """Return what the transaction owes so far. It counts once the transaction has committed."""
    found: Outgoing = db.info.setdefault(_KEY, Outgoing())
    return found
