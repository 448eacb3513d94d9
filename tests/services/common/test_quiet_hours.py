"""The hours of the night in a person's own time zone."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.common.quiet_hours import next_morning


@pytest.mark.parametrize(
    ("zone", "day", "time", "hours"),
    [
        ("Europe/Berlin", "2026-07-01", "07:59", 1 / 60),
        ("Europe/Berlin", "2026-07-01", "08:00", None),
        ("Europe/Berlin", "2026-07-01", "20:59", None),
        ("Europe/Berlin", "2026-07-01", "21:00", 11),
        ("Europe/Berlin", "2026-07-02", "00:00", 8),
        ("Europe/Berlin", "2026-03-28", "21:00", 10),  # the clocks go forward in this night
        ("Europe/Berlin", "2026-10-24", "21:00", 12),  # and back in this one
        ("America/New_York", "2026-10-31", "22:00", 11),
        ("Asia/Kathmandu", "2026-12-31", "21:00", 11),
        ("Nowhere/Land", "2026-07-01", "03:00", None),
    ],
)
def test_the_night_ends_at_eight(zone: str, day: str, time: str, hours: float | None) -> None:
    """It is eight by the clock on the wall, also in a night in which the clocks change. An unknown zone has no night."""
    place = ZoneInfo("UTC" if zone == "Nowhere/Land" else zone)
    now = datetime.fromisoformat(f"{day} {time}").replace(tzinfo=place)
    morning = next_morning(zone, now)

    assert (None if morning is None else morning - now.astimezone(ZoneInfo("UTC"))) == (
        None if hours is None else timedelta(hours=hours)
    )
