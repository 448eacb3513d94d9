"""The time zone in which somebody reads times that Slack does not lay out for them."""

from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from models.workspace import UserDB


def zone_of(reader: UserDB) -> ZoneInfo:
    """The reader's own zone as Slack knows it, else UTC."""
    name = reader.time_zone or "UTC"
    return ZoneInfo(name if name in available_timezones() else "UTC")


def moment(value: datetime, zone: ZoneInfo) -> str:
    """A time as people write it."""
    local = value.astimezone(zone)
    return f"{local.day} {local:%b} {local.year}, {local:%H:%M}"
