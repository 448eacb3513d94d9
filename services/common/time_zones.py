"""Time zones of readers, for times that Slack does not format."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from models.workspace import UserDB

COMMON = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Puerto_Rico",
    "UTC",
)
CONTINENTS = frozenset(
    {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}
)


def zone_of(reader: UserDB) -> ZoneInfo:
    """Return the reader's time zone from their Slack profile, or UTC if it is missing or unknown."""
    return zone_named(reader.time_zone or "UTC") or ZoneInfo("UTC")


def zone_named(name: str) -> ZoneInfo | None:
    """Return the zone with this name, or None if there is no such zone.

    A search in the list of all zones would read a thousand files each time.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # unknown name; not a name, such as a path; a folder of zones
        return None


def zones_like(words: str, *, limit: int = 100) -> list[str]:
    """Return the names of time zones that contain the words, in any case, with spaces for underscores.

    Those of the United States come first, and no more than `limit`.
    """
    wanted = "_".join(words.split()).casefold()
    return [name for name in _all_zones() if wanted in name.casefold()][:limit]


def offset_of(name: str, *, now: datetime) -> str:
    """Return the zone's distance from UTC at this time, such as UTC-05:00. The name must be that of a known zone."""
    return f"UTC{now.astimezone(ZoneInfo(name)).isoformat()[-6:]}"


@cache
def _all_zones() -> tuple[str, ...]:
    """Return all names of places, read once. Those that a school in the United States is most likely to need come first."""
    places = {name for name in available_timezones() if name.partition("/")[0] in CONTINENTS}
    return (*COMMON, *sorted(places - set(COMMON)))


def moment(value: datetime, zone: ZoneInfo) -> str:
    """Return a time in the zone as text for people, such as 3 Dec 2026, 14:05."""
    local = value.astimezone(zone)
    return f"{local.day} {local:%b} {local.year}, {local:%H:%M}"


def days_later(value: datetime, days: int, zone: ZoneInfo) -> datetime:
    """Return the same time of day in the zone, so many days later, as UTC.

    A time that a clock change skips becomes as much later as the change is. Of a time that comes twice, it is the first.
    """
    local = value.astimezone(zone).replace(tzinfo=None) + timedelta(days=days)
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)
