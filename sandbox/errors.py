"""The refusals of the Web API."""

from typing import Any


class ApiError(Exception):
    """An answer with `ok: false` and this error code. `more` is added to the answer."""

    def __init__(self, code: str, **more: Any) -> None:
        super().__init__(code)
        self.code = code
        self.more = more


class RateLimitedError(Exception):
    """An answer with HTTP 429 and a `Retry-After` header of this many seconds."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds
