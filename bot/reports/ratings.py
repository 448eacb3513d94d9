"""A student's rating of an interview, and private note on it."""

from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.reports.blocks import confirmation
from bot.reports.blocks import feedback as feedback_blocks
from bot.reports.transcripts import transcript_view
from bot.slack.blocks.confirmation import Confirmation
from bot.slack.caller import Caller
from bot.slack.field_errors import field_errors
from bot.slack.payloads import OfSession, TranscriptPage
from bot.slack.requests import Form, View
from models.feedback import RatingCreate, SessionNoteCreate
from services.interviews.session_service import session_service
from services.reports.session_ratings import session_ratings


async def rating_view(caller: Caller, deps: Deps, of: OfSession) -> View:
    """Return the rating form with an earlier rating filled in.

    Raises UnreachableError if it is not the person's interview, and RatingError if it is not finished or they said
    nothing.
    """
    async with deps.database.read() as db:
        session = await session_ratings.require_ratable(db, of.session_id, by=caller.user)
        rating = await session_ratings.rating_of(db, session.id)
    return feedback_blocks.rating_form(session.id, str(session.persona["name"]), rating)


async def save_rating(form: Form[OfSession], deps: Deps) -> None:
    """Store the rating of the interview, replace an earlier one, and show it in its place.

    That is the transcript below the form, or else the form itself. The same form again stores nothing. Raises FieldErrors for a missing score or a comment that is too long,
    UnreachableError if it is not the person's interview, RatingError if it is not finished or they said nothing, and
    SavedBeforeError if the form was stored with other values.
    """
    session_id, fields = form.payload.session_id, form.fields
    try:
        data = RatingCreate(score=int(fields.number("score", 0)), word=fields.text("word"))
    except ValidationError as error:
        raise field_errors(error) from error

    async def store(db: AsyncSession) -> UUID:
        await session_ratings.rate(db, session_id, data, by=form.caller.user)
        return session_id

    await form.save(deps, store)
    await _show(form, deps, confirmation.rated(session_id, data.score))


async def note_view(caller: Caller, deps: Deps, of: OfSession) -> View:
    """Return the form with the student's private note. Raises UnreachableError if it is not their interview."""
    async with deps.database.read() as db:
        session = await session_service.get_own(db, of.session_id, by=caller.user)
        note = await session_ratings.note_of(db, session.id, by=caller.user)
    return feedback_blocks.note_form(session.id, str(session.persona["name"]), note)


async def save_note(form: Form[OfSession], deps: Deps) -> None:
    """Store the student's private note, or delete it if it is empty, and show the result in its place.

    That is the transcript below the form, or else the form itself. The same form again stores nothing. Raises FieldErrors for a note that is too long, UnreachableError if it is not
    their interview, and SavedBeforeError if the form was stored with other values.
    """
    try:
        data = SessionNoteCreate(content=form.fields.text("content"))
    except ValidationError as error:
        raise field_errors(error) from error

    async def store(db: AsyncSession) -> UUID:
        await session_ratings.save_note(db, form.payload.session_id, data, by=form.caller.user)
        return form.payload.session_id

    await form.save(deps, store)
    await _show(form, deps, confirmation.note_saved(form.payload.session_id, is_empty=not data.content.strip()))


async def _show(form: Form[OfSession], deps: Deps, result: Confirmation) -> None:
    """Show the result above the transcript below the form, or in place of the form if there is none."""
    if not form.below:
        await form.turn_into(result.view())
        return
    await form.close()
    at = TranscriptPage(form.payload.session_id)
    await form.refresh_below(lambda: transcript_view(form.caller, deps, at, word=result.text))
