"""The messages that a transaction has stored for Slack. The code that commits it then starts their delivery."""

from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncSession

from models.post import OutboxDB
from services.messaging.stored_messages import AnyMessage

_KEY = "outgoing"


@dataclass
class Outgoing:
    """The rows of the outbox that one transaction has stored."""

    is_due: bool = False
    """Whether the outbox has new rows to look at."""
    claimed: list[tuple[OutboxDB, AnyMessage]] = field(default_factory=list)
    """The rows that the transaction has claimed, so that nobody else posts them."""


def outgoing(db: AsyncSession) -> Outgoing:
    """Return the messages that the transaction has stored so far. They count only once it has committed.

    Only messages that `enqueue_claimed` could claim are listed. Others set `is_due`.
    """
    found: Outgoing = db.info.setdefault(_KEY, Outgoing())
    return found
