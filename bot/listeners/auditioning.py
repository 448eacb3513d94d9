"""A teacher has a persona auditioned."""

from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck

from bot.blocks import owned
from bot.caller import Caller
from bot.services import Services
from bot.text import escape
from bot.wake import Wake
from services.audition_service import audition_service


async def save_audition(ack: AsyncAck, view: dict[str, Any], caller: Caller, services: Services, wake: Wake) -> None:
    """The audition is owed; its report card comes in the teacher's messages."""
    async with services.database.begin() as db:
        persona = await audition_service.ask_for(
            db, UUID(view["private_metadata"]), by=caller.user, model=services.model, now=services.clock()
        )
    words = f"The audition of *{escape(persona.name)}* is being held. Its report card comes in your messages."
    await ack(response_action="update", view=owned.closing("Audition", words))
    wake.auditions()
