"""The state, window, and attempts of an assignment as text. Pure."""

from bot.slack.blocks.kit import date_token
from models.assignment import AssignmentDB, AssignmentStatus
from services.common.plurals import counted

STATES = {AssignmentStatus.DRAFT: "Draft", AssignmentStatus.PUBLISHED: "Published", AssignmentStatus.CLOSED: "Ended"}


def window(assignment: AssignmentDB) -> list[str]:
    """Return when the assignment is available and due, and the number of attempts, a line each."""
    lines = []
    if assignment.available_from is not None:
        lines.append(f"Available from {date_token(int(assignment.available_from.timestamp()))}")
    if assignment.due_at is not None:
        lines.append(f"Due {date_token(int(assignment.due_at.timestamp()))}")
    if assignment.max_attempts is not None:
        lines.append(counted(assignment.max_attempts, "attempt", "attempts"))
    return lines
