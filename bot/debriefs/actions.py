"""The student's side: the reflection form, and the debrief that follows it."""

from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.debriefs.blocks import confirmation, details
from bot.debriefs.blocks import debrief as debrief_blocks
from bot.slack.caller import Caller
from bot.slack.field_errors import field_errors
from bot.slack.payloads import OfDebrief, OfSession
from bot.slack.requests import Click, Form, View
from models.debrief import DebriefDB, DebriefState, ReflectionCreate
from services.debriefs.debrief_service import debrief_service
from services.debriefs.untold import may_read_untold
from services.debriefs.wording_filter import FIELDS


async def open_reflection(click: Click[OfSession], deps: Deps) -> None:
    """Open the reflection form. If there is a debrief already, say in which state it is and where it appears.

    Nothing is opened then, so a student reflects once on an interview. Raises UnreachableError if it is not the
    person's interview, and DebriefError if it is not finished or they said nothing.
    """
    async with deps.database.read() as db:
        session = await debrief_service.require_debriefable(db, click.payload.session_id, by=click.caller.user)
        found = await debrief_service.current_debrief(db, session.id)
    if found is not None:
        await click.ack()
        await click.tell(_where(found))
        return
    await click.open(debrief_blocks.reflection_form(session.id, str(session.persona["name"])))


async def save_reflection(form: Form[OfSession], deps: Deps) -> None:
    """Store the reflection, and queue the debrief. Nothing confirms it: the debrief appears in the thread.

    The same form again stores nothing. Raises FieldErrors if all fields are empty or one is too long, UnreachableError
    if it is not the person's interview, DebriefError if the interview is not finished, has no message, or was reflected
    on before in another form, and SavedBeforeError if the form was stored with other values.
    """
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


async def details_view(caller: Caller, deps: Deps, of: OfDebrief) -> View:
    """Return the modal with the rest of a debrief that was sent to this student.

    Facts that the client never told are in it once the student may read them. Raises UnreachableError if it is not the
    person's debrief, and DebriefError if it was not sent yet.
    """
    async with deps.database.read() as db:
        debrief, session = await debrief_service.get_sent(db, of.debrief_id, by=caller.user)
        reflection = await debrief_service.reflection_of(db, session.id)
        shows_untold = await may_read_untold(db, session, now=deps.clock())
    return details.details(details.DebriefPage(debrief, session), reflection, shows_untold=shows_untold)


async def retry_debrief(click: Click[OfDebrief], deps: Deps) -> None:
    """Queue a failed debrief again, with all its tries, and confirm it to the person.

    A second click is refused, since the debrief is no longer failed. Raises UnreachableError if it is not the person's
    debrief, and DebriefError if it has not failed.
    """
    await click.ack()
    async with deps.database.begin() as db:
        await debrief_service.try_again(db, click.payload.debrief_id, by=click.caller.user, now=deps.clock())
    deps.signals.debriefs()
    await click.conclude(confirmation.debrief_retried())


def _where(debrief: DebriefDB) -> str:
    if debrief.released_at is not None:
        return "Your debrief is in the thread of this interview."
    match debrief.state:
        case DebriefState.WRITTEN:
            return "Your debrief is ready. Your teacher reads it first. Then it appears in the interview's thread."
        case DebriefState.STOPPED:
            return (
                "A problem on our side delays your debrief. It will appear in the interview's thread when the "
                f"problem is fixed. The admins have been notified. (Reference {debrief.reference})"
            )
        case DebriefState.FAILED:
            return "Your debrief could not be written. Press *Try again* in the interview's thread."
        case _:
            return "Your debrief is being written. It will appear in the interview's thread."
