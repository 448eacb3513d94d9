"""Files that people have asked for are durable, one at a time for each person, and leased by one worker."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from models.export import ExportDB, ExportKind, ExportState
from models.post import OutboxDB
from models.workspace import UserDB
from services.reports.export_requests import ClaimedExport, ExportError, export_requests
from services.storage.database import Database
from tests.services.conftest import NOON, School

KIND = ExportKind.TRANSCRIPT_PDF


async def owe(database: Database, school: School, by: UserDB) -> None:
    """Promise a file to this person."""
    async with database.begin() as db:
        await export_requests.owe(db, KIND, school.section_id, by=by, now=NOON)


async def claimed(database: Database) -> ClaimedExport:
    """Claim the only export that is due."""
    async with database.begin() as db:
        [due] = await export_requests.list_due(db, now=NOON)
        export = await export_requests.claim(db, due)
    assert export is not None
    return export


async def expire(database: Database) -> None:
    """Let all leases end, as those of a process that was killed."""
    async with database.begin() as db:
        await db.execute(update(ExportDB).values(lease_until=0.0))


async def test_a_person_has_one_export_at_a_time_on_all_replicas(database: Database, school: School) -> None:
    """Of six presses at once, one is served. Others have their own, and the next one comes after the first."""
    presses = [owe(database, school, school.student) for _ in range(6)]
    outcomes = await asyncio.gather(*presses, return_exceptions=True)
    await owe(database, school, school.teacher)
    async with database.begin() as db:
        first, _ = await export_requests.list_due(db, now=NOON)
        export = await export_requests.claim(db, first)
        assert export is not None
        await export_requests.note_sent(db, export)
    await owe(database, school, export.user)

    assert sum(outcome is None for outcome in outcomes) == 1
    refusals = [outcome for outcome in outcomes if outcome is not None]
    assert all(isinstance(one, ExportError) and "still on its way" in one.message for one in refusals)


async def test_one_worker_has_an_export_and_another_takes_it_over(database: Database, school: School) -> None:
    """The new one knows the file that the old one has begun, and the old one changes nothing anymore."""
    await owe(database, school, school.student)
    old = await claimed(database)
    async with database.begin() as db:
        assert await export_requests.note_file(db, old, "F1")
        rival = await export_requests.claim(db, old.id)
        due = await export_requests.list_due(db, now=NOON)
    await expire(database)
    new = await claimed(database)
    async with database.begin() as db:
        late = [
            await export_requests.note_file(db, old, "F2"),
            await export_requests.note_sent(db, old),
            await export_requests.try_again(db, old, seconds=1, now=NOON),
            await export_requests.give_up(db, old, why="no", now=NOON),
        ]
        told = (await db.execute(select(OutboxDB.id).where(OutboxDB.dedupe_key == f"export:{old.id}"))).all()

    assert (rival, due) == (None, [])
    assert (new.file_id, new.user.id) == ("F1", school.student.id)
    assert late == [False] * 4
    assert told == []


async def test_a_postponed_export_is_due_again_later(database: Database, school: School) -> None:
    """It is still owed, and its tries are counted."""
    await owe(database, school, school.student)
    export = await claimed(database)
    async with database.begin() as db:
        await export_requests.try_again(db, export, seconds=30, now=NOON)
        early = await export_requests.list_due(db, now=NOON + timedelta(seconds=29))
        due = await export_requests.list_due(db, now=NOON + timedelta(seconds=30))
        again = await export_requests.claim(db, export.id)
    with pytest.raises(ExportError):
        await owe(database, school, school.student)

    assert (early, due) == ([], [export.id])
    assert again is not None
    assert again.attempts == 1


async def test_a_person_reads_why_a_file_does_not_come(database: Database, school: School) -> None:
    """The note is stored with the failure, and they can ask for another file."""
    await owe(database, school, school.student)
    export = await claimed(database)
    async with database.begin() as db:
        await export_requests.give_up(db, export, why="No room.", now=NOON)
        note = (await db.execute(select(OutboxDB).where(OutboxDB.dedupe_key == f"export:{export.id}"))).scalar_one()
        state = (await db.get_one(ExportDB, export.id)).state
    await owe(database, school, school.student)

    assert state == ExportState.FAILED
    assert (note.slack_user_id, note.facts) == ("UMAY", {"about": "file_not_made", "why": "No room."})
