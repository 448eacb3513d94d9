"""The base of every message that the outbox carries, and what its class says about a refusal."""

from enum import StrEnum
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from models.post import OutboxKind


class OtherWay(StrEnum):
    """What follows when Slack refuses a message for good, even its words without blocks.

    If the other way fails too, the admins read what was lost, and whose it was.
    """

    DIRECT_MESSAGE = "direct_message"
    """The same message goes to the student's messages with the app, outside of the interview's thread."""
    TEACHERS = "teachers"
    """The section's teachers read that this person could not be reached, and what they should have read."""
    ADMINS = "admins"
    """No other way is left to the person: the admins read what was lost."""
    EACH_ADMIN = "each_admin"
    """An alert that its channel refuses goes to each admin. One that an admin's own messages refuse goes to the log."""
    ANSWER_AGAIN = "answer_again"
    """The reply leaves the history, and its lines are answered again or the student is asked to repeat them."""
    CANCEL_START = "cancel_start"
    """The interview does not start, counts as no attempt, and its student reads so."""
    BACK_TO_DRAFT = "back_to_draft"
    """The assignment is a draft again, and the section's teachers read why."""
    NEW_CARD = "new_card"
    """A card that was deleted is posted again. If Slack refuses the change, the section's teachers read so."""
    BACK_TO_AUTHOR = "back_to_author"
    """The comments are drafts again, and their author reads why."""


class OutboxMessage(BaseModel):
    """A message that we owe to somebody.

    Its fields are stored as the row's `facts`, together with its tag where it has one. A field with a default is stored
    only if it differs from the default, so a new field needs a default to read the rows of the version before.
    """

    model_config = ConfigDict(frozen=True, populate_by_name=True, serialize_by_alias=True)

    kind: ClassVar[OutboxKind]
    tag: ClassVar[tuple[str, str] | None] = None
    """The entry of `facts` that tells this class from others of its kind, such as ("about", "busy")."""
    is_update: ClassVar[bool] = False
    """Whether it changes a post that is already there; its row then has an `update_ts`."""
    title: ClassVar[str]
    """Its name in a sentence that tells the admins what was lost."""
    other_way: ClassVar[OtherWay]

    @classmethod
    def about(cls) -> str:
        """Return the word that tells this class from others of its kind."""
        assert cls.tag is not None
        return cls.tag[1]

    def facts(self) -> dict[str, Any]:
        """Return the form in which the message is stored."""
        fields = self.model_dump(mode="json", exclude_defaults=True)
        return fields if self.tag is None else {self.tag[0]: self.tag[1], **fields}
