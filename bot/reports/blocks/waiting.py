"""What waits for a teacher, as paragraphs with buttons, for App Home and the daily digest. Pure."""

from collections.abc import Iterator

from bot.slack.blocks.kit import Block, actions, button, context, date_token, name, section
from bot.slack.blocks.news_part import NewsPart
from bot.slack.blocks.release_all import release_all, to_check
from bot.slack.payloads import DebriefsPage, OfSection, Page
from services.common.plurals import counted
from services.reports.teacher_dashboard import (
    LOW,
    DueAssignment,
    HeldDebriefs,
    LowRatings,
    TeacherDashboard,
)


def parts(waits: TeacherDashboard) -> list[NewsPart]:
    """Return a paragraph for each row: debriefs first, then what is due, then low ratings."""
    return list(_parts(waits))


def _parts(waits: TeacherDashboard) -> Iterator[NewsPart]:
    for number, held in enumerate(waits.held):
        yield _held(held, number)
    if more := waits.all_held - sum(held.debriefs for held in waits.held):
        text = f"{counted(more, 'other debrief waits', 'other debriefs wait')} in other assignments."
        yield NewsPart(text, (button("All my sections", "open_progress_sections:held", Page()),))
    for number, due in enumerate(waits.due):
        yield _due(due, number)
    for number, low in enumerate(waits.low):
        yield _low(low, number)


def _held(row: HeldDebriefs, number: int) -> NewsPart:
    debriefs = counted(row.debriefs, "debrief to release", "debriefs to release")
    text = f"*{debriefs}* in {name(row.title)} · {name(row.section)}"
    if row.to_check:
        text += f"\n{to_check(row.to_check)}"
    read = button("Review", f"open_debriefs:{number}", DebriefsPage(row.assignment_id))
    release = release_all(
        row.assignment_id, row.debriefs - row.to_check, row.to_check, action=f"release_waiting:{number}"
    )
    return NewsPart(text, (release, read) if release else (read,))


def _due(row: DueAssignment, number: int) -> NewsPart:
    at = date_token(int(row.due_at.timestamp()), "{date_short_pretty} at {time}")
    text = f"*{name(row.title)}* · {name(row.section)}\nDue {at}: {row.done} of {counted(row.students, 'student', 'students')} done"
    return NewsPart(text, (button("Progress", f"open_progress:due{number}", OfSection(row.section_id)),))


def _low(row: LowRatings, number: int) -> NewsPart:
    students = counted(row.students, "student", "students")
    text = f"*{students} below {LOW} of 10 in their rating* this week · {name(row.section)}"
    return NewsPart(text, (button("Progress", f"open_progress:low{number}", OfSection(row.section_id)),))


def blocks(waits: TeacherDashboard) -> list[Block]:
    """Return what waits as blocks, or a sentence if nothing does."""
    if waits.is_empty:
        return [context("Nothing waits for you right now.")]
    found: list[Block] = []
    for part in parts(waits):
        found.append(section(part.words))
        found.append(actions(*part.buttons))
    return found
