"""The hours of the night, in which nobody gets a message that they did not ask for."""

from datetime import UTC, datetime, time, timedelta

from services.common.time_zones import zone_named

MORNING, NIGHT = time(8), time(21)


def next_morning(zone: str, now: datetime) -> datetime | None:
    """Return when the current night (21:00 to 8:00) ends in that zone, or None by day or for an unknown zone."""
    if (place := zone_named(zone)) is None:
        return None
    local = now.astimezone(place)
    if MORNING <= local.time() < NIGHT:
        return None
    day = local.date() if local.time() < MORNING else local.date() + timedelta(days=1)
    return datetime.combine(day, MORNING, place).astimezone(UTC)
