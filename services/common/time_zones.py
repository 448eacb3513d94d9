"""Time zones of readers, for times that Slack does not format."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.workspace import UserDB


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


def moment(value: datetime, zone: ZoneInfo) -> str:
    """Return a time in the zone as text for people, such as 3 Dec 2026, 14:05."""
    local = value.astimezone(zone)
    return f"{local.day} {local:%b} {local.year}, {local:%H:%M}"
