"""Slack's limits on posts and reads. We keep to them ourselves instead of running into them."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from typing import TypeVar

BURST = 4
"""Posts to one channel in as many seconds: one a second on average, and an answer right after a notice is not held up."""

WINDOW = BURST + 0.5
"""Seconds in which they are counted, with half a second for what the network holds back."""

MANY_CHANNELS = 1000

UNPACED = 20
"""So many reads go at once before the pace begins; Slack allows short bursts."""

PAUSE_SECONDS = 1.3
"""Between two reads after that: those we make in rounds are tier 3, about 50 a minute."""

Item = TypeVar("Item")


class ChannelThrottle:
    """Posts: one a second and channel, with short bursts. When which channel may have its next post. Of one process; what replicas add up to is left to Slack's own 429."""

    def __init__(self, seconds: Callable[[], float], *, burst: int = BURST) -> None:
        self._seconds = seconds
        self._burst = burst
        self._posts: dict[str, deque[float]] = {}
        self._closed_until: dict[str, float] = {}

    def take(self, channel: str) -> float:
        """0 when a post may go now, and is counted; else the seconds until one may."""
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
        """Slack wants nothing in that channel for so long, as its Retry-After says."""
        self._closed_until[channel] = self._seconds() + seconds

    def _forget(self, now: float) -> None:
        """Channels in which nothing counts any more take no memory."""
        self._posts = {channel: posts for channel, posts in self._posts.items() if posts[-1] + WINDOW > now}
        self._closed_until = {channel: until for channel, until in self._closed_until.items() if until > now}


async def throttled(items: Sequence[Item]) -> AsyncIterator[Item]:
    """The items, none faster than Slack lets us read about one each."""
    for number, item in enumerate(items):
        if number >= UNPACED:
            await asyncio.sleep(PAUSE_SECONDS)
        yield item
