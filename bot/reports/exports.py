"""Requests for files: transcripts and gradebooks are promised here, and a worker sends them."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.reports.blocks import confirmation
from bot.reports.progress import student_view, students_view
from bot.reports.transcripts import same_lines
from bot.slack.encoding import NoPayload, UnreadableError
from bot.slack.payloads import Document, ExportRecord, OfAssignment, OfSection, ProgressFilter, TranscriptAt
from bot.slack.requests import Click, ModalClick, Request
from models.export import ExportKind
from services.courses.assignment_service import assignment_service
from services.courses.section_service import section_service
from services.reports.export_requests import ExportError, export_requests
from services.reports.interview_access import interview_access
from services.reports.progress_service import progress_service

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

    await promise(deps, owe)
    await click.update(await same_lines(click.caller, deps, click.inside, word=confirmation.PREPARED))


async def export_gradebook(click: ModalClick[NoPayload, ProgressFilter], deps: Deps) -> None:
    """Queue the gradebook of the modal's section or assignment. The modal says that it is coming.

    It waits up to a second for the person's export before it. Raises NotAllowedError unless the person teaches the
    section, SectionError if it does not exist, and ExportError while another export of this person is under way.
    """
    await click.ack()
    await promise_gradebook(click, deps, click.inside)
    await click.update(await students_view(click.caller, deps, click.inside, word=confirmation.PREPARED))


async def export_section_report(click: ModalClick[NoPayload, ProgressFilter], deps: Deps) -> None:
    """Queue the report of the modal's section or assignment over time. The modal says that it is coming.

    Raises NotAllowedError unless the person teaches the section, SectionError if it does not exist, and ExportError
    while another export of this person is under way.
    """
    await click.ack()
    await _promise_of_section(click, deps, click.inside, ExportKind.SECTION_REPORT)
    await click.update(await students_view(click.caller, deps, click.inside, word=confirmation.PREPARED))


async def export_student_report(click: ModalClick[NoPayload, ProgressFilter], deps: Deps) -> None:
    """Queue the report of the modal's student over time, in its section or assignment. The modal says that it is coming.

    Raises NotAllowedError unless the person teaches the section, SectionError if it does not exist, UnreadableError if
    the modal names no student, and ExportError while another export of this person is under way.
    """
    await click.ack()
    if click.inside.student_id is None:
        raise UnreadableError
    await _promise_of_section(click, deps, click.inside, ExportKind.STUDENT_REPORT, student_id=click.inside.student_id)
    await click.update(await student_view(click.caller, deps, click.inside, word=confirmation.PREPARED))


async def export_of_assignment(click: Click[OfAssignment], deps: Deps) -> None:
    """Queue the gradebook of one assignment for the teacher's messages, and confirm it.

    Raises NotAllowedError unless the person teaches the section, AssignmentError if the assignment does not exist or
    was deleted, and ExportError while another export of this person is under way.
    """
    await click.ack()
    async with deps.database.read() as db:
        row, _ = await assignment_service.get_own(db, click.payload.assignment_id, by=click.caller.user, is_open=False)
    await promise_gradebook(click, deps, ProgressFilter(row.section_id, row.id))
    await click.conclude(confirmation.export_promised(row.section_id))


async def export_of_section(click: Click[OfSection], deps: Deps) -> None:
    """Queue the gradebook of a section for the teacher's messages, and confirm it.

    Raises NotAllowedError unless the person teaches the section, SectionError if it does not exist, and ExportError
    while another export of this person is under way.
    """
    await click.ack()
    await promise_gradebook(click, deps, ProgressFilter(click.payload.section_id))
    await click.conclude(confirmation.export_promised(click.payload.section_id))


async def promise_gradebook(request: Request, deps: Deps, lens: ProgressFilter) -> None:
    """Queue the gradebook of a section, or of the assignment in `lens`, for the teacher's messages.

    Closed sections have a gradebook too. It waits up to a second for an export before it. Raises NotAllowedError unless
    the person teaches the section, SectionError if it does not exist, and ExportError while another export of this
    person is under way.
    """
    await _promise_of_section(request, deps, lens, ExportKind.GRADEBOOK)


async def _promise_of_section(
    request: Request, deps: Deps, lens: ProgressFilter, kind: ExportKind, *, student_id: UUID | None = None
) -> None:
    """Queue a file about the section or the assignment in `lens`, or about one of its students."""
    user, chosen = request.caller.user, lens.assignment_id

    async def owe(db: AsyncSession) -> None:
        section = await section_service.get_managed(db, lens.section_id, by=user, is_open=False)
        if chosen:
            await progress_service.find_assignment(db, section, chosen)
        await export_requests.owe(
            db, kind, section.id, by=user, assignment_id=chosen, student_id=student_id, now=deps.clock()
        )

    await promise(deps, owe)


async def promise(deps: Deps, owe: Callable[[AsyncSession], Awaitable[None]]) -> None:
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
