"""The most input tokens that a request can have, from what Claude counted in the session's last call.

Without a measured call, each UTF-8 byte counts as one token, because a token takes at least one byte. With one, only
what is new counts by its bytes. This stays an upper bound for these reasons:

- The API tokenizes each message for itself, between marks that no text can produce. So a message that was sent before
  unchanged has the same tokens again, whatever follows it. Within one message, added text can change how the text
  before it is cut into tokens. For this reason a changed message counts as new with all its bytes.
- What the last call contained and this one does not (a draft's note, or lines that were withdrawn) is never subtracted.
- All that comes before the messages must be the same: model, system prompt, schema, and thinking. Its hash is compared.
- A measure below `LEAST_TOKENS_PER_BYTE` is not believed, and neither is more than one token per byte.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any

FRAME_TOKENS = 16
"""The most tokens that the API adds around one message."""

FRAMES_BEFORE = 4
"""The frames around the prompt, the schema, the first message, and the start of the answer."""

LEAST_TOKENS_PER_BYTE = 1 / 24
"""A count below this comes from something that does not count, such as a proxy. English has about 1/4."""

MOST_KEPT = 2
"""A turn has two kinds of calls: the reading and the reply."""

Messages = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class MeasuredCall:
    """What a call contained, as hashes, and how many input tokens the API counted for it."""

    head: str
    """Of everything before the messages."""
    count: int
    """The number of messages."""
    whole: str
    """Of all messages."""
    but_last: str
    """Of all messages but the last one, which may have carried a note that is not sent again."""
    tokens: int
    """Cached or not."""

    def as_facts(self) -> dict[str, Any]:
        """Return the call as its session stores it."""
        return asdict(self)


@dataclass(frozen=True)
class InputText:
    """Everything in a request that becomes input tokens."""

    head: tuple[str, ...]
    """What comes before the messages. It is sent whole or not at all."""
    unsent: tuple[str, ...]
    """Settings that are no text but may change how the text is counted."""
    messages: Messages
    """(role, text), as the API gets them."""

    @cached_property
    def head_hash(self) -> str:
        """A hash of everything that has to be the same for a measured call to count."""
        return _hash_of((self.head, self.unsent))

    def measured(self, tokens: int) -> MeasuredCall | None:
        """Return the measure of a call with this text, or None if this count cannot be right."""
        if not self._bytes() * LEAST_TOKENS_PER_BYTE <= tokens <= self.most_by_bytes():
            return None
        return MeasuredCall(
            head=self.head_hash,
            count=len(self.messages),
            whole=_hash_of(self.messages),
            but_last=_hash_of(self.messages[:-1]),
            tokens=tokens,
        )

    def most_by_bytes(self) -> int:
        """Return more tokens than this text can have: one for each byte, and the frames."""
        return self._bytes() + FRAME_TOKENS * (len(self.messages) + FRAMES_BEFORE)

    def most_tokens(self, earlier: Iterable[MeasuredCall]) -> int:
        """Return more tokens than this text can have, as few as the measured calls allow."""
        bounds = [self.most_by_bytes()]
        for call in earlier:
            if call.head == self.head_hash:
                new = self.messages[self._shared_with(call) :]
                bounds.append(call.tokens + _bytes_of(text for _, text in new) + FRAME_TOKENS * (len(new) + 1))
        return min(bounds)

    def _shared_with(self, call: MeasuredCall) -> int:
        """Return how many of the first messages are known to be the same as in that call."""
        for count, expected in ((call.count, call.whole), (call.count - 1, call.but_last)):
            if 0 <= count <= len(self.messages) and _hash_of(self.messages[:count]) == expected:
                return count
        return 0

    def _bytes(self) -> int:
        return _bytes_of((*self.head, *(text for _, text in self.messages)))


def stored_calls(rows: Iterable[dict[str, Any]]) -> tuple[MeasuredCall, ...]:
    """Return the calls that a session has stored with `as_facts`."""
    return tuple(MeasuredCall(**row) for row in rows)


def latest(calls: Sequence[tuple[InputText, int]], old: Iterable[MeasuredCall]) -> list[MeasuredCall]:
    """Return the newest measured call of each kind, at most MOST_KEPT (2), for the session to store.

    `calls` are texts and their tokens. A count that cannot be right also removes the older measure of its kind:
    whatever counts cannot be relied on.
    """
    heads = {text.head_hash for text, _ in calls}
    new = [measured for text, tokens in calls if (measured := text.measured(tokens)) is not None]
    return [*new, *(call for call in old if call.head not in heads)][:MOST_KEPT]


def _bytes_of(texts: Iterable[str]) -> int:
    return len("".join(texts).encode())


def _hash_of(given: Sequence[object]) -> str:
    """Return a hash of texts. As JSON, no two sequences look the same."""
    return blake2b(json.dumps(given).encode(), digest_size=16).hexdigest()
