"""The student goes back to a line of a finished interview."""

from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import rewind
from bot.caller import Caller
from bot.listeners.views.state import filled
from bot.services import Services
from bot.wake import Wake
from services.debrief_service import debrief_service
from services.rewind_service import rewind_service


async def open_rewind(
    ack: AsyncAck, action: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The form that asks for the line is open."""
    async with services.database.read() as db:
        session = await debrief_service.require_debriefable(db, UUID(action["value"]), by=caller.user)
    view = rewind.form(str(session.id), str(session.persona["name"]))
    await client.views_open(trigger_id=caller.trigger_id, view=view)
    await ack()


async def find_own_line(ack: AsyncAck, body: dict[str, Any], caller: Caller, services: Services) -> None:
    """The student's lines that hold the words that were typed."""
    session_id = UUID(body["view"]["private_metadata"])
    async with services.database.read() as db:
        lines = await rewind_service.own_lines(db, session_id, by=caller.user, words=str(body.get("value") or ""))
    await ack(options=[rewind.line_option(line) for line in lines])


async def save_rewind(ack: AsyncAck, view: dict[str, Any], caller: Caller, services: Services, wake: Wake) -> None:
    """The branch begins in a thread of its own."""
    line = filled(view)["line"]
    async with services.database.begin() as db:
        await rewind_service.rewind(
            db, UUID(view["private_metadata"]), line=int(line), by=caller.user, now=services.clock()
        )
    await ack()
    wake.outbox()
