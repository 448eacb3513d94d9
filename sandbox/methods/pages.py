"""Pages of long answers, and flags as Slack reads them."""

from typing import Any

from sandbox.errors import ApiError
from sandbox.workspace import Json


def paged(key: str, rows: list[Any], sent: Json, *, most: int, largest: int = 1000) -> Json:
    """One page of the rows under this key, and the cursor of the next; `most` where no limit is given."""
    cursor, limit = str(sent.get("cursor") or "0"), str(sent.get("limit") or most)
    if not cursor.isdigit() or int(cursor) > len(rows):
        raise ApiError("invalid_cursor")
    if not limit.isdigit():
        raise ApiError("invalid_limit")
    start = int(cursor)
    end = start + min(int(limit) or most, largest)
    return {key: rows[start:end], "response_metadata": {"next_cursor": str(end) if end < len(rows) else ""}}


def is_true(value: object) -> bool:
    """Whether a flag is set: true, "true" and "1" all set it."""
    return str(value).lower() in {"1", "true"}
