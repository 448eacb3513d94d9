"""Budgets of sections and students hold beside the workspace's, and cost nothing while they are off."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from models.assignment import AssignmentCreate
from models.cost import DailyCostDB
from models.post import OutboxDB, OutboxKind
from models.section import CourseSectionDB, SectionCreate
from models.session import SessionDB, TurnDB
from models.workspace import UserDB, WorkspaceDB
from services.budget.charge_service import charge_service
from services.budget.cost_service import BudgetBusyError, BudgetSpentError, Reservation, cost_service
from services.budget.part_budgets import PartLimitError, part_budgets
from services.claude.anthropic_service import Ask
from services.claude.pricing import Usage
from services.common.errors import NotAllowedError
from services.courses.assignment_service import assignment_service
from services.courses.section_service import section_service
from services.paid_work.work import WaitNotice
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.round_trips import counted
from tests.services.conftest import NOON, School
from tests.services.finished_interviews import finished_interview
from tests.services.interviews.test_turn_money import claim, session  # noqa: F401 - a fixture

ASK = Ask(model="claude-haiku-5-5", system="s" * 1000, messages=(("user", "Hello"),))
X = ASK.worst_case_input_tokens() * 200 + 700 * 500
COST = Usage(output_tokens=100)


async def _person(database: Database, school: School, user_id: str, *, is_admin: bool = False) -> UserDB:
    async with database.begin() as db:
        person = SlackPerson(user_id, user_id, "UTC", is_slack_admin=is_admin)
        return await workspace_service.upsert_user(db, school.workspace, person)


async def _interview(database: Database, school: School, student: UserDB | None = None, **facts: Any) -> SessionDB:
    async with database.begin() as db:
        return await finished_interview(db, school, "Hello", student=student, **facts)


async def _reserve(database: Database, school: School, of: SessionDB | None, *, now: datetime = NOON) -> Reservation:
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        return await cost_service.reserve(
            db, workspace, ASK, user_id=of.student_id if of else school.teacher.id, session_id=of.id if of else None,
            turn_id=None, default_limit_nano=100 * X, now=now,
        )  # fmt: skip


async def _settle(database: Database, reservation: Reservation) -> None:
    async with database.begin() as db:
        await cost_service.settle(db, reservation, COST)


async def _limit(
    database: Database,
    school: School,
    *,
    student: int | None = None,
    section: int | None = None,
) -> None:
    admin = await _person(database, school, "UADA", is_admin=True)
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        await part_budgets.update_student_limit(db, workspace, student, by=admin)
        course = await db.get_one(CourseSectionDB, school.section_id)
        await part_budgets.update_section_limit(db, workspace, course, section, by=admin)


async def _second_section(database: Database, school: School) -> UUID:
    """Return an assignment of another section."""
    async with database.begin() as db:
        course = await section_service.create_section(
            db, SectionCreate(channel_id="C2", name="SW 102"), by=school.teacher
        )
        data = AssignmentCreate(title="Other", client_ids=[school.client_id], max_attempts=2)
        return (await assignment_service.create_assignment(db, course, data, by=school.teacher, now=NOON)).id


async def test_a_students_budget_holds_for_each_student_alone(database: Database, school: School) -> None:
    """What is open makes the next call wait, and what is spent ends the day. Another student goes on."""
    await _limit(database, school, student=X + 60_000)
    own, other = (
        await _interview(database, school),
        await _interview(database, school, await _person(database, school, "UNIA")),
    )
    first = await _reserve(database, school, own)
    with pytest.raises(BudgetBusyError):
        await _reserve(database, school, own)
    await _reserve(database, school, other)
    await _settle(database, first)
    second = await _reserve(database, school, own)
    await _settle(database, second)
    with pytest.raises(BudgetSpentError) as refusal:
        await _reserve(database, school, own)
    async with database.read() as db:
        day = (await db.execute(select(DailyCostDB))).scalar_one()

    assert refusal.value.is_of_part
    assert refusal.value.reopens_at == NOON + timedelta(hours=12)
    assert (day.spent_nano, day.reserved_nano) == (2 * 100 * 500, X)


async def test_a_sections_budget_counts_all_its_students(database: Database, school: School) -> None:
    """Another section goes on. So do test runs and calls outside of interviews."""
    await _limit(database, school, section=2 * X)
    own = await _interview(database, school)
    other = await _interview(database, school, await _person(database, school, "UNIA"))
    elsewhere = await _interview(database, school, assignment_id=await _second_section(database, school))
    trial = await _interview(database, school, school.teacher, assignment_id=None, is_test_run=True)
    await _reserve(database, school, own)
    await _reserve(database, school, other)
    for one in (own, other):
        with pytest.raises(BudgetBusyError):
            await _reserve(database, school, one)
    for free in (elsewhere, trial, None):
        await _reserve(database, school, free)


async def test_a_test_run_is_in_no_students_budget(database: Database, school: School) -> None:
    """A teacher who is a student of another section has a whole budget there."""
    await _limit(database, school, student=X)
    trial = await _interview(database, school, school.teacher, is_test_run=True)
    await _reserve(database, school, trial)
    await _reserve(database, school, trial)
    await _reserve(database, school, await _interview(database, school, school.teacher))


@pytest.mark.parametrize("part", ["student", "section"])
async def test_many_calls_at_once_never_pass_a_parts_budget(database: Database, school: School, part: str) -> None:
    """Of twenty calls against a budget for five, exactly five are admitted, and only they are reserved."""
    limit: dict[str, Any] = {part: 5 * X + X // 2}
    await _limit(database, school, **limit)
    own = await _interview(database, school)
    barrier = asyncio.Barrier(20)

    async def one() -> bool:
        await barrier.wait()
        try:
            await _reserve(database, school, own)
        except BudgetBusyError:
            return False
        return True

    admitted = await asyncio.gather(*(one() for _ in range(20)))
    async with database.read() as db:
        day = (await db.execute(select(DailyCostDB))).scalar_one()

    assert sum(admitted) == 5
    assert day.reserved_nano == 5 * X


@pytest.mark.parametrize("part", ["student", "section"])
async def test_the_next_day_has_a_whole_budget(database: Database, school: School, part: str) -> None:
    """Neither what was spent today nor what is still open counts tomorrow. What is open today only delays."""
    limit: dict[str, Any] = {part: X}
    await _limit(database, school, **limit)
    own, tomorrow = await _interview(database, school), NOON + timedelta(days=1)
    await _settle(database, await _reserve(database, school, own))
    with pytest.raises(BudgetSpentError):
        await _reserve(database, school, own)
    await _settle(database, await _reserve(database, school, own, now=tomorrow))
    open_now = await _reserve(database, school, own, now=tomorrow + timedelta(days=1))
    with pytest.raises(BudgetBusyError):
        await _reserve(database, school, own, now=tomorrow + timedelta(days=1))

    await _reserve(database, school, own, now=tomorrow + timedelta(days=2))
    assert open_now.amount_nano == X


async def test_the_tighter_budget_decides(database: Database, school: School) -> None:
    """A student who has spent theirs waits until tomorrow, even while the section is only busy."""
    own = await _interview(database, school)
    other = await _interview(database, school, await _person(database, school, "UNIA"))
    await _settle(database, await _reserve(database, school, own))
    await _reserve(database, school, other)
    await _limit(database, school, student=X, section=2 * X)

    with pytest.raises(BudgetSpentError):
        await _reserve(database, school, own)


async def test_a_released_charge_returns_to_the_students_budget(database: Database, school: School) -> None:
    """The sums come from the ledger, so nothing else has to be corrected."""
    await _limit(database, school, student=X)
    own = await _interview(database, school)
    reservation = await _reserve(database, school, own)
    async with database.begin() as db:
        await cost_service.charge(db, reservation)
    with pytest.raises(BudgetSpentError):
        await _reserve(database, school, own)
    admin = await _person(database, school, "UADA", is_admin=True)
    async with database.begin() as db:
        [charge] = (await charge_service.estimates(db, school.workspace)).charges
        await charge_service.release(db, school.workspace, charge.id, by=admin, now=NOON)

    await _reserve(database, school, own)


async def test_budgets_that_are_off_need_no_statement(database: Database, school: School) -> None:
    """Each one that is on needs one, and both share the look at the session."""
    own = await _interview(database, school)
    await _reserve(database, school, own)
    statements = []
    many: tuple[dict[str, Any], ...] = (
        {},
        {"student": 90 * X},
        {"section": 90 * X},
        {"student": 90 * X, "section": 90 * X},
        {},
    )
    for limits in many:
        await _limit(database, school, **limits)
        with counted(database) as trips:
            await _reserve(database, school, own)
        statements.append(trips.statements)

    assert [count - statements[0] for count in statements] == [0, 2, 2, 3, 0]


async def test_a_student_over_their_budget_is_told_like_everybody(
    database: Database,
    school: School,
    session: SessionDB,  # noqa: F811
) -> None:
    """The line waits until tomorrow or until the budget is raised. The admins get no alert about the day's budget."""
    await _limit(database, school, student=1000)
    refused = await claim(database)
    async with database.begin() as db:
        turn = (await db.execute(select(TurnDB).where(TurnDB.number == 1))).scalar_one()
        posts = (await db.execute(select(OutboxDB.kind, OutboxDB.facts).order_by(OutboxDB.id))).all()
        await db.execute(update(TurnDB).values(next_try_at=NOON))
    await _limit(database, school)
    admitted = await claim(database)

    assert refused is None
    assert turn.told == WaitNotice.BUDGET
    assert [row.facts.get("about") for row in posts if row.kind == OutboxKind.NOTICE] == ["budget"]
    assert [row for row in posts if row.kind == OutboxKind.ALERT] == []
    assert admitted is not None


@pytest.mark.parametrize("amount", [0, -1, 100_000 * 10**9 + 1])
async def test_only_an_admin_sets_a_possible_budget(database: Database, school: School, amount: int) -> None:
    """A budget of nothing is refused: `off` removes it, and closing a section is something else."""
    for part in ("student", "section"):
        limit: dict[str, Any] = {part: amount}
        with pytest.raises(PartLimitError, match="above 0 and up to 100,000"):
            await _limit(database, school, **limit)
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        course = await db.get_one(CourseSectionDB, school.section_id)
        with pytest.raises(NotAllowedError):
            await part_budgets.update_student_limit(db, workspace, X, by=school.teacher)
        with pytest.raises(NotAllowedError):
            await part_budgets.update_section_limit(db, workspace, course, X, by=school.teacher)
    await _limit(database, school, student=1, section=100_000 * 10**9)


async def test_sections_with_a_budget_are_listed_by_name(database: Database, school: School) -> None:
    """A removed budget leaves the list, and the workspace forgets that it has any. A closed section is not listed."""
    await _limit(database, school, section=3 * X)
    await _second_section(database, school)
    async with database.begin() as db:
        facts = {"workspace_id": school.workspace.id, "teacher_id": school.teacher.id, "daily_limit_nano": X}
        db.add(CourseSectionDB(channel_id="C3", name="A section", **facts))
        db.add(CourseSectionDB(channel_id="C4", name="Closed", closed_at=NOON, **facts))
    async with database.read() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        listed = await part_budgets.list_section_limits(db, workspace)
    async with database.begin() as db:
        await db.execute(
            update(CourseSectionDB).where(CourseSectionDB.id != school.section_id).values(daily_limit_nano=None)
        )
    await _limit(database, school)
    async with database.read() as db:
        after = await db.get_one(WorkspaceDB, school.workspace.id)

    assert [(row.name, row.daily_limit_nano) for row in listed] == [("A section", X), ("SW 101", 3 * X)]
    assert not after.has_section_limits
