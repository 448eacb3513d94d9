"""Progress: own interviews, a section's students, and one student's interviews."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from bot.core.deps import Deps
from bot.reports.blocks import progress as progress_blocks
from bot.reports.blocks.progress import LISTED
from bot.slack.caller import Caller
from bot.slack.encoding import NoPayload, Payload, UnreadableError
from bot.slack.payloads import (
    ChooseAssignment,
    ChooseInterviews,
    ChooseWho,
    OfSection,
    OfStudent,
    Page,
    ProgressFilter,
)
from bot.slack.requests import Click, ModalClick, Search, View
from models.workspace import Role
from services.courses.section_service import section_service
from services.reports.progress_service import InterviewGroup, progress_service
from services.reports.stats_service import stats_service
from services.workspaces.workspace_service import workspace_service

SUGGESTED = 99

P = TypeVar("P", bound=Payload)


async def own_view(caller: Caller, deps: Deps, page: Page) -> View:
    """Return a page of 20 of the person's own interviews, newest first, running ones included.

    It shows only debriefs that were sent. Finished interviews in which the person said nothing are left out.
    """
    async with deps.database.read() as db:
        rows, total = await progress_service.list_own(db, caller.user, limit=LISTED, offset=page.offset)
    return progress_blocks.own(rows, offset=page.offset, total=total, is_teacher=caller.user.role != Role.STUDENT)


async def sections_view(caller: Caller, deps: Deps, page: Page) -> View:
    """Return a page of 20 of the sections that the teacher owns or co-teaches, by name, closed ones last.

    Raises NotAllowedError for a student.
    """
    workspace_service.require_teacher(caller.user)
    async with deps.database.read() as db:
        rows = await stats_service.all_section_stats(
            db, by=caller.user, limit=LISTED + 1, offset=page.offset, with_closed=True
        )
    return progress_blocks.sections(rows[:LISTED], offset=page.offset, has_more=len(rows) > LISTED)


async def students_view(caller: Caller, deps: Deps, lens: ProgressFilter, *, word: str = "") -> View:
    """Return a page of 20 of a section's students by name, also of a closed section, to one of its teachers.

    Students who left come last, and only if they have practiced. `lens` selects the section, the group of students, the
    assignment, and the page. An assignment of another section is ignored: the view then covers all assignments. `word`
    is a sentence that is shown above the list.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it does not exist.
    """
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, lens.section_id, by=caller.user, is_open=False)
        assignment = (
            await progress_service.find_assignment(db, section, lens.assignment_id) if lens.assignment_id else None
        )
        rows, total = await progress_service.list_students(
            db,
            section,
            who=lens.who,
            assignment_id=assignment.id if assignment else None,
            limit=LISTED,
            offset=lens.offset,
        )
        numbers = await progress_service.count_students(db, section)
    return progress_blocks.students(section, rows, lens, total=total, assignment=assignment, numbers=numbers, word=word)


async def student_view(caller: Caller, deps: Deps, lens: ProgressFilter, *, offset: int = 0, word: str = "") -> View:
    """Return a page of 20 of one student's interviews in a section, newest first, to one of its teachers.

    The section may be closed. Finished interviews in which nothing was said are left out. With an assignment in `lens`,
    only its interviews are listed, and with a group of interviews only those. `offset` is the number of interviews to skip. `word` is a sentence that is
    shown above the list.

    Raises NotAllowedError unless the person teaches the section, SectionError if it does not exist, SettingError if the
    student is not in this workspace, and UnreadableError if `lens` names no student.
    """
    if lens.student_id is None:
        raise UnreadableError
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, lens.section_id, by=caller.user, is_open=False)
        student = await workspace_service.get_member(db, caller.user.workspace_id, lens.student_id)
        rows, total = await progress_service.list_attempts(
            db,
            section,
            student.id,
            assignment_id=lens.assignment_id,
            group=lens.interviews,
            limit=LISTED,
            offset=offset,
        )
    return progress_blocks.attempts(student, rows, lens, offset=offset, total=total, word=word)


async def open_progress(click: Click[OfSection], deps: Deps) -> None:
    """Open the students of a section, or show them in the open modal with the list of sections.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it does not exist.
    """
    view = await students_view(click.caller, deps, ProgressFilter(click.payload.section_id))
    if click.modal_id:
        await click.ack()
        await click.update(view)
    else:
        await click.open(view)


def filter_listener(
    build: Callable[[Caller, Deps, ProgressFilter], Awaitable[View]],
    change: Callable[[ProgressFilter, P], ProgressFilter],
) -> Callable[[ModalClick[P, ProgressFilter], Deps], Awaitable[None]]:
    """Return a listener that applies `change` to the modal's lens and shows the result of `build`.

    The listener raises whatever `build` raises.
    """

    async def listener(click: ModalClick[P, ProgressFilter], deps: Deps) -> None:
        await click.ack()
        await click.update(await build(click.caller, deps, change(click.inside, click.payload)))

    return listener


def at_page(lens: ProgressFilter, page: Page) -> ProgressFilter:
    """Return the lens on another page of students. Group and assignment stay."""
    return replace(lens, offset=page.offset)


def at_those(lens: ProgressFilter, chosen: ChooseWho) -> ProgressFilter:
    """Return the lens on the chosen group of students, such as those who have not practiced, at its first page."""
    return replace(lens, who=chosen.who, offset=0)


def at_assignment(lens: ProgressFilter, chosen: ChooseAssignment) -> ProgressFilter:
    """Return the lens on one assignment, or on all. It starts at the first page."""
    return replace(lens, assignment_id=chosen.assignment_id, offset=0)


def at_student(lens: ProgressFilter, chosen: OfStudent) -> ProgressFilter:
    """Return the lens on one student. Group, assignment, and page stay for the way back."""
    return replace(lens, student_id=chosen.student_id)


def at_interviews(lens: ProgressFilter, chosen: ChooseInterviews) -> ProgressFilter:
    """Return the lens on all interviews of the student, or on those with one status."""
    return replace(lens, interviews=chosen.interviews)


def at_everyone(lens: ProgressFilter, _: NoPayload) -> ProgressFilter:
    """Return the lens on all students again, at the page where the teacher left it."""
    return replace(lens, student_id=None, interviews=InterviewGroup.ALL)


async def find_assignment(search: Search[ProgressFilter], deps: Deps) -> None:
    """Offer "All assignments" and up to 99 assignments whose titles contain the typed words, newest first.

    Deleted ones are left out. Raises NotAllowedError unless the person teaches the section, and SectionError if it does
    not exist.
    """
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, search.payload.section_id, by=search.caller.user, is_open=False)
        found = await progress_service.search_assignments(db, section, search.words, limit=SUGGESTED)
    await search.offer([progress_blocks.assignment_option(row) for row in (None, *found)])


async def turn_student(click: ModalClick[Page, ProgressFilter], deps: Deps) -> None:
    """Show another page of the student's interviews in the open modal.

    The student, the section, and the chosen assignment come from the modal. Raises NotAllowedError unless the person
    teaches the section, SectionError if it does not exist, SettingError if the student is not in this workspace, and
    UnreadableError if the modal names no student.
    """
    await click.ack()
    await click.update(await student_view(click.caller, deps, click.inside, offset=click.payload.offset))
