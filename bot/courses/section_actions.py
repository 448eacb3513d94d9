"""Clicks on a section's roster and on the numbers of all sections."""

from bot.core.deps import Deps
from bot.courses.rosters import compare_roster
from bot.courses.sections import roster_view, stats_post
from bot.slack.answers import outcome
from bot.slack.payloads import OnRoster, Page, RosterPage
from bot.slack.requests import Click
from bot.slack.text import escape
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import section_service


async def turn_stats(click: Click[Page], deps: Deps) -> None:
    """Show another page of 15 of the numbers of the teacher's open sections. Raises NotAllowedError for a student."""
    await click.ack()
    await click.replace(await stats_post(click.caller, deps, click.payload), title="Sections")


async def reactivate_student(click: Click[OnRoster], deps: Deps) -> None:
    """Put a student back on the roster whom a teacher removed, and compare the roster with the channel.

    The roster is shown with the result. A student who is not in the channel is taken off again, and the roster says
    that they must be invited. If no teacher removed the student, it says that. Raises NotAllowedError unless the person
    teaches the section, and SectionError if the section is closed. Raises SlackApiError if Slack does not list the
    channel's members; the student is then on the roster.
    """
    await click.ack()
    await _show_roster(click, deps, word=await outcome(_reactivate(click, deps)))


async def _reactivate(click: Click[OnRoster], deps: Deps) -> str:
    of = click.payload
    async with deps.database.begin() as db:
        section = await section_service.get_managed(db, of.section_id, by=click.caller.user)
        student = await enrollment_service.reactivate_student(db, section, of.student_id, now=deps.clock())
    await compare_roster(click.slack, deps, section, team_id=click.caller.workspace.team_id)
    async with deps.database.read() as db:
        is_there = await enrollment_service.is_enrolled(db, section.id, student.id)
    name = escape(student.display_name)
    if is_there:
        return f"{name} is on the roster again."
    return f"{name} is no longer in the channel. Invite them, and they are enrolled again when they join."


async def _show_roster(click: Click[OnRoster], deps: Deps, *, word: str) -> None:
    page = RosterPage(click.payload.section_id, click.payload.offset)
    await click.update(await roster_view(click.caller, deps, page, word=word))
