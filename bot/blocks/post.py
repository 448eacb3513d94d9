"""A message as it goes to Slack: words for notifications and screen readers, and blocks."""

from dataclasses import dataclass, field
from typing import Any

from bot.text import clipped


@dataclass(frozen=True)
class Post:
    """What is posted; `text` is what a notification reads aloud, and always there."""

    text: str
    blocks: list[dict[str, Any]] = field(default_factory=list)
    username: str | None = None
    icon_emoji: str | None = None

    def arguments(self) -> dict[str, Any]:
        """The arguments of `chat.postMessage` and `chat.update`."""
        arguments: dict[str, Any] = {"text": clipped(self.text, 4000), "unfurl_links": False, "unfurl_media": False}
        if self.blocks:
            arguments["blocks"] = self.blocks
        if self.username:
            arguments["username"] = clipped(self.username, 80)
        if self.icon_emoji:
            arguments["icon_emoji"] = self.icon_emoji
        return arguments
