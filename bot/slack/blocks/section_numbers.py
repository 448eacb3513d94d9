"""The numbers of a section as text. Pure."""

from bot.slack.blocks.kit import date_token
from services.claude.pricing import dollars
from services.common.plurals import counted
from services.reports.stats_service import SectionStats


def numbers(stats: SectionStats) -> str:
    """Return a section's numbers in two lines."""
    last = (
        f"last {date_token(int(stats.last_activity_at.timestamp()))}" if stats.last_activity_at else "no practice yet"
    )
    return (
        f"Practiced: {stats.practiced} of {counted(stats.students, 'student', 'students')} · "
        f"Published: {stats.open_assignments} of {counted(stats.assignments, 'assignment', 'assignments')}\n"
        f"{counted(stats.attempts, 'interview', 'interviews')}, {stats.running} running, {last} "
        f"· {dollars(stats.cost_nano)}"
    )
