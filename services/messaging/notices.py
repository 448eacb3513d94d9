"""What the app itself says in an interview's thread, out of the client's role."""

from typing import get_args

from models.post import OutboxKind
from services.messaging.outbox_message import OtherWay, OutboxMessage


class Notice(OutboxMessage):
    """The base of all notices. `name` is the client's."""

    kind = OutboxKind.NOTICE
    other_way = OtherWay.DIRECT_MESSAGE

    name: str


class ThreadNotice(Notice):
    """The base of notices in the thread of an interview that is running."""


class Busy(ThreadNotice):
    """Claude cannot answer right now; the lines are kept."""

    tag = ("about", "busy")
    title = "the notice that the client answers later"


class BudgetUsedUp(ThreadNotice):
    """The day's budget is used up. `at` is when practice reopens, in seconds since 1970."""

    tag = ("about", "budget")
    title = "the notice that today's budget is used up"

    at: int


class RateReached(ThreadNotice):
    """Too many turns in a short time. `at` is when the next one may start, in seconds since 1970."""

    tag = ("about", "rate")
    title = "the notice that the client answers later"

    at: int


class PracticePaused(ThreadNotice):
    """Practice waits for a setting that an admin has to correct."""

    tag = ("about", "setup")
    title = "the notice that practice is paused"


class Mistake(ThreadNotice):
    """A mistake of ours is in the way; the lines are kept."""

    tag = ("about", "mistake")
    title = "the notice that an interview waits for the app to be fixed"

    reference: str
    """Names the mistake in the log and to the admins."""


class Unanswerable(ThreadNotice):
    """The client cannot answer these lines; the student should say it another way."""

    tag = ("about", "unanswerable")
    title = "the notice that the client cannot answer a line"


class NoGreeting(ThreadNotice):
    """The client has not greeted; the student should begin."""

    tag = ("about", "no_greeting")
    title = "the notice that the student should begin"


class WrapUp(ThreadNotice):
    """One exchange is left before the interview reaches its length."""

    tag = ("about", "wrap_up")
    title = "the notice that one message is left"


class IdleReminder(ThreadNotice):
    """The student has said nothing for long. `at` is when the interview is closed, in seconds since 1970."""

    tag = ("about", "idle")
    title = "the reminder of an open interview"

    at: int


class Finishing(ThreadNotice):
    """The assignment is over; the interview may be finished until `at`, in seconds since 1970."""

    tag = ("about", "finishing")
    title = "the notice that an interview ends soon"

    why: str
    at: int


class ReplyLost(ThreadNotice):
    """Slack has refused a reply for good. `is_over` tells whether the interview is over."""

    tag = ("about", "reply_lost")
    title = "the notice that a reply was lost"

    is_over: bool = False


class ControlNotice(ThreadNotice):
    """The base of answers to control words, to unreadable lines and to asides."""

    resources: str
    """The admin's words on where to find support."""


class Paused(ControlNotice):
    """The student has paused the role-play."""

    tag = ("about", "pause")
    title = "the notice that the role-play is paused"


class HelpWanted(ControlNotice):
    """The student has asked for help, which pauses the role-play."""

    tag = ("about", "help")
    title = "the answer to a student's call for help"


class AsksIfAi(ControlNotice):
    """The student has asked whether the client is real."""

    tag = ("about", "asks_if_ai")
    title = "the answer to whether the client is real"


class OwnDistress(ControlNotice):
    """What the student wrote sounds as if it were about themselves."""

    tag = ("about", "own_distress")
    title = "the answer to a student who may be in distress"


class Resumed(ControlNotice):
    """The role-play goes on."""

    tag = ("about", "resumed")
    title = "the notice that the role-play goes on"


class FileOnly(ControlNotice):
    """The student has sent a file without words."""

    tag = ("about", "file")
    title = "the answer to a file"


class EmptyLine(ControlNotice):
    """The student has sent nothing that can be read."""

    tag = ("about", "empty")
    title = "the answer to an empty message"


class TooLongLine(ControlNotice):
    """The student's message is longer than a line may be."""

    tag = ("about", "too_long")
    title = "the answer to a message that is too long"


class NeverStarted(Notice):
    """An interview could not start. It goes to the student's messages, since there is no thread."""

    tag = ("about", "never_started")
    title = "the notice that an interview could not start"
    other_way = OtherWay.ADMINS


Pausing = Paused | HelpWanted | AsksIfAi | OwnDistress
"""Notices that stop the role-play and offer the way back."""

AnyControlNotice = Pausing | Resumed | FileOnly | EmptyLine | TooLongLine
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
