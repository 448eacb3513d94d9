"""Time zones for tests that run at any hour."""

from datetime import datetime


def zone_of_noon(now: datetime) -> str:
    """Return a time zone in which it is noon now, give or take an hour."""
    return f"Etc/GMT{now.hour - 12:+d}"
