"""Messages without blocks, for when Slack refuses the blocks or they cannot be built."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, assert_never

from sqlalchemy.ext.asyncio import AsyncSession

from bot.admin.blocks import alert
from bot.courses.blocks import course_note
from bot.debriefs.blocks import debrief
from bot.delivery.news import news_words
from bot.interviews.blocks import pauses, session
from bot.slack.blocks.kit import name
from bot.slack.blocks.paragraphs import in_italics
from bot.slack.blocks.post import Post
from bot.slack.text import escape, escaped_within
from models.assignment import AssignmentDB
from models.post import OutboxDB
from models.session import TELLS_PAUSES, SessionDB
from models.workspace import UserDB
from services.messaging.alerts import Alert
from services.messaging.course_notes import CourseNote
from services.messaging.debrief_messages import DebriefNotice, DebriefPart
from services.messaging.news import News
from services.messaging.notices import NeverStarted, ThreadNotice
from services.messaging.session_messages import (
    AssignmentCard,
    AuditionReport,
    ChangedAssignmentCard,
    ChangedRootCard,
    Comments,
    EndedRootCard,
    Menu,
    RepeatedReply,
    ReplyPost,
    RootCard,
    SessionEnd,
    TrustLines,
)
from services.messaging.stored_messages import AnyMessage
from services.reports.comment_service import comment_service

LONGEST = 3800
"""Most characters of the text. The rest of Slack's limit is for a hint below it."""

NO_BUTTONS = "_The buttons of this message could not be shown. Use the commands in `/vc-help` instead._"


@dataclass(frozen=True)
class PostLayout:
    """A post, and whether it contains everything that its message has to say."""

    post: Post
    is_whole: bool = True


def without_blocks(layout: PostLayout) -> PostLayout:
    """Return the text of the post's blocks as a post, without its picture and with a hint in place of its buttons.

    It is cut at 3,800 characters, and is not whole then.
    """
    post = layout.post
    shown, is_cut = _cut("\n".join(_texts(post.blocks)) or post.text)
    if any(block["type"] == "actions" for block in post.blocks):
        shown = f"{shown}\n{NO_BUTTONS}"
    return PostLayout(replace(post, text=shown, blocks=[], picture=None), is_whole=layout.is_whole and not is_cut)


async def words_alone(db: AsyncSession, row: OutboxDB, message: AnyMessage) -> PostLayout:  # noqa: PLR0911, C901 - one line a kind
    """Return the text that the message can have without its builder, as a post without blocks or buttons.

    The text is cut at 3,800 characters. `is_whole` is False if it was cut, unless it is a client's reply, and for
    messages that plain text cannot say in full. Nobody is notified here.
    """
    match message:
        case ReplyPost() | RepeatedReply():
            words = escaped_within(in_italics(message.text), LONGEST)
            return PostLayout(Post(text=words, username=message.name, icon_emoji=message.picture))
        case Alert():
            return _said(alert.words(message))
        case CourseNote():
            return _said(course_note.words(message))
        case News():
            return _said(await news_words(db, row, message))
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
            return PostLayout(Post(text=f"Assignment: {title}. To start it, use `/vc-practice`."), False)
        case AuditionReport():
            return last_words(message)
        case _:
            return await _of_session(db, row, message)


def last_words(message: AnyMessage) -> PostLayout:
    """Return the text that always works: the name of the message that the person should have got.

    It says that the admins have been notified. `is_whole` is False, so the caller has to notify them.
    """
    return PostLayout(
        Post(text=(f"The app could not show {message.title} here. The admins have been notified.")), is_whole=False
    )


async def _of_session(
    db: AsyncSession,
    row: OutboxDB,
    message: RootCard | ChangedRootCard | EndedRootCard | SessionEnd | TrustLines | Comments | DebriefPart,
) -> PostLayout:
    interview = await db.get_one(SessionDB, row.session_id)
    client = name(str(interview.persona["name"]))
    match message:
        case RootCard() | ChangedRootCard():
            told = f" {pauses.TOLD}" if interview.persona.get(TELLS_PAUSES) else ""
            return _said(
                f"Practice interview with {client}, an AI-simulated client. Please don't type any real client's "
                f"data. Write in this thread. {client} answers here. Type `!pause` to stop the role-play and see "
                f"where to get support. Type `!end` to end the interview.{told}"
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
            words = (
                f"The app could not show {message.title} here, about your interview with {client}. The admins "
                "have been notified."
            )
            return PostLayout(Post(text=words), is_whole=False)
        case _:
            assert_never(message)


def _said(words: str) -> PostLayout:
    """Return the text as a post, cut to the length of one message."""
    shown, is_cut = _cut(words)
    return PostLayout(Post(text=shown), is_whole=not is_cut)


def _cut(words: str) -> tuple[str, bool]:
    """Return the text, cut to the length of one message, and whether it was cut."""
    if len(words) <= LONGEST:
        return words, False
    return words[:LONGEST].rsplit(maxsplit=1)[0] + " …", True  # cut between two words, so that no markup is split


def _texts(blocks: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the readable texts of the blocks, as markup."""
    for block in blocks:
        objects = [block.get("text"), *block.get("fields", []), *block.get("elements", [])]
        for element in objects:
            if isinstance(element, dict) and element.get("type") in {"mrkdwn", "plain_text"}:
                yield element["text"] if element["type"] == "mrkdwn" else f"*{escape(element['text'])}*"
