"""What the admins read about money, settings, and messages that could not be delivered."""

from datetime import date

from models.post import OutboxKind
from services.messaging.outbox_message import OtherWay, OutboxMessage


class Alert(OutboxMessage):
    """The base of all alerts."""

    kind = OutboxKind.ALERT
    title = "an alert"
    other_way = OtherWay.EACH_ADMIN


class SessionCost(Alert):
    """One interview has cost more than a mark. Sums are in nano-dollars; `student` is a Slack id."""

    tag = ("about", "session")

    level: str
    student: str
    client: str
    cost_nano: int
    mark_nano: int


class DayCost(Alert):
    """A share of the day's budget is spent. Sums are in nano-dollars."""

    tag = ("about", "day")

    per_cent: int
    day: date
    spent_nano: int
    limit_nano: int


class DayReport(Alert):
    """What a closed cost day came to. Sums are in nano-dollars."""

    tag = ("about", "report")

    day: date
    spent_nano: int
    limit_nano: int
    calls: int


class SetupBroken(Alert):
    """Claude refuses every call until an admin corrects something."""

    tag = ("about", "setup")

    reason: str
    model: str = ""
    """The model that was asked."""


class WorkStopped(Alert):
    """A mistake of ours has stopped some work until somebody tries it again. `work` is what kind of work."""

    tag = ("about", "mistake")

    work: str
    reference: str
    """Names the mistake in the log, to the person who waits, and here."""


class PriceMissing(Alert):
    """A model in use has no known price."""

    tag = ("about", "unpriced")

    model: str


class MessageLost(Alert):
    """A message could not be delivered in any way. `person` is a Slack id; `what` is the title of its class."""

    tag = ("about", "lost")

    what: str
    person: str | None
    failure: str


class UnknownKind(Alert):
    """A newer version has written a message that no running replica can lay out."""

    tag = ("about", "unknown_kind")

    what: str


AnyAlert = SessionCost | DayCost | DayReport | SetupBroken | WorkStopped | PriceMissing | MessageLost | UnknownKind
