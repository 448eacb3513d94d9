"""Throttles for posts and reads that stay within Slack's limits."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from typing import TypeVar

BURST = 4
"""Posts to one channel at once. The average is one per second, so an answer right after a notice does not wait."""

WINDOW = BURST + 0.5
"""Seconds in which posts are counted, with half a second for network delays."""

MANY_CHANNELS = 1000

UNPACED = 20
"""Reads at once before the pauses start. Slack allows short bursts."""

PAUSE_SECONDS = 1.3
"""Pause between reads after that. They are tier 3, about 50 per minute."""

Item = TypeVar("Item")


class ChannelThrottle:
    """Throttle of one process for posts: one per second and channel, with short bursts.

    Slack's own 429 limits the sum over all replicas.
    """

    def __init__(self, seconds: Callable[[], float], *, burst: int = BURST) -> None:
        self._seconds = seconds
        self._burst = burst
        self._posts: dict[str, deque[float]] = {}
        self._closed_until: dict[str, float] = {}

    def take(self, channel: str) -> float:
        """Return 0 and count a post to the channel if it may go now, or else the seconds to wait, and count nothing.

        Each channel gets four posts in four and a half seconds, and none while it is closed.
        """
        now = self._seconds()
        if (closed := self._closed_until.get(channel, now)) > now:
            return closed - now
        posts = self._posts.setdefault(channel, deque(maxlen=self._burst))
        if len(posts) == self._burst and (wait := posts[0] + WINDOW - now) > 0:
            return wait
        posts.append(now)
        if len(self._posts) > MANY_CHANNELS:
            self._forget(now)
        return 0.0

    def close(self, channel: str, seconds: float) -> None:
        """Allow no post to the channel for this many seconds, as Slack's Retry-After demands."""
        self._closed_until[channel] = self._seconds() + seconds

    def _forget(self, now: float) -> None:
        """Remove channels without recent posts."""
        self._posts = {channel: posts for channel, posts in self._posts.items() if posts[-1] + WINDOW > now}
        self._closed_until = {channel: until for channel, until in self._closed_until.items() if until > now}


async def throttled(items: Sequence[Item]) -> AsyncIterator[Item]:
    """Yield the items: the first 20 at once, and each further one after 1.3 seconds, within Slack's limit for reads."""
    for number, item in enumerate(items):
        if number >= UNPACED:
            await asyncio.sleep(PAUSE_SECONDS)
        yield item
