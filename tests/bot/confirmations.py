"""A table of all confirmations and questions, each made with texts of the caller. A new one adds a line here."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from bot.admin.blocks import confirmation as admin
from bot.auditions.blocks import confirmation as auditions
from bot.courses.blocks import confirmation as courses
from bot.courses.blocks import question
from bot.debriefs.blocks import confirmation as debriefs
from bot.library.blocks import confirmation as library
from bot.library.blocks import persona, rubric
from bot.reports.blocks import confirmation as reports
from bot.slack.blocks.confirmation import Confirmation, Question
from bot.slack.payloads import OnRoster
from models.assignment import AssignmentDB, AssignmentStatus
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.debriefs.debrief_review import Released
from services.reports.impact_service import Impact
from tests.personas import profile

ID = UUID(int=1)
IMPACT = Impact(sections=2, students=1_200, assignments=3, interviews=4, running=1, debriefs=5)


def _assignment(words: str, status: AssignmentStatus) -> AssignmentDB:
    return AssignmentDB(id=ID, section_id=ID, title=words, status=status)


def confirmations(words: str) -> Iterator[tuple[Callable[..., Any], Confirmation]]:
    """Yield every confirmation with its builder. `words` are up to 80 characters that a person wrote."""
    draft = _assignment(words, AssignmentStatus.DRAFT)
    section = CourseSectionDB(id=ID, name=words)
    for status in AssignmentStatus:
        yield courses.assignment_saved, courses.assignment_saved(_assignment(words, status))
    for build in (courses.rubrics_saved, courses.published, courses.unpublished, courses.draft_deleted):
        yield build, build(draft)
    for build_section in (courses.section_closed, courses.section_renamed, courses.announcing, courses.noting_pauses):
        yield build_section, build_section(section)
    yield courses.noting_pauses, courses.noting_pauses(CourseSectionDB(id=ID, name=words, notes_pauses=True))
    for number in (0, 1, 20):
        yield courses.co_teachers_saved, courses.co_teachers_saved(section, number)
    for number in (0, 1, 3):
        yield debriefs.debriefs_released, debriefs.debriefs_released(draft, Released(number, to_check=number))
    yield courses.student_removed, courses.student_removed(UserDB(display_name=words), OnRoster(ID, ID, 40))
    client = profile(words, id=ID)
    for look in (persona.LOOK, rubric.LOOK):
        yield library.deleted, library.deleted(look, client)
        yield library.exported, library.exported(look, client)
    for link in ("", "https://x.slack.com/archives/D0123456789/p1732000000000100"):
        for is_new in (True, False):
            started = library.test_run_started(ID, words, link, is_new=is_new)
            yield library.test_run_started, started
    yield debriefs.debrief_retried, debriefs.debrief_retried()
    yield reports.rated, reports.rated(ID, 8)
    for is_empty in (True, False):
        yield reports.note_saved, reports.note_saved(ID, is_empty=is_empty)
    yield auditions.audition_started, auditions.audition_started(client)
    yield reports.export_promised, reports.export_promised(ID)
    yield admin.settings_saved, admin.settings_saved()
    yield admin.budget_changed, admin.budget_changed("Each student can now use $1.00 a day.")
    yield admin.retried, admin.retried("1 stopped item is being tried again.")
    yield admin.roles_changed, admin.roles_changed(2)


def questions(words: str, impact: Impact = IMPACT) -> Iterator[tuple[Callable[..., Any], Question]]:
    """Yield every question before a destructive act with its builder."""
    for build in (question.close_section, question.unpublish_assignment, question.delete_assignment):
        yield build, build(words, impact)
    yield question.remove_student, question.remove_student(words, words, impact)
    for number in (1, 20):
        yield question.remove_co_teachers, question.remove_co_teachers([words] * number, words, impact)
    for look in (persona.LOOK, rubric.LOOK):
        yield library.delete_question, library.delete_question(look, profile(words, id=ID), impact)
    people = [admin.AffectedPerson(words, impact, becomes_teacher=bool(number % 2)) for number in range(60)]
    yield admin.roles_question, admin.roles_question(people[:1])
    yield admin.roles_question, admin.roles_question(people)
