"""Alerts to the admins about money, settings, and messages that could not be delivered."""

from datetime import date

from models.post import OutboxKind
from services.messaging.outbox_message import OtherWay, OutboxMessage


class Alert(OutboxMessage):
    """The base class of all alerts."""

    kind = OutboxKind.ALERT
    title = "an alert"
    other_way = OtherWay.EACH_ADMIN


class SessionCost(Alert):
    """An alert that an interview has cost more than a mark. Sums are in nano-dollars; `student` is a Slack id."""

    tag = ("about", "session")

    level: str
    student: str
    client: str
    cost_nano: int
    mark_nano: int


class DayCost(Alert):
    """An alert that a percentage of the day's budget is spent. Sums are in nano-dollars."""

    tag = ("about", "day")

    per_cent: int
    day: date
    spent_nano: int
    limit_nano: int


class DayReport(Alert):
    """The cost report of a closed day. Sums are in nano-dollars."""

    tag = ("about", "report")

    day: date
    spent_nano: int
    limit_nano: int
    calls: int


class TestAlert(Alert):
    """An alert that an admin sends to see where alerts arrive. `by` is their Slack id."""

    tag = ("about", "test")

    by: str


class SetupBroken(Alert):
    """An alert that Claude refuses the calls to a model, or all calls, until an admin corrects something."""

    tag = ("about", "setup")

    reason: str
    model: str = ""
    """The model that was called, or an empty string."""


class WorkStopped(Alert):
    """An alert that a bug has stopped some work until someone tries it again. `work` says what kind of work."""

    tag = ("about", "mistake")

    work: str
    reference: str
    """Identifies the bug in the log, in this alert, and to the person who waits."""


class PriceMissing(Alert):
    """An alert that a model in use has no known price."""

    tag = ("about", "unpriced")

    model: str


class MessageLost(Alert):
    """An alert that a message could not be delivered in any way. `person` is a Slack id, `what` the class's title."""

    tag = ("about", "lost")

    what: str
    person: str | None
    failure: str


class UnknownKind(Alert):
    """An alert that a newer version has stored a message that no running replica can render."""

    tag = ("about", "unknown_kind")

    what: str


AnyAlert = (
    SessionCost | DayCost | DayReport | TestAlert | SetupBroken | WorkStopped | PriceMissing | MessageLost | UnknownKind
)
