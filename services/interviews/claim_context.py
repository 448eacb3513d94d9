"""What claiming a turn must know about its session, read with one statement."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.cost import DailyCostDB
from models.session import MessageDB, MessageRole, SessionDB, TurnDB, TurnState
from models.turn_state import TurnStateDB
from models.workspace import WorkspaceDB

_INTERVIEW: BindParameter[UUID] = bindparam("interview")
_WORKSPACE: BindParameter[UUID] = bindparam("workspace")
_OPEN_TURN = (
    select(TurnDB.id)
    .where(TurnDB.session_id == _INTERVIEW, TurnDB.state.in_([TurnState.OWED, TurnState.STOPPED]))
    .order_by(TurnDB.number)
    .limit(1)
    .scalar_subquery()
)
_LAST_DAY = (
    select(DailyCostDB.id)
    .where(DailyCostDB.workspace_id == _WORKSPACE)
    .order_by(DailyCostDB.day.desc())
    .limit(1)
    .scalar_subquery()
)
_STATE = (
    select(TurnStateDB.state)
    .where(
        TurnStateDB.session_id == _INTERVIEW, TurnStateDB.number < func.coalesce(TurnDB.number, bindparam("next_turn"))
    )
    .order_by(TurnStateDB.number.desc())
    .limit(1)
    .correlate(TurnDB)
    .scalar_subquery()
)
_ARE_WAITING = exists().where(
    MessageDB.session_id == _INTERVIEW,
    MessageDB.turn_id.is_(None),
    MessageDB.role == MessageRole.STUDENT,
    MessageDB.withdrawn_at.is_(None),
)
_CONTEXT = (
    select(TurnDB, _STATE.label("state"), _ARE_WAITING.label("are_waiting"), WorkspaceDB, DailyCostDB)
    .select_from(WorkspaceDB)
    .outerjoin(TurnDB, TurnDB.id == _OPEN_TURN)
    .outerjoin(DailyCostDB, DailyCostDB.id == _LAST_DAY)
    .where(WorkspaceDB.id == _WORKSPACE)
)


@dataclass(frozen=True)
class ClaimContext:
    """The state of a session and its workspace before the claim. It may have no open turn, state, or cost day."""

    turn: TurnDB | None
    """The open turn, possibly a stopped one; None if everything is answered."""
    state: dict[str, Any] | None
    """The client's state before that turn, or before the next one. None before the first state."""
    are_lines_waiting: bool
    """Whether the transcript has lines without a turn."""
    workspace: WorkspaceDB
    last_day: DailyCostDB | None

    @property
    def is_turn_pending(self) -> bool:
        """Whether lines in the transcript wait for an answer already."""
        return self.turn is not None or self.are_lines_waiting


async def claim_context_of(db: AsyncSession, session: SessionDB) -> ClaimContext:
    """Return the state of the session now, in one statement. Call it under the session's lease.

    The turn is the oldest open one. The cost day is the workspace's latest one, which may not be today.
    """
    facts = {"interview": session.id, "workspace": session.workspace_id, "next_turn": session.next_turn}
    return ClaimContext(*(await db.execute(_CONTEXT, facts)).one())
