"""The base class of all messages in the outbox. Each class says what to do if Slack refuses it."""

from enum import StrEnum
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from models.post import OutboxKind


class OtherWay(StrEnum):
    """What to do when Slack refuses a message for good, even as plain text without blocks.

    If this fails too, the admins get an alert that says what was lost, and who should have received it.
    """

    DIRECT_MESSAGE = "direct_message"
    """Send the same message to the student's DM with the app, outside of the interview's thread."""
    TEACHERS = "teachers"
    """Notify the section's teachers that this person could not be reached, and with what message."""
    ADMINS = "admins"
    """Alert the admins about the lost message: there is no other way to reach the person."""
    EACH_ADMIN = "each_admin"
    """Send an alert that its channel refuses to each admin. If an admin's DM refuses it too, log it."""
    ANSWER_AGAIN = "answer_again"
    """Remove the reply from the history, and answer its lines again or ask the student to repeat them."""
    CANCEL_START = "cancel_start"
    """Cancel the interview and tell its student. It does not count as an attempt."""
    BACK_TO_DRAFT = "back_to_draft"
    """Make the assignment a draft again, and tell the section's teachers why."""
    NEW_CARD = "new_card"
    """Post a card that was deleted again. If Slack refuses the update, tell the section's teachers."""
    BACK_TO_AUTHOR = "back_to_author"
    """Make the comments drafts again, and tell their author why."""


class OutboxMessage(BaseModel):
    """A message that waits for delivery to someone.

    Its fields are stored as the row's `facts`, together with its tag if it has one. A field with a default is stored
    only if it differs from the default. So a new field needs a default, or rows of the previous version cannot be read.
    """

    model_config = ConfigDict(frozen=True, populate_by_name=True, serialize_by_alias=True)

    kind: ClassVar[OutboxKind]
    tag: ClassVar[tuple[str, str] | None] = None
    """The entry of `facts` that identifies this class among others of its kind, such as ("about", "busy")."""
    is_update: ClassVar[bool] = False
    """Whether it updates an existing post. Its row then has an `update_ts`."""
    title: ClassVar[str]
    """The name of the message in alerts that say what was lost."""
    other_way: ClassVar[OtherWay]

    @classmethod
    def about(cls) -> str:
        """Return the tag's value, which identifies this class among others of its kind."""
        assert cls.tag is not None
        return cls.tag[1]

    def facts(self) -> dict[str, Any]:
        """Return the fields and the tag as they are stored in the row."""
        fields = self.model_dump(mode="json", exclude_defaults=True)
        return fields if self.tag is None else {self.tag[0]: self.tag[1], **fields}
