"""What waits in the database: posts for Slack, lines from people, and turns. Each figure reads a partial index."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.export import ExportDB, ExportState
from models.post import InboxDB, InboxKind, InboxState, OutboxDB, OutboxState
from models.session import SessionDB, SessionStatus, TurnDB, TurnState
from models.workspace import WorkspaceDB, is_stopped
from services.storage.database import database_seconds


@dataclass(frozen=True)
class Backlog:
    """What waits at a moment. The ages are those of the oldest, in seconds, and 0 if nothing waits."""

    posts: int = 0
    post_seconds: float = 0.0
    files: int = 0
    file_seconds: float = 0.0
    lines: int = 0
    line_seconds: float = 0.0
    owed_turns: int = 0
    stopped_turns: int = 0
    """Turns that a bug has stopped."""
    pauses: frozenset[str] = frozenset()
    """Why calls to Claude are paused, one reason for each workspace where they are."""
    uninstalled: int = 0
    """Workspaces that have uninstalled the app or revoked its token."""


class BacklogService:
    """Reads what waits, in all workspaces together. It changes nothing."""

    async def read(self, db: AsyncSession, *, now: datetime) -> Backlog:
        """Return what waits at `now`: due posts, promised files, unread lines, turns, and the reasons of pauses.

        Posts and files of uninstalled workspaces are left out, and so are edits, deletions, and turns of interviews
        that are over. Debriefs are not counted.
        """
        posts, post_since = await self._posts(db, now=now)
        files, file_since = await self._files(db)
        lines, line_since = await self._lines(db)
        turns = await self._turns(db)
        pauses = select(WorkspaceDB.claude_pause).where(WorkspaceDB.claude_pause.is_not(None))
        uninstalled = select(func.count()).where(WorkspaceDB.uninstalled_at.is_not(None))
        return Backlog(
            posts=posts,
            post_seconds=_age(post_since, now),
            files=files,
            file_seconds=_age(file_since, now),
            lines=lines,
            line_seconds=_age(line_since, now),
            owed_turns=turns.get(TurnState.OWED, 0),
            stopped_turns=turns.get(TurnState.STOPPED, 0),
            pauses=frozenset(str(reason) for reason in (await db.execute(pauses)).scalars()),
            uninstalled=(await db.execute(uninstalled)).scalar_one(),
        )

    async def _posts(self, db: AsyncSession, *, now: datetime) -> tuple[int, datetime | None]:
        """Return how many posts are due, and since when the oldest is.

        A post waits from its first due time. Every try moves `next_try_at`, so a post that was tried counts from its
        creation. One that is being tried for the first time does not wait, and neither do those of a workspace that has
        uninstalled the app.
        """
        is_first_try = and_(OutboxDB.attempts <= 1, OutboxDB.posting_until >= database_seconds())
        is_tried = and_(OutboxDB.attempts > 0, ~and_(OutboxDB.state == OutboxState.POSTING, is_first_try))
        is_due = and_(OutboxDB.attempts == 0, OutboxDB.next_try_at <= now)
        since = case((OutboxDB.attempts > 0, OutboxDB.created_at), else_=OutboxDB.next_try_at)
        found = await db.execute(
            select(func.count(), func.min(since)).where(
                OutboxDB.state.in_([OutboxState.PENDING, OutboxState.POSTING]),
                or_(is_tried, is_due),
                ~is_stopped(OutboxDB.workspace_id),
            )
        )
        count, oldest = found.one()
        return int(count), oldest

    async def _files(self, db: AsyncSession) -> tuple[int, datetime | None]:
        """Return how many promised files are not in Slack, and since when the oldest is promised."""
        found = await db.execute(
            select(func.count(), func.min(ExportDB.created_at)).where(
                ExportDB.state == ExportState.OWED, ~is_stopped(ExportDB.workspace_id)
            )
        )
        count, oldest = found.one()
        return int(count), oldest

    async def _lines(self, db: AsyncSession) -> tuple[int, datetime | None]:
        """Return how many lines are not read, and since when the oldest is stored.

        An edit may come before its line, and then it waits for the line. So only lines count.
        """
        found = await db.execute(
            select(func.count(), func.min(InboxDB.created_at)).where(
                InboxDB.state == InboxState.NEW, InboxDB.kind == InboxKind.SAID
            )
        )
        count, oldest = found.one()
        return int(count), oldest

    async def _turns(self, db: AsyncSession) -> dict[str, int]:
        """Return how many turns of running interviews wait for an answer, by state."""
        found = await db.execute(
            select(TurnDB.state, func.count())
            .join(SessionDB, SessionDB.id == TurnDB.session_id)
            .where(
                or_(TurnDB.state == TurnState.OWED, TurnDB.state == TurnState.STOPPED),
                SessionDB.status == SessionStatus.ACTIVE,
            )
            .group_by(TurnDB.state)
        )
        return {str(state): int(count) for state, count in found.all()}


def _age(since: datetime | None, now: datetime) -> float:
    """Return the seconds since then. Clocks of replicas differ, so never less than 0."""
    return 0.0 if since is None else max(0.0, (now - since).total_seconds())


backlog_service = BacklogService()
