"""The student rates an own interview, and keeps a private note of it."""

from typing import Any
from uuid import UUID

from pydantic import ValidationError
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import feedback as feedback_blocks
from bot.caller import Caller
from bot.listeners.reading import transcript_view
from bot.listeners.showing import show
from bot.listeners.views.state import field_errors, filled
from bot.services import Services
from models.feedback import RatingCreate, SessionNoteCreate
from services.feedback_service import feedback_service
from services.session_service import session_service


async def open_rating(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The form with the ten numbers is open, with an earlier rating in it."""
    async with services.database.read() as db:
        session = await feedback_service.require_ratable(db, UUID(action["value"]), by=caller.user)
        rating = await feedback_service.rating_of(db, session.id)
    await show(client, caller, body, feedback_blocks.rating_form(str(session.id), str(session.persona["name"]), rating))
    await ack()


async def save_rating(
    ack: AsyncAck,
    view: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The interview has this rating."""
    values = filled(view)
    try:
        data = RatingCreate(score=int(values["score"] or 0), word=values["word"] or "")
    except ValidationError as error:
        raise field_errors(error) from error
    session_id = UUID(view["private_metadata"])
    async with services.database.begin() as db:
        await feedback_service.rate(db, session_id, data, by=caller.user)
    await ack()
    if below := view.get("previous_view_id"):
        word = "Your rating is kept. You can change it at any time."
        await client.views_update(view_id=below, view=await transcript_view(caller, services, session_id, word=word))


async def open_note(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The form with the student's own note is open."""
    async with services.database.read() as db:
        session = await session_service.get_own(db, UUID(action["value"]), by=caller.user)
        note = await feedback_service.note_of(db, session.id, by=caller.user)
    await show(client, caller, body, feedback_blocks.note_form(str(session.id), str(session.persona["name"]), note))
    await ack()


async def save_note(ack: AsyncAck, view: dict[str, Any], caller: Caller, services: Services) -> None:
    """The note is kept, or gone where it is empty."""
    try:
        data = SessionNoteCreate(content=filled(view)["content"] or "")
    except ValidationError as error:
        raise field_errors(error) from error
    async with services.database.begin() as db:
        await feedback_service.save_note(db, UUID(view["private_metadata"]), data, by=caller.user)
    await ack()
