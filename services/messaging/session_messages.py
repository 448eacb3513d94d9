"""The messages of an interview's thread other than notices, the menu, audition reports, and assignment cards."""

from uuid import UUID

from pydantic import BaseModel, ConfigDict

from models.post import OutboxKind
from services.messaging.outbox_message import OtherWay, OutboxMessage


class RootCard(OutboxMessage):
    """The first post of an interview's thread. The interview begins once it is posted."""

    kind = OutboxKind.ROOT_CARD
    title = "the first card of an interview"
    other_way = OtherWay.CANCEL_START


class ChangedRootCard(OutboxMessage):
    """An update of a running rewind's root card, after the student has deleted the line that it shows."""

    kind = OutboxKind.ROOT_CARD
    is_update = True
    tag = ("about", "deleted_line")
    title = "the update of an interview's card after a message was deleted"
    other_way = OtherWay.ADMINS


class EndedRootCard(OutboxMessage):
    """An update of a root card after the interview has ended. It has no buttons."""

    kind = OutboxKind.ROOT_CARD
    is_update = True
    title = "the update of an interview's card after its end"
    other_way = OtherWay.ADMINS


class ReplyPost(OutboxMessage):
    """What the client says in a turn. The row's subject is the line in the transcript."""

    kind = OutboxKind.REPLY
    title = "a client's reply"
    other_way = OtherWay.ANSWER_AGAIN

    text: str
    name: str
    picture: str
    turn: UUID | None = None
    """The turn, so that the post is in the same trace, whichever replica posts it."""


class RepeatedReply(OutboxMessage):
    """What the client had said last, as the first post in the thread of a rewound interview."""

    kind = OutboxKind.REPLY
    tag = ("about", "repeated")
    title = "the client's last message before a rewind"
    other_way = OtherWay.DIRECT_MESSAGE

    text: str
    name: str
    picture: str


class SessionEnd(OutboxMessage):
    """The closing card of an interview."""

    kind = OutboxKind.SESSION_END
    title = "the closing card of an interview"
    other_way = OtherWay.DIRECT_MESSAGE

    reason: str
    by: str = ""
    """The name of the teacher or admin who ended it, or "" if it ended in another way."""
    why: str = ""
    """The reason that this person gave to the student."""


class TrustLines(OutboxMessage):
    """The trust lines of a rewound interview and of the first one, side by side."""

    kind = OutboxKind.TRUST_LINES
    title = "the trust lines after a rewound interview"
    other_way = OtherWay.DIRECT_MESSAGE


class Comments(OutboxMessage):
    """A teacher's comments on lines of the transcript."""

    kind = OutboxKind.COMMENTS
    title = "a teacher's comments"
    other_way = OtherWay.BACK_TO_AUTHOR

    comments: tuple[UUID, ...]
    author: UUID


class ChangedComments(Comments):
    """An update of a teacher's comments, after the student has deleted a line that they quote."""

    is_update = True
    title = "the update of comments after a message was deleted"
    other_way = OtherWay.ADMINS


class RunningInterview(BaseModel):
    """A running interview that a misplaced line can be moved to."""

    model_config = ConfigDict(frozen=True)

    id: UUID
    name: str


class Menu(OutboxMessage):
    """The answer to a line outside of a running interview's thread."""

    kind = OutboxKind.MENU
    title = "the answer to a message outside of an interview"
    other_way = OtherWay.DIRECT_MESSAGE

    over: str | None
    """The name of the client, if the line was written in the thread of an interview that is over."""
    lines: tuple[UUID, ...]
    """The inbox rows that can be moved."""
    running: tuple[RunningInterview, ...]


class AuditionReport(OutboxMessage):
    """The report card of an audition. The row's subject is the audition."""

    kind = OutboxKind.AUDITION
    title = "the report card of an audition"
    other_way = OtherWay.ADMINS


class AssignmentCard(OutboxMessage):
    """The public card of an assignment. The row's subject is the assignment."""

    kind = OutboxKind.ASSIGNMENT_CARD
    title = "the card of an assignment"
    other_way = OtherWay.BACK_TO_DRAFT


class ChangedAssignmentCard(OutboxMessage):
    """An update of an assignment's card that is already in the channel."""

    kind = OutboxKind.ASSIGNMENT_CARD
    is_update = True
    title = "the update of an assignment's card"
    other_way = OtherWay.NEW_CARD


SessionMessage = (
    RootCard
    | ChangedRootCard
    | EndedRootCard
    | ReplyPost
    | RepeatedReply
    | SessionEnd
    | TrustLines
    | Comments
    | ChangedComments
    | Menu
)
CardMessage = AssignmentCard | ChangedAssignmentCard
