"""The files in which a slip costs money, shows somebody what is not theirs, loses a message, or changes a grade."""

from pathlib import Path

ROOT = Path(__file__).parents[1]

AREAS = {
    "money": (
        "services/budget/*.py",
        "services/claude/measured_input.py",
        "services/claude/pricing.py",
        "services/claude/anthropic_service.py",
        "bot/core/ledger.py",
    ),
    "access": (
        "services/reports/interview_access.py",
        "services/courses/enrollment_service.py",
        "services/courses/section_service.py",
        "services/library/owned*.py",
        "services/workspaces/*.py",
        "bot/slack/caller.py",
        "bot/slack/door.py",
        "bot/interviews/inbox.py",
    ),
    "delivery": (
        "services/messaging/outbox_service.py",
        "services/messaging/inbox_service.py",
        "bot/delivery/*.py",
        "bot/slack/channel_throttle.py",
        "bot/interviews/unmatched_lines.py",
        "bot/interviews/catch_up.py",
    ),
    "gates": (
        "services/paid_work/*.py",
        "services/interviews/conversation_service.py",
        "services/interviews/line_room.py",
        "services/interviews/turn_recorder.py",
        "services/interviews/turn_calls.py",
        "services/claude/circuit_breaker.py",
        "bot/core/worker.py",
        "bot/interviews/turn_worker.py",
    ),
    "grades": (
        "services/debriefs/*.py",
        "services/reports/gradebook_service.py",
        "services/reports/stats_service.py",
        "services/simulation/client_state.py",
        "services/simulation/reply_guard.py",
    ),
}


def files_in_scope() -> list[str]:
    """Return the files of all areas, as paths from the root. Raises FileNotFoundError for a pattern that finds none."""
    found: set[str] = set()
    for pattern in (pattern for patterns in AREAS.values() for pattern in patterns):
        matches = {path.relative_to(ROOT).as_posix() for path in ROOT.glob(pattern) if path.name != "__init__.py"}
        if not matches:
            raise FileNotFoundError(f"mutants/scope.py names {pattern}, and no file matches it.")
        found |= matches
    return sorted(found)
