"""The student looks back, and gets the debrief."""

from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.debriefs.blocks import debrief as debrief_blocks
from bot.slack.field_errors import field_errors
from bot.slack.payloads import OfDebrief, OfSession
from bot.slack.requests import Click, Form
from models.debrief import DebriefDB, DebriefState, ReflectionCreate
from services.debriefs.debrief_service import debrief_service
from services.debriefs.wording_filter import FIELDS


async def open_reflection(click: Click[OfSession], deps: Deps) -> None:
    """Open the three short fields, or say where the debrief is when they were filled in before."""
    async with deps.database.read() as db:
        session = await debrief_service.require_debriefable(db, click.payload.session_id, by=click.caller.user)
        found = await debrief_service.current_debrief(db, session.id)
    if found is not None:
        await click.ack()
        await click.tell(_where(found))
        return
    await click.open(debrief_blocks.reflection_form(session.id, str(session.persona["name"])))


async def save_reflection(form: Form[OfSession], deps: Deps) -> None:
    """Store the reflection, and have the debrief written."""
    try:
        data = ReflectionCreate(**{key: form.fields.text(key) for key, _ in FIELDS})
    except ValidationError as error:
        raise field_errors(error) from error

    async def store(db: AsyncSession) -> UUID:
        debrief = await debrief_service.submit_reflection(
            db,
            form.payload.session_id,
            data,
            by=form.caller.user,
            prompts=deps.prompts,
            model=deps.evaluation_model,
            now=deps.clock(),
        )
        return debrief.id

    await form.save(deps, store)
    await form.close()
    deps.signals.debriefs()


async def retry_debrief(click: Click[OfDebrief], deps: Deps) -> None:
    """Try once more to write a debrief that could not be written."""
    await click.ack()
    async with deps.database.begin() as db:
        await debrief_service.try_again(db, click.payload.debrief_id, by=click.caller.user, now=deps.clock())
    deps.signals.debriefs()
    await click.tell("Your debrief is being written again; it comes in the interview's thread.")


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
