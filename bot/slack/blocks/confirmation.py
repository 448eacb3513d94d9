"""What a person sees before and after an act: the question that names what is affected, and the result. Pure."""

from dataclasses import dataclass

from bot.slack.blocks.kit import Block, actions, modal, section
from bot.slack.blocks.paragraphs import sections
from bot.slack.blocks.post import Post
from bot.slack.encoding import Payload


@dataclass(frozen=True)
class Question:
    """The question before a destructive act. The text has markup and names what is affected, with numbers."""

    title: str
    text: str
    yes: str

    def view(self, callback_id: str, payload: Payload) -> Block:
        """Return the modal that asks. The payload comes back when the person agrees."""
        return modal(self.title, callback_id, sections(self.text), submit=self.yes, metadata=payload)


@dataclass(frozen=True)
class Confirmation:
    """The result of an act, with a button for each next step. The text has markup."""

    title: str
    text: str
    steps: tuple[Block, *tuple[Block, ...]]

    def post(self) -> Post:
        """Return the confirmation as a message."""
        return Post(text=self.text, blocks=[section(self.text), actions(*self.steps)])

    def view(self) -> Block:
        """Return the confirmation as a modal, for a person who acted in one."""
        return modal(self.title, "said", [section(self.text), actions(*self.steps)])
