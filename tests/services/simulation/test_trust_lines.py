"""The line of trust in an interview, read from the states that were stored with its turns."""

import json
from typing import Any

from sqlalchemy import select, update

from models.client_profile import ClientProfileDB, HiddenFact
from models.debrief import DebriefDB
from models.post import OutboxDB, OutboxKind
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus, TurnDB, TurnState
from models.turn_state import ClientState, FactStage, Stage, TurnStateDB
from services.claude.anthropic_service import ClaudeReply
from services.claude.pricing import Usage
from services.debriefs.rewind_service import rewind_service
from services.interviews.session_service import session_service
from services.simulation.turn_state_service import turn_state_service
from services.storage.database import Database
from tests.services.conftest import NOON, School, started
from tests.services.debriefs.test_debrief_writer import asked, claim, record
from tests.services.interviews.test_turns import RULES

MONEY, NIGHT = "She is behind with the rent.", "She stood on the bridge."
FACTS = [HiddenFact(text=MONEY, level=2), HiddenFact(text=NIGHT, level=3, is_sensitive=True)]
HELD, TOLD = FactStage(), FactStage(stage=Stage.OPENED, turn=1)


async def turn(database: Database, session: SessionDB, number: int, state: ClientState, *, touched: Any = ()) -> None:
    """Store a turn in which the student said something and the client answered, with this state."""
    async with database.begin() as db:
        found = select(TurnDB).where(TurnDB.session_id == session.id, TurnDB.number == number)
        row = (await db.execute(found)).scalar_one_or_none() or TurnDB(session_id=session.id, number=number)
        row.state, row.next_try_at = TurnState.ANSWERED, NOON
        db.add(row)
        await db.flush()
        facts = {"session_id": session.id, "turn_id": row.id}
        sequence = 2 * number
        if number:
            said = {
                "role": MessageRole.STUDENT,
                "content": f"Line {number}?",
                "slack_ts": f"{session.id}.{number}"[-32:],
            }
            db.add(MessageDB(**facts, **said, sequence_number=sequence))
        db.add(MessageDB(**facts, role=MessageRole.CLIENT, content="Yeah.", sequence_number=sequence + 1))
        kept = state.model_dump(mode="json")
        db.add(TurnStateDB(**facts, number=number, state=kept, touched=list(touched)))
        await db.execute(update(SessionDB).where(SessionDB.id == session.id).values(student_lines=number))


async def interview(database: Database, school: School) -> SessionDB:
    """Create three turns: the first opens a fact, the second pushes the client, and in the third trust falls."""
    async with database.begin() as db:
        facts = [fact.model_dump(mode="json") for fact in FACTS]
        values = {"hidden_facts": facts, "starting_trust_quarters": 12}
        await db.execute(update(ClientProfileDB).where(ClientProfileDB.id == school.client_id).values(**values))
    session = await started(database, school)
    await turn(database, session, 0, ClientState(quarters=12, facts=(HELD, HELD)))
    await turn(database, session, 1, ClientState(quarters=12, facts=(TOLD, HELD)))
    await turn(database, session, 2, ClientState(quarters=12, facts=(TOLD, HELD)), touched=[1])
    await turn(database, session, 3, ClientState(quarters=10, facts=(TOLD, HELD)))
    async with database.begin() as db:
        values = {"status": SessionStatus.COMPLETED, "ended_at": NOON, "next_sequence": 8}
        await db.execute(update(SessionDB).where(SessionDB.id == session.id).values(**values))
    async with database.read() as db:
        return await db.get_one(SessionDB, session.id)


async def test_the_line_names_what_opened_what_closed_and_what_was_never_told(
    database: Database, school: School
) -> None:
    """A fact is closed if the student pushed at it, or if trust has fallen below its level."""
    session = await interview(database, school)
    async with database.read() as db:
        points, never = await turn_state_service.trust_line(db, session)

    assert [(point.quarters, point.line) for point in points] == [(12, None), (12, 2), (12, 4), (10, 6)]
    assert [point.told for point in points] == [[], [MONEY], [], []]
    assert [point.closed for point in points] == [[], [], [NIGHT], [NIGHT]]
    assert never == [NIGHT]


async def test_the_debrief_has_the_line(database: Database, school: School) -> None:
    """It is the line at the time when the debrief was written."""
    session = await interview(database, school)
    evaluation = await claim(database, await asked(database, school, session))
    assert evaluation is not None
    asked_this = {"line": 2, "quote": "Line 1?", "kind": "closed_question"}
    answer = json.dumps({"moves": [asked_this], "strengths": [], "to_try": []})
    assert await record(database, evaluation, ClaudeReply(answer, Usage(input_tokens=100, output_tokens=5)))
    async with database.read() as db:
        row = (await db.execute(select(DebriefDB))).scalar_one()
        parts = (await db.execute(select(OutboxDB.facts).where(OutboxDB.kind == OutboxKind.DEBRIEF))).scalars().all()

    assert [point.quarters for point in row.shown.trust] == [12, 12, 12, 10]
    assert row.shown.never_told == [NIGHT]
    assert [part["part"] for part in parts] == ["talk", "trust"]


async def test_a_student_who_ends_a_rewound_interview_sees_both_lines(database: Database, school: School) -> None:
    """They part where another line was said. Without a line in the branch, nothing is shown."""
    first = await interview(database, school)
    async with database.begin() as db:
        branch = await rewind_service.rewind(db, first.id, line=4, by=school.student, rules=RULES, now=NOON)
        await session_service.activate(db, branch.id, channel_id="D1", ts="200.000001", now=NOON)
        await db.execute(update(SessionDB).where(SessionDB.id == branch.id).values(student_lines=1))
        moved = TurnDB(session_id=branch.id, number=2, state=TurnState.ANSWERED, next_try_at=NOON)
        db.add(moved)
        await db.flush()
        ids = {"session_id": branch.id, "turn_id": moved.id}
        db.add(MessageDB(**ids, role=MessageRole.STUDENT, content="Take your time.", sequence_number=4))
        state = ClientState(quarters=14, facts=(TOLD, HELD)).model_dump(mode="json")
        db.add(TurnStateDB(**ids, number=2, state=state))
    async with database.begin() as db:
        await session_service.end_session(db, branch.id, by=school.student, now=NOON)
    async with database.read() as db:
        kinds = (await db.execute(select(OutboxDB.kind).where(OutboxDB.session_id == branch.id))).scalars().all()
        both = await rewind_service.both_lines(db, await db.get_one(SessionDB, branch.id))

    assert kinds.count(OutboxKind.TRUST_LINES) == 1
    assert [point.quarters for point in both.points] == [12, 12, 14]
    assert [point.quarters for point in both.before] == [12, 12, 12, 10]
    assert both.parted_at == 1
