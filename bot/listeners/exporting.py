"""Files of interviews and gradebooks, sent to the direct messages of whoever asked."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.progress import ALL, Lens
from bot.caller import Caller
from bot.files import send_file
from bot.listeners.progressing import students_view
from bot.listeners.reading import reload_transcript
from bot.listeners.showing import replace
from bot.services import Services
from bot.text import escape
from services.documents import markdown, pdf, word
from services.documents.report import Report
from services.export_service import export_service
from services.gradebook_service import gradebook_service
from services.progress_service import progress_service
from services.reader_zone import zone_of
from services.record_service import record_service
from services.section_service import section_service

PREPARED = "Your file is being prepared. It comes in your messages with this app in a moment."
FORMATS: dict[str, tuple[str, str, Callable[[Report], bytes]]] = {
    "transcript-pdf": ("transcript", "pdf", pdf.transcript),
    "transcript-md": ("transcript", "md", lambda report: markdown.transcript(report).encode()),
    "recording-docx": ("process recording", "docx", word.recording),
    "recording-pdf": ("process recording", "pdf", pdf.recording),
    "recording-md": ("process recording", "md", lambda report: markdown.recording(report).encode()),
}
"""What a document is called, its ending, and what lays it out."""


async def export_record(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The interview stands as a file in the asker's messages; until then the modal says that it is coming."""
    await ack()
    session_id, kind = action["selected_option"]["value"].split()
    what, ending, lay_out = FORMATS[kind]
    now = services.clock()
    async with services.database.read() as db:
        record = await record_service.get_readable(db, UUID(session_id), by=caller.user)
        report = await export_service.report(db, record, by=caller.user, now=now)
    view = body["view"]
    await reload_transcript(client, view["id"], view["private_metadata"], caller, services, word=PREPARED)
    day = now.astimezone(zone_of(caller.user)).date()
    await send_file(
        client,
        caller.user.slack_user_id,
        filename=f"{report.student} - {report.client} - {what} - {day}.{ending}",
        content=await asyncio.to_thread(lay_out, report),
        title=f"{what.capitalize()}: {report.student} with {report.client}",
        comment=f"The {what} of the interview of {escape(report.student)} with {escape(report.client)}.",
    )


async def export_gradebook(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The gradebook of what the modal shows stands as a file in the teacher's messages."""
    await ack()
    lens = Lens.of(body["view"]["private_metadata"])
    await replace(client, body, await students_view(caller, services, lens, word=PREPARED))
    await send_gradebook(client, caller, services, lens)


async def send_gradebook(client: AsyncWebClient, caller: Caller, services: Services, lens: Lens) -> None:
    """The gradebook of a section or of one of its assignments is in the teacher's messages.

    Raises NotAllowedError, SectionError and FileNotSentError.
    """
    zone = zone_of(caller.user)
    async with services.database.read() as db:
        section = await section_service.get_managed(db, UUID(lens.section_id), by=caller.user, is_open=False)
        chosen = None if lens.assignment_id == ALL else UUID(lens.assignment_id)
        assignment = await progress_service.find_assignment(db, section, chosen) if chosen else None
        book = await gradebook_service.gradebook(db, section, assignment_id=chosen, zone=zone)
    name = f"{section.name} - {assignment.title}" if assignment else section.name
    rows = "no attempt yet" if not book.rows else "1 attempt" if book.rows == 1 else f"{book.rows:,} attempts"
    await send_file(
        client,
        caller.user.slack_user_id,
        filename=f"{name} - gradebook - {services.clock().astimezone(zone).date()}.csv",
        content=book.text.encode(),
        title=f"Gradebook: {name}",
        comment=f"The gradebook of {escape(name)}: {rows}, a row for each. Times are those of {zone.key}. "
        "It is UTF-8; in Excel choose *Data*, *From Text/CSV*.",
    )
