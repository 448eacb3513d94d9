"""The rate limit: about one post per second and channel, with a short burst. More gets a 429."""

from sandbox.errors import RateLimitedError

BURST = 4


class RateLimits:
    """The times of the app's recent posts, by channel."""

    def __init__(self) -> None:
        self._posts: dict[str, list[float]] = {}

    def count_post(self, channel_id: str, now: float) -> None:
        """Count a post. Raises `RateLimitedError` if there were too many recent ones."""
        recent = [at for at in self._posts.get(channel_id, []) if now - BURST < at <= now]
        if len(recent) >= BURST:
            raise RateLimitedError(1)
        self._posts[channel_id] = [*recent, now]
