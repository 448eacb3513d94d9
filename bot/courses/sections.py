"""Views and changes that commands, buttons, and forms about sections share."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.courses.blocks import section as section_blocks
from bot.courses.blocks.confirmation import announcing, noting_pauses
from bot.slack.blocks.confirmation import Confirmation
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.payloads import Announces, NotePauses, OfSection, Page, RosterPage
from bot.slack.requests import View
from models.section import CourseSectionDB
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import section_service
from services.reports.stats_service import stats_service
from services.workspaces.workspace_service import workspace_service


async def card_of(db: AsyncSession, section: CourseSectionDB, *, just_made: bool, is_read: bool = True) -> Post:
    """Return the section's card for its teachers: numbers, teachers, and buttons.

    With `just_made`, the card says that the section is new and leaves its numbers out. `is_read` tells whether Slack
    has listed the members. If the app is not in the channel, or Slack keeps enrolled guests out, the card says so. It
    does not check permissions.
    """
    stats = await stats_service.section_stats(db, section)
    teachers = [await section_service.get_teacher(db, section), *await section_service.list_co_teachers(db, section)]
    taught_by = [teacher.slack_user_id for teacher in teachers]
    is_app_there = section.app_missing_since is None
    workspace = await workspace_service.get_workspace(db, section.workspace_id)
    guests = await enrollment_service.count_guests(db, section.id) if workspace.has_agents else 0
    return section_blocks.card(
        stats,
        taught_by,
        just_made=just_made,
        is_app_there=is_app_there,
        is_read=is_read,
        barred_guests=guests,
        announces_work=section.announces_work,
        notes_pauses=section.notes_pauses,
    )


async def stats_post(caller: Caller, deps: Deps, page: Page) -> Post:
    """Return a page of 15 of the open sections that the teacher owns or co-teaches, by name, with their numbers.

    Raises NotAllowedError for a student.
    """
    workspace_service.require_teacher(caller.user)
    size = section_blocks.STATS_PAGE
    async with deps.database.read() as db:
        rows = await stats_service.all_section_stats(db, by=caller.user, limit=size + 1, offset=page.offset)
    return section_blocks.overview(rows[:size], offset=page.offset, has_more=len(rows) > size)


async def roster_view(caller: Caller, deps: Deps, page: RosterPage, *, word: str = "") -> View:
    """Return a page of 40 students of the roster: present ones first, then those who left or were removed, by name.

    `word` is a sentence with markup that is shown above the list. Raises NotAllowedError unless the person teaches the
    section, and SectionError if it is closed or missing.
    """
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, page.section_id, by=caller.user)
        lines, total = await enrollment_service.list_roster(
            db, section, limit=section_blocks.ROSTER_PAGE, offset=page.offset
        )
    return section_blocks.roster(
        lines, section_id=section.id, section_name=section.name, offset=page.offset, total=total, word=word
    )


async def rename_view(caller: Caller, deps: Deps, of: OfSection) -> View:
    """Return the form with the section's name.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it is closed or missing.
    """
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, of.section_id, by=caller.user)
    return section_blocks.rename_form(section_id=section.id, now_called=section.name)


async def teachers_view(caller: Caller, deps: Deps, of: OfSection) -> View:
    """Return the form that names co-teachers, with the present ones filled in.

    Raises NotAllowedError for anyone but the section's owner or an admin, and SectionError if it is closed or missing.
    """
    async with deps.database.read() as db:
        section = await section_service.get_to_name(db, of.section_id, by=caller.user)
        present = await section_service.list_co_teachers(db, section)
    return section_blocks.teachers_form(
        section_id=section.id, section_name=section.name, present=[row.slack_user_id for row in present]
    )


async def show_section(caller: Caller, deps: Deps, of: OfSection) -> Post:
    """Return the section's card. Raises NotAllowedError unless the person teaches it, and SectionError if it is closed."""
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, of.section_id, by=caller.user)
        return await card_of(db, section, just_made=False)


async def announce_work(caller: Caller, deps: Deps, choice: Announces) -> Confirmation:
    """Store whether each new assignment reaches the students by message, and return the confirmation.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it is closed or missing.
    """
    async with deps.database.begin() as db:
        section = await section_service.get_managed(db, choice.section_id, by=caller.user)
        section.announces_work = choice.is_on
    return announcing(section)


async def note_pauses(caller: Caller, deps: Deps, choice: NotePauses) -> Confirmation:
    """Store whether teachers get a note when a student pauses an interview, and return the confirmation.

    Only interviews that start while it is on cause notes, because their first card says so. Raises NotAllowedError
    unless the person teaches the section, and SectionError if it is closed or missing.
    """
    async with deps.database.begin() as db:
        section = await section_service.get_managed(db, choice.section_id, by=caller.user)
        section.notes_pauses = choice.is_on
    return noting_pauses(section)
