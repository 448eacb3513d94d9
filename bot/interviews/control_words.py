"""Control words that steer a session from inside its thread, where Slack allows no slash commands."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from models.post import InboxDB, InboxKind, InboxState
from models.session import SessionDB, SessionStatus
from services.interviews.session_service import session_service
from services.interviews.transcript_service import transcript_service
from services.messaging.inbox_service import inbox_service
from services.messaging.notices import CONTROLS
from services.messaging.outbox_service import Place, outbox_service
from services.workspaces.workspace_service import workspace_service

LONGEST_LINE = 4000
CONTROL_WORDS = {"!end": "end", "!pause": "pause", "!help": "help"}


async def take_control_words(db: AsyncSession, session: SessionDB, rows: list[InboxDB], deps: Deps) -> list[InboxDB]:
    """Return the rows that belong to the interview. Answer and finish control words, files, and unreadable lines.

    Each answered row queues one notice for the thread. Empty lines and lines of more than 4,000 characters are
    unreadable. A comment on a forwarded message belongs to the interview, and a notice says that the message itself
    does not. `!end` adds the lines before it to the transcript, ends the session, and returns no row. Later lines get
    the answer of an ended session.
    """
    talk: list[InboxDB] = []
    for row in rows:
        about = _answer_to(row)
        if about is None:
            talk.append(row)
            if row.has_forward:
                await enqueue_notice(db, session, "forward_comment", deps, once=f"forward:{row.id}")
            continue
        if not await inbox_service.finish(db, row, InboxState.ANSWERED):
            continue
        if about == "end":
            added = await transcript_service.attach(db, session, talk, now=deps.clock())
            await transcript_service.count(db, session, added, now=deps.clock())
            await session_service.close(db, session, status=SessionStatus.COMPLETED, reason="ended", now=deps.clock())
            return []
        await enqueue_notice(db, session, about, deps)
    return talk


async def enqueue_notice(
    db: AsyncSession, session: SessionDB, about: str, deps: Deps, *, once: str | None = None
) -> None:
    """Queue a notice of the app for the session's thread. `about` is a key of `CONTROLS`, such as "pause".

    With `once`, nothing is queued if a message with this key was stored before. Without it, each call queues another.
    """
    workspace = await workspace_service.get_workspace(db, session.workspace_id)
    await outbox_service.enqueue(
        db,
        CONTROLS[about](name=session.persona["name"], resources=workspace.help_resources),
        Place(channel_id=session.channel_id, thread_ts=session.thread_ts),
        workspace_id=session.workspace_id,
        session_id=session.id,
        once=once,
        now=deps.clock(),
    )


def _answer_to(row: InboxDB) -> str | None:
    """Return the kind of notice that answers this row, or None if the row belongs to the interview."""
    if row.kind != InboxKind.SAID:
        return None
    if not row.text:
        return "forward" if row.has_forward else "file" if row.has_files else "empty"
    if len(row.text) > LONGEST_LINE:
        return "too_long"
    return CONTROL_WORDS.get(row.text.lower())
