"""Debriefs, rewinds, and auditions of one person count in one limit, so that nobody uses up the day for all."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from models.cost import ReservationDB
from models.debrief import DebriefDB
from models.workspace import UserDB, WorkspaceDB
from services.auditions.audition_service import audition_service
from services.budget.cost_service import cost_service
from services.claude.anthropic_service import Ask
from services.debriefs.rewind_service import rewind_service
from services.paid_work.extra_work import ExtraWorkError, wait_for_extra_work
from services.paid_work.work import WaitNotice
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School
from tests.services.debriefs import test_debrief_writer as debriefs
from tests.services.finished_interviews import finished_interview
from tests.services.interviews.test_turns import RULES

HOUR = timedelta(hours=1)
RULES_OF_THREE = replace(RULES, rate=replace(RULES.rate, extra_per_hour=3))


async def _rewinds(
    database: Database, school: School, count: int, *, at: datetime = NOON, who: UserDB | None = None
) -> None:
    """Let a student start this many rewound interviews, a minute apart."""
    async with database.begin() as db:
        first = await finished_interview(db, school, "Hello", student=who)
        for number in range(count):
            began = at + timedelta(minutes=number)
            await finished_interview(db, school, student=who, at=began, branch_of=first.id)


async def _wait(database: Database, user: UserDB, *, now: datetime, session_id: UUID | None = None) -> timedelta | None:
    async with database.read() as db:
        return await wait_for_extra_work(db, user.id, most=3, now=now, session_id=session_id)


async def test_the_oldest_of_three_must_be_an_hour_old(database: Database, school: School) -> None:
    """Rewinds, debriefs, and auditions count together, and a debrief's second try does not."""
    await _rewinds(database, school, 2)
    assert await _wait(database, school.student, now=NOON + timedelta(minutes=1)) is None
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        newcomer = await workspace_service.upsert_user(
            db, workspace, SlackPerson("UZOE", "Zoe", "UTC", is_slack_admin=False)
        )
        session = await finished_interview(db, school, "Hello")
        for minute in (2, 3):
            await cost_service.reserve(
                db, workspace, Ask("claude-haiku-5-5", "s", (("user", "x"),)), user_id=school.student.id,
                session_id=session.id, turn_id=None, default_limit_nano=10**10, now=NOON + timedelta(minutes=minute),
            )  # fmt: skip
    now = NOON + timedelta(minutes=4)

    assert await _wait(database, school.student, now=now) == timedelta(minutes=56)
    assert await _wait(database, school.student, now=now, session_id=session.id) is None
    for other in (school.teacher, newcomer):
        assert await _wait(database, other, now=now) is None
    assert await _wait(database, school.student, now=NOON + HOUR) is None


async def test_a_turn_and_a_release_count_in_no_limit_of_extra_work(database: Database, school: School) -> None:
    """Reservations of turns have a turn, and a release reserves nothing."""
    await _rewinds(database, school, 2)
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        session = await finished_interview(db, school, "Hello")
        reservation = await cost_service.reserve(
            db, workspace, Ask("claude-haiku-5-5", "s", (("user", "x"),)), user_id=school.student.id,
            session_id=session.id, turn_id=None, default_limit_nano=10**10, now=NOON,
        )  # fmt: skip
        own = ReservationDB.id == reservation.reservation_id
        await db.execute(update(ReservationDB).where(own).values(amount_nano=0))

    assert await _wait(database, school.student, now=NOON) is None


async def test_one_rewind_too_many_is_refused_with_the_minutes_to_wait(database: Database, school: School) -> None:
    """Another student's rewinds do not count."""
    await _rewinds(database, school, 3)
    async with database.begin() as db:
        first = await finished_interview(db, school, "Hello", at=NOON + timedelta(minutes=5))
    rewind: dict[str, Any] = {"line": 1, "by": school.student, "rules": RULES_OF_THREE}
    with pytest.raises(ExtraWorkError, match=r"Please try again in 54 minutes\."):
        async with database.begin() as db:
            await rewind_service.rewind(db, first.id, **rewind, now=NOON + timedelta(minutes=6))
    async with database.begin() as db:
        branch = await rewind_service.rewind(db, first.id, **rewind, now=NOON + HOUR)

    assert branch.branch_of == first.id


async def test_one_audition_too_many_is_refused(database: Database, school: School) -> None:
    """A teacher's rewound test runs count, too."""
    await _rewinds(database, school, 2, who=school.teacher)
    asking: dict[str, Any] = {
        "by": school.teacher,
        "model": "claude-haiku-5-5",
        "rules": RULES_OF_THREE,
        "now": NOON + timedelta(minutes=2),
    }
    async with database.begin() as db:
        await audition_service.ask_for(db, school.client_id, **asking)
    with pytest.raises(ExtraWorkError):
        async with database.begin() as db:
            await audition_service.ask_for(db, school.client_id, **asking)


async def test_one_debrief_too_many_waits_and_its_student_is_told(
    database: Database, school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is written when the limit has room again. No money stays reserved."""
    await _rewinds(database, school, 3, at=NOON - timedelta(minutes=30))
    debrief_id = await debriefs.asked(database, school, await debriefs.finished(database, school))
    monkeypatch.setattr(debriefs, "RULES", RULES_OF_THREE)
    refused = await debriefs.claim(database, debrief_id)
    async with database.begin() as db:
        row = await db.get_one(DebriefDB, debrief_id)
        told, next_try_at = row.told, row.next_try_at
        row.next_try_at = NOON
        reserved = (await db.execute(select(ReservationDB.id).where(ReservationDB.turn_id.is_(None)))).all()
    monkeypatch.setattr(debriefs, "RULES", replace(RULES, rate=replace(RULES.rate, extra_per_hour=4)))
    claimed = await debriefs.claim(database, debrief_id)

    assert refused is None
    assert (told, next_try_at) == (WaitNotice.BUSY, NOON + timedelta(minutes=30))
    assert reserved == []
    assert claimed is not None
