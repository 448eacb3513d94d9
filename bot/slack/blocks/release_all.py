"""The button that releases all debriefs of an assignment, and what it leaves out. Pure."""

from uuid import UUID

from bot.slack.blocks.kit import Block, button, confirm
from bot.slack.payloads import OfAssignment
from services.common.plurals import counted


def release_all(assignment_id: UUID, waiting: int, doubted: int, *, action: str) -> Block | None:
    """Return the button that sends `waiting` debriefs and leaves out `doubted` ones, or None without any to send."""
    if not waiting:
        return None
    rest = f" {to_check(doubted)}" if doubted else ""
    sure = confirm(
        "Release all?",
        f"{counted(waiting, 'debrief', 'debriefs')} will be sent to the students without changes.{rest}",
        yes="Release",
        no="Not yet",
    )
    label = f"Release all ({waiting})"
    return button(label, action, OfAssignment(assignment_id), style="primary", confirm=sure)


def on_the_way(sent: int, doubted: int) -> str:
    """Return what *Release all* did: `sent` debriefs go to their students, and `doubted` ones were left out."""
    way = counted(sent, "debrief is on the way to its student", "debriefs are on the way to their students")
    return f"{way}. {to_check(doubted)}" if doubted else f"{way}."


def to_check(number: int) -> str:
    """Return that so many debriefs wait until a teacher has looked at their scores."""
    who = counted(number, "debrief waits until you look at it", "debriefs wait until you look at them")
    return f"{who}, because the count contradicts a score."
