"""Blocks of the list of running interviews, and of the form that ends one. Pure."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from bot.slack.blocks.kit import (
    actions,
    button,
    context,
    date_token,
    modal,
    name,
    pages,
    section,
    text_input,
)
from bot.slack.payloads import EndRunning, Page, RunningPage, TranscriptPage
from services.claude.pricing import dollars
from services.common.plurals import counted
from services.interviews.running_interviews import LONGEST_WHY, PAGE, InterviewState, RunningRow

NOBODY = "Nobody is in an interview right now. Press *Refresh* to look again."
STATES = {
    InterviewState.STARTING: "It is starting.",
    InterviewState.ANSWERING: "The client's answer is being written.",
    InterviewState.WAITING: "The client's answer is delayed.",
    InterviewState.STOPPED: "An error in the app has stopped it.",
    InterviewState.OPEN: "It is the student's turn.",
}


def view(rows: Sequence[RunningRow], *, total: int, offset: int, now: datetime) -> dict[str, Any]:
    """Build the admins' modal: section, client, time, messages, cost, and state of each interview, without names.

    `rows` is the page at `offset`. Each interview that is not just starting has a button that ends it.
    """
    turning = [
        button("Refresh", "running_page", Page(offset), style="primary"),
        *pages("running_page", Page, offset=offset, shown=len(rows), size=PAGE, total=total),
    ]
    shown = [
        section(words(row, now), accessory=end_button(row, EndRunning(row.session_id, None, offset))) for row in rows
    ]
    blocks = [
        section(
            f"*{counted(total, 'interview is', 'interviews are')} running*" if rows else "No interview is running."
        ),
        *shown,
        actions(*turning),
        context(
            f"As of {date_token(int(now.timestamp()), '{time_secs}')}. Students' names and messages are not shown."
        ),
    ]
    return modal("Running interviews", "running", blocks)


def section_view(
    section_name: str, rows: Sequence[RunningRow], page: RunningPage, *, total: int, now: datetime
) -> dict[str, Any]:
    """Build the modal of a section's teachers: student, client, time, messages, cost, and state of each interview.

    An interview that is not just starting has buttons that open its transcript so far and that end it.
    """
    blocks = [section(f"*{name(section_name)}*\n{_running(total) if rows else NOBODY}")]
    for row in rows:
        blocks.append(section(f"{name(row.student)} with {words(row, now)}"))
        if end := end_button(row, EndRunning(row.session_id, page.section_id, page.offset)):
            blocks.append(actions(button("Open", "open_transcript", TranscriptPage(row.session_id)), end))
    at = partial(RunningPage, page.section_id)
    blocks += [
        actions(
            button("Refresh", "section_running_page", page, style="primary"),
            *pages("section_running_page", at, offset=page.offset, shown=len(rows), size=PAGE, total=total),
        ),
        context(f"As of {date_token(int(now.timestamp()), '{time_secs}')}."),
    ]
    return modal("Running interviews", "section_running", blocks)


def _running(total: int) -> str:
    return counted(total, "interview is running.", "interviews are running.")


def words(row: RunningRow, now: datetime) -> str:
    """Return two lines about an interview, in markup: what it is, and how far it is. The student is not named."""
    where = f"{name(row.section)}, {name(row.assignment or '')}" if row.section else "a teacher's test run"
    minutes = max(0, int((now - row.started_at).total_seconds() // 60))
    return (
        f"*{name(row.client)}* in {where}\n"
        f"{counted(minutes, 'minute', 'minutes')}, {counted(row.messages, 'message', 'messages')}, "
        f"{dollars(row.cost_nano)}. {STATES[row.state]}"
    )


def end_button(row: RunningRow, of: EndRunning) -> dict[str, Any] | None:
    """Return the button that opens the form to end this interview, or None while it is starting."""
    return None if row.state == InterviewState.STARTING else button("End", "end_running", of, style="danger")


def end_form(of: EndRunning, client: str) -> dict[str, Any]:
    """Build the form that asks why the interview ends. The student reads the reason and who gave it."""
    blocks = [
        section(
            f"The interview with {name(client)} ends at once. An answer that is being written is not sent. The student "
            "reads your name and your reason, and can ask for the debrief as usual."
        ),
        text_input("why", "Reason", max_length=LONGEST_WHY, hint="For example: The class is over."),
    ]
    return modal("End interview", "end_running_form", blocks, submit="End interview", metadata=of)
