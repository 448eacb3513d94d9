"""The messages of a debrief to its student: notices until it is ready, then its parts."""

from uuid import UUID

from pydantic import Field

from models.post import OutboxKind
from services.messaging.notices import Notice
from services.messaging.outbox_message import OtherWay, OutboxMessage


class DebriefNotice(Notice):
    """The base class of notices about a debrief that is not ready."""

    debrief: UUID


class DebriefBusy(DebriefNotice):
    """A notice that Claude cannot write the debrief right now."""

    tag = ("about", "debrief_busy")
    title = "the notice that a debrief arrives later"


class DebriefBudget(DebriefNotice):
    """A notice that the day's budget is used up. `at` is when practice reopens, in seconds since 1970."""

    tag = ("about", "debrief_budget")
    title = "the notice that a debrief is waiting for the budget"

    at: int


class DebriefPaused(DebriefNotice):
    """A notice that debriefs wait until an admin corrects a setting."""

    tag = ("about", "debrief_setup")
    title = "the notice that debriefs are paused"


class DebriefMistake(DebriefNotice):
    """A notice that a bug delays the debrief. What the student wrote is saved."""

    tag = ("about", "debrief_mistake")
    title = "the notice that a debrief is waiting for the app to be fixed"

    reference: str
    """Identifies the bug in the log and to the admins."""


class DebriefWithheld(DebriefNotice):
    """A notice that the debrief is written and waits for a teacher."""

    tag = ("about", "debrief_held")
    title = "the notice that a debrief is waiting for a teacher"


class DebriefBatched(DebriefNotice):
    """A notice that the debrief is being written and may take a day."""

    tag = ("about", "debrief_batched")
    title = "the notice that a debrief may take a day"


class DebriefFailed(DebriefNotice):
    """A notice that the debrief could not be written. The student can try again."""

    tag = ("about", "debrief_failed")
    title = "the notice that a debrief could not be written"


AnyDebriefNotice = (
    DebriefBusy | DebriefBudget | DebriefPaused | DebriefMistake | DebriefWithheld | DebriefBatched | DebriefFailed
)


class DebriefPart(OutboxMessage):
    """The base class of the posts that make up a debrief. The row's subject is the debrief."""

    kind = OutboxKind.DEBRIEF
    other_way = OtherWay.DIRECT_MESSAGE


class DebriefTalk(DebriefPart):
    """The reflection, what went well, and what to try.

    A long one takes several posts. `start` and `end` select the remarks of this post, counted over what went well and
    then what to try. Without `end` it shows all remarks from `start`.
    """

    tag = ("part", "talk")
    title = "a debrief"

    start: int = Field(default=0, alias="from")
    end: int | None = Field(default=None, alias="to")


class DebriefLevels(DebriefPart):
    """A page of the rubric's criteria: from `start` to before `end`, or at most ten without `end`."""

    tag = ("part", "levels")
    title = "the rubric levels of a debrief"

    start: int = Field(alias="from")
    end: int | None = Field(default=None, alias="to")


class ChangedDebriefTalk(DebriefTalk):
    """An update of a post with remarks, after the student has deleted a line that it quotes."""

    is_update = True
    title = "the update of a debrief after a message was deleted"
    other_way = OtherWay.ADMINS


class ChangedDebriefLevels(DebriefLevels):
    """An update of a post with rubric levels, after the student has deleted a line that it quotes."""

    is_update = True
    title = "the update of a debrief after a message was deleted"
    other_way = OtherWay.ADMINS


class DebriefNumbers(DebriefPart):
    """The counts of the interview. As the last part it also compares them with the interview before."""

    tag = ("part", "numbers")
    title = "the numbers of a debrief"

    is_last: bool = True


class DebriefTrust(DebriefPart):
    """The course of trust. It is always the last part."""

    tag = ("part", "trust")
    title = "the trust line of a debrief"


AnyDebriefPart = DebriefTalk | DebriefLevels | ChangedDebriefTalk | ChangedDebriefLevels | DebriefNumbers | DebriefTrust
