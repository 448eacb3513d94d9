"""Requests for files: transcripts and gradebooks are promised here, and a worker sends them."""

import asyncio
import time
from collections.abc import Awaitable, Callable

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.reports.progress import students_view
from bot.reports.transcripts import same_lines
from bot.slack.encoding import NoPayload
from bot.slack.payloads import Document, ExportRecord, ProgressFilter, TranscriptAt
from bot.slack.requests import ModalClick, Request
from models.export import ExportKind
from services.courses.section_service import section_service
from services.reports.export_requests import ExportError, export_requests
from services.reports.interview_access import interview_access
from services.reports.progress_service import progress_service

PREPARED = "Your file is being prepared. You will get it in your messages with this app in a moment."
PATIENCE, PAUSE = 1.0, 0.1
"""How long a press waits for the export before it, and how often it looks: the file arrives a moment before it ends."""

KINDS = {
    Document.TRANSCRIPT_PDF: ExportKind.TRANSCRIPT_PDF,
    Document.TRANSCRIPT_MARKDOWN: ExportKind.TRANSCRIPT_MARKDOWN,
    Document.RECORDING_WORD: ExportKind.RECORDING_WORD,
    Document.RECORDING_PDF: ExportKind.RECORDING_PDF,
    Document.RECORDING_MARKDOWN: ExportKind.RECORDING_MARKDOWN,
}


async def export_record(click: ModalClick[ExportRecord, TranscriptAt], deps: Deps) -> None:
    """Queue the interview as a file for the person's messages. The modal says that it is coming.

    Each person has one export at a time; a click waits up to a second for the one before it. Raises ExportError while
    another export of this person is under way, UnreachableError if a student asks for another person's interview,
    RecordError if a teacher asks for one that does not exist, and NotAllowedError if it is not in one of their
    sections.
    """
    await click.ack()
    user, wanted = click.caller.user, click.payload

    async def owe(db: AsyncSession) -> None:
        await interview_access.get_readable(db, wanted.session_id, by=user)
        await export_requests.owe(db, KINDS[wanted.document], wanted.session_id, by=user, now=deps.clock())

    await _promise(deps, owe)
    await click.update(await same_lines(click.caller, deps, click.inside, word=PREPARED))


async def export_gradebook(click: ModalClick[NoPayload, ProgressFilter], deps: Deps) -> None:
    """Queue the gradebook of the modal's section or assignment. The modal says that it is coming.

    Raises NotAllowedError unless the person teaches the section, SectionError if it does not exist, and ExportError
    while another export of this person is under way.
    """
    await click.ack()
    await promise_gradebook(click, deps, click.inside)
    await click.update(await students_view(click.caller, deps, click.inside, word=PREPARED))


async def promise_gradebook(request: Request, deps: Deps, lens: ProgressFilter) -> None:
    """Queue the gradebook of a section, or of the assignment in `lens`, for the teacher's messages.

    Closed sections have a gradebook too. It waits up to a second for an export before it. Raises NotAllowedError unless
    the person teaches the section, SectionError if it does not exist, and ExportError while another export of this
    person is under way.
    """
    user, chosen = request.caller.user, lens.assignment_id

    async def owe(db: AsyncSession) -> None:
        section = await section_service.get_managed(db, lens.section_id, by=user, is_open=False)
        if chosen:
            await progress_service.find_assignment(db, section, chosen)
        await export_requests.owe(db, ExportKind.GRADEBOOK, section.id, by=user, assignment_id=chosen, now=deps.clock())

    await _promise(deps, owe)


async def _promise(deps: Deps, owe: Callable[[AsyncSession], Awaitable[None]]) -> None:
    """Store the export, and wake its worker. Raises ExportError if the one before it does not end in a moment."""
    ends_at = time.monotonic() + PATIENCE
    while True:
        try:
            async with deps.database.begin() as db:
                await owe(db)
        except ExportError:
            if time.monotonic() >= ends_at:
                raise
        else:
            break
        await asyncio.sleep(PAUSE)
    deps.signals.exports()
