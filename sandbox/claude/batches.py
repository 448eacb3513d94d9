"""The Message Batches API. It takes many requests at once and answers them later, in any order, by their names."""

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from sandbox.claude.tokens import Json
from sandbox.claude.validation import RefusedError

DAY = 24 * 3600
MOST = 100_000
Answerer = Callable[[Json], Json]
"""A function that returns the message for a request's parameters. Raises `RefusedError`."""


@dataclass
class MessageBatch:
    """Requests that were sent together, and their results."""

    id: str
    created: float
    requests: list[Json]
    results: list[Json] = field(default_factory=list)
    ended: float | None = None


class MessageBatches:
    """The batches of one run. A batch takes `seconds` of the simulated Claude's clock."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._known: dict[str, MessageBatch] = {}

    def clear(self) -> None:
        """Forget all batches."""
        self._known.clear()

    def known(self) -> list[Json]:
        """Return the batches as `know` takes them, with their ids and requests."""
        return [{"batch_id": batch.id, "requests": batch.requests} for batch in self._known.values()]

    def know(self, batch_id: str, requests: list[Json], *, now: float) -> None:
        """Take over a batch of another run, as if it had been sent now."""
        self._known[batch_id] = MessageBatch(batch_id, now, requests)

    def create(self, body: Json, now: float) -> MessageBatch:
        """Create a batch and return it. Raises `RefusedError` for what the real API refuses."""
        rows = body.get("requests")
        if not isinstance(rows, list) or not 1 <= len(rows) <= MOST:
            raise RefusedError(400, "requests: expected 1 to 100000 requests")
        for number, row in enumerate(rows):
            name = row.get("custom_id") if isinstance(row, dict) else None
            if not isinstance(name, str) or not 1 <= len(name) <= 64 or not isinstance(row.get("params"), dict):
                raise RefusedError(400, f"requests.{number}: a custom_id of 1 to 64 characters and params are required")
        if len({row["custom_id"] for row in rows}) < len(rows):
            raise RefusedError(400, "requests: custom_id must be unique")
        batch = MessageBatch(f"msgbatch_{secrets.token_hex(12)}", now, rows)
        self._known[batch.id] = batch
        return batch

    def look(self, batch_id: str, now: float, answer: Answerer) -> MessageBatch:
        """Return the batch, and answer its requests if its time is over. Raises `RefusedError` for an unknown batch."""
        batch = self._known.get(batch_id)
        if batch is None:
            raise RefusedError(404, f"Message batch {batch_id} not found")
        if batch.ended is None and now - batch.created >= min(self.seconds, DAY):
            is_late = self.seconds >= DAY
            rows = [_result(row, None if is_late else answer) for row in batch.requests]
            batch.results, batch.ended = rows[::-1], now
        return batch


def described(batch: MessageBatch, base_url: str) -> Json:
    """Return the batch as the API describes it."""
    kinds = [row["result"]["type"] for row in batch.results]
    counts = {kind: kinds.count(kind) for kind in ("succeeded", "errored", "canceled", "expired")}
    ended = batch.ended is not None
    return {
        "id": batch.id,
        "type": "message_batch",
        "processing_status": "ended" if ended else "in_progress",
        "request_counts": {**counts, "processing": 0 if ended else len(batch.requests)},
        "created_at": "2026-11-24T00:00:00Z",
        "expires_at": "2026-11-25T00:00:00Z",
        "ended_at": "2026-11-24T00:30:00Z" if ended else None,
        "archived_at": None,
        "cancel_initiated_at": None,
        "results_url": f"{base_url}/v1/messages/batches/{batch.id}/results" if ended else None,
    }


def lines_of(batch: MessageBatch) -> str:
    """Return the results, one JSON object per line."""
    return "".join(f"{json.dumps(row)}\n" for row in batch.results)


def _result(row: Json, answer: Answerer | None) -> Json:
    name = row["custom_id"]
    if answer is None:
        return {"custom_id": name, "result": {"type": "expired"}}
    try:
        return {"custom_id": name, "result": {"type": "succeeded", "message": answer(row["params"])}}
    except RefusedError as refused:
        error = {"type": "error", "error": {"type": refused.kind, "message": refused.message}, "request_id": None}
        return {"custom_id": name, "result": {"type": "errored", "error": error}}
