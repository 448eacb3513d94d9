"""The pulse says what has not moved for two minutes, and nothing else."""

import asyncio

from bot.runtime.pulse import EVENT_LOOP, STUCK_SECONDS, Pulse


class SetSeconds:
    """A monotonic clock that only the test moves."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def test_what_moves_in_time_is_not_stuck() -> None:
    """A job of every hour may rest for an hour and two minutes."""
    clock = SetSeconds()
    pulse = Pulse(seconds=clock)
    pulse.expect("often", within=3)
    pulse.expect("hourly", within=3600)
    clock.at += 3 + STUCK_SECONDS
    in_time = pulse.stuck()
    clock.at += 1
    late = pulse.stuck()
    pulse.expect("often", within=3)

    assert (in_time, late, pulse.stuck()) == ([], ["often"], [])


def test_a_run_that_does_not_end_is_stuck_after_two_minutes() -> None:
    """However rarely the job runs."""
    clock = SetSeconds()
    pulse = Pulse(seconds=clock)
    pulse.expect("hourly", within=3600)
    pulse.expect("hourly")
    clock.at += STUCK_SECONDS + 1

    assert pulse.stuck() == ["hourly"]


async def test_the_event_loop_has_a_pulse() -> None:
    """It is stuck if its clock goes on and it does not, and nothing is expected after a stop."""
    clock = SetSeconds()
    pulse = Pulse(seconds=clock)
    pulse.start()
    clock.at += STUCK_SECONDS + 2
    late = pulse.stuck()
    pulse.stop()
    await asyncio.sleep(0)

    assert (late, pulse.stuck()) == ([EVENT_LOOP], [])
