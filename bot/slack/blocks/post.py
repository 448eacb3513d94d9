"""A message for Slack: text for notifications and screen readers, blocks, and maybe a picture."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.core.block_sizes import MESSAGE_SIZE, check_message, within

LONGEST_ALT, LONGEST_TITLE = 2000, 2000
LONGEST_TEXT, LONGEST_NAME = 4000, 80
FILE_ID = "F0123456789"
"""A file id of the usual length, to measure a post whose picture is not uploaded yet."""


@dataclass(frozen=True)
class Picture:
    """A picture with a text alternative. It is drawn when it is posted, outside of any transaction."""

    draw: Callable[[], bytes]
    filename: str
    title: str
    alt: str

    def block(self, file_id: str) -> dict[str, Any]:
        """Return the picture as a block, with the id of its upload."""
        return {
            "type": "image",
            "slack_file": {"id": file_id},
            "title": {"type": "plain_text", "text": within(self.title, LONGEST_TITLE, "a picture's title")},
            "alt_text": within(self.alt, LONGEST_ALT, "a picture's words"),
        }


@dataclass(frozen=True)
class Post:
    """A message. `text` is what a notification reads aloud, and it is never empty."""

    text: str
    blocks: list[dict[str, Any]] = field(default_factory=list)
    username: str | None = None
    icon_emoji: str | None = None
    picture: Picture | None = None
    """Goes after the first block."""
    room: int = MESSAGE_SIZE
    """Most characters of JSON in the blocks."""

    def __post_init__(self) -> None:
        """Check the sizes. Raises TooLargeError for a message that Slack would refuse."""
        within(self.text, LONGEST_TEXT, "a message's words")
        within(self.username or "", LONGEST_NAME, "a name")
        check_message(self._with_picture(FILE_ID), self.room)

    def arguments(self, *, picture_id: str | None = None) -> dict[str, Any]:
        """Return the arguments of `chat.postMessage` and `chat.update`, with the picture if it was uploaded."""
        arguments: dict[str, Any] = {"text": self.text, "unfurl_links": False, "unfurl_media": False}
        if blocks := self._with_picture(picture_id):
            arguments["blocks"] = blocks
        if self.username:
            arguments["username"] = self.username
        if self.icon_emoji:
            arguments["icon_emoji"] = self.icon_emoji
        return arguments

    def _with_picture(self, picture_id: str | None) -> list[dict[str, Any]]:
        if self.picture is None or picture_id is None:
            return self.blocks
        return [*self.blocks[:1], self.picture.block(picture_id), *self.blocks[1:]]
