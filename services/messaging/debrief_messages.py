"""A debrief as it goes to its student: first what became of it, then its parts."""

from uuid import UUID

from pydantic import Field

from models.post import OutboxKind
from services.messaging.notices import Notice
from services.messaging.outbox_message import OtherWay, OutboxMessage


class DebriefNotice(Notice):
    """The base of notices about a debrief that is not there yet."""

    debrief: UUID


class DebriefBusy(DebriefNotice):
    """Claude cannot write it right now."""

    tag = ("about", "debrief_busy")
    title = "the notice that a debrief comes later"


class DebriefBudget(DebriefNotice):
    """The day's budget is used up. `at` is when practice reopens, in seconds since 1970."""

    tag = ("about", "debrief_budget")
    title = "the notice that a debrief waits for the budget"

    at: int


class DebriefPaused(DebriefNotice):
    """Debriefs wait for a setting that an admin has to correct."""

    tag = ("about", "debrief_setup")
    title = "the notice that debriefs are paused"


class DebriefMistake(DebriefNotice):
    """A mistake of ours is in the way; what the student wrote is kept."""

    tag = ("about", "debrief_mistake")
    title = "the notice that a debrief waits for the app to be fixed"

    reference: str
    """Names the mistake in the log and to the admins."""


class DebriefHeld(DebriefNotice):
    """It is written and waits for a teacher."""

    tag = ("about", "debrief_held")
    title = "the notice that a debrief waits for a teacher"


class DebriefBatched(DebriefNotice):
    """It is being written and may take a day."""

    tag = ("about", "debrief_batched")
    title = "the notice that a debrief may take a day"


class DebriefFailed(DebriefNotice):
    """It could not be written; the student can try again."""

    tag = ("about", "debrief_failed")
    title = "the notice that a debrief could not be written"


AnyDebriefNotice = (
    DebriefBusy | DebriefBudget | DebriefPaused | DebriefMistake | DebriefHeld | DebriefBatched | DebriefFailed
)


class DebriefPart(OutboxMessage):
    """The base of the posts that a debrief consists of. The row's subject is the debrief."""

    kind = OutboxKind.DEBRIEF
    other_way = OtherWay.DIRECT_MESSAGE


class DebriefTalk(DebriefPart):
    """The reflection, what went well, and what to try.

    A long talk takes several posts: `start` and `end` are the remarks of this one, where what to try follows what went
    well. Without `end` it has all that follow.
    """

    tag = ("part", "talk")
    title = "a debrief"

    start: int = Field(default=0, alias="from")
    end: int | None = Field(default=None, alias="to")


class DebriefLevels(DebriefPart):
    """A page of the rubric's criteria: from `start` to before `end`. Without `end` there are ten at most."""

    tag = ("part", "levels")
    title = "the rubric levels of a debrief"

    start: int = Field(alias="from")
    end: int | None = Field(default=None, alias="to")


class DebriefNumbers(DebriefPart):
    """What was counted; as the last part it also compares with the interview before."""

    tag = ("part", "numbers")
    title = "the numbers of a debrief"

    is_last: bool = True


class DebriefTrust(DebriefPart):
    """How trust went; always the last part."""

    tag = ("part", "trust")
    title = "the line of trust of a debrief"


AnyDebriefPart = DebriefTalk | DebriefLevels | DebriefNumbers | DebriefTrust
