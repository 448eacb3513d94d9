"""The effect of a closed gate on a workspace, and what a turn keeps while it waits."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, update

from models.debrief import DebriefDB
from models.post import OutboxDB, OutboxKind
from models.session import TurnDB
from models.workspace import WorkspaceDB
from services.claude.errors import ClaudeBusyError, ClaudeError, ClaudeLimitedError, ClaudeSetupError
from services.interviews.conversation_service import conversation_service
from services.interviews.turn import ClaimedTurn
from services.paid_work import gates
from services.paid_work.gates import Gate, GateClosed
from services.storage.database import Database
from tests.services.conftest import NOON, School, started
from tests.services.debriefs.test_debrief_writer import asked, claim, finished
from tests.services.interviews.test_turns import RULES, _claim, _greeted, _record, _say


async def fails(database: Database, turn: ClaimedTurn, error: ClaudeError) -> None:
    async with database.begin() as db:
        await conversation_service.record_failure(db, turn, error, reference="r", rules=RULES, now=NOON)


async def workspace_of(database: Database) -> WorkspaceDB:
    async with database.read() as db:
        return (await db.execute(select(WorkspaceDB))).scalar_one()


async def waits_until(database: Database, turn_id: UUID) -> timedelta:
    async with database.read() as db:
        return (await db.get_one(TurnDB, turn_id)).next_try_at - NOON


async def test_a_limit_applies_to_the_whole_workspace(database: Database, school: School) -> None:
    """After one limited turn, its interview and an unrelated debrief wait equally long."""
    debrief_id = await asked(database, school, await finished(database, school, ts="200.000001"))
    turn = await _claim(database, (await started(database, school)).id)
    assert turn is not None
    await fails(database, turn, ClaudeLimitedError(retry_after=120))
    held_back = await claim(database, debrief_id)
    async with database.begin() as db:
        await db.execute(update(WorkspaceDB).values(claude_opens_at=NOON))
        await db.execute(update(DebriefDB).values(next_try_at=NOON))
    opened = await claim(database, debrief_id)
    wait = await waits_until(database, turn.id)

    assert held_back is None
    assert opened is not None
    assert timedelta(seconds=120) <= wait <= timedelta(seconds=160)


async def test_a_very_long_limit_lasts_an_hour(database: Database, school: School) -> None:
    """One header cannot stop work for a day. A shorter limit does not shorten a longer one."""
    turn = await _claim(database, (await started(database, school)).id)
    assert turn is not None
    await fails(database, turn, ClaudeLimitedError(retry_after=86_400))
    kept = (await workspace_of(database)).claude_opens_at
    async with database.begin() as db:
        workspace = (await db.execute(select(WorkspaceDB))).scalar_one()
        shorter = GateClosed(Gate.LIMITED, NOON + timedelta(seconds=5), is_news=True)
        await gates.close(db, workspace, shorter, rules=RULES, now=NOON)

    assert kept == NOON + timedelta(hours=1)
    assert (await workspace_of(database)).claude_opens_at == kept


async def test_a_retired_model_pauses_its_own_calls_alone(database: Database, school: School) -> None:
    """Practice with another model goes on, and its answers do not end the pause of the debriefs."""
    session = await started(database, school)
    async with database.begin() as db:
        workspace = (await db.execute(select(WorkspaceDB))).scalar_one()
        gone = GateClosed(Gate.PAUSE, NOON, reason="model", model="claude-old", is_news=True)
        for _ in range(2):
            await gates.close(db, workspace, gone, rules=RULES, now=NOON)
    turn = await _claim(database, session.id)
    assert turn is not None
    await _record(database, turn)
    paused = await workspace_of(database)
    async with database.read() as db:
        alerts = (await db.execute(select(OutboxDB.facts).where(OutboxDB.kind == OutboxKind.ALERT))).scalars().all()

    assert (paused.claude_pause, paused.claude_pause_model) == ("model", "claude-old")
    assert [(one["reason"], one["model"]) for one in alerts] == [("model", "claude-old")]


async def test_each_reason_alerts_once_and_a_second_model_pauses_all(database: Database, school: School) -> None:
    """Two models and then the key give two alerts, because each reason is new once."""
    await started(database, school)
    seen = []
    async with database.begin() as db:
        for reason, model in (("model", "one"), ("model", "two"), ("key", "two"), ("key", "one")):
            workspace = (await db.execute(select(WorkspaceDB).execution_options(populate_existing=True))).scalar_one()
            closed = GateClosed(Gate.PAUSE, NOON, reason=reason, model=model, is_news=True)
            await gates.close(db, workspace, closed, rules=RULES, now=NOON)
            await db.refresh(workspace)
            seen.append((workspace.claude_pause, workspace.claude_pause_model))
        alerts = (await db.execute(select(OutboxDB.facts).where(OutboxDB.kind == OutboxKind.ALERT))).scalars().all()

    assert seen == [("model", "one"), ("model", None), ("key", None), ("key", None)]
    assert sorted(one["reason"] for one in alerts) == ["key", "model"]


async def test_a_wrong_setting_pauses_and_counts_as_no_try(database: Database, school: School) -> None:
    """However long it lasts, the turn stays due, and its first real try is its first."""
    turn = await _claim(database, (await started(database, school)).id)
    assert turn is not None
    await fails(database, turn, ClaudeSetupError(reason="billing"))
    async with database.read() as db:
        row = await db.get_one(TurnDB, turn.id)

    assert (row.state, row.attempts, row.mistakes, row.told) == ("owed", 0, 0, "setup")
    assert (await workspace_of(database)).claude_pause == "billing"


async def test_a_paid_reading_is_kept_with_its_turn_until_the_answer(database: Database, school: School) -> None:
    """The next try finds it. After another line it is made again, and after the answer it is gone."""
    session = await _greeted(database, school)
    await _say(database, "100.000003", "How are you?")
    first = await _claim(database, session.id)
    assert first is not None
    first.reading.text = "paid"
    await fails(database, first, ClaudeBusyError(cause="away"))
    again = await _claim(database, session.id, now=NOON + timedelta(minutes=1))
    assert again is not None
    found = again.reading.text
    await fails(database, again, ClaudeBusyError(cause="away"))
    await _say(database, "100.000004", "And your sister?")
    third = await _claim(database, session.id, now=NOON + timedelta(minutes=2))
    assert third is not None
    await _record(database, third)
    async with database.read() as db:
        left = (await db.get_one(TurnDB, third.id)).reading

    assert (found, third.reading.text, left) == ("paid", None, None)
