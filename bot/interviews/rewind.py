"""Rewind: the student goes back to a line of a finished interview."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.interviews.blocks import rewind
from bot.slack.caller import Caller
from bot.slack.payloads import OfSession, RewindTo
from bot.slack.requests import Click, Form, Search, View
from services.debriefs.debrief_service import debrief_service
from services.debriefs.rewind_service import rewind_service


async def rewind_view(caller: Caller, deps: Deps, of: OfSession) -> View:
    """Return the form that asks for the line.

    Raises UnreachableError if it is not the person's interview, and DebriefError if it is not finished or they said
    nothing.
    """
    async with deps.database.read() as db:
        session = await debrief_service.require_debriefable(db, of.session_id, by=caller.user)
    return rewind.form(session.id, str(session.persona["name"]))


async def find_own_line(search: Search[OfSession], deps: Deps) -> None:
    """Offer the first 100 of the student's own lines that contain the typed words, in the order of the interview.

    Lines that did not count in the interview, and deleted ones, are left out. Raises UnreachableError if it is not the
    person's interview, and DebriefError if it is not finished or they said nothing.
    """
    session_id = search.payload.session_id
    async with deps.database.read() as db:
        lines = await rewind_service.own_lines(db, session_id, by=search.caller.user, words=search.words)
    await search.offer([rewind.line_option(line) for line in lines])


async def rewind_here(click: Click[RewindTo], deps: Deps) -> None:
    """Start an interview that continues just before the line of the button, and say where it appears.

    Raises UnreachableError if it is not the person's interview or the assignment is no longer open, RewindError if the
    line was deleted meanwhile or an interview with this client is running, as on a second click, AttemptsUsedError if
    the rewind counts and no attempt is left, and ExtraWorkError after too many debriefs, rewinds, and auditions within
    an hour.
    """
    await click.ack()
    of = click.payload
    async with deps.database.begin() as db:
        await rewind_service.rewind(
            db, of.session_id, line=of.line, by=click.caller.user, rules=deps.rules, now=deps.clock()
        )
    deps.signals.outbox()
    await click.tell(f"A new thread opens in your messages, just before your line {of.line}.")


async def save_rewind(form: Form[OfSession], deps: Deps) -> None:
    """Start an interview that continues just before the chosen line, and queue its first card for a new thread.

    The same form again starts nothing. Raises UnreachableError if it is not the person's interview or the assignment is
    no longer open, DebriefError if it is not finished or they said nothing, RewindError if the line is not one of the
    student's own or an interview with this client is running, AttemptsUsedError if the rewind counts and no attempt is
    left, ExtraWorkError after too many debriefs, rewinds, and auditions within an hour, and SavedBeforeError if the
    form was stored with other values.
    """
    line = int(form.fields.number("line", 0))

    async def store(db: AsyncSession) -> UUID:
        by, of = form.caller.user, form.payload.session_id
        return (await rewind_service.rewind(db, of, line=line, by=by, rules=deps.rules, now=deps.clock())).id

    await form.save(deps, store)
    await form.close()
    deps.signals.outbox()
