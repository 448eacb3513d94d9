"""How well the app is, and since when."""

from datetime import timedelta

from bot.admin.blocks.state import health
from bot.core.health_line import HealthLevel, HealthLine, HealthNow
from bot.core.troubles import Trouble
from tests.services.conftest import NOON


def test_a_healthy_time_begins_after_the_last_trouble() -> None:
    """Several good checks do not move it. What stops everybody counts more than what is slow."""
    line, seen = HealthLine(), []
    for minute, found in enumerate(
        [
            {},
            {},
            {Trouble.OUTBOX_STUCK: "3 messages wait."},
            {Trouble.OUTBOX_STUCK: "3 messages wait.", Trouble.CLAUDE_PAUSED: "Fix <it>."},
            {},
            {},
        ]
    ):
        line.note(found, now=NOON + timedelta(minutes=minute))
        seen.append(line.read())

    assert seen == [
        HealthNow(HealthLevel.HEALTHY, NOON),
        HealthNow(HealthLevel.HEALTHY, NOON),
        HealthNow(HealthLevel.DEGRADED, None, ("3 messages wait.",)),
        HealthNow(HealthLevel.UNAVAILABLE, None, ("3 messages wait.", "Fix <it>.")),
        HealthNow(HealthLevel.HEALTHY, NOON + timedelta(minutes=4)),
        HealthNow(HealthLevel.HEALTHY, NOON + timedelta(minutes=4)),
    ]
    assert health(seen[3]) == ":red_circle: *Unavailable:* 3 messages wait. Fix &lt;it&gt;."
