"""Words and sizes: the text in a request, and about how many tokens it is."""

import json
import math
from typing import Any

Json = dict[str, Any]
CHARACTERS_A_TOKEN = 3.3
TURN_TOKENS = 4
"""What a turn costs besides its words."""


def count_tokens(text: str) -> int:
    """About what today's tokenizers give."""
    return math.ceil(len(text) / CHARACTERS_A_TOKEN)


def shorten(text: str, tokens: int) -> str:
    """As much of the text as fits, cut wherever that is."""
    return text[: int(tokens * CHARACTERS_A_TOKEN)]


def blocks_of(content: Any) -> list[Json]:
    """The blocks of a content; a plain string is one text block."""
    if isinstance(content, str):
        return [{"type": "text", "text": content}] if content else []
    return [block for block in content if isinstance(block, dict)] if isinstance(content, list) else []


def text_of(content: Any) -> str:
    """The words of a message's content, or of the system prompt."""
    return "\n".join(block["text"] for block in blocks_of(content) if isinstance(block.get("text"), str))


def block_tokens(block: Json) -> int:
    """The size of one block; what is not text counts as its JSON."""
    return count_tokens(block["text"] if block.get("type") == "text" else json.dumps(block))


def prompt_tokens(body: Json) -> int:
    """The size of the whole prompt: tools, system, messages."""
    system = sum(map(block_tokens, blocks_of(body.get("system"))))
    tools = sum(count_tokens(json.dumps(tool)) for tool in body.get("tools") or [])
    turns = [sum(map(block_tokens, blocks_of(row["content"]))) + TURN_TOKENS for row in body["messages"]]
    return system + tools + sum(turns)
