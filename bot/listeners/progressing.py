"""Progress: a student's own interviews, a section's students, one student's interviews."""

from dataclasses import replace as but
from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import progress as progress_blocks
from bot.blocks.progress import ALL, LISTED, Lens
from bot.caller import Caller
from bot.listeners.showing import replace, show
from bot.services import Services
from models.workspace import Role, UserDB
from services.progress_service import Who, progress_service
from services.section_service import section_service
from services.stats_service import stats_service
from services.workspace_service import workspace_service

SUGGESTED = 99


async def own_view(caller: Caller, services: Services, *, offset: int = 0) -> dict[str, Any]:
    """A page of the person's own interviews."""
    async with services.database.read() as db:
        rows, total = await progress_service.list_own(db, caller.user, limit=LISTED, offset=offset)
    return progress_blocks.own(rows, offset=offset, total=total, is_teacher=caller.user.role != Role.STUDENT)


async def sections_view(caller: Caller, services: Services, *, offset: int = 0) -> dict[str, Any]:
    """A page of the sections that the teacher may look at, those that are closed last."""
    workspace_service.require_teacher(caller.user)
    async with services.database.read() as db:
        rows = await stats_service.all_section_stats(
            db, by=caller.user, limit=LISTED + 1, offset=offset, with_closed=True
        )
    return progress_blocks.sections(rows[:LISTED], offset=offset, has_more=len(rows) > LISTED)


async def students_view(caller: Caller, services: Services, lens: Lens, *, word: str = "") -> dict[str, Any]:
    """A page of a section's students. Raises NotAllowedError and SectionError."""
    async with services.database.read() as db:
        section = await section_service.get_managed(db, UUID(lens.section_id), by=caller.user, is_open=False)
        assignment = (
            None
            if lens.assignment_id == ALL
            else await progress_service.find_assignment(db, section, UUID(lens.assignment_id))
        )
        rows, total = await progress_service.list_students(
            db,
            section,
            who=lens.who,
            assignment_id=assignment.id if assignment else None,
            limit=LISTED,
            offset=lens.offset,
        )
    return progress_blocks.students(section, rows, lens, total=total, assignment=assignment, word=word)


async def open_own_progress(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The person's own interviews are open."""
    await show(client, caller, body, await own_view(caller, services))
    await ack()


async def turn_own_progress(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The list shows another page."""
    await ack()
    await replace(client, body, await own_view(caller, services, offset=_offset(action)))


async def open_progress_sections(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The list of the teacher's sections is open."""
    await show(client, caller, body, await sections_view(caller, services))
    await ack()


async def turn_sections(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The list of sections shows another page."""
    await ack()
    await replace(client, body, await sections_view(caller, services, offset=_offset(action)))


async def open_progress(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The students of a section are open, in the place of the list of sections where they were chosen there."""
    view = await students_view(caller, services, Lens(action["value"]))
    if (body.get("view") or {}).get("type") == "modal":
        await ack()
        await replace(client, body, view)
    else:
        await client.views_open(trigger_id=caller.trigger_id, view=view)
        await ack()


async def turn_progress(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The list of students shows another page."""
    await ack()
    await replace(client, body, await students_view(caller, services, but(_lens(body), offset=_offset(action))))


async def choose_who(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The list shows those who have practised, those who have not, or everyone."""
    await ack()
    lens = but(_lens(body), who=Who(action["selected_option"]["value"]), offset=0)
    await replace(client, body, await students_view(caller, services, lens))


async def choose_assignment(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The list is about one assignment, or about all."""
    await ack()
    lens = but(_lens(body), assignment_id=action["selected_option"]["value"], offset=0)
    await replace(client, body, await students_view(caller, services, lens))


async def find_assignment(ack: AsyncAck, body: dict[str, Any], caller: Caller, services: Services) -> None:
    """The assignments of the section whose titles hold the words that were typed, after the choice of all."""
    async with services.database.read() as db:
        section = await section_service.get_managed(db, UUID(_lens(body).section_id), by=caller.user, is_open=False)
        found = await progress_service.search_assignments(db, section, str(body.get("value") or ""), limit=SUGGESTED)
    await ack(options=[progress_blocks.assignment_option(one) for one in (None, *found)])


async def open_student(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """One student's interviews stand in the place of the list."""
    await ack()
    lens = but(_lens(body), student_id=action["value"])
    await replace(client, body, await _student_view(caller, services, lens, offset=0))


async def turn_student(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The student's interviews show another page."""
    await ack()
    await replace(client, body, await _student_view(caller, services, _lens(body), offset=_offset(action)))


async def back_to_students(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The list of students is there again, where it was left."""
    await ack()
    await replace(client, body, await students_view(caller, services, but(_lens(body), student_id=ALL)))


async def _student_view(caller: Caller, services: Services, lens: Lens, *, offset: int) -> dict[str, Any]:
    async with services.database.read() as db:
        section = await section_service.get_managed(db, UUID(lens.section_id), by=caller.user, is_open=False)
        student = await db.get_one(UserDB, UUID(lens.student_id))
        rows, total = await progress_service.list_attempts(
            db,
            section,
            student.id,
            assignment_id=None if lens.assignment_id == ALL else UUID(lens.assignment_id),
            limit=LISTED,
            offset=offset,
        )
    return progress_blocks.attempts(student, rows, lens, offset=offset, total=total)


def _lens(body: dict[str, Any]) -> Lens:
    return Lens.of(body["view"]["private_metadata"])


def _offset(action: dict[str, Any]) -> int:
    return int(action["value"].split()[-1])
