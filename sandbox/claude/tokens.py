"""The text in a request and its approximate number of tokens."""

import json
import math
from typing import Any

Json = dict[str, Any]
CHARACTERS_A_TOKEN = 3.3
TURN_TOKENS = 4
"""Tokens that a turn costs besides its text."""


def count_tokens(text: str) -> int:
    """Return about as many tokens as today's tokenizers would count."""
    return math.ceil(len(text) / CHARACTERS_A_TOKEN)


def shorten(text: str, tokens: int) -> str:
    """Return as much of the text as fits into this many tokens, cut anywhere."""
    return text[: int(tokens * CHARACTERS_A_TOKEN)]


def blocks_of(content: Any) -> list[Json]:
    """Return the blocks of a content. A plain string is one text block."""
    if isinstance(content, str):
        return [{"type": "text", "text": content}] if content else []
    return [block for block in content if isinstance(block, dict)] if isinstance(content, list) else []


def text_of(content: Any) -> str:
    """Return the text of a message's content or of the system prompt."""
    return "\n".join(block["text"] for block in blocks_of(content) if isinstance(block.get("text"), str))


def block_tokens(block: Json) -> int:
    """Return the size of one block in tokens. A block that is not text counts as its JSON."""
    return count_tokens(block["text"] if block.get("type") == "text" else json.dumps(block))


def prompt_tokens(body: Json) -> int:
    """Return the size of the whole prompt in tokens: tools, system, and messages."""
    system = sum(map(block_tokens, blocks_of(body.get("system"))))
    tools = sum(count_tokens(json.dumps(tool)) for tool in body.get("tools") or [])
    turns = [sum(map(block_tokens, blocks_of(row["content"]))) + TURN_TOKENS for row in body["messages"]]
    return system + tools + sum(turns)
