"""Lines outside of a running session: the person gets one answer, in their thread."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from models.post import InboxDB, InboxKind, InboxState
from models.session import SessionDB, SessionStatus
from services.interviews.session_service import session_service
from services.messaging.inbox_service import Thread, inbox_service
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import Menu, RunningInterview
from services.reports.line_deletion import change_line
from services.workspaces.workspace_service import workspace_service

MOST_LINES = 36
"""Most ids that fit into the value of a button."""


async def answer_unmatched_lines(
    db: AsyncSession, thread: Thread, rows: list[InboxDB], session: SessionDB | None, deps: Deps
) -> None:
    """Finish the rows, and queue one answer: a menu of running interviews, or that the interview is over.

    `session` is the ended session of the thread, or None if the thread belongs to no session. The menu offers up to
    five active interviews and the latest 36 of the lines. Edits and deletions are applied and get no answer.

    While a session of the person is starting, the rows are postponed. If the thread's session began meanwhile, the rows
    stay for its next look.
    """
    now = deps.clock()
    workspace = await workspace_service.get_or_create_workspace(db, thread.team_id)
    said = [row for row in rows if row.kind == InboxKind.SAID]
    for row in rows:
        if row.kind != InboxKind.SAID:
            await change_line(db, row, now=now)
    said = [row for row in said if row.state == InboxState.NEW]
    if not said:
        return
    user = await workspace_service.get_user(db, workspace, said[-1].slack_user_id)
    running = await session_service.list_running(db, user) if user is not None else []
    if session is None and any(row.status == SessionStatus.STARTING for row in running):
        for row in said:
            await inbox_service.postpone(db, row, now=now)
        return
    if session is None and await session_service.get_by_thread(db, thread.channel_id, thread.thread_ts) is not None:
        return  # the session started after we looked for it, which has woken the thread again
    taken = [row for row in said if await inbox_service.finish(db, row, InboxState.ANSWERED)]
    if not taken:
        return
    await outbox_service.enqueue(
        db,
        Menu(
            over=str(session.persona["name"]) if session is not None else None,
            lines=tuple(row.id for row in taken[-MOST_LINES:]) if session is None else (),
            running=tuple(
                RunningInterview(id=row.id, name=str(row.persona["name"]))
                for row in running
                if row.status == SessionStatus.ACTIVE
            )[:5],
        ),
        Place(channel_id=thread.channel_id, slack_user_id=said[-1].slack_user_id, thread_ts=thread.thread_ts),
        workspace_id=workspace.id,
        now=now,
    )
