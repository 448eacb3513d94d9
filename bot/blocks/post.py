"""A message as it goes to Slack: words for notifications and screen readers, blocks, and perhaps a picture."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.text import clipped

LONGEST_ALT, LONGEST_TITLE = 2000, 2000


@dataclass(frozen=True)
class Picture:
    """A picture that goes with a message whose words say the same; drawn when it is wanted, outside of any transaction."""

    draw: Callable[[], bytes]
    filename: str
    title: str
    alt: str

    def block(self, file_id: str) -> dict[str, Any]:
        """The picture, uploaded under this id, as a block."""
        return {
            "type": "image",
            "slack_file": {"id": file_id},
            "title": {"type": "plain_text", "text": clipped(self.title, LONGEST_TITLE)},
            "alt_text": clipped(self.alt, LONGEST_ALT),
        }


@dataclass(frozen=True)
class Post:
    """What is posted; `text` is what a notification reads aloud, and always there."""

    text: str
    blocks: list[dict[str, Any]] = field(default_factory=list)
    username: str | None = None
    icon_emoji: str | None = None
    picture: Picture | None = None
    """Stands after the first block."""

    def arguments(self, *, picture_id: str | None = None) -> dict[str, Any]:
        """The arguments of `chat.postMessage` and `chat.update`, with the picture where it was uploaded."""
        arguments: dict[str, Any] = {"text": clipped(self.text, 4000), "unfurl_links": False, "unfurl_media": False}
        blocks = self.blocks
        if self.picture is not None and picture_id is not None:
            blocks = [*blocks[:1], self.picture.block(picture_id), *blocks[1:]]
        if blocks:
            arguments["blocks"] = blocks
        if self.username:
            arguments["username"] = clipped(self.username, 80)
        if self.icon_emoji:
            arguments["icon_emoji"] = self.icon_emoji
        return arguments
