"""Transcripts, page by page, from lists and threads."""

from bot.core.deps import Deps
from bot.reports.blocks import transcript as transcript_blocks
from bot.slack.answers import outcome
from bot.slack.caller import Caller
from bot.slack.payloads import OfDebrief, PageDirection, TranscriptAt, TranscriptPage
from bot.slack.requests import ModalClick, View
from services.debriefs.debrief_review import debrief_review
from services.reports.attempt_context import attempt_contexts
from services.reports.comment_service import comment_service
from services.reports.interview_access import interview_access
from services.reports.session_ratings import session_ratings


async def transcript_view(caller: Caller, deps: Deps, at: TranscriptPage, *, word: str = "") -> View:
    """Return the modal with a page of a transcript, to its student or to a teacher of its section.

    The page starts at the line `at.line`, or ends before it with `PageDirection.BACK`. It has at most 15 lines, and
    fewer if Slack's limits for a view require it. `word` is a sentence with markup that is shown above the lines. A
    teacher also gets the state of the debrief, and buttons to it and to the previous and next student.

    Raises UnreachableError for any other student, RecordError if a teacher asks for an interview that does not exist,
    and NotAllowedError if a teacher asks for one that is not in their sections.
    """
    is_back = at.way == PageDirection.BACK
    async with deps.database.read() as db:
        record = await interview_access.get_readable(db, at.session_id, by=caller.user)
        page = await interview_access.page(db, record, by=caller.user, start=at.line, is_back=is_back)
        rating = await session_ratings.rating_of(db, at.session_id)
        drafts = await comment_service.count_drafts(db, at.session_id, by=caller.user)
        around = None if record.is_own else await attempt_contexts.around(db, record.session)
    extras = transcript_blocks.TranscriptExtras(
        rating=rating.score if rating else None, drafts=drafts, word=word, around=around
    )
    return transcript_blocks.view(record, page, extras, is_back=is_back)


async def same_lines(caller: Caller, deps: Deps, at: TranscriptAt, *, word: str = "") -> View:
    """Return the transcript from the line at which the modal starts, as it is stored now.

    `word` is a sentence with markup that is shown above the lines. Raises UnreachableError for any other student,
    RecordError if a teacher asks for an interview that does not exist, and NotAllowedError if it is not in one of their
    sections.
    """
    return await transcript_view(caller, deps, TranscriptPage(at.session_id, line=at.line), word=word)


async def release_attempt(click: ModalClick[OfDebrief, TranscriptAt], deps: Deps) -> None:
    """Send the debrief of the attempt as it is, and show the transcript with the result.

    If somebody released or changed it meanwhile, the transcript says so, and nothing is sent twice. Raises
    NotAllowedError unless the person teaches the section, DebriefError if there is no such debrief, and AssignmentError
    if its assignment was deleted.
    """
    await click.ack()
    async with deps.database.read() as db:
        await debrief_review.get_managed(db, click.payload.debrief_id, by=click.caller.user)
    word = await outcome(_release(click, deps))
    deps.signals.outbox()
    await click.update(await same_lines(click.caller, deps, click.inside, word=word))


async def _release(click: ModalClick[OfDebrief, TranscriptAt], deps: Deps) -> str:
    async with deps.database.begin() as db:
        await debrief_review.release(db, click.payload.debrief_id, by=click.caller.user, now=deps.clock())
    return "The debrief is released. It is on its way to the student."
