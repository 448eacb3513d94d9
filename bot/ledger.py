"""Books every attempt of one turn, each in a transaction of its own."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import Services
from models.workspace import WorkspaceDB
from services.anthropic_service import Ask
from services.conversation_service import conversation_service
from services.cost_service import Hold, Settlement, cost_service
from services.pricing import Usage
from services.turn import Turn


class TurnLedger:
    """The ledger of one turn; its first attempt was paid for when the turn was claimed."""

    def __init__(self, services: Services, turn: Turn) -> None:
        self._services = services
        self._turn = turn
        self._claimed: Hold | None = turn.hold

    async def reserve(self, ask: Ask) -> object:
        """Money is held for this attempt. Raises the gates' errors."""
        if self._claimed is not None:
            claimed, self._claimed = self._claimed, None
            return claimed
        services, turn = self._services, self._turn
        async with services.database.begin() as db:
            workspace = await db.get_one(WorkspaceDB, turn.workspace_id)
            return await conversation_service.reserve(
                db, workspace, ask, session=turn, turn_id=turn.id, rules=services.rules, now=services.clock()
            )

    async def settle(self, hold: object, usage: Usage) -> None:
        """The attempt cost what was used."""
        assert isinstance(hold, Hold)
        async with self._services.database.begin() as db:
            settlement = await cost_service.settle(db, hold, usage)
            await self._note(db, settlement)

    async def charge(self, hold: object) -> None:
        """All that is held is booked, as an estimate."""
        assert isinstance(hold, Hold)
        async with self._services.database.begin() as db:
            settlement = await cost_service.charge(db, hold)
            await self._note(db, settlement)

    async def release(self, hold: object) -> None:
        """The attempt cost nothing."""
        assert isinstance(hold, Hold)
        async with self._services.database.begin() as db:
            await cost_service.release(db, hold)

    async def release_unused(self) -> None:
        """A turn that was given up before its first attempt left has cost nothing."""
        if self._claimed is not None:
            claimed, self._claimed = self._claimed, None
            await self.release(claimed)

    async def _note(self, db: AsyncSession, settlement: Settlement | None) -> None:
        workspace = await db.get_one(WorkspaceDB, self._turn.workspace_id)
        await conversation_service.note_settlement(
            db,
            workspace,
            settlement,
            session_id=self._turn.session_id,
            rules=self._services.rules,
            now=self._services.clock(),
        )
