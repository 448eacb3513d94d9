"""Destructive acts in a course. Each asks first and names what it affects."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.courses.blocks import confirmation, question
from bot.courses.sections import roster_view
from bot.slack.acts import DestructiveAct
from bot.slack.blocks.confirmation import Confirmation, Question
from bot.slack.caller import Caller
from bot.slack.payloads import CoTeachers, OfAssignment, OfSection, OnRoster, RosterPage
from bot.slack.requests import View
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.courses.assignment_cards import assignment_cards
from services.courses.assignment_service import assignment_service
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import section_service
from services.reports.impact_service import impact_service
from services.workspaces.workspace_service import workspace_service


async def _ask_to_close(db: AsyncSession, caller: Caller, of: OfSection) -> Question:
    section = await section_service.get_own(db, of.section_id, by=caller.user)
    return question.close_section(section.name, await impact_service.of_section(db, section.id))


async def _close(db: AsyncSession, caller: Caller, deps: Deps, of: OfSection) -> Confirmation:
    """Close the section, and queue updates of its cards. A job later notifies the students of running interviews."""
    now = deps.clock()
    section = await section_service.get_own(db, of.section_id, by=caller.user)
    await section_service.close_section(db, section, now=now)
    await assignment_cards.refresh_cards(db, section, now=now)
    return confirmation.section_closed(section)


async def _ask_to_unpublish(db: AsyncSession, caller: Caller, of: OfAssignment) -> Question:
    assignment, _ = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
    assignment_service.require_published(assignment)
    return question.unpublish_assignment(assignment.title, await impact_service.of_assignment(db, assignment.id))


async def _unpublish(db: AsyncSession, caller: Caller, deps: Deps, of: OfAssignment) -> Confirmation:
    """Make the assignment a draft again, and queue the update of its card if it is posted.

    A job later notifies the students of running interviews.
    """
    assignment, section = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
    await assignment_service.unpublish_assignment(db, assignment, section, by=caller.user, now=deps.clock())
    return confirmation.unpublished(assignment)


async def _ask_to_delete(db: AsyncSession, caller: Caller, of: OfAssignment) -> Question:
    assignment, _ = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
    assignment_service.require_draft(assignment)
    return question.delete_assignment(assignment.title, await impact_service.of_assignment(db, assignment.id))


async def _delete(db: AsyncSession, caller: Caller, deps: Deps, of: OfAssignment) -> Confirmation:
    """Delete the draft. Its interviews are kept."""
    assignment, section = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
    await assignment_service.delete_assignment(db, assignment, section, by=caller.user, now=deps.clock())
    return confirmation.draft_deleted(assignment)


async def _ask_to_remove(db: AsyncSession, caller: Caller, of: OnRoster) -> Question:
    section = await section_service.get_managed(db, of.section_id, by=caller.user)
    student = await enrollment_service.get_removable(db, section, of.student_id)
    impact = await impact_service.of_enrollment(db, section.id, student.id)
    return question.remove_student(student.display_name, section.name, impact)


async def _remove(db: AsyncSession, caller: Caller, deps: Deps, of: OnRoster) -> Confirmation:
    """Take the student off the roster. The student is not notified."""
    section = await section_service.get_managed(db, of.section_id, by=caller.user)
    student = await enrollment_service.remove_student(db, section, of.student_id, now=deps.clock())
    return confirmation.student_removed(student, of)


async def _ask_to_change_teachers(db: AsyncSession, caller: Caller, of: CoTeachers) -> Question:
    section, teachers = await _section_and_teachers(db, caller, of)
    leaving = await section_service.list_leaving(db, section, teachers, by=caller.user)
    impact = await impact_service.of_section(db, section.id)
    return question.remove_co_teachers([row.display_name for row in leaving], section.name, impact)


async def _change_teachers(db: AsyncSession, caller: Caller, deps: Deps, of: CoTeachers) -> Confirmation:  # noqa: ARG001 - nothing is dated
    """Make exactly these people the co-teachers. Nobody is notified."""
    section, teachers = await _section_and_teachers(db, caller, of)
    await section_service.update_co_teachers(db, section, teachers, by=caller.user)
    return confirmation.co_teachers_saved(section, len(await section_service.list_co_teachers(db, section)))


async def _section_and_teachers(
    db: AsyncSession, caller: Caller, of: CoTeachers
) -> tuple[CourseSectionDB, list[UserDB]]:
    section = await section_service.get_to_name(db, of.section_id, by=caller.user)
    ids = of.teacher_ids
    return section, [await workspace_service.get_member(db, section.workspace_id, user_id) for user_id in ids]


async def _roster_below(caller: Caller, deps: Deps, of: OnRoster, word: str) -> View:
    return await roster_view(caller, deps, RosterPage(of.section_id, of.offset), word=word)


CLOSE_SECTION = DestructiveAct("close_section", _ask_to_close, _close)
"""Raises NotAllowedError for anyone but the section's owner, and SectionError if it is closed or missing."""
UNPUBLISH_ASSIGNMENT = DestructiveAct("unpublish_assignment", _ask_to_unpublish, _unpublish)
"""Raises AssignmentError if it is missing or not published, NotAllowedError unless the person teaches the section, and
SectionError if the section is closed."""
DELETE_ASSIGNMENT = DestructiveAct("delete_assignment", _ask_to_delete, _delete)
"""Raises AssignmentError if it is missing or not a draft, NotAllowedError unless the person teaches the section, and
SectionError if the section is closed."""
REMOVE_STUDENT = DestructiveAct("remove_student", _ask_to_remove, _remove, _roster_below)
"""Raises EnrollmentError if the student is not on the roster, NotAllowedError unless the person teaches the section, and
SectionError if the section is closed."""
REMOVE_CO_TEACHERS = DestructiveAct("remove_co_teachers", _ask_to_change_teachers, _change_teachers)
"""Raises NotAllowedError for anyone but the owner or an admin, SettingError for a person of another workspace, and
SectionError if the section is closed, for more than 20, or for someone who is not an active teacher."""
