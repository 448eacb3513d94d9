"""A teacher comments on lines of a transcript and sends the comments to the student's thread."""

from typing import Any
from uuid import UUID

from pydantic import ValidationError
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import transcript as transcript_blocks
from bot.caller import Caller
from bot.listeners.reading import reload_transcript, transcript_view
from bot.listeners.showing import show
from bot.listeners.views.state import field_errors, filled
from bot.services import Services
from bot.text import escape
from bot.wake import Wake
from models.feedback import LineCommentCreate
from services.comment_service import comment_service
from services.errors import Refusal


async def comment_line(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The form with the teacher's own draft on this line is open."""
    async with services.database.read() as db:
        line, record, draft = await comment_service.get_line(db, UUID(action["value"]), by=caller.user)
    start = int(body["view"]["private_metadata"].split()[1])
    await show(client, caller, body, transcript_blocks.comment_form(line, record, draft, start=start))
    await ack()


async def save_comment(
    ack: AsyncAck, view: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The draft is kept, and stands under its line."""
    try:
        data = LineCommentCreate(content=filled(view)["content"] or "")
    except ValidationError as error:
        raise field_errors(error) from error
    message_id, start = view["private_metadata"].split()
    async with services.database.begin() as db:
        record = await comment_service.save(db, UUID(message_id), data, by=caller.user)
    await ack()
    if below := view.get("previous_view_id"):
        shown = await transcript_view(caller, services, record.session.id, start=int(start))
        await client.views_update(view_id=below, view=shown)


async def send_comments(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
) -> None:
    """Every comment that waited is on its way to the student's thread."""
    await ack()
    try:
        async with services.database.begin() as db:
            number = await comment_service.send(db, UUID(action["value"]), by=caller.user, now=services.clock())
        word = (
            f"{'Your comment is' if number == 1 else f'Your {number} comments are'} on the way to the student's thread."
        )
    except Refusal as refusal:
        word = escape(refusal.message)
    wake.outbox()
    await reload_transcript(client, body["view"]["id"], body["view"]["private_metadata"], caller, services, word=word)
