"""The row of buttons at the top of an attempt: its two pages, and the previous and the next student. Pure."""

from enum import StrEnum
from uuid import UUID

from bot.slack.blocks.kit import Block, actions, button, confirm
from bot.slack.payloads import OfSession, TranscriptPage
from services.reports.attempt_context import AttemptContext


class AttemptTab(StrEnum):
    """The pages of an attempt."""

    TRANSCRIPT = "transcript"
    DEBRIEF = "debrief"


def tabs(session_id: UUID, around: AttemptContext, tab: AttemptTab, *, is_form: bool = False) -> Block:
    """Return the buttons to the other page of the attempt, and to the same page of the students before and after.

    With `is_form`, each button asks first, because what was typed and not saved is lost.
    """
    question = _question() if is_form else None
    rows = []
    if tab == AttemptTab.DEBRIEF:
        rows.append(button("Transcript", "attempt_transcript", TranscriptPage(session_id), confirm=question))
    else:
        rows.append(button("Debrief", "attempt_debrief", OfSession(session_id)))
    for label, place, other in (
        ("Previous student", "previous", around.previous),
        ("Next student", "next", around.next),
    ):
        if other is None:
            continue
        if tab == AttemptTab.DEBRIEF:
            rows.append(button(label, f"attempt_debrief:{place}", OfSession(other), confirm=question))
        else:
            rows.append(button(label, f"attempt_transcript:{place}", TranscriptPage(other)))
    return actions(*rows)


def _question() -> Block:
    return confirm(
        "Leave this debrief?", "What you typed here and did not save is lost.", yes="Leave it", no="Stay here"
    )
