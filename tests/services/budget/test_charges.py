"""A charge that was only estimated is released by an admin, once, with a line in the ledger."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select, update

from models.cost import CostEntryDB, DailyCostDB
from models.session import SessionDB
from models.workspace import UserDB, WorkspaceDB
from services.budget.charge_service import EstimatedCharge, NoChargeError, ReleasedBeforeError, charge_service
from services.budget.cost_service import Reservation, cost_service
from services.budget.rate_limiter import rate_limiter
from services.claude.anthropic_service import Ask
from services.claude.pricing import Usage
from services.common.errors import NotAllowedError
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School, started

ASK = Ask(model="claude-haiku-5-5", system="s" * 1000, messages=(("user", "Hello"),))
LATER = NOON + timedelta(hours=1)


async def _reserved(database: Database, school: School, session_id: UUID | None = None) -> Reservation:
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        return await cost_service.reserve(
            db, workspace, ASK, user_id=school.student.id, session_id=session_id, turn_id=None,
            default_limit_nano=10**10, now=NOON,
        )  # fmt: skip


async def _charged(database: Database, school: School, session_id: UUID | None = None) -> EstimatedCharge:
    """Charge a call whose outcome nobody knows."""
    reservation = await _reserved(database, school, session_id)
    async with database.begin() as db:
        await cost_service.charge(db, reservation)
    async with database.read() as db:
        return (await charge_service.estimates(db, school.workspace)).charges[0]


async def _admin(database: Database, school: School, user_id: str = "UADA") -> UserDB:
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        return await workspace_service.upsert_user(
            db, workspace, SlackPerson(user_id, user_id, "UTC", is_slack_admin=True)
        )


async def _release(database: Database, school: School, charge_id: UUID, by: UserDB) -> int:
    async with database.begin() as db:
        return await charge_service.release(db, school.workspace, charge_id, by=by, now=LATER)


async def _sums(database: Database) -> tuple[int, int, int]:
    """Return what the day, the sessions, and the ledger say was spent."""
    sums = (func.sum(DailyCostDB.spent_nano), func.sum(SessionDB.cost_nano), func.sum(CostEntryDB.cost_nano))
    async with database.read() as db:
        day, sessions, ledger = [int((await db.execute(select(one))).scalar_one() or 0) for one in sums]
    return day, sessions, ledger


async def test_a_release_gives_the_money_back_and_keeps_the_charge(database: Database, school: School) -> None:
    """The ledger has both lines. The second one names the admin and the time, and counts as no call."""
    session = await started(database, school)
    charge = await _charged(database, school, session.id)
    admin = await _admin(database, school)
    before = await _sums(database)
    released = await _release(database, school, charge.id, admin)
    async with database.read() as db:
        lines = (await db.execute(select(CostEntryDB).order_by(CostEntryDB.id))).scalars().all()
        left = await charge_service.estimates(db, school.workspace)
        use = await cost_service.day_use(db, lines[0].daily_cost_id)
        rate = await rate_limiter.usage(db, user_id=admin.id, workspace_id=school.workspace.id, now=LATER)

    assert charge.client == "Maria"
    assert before == (charge.cost_nano,) * 3
    assert released == charge.cost_nano
    assert await _sums(database) == (0, 0, 0)
    assert [line.cost_nano for line in lines] == [released, -released]
    assert (lines[1].releases_id, lines[1].released_by, lines[1].created_at) == (lines[0].id, admin.id, LATER)
    assert (left.count, left.total_nano, left.charges) == (0, 0, [])
    assert (use.calls, rate.user_hour) == (1, 0)


async def test_a_second_release_is_told_who_was_first(database: Database, school: School) -> None:
    """Nothing changes, and the other charge is still there."""
    charge, other = await _charged(database, school), await _charged(database, school)
    ada, eve = await _admin(database, school), await _admin(database, school, "UEVE")
    await _release(database, school, charge.id, ada)
    with pytest.raises(ReleasedBeforeError) as refusal:
        await _release(database, school, charge.id, eve)
    async with database.read() as db:
        left = await charge_service.estimates(db, school.workspace)

    assert (refusal.value.by, refusal.value.at) == ("UADA", LATER)
    assert [row.id for row in left.charges] == [other.id]
    assert await _sums(database) == (other.cost_nano, 0, other.cost_nano)


async def test_of_two_admins_at_once_one_releases_it(database: Database, school: School) -> None:
    """The money goes back once."""
    charge = await _charged(database, school)
    admins = [await _admin(database, school, user_id) for user_id in ("UADA", "UEVE", "UIDA", "UUMA")]
    barrier = asyncio.Barrier(len(admins))

    async def one(admin: UserDB) -> int:
        await barrier.wait()
        try:
            return await _release(database, school, charge.id, admin)
        except ReleasedBeforeError:
            return 0

    released = await asyncio.gather(*(one(admin) for admin in admins))

    assert sorted(released) == [0, 0, 0, charge.cost_nano]
    assert await _sums(database) == (0, 0, 0)


async def test_only_an_estimate_of_the_own_workspace_is_released(database: Database, school: School) -> None:
    """A call with a known usage, a release, another workspace's charge, and an unknown id are none."""
    reservation = await _reserved(database, school)
    charge, admin = await _charged(database, school), await _admin(database, school)
    async with database.begin() as db:
        await cost_service.settle(db, reservation, Usage(output_tokens=5))
    await _release(database, school, charge.id, admin)
    async with database.begin() as db:
        ids = {row.releases_id is None: row.id for row in (await db.execute(select(CostEntryDB))).scalars()}
        known = (await db.execute(select(CostEntryDB.id).where(~CostEntryDB.is_estimate))).scalar_one()
        other = await workspace_service.get_or_create_workspace(db, "T2")
        stranger = await workspace_service.upsert_user(db, other, SlackPerson("UX", "X", "UTC", is_slack_admin=True))
    foreign = await _charged(database, school)

    for charge_id in (known, ids[False], UUID(int=1)):
        with pytest.raises(NoChargeError):
            await _release(database, school, charge_id, admin)
    with pytest.raises(NoChargeError):
        async with database.begin() as db:
            await charge_service.release(db, other, foreign.id, by=stranger, now=LATER)
    with pytest.raises(NotAllowedError):
        await _release(database, school, foreign.id, school.teacher)


async def test_the_list_has_the_newest_charges_and_counts_all(database: Database, school: School) -> None:
    """An estimate of nothing, a call with a known usage, and another workspace's estimate are not listed."""
    charges = [await _charged(database, school) for _ in range(4)]
    known = await _reserved(database, school)
    async with database.begin() as db:
        await cost_service.settle(db, known, Usage(output_tokens=5))
        other = await workspace_service.get_or_create_workspace(db, "T2")
        await db.execute(update(CostEntryDB).where(CostEntryDB.id == charges[0].id).values(cost_nano=0))
    async with database.read() as db:
        found = await charge_service.estimates(db, school.workspace, limit=2)
        elsewhere = await charge_service.estimates(db, other)

    assert [charge.id for charge in found.charges] == [charges[3].id, charges[2].id]
    assert (found.count, found.total_nano) == (3, 3 * charges[1].cost_nano)
    assert found.charges[0].client is None
    assert elsewhere.count == 0
