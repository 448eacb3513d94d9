"""Control words that steer a session from inside its thread, where Slack allows no slash commands."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.interviews.outside_words import asks_to_stop, control_word
from models.post import InboxDB, InboxKind, InboxState
from models.session import SessionDB, SessionStatus
from services.courses.pause_notes import pause_notes
from services.interviews.session_service import session_service
from services.interviews.transcript_service import transcript_service
from services.messaging.inbox_service import LONGEST_LINE, inbox_service
from services.messaging.notices import CONTROLS
from services.messaging.outbox_service import Place, outbox_service
from services.workspaces.help_requests import help_requests
from services.workspaces.workspace_service import workspace_service

HELP = frozenset({"pause", "help"})
"""The notices that answer a request for help: `!pause`, `!help`, and the button *Help*."""


def concern_the_app(rows: Sequence[InboxDB]) -> bool:
    """Return whether the app answers any of these rows, beside the client or in its place."""
    return any(_answer_to(row) or row.has_forward or asks_to_stop(row.text) for row in rows)


async def take_control_words(db: AsyncSession, session: SessionDB, rows: list[InboxDB], deps: Deps) -> list[InboxDB]:
    """Return the rows that belong to the interview. Answer and finish control words, files, and unreadable lines.

    Each answered row queues one notice for the thread. Empty lines and lines of more than 4,000 characters are
    unreadable. A comment on a forwarded message belongs to the interview, and a notice says that the message itself
    does not. So does a "stop" alone, and once in an interview the student is offered a pause. `!end` adds the lines
    before it to the transcript, ends the session, and returns no row. Later lines get the answer of an ended session.
    """
    talk: list[InboxDB] = []
    for row in rows:
        about = _answer_to(row)
        if about is None:
            talk.append(row)
            if asks_to_stop(row.text):
                await enqueue_notice(db, session, "pause_offer", deps, once=f"pause_offer:{session.id}")
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

    With `once`, nothing is queued if a message with this key was stored before. Without it, each call queues another. A
    student's request for help is counted, without the student. Teachers who asked for it get a note of the pause. The
    caller wakes the outbox.
    """
    workspace = await workspace_service.get_workspace(db, session.workspace_id)
    if about in HELP and not session.is_test_run:
        await help_requests.note(db, workspace, now=deps.clock())
        await pause_notes.tell(db, session, now=deps.clock())
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
    return control_word(row.text)
