"""Finished interviews, for tests of what comes after them."""

from datetime import datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.debrief import CriterionVerdict, DebriefDB, DebriefState, Findings, JudgedCriterion
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus, TurnDB, TurnState
from models.workspace import UserDB
from tests.services.conftest import NOON, School

_THREADS = count(1)
"""Numbers that give interviews with the same start different threads, in the order in which they are created."""


async def finished_interview(
    db: AsyncSession,
    school: School,
    *lines: str,
    student: UserDB | None = None,
    at: datetime = NOON,
    **facts: Any,
) -> SessionDB:
    """Create a finished interview in which the student said these lines, each answered."""
    given = {
        "workspace_id": school.workspace.id,
        "student_id": (student or school.student).id,
        "assignment_id": school.assignment_id,
        "client_id": school.client_id,
        "status": SessionStatus.COMPLETED,
        "channel_id": "D1",
        "thread_ts": f"{int(at.timestamp())}.{next(_THREADS):06}",
        "persona": {
            "name": "Maria",
            "age": 34,
            "assignment": "Intake",
            "hidden_facts": [{"text": "A debt", "level": 3}],
        },
        "prompt_version": "1",
        "system_prompt": "",
        "model": "m",
        "student_lines": len(lines),
        "cost_nano": 1_000_000,
        "started_at": at,
        "ended_at": at + timedelta(minutes=20),
        "last_activity_at": at + timedelta(minutes=15),
    }
    session = SessionDB(**{**given, **facts})
    db.add(session)
    await db.flush()
    sequence = 1
    for number, line in enumerate(lines, start=1):
        turn = TurnDB(session_id=session.id, number=number, state=TurnState.ANSWERED, next_try_at=at)
        db.add(turn)
        await db.flush()
        for role, words in ((MessageRole.STUDENT, line), (MessageRole.CLIENT, f"*nods* {number}.")):
            db.add(
                MessageDB(
                    session_id=session.id,
                    turn_id=turn.id,
                    sequence_number=sequence,
                    role=role,
                    content=words,
                    slack_ts=f"{at.timestamp() + sequence:.6f}",
                )
            )
            sequence += 1
    await db.flush()
    return session


async def debriefed(
    db: AsyncSession, session: SessionDB, *, points: int, released: bool, version: int = 1
) -> DebriefDB:
    """Create a debrief of the session with one criterion of ten points."""
    judged = JudgedCriterion(
        key="c1", name="Listening", weight=100, best=10, verdict=CriterionVerdict.JUDGED, points=points, level="Seen"
    )
    row = DebriefDB(
        workspace_id=session.workspace_id,
        session_id=session.id,
        student_id=session.student_id,
        assignment_id=session.assignment_id,
        version=version,
        asked_by=session.student_id,
        state=DebriefState.WRITTEN,
        next_try_at=session.started_at,
        findings=Findings(criteria=[judged]).model_dump(mode="json"),
        released_at=session.ended_at if released else None,
    )
    db.add(row)
    await db.flush()
    return row
