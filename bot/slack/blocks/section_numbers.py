"""The numbers of a section in words. Pure."""

from bot.slack.blocks.kit import date_token
from services.claude.pricing import dollars
from services.reports.stats_service import SectionStats


def numbers(stats: SectionStats) -> str:
    """A section in two lines."""
    last = (
        f"last {date_token(int(stats.last_activity_at.timestamp()))}" if stats.last_activity_at else "no practice yet"
    )
    return (
        f"{stats.practised} of {stats.students} students have practised · "
        f"{stats.open_assignments} of {stats.assignments} assignments published\n"
        f"{stats.attempts} {'interview' if stats.attempts == 1 else 'interviews'}, {stats.running} running, {last} · {dollars(stats.cost_nano)}"
    )
