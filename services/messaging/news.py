"""The message that tells a person all their news at once."""

from uuid import UUID

from models.post import OutboxKind
from services.messaging.outbox_message import OtherWay, OutboxMessage


class News(OutboxMessage):
    """A person's news since their last message with news. The row's subject is a section that one of them names.

    Its words are made when it is posted, so what is out of date by then is left out.
    """

    kind = OutboxKind.NEWS
    title = "a message about your course"
    other_way = OtherWay.TEACHERS

    items: tuple[UUID, ...]
