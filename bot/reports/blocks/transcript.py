"""Blocks of a transcript's pages with edits and comments, and of comments as sent. Pure."""

import json
from dataclasses import dataclass
from typing import Any

from bot.core.block_sizes import WHOLE, fitting
from bot.reports.blocks.numbers import numbers_button
from bot.slack.blocks.attempt import AttemptTab, tabs
from bot.slack.blocks.debrief_state import debrief_state
from bot.slack.blocks.kit import (
    Block,
    actions,
    button,
    confirm,
    context,
    date_token,
    modal,
    name,
    option,
    plain_text,
    section,
    text_input,
)
from bot.slack.blocks.paragraphs import in_italics, paragraphs, sections, whole_text
from bot.slack.blocks.post import Post
from bot.slack.payloads import (
    CommentForm,
    Document,
    ExportRecord,
    OfDebrief,
    OfLine,
    OfSession,
    PageDirection,
    TranscriptAt,
    TranscriptPage,
)
from bot.slack.text import clipped, escape
from models.debrief import DebriefState
from models.feedback import BEST, LONGEST_COMMENT
from models.session import MessageDB, MessageRole, SessionStatus
from services.common.deleted_words import DELETED_LINE
from services.common.plurals import counted
from services.reports.attempt_context import AttemptContext
from services.reports.comment_service import QUOTED, CommentWithLine
from services.reports.export_service import STATES
from services.reports.interview_access import Comment, ReadableInterview, TranscriptExcerpt, TranscriptLine

MOST_BLOCKS = 80
LARGEST = 200_000
"""Characters of JSON. Slack refuses a view of 250 KB."""

MOST_COMMENTS = 8
LONGEST_LINE = 4000
SHOWN_WORDS = (WHOLE, 500, 200, 80, 20)
"""Characters of a comment, tried in order until the message fits."""

EXPORTS = {
    Document.TRANSCRIPT_PDF: "Transcript as PDF, to print",
    Document.TRANSCRIPT_MARKDOWN: "Transcript as Markdown",
    Document.RECORDING_WORD: "Process recording as Word",
    Document.RECORDING_PDF: "Process recording as PDF",
    Document.RECORDING_MARKDOWN: "Process recording as Markdown",
}


@dataclass(frozen=True)
class TranscriptExtras:
    """What is shown around the lines: the rating, the number of drafts, and a sentence with markup above the lines.

    `around` is the debrief and the neighbors of the attempt, for a teacher only.
    """

    rating: int | None = None
    drafts: int = 0
    word: str = ""
    around: AttemptContext | None = None


NOT_DELIVERED = "Not delivered. The student never saw this line, so it was left out of the interview."
NOT_DELIVERED_TO_YOU = "This line could not be delivered to you, so it was left out of the interview."


def view(
    record: ReadableInterview, page: TranscriptExcerpt, extras: TranscriptExtras, *, is_back: bool = False
) -> dict[str, Any]:
    """Build the modal with as many lines as Slack allows, and buttons for the other pages.

    With `is_back`, the last lines of the page are shown if not all fit, otherwise the first ones. A line shows at most
    eight comments and says how many are left. `extras` has the rating, the number of drafts, and the sentence above the
    lines.
    """
    groups = [_line(record, line) for line in page.lines]
    count = _fitting(groups[::-1] if is_back else groups)
    lines = page.lines[len(groups) - count :] if is_back else page.lines[:count]
    shown = groups[len(groups) - count :] if is_back else groups[:count]
    has_before = page.has_before or (is_back and count < len(groups))
    has_after = page.has_after or (not is_back and count < len(groups))
    blocks = [section(extras.word)] if extras.word else []
    blocks += _head(record, extras)
    blocks += [block for group in shown for block in group]
    if not lines:
        where = " Write in its thread in your messages with this app." if record.is_own else ""
        blocks.append(section(f"This interview has no messages yet.{where}"))
    session_id = record.session.id
    turning = []
    if lines and has_before:
        turning.append(
            button("Earlier", "transcript_page:back", TranscriptPage(session_id, PageDirection.BACK, _number(lines[0])))
        )
    if lines and has_after:
        turning.append(
            button(
                "Later", "transcript_page:more", TranscriptPage(session_id, PageDirection.ON, _number(lines[-1]) + 1)
            )
        )
    if turning:
        blocks.append(actions(*turning))
    blocks += _doing(record, extras)
    first = _number(lines[0]) if lines else 1
    return modal("Transcript", "transcript", blocks, metadata=TranscriptAt(session_id, first))


def comment_form(line: MessageDB, record: ReadableInterview, draft: str, *, start: int = 1) -> dict[str, Any]:
    """Build the form for a comment. `start` is the first line that the transcript below it shows."""
    who = record.student.display_name if line.role == MessageRole.STUDENT else str(record.session.persona["name"])
    blocks = [
        *sections(f"*{name(who)}*, line {line.sequence_number}\n>{_quoted(line.content, LONGEST_LINE)}"),
        text_input(
            "content",
            "Your comment",
            value=draft,
            is_long=True,
            is_optional=True,
            max_length=LONGEST_COMMENT,
            hint="Saved as a draft until you send your comments.",
        ),
    ]
    return modal("Comment", "comment_form", blocks, submit="Keep", metadata=CommentForm(line.id, start))


def comments(rows: list[CommentWithLine], *, author: str, client: str) -> Post:
    """Build a teacher's comments for the interview's thread, each with the line that it is about.

    Lines are cut at 300 characters, and all texts are cut until the message fits. If anything is cut, a button leads to
    the whole transcript.
    """
    text = f"{name(author)} has commented on your interview with {name(client)}."

    def built(most: int) -> Post:
        blocks = [section(f"*{text}*")]
        for row in rows:
            who = "you" if row.line.role == MessageRole.STUDENT else name(client)
            said = _quoted(row.line.content, min(QUOTED, most), mark=" ")
            blocks.append(context(f"Line {row.line.sequence_number}, {who}: “{said}”"))
            blocks += paragraphs(clipped(row.comment.content, most))
        is_cut = any(len(row.line.content) > QUOTED or len(row.comment.content) > most for row in rows)
        return Post(text=text, blocks=[*blocks, *(whole_text(rows[0].line.session_id) if is_cut else [])])

    return fitting(built, SHOWN_WORDS)


def _head(record: ReadableInterview, extras: TranscriptExtras) -> list[Block]:
    session = record.session
    who = "You" if record.is_own else name(record.student.display_name)
    words = [
        f"*{who}* with *{name(str(session.persona['name']))}* · {name(str(session.persona['assignment']), 300)}",
        f"{date_token(int(session.started_at.timestamp()))} · {STATES[session.status]}",
    ]
    if session.branch_of is not None:
        words.append(f"Rewound: the lines before number {session.branch_line} are from an earlier interview.")
    if extras.rating is not None:
        words.append(f"{'You' if record.is_own else 'The student'} rated it {extras.rating} of 10.")
    if extras.around is None:
        return [section("\n".join(words))]
    words.append(f"Debrief: {debrief_state(extras.around.debrief)}")
    return [section("\n".join(words)), tabs(session.id, extras.around, AttemptTab.TRANSCRIPT)]


def _line(record: ReadableInterview, line: TranscriptLine) -> list[Block]:
    """Return the blocks of one line: speaker, time, the answered text, later edits, and comments."""
    row = line.message
    is_student = row.role == MessageRole.STUDENT
    who = (
        ("You" if record.is_own else record.student.display_name) if is_student else str(record.session.persona["name"])
    )
    turn = f" · turn {line.turn}" if line.turn is not None else ""
    blocks = [context(f"*{name(who)}* · line {row.sequence_number}{turn} · {date_token(said_at(row))}")]
    if row.withdrawn_at is not None:
        return [*blocks, section(DELETED_LINE), context("Deleted before it was answered.")]
    words = paragraphs(row.content if is_student else in_italics(row.content)) or [section(" ")]
    if not record.is_own and row.deleted_at is None:
        words[0]["accessory"] = button(f"Comment on line {row.sequence_number}", "comment_line", OfLine(row.id))
    blocks += words
    if row.undelivered_at is not None:
        blocks.append(context(NOT_DELIVERED if not record.is_own else NOT_DELIVERED_TO_YOU))
    elif row.unanswerable:
        blocks.append(context("The client could not answer this line, so it was left out of the interview."))
    if row.deleted_at is not None:
        blocks.append(context("Deleted after it was answered."))
    elif row.edited_content is not None:
        blocks.append(context("Edited after it was answered. The client answered the text above. It now reads:"))
        blocks += paragraphs(row.edited_content)
    for comment in line.comments[:MOST_COMMENTS]:
        blocks += _comment(comment)
    if (more := len(line.comments) - MOST_COMMENTS) > 0:
        blocks.append(context(f"{more} more comments are in the exported transcript."))
    return blocks


def said_at(row: MessageDB) -> int:
    """Return the time of a line in seconds since 1970."""
    return int(row.slack_ts.partition(".")[0]) if row.slack_ts else int(row.created_at.timestamp())


def _comment(comment: Comment) -> list[Block]:
    said = "commented" if comment.row.sent_at is not None else "(your draft, not sent yet)"
    return [context(f":speech_balloon: *{name(comment.author)}* {said}:"), *paragraphs(comment.row.content)]


def _doing(record: ReadableInterview, extras: TranscriptExtras) -> list[Block]:
    here = OfSession(record.session.id)
    export: Block = {
        "type": "static_select",
        "action_id": "export_record",
        "placeholder": plain_text("Export to my messages"),
        "options": [option(words, ExportRecord(here.session_id, document)) for document, words in EXPORTS.items()],
    }
    elements = [export]
    is_over = record.session.status in {SessionStatus.COMPLETED, SessionStatus.EXPIRED}
    if record.is_own and is_over and record.session.student_lines:
        rated = "Rate it" if extras.rating is None else f"Rated {extras.rating}/{BEST} · Change"
        elements.append(button(rated, "open_rating", here))
    if record.is_own:
        elements.append(button("My notes", "open_note", here))
    if record.has_numbers:
        elements.append(numbers_button(record.session))
    if extras.drafts:
        words = f"Send {counted(extras.drafts, 'comment', 'comments')}"
        elements.append(button(words, "send_comments", here, style="primary"))
    debrief = extras.around.debrief if extras.around else None
    if debrief is not None and debrief.state == DebriefState.WRITTEN and debrief.released_at is None:
        sure = confirm("Release this debrief?", "It is sent to the student as it is now.", yes="Release", no="Not yet")
        elements.append(button("Release debrief", "release_attempt", OfDebrief(debrief.id), confirm=sure))
    return [actions(*elements)]


def _fitting(groups: list[list[Block]]) -> int:
    """Return how many of the groups, from the first on, fit into one view. At least one does."""
    blocks = size = count = 0
    for group in groups:
        blocks += len(group)
        size += len(json.dumps(group))
        if count and (blocks > MOST_BLOCKS or size > LARGEST):
            break
        count += 1
    return count


def _number(line: TranscriptLine) -> int:
    return line.message.sequence_number


def _quoted(words: str, most: int, *, mark: str = "\n>") -> str:
    return escape(clipped(words, most)).replace("\n", mark)
