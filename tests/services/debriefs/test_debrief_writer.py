"""The debrief as a durable job: one replica claims it, a crash does not lose it, and it is reproducible."""

import asyncio
import json
import time
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from models.cost import DailyCostDB
from models.debrief import DebriefDB, DebriefState, ReflectionCreate
from models.post import OutboxDB, OutboxKind
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus
from models.workspace import WorkspaceDB
from services.claude.anthropic_service import ClaudeReply, request_of
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.errors import ClaudeBusyError, ClaudeSetupError
from services.claude.pricing import Usage
from services.common.errors import UnreachableError
from services.debriefs.debrief_review import debrief_review
from services.debriefs.debrief_service import DebriefError, debrief_service
from services.debriefs.debrief_writer import ClaimedDebrief, debrief_writer
from services.paid_work.failures import reopen_stopped
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from tests.services.conftest import NOON, School, started
from tests.services.interviews.test_turns import RULES

GOOD = ClaudeReply(json.dumps({"moves": [], "strengths": [], "to_try": []}), Usage(input_tokens=100, output_tokens=5))


async def finished(database: Database, school: School, *, lines: int = 1, ts: str = "100.000001") -> SessionDB:
    """Create a finished session with that many messages of the student, each answered."""
    session = await started(database, school, ts=ts)
    async with database.begin() as db:
        for number in range(2 * lines):
            role = MessageRole.CLIENT if number % 2 else MessageRole.STUDENT
            text = f"{'Yeah' if number % 2 else 'How was that'} {number}?"
            db.add(MessageDB(session_id=session.id, sequence_number=number + 1, role=role, content=text))
        values = {
            "status": SessionStatus.COMPLETED,
            "student_lines": lines,
            "ended_at": NOON,
            "next_sequence": 2 * lines + 1,
        }
        await db.execute(update(SessionDB).where(SessionDB.id == session.id).values(**values))
    async with database.read() as db:
        return await db.get_one(SessionDB, session.id)


async def asked(database: Database, school: School, session: SessionDB, words: str = "Fine.") -> UUID:
    """Let the student reflect, and return the debrief's id."""
    async with database.begin() as db:
        row = await debrief_service.submit_reflection(
            db,
            session.id,
            ReflectionCreate(went_well=words),
            by=school.student,
            prompts=PromptService(),
            model="claude-haiku-5-5",
            now=NOON,
        )
        return row.id


async def claim(database: Database, debrief_id: UUID) -> ClaimedDebrief | None:
    async with database.begin() as db:
        breaker = CircuitBreaker(RULES.breaker, seconds=time.monotonic)
        return await debrief_writer.claim(db, debrief_id, rules=RULES, breaker=breaker, user_hash="h", now=NOON)


async def record(database: Database, evaluation: ClaimedDebrief, reply: ClaudeReply = GOOD) -> bool:
    async with database.begin() as db:
        return await debrief_writer.record(
            db, evaluation, reply, evaluation.reservation, link_base="", rules=RULES, now=NOON
        )


async def row_of(database: Database, debrief_id: UUID) -> DebriefDB:
    async with database.read() as db:
        return await db.get_one(DebriefDB, debrief_id)


async def test_many_at_once_ask_for_one_debrief(database: Database, school: School) -> None:
    """Eight windows submit at once. One reflection is stored, and the others get a message."""
    session = await finished(database, school)
    barrier = asyncio.Barrier(8)

    async def one(number: int) -> bool:
        await barrier.wait()
        try:
            await asked(database, school, session, f"Words {number}")
        except DebriefError:
            return False
        return True

    made = await asyncio.gather(*(one(number) for number in range(8)))
    async with database.read() as db:
        rows = (await db.execute(select(DebriefDB))).scalars().all()

    assert sum(made) == len(rows) == 1


async def test_one_replica_writes_it_and_a_dead_ones_claim_is_taken_over(database: Database, school: School) -> None:
    """The late answer of a paused replica is booked but not stored, and no money stays reserved."""
    debrief_id = await asked(database, school, await finished(database, school))
    paused = await claim(database, debrief_id)
    rival = await claim(database, debrief_id)
    async with database.begin() as db:
        await db.execute(update(DebriefDB).values(lease_until=0.0))
    owed = debrief_writer.list_pending
    async with database.read() as db:
        due = await owed(db, now=NOON)
    successor = await claim(database, debrief_id)
    assert paused is not None
    assert successor is not None
    late, recorded = await record(database, paused), await record(database, successor)
    row = await row_of(database, debrief_id)
    async with database.read() as db:
        day = (await db.execute(select(DailyCostDB))).scalar_one()
        posts = (await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.DEBRIEF))).scalars().all()

    assert rival is None
    assert due == [debrief_id]
    assert (late, recorded) == (False, True)
    assert row.state == DebriefState.WRITTEN
    assert [post.facts["part"] for post in posts] == ["talk", "numbers"]
    assert day.reserved_nano == 0
    assert day.spent_nano > 0


async def test_the_same_question_is_asked_whatever_was_edited_since(database: Database, school: School) -> None:
    """Model, prompt, rubric, and words are those of the session, so both requests are identical."""
    session = await finished(database, school, lines=3)
    debrief_id = await asked(database, school, session)
    first = await claim(database, debrief_id)
    async with database.begin() as db:
        await db.execute(update(MessageDB).values(edited_content="Something nicer."))
        await db.execute(update(DebriefDB).values(lease_until=0.0))
    second = await claim(database, debrief_id)

    assert first is not None
    assert second is not None
    assert json.dumps(request_of(first.ask)) == json.dumps(request_of(second.ask))
    assert "nicer" not in json.dumps(request_of(second.ask))


@pytest.mark.parametrize("lines", [1, 200])
async def test_a_request_contains_the_whole_talk_short_or_long(database: Database, school: School, lines: int) -> None:
    """A debrief covers one line or two hundred turns."""
    evaluation = await claim(database, await asked(database, school, await finished(database, school, lines=lines)))

    assert evaluation is not None
    assert len(evaluation.lines) == 2 * lines
    assert evaluation.ask.messages[0][1].count("Student: How was that") == lines


async def test_only_ones_own_finished_session_is_debriefed(database: Database, school: School) -> None:
    """Another person's session cannot be found, and a running one has to end first."""
    session = await started(database, school)
    with pytest.raises(DebriefError, match="after the interview"):
        await asked(database, school, session)
    async with database.begin() as db:
        with pytest.raises(UnreachableError):
            await debrief_service.require_debriefable(db, session.id, by=school.teacher)


async def test_three_invalid_answers_are_paid_for_and_final(database: Database, school: School) -> None:
    """The debrief has failed, the student is told once, and nothing is reserved."""
    debrief_id = await asked(database, school, await finished(database, school))
    for _ in range(3):
        evaluation = await claim(database, debrief_id)
        assert evaluation is not None
        await record(database, evaluation, ClaudeReply("Great talk!", GOOD.usage))
    row = await row_of(database, debrief_id)
    async with database.read() as db:
        day = (await db.execute(select(DailyCostDB))).scalar_one()
        notices = (await db.execute(select(OutboxDB.facts).where(OutboxDB.kind == OutboxKind.NOTICE))).scalars().all()

    assert row.state == DebriefState.FAILED
    assert [facts["about"] for facts in notices] == ["debrief_failed"]
    assert day.reserved_nano == 0
    assert day.spent_nano == 3 * (100 * 100 + 5 * 500)


@pytest.mark.parametrize("ends", ["fails", "waits", "is written"])
async def test_a_student_is_not_told_about_a_version_that_a_teacher_requests(
    database: Database, school: School, ends: str
) -> None:
    """The student keeps the old debrief. What happens to the new one concerns only the teacher."""
    session = await finished(database, school)
    first = await claim(database, await asked(database, school, session))
    assert first is not None
    assert await record(database, first)
    async with database.begin() as db:
        again = await debrief_review.regrade(db, first.id, by=school.teacher, now=NOON)
    for _ in range(3 if ends == "fails" else 1):
        evaluation = await claim(database, again.id)
        assert evaluation is not None
        if ends == "waits":
            async with database.begin() as db:
                error = ClaudeBusyError(cause="away")
                await debrief_writer.record_failure(db, evaluation, error, reference="r", rules=RULES, now=NOON)
        else:
            await record(database, evaluation, GOOD if ends == "is written" else ClaudeReply("Great talk!", GOOD.usage))
    async with database.read() as db:
        told = (await db.execute(select(OutboxDB.facts).where(OutboxDB.kind == OutboxKind.NOTICE))).scalars().all()
        current_debrief = await debrief_service.current_debrief(db, session.id)

    assert told == []
    assert (await row_of(database, again.id)).version == 2
    assert current_debrief is not None
    assert current_debrief.id == first.id


async def test_an_answer_ends_the_hold_on_other_debriefs(database: Database, school: School) -> None:
    """After a refused key, one debrief per minute is a probe. Its answer releases the others."""
    first, second = [
        await asked(database, school, await finished(database, school, ts=f"{number}00.000001")) for number in (1, 2)
    ]
    refused = await claim(database, first)
    assert refused is not None
    async with database.begin() as db:
        error = ClaudeSetupError(reason="key")
        await debrief_writer.record_failure(db, refused, error, reference="r", rules=RULES, now=NOON)
    held_back = await claim(database, second)
    async with database.begin() as db:
        await db.execute(update(DebriefDB).where(DebriefDB.id == first).values(next_try_at=NOON))
        await db.execute(update(WorkspaceDB).values(claude_probe_at=NOON))
    probe = await claim(database, first)
    assert probe is not None
    await record(database, probe)
    async with database.read() as db:
        workspace = (await db.execute(select(WorkspaceDB))).scalar_one()

    assert held_back is None
    assert workspace.claude_pause is None
    assert await claim(database, second) is not None


async def test_characters_that_no_database_stores_are_left_out_of_a_remark(database: Database, school: School) -> None:
    """A model may escape anything into its answer. The debrief is stored and paid for once."""
    evaluation = await claim(database, await asked(database, school, await finished(database, school)))
    assert evaluation is not None
    remark = {"line": 1, "quote": "How was that 0?", "skill": "focus", "why": "It \0left\ud83d room."}
    wish = {**remark, "skill": "pace", "quote": "was that", "instead": "Take\0 your \ud83dtime."}
    answer = json.dumps({"moves": [], "strengths": [remark], "to_try": [wish | {"quote": "How"}]})
    assert await record(database, evaluation, ClaudeReply(answer, GOOD.usage))
    row = await row_of(database, evaluation.id)

    assert [one.why for one in row.shown.strengths] == ["It left room."]


async def test_a_bug_is_not_paid_for_without_end(database: Database, school: School) -> None:
    """After three tries with longer pauses it waits for a fix, and the student and the admins get the reference."""
    debrief_id = await asked(database, school, await finished(database, school))
    pauses = []
    for _ in range(3):
        evaluation = await claim(database, debrief_id)
        assert evaluation is not None
        async with database.begin() as db:
            error = RuntimeError()
            await debrief_writer.record_failure(db, evaluation, error, reference="ab12", rules=RULES, now=NOON)
        pauses.append((await row_of(database, debrief_id)).next_try_at - NOON)
        async with database.begin() as db:
            await db.execute(update(DebriefDB).values(next_try_at=NOON))
    stopped = await row_of(database, debrief_id)
    async with database.begin() as db:
        order = select(OutboxDB).where(OutboxDB.kind.in_([OutboxKind.NOTICE, OutboxKind.ALERT])).order_by(OutboxDB.id)
        told = [row.facts for row in (await db.execute(order)).scalars()]
        await reopen_stopped(db, now=NOON)

    assert (stopped.state, stopped.reference) == (DebriefState.STOPPED, "ab12")
    assert [(facts["about"], facts.get("reference")) for facts in told] == [
        ("debrief_busy", None), ("debrief_mistake", "ab12"), ("mistake", "ab12"),
    ]  # fmt: skip
    assert timedelta() < pauses[0] < pauses[1]
    assert await claim(database, debrief_id) is not None
