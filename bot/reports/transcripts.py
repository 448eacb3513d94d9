"""Transcripts, page by page, from lists and threads."""

from bot.core.deps import Deps
from bot.reports.blocks import transcript as transcript_blocks
from bot.slack.caller import Caller
from bot.slack.payloads import PageDirection, TranscriptAt, TranscriptPage
from bot.slack.requests import View
from services.reports.comment_service import comment_service
from services.reports.interview_access import interview_access
from services.reports.session_ratings import session_ratings


async def transcript_view(caller: Caller, deps: Deps, at: TranscriptPage, *, word: str = "") -> View:
    """Return the modal with a page of a transcript, to its student or to a teacher of its section.

    The page starts at the line `at.line`, or ends before it with `PageDirection.BACK`. It has at most 15 lines, and
    fewer if Slack's limits for a view require it. `word` is a sentence with markup that is shown above the lines.

    Raises UnreachableError for any other student, RecordError if a teacher asks for an interview that does not exist,
    and NotAllowedError if a teacher asks for one that is not in their sections.
    """
    is_back = at.way == PageDirection.BACK
    async with deps.database.read() as db:
        record = await interview_access.get_readable(db, at.session_id, by=caller.user)
        page = await interview_access.page(db, record, by=caller.user, start=at.line, is_back=is_back)
        rating = await session_ratings.rating_of(db, at.session_id)
        drafts = await comment_service.count_drafts(db, at.session_id, by=caller.user)
    extras = transcript_blocks.TranscriptExtras(rating=rating.score if rating else None, drafts=drafts, word=word)
    return transcript_blocks.view(record, page, extras, is_back=is_back)


async def same_lines(caller: Caller, deps: Deps, at: TranscriptAt, *, word: str = "") -> View:
    """Return the transcript from the line at which the modal starts, as it is stored now.

    `word` is a sentence with markup that is shown above the lines. Raises UnreachableError for any other student,
    RecordError if a teacher asks for an interview that does not exist, and NotAllowedError if it is not in one of their
    sections.
    """
    return await transcript_view(caller, deps, TranscriptPage(at.session_id, line=at.line), word=word)
