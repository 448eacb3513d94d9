"""The lists of running interviews for admins and for a section's teachers, and the form in which a teacher or an admin ends one."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.interviews.blocks import running as running_blocks
from bot.slack.caller import Caller
from bot.slack.payloads import EndRunning, Page, RunningPage
from bot.slack.requests import Form, View
from services.common.errors import FieldErrors
from services.courses.section_service import section_service
from services.interviews.running_interviews import LONGEST_WHY, running_interviews
from services.workspaces.workspace_service import workspace_service


async def running_view(caller: Caller, deps: Deps, page: Page) -> View:
    """Return the modal with the interviews of the workspace that run now, without students' names.

    A page has 20 interviews, longest running first. Raises NotAllowedError for anyone but an admin.
    """
    workspace_service.require_admin(caller.user)
    async with deps.database.read() as db:
        rows, total = await running_interviews.list_page(db, caller.workspace.id, offset=page.offset)
    return running_blocks.view(rows, total=total, offset=page.offset, now=deps.clock())


async def section_running_view(caller: Caller, deps: Deps, page: RunningPage) -> View:
    """Return the modal with the interviews that run now in a section, with students' names, for its teachers.

    A page has 20 interviews, longest running first. The section may be closed. Raises NotAllowedError unless the person
    teaches the section, and SectionError if it does not exist.
    """
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, page.section_id, by=caller.user, is_open=False)
        rows, total = await running_interviews.list_page(
            db, caller.workspace.id, section_id=section.id, offset=page.offset
        )
    return running_blocks.section_view(section.name, rows, page, total=total, now=deps.clock())


async def end_running_view(caller: Caller, deps: Deps, of: EndRunning) -> View:
    """Return the form that asks for the reason. Raises what `running_interviews.require_endable` raises."""
    async with deps.database.read() as db:
        session = await running_interviews.require_endable(db, of.session_id, by=caller.user)
    return running_blocks.end_form(of, str(session.persona["name"]))


async def save_end_running(form: Form[EndRunning], deps: Deps) -> None:
    """End the interview, queue its closing card with the reason, and show the list below without it.

    The same form again changes nothing. Raises FieldErrors for a missing reason, what
    `running_interviews.require_endable` raises, and SavedBeforeError if the form was stored with other values.
    """
    of, by = form.payload, form.caller.user
    why = " ".join(form.fields.text("why").split())
    if not 0 < len(why) <= LONGEST_WHY:
        raise FieldErrors({"why": f"Please give the student a reason of up to {LONGEST_WHY} characters."})

    async def store(db: AsyncSession) -> UUID:
        return (await running_interviews.end(db, of.session_id, by=by, why=why, now=deps.clock())).id

    await form.save(deps, store)
    await form.close()
    deps.signals.outbox()
    await form.refresh_below(lambda: _list_with(form.caller, deps, of))


async def _list_with(caller: Caller, deps: Deps, of: EndRunning) -> View:
    """Return the list in which the interview was ended."""
    if of.section_id is None:
        return await running_view(caller, deps, Page(of.offset))
    return await section_running_view(caller, deps, RunningPage(of.section_id, of.offset))
