"""The time zone in which somebody reads times that Slack does not lay out for them."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.workspace import UserDB


def zone_of(reader: UserDB) -> ZoneInfo:
    """The reader's own zone as Slack knows it, else UTC."""
    return zone_named(reader.time_zone or "UTC") or ZoneInfo("UTC")


def zone_named(name: str) -> ZoneInfo | None:
    """Return the zone of this name, or None for a name that nobody knows.

    A list of all zones would say the same, but reads a thousand files each time.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # unknown; no name at all, such as a path; a folder of zones
        return None


def moment(value: datetime, zone: ZoneInfo) -> str:
    """A time as people write it."""
    local = value.astimezone(zone)
    return f"{local.day} {local:%b} {local.year}, {local:%H:%M}"
