"""Submission of the form that starts an audition."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.auditions.blocks.confirmation import audition_started
from bot.core.deps import Deps
from bot.slack.payloads import OfOwned
from bot.slack.requests import Form
from services.auditions.audition_service import audition_service
from services.library.client_service import client_service


async def save_audition(form: Form[OfOwned], deps: Deps) -> None:
    """Queue the audition, and say in the modal that its report card will arrive in the teacher's messages.

    The same form again queues nothing and says the same. Raises NotAllowedError for a student or another teacher's
    persona, PersonaError if it is gone, also if it was deleted before the same form came again, AuditionRunsError if an
    audition of it is queued or running, ExtraWorkError after too many debriefs, rewinds, and auditions within an hour,
    and SavedBeforeError if the form was stored with other values.
    """
    by = form.caller.user

    async def store(db: AsyncSession) -> UUID:
        row_id, now = form.payload.row_id, deps.clock()
        asked = audition_service.ask_for(db, row_id, by=by, model=deps.model, rules=deps.rules, now=now)
        return (await asked).id

    persona_id = await form.save(deps, store)
    deps.signals.auditions()
    async with deps.database.read() as db:
        persona = await client_service.get_own(db, persona_id, by=by)
    await form.turn_into(audition_started(persona).view())
