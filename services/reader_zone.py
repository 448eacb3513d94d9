"""The time zone in which somebody reads times that Slack does not lay out for them."""

from zoneinfo import ZoneInfo, available_timezones

from models.workspace import UserDB


def zone_of(reader: UserDB) -> ZoneInfo:
    """The reader's own zone as Slack knows it, else UTC."""
    name = reader.time_zone or "UTC"
    return ZoneInfo(name if name in available_timezones() else "UTC")
