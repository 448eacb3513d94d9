"""Clicks that start an assignment from a persona or a rubric."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.courses.assignments import form_view
from bot.courses.blocks import assign
from bot.slack.payloads import AssignTo, OfOwned
from bot.slack.requests import Click
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.courses.section_service import SectionError, section_service
from services.library.client_service import client_service
from services.library.rubric_service import rubric_service

NO_SECTION = "You have no section yet. Go to a course's channel and use `/vc-section` there. Then come back."


async def assign_persona(click: Click[OfOwned], deps: Deps) -> None:
    """Open the form of an assignment with this persona, or first the choice of a section if there are several.

    Raises NotAllowedError for a student or another teacher's persona, PersonaError if it is gone, and SectionError if
    the teacher has no open section.
    """
    async with deps.database.read() as db:
        persona = await client_service.get_own(db, click.payload.row_id, by=click.caller.user)
        rows = await _sections(db, click.caller.user)
    await _assign(click, deps, rows, AssignTo(rows[0].id, client_id=persona.id), persona.name)


async def assign_rubric(click: Click[OfOwned], deps: Deps) -> None:
    """Open the form of an assignment with this rubric, or first the choice of a section if there are several.

    Raises NotAllowedError for a student or another teacher's rubric, RubricError if it is gone, and SectionError if the
    teacher has no open section.
    """
    async with deps.database.read() as db:
        rubric = await rubric_service.get_own(db, click.payload.row_id, by=click.caller.user)
        rows = await _sections(db, click.caller.user)
    await _assign(click, deps, rows, AssignTo(rows[0].id, rubric_id=rubric.id), rubric.name)


async def assign_here(click: Click[AssignTo], deps: Deps) -> None:
    """Open the form of an assignment in the chosen section.

    Raises NotAllowedError unless the person teaches the section, SectionError if it is closed or missing, and
    PersonaError or RubricError if what is to be assigned is gone.
    """
    await click.open(await _form(click, deps, click.payload.section_id, click.payload))


async def _assign(click: Click[OfOwned], deps: Deps, rows: list[CourseSectionDB], of: AssignTo, what: str) -> None:
    if len(rows) == 1:
        await click.open(await _form(click, deps, of.section_id, of))
    else:
        await click.open(assign.sections(rows, of, what=what))


async def _form(
    click: Click[OfOwned] | Click[AssignTo], deps: Deps, section_id: UUID, of: AssignTo
) -> dict[str, object]:
    return await form_view(click.caller, deps, section_id=section_id, of=of, is_elsewhere=True)


async def _sections(db: AsyncSession, teacher: UserDB) -> list[CourseSectionDB]:
    """Return the teacher's first open sections by name. Raises SectionError if there is none."""
    rows = await section_service.list_open(db, by=teacher, limit=assign.MOST + 1)
    if not rows:
        raise SectionError(NO_SECTION)
    return rows
