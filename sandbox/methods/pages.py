"""Pages of long answers, and flags as Slack parses them."""

from typing import Any

from sandbox.errors import ApiError
from sandbox.workspace import Json


def paged(key: str, rows: list[Any], sent: Json, *, most: int, largest: int = 1000) -> Json:
    """Return one page of the rows under this key, and the cursor of the next page.

    `most` is the page size if no limit is given. Raises `ApiError` for an invalid cursor or limit.
    """
    cursor, limit = str(sent.get("cursor") or "0"), str(sent.get("limit") or most)
    if not cursor.isdigit() or int(cursor) > len(rows):
        raise ApiError("invalid_cursor")
    if not limit.isdigit():
        raise ApiError("invalid_limit")
    start = int(cursor)
    end = start + min(int(limit) or most, largest)
    return {key: rows[start:end], "response_metadata": {"next_cursor": str(end) if end < len(rows) else ""}}


def is_true(value: object) -> bool:
    """Return whether a flag is set. True, "true", and "1" all set it."""
    return str(value).lower() in {"1", "true"}
