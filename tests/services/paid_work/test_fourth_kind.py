"""A fourth kind of paid work, a summary of a section: how little a new kind has to define, and what it gets."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import MetaData, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped

from bot.core.deps import Deps
from bot.core.exports import Exports
from bot.core.ledger import CallLedger, UnclaimedCall
from bot.core.signals import Signals
from bot.core.work_kind import LeaseStatus, WorkKind
from bot.core.worker import Worker
from models.cost import CostEntryDB, DailyCostDB, ReservationDB, ReservationState
from models.leased import Leased, Retried
from models.post import OutboxDB, OutboxKind
from models.workspace import WorkspaceDB
from sandbox.claude.client import ClaudeControl
from services.budget.cost_service import Reservation, cost_service
from services.claude.anthropic_service import AnthropicService, Ask, ClaudeReply
from services.library.template_service import TemplateService
from services.paid_work import gates, lease
from services.paid_work.failures import note_failure
from services.paid_work.gates import Booking
from services.paid_work.lease import Lease
from services.paid_work.rules import Policy
from services.paid_work.work import PaidWork
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.interviews.test_turns import RULES

MOST_LINES = 60


class SummaryDB(Leased, Retried):
    """A section's summary. Its table belongs to this test."""

    metadata = MetaData()
    __tablename__ = "summaries"
    workspace_id: Mapped[UUID]
    asked_by: Mapped[UUID]
    state: Mapped[str]
    text: Mapped[str | None]


IS_OWED = SummaryDB.state == "owed"


class SummaryWork(PaidWork):
    """A summary under its lease."""

    name, policy = "summary", Policy(contents=2, breaks=2)
    row: SummaryDB

    async def give_up(self, why: str, *, now: datetime) -> None:
        self.row.state = f"given up: {why}"

    async def stop(self, *, now: datetime) -> None:
        self.row.state = "stopped"


@dataclass(frozen=True)
class Claimed:
    """A claimed summary."""

    workspace_id: UUID
    student_id: UUID
    ask: Ask
    reservation: Reservation
    lease: Lease[SummaryDB]
    session_id: UUID | None = None
    turn_id: UUID | None = None


class Summaries(WorkKind[UUID, Claimed, tuple[ClaudeReply, object]]):
    """The kind of work that writes summaries of sections."""

    name, at_once = "summary", 2

    def __init__(self, deps: Deps) -> None:
        self.deps = deps

    async def list_pending(self, db: AsyncSession, *, now: datetime) -> Collection[UUID]:
        due = (IS_OWED, SummaryDB.next_try_at <= now, lease.is_free(SummaryDB))
        return (await db.execute(select(SummaryDB.id).where(*due))).scalars().all()

    async def claim(self, db: AsyncSession, key: UUID) -> Claimed | None:
        rules, now = self.deps.rules, self.deps.clock()
        if (row := await lease.take(db, SummaryDB, key, IS_OWED, rules.lease_seconds)) is None:
            return None
        ask = Ask("claude-haiku-5-5", "Summarize.", (("user", "The section's talks."),))
        work = SummaryWork(db, await db.get_one(WorkspaceDB, row.workspace_id), row, model=ask.model)
        breaker = self.deps.claude.breaker
        reservation = await gates.admit(work, ask, Booking(row.asked_by), breaker=breaker, rules=rules, now=now)
        taken = Lease(SummaryDB, row.id, row.lease_epoch, rules.lease_seconds, IS_OWED)
        row.lease_until = None if reservation is None else row.lease_until
        return None if reservation is None else Claimed(row.workspace_id, row.asked_by, ask, reservation, taken)

    async def perform(self, claim: Claimed, lease_status: LeaseStatus) -> tuple[ClaudeReply, object]:
        ledger = CallLedger(self.deps, claim)
        try:
            return await self.deps.claude.ask(claim.ask, ledger=ledger, seconds=10)
        finally:
            await ledger.release_unused()

    async def record(self, db: AsyncSession, claim: Claimed, done: tuple[ClaudeReply, object]) -> bool:
        await cost_service.settle(db, claim.reservation, done[0].usage)
        return await lease.change(db, claim.lease, state="done", text=done[0].text, lease_until=None) is not None

    async def settle(self, claim: Claimed, done: tuple[ClaudeReply, object]) -> None:
        await CallLedger(self.deps, claim, has_claim=False).settle(done[1], done[0].usage)

    async def fail(self, db: AsyncSession, claim: Claimed, error: Exception, *, reference: str) -> object:
        if (row := await lease.change(db, claim.lease, lease_until=None)) is None:
            return None
        work = SummaryWork(db, await db.get_one(WorkspaceDB, row.workspace_id), row, model=claim.ask.model)
        rules, now = self.deps.rules, self.deps.clock()
        return await note_failure(work, error, reference=reference, rules=rules, now=now)


class Clock:
    """A clock that the test moves."""

    now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
async def worker(
    database: Database, service: AnthropicService
) -> AsyncIterator[Worker[UUID, Claimed, tuple[ClaudeReply, object]]]:
    """Yield the worker of summaries, with its table beside the app's."""
    async with database.begin() as db:
        await (await db.connection()).run_sync(SummaryDB.metadata.create_all)
    deps = Deps(
        database=database, clock=Clock(), claude=service, prompts=PromptService(), templates=TemplateService(), rules=RULES,
        model="m", evaluation_model="m", idle_hours=24, secret_key="k", signals=Signals(),
        exports=Exports(),
    )  # fmt: skip
    made: Worker[UUID, Claimed, tuple[ClaudeReply, object]] = Worker(Summaries(deps), deps, deliver=lambda _: None)
    yield made
    await made.stop()


async def owed(database: Database, school: School) -> UUID:
    """Create a summary that is due and return its id."""
    async with database.begin() as db:
        row = SummaryDB(
            workspace_id=school.workspace.id,
            asked_by=school.teacher.id,
            state="owed",
            next_try_at=NOON,
            created_at=NOON,
        )
        db.add(row)
        await db.flush()
        return row.id


async def until(
    database: Database, worker: Worker[UUID, Claimed, tuple[ClaudeReply, object]], is_so: Callable[[SummaryDB], bool]
) -> SummaryDB:
    """Move the clock and look for work until the condition holds. Return the summary."""
    for _ in range(200):
        async with database.read() as db:
            row = (await db.execute(select(SummaryDB))).scalar_one()
        if is_so(row):
            return row
        worker.deps.clock.now += timedelta(minutes=1)  # type: ignore[attr-defined]
        await worker.poll()
        await asyncio.sleep(0.02)
    raise AssertionError(row.state)


async def test_a_new_kind_is_written_in_few_lines() -> None:
    """It defines its row, its outcomes, and its question. Leases, gates, money, and failures are shared."""
    parts = (SummaryDB, SummaryWork, Claimed, Summaries)
    lines = [line for part in parts for line in inspect.getsource(part).splitlines() if line.strip()]
    code = [line for line in lines if not line.strip().startswith('"""')]

    assert len(code) < MOST_LINES, len(code)


async def test_it_is_requested_recorded_and_paid(
    database: Database, school: School, worker: Worker[UUID, Claimed, tuple[ClaudeReply, object]]
) -> None:
    """There is one call and one ledger entry, and nothing stays reserved."""
    await owed(database, school)
    row = await until(database, worker, lambda one: one.state == "done")
    async with database.read() as db:
        entries = (await db.execute(select(func.count()).select_from(CostEntryDB))).scalar_one()
        day = (await db.execute(select(DailyCostDB))).scalar_one()

    assert row.text
    assert (entries, day.reserved_nano) == (1, 0)


async def test_it_waits_at_a_gate_and_after_a_failure_of_the_service(
    database: Database,
    school: School,
    worker: Worker[UUID, Claimed, tuple[ClaudeReply, object]],
    control: ClaudeControl,
) -> None:
    """First the budget is spent, then Claude is unavailable, and then it is done."""
    await owed(database, school)
    async with database.begin() as db:
        await db.execute(update(WorkspaceDB).values(daily_limit_nano=1))
    await worker.poll()
    waits = await until(database, worker, lambda one: one.told == "budget")
    async with database.begin() as db:
        await db.execute(update(DailyCostDB).values(limit_nano=RULES.daily_limit_nano))
    await control.will_fail(529, times=3, retry_after=0)
    await until(database, worker, lambda one: one.attempts == 1)
    done = await until(database, worker, lambda one: one.state == "done")

    assert waits.state == "owed"
    assert done.told == "busy"


async def test_work_whose_failure_cannot_be_stored_is_retried_less_and_less_often(
    database: Database,
    school: School,
    worker: Worker[UUID, Claimed, tuple[ClaudeReply, object]],
    control: ClaudeControl,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nothing counts its tries, so it must not be paid for at every look."""
    key = await owed(database, school)

    async def breaks(*_: object, **__: object) -> bool:
        raise KeyError

    monkeypatch.setattr(worker.kind, "record", breaks)
    monkeypatch.setattr(worker.kind, "fail", breaks)
    for _ in range(20):
        worker.begin(key)
        await asyncio.sleep(0.02)
        async with database.begin() as db:
            await db.execute(update(SummaryDB).values(lease_until=None))

    assert len(await control.requests()) == 1


async def test_a_bug_stops_it_and_alerts_the_admins(
    database: Database,
    school: School,
    worker: Worker[UUID, Claimed, tuple[ClaudeReply, object]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An answer that cannot be recorded is paid for at most twice, and no money stays reserved."""
    key = await owed(database, school)

    async def breaks(*_: object) -> bool:
        raise KeyError

    monkeypatch.setattr(worker.kind, "record", breaks)
    row = await until(database, worker, lambda one: one.state == "stopped")
    async with database.read() as db:
        alerts = (await db.execute(select(OutboxDB.facts).where(OutboxDB.kind == OutboxKind.ALERT))).scalars().all()
        entries = (await db.execute(select(func.count()).select_from(CostEntryDB))).scalar_one()
        day = (await db.execute(select(DailyCostDB))).scalar_one()

    assert row.id == key
    assert [(one["about"], one["work"], one["reference"]) for one in alerts] == [("mistake", "summary", row.reference)]
    assert (entries, day.reserved_nano) == (2, 0)


async def test_a_reservation_that_nobody_receives_is_released(
    database: Database, school: School, worker: Worker[UUID, Claimed, tuple[ClaudeReply, object]]
) -> None:
    """Work may be canceled at any step while it reserves money, and no money stays reserved."""
    ask = Ask("claude-haiku-5-5", "Summarize.", (("user", "The section's talks."),))
    ledger = CallLedger(worker.deps, UnclaimedCall(school.workspace.id, school.teacher.id))
    for steps in range(40):
        task = asyncio.create_task(ledger.reserve(ask))
        for _ in range(steps):
            await asyncio.sleep(0)
        if task.cancel():
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            await ledger.release(task.result())
    async with database.read() as db:
        day = (await db.execute(select(DailyCostDB))).scalar_one()
        states = set((await db.execute(select(ReservationDB.state))).scalars())

    assert day.reserved_nano == 0
    assert states == {ReservationState.RELEASED}
