"""The files that people can ask for: what is in them, and what they are called."""

from datetime import datetime

from bot.core.deps import Deps
from bot.slack.text import escape
from bot.slack.uploads import SlackFile
from models.export import ExportKind
from services.common.plurals import counted
from services.common.time_zones import zone_of
from services.courses.section_service import section_service
from services.documents.layouts import DocumentLayout
from services.reports.export_requests import ClaimedExport
from services.reports.export_service import export_service
from services.reports.gradebook_service import gradebook_service
from services.reports.interview_access import interview_access
from services.reports.progress_service import progress_service

FORMATS: dict[ExportKind, tuple[str, str, DocumentLayout]] = {
    ExportKind.TRANSCRIPT_PDF: ("transcript", "pdf", DocumentLayout.TRANSCRIPT_PDF),
    ExportKind.TRANSCRIPT_MARKDOWN: ("transcript", "md", DocumentLayout.TRANSCRIPT_MARKDOWN),
    ExportKind.RECORDING_WORD: ("process recording", "docx", DocumentLayout.RECORDING_WORD),
    ExportKind.RECORDING_PDF: ("process recording", "pdf", DocumentLayout.RECORDING_PDF),
    ExportKind.RECORDING_MARKDOWN: ("process recording", "md", DocumentLayout.RECORDING_MARKDOWN),
}
"""Name, file ending, and layout of each document of an interview."""


async def made(export: ClaimedExport, deps: Deps, *, now: datetime) -> SlackFile:
    """Make the file as its person may see it now. Nothing is sent or stored.

    Raises a Refusal if the person may no longer have it or what it is about is gone, ExportError if its layout takes
    more than a minute or too much memory, and RuntimeError if the layout fails otherwise.
    """
    if export.kind == ExportKind.GRADEBOOK:
        return await _gradebook(export, deps, now=now)
    return await _interview(export, deps, now=now)


async def _interview(export: ClaimedExport, deps: Deps, *, now: datetime) -> SlackFile:
    what, ending, layout = FORMATS[export.kind]
    async with deps.database.read() as db:
        record = await interview_access.get_readable(db, export.subject_id, by=export.user)
        report = await export_service.report(db, record, by=export.user, now=now)
    day = now.astimezone(zone_of(export.user)).date()
    return SlackFile(
        filename=f"{report.student} - {report.client} - {what} - {day}.{ending}",
        content=await deps.exports.lay_out(layout, report),
        title=f"{what.capitalize()}: {report.student} with {report.client}",
        comment=f"The {what} of the interview of {escape(report.student)} with {escape(report.client)}.",
    )


async def _gradebook(export: ClaimedExport, deps: Deps, *, now: datetime) -> SlackFile:
    zone, chosen = zone_of(export.user), export.assignment_id
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, export.subject_id, by=export.user, is_open=False)
        assignment = await progress_service.find_assignment(db, section, chosen) if chosen else None
        book = await gradebook_service.gradebook(db, section, assignment_id=chosen, zone=zone)
    name = f"{section.name} - {assignment.title}" if assignment else section.name
    rows = counted(book.rows, "attempt", "attempts") if book.rows else "no attempts yet"
    return SlackFile(
        filename=f"{name} - gradebook - {now.astimezone(zone).date()}.csv",
        content=book.text.encode("utf-8-sig"),  # without a byte order mark, Excel reads UTF-8 as Latin-1
        title=f"Gradebook: {name}",
        comment=f"The gradebook of {escape(name)}: {rows}, one per row. Times are in {zone.key} time. It opens "
        "in Excel. If Excel shows one column only, choose *Data*, *From Text/CSV*.",
    )
