"""The app itself keeps Slack's limit on posts, however many are waiting."""

from hypothesis import given
from hypothesis import strategies as st

from bot.slack.channel_throttle import BURST, MANY_CHANNELS, ChannelThrottle


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
