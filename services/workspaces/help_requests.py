"""How often students ask for help in their interviews: a count for each day, without names."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.workspace import HelpRequestDB, WorkspaceDB
from services.storage.upsert import insert_once
from services.workspaces.workspace_service import local_day


class HelpRequests:
    """Counts requests for help."""

    async def note(self, db: AsyncSession, workspace: WorkspaceDB, *, now: datetime) -> None:
        """Count one request on this day of the workspace's time zone."""
        day = local_day(workspace.time_zone, now)
        facts = {"workspace_id": workspace.id, "day": day, "count": 0}
        await insert_once(db, HelpRequestDB, facts, unique=("workspace_id", "day"))
        await db.execute(
            update(HelpRequestDB)
            .where(HelpRequestDB.workspace_id == workspace.id, HelpRequestDB.day == day)
            .values(count=HelpRequestDB.count + 1)
            .execution_options(synchronize_session=False)
        )

    async def count_since(self, db: AsyncSession, workspace_id: UUID, *, since: date) -> int:
        """Return how often help was asked for in the workspace from this day on."""
        statement = select(func.coalesce(func.sum(HelpRequestDB.count), 0)).where(
            HelpRequestDB.workspace_id == workspace_id, HelpRequestDB.day >= since
        )
        return int((await db.execute(statement)).scalar_one())


help_requests = HelpRequests()
