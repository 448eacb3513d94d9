"""Exports of interviews and gradebooks to a person's direct messages."""

from bot.core.deps import Deps
from bot.reports.progress import students_view
from bot.reports.transcripts import same_lines
from bot.slack.encoding import NoPayload
from bot.slack.files import send_file
from bot.slack.payloads import Document, ExportRecord, ProgressFilter, TranscriptAt
from bot.slack.requests import ModalClick, Request
from bot.slack.text import escape
from services.common.plurals import counted
from services.common.time_zones import zone_of
from services.courses.section_service import section_service
from services.documents.layouts import DocumentLayout
from services.reports.export_service import export_service
from services.reports.gradebook_service import gradebook_service
from services.reports.interview_access import interview_access
from services.reports.progress_service import progress_service

PREPARED = "Your file is being prepared. You will get it in your messages with this app in a moment."
FORMATS: dict[Document, tuple[str, str, DocumentLayout]] = {
    Document.TRANSCRIPT_PDF: ("transcript", "pdf", DocumentLayout.TRANSCRIPT_PDF),
    Document.TRANSCRIPT_MARKDOWN: ("transcript", "md", DocumentLayout.TRANSCRIPT_MARKDOWN),
    Document.RECORDING_WORD: ("process recording", "docx", DocumentLayout.RECORDING_WORD),
    Document.RECORDING_PDF: ("process recording", "pdf", DocumentLayout.RECORDING_PDF),
    Document.RECORDING_MARKDOWN: ("process recording", "md", DocumentLayout.RECORDING_MARKDOWN),
}
"""Name, file ending, and layout of each document."""


async def export_record(click: ModalClick[ExportRecord, TranscriptAt], deps: Deps) -> None:
    """Send the interview as a file to the person's messages. Meanwhile the modal says that it is coming.

    Raises ExportError while another export of this person is under way, and for an interview that is too large. Raises
    UnreachableError if a student asks for another person's interview, RecordError if a teacher asks for one that does
    not exist, NotAllowedError if it is not in one of their sections, and FileNotSentError if Slack does not accept the
    file.
    """
    await click.ack()
    async with deps.exports.only_one(click.caller.user.id):
        await _send_record(click, deps)


async def _send_record(click: ModalClick[ExportRecord, TranscriptAt], deps: Deps) -> None:
    caller, now = click.caller, deps.clock()
    what, ending, layout = FORMATS[click.payload.document]
    async with deps.database.read() as db:
        record = await interview_access.get_readable(db, click.payload.session_id, by=caller.user)
        report = await export_service.report(db, record, by=caller.user, now=now)
    await click.update(await same_lines(caller, deps, click.inside, word=PREPARED))
    day = now.astimezone(zone_of(caller.user)).date()
    await send_file(
        click.slack,
        caller.user.slack_user_id,
        filename=f"{report.student} - {report.client} - {what} - {day}.{ending}",
        content=await deps.exports.lay_out(layout, report),
        title=f"{what.capitalize()}: {report.student} with {report.client}",
        comment=f"The {what} of the interview of {escape(report.student)} with {escape(report.client)}.",
    )


async def export_gradebook(click: ModalClick[NoPayload, ProgressFilter], deps: Deps) -> None:
    """Send the gradebook of the modal's section or assignment to the teacher's messages as a CSV file.

    Meanwhile the modal says that it is coming. Raises NotAllowedError unless the person teaches the section,
    SectionError if it does not exist, FileNotSentError if Slack does not accept the file, and ExportError while another
    export of this person is under way.
    """
    await click.ack()
    async with deps.exports.only_one(click.caller.user.id):
        await click.update(await students_view(click.caller, deps, click.inside, word=PREPARED))
        await _send_gradebook(click, deps, click.inside)


async def send_gradebook(request: Request, deps: Deps, lens: ProgressFilter) -> None:
    """Send the gradebook of a section or of the assignment in `lens` to the teacher's messages as a CSV file.

    Closed sections have a gradebook too. Raises NotAllowedError unless the person teaches the section, SectionError if
    it does not exist, FileNotSentError if Slack does not accept the file, and ExportError while another export of this
    person is under way.
    """
    async with deps.exports.only_one(request.caller.user.id):
        await _send_gradebook(request, deps, lens)


async def _send_gradebook(request: Request, deps: Deps, lens: ProgressFilter) -> None:
    caller, chosen = request.caller, lens.assignment_id
    zone = zone_of(caller.user)
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, lens.section_id, by=caller.user, is_open=False)
        assignment = await progress_service.find_assignment(db, section, chosen) if chosen else None
        book = await gradebook_service.gradebook(db, section, assignment_id=chosen, zone=zone)
    name = f"{section.name} - {assignment.title}" if assignment else section.name
    rows = counted(book.rows, "attempt", "attempts") if book.rows else "no attempts yet"
    await send_file(
        request.slack,
        caller.user.slack_user_id,
        filename=f"{name} - gradebook - {deps.clock().astimezone(zone).date()}.csv",
        content=book.text.encode("utf-8-sig"),  # without the mark, Excel reads UTF-8 as Latin letters
        title=f"Gradebook: {name}",
        comment=f"The gradebook of {escape(name)}: {rows}, one per row. Times are in {zone.key} time. It opens "
        "in Excel. If Excel shows one column only, choose *Data*, *From Text/CSV*.",
    )
