"""What a person sees: messages and modals, as tests and demos read them."""

import html
from dataclasses import dataclass, field
from typing import Any

from sandbox.block_kit import elements_of

Json = dict[str, Any]


@dataclass(frozen=True)
class WrittenLine:
    """A message that a person wrote."""

    channel: str
    ts: str
    client_msg_id: str | None = None
    """The id that the person's Slack gave the message."""


@dataclass(frozen=True)
class Message:
    """A message as a person sees it."""

    raw: Json = field(repr=False)

    @property
    def text(self) -> str:
        """The text of the message as shown, without its blocks."""
        return html.unescape(str(self.raw.get("text", "")))

    @property
    def ts(self) -> str:
        """The message's ts."""
        return str(self.raw["ts"])

    @property
    def channel(self) -> str:
        """The channel's id."""
        return str(self.raw["channel"])

    @property
    def username(self) -> str | None:
        """The name that the message is posted under, or None for the app's own name."""
        return self.raw.get("username")

    @property
    def texts(self) -> list[str]:
        """Every string in the blocks, or the text if the message has no blocks."""
        return texts_of(self.raw.get("blocks") or []) or [self.text]

    @property
    def shown(self) -> str:
        """Everything that the message shows, as one string."""
        return "\n".join(self.texts)

    @property
    def blocks(self) -> list[Json]:
        """The blocks as the app sent them."""
        found: list[Json] = self.raw.get("blocks") or []
        return found

    @property
    def user(self) -> str | None:
        """The id of the author, or of the person who sees it if only one person does."""
        return self.raw.get("user")

    @property
    def thread_ts(self) -> str | None:
        """The ts of its thread, or None outside a thread."""
        return self.raw.get("thread_ts")

    @property
    def icon_emoji(self) -> str | None:
        """The emoji that the message is posted under."""
        emoji: str | None = (self.raw.get("icons") or {}).get("emoji")
        return emoji

    @property
    def metadata(self) -> Json | None:
        """The metadata that the app stored with it. People do not see it."""
        return self.raw.get("metadata")

    @property
    def files(self) -> list[Json]:
        """The files that are attached, as Slack describes them."""
        found: list[Json] = self.raw.get("files") or []
        return found

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons."""
        return [row["text"]["text"] for block in self.blocks for row in elements_of(block) if row["type"] == "button"]

    def __repr__(self) -> str:
        return f"<{self.username or self.raw.get('user')}: {self.shown[:120]!r} {self.buttons or ''}>"


@dataclass(frozen=True)
class View:
    """A modal or Home tab as a person sees it."""

    raw: Json = field(repr=False)

    @property
    def title(self) -> str:
        """The title of the view."""
        return str(self.raw["title"]["text"])

    @property
    def callback_id(self) -> str:
        """The callback id that the app gave it."""
        return str(self.raw["callback_id"])

    @property
    def blocks(self) -> list[Json]:
        """The blocks as the app sent them."""
        found: list[Json] = self.raw["blocks"]
        return found

    @property
    def texts(self) -> list[str]:
        """Every string in the blocks."""
        return texts_of(self.blocks)

    @property
    def labels(self) -> list[str]:
        """The labels of its fields."""
        return [str(block["label"]["text"]) for block in self.blocks if block["type"] == "input"]

    @property
    def errors(self) -> dict[str, str]:
        """The error messages of its fields, by block id."""
        found: dict[str, str] = self.raw["errors"]
        return found

    @property
    def values(self) -> dict[str, Any]:
        """The values of its fields, by block id."""
        return {
            block_id: next(value for key, value in state.items() if key != "type")
            for block_id, elements in self.raw["state"]["values"].items()
            for state in elements.values()
        }

    @property
    def shown(self) -> str:
        """Everything that the view shows, as one string."""
        return "\n".join(texts_of(self.raw["blocks"]))


def texts_of(blocks: list[Json]) -> list[str]:
    """Return every string that the blocks show, with HTML entities resolved."""
    found: list[str] = []
    for block in blocks:
        cells = [cell for row in block.get("rows", []) for cell in row]
        for part in [block.get("text"), block.get("label"), block.get("hint"), *block.get("elements", []), *cells]:
            text = part.get("text") if isinstance(part, dict) else None
            found += [html.unescape(text)] if isinstance(text, str) else []
    return found
