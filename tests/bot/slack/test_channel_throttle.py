"""The app itself keeps Slack's limit on posts, however many are waiting."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.channel_throttle import BURST, MANY_CHANNELS, PAUSE_SECONDS, WINDOW, ChannelThrottle, throttled


@given(gaps=st.lists(st.floats(0.0, 3.0), min_size=1, max_size=60))
def test_never_more_than_one_post_a_second_on_average(gaps: list[float]) -> None:
    """Any window of four seconds has at most four posts, and a post succeeds after the returned wait."""
    now = 0.0
    throttle = ChannelThrottle(lambda: now)
    posted = []
    for gap in gaps:
        now += gap
        if wait := throttle.take("C1"):
            now += wait + 1e-6
            assert throttle.take("C1") == 0.0
        posted.append(now)

    assert all(later - earlier >= BURST - 1e-6 for earlier, later in zip(posted, posted[BURST:], strict=False))


def test_a_retry_after_closes_one_channel_for_as_long_as_slack_says() -> None:
    """Ten minutes are ten minutes, and other channels go on."""
    now = 100.0
    throttle = ChannelThrottle(lambda: now)
    throttle.close("C1", 600.0)

    assert throttle.take("C1") == 600.0
    assert throttle.take("C2") == 0.0
    now += 600.0
    assert throttle.take("C1") == 0.0


def test_channels_of_the_past_take_no_memory() -> None:
    """It forgets ten thousand students who come one after the other."""
    now = 0.0
    throttle = ChannelThrottle(lambda: now)
    for number in range(10 * MANY_CHANNELS):
        now += 1.0
        throttle.take(f"D{number}")

    assert len(throttle._posts) <= MANY_CHANNELS + 1


def test_a_quiet_channel_takes_a_burst_at_once() -> None:
    """Four posts go right away. The fifth waits until a window after the first."""
    throttle = ChannelThrottle(lambda: 50.0)

    assert [throttle.take("C1") for _ in range(6)] == [0.0, 0.0, 0.0, 0.0, WINDOW, WINDOW]


def test_channels_are_forgotten_only_when_their_posts_no_longer_count() -> None:
    """A recent burst and a Retry-After are still kept after a thousand other channels."""
    now = 0.0
    throttle = ChannelThrottle(lambda: now)
    throttle.close("CLOSED", 100.0)
    throttle.close("OPEN", 1.0)
    now = 10.0
    for _ in range(BURST):
        throttle.take("BUSY")
    for number in range(MANY_CHANNELS):
        throttle.take(f"D{number}")

    assert throttle.take("BUSY") == WINDOW
    assert throttle.take("CLOSED") == 90.0
    assert set(throttle._closed_until) == {"CLOSED"}


async def test_twenty_reads_start_at_once_and_the_rest_are_spaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slack allows about 50 reads a minute, and short bursts."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    done = [(item, len(pauses)) async for item in throttled(range(23))]

    assert [item for item, _ in done] == list(range(23))
    assert [count for _, count in done] == [0] * 20 + [1, 2, 3]
    assert 60 / 50 <= pauses[0] == PAUSE_SECONDS < 2
