"""Conversion between Slack's markup and plain text. User and model text must be escaped before it goes to Slack."""

import re

from services.common.text_cleaning import storable

_TOKEN = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")
SECTION_LIMIT = 3000


def escape(text: str) -> str:
    """Return the text so that Slack shows it literally, without mentions, channels, or links."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def clipped(text: str, limit: int) -> str:
    """Return the text, or if it is longer than `limit` characters, its beginning with "…", within that limit."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def escaped_within(text: str, limit: int) -> str:
    """Return the escaped text within `limit` characters, cut with "…" if needed.

    Escaping makes some characters longer.
    """
    shown = escape(text)
    while len(shown) > limit:
        text = clipped(text, len(text) - max(1, (len(shown) - limit) // 5))
        shown = escape(text)
    return shown


def plain(slack_text: str) -> str:
    """Return a message as the person sees it: entities resolved, mentions and links by their names.

    Characters that no database can store and spaces around it are removed.
    """
    words = _TOKEN.sub(_named, slack_text)
    return storable(words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")).strip()


def _named(token: re.Match[str]) -> str:
    kind, target, label = token.groups()
    if kind == "@":
        return f"@{label or 'someone'}"
    if kind == "#":
        return f"#{label or 'channel'}"
    if kind == "!":
        return label or f"@{target.split('^')[0]}"
    return label or target.removeprefix("mailto:")
