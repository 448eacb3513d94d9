"""Notices from the app itself in an interview's thread, outside of the client's role."""

from typing import get_args

from models.post import OutboxKind
from services.messaging.outbox_message import OtherWay, OutboxMessage


class Notice(OutboxMessage):
    """The base class of all notices. `name` is the client's name."""

    kind = OutboxKind.NOTICE
    other_way = OtherWay.DIRECT_MESSAGE

    name: str


class ThreadNotice(Notice):
    """The base class of notices in the thread of a running interview."""


class Busy(ThreadNotice):
    """A notice that Claude cannot answer right now. The lines are saved. `said` is how many the student has said."""

    tag = ("about", "busy")
    title = "the notice that the client answers later"

    said: int = 0


class BudgetUsedUp(ThreadNotice):
    """A notice that the day's budget is used up. `at` is when practice reopens, in seconds since 1970."""

    tag = ("about", "budget")
    title = "the notice that today's budget is used up"

    at: int


class RateReached(ThreadNotice):
    """A notice of too many turns in a short time. `at` is when the next one may start, in seconds since 1970."""

    tag = ("about", "rate")
    title = "the notice that the client answers later"

    at: int


class PracticePaused(ThreadNotice):
    """A notice that practice waits until an admin corrects a setting."""

    tag = ("about", "setup")
    title = "the notice that practice is paused"


class Mistake(ThreadNotice):
    """A notice that a bug delays the reply. The lines are saved."""

    tag = ("about", "mistake")
    title = "the notice that an interview is waiting for the app to be fixed"

    reference: str
    """Identifies the bug in the log and to the admins."""


class Unanswerable(ThreadNotice):
    """A notice that the client cannot answer these lines. The student should rephrase them."""

    tag = ("about", "unanswerable")
    title = "the notice that the client cannot answer a line"


class NoGreeting(ThreadNotice):
    """A notice that the client has sent no greeting. The student should begin."""

    tag = ("about", "no_greeting")
    title = "the notice that the student should begin"


class WrapUp(ThreadNotice):
    """A notice that one exchange is left before the interview reaches its maximum length."""

    tag = ("about", "wrap_up")
    title = "the notice that one message is left"


class IdleReminder(ThreadNotice):
    """A reminder after a long silence. `at` is when the interview is closed, in seconds since 1970."""

    tag = ("about", "idle")
    title = "the reminder of an open interview"

    at: int


class Finishing(ThreadNotice):
    """A notice that the assignment has ended. The interview can go on until `at`, in seconds since 1970."""

    tag = ("about", "finishing")
    title = "the notice that an interview ends soon"

    why: str
    at: int


class ReplyLost(ThreadNotice):
    """A notice that Slack has refused a reply for good. `is_over` says whether the interview is over."""

    tag = ("about", "reply_lost")
    title = "the notice that a reply was lost"

    is_over: bool = False


class ControlNotice(ThreadNotice):
    """The base class of answers to control words, to unreadable lines, and to asides."""

    resources: str
    """The admin's text about where to get support."""


class Paused(ControlNotice):
    """A notice that the student has paused the role-play."""

    tag = ("about", "pause")
    title = "the notice that the role-play is paused"


class HelpWanted(ControlNotice):
    """The answer to a student's request for help, which pauses the role-play."""

    tag = ("about", "help")
    title = "the answer to a student's request for help"


class AsksIfAi(ControlNotice):
    """The answer to a student who asks whether the client is real."""

    tag = ("about", "asks_if_ai")
    title = "the answer to whether the client is real"


class OwnDistress(ControlNotice):
    """The answer to a line that sounds as if the student were in distress."""

    tag = ("about", "own_distress")
    title = "the answer to a student who may be in distress"


class NoRole(ControlNotice):
    """A notice that the role-play is paused because the client's model keeps leaving the role."""

    tag = ("about", "no_role")
    title = "the notice that the client could not stay in the role"


class Resumed(ControlNotice):
    """A notice that the role-play continues."""

    tag = ("about", "resumed")
    title = "the notice that the role-play continues"


class PauseOffered(ControlNotice):
    """The offer of a pause to a student who wrote nothing but "stop" or "help". The client has heard it, too."""

    tag = ("about", "pause_offer")
    title = "the offer of a pause"


class UnknownWord(ControlNotice):
    """The answer to a word after an exclamation mark that the app does not know."""

    tag = ("about", "unknown_word")
    title = "the answer to an unknown control word"


class FileOnly(ControlNotice):
    """The answer to a file without text."""

    tag = ("about", "file")
    title = "the answer to a file"


class ForwardOnly(ControlNotice):
    """The answer to a forwarded message without a comment."""

    tag = ("about", "forward")
    title = "the answer to a forwarded message"


class ForwardUnread(ControlNotice):
    """A notice that only the comment on a forwarded message was read."""

    tag = ("about", "forward_comment")
    title = "the notice that a forwarded message was not read"


class EmptyLine(ControlNotice):
    """The answer to a message with nothing to read."""

    tag = ("about", "empty")
    title = "the answer to an empty message"


class TooLongLine(ControlNotice):
    """The answer to a message that is longer than a line may be."""

    tag = ("about", "too_long")
    title = "the answer to a message that is too long"


class NeverStarted(Notice):
    """A notice that an interview could not start. It goes to the student's DM, since there is no thread."""

    tag = ("about", "never_started")
    title = "the notice that an interview could not start"
    other_way = OtherWay.ADMINS


Pausing = Paused | HelpWanted | AsksIfAi | OwnDistress | NoRole
"""The notices that pause the role-play and offer a button to resume."""

AnyControlNotice = (
    Pausing | PauseOffered | UnknownWord | Resumed | FileOnly | ForwardOnly | ForwardUnread | EmptyLine | TooLongLine
)
CONTROLS: dict[str, type[AnyControlNotice]] = {notice.about(): notice for notice in get_args(AnyControlNotice)}
AnyThreadNotice = (
    Busy
    | BudgetUsedUp
    | RateReached
    | PracticePaused
    | Mistake
    | Unanswerable
    | NoGreeting
    | WrapUp
    | IdleReminder
    | Finishing
    | ReplyLost
    | AnyControlNotice
)
