"""Between Slack's markup and plain words. Nothing that a person or a model wrote goes to Slack unescaped."""

import re

from services.common.text_cleaning import storable

_TOKEN = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")
SECTION_LIMIT = 3000


def escape(text: str) -> str:
    """Words that Slack shows as they are: no mention, channel or link comes alive."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def clipped(text: str, limit: int) -> str:
    """The text within a limit of characters, marked where it was cut."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def escaped_within(text: str, limit: int) -> str:
    """Escaped words that stay within a limit; escaping makes some characters longer."""
    shown = escape(text)
    while len(shown) > limit:
        text = clipped(text, len(text) - max(1, (len(shown) - limit) // 5))
        shown = escape(text)
    return shown


def plain(slack_text: str) -> str:
    """What the person sees in their own message, as plain words: entities resolved, tokens by their names."""
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
