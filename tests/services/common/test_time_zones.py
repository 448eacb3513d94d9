"""Names of time zones, as Slack, a form, or an old row may contain them."""

import pytest

from services.common.time_zones import zone_named


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
