"""What a student reads about a course without asking: another section, a new assignment, and a due date."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.courses.blocks import assignment_news
from bot.slack.blocks.news_part import NewsPart
from models.news import NewsItemDB
from models.workspace import UserDB
from services.courses.assignment_clients import assignment_clients
from services.courses.due_extensions import due_extensions
from services.courses.open_assignments import open_assignments
from services.courses.section_service import section_service


async def new_assignments(db: AsyncSession, items: Sequence[NewsItemDB], reader: UserDB) -> list[NewsPart]:
    """Return a paragraph for each of these assignments that is published and not practiced by the student.

    An assignment that has ended for the class is left out, also if this student has more time.
    """
    found = await open_assignments.list_unpracticed(db, reader, [item.subject for item in items])
    offers = await assignment_clients.offers_of(db, [assignment.id for assignment, _ in found])
    return [assignment_news.is_new(assignment, section, offers.get(assignment.id, [])) for assignment, section in found]


async def another_section(db: AsyncSession, items: Sequence[NewsItemDB], reader: UserDB) -> list[NewsPart]:
    """Return a paragraph for each of these sections that the student is still in."""
    found = await section_service.list_joined(db, reader, [item.subject for item in items])
    return [assignment_news.is_enrolled(section) for section in found]


async def nudged(db: AsyncSession, items: Sequence[NewsItemDB], reader: UserDB) -> list[NewsPart]:
    """Return a paragraph for each of these assignments that is published and not practiced by the student.

    Due times are not looked at: an assignment that is past due counts until it is closed.
    """
    wanted = sorted({str(item.facts["assignment"]) for item in items})
    found = await open_assignments.list_unpracticed(db, reader, wanted)
    offers = await assignment_clients.offers_of(db, [assignment.id for assignment, _ in found])
    return [
        assignment_news.is_missing(assignment, section, offers.get(assignment.id, [])) for assignment, section in found
    ]


async def more_time(db: AsyncSession, items: Sequence[NewsItemDB], reader: UserDB) -> list[NewsPart]:
    """Return a paragraph for each of these assignments in which the student still has that later due time."""
    wanted = {(str(item.facts["assignment"]), int(item.facts["at"])) for item in items}
    found = await due_extensions.list_open(db, reader, sorted(row_id for row_id, _ in wanted))
    return [
        assignment_news.has_more_time(work, section, due_at)
        for work, section, due_at in found
        if (str(work.id), int(due_at.timestamp())) in wanted
    ]


async def due_soon(db: AsyncSession, items: Sequence[NewsItemDB], reader: UserDB) -> list[NewsPart]:
    """Return a paragraph for each of these assignments that is still due at that time and not practiced."""
    due = {(str(item.facts["assignment"]), int(item.facts["at"])) for item in items}
    found = await open_assignments.list_unpracticed(db, reader, sorted(row_id for row_id, _ in due))
    offers = await assignment_clients.offers_of(db, [assignment.id for assignment, _ in found])
    return [
        assignment_news.is_due(assignment, section, offers.get(assignment.id, []))
        for assignment, section in found
        if assignment.due_at is not None and (str(assignment.id), int(assignment.due_at.timestamp())) in due
    ]
