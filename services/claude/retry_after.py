"""The `retry-after` header: seconds or a date, from a service that may send anything."""

import math
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

LONGEST = 600.0
"""In seconds. We never wait longer for one request, whatever the service asks for."""


def retry_after(headers: Mapping[str, str], *, now: float) -> float | None:
    """Return the seconds to wait, at most `LONGEST`, or None if the header is missing or makes no sense.

    `now` is in seconds since the epoch. A date is compared with the service's own `date` header, so a wrong clock on
    either side does not matter.
    """
    given = headers.get("retry-after", "").strip()
    if not given:
        return None
    seconds = _number(given)
    if seconds is None and (until := _date(given)) is not None:
        sent_at = _date(headers.get("date", ""))
        seconds = max(0.0, until - (now if sent_at is None else sent_at))
    return None if seconds is None or seconds < 0 else min(seconds, LONGEST)


def _number(given: str) -> float | None:
    try:
        seconds = float(given)
    except ValueError:
        return None
    return None if math.isnan(seconds) else seconds


def _date(given: str) -> float | None:
    try:
        moment = parsedate_to_datetime(given)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
