"""Paid calls of closed days become totals, and no cent is lost."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import delete, func, select, update

from models.cost import CostEntryDB, CostKind, CostTotalDB, DailyCostDB, ReservationDB
from models.session import SessionDB, SessionStatus, TurnDB
from models.workspace import WorkspaceDB
from services.budget import cost_rollup
from services.budget.cost_rollup import prune_reservations, roll_up_costs
from services.budget.cost_service import Reservation, cost_service
from services.claude.anthropic_service import Ask
from services.claude.pricing import Usage
from services.interviews.session_service import session_service
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from tests.services.conftest import NOON, School, started

ASK = Ask(model="claude-haiku-5-5", system="s" * 1000, messages=(("user", "Hello"),))
LATER = datetime.now(NOON.tzinfo) + timedelta(days=1)
"""After everything that this test stores."""


async def _reserved(
    database: Database,
    school: School,
    session: UUID | None,
    turn: UUID | None,
    *,
    by: UUID | None = None,
    purpose: CostKind | None = None,
) -> Reservation:
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        return await cost_service.reserve(
            db,
            workspace,
            ASK,
            user_id=by or school.student.id,
            session_id=session,
            turn_id=turn,
            default_limit_nano=10**12,
            now=NOON,
            purpose=purpose,
        )


async def _paid(
    database: Database,
    school: School,
    session: UUID | None,
    turn: UUID | None,
    *,
    times: int,
    by: UUID | None = None,
    purpose: CostKind | None = None,
) -> None:
    for number in range(times):
        reservation = await _reserved(database, school, session, turn, by=by, purpose=purpose)
        async with database.begin() as db:
            await cost_service.settle(db, reservation, Usage(100 + number, output_tokens=7))


async def _test_run(database: Database, school: School) -> UUID:
    """Start a test run of the teacher that is over at once. Return its id."""
    async with database.begin() as db:
        session, _ = await session_service.start_test_run(
            db, school.client_id, by=school.teacher, model=ASK.model, prompts=PromptService(), now=NOON
        )
    await _ends(database, session.id)
    return session.id


async def _ends(database: Database, session_id: UUID) -> None:
    async with database.begin() as db:
        await db.execute(update(SessionDB).where(SessionDB.id == session_id).values(status=SessionStatus.COMPLETED))


async def _rolled_up(database: Database) -> tuple[int, int]:
    """Run both steps until nothing is left. Return how many entries and reservations were deleted."""
    gone = [0, 0]
    for number, step in enumerate((roll_up_costs, prune_reservations)):
        while True:
            async with database.begin() as db:
                done = await step(db, before=LATER)
            gone[number] += done
            if not done:
                break
    return gone[0], gone[1]


async def test_calls_of_a_reported_day_become_totals_by_assignment_person_and_kind(
    database: Database, school: School
) -> None:
    """Entries and totals add up to the day's cost before and after, over several batches."""
    session = await started(database, school)
    async with database.read() as db:
        turn = (await db.execute(select(TurnDB.id))).scalar_one()
    await _paid(database, school, session.id, turn, times=3)
    await _paid(database, school, session.id, None, times=2)
    await _paid(database, school, None, None, times=2, by=school.teacher.id)
    await _paid(database, school, None, None, times=1, by=school.teacher.id, purpose=CostKind.QUESTION)
    await _paid(database, school, await _test_run(database, school), None, times=1)
    await _ends(database, session.id)
    unreported = await _rolled_up(database)
    async with database.begin() as db:
        await db.execute(update(DailyCostDB).values(reported_at=NOON))
    first = await _rolled_up(database)
    async with database.read() as db:
        found = (await db.execute(select(CostTotalDB).order_by(CostTotalDB.kind))).scalars().all()
        day = (await db.execute(select(DailyCostDB))).scalar_one()
        left = (await db.execute(select(func.count()).select_from(ReservationDB))).scalar_one()

    assert unreported == (0, 0)
    assert first == (9, 9)
    assert {
        (row.kind, row.section_id, row.assignment_id, row.user_id): (row.calls, row.input_tokens) for row in found
    } == {
        ("audition", None, None, school.teacher.id): (2, 201),
        ("question", None, None, school.teacher.id): (1, 100),
        ("debrief", None, None, school.teacher.id): (1, 100),
        ("debrief", school.section_id, school.assignment_id, None): (2, 201),
        ("turn", school.section_id, school.assignment_id, None): (3, 303),
    }
    assert sum(row.output_tokens for row in found) == 9 * 7
    assert sum(row.cost_nano for row in found) == day.spent_nano > 0
    assert left == 0


async def test_later_batches_are_added_to_the_same_totals(
    database: Database, school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A total grows batch by batch, with a section and without one."""
    monkeypatch.setattr(cost_rollup, "BATCH", 2)
    session = await started(database, school)
    await _paid(database, school, session.id, None, times=3)
    await _paid(database, school, None, None, times=3)
    await _ends(database, session.id)
    async with database.begin() as db:
        await db.execute(update(DailyCostDB).values(reported_at=NOON))
    gone = await _rolled_up(database)
    async with database.read() as db:
        calls = (await db.execute(select(CostTotalDB.kind, CostTotalDB.calls).order_by(CostTotalDB.kind))).all()

    assert gone == (6, 6)
    assert [tuple(row) for row in calls] == [("audition", 3), ("debrief", 3)]


async def test_what_may_still_be_asked_for_stays(database: Database, school: School) -> None:
    """Calls of an open interview, estimates, open reservations, and a day with money reserved are left alone."""
    session = await started(database, school)
    await _paid(database, school, session.id, None, times=1)
    lost = await _reserved(database, school, None, None)
    async with database.begin() as db:
        await cost_service.charge(db, lost)
        await db.execute(update(DailyCostDB).values(reported_at=NOON))
    of_open_interview = await _rolled_up(database)
    await _ends(database, session.id)
    await _reserved(database, school, None, None)
    with_money_reserved = await _rolled_up(database)
    async with database.begin() as db:
        await db.execute(delete(ReservationDB).where(ReservationDB.state == "open"))
        await db.execute(update(DailyCostDB).values(reserved_nano=0))
    at_last = await _rolled_up(database)
    async with database.read() as db:
        estimates = list((await db.execute(select(CostEntryDB.is_estimate))).scalars())

    assert (of_open_interview, with_money_reserved, at_last) == ((0, 0), (0, 0), (1, 1))
    assert estimates == [True]
