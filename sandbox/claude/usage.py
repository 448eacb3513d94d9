"""Token counts and cache arithmetic: prefixes byte for byte, five minutes or an hour, a smallest size."""

import hashlib
import json
from typing import Any

from sandbox.claude.catalog import Model
from sandbox.claude.validation import text_of

Json = dict[str, Any]
LIFE = {"5m": 300.0, "1h": 3600.0}


def count_tokens(text: str) -> int:
    """About what today's tokenizers give."""
    return max(1, round(len(text.encode()) / 3.3)) if text else 0


class PromptCache:
    """Which prefixes are cached, and until when."""

    def __init__(self) -> None:
        self._until: dict[str, float] = {}

    def usage(self, body: Json, model: Model, *, output_tokens: int, now: float) -> Json:
        """The usage of this request, and its prefixes cached as it asks."""
        parts = [json.dumps(body.get("system", "")), *(json.dumps(row) for row in body["messages"])]
        sizes = [
            count_tokens(text_of(body.get("system", ""))),
            *(count_tokens(text_of(row["content"])) + 4 for row in body["messages"]),
        ]
        marks = self._marks(body)
        read = self._longest_cached(body["model"], parts, sizes, now)
        write = {"5m": 0, "1h": 0}
        covered = read
        for position, ttl in sorted(marks.items()):
            size = sum(sizes[: position + 1])
            if size < model.smallest_cacheable:
                continue
            key = _key(body["model"], parts[: position + 1])
            write[ttl] += max(0, size - covered)
            covered = max(covered, size)
            self._until[key] = now + LIFE[ttl]
        return {
            "input_tokens": sum(sizes) - covered,
            "cache_creation_input_tokens": write["5m"] + write["1h"],
            "cache_creation": {"ephemeral_5m_input_tokens": write["5m"], "ephemeral_1h_input_tokens": write["1h"]},
            "cache_read_input_tokens": read,
            "output_tokens": output_tokens,
        }

    def _marks(self, body: Json) -> dict[int, str]:
        """Where the breakpoints lie (0 is the system prompt) and how long each lives."""
        contents = [body.get("system"), *(row["content"] for row in body["messages"])]
        marks = {}
        for position, content in enumerate(contents):
            for block in content if isinstance(content, list) else []:
                if "cache_control" in block:
                    marks[position] = block["cache_control"].get("ttl", "5m")
        if "cache_control" in body:
            marks[len(contents) - 1] = body["cache_control"].get("ttl", "5m")
        return marks

    def _longest_cached(self, model_id: str, parts: list[str], sizes: list[int], now: float) -> int:
        for end in range(len(parts), 0, -1):
            key = _key(model_id, parts[:end])
            if self._until.get(key, 0.0) > now:
                return sum(sizes[:end])
        return 0


def _key(model_id: str, parts: list[str]) -> str:
    return hashlib.sha256("\0".join([model_id, *parts]).encode()).hexdigest()
