"""The records of old files go. What is owed stays."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from sqlalchemy import select

from models.base import first_id_at
from models.export import ExportDB, ExportKind, ExportState
from services.reports.export_pruning import prune_exports
from services.storage.database import Database
from tests.services.conftest import School

NOW = datetime.now(UTC)
OLD, CUT = NOW - timedelta(days=40), NOW - timedelta(days=30)


async def test_only_old_files_that_are_done_go(database: Database, school: School) -> None:
    """One that is owed stays, and so do those that were made or sent lately."""
    done = [(ExportState.SENT, OLD, OLD), (ExportState.FAILED, OLD, OLD)]
    kept = [(ExportState.OWED, OLD, OLD), (ExportState.SENT, OLD, NOW), (ExportState.SENT, NOW, NOW)]
    async with database.begin() as db:
        for number, (state, made, changed) in enumerate([*done, *kept]):
            row = {"workspace_id": school.workspace.id, "user_id": school.student.id, "next_try_at": made}
            row |= {"id": first_id_at(made + timedelta(hours=number)), "updated_at": changed}
            db.add(ExportDB(**row, kind=ExportKind.GRADEBOOK, subject_id=uuid4(), state=state))
        await db.flush()
        gone = [await prune_exports(db, before=CUT) for _ in range(2)]
        left = (await db.execute(select(ExportDB.state).order_by(ExportDB.id))).scalars().all()

    assert gone == [len(done), 0]
    assert list(left) == [state for state, _, _ in kept]
