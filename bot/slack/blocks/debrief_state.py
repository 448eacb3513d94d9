"""The state of a debrief in a teacher's words. Pure."""

from bot.slack.blocks.kit import date_token
from models.debrief import DebriefDB, DebriefState
from services.common.plurals import counted


def debrief_state(debrief: DebriefDB | None) -> str:
    """Return the state of a debrief for its teacher, with Slack markup. None is an interview without one."""
    if debrief is None:
        return "There is none yet. It is written after the student looks back"
    again = f", version {debrief.version}" if debrief.version > 1 else ""
    if debrief.released_at is not None:
        at = date_token(int(debrief.released_at.timestamp()))
        left = f"; {len(debrief.withheld)} held back" if debrief.withheld else ""
        return f"Sent {at}{again}{left}"
    match debrief.state:
        case DebriefState.WRITTEN:
            doubted = len(debrief.shown.contradicted)
            check = f". Check {counted(doubted, 'score', 'scores')}: the count says otherwise" if doubted else ""
            return f"*Ready for your review*{again}{check}"
        case DebriefState.FAILED:
            return f"Could not be written{again}"
        case DebriefState.STOPPED:
            return f"Waiting for a problem in the app to be fixed{again} (reference {debrief.reference})"
        case _:
            return f"Being written{again}"
