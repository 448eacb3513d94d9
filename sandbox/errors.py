"""How the Web API says no."""

from typing import Any


class ApiError(Exception):
    """`ok: false` with this error code; `more` stands beside it in the answer."""

    def __init__(self, code: str, **more: Any) -> None:
        super().__init__(code)
        self.code = code
        self.more = more


class RateLimitedError(Exception):
    """HTTP 429 with Retry-After."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds
