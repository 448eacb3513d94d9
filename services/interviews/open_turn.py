"""The open turn of a session: the one that answers the lines that wait."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import make_transient_to_detached

from models.base import new_id, table_of
from models.post import InboxDB
from models.session import SessionDB, TurnDB
from services.interviews.claim_context import ClaimContext
from services.interviews.transcript_service import transcript_service

_TURNS = table_of(TurnDB)
_KEEP_TURN = insert(_TURNS)
"""Built once: a flush costs as much as ten of them."""

_UNSET = {column.key: None for column in _TURNS.c if column.nullable}


async def open_turn(
    db: AsyncSession,
    session: SessionDB,
    context: ClaimContext,
    rows: Sequence[InboxDB],
    changes: Sequence[InboxDB],
    *,
    now: datetime,
) -> TurnDB | None:
    """Write the rows into the transcript. Return the oldest open turn, and create it if lines wait without one.

    It may be a turn that a bug has stopped. Return None if no line waits. Rows that a rival has finished add nothing.
    """
    added = await transcript_service.attach(
        db, session, rows, changes=changes, are_others_waiting=context.is_turn_pending, now=now
    )
    opens_turn = context.turn is None and (added.waiting > 0 or context.are_lines_waiting)
    if added.lines or opens_turn:
        await transcript_service.count(db, session, added, opens_turn=opens_turn, now=now)
    if not opens_turn:
        return context.turn
    turn = _turn_of(session, now=now)
    await db.execute(_KEEP_TURN, {column.key: getattr(turn, column.key) for column in _TURNS.c})
    make_transient_to_detached(turn)
    db.add(turn)
    return turn


def _turn_of(session: SessionDB, *, now: datetime) -> TurnDB:
    """Return the turn that was just counted."""
    facts = {"session_id": session.id, "number": session.next_turn - 1, "next_try_at": now}
    return TurnDB(id=new_id(), created_at=now, updated_at=now, **_UNSET, **facts)
