"""About one post a second and channel, with a short burst; more is answered with 429."""

from sandbox.errors import RateLimitedError

BURST = 4


class RateLimits:
    """When the app posted where."""

    def __init__(self) -> None:
        self._posts: dict[str, list[float]] = {}

    def count_post(self, channel_id: str, now: float) -> None:
        """The post is counted. Raises RateLimitedError when there were too many just now."""
        recent = [at for at in self._posts.get(channel_id, []) if now - BURST < at <= now]
        if len(recent) >= BURST:
            raise RateLimitedError(1)
        self._posts[channel_id] = [*recent, now]
