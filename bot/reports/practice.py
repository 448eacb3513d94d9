"""Views of practice that the command, the buttons, and App Home share."""

from typing import Any, Protocol

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.deps import Deps
from bot.reports.blocks import home as home_blocks
from bot.reports.blocks import practice as practice_blocks
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.permalinks import link_to
from models.workspace import Role
from services.budget.rate_limiter import RateUse, rate_limiter
from services.reports.stats_service import stats_service
from services.reports.student_dashboard import Dashboard, student_dashboard
from services.reports.teacher_dashboard import teacher_dashboards


class AdminPost(Protocol):
    """Function that builds the card of an admin, which another domain owns."""

    async def __call__(self, caller: Caller, deps: Deps) -> Post:
        """Return the card. It does not check permissions."""


async def practice_post(slack: AsyncWebClient, caller: Caller, deps: Deps, *, offset: int = 0) -> Post:
    """Return the five newest running interviews, a page of eight open clients, and the five latest finished interviews.

    Finished interviews in which the person said nothing are left out, and so are open clients with whom an interview is
    running. `offset` is the number of open ones to skip. Later pages show only open ones. A link that Slack does not
    give is left out.
    """
    return await _laid_out(slack, caller, deps, await _work(caller, deps, offset=offset))


async def home_view(
    admin_post: AdminPost, slack: AsyncWebClient, caller: Caller, deps: Deps, *, offset: int = 0
) -> dict[str, Any]:
    """Return the person's App Home: for a student practice, for a teacher what waits and their open sections.

    It shows the first ten sections by name. An admin also gets their card, which `admin_post` makes. A teacher without
    any interview gets no part about practice, and an admin without a section none about teaching. `offset` is the number
    of open clients to skip.
    """
    work = await _work(caller, deps, offset=offset)
    if caller.user.role == Role.STUDENT:
        return home_blocks.student(await _laid_out(slack, caller, deps, work))
    async with deps.database.read() as db:
        sections = await stats_service.all_section_stats(db, by=caller.user, limit=home_blocks.SECTIONS + 1)
        waits = await teacher_dashboards.read(db, caller.user, now=deps.clock())
    has_practice = bool(work.running or work.open or work.done)
    practice = await _laid_out(slack, caller, deps, work) if has_practice else None
    admin = await admin_post(caller, deps) if caller.user.role == Role.ADMIN else None
    return home_blocks.teacher(sections, waits, practice, admin)


async def _work(caller: Caller, deps: Deps, *, offset: int) -> Dashboard:
    async with deps.database.read() as db:
        return await student_dashboard.work_of(db, caller.user, now=deps.clock(), offset=offset)


async def _laid_out(slack: AsyncWebClient, caller: Caller, deps: Deps, work: Dashboard) -> Post:
    shown = work.running[: practice_blocks.RUNNING]
    links = {str(row.id): link for row in shown if (link := await link_to(slack, row))}
    is_student = caller.user.role == Role.STUDENT
    notes = practice_blocks.notes(await _rate_use(caller, deps), deps.rules.rate) if is_student else []
    return practice_blocks.listing(work, links, is_teacher=not is_student, notes=notes, is_muted=caller.user.mutes_news)


async def _rate_use(caller: Caller, deps: Deps) -> RateUse:
    user = caller.user
    async with deps.database.read() as db:
        return await rate_limiter.usage(db, user_id=user.id, workspace_id=user.workspace_id, now=deps.clock())
