"""From an outbox row to the message that it owes: reads what it is about, and has a builder lay it out."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.blocks import alert, assignment, audition, course_note, debrief, session, transcript, trust
from bot.blocks.post import Post
from models.assignment import AssignmentDB
from models.audition import AuditionDB
from models.debrief import DebriefDB
from models.post import OutboxDB, OutboxKind
from models.section import CourseSectionDB
from models.session import SessionDB
from models.workspace import UserDB
from services.assignment_service import assignment_service
from services.comment_service import comment_service
from services.debrief_service import debrief_service
from services.rewind_service import rewind_service


async def render(db: AsyncSession, row: OutboxDB) -> Post:  # noqa: PLR0911 - one line a kind
    """The message as it has to look now."""
    match row.kind:
        case OutboxKind.ASSIGNMENT_CARD:
            assert row.subject_id is not None
            assigned = await db.get_one(AssignmentDB, row.subject_id)
            section = await db.get_one(CourseSectionDB, assigned.section_id)
            clients = await assignment_service.list_clients(db, assigned.id)
            return assignment.card(assigned, clients, is_closed=section.closed_at is not None)
        case OutboxKind.ALERT:
            return alert.alert(row.facts)
        case OutboxKind.COURSE_NOTE:
            return course_note.note(row.facts)
        case OutboxKind.MENU:
            return session.menu(row.facts)
        case OutboxKind.AUDITION:
            held = await db.get_one(AuditionDB, row.subject_id)
            return audition.report(held, str(held.persona["name"]))
        case OutboxKind.REPLY:
            return session.reply(row.facts)
        case _:
            return await _of_session(db, row)


async def _of_session(db: AsyncSession, row: OutboxDB) -> Post:  # noqa: PLR0911 - one line a kind
    if row.kind == OutboxKind.NOTICE and row.session_id is None:
        return session.news(row.facts)
    assert row.session_id is not None
    held = await db.get_one(SessionDB, row.session_id)
    match row.kind:
        case OutboxKind.ROOT_CARD:
            return (
                session.ended_root_card(held.persona)
                if row.update_ts
                else session.root_card(str(held.id), held.persona, criteria=_criteria(held))
            )
        case OutboxKind.SESSION_END:
            return session.session_end(row.facts, held.persona, held.student_lines, str(held.id))
        case OutboxKind.TRUST_LINES:
            return trust.lines_of_both(await rewind_service.both_lines(db, held), held)
        case OutboxKind.DEBRIEF:
            return await _of_debrief(db, row, held)
        case OutboxKind.COMMENTS:
            author = await db.get_one(UserDB, UUID(row.facts["author"]))
            sent = await comment_service.list_by_ids(db, [UUID(one) for one in row.facts["comments"]])
            return transcript.comments(sent, author=author.display_name, client=str(held.persona["name"]))
        case _:
            return session.notice(row.facts, str(held.id))


def _criteria(held: SessionDB) -> list[str]:
    """The names of what the interview will be judged by."""
    return [str(row["name"]) for row in (held.grading.get("rubric") or {}).get("criteria", [])]


async def _of_debrief(db: AsyncSession, row: OutboxDB, held: SessionDB) -> Post:
    written = await db.get_one(DebriefDB, row.subject_id)
    releaser = await db.get_one(UserDB, written.released_by) if written.released_by else None
    reflection = await debrief_service.reflection_of(db, held.id)
    return debrief.post(
        row.facts, written, held, reflection=reflection, released_by=releaser.display_name if releaser else None
    )
