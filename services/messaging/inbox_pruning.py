"""Deletes old lines of the inbox that nothing asks for anymore, and recognizes events that repeat them."""

from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import first_id_at
from models.post import InboxDB, InboxState
from models.session import SessionDB, SessionStatus
from models.workspace import UserDB, WorkspaceDB
from services.messaging.inbox_service import NO_WAIT, InboxLine, inbox_service

BATCH = 200
REPEATED_WITHIN = timedelta(days=1)
"""Slack repeats an event for hours at most. Nothing that is younger has been pruned."""

_OPEN = (SessionStatus.STARTING, SessionStatus.ACTIVE)
_INTERVIEWED = (
    select(UserDB.slack_user_id).join(SessionDB, SessionDB.student_id == UserDB.id).where(SessionDB.status.in_(_OPEN))
)
"""People with an open interview. Catch-up compares their threads with the inbox, and a menu may still move their lines."""


async def prune_inbox(db: AsyncSession, *, before: datetime) -> int:
    """Delete at most 200 lines that were processed before this time, the oldest first. Return how many were deleted.

    Call it until it returns 0. Lines that are not processed stay, and so do all lines of people with an open interview.
    The transcript has its own copy of each line. Each workspace stores how far it was pruned, for `store_event`.
    """
    may_go = (InboxDB.state != InboxState.NEW, InboxDB.updated_at < before, InboxDB.slack_user_id.not_in(_INTERVIEWED))
    old = select(InboxDB.id).where(InboxDB.id < first_id_at(before), *may_go).order_by(InboxDB.id).limit(BATCH)
    statement = delete(InboxDB).where(InboxDB.id.in_(old), *may_go).returning(InboxDB.team_id, InboxDB.ts)
    gone = (await db.execute(statement.execution_options(synchronize_session=False))).all()
    for team_id in {row.team_id for row in gone}:
        await _note_pruned(db, team_id, up_to=max(row.ts for row in gone if row.team_id == team_id))
    return len(gone)


async def store_event(db: AsyncSession, line: InboxLine, *, now: datetime, quiet: timedelta = NO_WAIT) -> bool:
    """Store a line that Slack has sent. Return False if it was stored before, and perhaps pruned since.

    A stored line is recognized as in `InboxService.store`. A line that is older than a day, and no newer than the last
    pruned one, counts as pruned. A new line is due after `quiet`.
    """
    is_pruned = _is_old(line, now) and await _is_pruned(db, line)
    return not is_pruned and await inbox_service.store(db, line, now=now, quiet=quiet)


def _is_old(line: InboxLine, now: datetime) -> bool:
    return line.ts <= f"{(now - REPEATED_WITHIN).timestamp():.6f}"


async def _is_pruned(db: AsyncSession, line: InboxLine) -> bool:
    """Return whether this old event can only repeat a line that was pruned.

    Lines are compared by Slack's clock, so a wrong clock of ours loses none.
    """
    mark = select(WorkspaceDB.inbox_pruned_to).where(WorkspaceDB.team_id == line.thread.team_id)
    pruned_to = (await db.execute(mark)).scalar_one_or_none()
    return pruned_to is not None and line.ts <= pruned_to


async def _note_pruned(db: AsyncSession, team_id: str, *, up_to: str) -> None:
    mark = WorkspaceDB.inbox_pruned_to
    statement = update(WorkspaceDB).where(WorkspaceDB.team_id == team_id, or_(mark.is_(None), mark < up_to))
    await db.execute(statement.values(inbox_pruned_to=up_to).execution_options(synchronize_session=False))
