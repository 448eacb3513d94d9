"""What each of a client's messages has cost, for teachers. A student never sees it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.cost import CostEntryDB, all_input_tokens
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


async def message_costs(db: AsyncSession, session_id: UUID) -> dict[UUID, MessageCost]:
    """Return the cost of each turn of a session that is still in the ledger, in one statement.

    Cached input counts as input. It does not check permissions.
    """
    statement = (
        select(
            CostEntryDB.turn_id,
            func.sum(all_input_tokens(CostEntryDB)),
            func.sum(CostEntryDB.output_tokens),
            func.sum(CostEntryDB.cost_nano),
        )
        .where(CostEntryDB.session_id == session_id, CostEntryDB.turn_id.is_not(None))
        .group_by(CostEntryDB.turn_id)
    )
    return {
        turn_id: MessageCost(int(given), int(answered), int(cost))
        for turn_id, given, answered, cost in await db.execute(statement)
        if turn_id is not None
    }
