"""Reading an answer of the API: its text and its usage. Nothing about its shape is taken for granted."""

import unicodedata
from dataclasses import dataclass

from anthropic.types import Message

from services.claude.errors import ClaudeContentError, ClaudeTimeoutError
from services.claude.pricing import Usage
from services.common.sentences import sentence_ends
from services.common.text_cleaning import storable

CUT = frozenset({"max_tokens", "model_context_window_exceeded"})
BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols that are invisible."""


@dataclass(frozen=True)
class UsageBounds:
    """The most tokens that a request can use. An answer that reports more is not believed."""

    input: int
    output: int


@dataclass(frozen=True)
class AnswerText:
    """The text of a whole answer."""

    text: str
    usage: Usage | None
    """None if the API reported nothing that can be booked."""


def answer_of(message: object, *, bounds: UsageBounds | None, is_shape: bool) -> AnswerText:
    """Return the text of an answer, cut back to whole sentences if the API cut it off.

    Raise ClaudeTimeoutError if it is not a message, and ClaudeContentError if Claude refused or nothing is left to
    show. Both carry the usage if it is known. An answer in a schema (`is_shape`) that was cut off is an error too.
    """
    usage = usage_of(message, bounds=bounds)
    stop_reason = getattr(message, "stop_reason", None)
    if isinstance(message, Message) and stop_reason == "refusal":
        raise ClaudeContentError(cause="refusal", is_refusal=True, usage=usage)
    text = _text_of(message)
    if text is None:
        raise ClaudeTimeoutError(cause="no message of the API", usage=usage)
    if stop_reason in CUT and is_shape:
        raise ClaudeContentError(cause="cut", usage=usage)
    if stop_reason in CUT:
        text = up_to_last_sentence(text)
    if is_blank(text):
        raise ClaudeContentError(cause="cut" if stop_reason in CUT else "empty", usage=usage)
    return AnswerText(text, usage)


def is_blank(text: str) -> bool:
    """Return whether the text looks empty: only spaces, control and format characters, and marks without a letter."""
    return all(unicodedata.category(character)[0] in "CMZ" or character in BLANK_LETTERS for character in text)


def usage_of(message: object, *, bounds: UsageBounds | None) -> Usage | None:
    """Return the usage that the API reports, or None if it is malformed or more than the request can use."""
    given = getattr(message, "usage", None)
    written = getattr(given, "cache_creation", None)
    counts = [
        _count(given, "input_tokens", is_needed=True),
        _count(given, "cache_creation_input_tokens"),
        _count(written, "ephemeral_1h_input_tokens"),
        _count(given, "cache_read_input_tokens"),
        _count(given, "output_tokens", is_needed=True),
    ]
    if None in counts:
        return None
    fresh, cached, in_an_hour, read, output = (count or 0 for count in counts)
    in_an_hour = min(in_an_hour, cached)
    usage = Usage(
        input_tokens=fresh,
        cache_write_5m_tokens=cached - in_an_hour,
        cache_write_1h_tokens=in_an_hour,
        cache_read_tokens=read,
        output_tokens=output,
    )
    is_possible = bounds is None or (usage.total_input <= bounds.input and output <= bounds.output)
    return usage if is_possible else None


def _count(given: object, name: str, *, is_needed: bool = False) -> int | None:
    """Return a token count, never below zero, or None if the value is not a count."""
    value = getattr(given, name, None)
    if value is None:
        return None if is_needed else 0
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return max(0, value)


def _text_of(message: object) -> str | None:
    """Return the joined text of all text blocks, or None if the content is not a list of blocks."""
    content: object = getattr(message, "content", None)
    if not isinstance(message, Message) or not isinstance(content, list):
        return None
    texts = []
    for block in content:
        kind, text = getattr(block, "type", None), getattr(block, "text", None)
        if not isinstance(kind, str) or (kind == "text" and not isinstance(text, str)):
            return None
        if kind == "text":
            texts.append(str(text))
    return storable("".join(texts)).strip()


def up_to_last_sentence(text: str) -> str:
    """Return the text up to its last whole sentence or stage direction, or "" if it has neither."""
    ends = sentence_ends(text)
    stars = [at + 1 for at, ch in enumerate(text) if ch == "*"]
    closing = stars[len(stars) // 2 * 2 - 1] if len(stars) > 1 else 0
    return text[: max(ends[-1] if ends else 0, closing)].strip()
