"""Deletes the records of old files that were sent or refused for good. The files stay in Slack."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import first_id_at
from models.export import ExportDB, ExportState

BATCH = 200


async def prune_exports(db: AsyncSession, *, before: datetime) -> int:
    """Delete at most 200 exports that were sent or failed before this time, the oldest first. Return how many.

    Call it until it returns 0. A file that is still owed stays.
    """
    may_go = (ExportDB.state != ExportState.OWED, ExportDB.updated_at < before)
    old = select(ExportDB.id).where(ExportDB.id < first_id_at(before), *may_go).order_by(ExportDB.id).limit(BATCH)
    statement = delete(ExportDB).where(ExportDB.id.in_(old), *may_go).returning(ExportDB.id)
    return len((await db.execute(statement.execution_options(synchronize_session=False))).all())
