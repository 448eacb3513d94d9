"""Prompt caching: exact prefixes, two lifetimes, a smallest size, and a search of twenty blocks backward."""

import hashlib
import json
from dataclasses import dataclass

from sandbox.claude.catalog import Model
from sandbox.claude.tokens import TURN_TOKENS, Json, block_tokens, blocks_of, count_tokens

LIFE = {"5m": 300.0, "1h": 3600.0}
LOOKS_BACK = 20
"""How many blocks before a breakpoint are searched for an older entry."""


@dataclass
class CachedPrefix:
    """A cached prefix."""

    ttl: str
    until: float


@dataclass(frozen=True)
class PromptPrefix:
    """A block of the prompt together with everything before it."""

    key: str
    """A hash of all bytes up to here."""
    tokens: int
    """The number of tokens up to here."""
    ttl: str | None
    """The lifetime of the prefix if there is a breakpoint here."""


class PromptCache:
    """The cached prefixes and when they expire."""

    def __init__(self) -> None:
        self._entries: dict[str, CachedPrefix] = {}

    def usage(self, body: Json, model: Model, *, now: float) -> Json:
        """Return the input side of this request's usage and cache its prefixes as the request asks."""
        parts = _parts(body)
        total = parts[-1].tokens
        marks = [index for index, part in enumerate(parts) if part.ttl is not None]
        read = self._read(parts, marks, now)
        written, covered = {"5m": 0, "1h": 0}, read
        for part in (parts[index] for index in marks):
            if part.tokens < model.smallest_cacheable:
                continue
            ttl = part.ttl or "5m"
            written[ttl] += max(0, part.tokens - covered)
            covered = max(covered, part.tokens)
            self._keep(part.key, ttl, now)
        return {
            "input_tokens": total - covered,
            "cache_creation_input_tokens": sum(written.values()),
            "cache_creation": {
                "ephemeral_5m_input_tokens": written["5m"],
                "ephemeral_1h_input_tokens": written["1h"],
            },
            "cache_read_input_tokens": read,
        }

    def clear(self) -> None:
        """Forget all cached prefixes."""
        self._entries.clear()

    def _read(self, parts: list[PromptPrefix], marks: list[int], now: float) -> int:
        """Return the size of the longest cached prefix near a breakpoint and renew its lifetime."""
        seen = {index for mark in marks for index in range(max(0, mark - LOOKS_BACK), mark + 1)}
        for index in sorted(seen, reverse=True):
            entry = self._entries.get(parts[index].key)
            if entry is not None and entry.until > now:
                entry.until = now + LIFE[entry.ttl]
                return parts[index].tokens
        return 0

    def _keep(self, key: str, ttl: str, now: float) -> None:
        entry = self._entries.get(key)
        if entry is None or entry.until <= now:
            self._entries[key] = CachedPrefix(ttl, now + LIFE[ttl])
        else:
            entry.until = now + LIFE[entry.ttl]


def breakpoints(body: Json) -> list[str]:
    """Return the lifetime of each explicit breakpoint, in the order of the prompt."""
    contents = [body.get("tools"), body.get("system"), *(row["content"] for row in body["messages"])]
    blocks = [block for content in contents for block in blocks_of(content)]
    return [block["cache_control"].get("ttl", "5m") for block in blocks if block.get("cache_control")]


def _parts(body: Json) -> list[PromptPrefix]:
    """Return the prompt block by block. Neighboring turns of one role are one turn."""
    settings = [body["model"], body.get("thinking"), (body.get("output_config") or {}).get("effort")]
    digest = hashlib.sha256(json.dumps(settings).encode())
    size, parts = 0, []
    for where, block, tokens in _blocks(body):
        bare = {name: value for name, value in block.items() if name != "cache_control"}
        digest.update(f"\0{where}\0{json.dumps(bare)}".encode())
        size += tokens
        mark = block.get("cache_control")
        parts.append(PromptPrefix(digest.hexdigest(), size, mark.get("ttl", "5m") if mark else None))
    if automatic := body.get("cache_control"):
        last = parts[-1]
        parts[-1] = PromptPrefix(last.key, last.tokens, last.ttl or automatic.get("ttl", "5m"))
    return parts


def _blocks(body: Json) -> list[tuple[str, Json, int]]:
    found = [("tools", tool, count_tokens(json.dumps(tool))) for tool in body.get("tools") or []]
    found += [("system", block, block_tokens(block)) for block in blocks_of(body.get("system"))]
    for row in body["messages"]:
        for index, block in enumerate(blocks_of(row["content"])):
            found.append((f"turn {row['role']}", block, block_tokens(block) + (0 if index else TURN_TOKENS)))
    return found
