"""What follows when Slack never takes a post: whoever waits for it is told another way."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus
from models.post import OutboxDB
from models.section import CourseSectionDB
from models.session import SessionDB, SessionStatus
from models.workspace import WorkspaceDB
from services.alert_service import alert_service
from services.card_service import card_service
from services.comment_service import comment_service
from services.course_note_service import course_note_service
from services.messaging.alerts import Alert
from services.messaging.session_messages import AssignmentCard, ChangedAssignmentCard, Comments, RootCard
from services.messaging.stored_messages import read_message
from services.session_service import session_service

GONE = "message_not_found"


async def make_up_for(db: AsyncSession, row: OutboxDB, *, failure: str, now: datetime) -> None:
    """An alert goes to the admins, a session without a card is cancelled, an assignment without one is a draft.

    Comments are their author's drafts again.
    """
    message = read_message(row)
    match message:
        case Alert() if row.channel_id is not None:
            workspace = await db.get_one(WorkspaceDB, row.workspace_id)
            await alert_service.fan_out(db, workspace, message, now=now)
        case RootCard():
            session = await db.get_one(SessionDB, row.session_id)
            if session.status == SessionStatus.STARTING:
                await session_service.cancel_start(db, session, now=now)
        case AssignmentCard() | ChangedAssignmentCard():
            await _card_missing(db, row, failure=failure, now=now)
        case Comments():
            await comment_service.take_back(db, message, now=now)


async def _card_missing(db: AsyncSession, row: OutboxDB, *, failure: str, now: datetime) -> None:
    """A card that somebody deleted is posted anew; one that cannot be posted takes the assignment back."""
    assignment = await db.get_one(AssignmentDB, row.subject_id)
    if assignment.status != AssignmentStatus.PUBLISHED:
        return
    section = await db.get_one(CourseSectionDB, assignment.section_id)
    if row.update_ts is not None:
        if failure == GONE:
            await card_service.owe_card(db, assignment, section, update_ts=None, now=now)
        return
    taken_back = await card_service.take_back(db, assignment.id)
    await course_note_service.tell_refused_card(db, taken_back, now=now)
