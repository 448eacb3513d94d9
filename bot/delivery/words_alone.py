"""A message without blocks: what goes to Slack when it refuses the blocks, or when they cannot be built."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, assert_never

from sqlalchemy.ext.asyncio import AsyncSession

from bot.admin.blocks import alert
from bot.courses.blocks import course_note
from bot.debriefs.blocks import debrief
from bot.interviews.blocks import session
from bot.slack.blocks.kit import name
from bot.slack.blocks.paragraphs import in_italics
from bot.slack.blocks.post import Post
from bot.slack.text import escape, escaped_within
from models.assignment import AssignmentDB
from models.post import OutboxDB
from models.session import SessionDB
from models.workspace import UserDB
from services.messaging.alerts import Alert
from services.messaging.course_notes import CourseNote
from services.messaging.debrief_messages import DebriefNotice, DebriefPart
from services.messaging.notices import NeverStarted, ThreadNotice
from services.messaging.session_messages import (
    AssignmentCard,
    AuditionReport,
    ChangedAssignmentCard,
    Comments,
    EndedRootCard,
    Menu,
    ReplyPost,
    RootCard,
    SessionEnd,
    TrustLines,
)
from services.messaging.stored_messages import AnyMessage
from services.reports.comment_service import comment_service

LONGEST = 3800
"""Characters: room for a hint below the words, within what Slack takes as one message."""

NO_BUTTONS = "_The buttons of this message could not be shown. `/vc-help` lists the commands that do the same._"


@dataclass(frozen=True)
class Layout:
    """A post, and whether it says all that its message has to say."""

    post: Post
    is_whole: bool = True


def without_blocks(layout: Layout) -> Layout:
    """Return the words of the post's blocks as plain text. They are not whole if they had to be cut."""
    post = layout.post
    shown, is_cut = _cut("\n".join(_texts(post.blocks)) or post.text)
    if any(block["type"] == "actions" for block in post.blocks):
        shown = f"{shown}\n{NO_BUTTONS}"
    return Layout(replace(post, text=shown, blocks=[], picture=None), is_whole=layout.is_whole and not is_cut)


async def words_alone(db: AsyncSession, row: OutboxDB, message: AnyMessage) -> Layout:  # noqa: PLR0911 - one line a kind
    """Return what the message can say without its builder."""
    match message:
        case ReplyPost():
            words = escaped_within(in_italics(message.text), LONGEST)
            return Layout(Post(text=words, username=message.name, icon_emoji=message.picture))
        case Alert():
            return _said(alert.words(message))
        case CourseNote():
            return _said(course_note.words(message))
        case Menu():
            return _said(session.menu_words(message))
        case NeverStarted():
            return _said(session.news_words(message))
        case ThreadNotice():
            return _said(f"From the app: {session.notice_words(message)}")
        case DebriefNotice():
            return _said(f"From the app: {debrief.notice_words(message)}")
        case AssignmentCard() | ChangedAssignmentCard():
            title = name((await db.get_one(AssignmentDB, row.subject_id)).title)
            return Layout(
                Post(text=f"Assignment: {title}. `/vc-practice` shows whether it is open, and starts it."), False
            )
        case AuditionReport():
            return last_words(message)
        case _:
            return await _of_session(db, row, message)


def last_words(message: AnyMessage) -> Layout:
    """Return what can always be said: what the person should have read."""
    return Layout(Post(text=f"The app could not show {message.title} here. The admins have been told."), is_whole=False)


async def _of_session(
    db: AsyncSession,
    row: OutboxDB,
    message: RootCard | EndedRootCard | SessionEnd | TrustLines | Comments | DebriefPart,
) -> Layout:
    interview = await db.get_one(SessionDB, row.session_id)
    client = name(str(interview.persona["name"]))
    match message:
        case RootCard():
            return _said(
                f"Practice interview with {client}, an AI-simulated client. Please type no real client's data. "
                f"Write in this thread; {client} answers here. `!pause` stops the role-play and shows where to find "
                "support, `!end` ends the interview."
            )
        case EndedRootCard():
            return _said(f"Practice interview with {client}, an AI-simulated client. This interview is over.")
        case SessionEnd():
            return _said(session.end_words(message, interview.persona, interview.student_lines))
        case Comments():
            author = name((await db.get_one(UserDB, message.author)).display_name)
            sent = await comment_service.list_by_ids(db, list(message.comments))
            rows = [f"Line {one.line.sequence_number}: {escape(one.comment.content)}" for one in sent]
            return _said("\n".join([f"{author} has commented on your interview with {client}.", *rows]))
        case TrustLines() | DebriefPart():
            words = f"The app could not show {message.title} here, about your interview with {client}. The admins have been told."
            return Layout(Post(text=words), is_whole=False)
        case _:
            assert_never(message)


def _said(words: str) -> Layout:
    """Return the words as a post, cut where they are longer than one message."""
    shown, is_cut = _cut(words)
    return Layout(Post(text=shown), is_whole=not is_cut)


def _cut(words: str) -> tuple[str, bool]:
    """Return the words as far as one message has room for them, and whether they were cut."""
    if len(words) <= LONGEST:
        return words, False
    return words[:LONGEST].rsplit(maxsplit=1)[0] + " …", True  # between two words: no markup is torn


def _texts(blocks: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what can be read in the blocks, as markup."""
    for block in blocks:
        objects = [block.get("text"), *block.get("fields", []), *block.get("elements", [])]
        for element in objects:
            if isinstance(element, dict) and element.get("type") in {"mrkdwn", "plain_text"}:
                yield element["text"] if element["type"] == "mrkdwn" else f"*{escape(element['text'])}*"
