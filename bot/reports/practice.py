"""Views of practice that the command, the buttons, and App Home share."""

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.deps import Deps
from bot.reports.blocks import help as help_blocks
from bot.reports.blocks import home as home_blocks
from bot.reports.blocks import practice as practice_blocks
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.permalinks import link_to
from models.workspace import Role
from services.reports.stats_service import stats_service
from services.reports.student_dashboard import Dashboard, student_dashboard


async def practice_post(slack: AsyncWebClient, caller: Caller, deps: Deps, *, offset: int = 0) -> Post:
    """Return the five newest running interviews, a page of eight open clients, and the five latest finished interviews.

    Finished interviews in which the person said nothing are left out, and so are open clients with whom an interview is
    running. `offset` is the number of open ones to skip. Later pages show only open ones. A link that Slack does not
    give is left out.
    """
    return await _laid_out(slack, caller, await _work(caller, deps, offset=offset))


async def home_view(slack: AsyncWebClient, caller: Caller, deps: Deps, *, offset: int = 0) -> dict[str, Any]:
    """Return the person's App Home: for a student practice and help, for a teacher also their open sections.

    It shows the first ten sections by name. A teacher without any interview gets no part about practice, and an admin
    without a section none about sections. `offset` is the number of open clients to skip.
    """
    work = await _work(caller, deps, offset=offset)
    overview = help_blocks.overview(caller.user.role)
    if caller.user.role == Role.STUDENT:
        return home_blocks.student(await _laid_out(slack, caller, work), overview)
    async with deps.database.read() as db:
        sections = await stats_service.all_section_stats(db, by=caller.user, limit=home_blocks.SECTIONS + 1)
    has_practice = bool(work.running or work.open or work.done)
    practice = await _laid_out(slack, caller, work) if has_practice else None
    return home_blocks.teacher(sections, practice, overview, is_admin=caller.user.role == Role.ADMIN)


async def _work(caller: Caller, deps: Deps, *, offset: int) -> Dashboard:
    async with deps.database.read() as db:
        return await student_dashboard.work_of(db, caller.user, now=deps.clock(), offset=offset)


async def _laid_out(slack: AsyncWebClient, caller: Caller, work: Dashboard) -> Post:
    shown = work.running[: practice_blocks.RUNNING]
    links = {str(row.id): link for row in shown if (link := await link_to(slack, row))}
    return practice_blocks.listing(work, links, is_teacher=caller.user.role != Role.STUDENT)
