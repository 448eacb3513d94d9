"""The student looks back, and gets the debrief."""

from typing import Any
from uuid import UUID

from pydantic import ValidationError
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import debrief as debrief_blocks
from bot.boundary import Tell
from bot.caller import Caller
from bot.listeners.views.state import field_errors, filled
from bot.services import Services
from bot.wake import Wake
from models.debrief import DebriefDB, DebriefState, ReflectionCreate
from services.debrief_service import debrief_service
from services.debrief_words import FIELDS


async def open_reflection(
    ack: AsyncAck, action: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services, tell: Tell
) -> None:
    """The three short fields are open; who has filled them in reads where the debrief is."""
    async with services.database.read() as db:
        session = await debrief_service.require_debriefable(db, UUID(action["value"]), by=caller.user)
        found = await debrief_service.standing(db, session.id)
    if found is not None:
        await ack()
        await tell(_where(found))
        return
    view = debrief_blocks.reflection_form(str(session.id), str(session.persona["name"]))
    await client.views_open(trigger_id=caller.trigger_id, view=view)
    await ack()


async def save_reflection(ack: AsyncAck, view: dict[str, Any], caller: Caller, services: Services, wake: Wake) -> None:
    """The reflection stands, and the debrief is being written."""
    values = filled(view)
    try:
        data = ReflectionCreate(**{key: values[key] or "" for key, _ in FIELDS})
    except ValidationError as error:
        raise field_errors(error) from error
    async with services.database.begin() as db:
        await debrief_service.reflect(
            db,
            UUID(view["private_metadata"]),
            data,
            by=caller.user,
            prompts=services.prompts,
            model=services.evaluation_model,
            now=services.clock(),
        )
    await ack()
    wake.debriefs()


async def retry_debrief(
    ack: AsyncAck, action: dict[str, Any], caller: Caller, services: Services, wake: Wake, tell: Tell
) -> None:
    """A debrief that could not be written is tried once more."""
    await ack()
    async with services.database.begin() as db:
        await debrief_service.try_again(db, UUID(action["value"]), by=caller.user, now=services.clock())
    wake.debriefs()
    await tell("Your debrief is being written again; it comes in the interview's thread.")


def _where(debrief: DebriefDB) -> str:
    if debrief.released_at is not None:
        return "Your debrief stands in the thread of this interview."
    match debrief.state:
        case DebriefState.WRITTEN:
            return "Your debrief is written. Your teacher looks at it first; it then comes in the interview's thread."
        case DebriefState.STOPPED:
            return (
                "A mistake on our side holds up your debrief. It comes in the interview's thread when that is fixed; "
                f"the admins have been told. (Reference {debrief.reference})"
            )
        case DebriefState.FAILED:
            return "Your debrief could not be written. *Try again* in the interview's thread asks for it once more."
        case _:
            return "You have looked back on this interview, and your debrief is being written. It comes in the interview's thread."
