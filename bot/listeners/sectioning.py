"""What commands, buttons and forms about sections have in common."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.blocks import section as section_blocks
from bot.blocks.post import Post
from bot.caller import Caller
from bot.services import Services
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.card_service import card_service
from services.enrollment_service import enrollment_service
from services.section_service import section_service
from services.stats_service import stats_service
from services.workspace_service import workspace_service


async def card_of(db: AsyncSession, section: CourseSectionDB, *, just_made: bool) -> Post:
    """The card of a section, for those who teach it."""
    stats = await stats_service.section_stats(db, section)
    owner = await db.get_one(UserDB, section.teacher_id)
    teachers = [owner, *await section_service.list_co_teachers(db, section)]
    taught_by = [teacher.slack_user_id for teacher in teachers]
    return section_blocks.card(stats, taught_by, just_made=just_made, is_app_there=section.app_missing_since is None)


async def stats_post(caller: Caller, services: Services, *, offset: int = 0) -> Post:
    """A page of the numbers of all sections that the teacher owns or co-teaches. Raises NotAllowedError."""
    workspace_service.require_teacher(caller.user)
    page = section_blocks.STATS_PAGE
    async with services.database.read() as db:
        rows = await stats_service.all_section_stats(db, by=caller.user, limit=page + 1, offset=offset)
    return section_blocks.overview(rows[:page], offset=offset, has_more=len(rows) > page)


async def roster_view(
    caller: Caller, services: Services, section_id: UUID, *, offset: int = 0, word: str = ""
) -> dict[str, object]:
    """A page of the roster. Raises NotAllowedError and SectionError."""
    async with services.database.read() as db:
        section = await section_service.get_managed(db, section_id, by=caller.user)
        lines, total = await enrollment_service.list_roster(
            db, section, limit=section_blocks.ROSTER_PAGE, offset=offset
        )
    return section_blocks.roster(
        lines, section_id=str(section.id), section_name=section.name, offset=offset, total=total, word=word
    )


async def teachers_view(caller: Caller, services: Services, section_id: UUID) -> dict[str, object]:
    """The form that names co-teachers. Raises NotAllowedError and SectionError."""
    async with services.database.read() as db:
        section = await section_service.get_to_name(db, section_id, by=caller.user)
        present = await section_service.list_co_teachers(db, section)
    return section_blocks.teachers_form(
        section_id=str(section.id), section_name=section.name, present=[row.slack_user_id for row in present]
    )


async def close(caller: Caller, services: Services, section_id: UUID) -> str:
    """The section is closed and its cards say so; the words that say it. Raises NotAllowedError and SectionError."""
    now = services.clock()
    async with services.database.begin() as db:
        section = await section_service.get_own(db, section_id, by=caller.user)
        await section_service.close_section(db, section, now=now)
        await card_service.refresh_cards(db, section, now=now)
    return (
        "The section is closed. Running interviews may be finished within two hours; everything practised is kept: "
        "`/vc-progress` shows it among your sections. `/vc-section` here makes a new one."
    )
