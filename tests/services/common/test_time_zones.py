"""Names of time zones, as Slack, a form, or an old row may contain them."""

from datetime import UTC, datetime

import pytest

from services.common.time_zones import offset_of, zone_named, zones_like


def test_a_zone_is_found_by_its_name() -> None:
    """A known name gives the zone with its offset."""
    zone = zone_named("Europe/Berlin")

    assert zone is not None
    assert zone.key == "Europe/Berlin"


@pytest.mark.parametrize(
    "name",
    ["", "Europe", "Nowhere/At_All", "../../etc/hostname", "/etc/hostname", "a\0b", "zone.tab", "x" * 5000, "\ud800"],
)
def test_an_unknown_name_finds_no_zone(name: str) -> None:
    """An unknown name, a folder, a path, and another file are all answered without an error."""
    assert zone_named(name) is None


def test_zones_are_found_by_a_part_of_their_name() -> None:
    """Spaces count as underscores, case does not matter, and a school's most likely zones come first."""
    assert zones_like("new yo") == ["America/New_York"]
    assert zones_like("")[:2] == ["America/New_York", "America/Chicago"]
    assert len(zones_like("")) == 100
    assert "Europe/Berlin" in zones_like("EUROPE/b")
    assert zones_like("nowhere") == []
    assert offset_of("America/New_York", now=datetime(2026, 7, 1, tzinfo=UTC)) == "UTC-04:00"
