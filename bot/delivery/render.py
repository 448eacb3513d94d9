"""Rendering of a typed message into its post: load what it is about, and call its builder."""

from typing import assert_never
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.admin.blocks import alert
from bot.auditions.blocks import audition
from bot.courses.blocks import assignment, course_note
from bot.debriefs.blocks import debrief, trust
from bot.delivery.news import news_post
from bot.delivery.overtaken import OvertakenError
from bot.interviews.blocks import session
from bot.reports.blocks import transcript
from bot.slack.blocks.post import Post
from models.assignment import AssignmentDB
from models.audition import AuditionDB
from models.debrief import DebriefDB
from models.post import OutboxDB
from models.section import CourseSectionDB
from models.session import TELLS_PAUSES, SessionDB, SessionStatus
from models.workspace import UserDB
from services.courses.assignment_service import assignment_service
from services.debriefs.rewind_service import rewind_service
from services.messaging.alerts import Alert, AnyAlert
from services.messaging.course_notes import AnyCourseNote, CourseNote
from services.messaging.debrief_messages import AnyDebriefNotice, AnyDebriefPart, DebriefNotice, DebriefPart
from services.messaging.news import News
from services.messaging.notices import AnyThreadNotice, NeverStarted, ThreadNotice
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
from services.reports.comment_service import comment_service
from services.storage.database import Database

SessionPost = (
    RootCard
    | ChangedRootCard
    | EndedRootCard
    | RepeatedReply
    | SessionEnd
    | TrustLines
    | Comments
    | AnyThreadNotice
    | AnyDebriefNotice
    | AnyDebriefPart
)

LookedUpMessage = News | AuditionReport | AssignmentCard | ChangedAssignmentCard | SessionPost
"""Messages whose names, states, and buttons are read from the database when they are posted."""

WholeMessage = ReplyPost | AnyAlert | AnyCourseNote | Menu | NeverStarted


def rendered(message: WholeMessage) -> Post:
    """Return the post of a message that holds all that its post needs.

    Raises TooLargeError if it is more than Slack accepts.
    """
    match message:
        case ReplyPost():
            return session.reply(message)
        case Alert():
            return alert.alert(message)
        case CourseNote():
            return course_note.note(message)
        case Menu():
            return session.menu(message)
        case NeverStarted():
            return session.news(message)
        case _:
            assert_never(message)


async def render(database: Database, row: OutboxDB, message: LookedUpMessage) -> Post:
    """Return the post of the message as it looks now: names, states, and buttons are read from the database.

    Raises TooLargeError if it is more than Slack accepts, and OvertakenError for news of which nothing is left, a root
    card whose start was canceled, and the change of a card that is over.
    """
    async with database.read() as db:
        return await _render(db, row, message)


async def _render(db: AsyncSession, row: OutboxDB, message: LookedUpMessage) -> Post:
    match message:
        case News():
            return await news_post(db, row, message)
        case AuditionReport():
            run = await db.get_one(AuditionDB, row.subject_id)
            return audition.report(run, str(run.persona["name"]))
        case AssignmentCard() | ChangedAssignmentCard():
            return await _card(db, row.subject_id)
        case _:
            return await _of_session(db, row, message)


async def _of_session(db: AsyncSession, row: OutboxDB, message: SessionPost) -> Post:
    interview = await db.get_one(SessionDB, row.session_id)
    if isinstance(message, RootCard | ChangedRootCard) and _is_overtaken(message, interview):
        raise OvertakenError
    post = await _in_thread(db, row, message, interview)
    is_elsewhere = row.channel_id is None and not isinstance(message, RootCard)
    return session.moved(post, interview.persona) if is_elsewhere else post


def _is_overtaken(message: RootCard | ChangedRootCard, interview: SessionDB) -> bool:
    """Return whether a root card comes too late: its start was canceled, or the card to change is over."""
    return interview.status != (SessionStatus.STARTING if isinstance(message, RootCard) else SessionStatus.ACTIVE)


async def _in_thread(  # noqa: PLR0911 - one line a kind
    db: AsyncSession, row: OutboxDB, message: SessionPost, interview: SessionDB
) -> Post:
    match message:
        case RootCard() | ChangedRootCard():
            return session.root_card(
                str(interview.id),
                interview.persona,
                criteria=_criteria(interview),
                is_test_run=interview.is_test_run,
            )
        case RepeatedReply():
            return session.reply(message)
        case EndedRootCard():
            return session.ended_root_card(interview.persona)
        case SessionEnd():
            return session.session_end(message, interview.persona, interview.student_lines, str(interview.id))
        case TrustLines():
            return trust.lines_of_both(await rewind_service.both_lines(db, interview), interview)
        case DebriefPart():
            return await _of_debrief(db, row, message, interview)
        case Comments():
            author = await db.get_one(UserDB, message.author)
            sent = await comment_service.list_by_ids(db, list(message.comments))
            return transcript.comments(sent, author=author.display_name, client=str(interview.persona["name"]))
        case DebriefNotice():
            return debrief.notice(message, session.APP_SPEAKS)
        case ThreadNotice():
            tells_pauses = bool(interview.persona.get(TELLS_PAUSES))
            return session.notice(message, str(interview.id), tells_pauses=tells_pauses)
        case _:
            assert_never(message)


async def _card(db: AsyncSession, assignment_id: UUID | None) -> Post:
    assigned = await db.get_one(AssignmentDB, assignment_id)
    section = await db.get_one(CourseSectionDB, assigned.section_id)
    clients = await assignment_service.list_clients(db, assigned.id)
    return assignment.card(assigned, clients, is_closed=section.closed_at is not None)


def _criteria(interview: SessionDB) -> list[str]:
    """Return the names of the criteria that score the interview."""
    return [str(row["name"]) for row in (interview.grading.get("rubric") or {}).get("criteria", [])]


async def _of_debrief(db: AsyncSession, row: OutboxDB, part: AnyDebriefPart, interview: SessionDB) -> Post:
    written = await db.get_one(DebriefDB, row.subject_id)
    releaser = await db.get_one(UserDB, written.released_by) if written.released_by else None
    return debrief.post(part, written, interview, released_by=releaser.display_name if releaser else None)
