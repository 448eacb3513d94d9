"""What each of a client's messages has cost, for teachers. A student never sees it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.cost import CostEntryDB, all_input_tokens
from models.session import MessageDB, MessageRole
from services.claude.pricing import dollars


@dataclass(frozen=True)
class MessageCost:
    """The tokens and the cost of all calls of one turn, in nano-dollars: reading, reply, and rewrite."""

    input_tokens: int
    output_tokens: int
    cost_nano: int

    def words(self) -> str:
        """Return the numbers as text, such as "812 tokens in, 45 out, $0.0012"."""
        return f"{self.input_tokens:,} tokens in, {self.output_tokens:,} out, {dollars(self.cost_nano)}"


@dataclass(frozen=True)
class InterviewCosts:
    """What an interview has cost: all its calls together, and each of the client's lines, by its number."""

    total: MessageCost
    lines: list[tuple[int, MessageCost]]


async def message_costs(db: AsyncSession, session_id: UUID) -> dict[UUID, MessageCost]:
    """Return the cost of each turn of a session that is still in the ledger, in one statement.

    Cached input counts as input. It does not check permissions.
    """
    return {turn_id: cost for turn_id, cost in await _by_turn(db, session_id) if turn_id is not None}


async def interview_costs(db: AsyncSession, session_id: UUID) -> InterviewCosts:
    """Return what is still in the ledger of a session's cost: in total, and for each of the client's lines, in order.

    The total includes calls that belong to no line, such as those for the debrief. It does not check permissions.
    """
    statement = (
        select(MessageDB.sequence_number, MessageDB.turn_id)
        .where(MessageDB.session_id == session_id, MessageDB.role == MessageRole.CLIENT)
        .order_by(MessageDB.sequence_number)
    )
    costs = dict(await _by_turn(db, session_id))
    total = MessageCost(
        sum(cost.input_tokens for cost in costs.values()),
        sum(cost.output_tokens for cost in costs.values()),
        sum(cost.cost_nano for cost in costs.values()),
    )
    rows = await db.execute(statement)
    return InterviewCosts(total, [(number, costs[turn_id]) for number, turn_id in rows if turn_id in costs and turn_id])


async def _by_turn(db: AsyncSession, session_id: UUID) -> list[tuple[UUID | None, MessageCost]]:
    """Return the cost of each turn, and under None that of all calls without a turn."""
    statement = (
        select(
            CostEntryDB.turn_id,
            func.sum(all_input_tokens(CostEntryDB)),
            func.sum(CostEntryDB.output_tokens),
            func.sum(CostEntryDB.cost_nano),
        )
        .where(CostEntryDB.session_id == session_id)
        .group_by(CostEntryDB.turn_id)
    )
    return [
        (turn_id, MessageCost(int(given), int(answered), int(cost)))
        for turn_id, given, answered, cost in await db.execute(statement)
    ]
