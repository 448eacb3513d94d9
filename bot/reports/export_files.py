"""The files that people can ask for: what is in them, and what they are called."""

import asyncio
from datetime import datetime

from bot.core.deps import Deps
from bot.reports.blocks import costs as cost_blocks
from bot.slack.text import escape
from bot.slack.uploads import SlackFile
from models.export import ExportKind
from services.common.plurals import counted
from services.common.time_zones import zone_of
from services.courses.section_service import section_service
from services.documents.layouts import DocumentLayout
from services.reports.cost_report import CostSpan, cost_reports
from services.reports.export_requests import ClaimedExport
from services.reports.export_service import export_service
from services.reports.gradebook_service import gradebook_service
from services.reports.interview_access import interview_access
from services.reports.progress_reports import FOR_TEACHERS, progress_reports
from services.reports.progress_service import progress_service
from services.workspaces.workspace_service import workspace_service

FORMATS: dict[ExportKind, tuple[str, str, DocumentLayout]] = {
    ExportKind.TRANSCRIPT_PDF: ("transcript", "pdf", DocumentLayout.TRANSCRIPT_PDF),
    ExportKind.TRANSCRIPT_MARKDOWN: ("transcript", "md", DocumentLayout.TRANSCRIPT_MARKDOWN),
    ExportKind.RECORDING_WORD: ("process recording", "docx", DocumentLayout.RECORDING_WORD),
    ExportKind.RECORDING_PDF: ("process recording", "pdf", DocumentLayout.RECORDING_PDF),
    ExportKind.RECORDING_MARKDOWN: ("process recording", "md", DocumentLayout.RECORDING_MARKDOWN),
}
"""Name, file ending, and layout of each document of an interview."""

SPANS = {
    ExportKind.COSTS_BY_DAY: CostSpan.DAY,
    ExportKind.COSTS_BY_WEEK: CostSpan.WEEK,
    ExportKind.COSTS_BY_MONTH: CostSpan.MONTH,
}
"""The periods of each chart of costs."""


async def made(export: ClaimedExport, deps: Deps, *, now: datetime) -> SlackFile:
    """Make the file as its person may see it now. Nothing is sent or stored.

    Raises a Refusal if the person may no longer have it or what it is about is gone, ExportError if its layout takes
    more than a minute or too much memory, and RuntimeError if the layout fails otherwise.
    """
    if export.kind == ExportKind.GRADEBOOK:
        return await _gradebook(export, deps, now=now)
    if export.kind in {ExportKind.SECTION_REPORT, ExportKind.STUDENT_REPORT}:
        return await _progress(export, deps, now=now)
    if export.kind == ExportKind.COSTS_TABLE:
        return await _cost_table(export, deps, now=now)
    if (span := SPANS.get(export.kind)) is not None:
        return await _cost_picture(export, span, deps, now=now)
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


async def _progress(export: ClaimedExport, deps: Deps, *, now: datetime) -> SlackFile:
    chosen, about, user = export.assignment_id, export.student_id, export.user
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, export.subject_id, by=user, is_open=False)
        assignment = await progress_service.find_assignment(db, section, chosen) if chosen else None
        if about is None:
            name = section.name
            report = await progress_reports.of_section(db, section, assignment=assignment, by=user, now=now)
        else:
            student = await workspace_service.get_member(db, user.workspace_id, about)
            name = student.display_name
            report = await progress_reports.of_student(db, section, student, assignment=assignment, by=user, now=now)
    where = f"{section.name}, {assignment.title}" if assignment else section.name
    return SlackFile(
        filename=f"{name} - progress report - {now.astimezone(zone_of(user)).date()}.pdf",
        content=await deps.exports.lay_out(DocumentLayout.PROGRESS_PDF, report),
        title=f"Progress report: {name}",
        comment=f"The progress report of {escape(name)} in {escape(where)}. {FOR_TEACHERS}"
        if about is not None
        else f"The progress report of {escape(where)}. {FOR_TEACHERS}",
    )


async def _cost_table(export: ClaimedExport, deps: Deps, *, now: datetime) -> SlackFile:
    workspace_service.require_admin(export.user)
    async with deps.database.read() as db:
        workspace = await workspace_service.get_workspace(db, export.user.workspace_id)
        text = await cost_reports.table(db, workspace, now=now)
    return SlackFile(
        filename=f"costs - {now.astimezone(zone_of(export.user)).date()}.csv",
        content=text.encode("utf-8-sig"),
        title="Costs of the last 12 months",
        comment="The costs of the last 12 months: a row for each day, assignment, teacher, and kind of call, in US "
        "dollars. The forecast has a column of its own. It opens in Excel. If Excel shows one column only, choose "
        "*Data*, *From Text/CSV*.",
    )


async def _cost_picture(export: ClaimedExport, span: CostSpan, deps: Deps, *, now: datetime) -> SlackFile:
    workspace_service.require_admin(export.user)
    async with deps.database.read() as db:
        workspace = await workspace_service.get_workspace(db, export.user.workspace_id)
        report = await cost_reports.report(db, workspace, span, now=now)
    picture = cost_blocks.picture(report, span)
    return SlackFile(
        filename=picture.filename,
        content=await asyncio.to_thread(picture.draw),
        title=picture.title,
        comment=f"{picture.title}. {cost_blocks.forecast_words(report.forecast)}",
        alt=picture.alt,
    )
