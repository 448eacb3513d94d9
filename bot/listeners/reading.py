"""Transcripts: opened from lists and threads, page by page."""

from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import transcript as transcript_blocks
from bot.caller import Caller
from bot.listeners.showing import replace, show
from bot.services import Services
from services.comment_service import comment_service
from services.feedback_service import feedback_service
from services.record_service import record_service


async def transcript_view(
    caller: Caller, services: Services, session_id: UUID, *, start: int = 1, is_back: bool = False, word: str = ""
) -> dict[str, Any]:
    """A page of a transcript. Raises UnreachableError, NotAllowedError and RecordError."""
    async with services.database.read() as db:
        record = await record_service.get_readable(db, session_id, by=caller.user)
        page = await record_service.page(db, record, by=caller.user, start=start, is_back=is_back)
        rating = await feedback_service.rating_of(db, session_id)
        drafts = await comment_service.count_drafts(db, session_id, by=caller.user)
    extras = transcript_blocks.Extras(rating=rating.score if rating else None, drafts=drafts, word=word)
    return transcript_blocks.view(record, page, extras, is_back=is_back)


async def open_transcript(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The transcript is open at its beginning."""
    await show(client, caller, body, await transcript_view(caller, services, UUID(action["value"])))
    await ack()


async def turn_transcript(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The transcript shows earlier or later lines."""
    await ack()
    session_id, way, number = action["value"].split()
    view = await transcript_view(caller, services, UUID(session_id), start=int(number), is_back=way == "back")
    await replace(client, body, view)


async def reload_transcript(
    client: AsyncWebClient, view_id: str, metadata: str, caller: Caller, services: Services, *, word: str = ""
) -> None:
    """The transcript in that modal shows the same lines as they are now."""
    session_id, start = metadata.split()
    view = await transcript_view(caller, services, UUID(session_id), start=int(start), word=word)
    await client.views_update(view_id=view_id, view=view)
