"""A line that is deleted after the interview: it leaves debriefs, comments, rewinds, and what was posted of them."""

import json
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import new_id
from models.debrief import (
    CriterionVerdict,
    DebriefDB,
    DebriefState,
    Findings,
    JudgedCriterion,
    Skill,
    Strength,
    Suggestion,
    TranscriptQuote,
)
from models.feedback import LineCommentDB
from models.post import InboxDB, InboxKind, InboxState, OutboxDB, OutboxState
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus
from services.claude.anthropic_service import ClaudeReply
from services.claude.pricing import Usage
from services.common.deleted_words import DELETED_LINE
from services.debriefs.batch_service import batch_service
from services.debriefs.debrief_review import DebriefEdit, debrief_review
from services.debriefs.debrief_service import DebriefError
from services.debriefs.rewind_service import rewind_service
from services.messaging.debrief_messages import ChangedDebriefTalk, DebriefTalk
from services.messaging.inbox_service import InboxLine, Thread, inbox_service
from services.messaging.outbox_message import OutboxMessage
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import ChangedComments, ChangedRootCard, Comments
from services.messaging.stored_messages import read_message
from services.reports.line_deletion import change_line
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.debriefs.test_debrief_writer import asked, claim, record, row_of
from tests.services.finished_interviews import finished_interview
from tests.services.interviews.test_turns import RULES
from tests.stored_words import tables_with

SECRET = "Jane Realname of 12 Oak Street"
SAID = f"Last week I met {SECRET}."
LINES = ("How are you, Maria?", SAID, "And then?")
NUMBER = 3
"""The number of the line with the secret."""


def _written() -> Findings:
    quote = {"line": NUMBER, "quote": SECRET, "slack_ts": "1.1"}
    other = {"line": 1, "quote": "How are you", "slack_ts": "1.2"}
    return Findings(
        strengths=[
            Strength(skill=Skill.EMPATHY, why="You named Jane.", **quote),
            Strength(skill=Skill.OPEN_QUESTIONS, why="It left room.", **other),
        ],
        to_try=[Suggestion(skill=Skill.PACE, why=f"You said “{SECRET}”.", instead="Who is Jane Realname?", **other)],
        criteria=[
            JudgedCriterion(
                key="c1",
                name="Hearing",
                weight=100,
                best=2,
                verdict=CriterionVerdict.JUDGED,
                points=1,
                level="Seen",
                why="You met Jane.",
                evidence=TranscriptQuote(**quote),
            )
        ],
    )


async def _interview(db: AsyncSession, school: School, *lines: str) -> SessionDB:
    """Create a finished interview whose lines are in the inbox, too."""
    session = await finished_interview(db, school, *(lines or LINES), next_sequence=7, next_turn=4)
    thread = Thread("T1", "D1", str(session.thread_ts))
    statement = select(MessageDB).where(MessageDB.session_id == session.id, MessageDB.role == MessageRole.STUDENT)
    for row in (await db.execute(statement)).scalars().all():
        ts = str(row.slack_ts)
        await inbox_service.store(db, InboxLine(thread, ts, InboxKind.SAID, ts, "UMAY", row.content), now=NOON)
    await db.execute(update(InboxDB).values(state=InboxState.ATTACHED))
    return session


async def _line(db: AsyncSession, session: SessionDB, number: int = NUMBER) -> MessageDB:
    statement = select(MessageDB).where(MessageDB.session_id == session.id, MessageDB.sequence_number == number)
    return (await db.execute(statement)).scalar_one()


async def _change(
    db: AsyncSession, session: SessionDB, *, kind: InboxKind = InboxKind.DELETED, text: str = ""
) -> InboxDB:
    """Store and apply an edit or deletion of the line with the secret. Return its row."""
    ts = str((await _line(db, session)).slack_ts)
    thread = Thread("T1", "D1", str(session.thread_ts))
    await inbox_service.store(db, InboxLine(thread, f"{ts}9", kind, ts, "UMAY", text), now=NOON)
    row = (await db.execute(select(InboxDB).where(InboxDB.ts == f"{ts}9"))).scalar_one()
    await change_line(db, row, now=NOON)
    await db.refresh(row)
    return row


async def _debriefed(db: AsyncSession, session: SessionDB, **facts: object) -> DebriefDB:
    row = DebriefDB(
        **{
            "workspace_id": session.workspace_id,
            "session_id": session.id,
            "student_id": session.student_id,
            "assignment_id": session.assignment_id,
            "asked_by": session.student_id,
            "state": DebriefState.WRITTEN,
            "next_try_at": NOON,
            "findings": _written().model_dump(mode="json"),
            "released_at": NOON,
            **facts,
        }
    )
    db.add(row)
    await db.flush()
    return row


async def _comment(db: AsyncSession, school: School, line: MessageDB, words: str) -> LineCommentDB:
    row = LineCommentDB(
        workspace_id=school.workspace.id,
        session_id=line.session_id,
        message_id=line.id,
        author_id=school.teacher.id,
        content=words,
        sent_at=NOON,
    )
    db.add(row)
    await db.flush()
    return row


async def _posted(
    db: AsyncSession,
    session: SessionDB,
    message: OutboxMessage,
    *,
    subject_id: UUID | None = None,
    state: OutboxState = OutboxState.DELIVERED,
) -> None:
    """Queue a message, as delivered to the interview's thread."""
    place = Place(channel_id="D1", thread_ts=session.thread_ts)
    of = session.workspace_id
    await outbox_service.enqueue(
        db, message, place, workspace_id=of, session_id=session.id, subject_id=subject_id, now=NOON
    )
    await db.execute(update(OutboxDB).where(OutboxDB.posted_ts.is_(None)).values(state=state, posted_ts="9.9"))


async def _updates(db: AsyncSession) -> list[object]:
    rows = (await db.execute(select(OutboxDB).where(OutboxDB.update_ts.is_not(None)).order_by(OutboxDB.id))).scalars()
    return [read_message(row) for row in rows]


async def test_debriefs_and_comments_lose_the_words_and_keep_the_levels(database: Database, school: School) -> None:
    """Both the model's version and the teacher's. The posts that showed them are updated, each once."""
    async with database.begin() as db:
        session = await _interview(db, school)
        edited = _written().model_copy(update={"note": f"About “{SECRET}”: well done."})
        debrief = await _debriefed(db, session, edited=edited.model_dump(mode="json"))
        on_line = await _comment(db, school, await _line(db, session), "Careful with real names.")
        beside = await _comment(db, school, await _line(db, session, 5), "As with Jane Realname before.")
        other = await _comment(db, school, await _line(db, session, 5), "Good.")
        await _posted(db, session, DebriefTalk(), subject_id=debrief.id)
        for comment in (on_line, beside, other):
            await _posted(db, session, Comments(comments=(comment.id,), author=school.teacher.id))
        deletion = await _change(db, session)
        await change_line(db, deletion, now=NOON)
        updates = await _updates(db)
        await db.refresh(debrief)
    shown = debrief.shown

    assert await tables_with(database, "Realname", "Oak Street", "Jane") == set()
    assert [(row.quote, row.line) for row in shown.strengths] == [(DELETED_LINE, NUMBER), ("How are you", 1)]
    assert [row.why for row in shown.strengths] == [f"You named {DELETED_LINE}.", "It left room."]
    assert shown.to_try[0].quote == "How are you"
    assert shown.to_try[0].instead == f"Who is {DELETED_LINE}?"
    assert (shown.criteria[0].points, shown.criteria[0].verdict) == (1, CriterionVerdict.JUDGED)
    assert shown.criteria[0].evidence == TranscriptQuote(line=NUMBER, quote=DELETED_LINE)
    assert updates == [
        ChangedDebriefTalk(),
        ChangedComments(comments=(on_line.id,), author=school.teacher.id),
        ChangedComments(comments=(beside.id,), author=school.teacher.id),
    ]
    assert deletion.state == InboxState.ATTACHED


@pytest.mark.parametrize("state", [OutboxState.PENDING, OutboxState.POSTING])
async def test_a_post_on_its_way_is_updated_once_it_is_there(
    database: Database, school: School, state: OutboxState
) -> None:
    """It may have been laid out with the words. The deletion stays new until the post can be updated."""
    async with database.begin() as db:
        session = await _interview(db, school)
        debrief = await _debriefed(db, session)
        await _posted(db, session, DebriefTalk(), subject_id=debrief.id, state=state)
        deletion = await _change(db, session)
        first, before = deletion.state, await _updates(db)
        await db.execute(update(OutboxDB).values(state=OutboxState.DELIVERED))
        await change_line(db, deletion, now=NOON)
        await db.refresh(deletion)
        after = await _updates(db)
        await db.refresh(debrief)

    assert debrief.revision == 2
    assert (first, before) == (InboxState.NEW, [])
    assert (deletion.state, after) == (InboxState.ATTACHED, [ChangedDebriefTalk()])


async def test_rewinds_lose_the_line_too(database: Database, school: School) -> None:
    """In the copy, in the rewind of the rewind, and on the card of an interview that was rewound to the line."""
    async with database.begin() as db:
        session = await _interview(db, school)
        copied = await _rewound(db, school, session, line=5, status=SessionStatus.COMPLETED)
        again = await _rewound(db, school, copied, line=5, status=SessionStatus.COMPLETED)
        to_it = await _rewound(db, school, session, line=NUMBER, status=SessionStatus.ACTIVE)
        debrief = await _debriefed(db, again)
        await _change(db, session)
        lines = [await _line(db, row) for row in (session, copied, again)]
        updates = await _updates(db)
        for row in (debrief, to_it, session):
            await db.refresh(row)
        own = await rewind_service.own_lines(db, session.id, by=school.student)
        to_it.status = SessionStatus.COMPLETED
        late = await _rewound(db, school, session, line=5, status=SessionStatus.COMPLETED)
        copy = await _line(db, late)

    assert await tables_with(database, "Realname", "Jane") == set()
    assert [row.content for row in lines] == [DELETED_LINE] * 3
    assert to_it.persona["rewind"]["said"] == DELETED_LINE
    assert updates == [ChangedRootCard()]
    assert debrief.shown.strengths[0].quote == DELETED_LINE
    assert [row.sequence_number for row in own] == [1, 5]
    assert (copy.content, copy.deleted_at) == (DELETED_LINE, NOON)


async def _rewound(
    db: AsyncSession, school: School, first: SessionDB, *, line: int, status: SessionStatus
) -> SessionDB:
    """Rewind the interview to this line, and give the new one a thread and a status."""
    branch = await rewind_service.rewind(
        db, first.id, line=line, by=school.student, rules=RULES, now=NOON + timedelta(minutes=line)
    )
    branch.status, branch.channel_id, branch.thread_ts = status, "D1", f"{new_id().int % 10**9}.000001"
    branch.student_lines, branch.ended_at = 1, NOON
    if status == SessionStatus.COMPLETED and branch.branch_line is not None:
        db.add(
            MessageDB(
                session_id=branch.id, sequence_number=branch.branch_line, role=MessageRole.STUDENT, content="Another"
            )
        )
    await db.flush()
    return branch


async def test_a_teachers_open_form_brings_no_words_back(database: Database, school: School) -> None:
    """The form was opened before the deletion and is saved after it. It is refused, and can be opened again."""
    async with database.begin() as db:
        session = await _interview(db, school)
        debrief = await _debriefed(db, session, released_at=None)
        revision = debrief.revision
        await _change(db, session)
    edit = DebriefEdit(strengths=[f"You named {SECRET}.", "Good."], to_try=[("Slow.", "Take your time.")])
    async with database.begin() as db:
        with pytest.raises(DebriefError, match="in the meantime"):
            await debrief_review.save(db, debrief.id, edit, by=school.teacher, revision=revision)

    assert await tables_with(database, "Realname") == set()


async def test_a_debrief_in_writing_loses_the_quote(database: Database, school: School) -> None:
    """The model was asked before the deletion. What it answers keeps its level, and loses the words."""
    async with database.begin() as db:
        session = await _interview(db, school)
    debrief_id = await asked(database, school, session)
    claimed = await claim(database, debrief_id)
    assert claimed is not None
    async with database.begin() as db:
        await _change(db, session)
    remark = {"skill": "empathy", "line": NUMBER, "quote": SECRET, "why": "You named Jane."}
    answer = json.dumps({"moves": [], "strengths": [remark], "to_try": []})
    assert await record(database, claimed, ClaudeReply(answer, Usage(input_tokens=100, output_tokens=5)))
    row = await row_of(database, debrief_id)

    assert row.state == DebriefState.WRITTEN
    assert [(one.quote, one.why) for one in row.shown.strengths] == [(DELETED_LINE, f"You named {DELETED_LINE}.")]
    assert await tables_with(database, "Realname") == set()


async def test_a_new_debrief_quotes_no_placeholder(database: Database, school: School) -> None:
    """The model reads the placeholder under the line's number, and cannot use it as a quote."""
    async with database.begin() as db:
        session = await _interview(db, school)
        await _change(db, session)
    debrief_id = await asked(database, school, session)
    claimed = await claim(database, debrief_id)
    assert claimed is not None
    remark = {"skill": "empathy", "line": NUMBER, "quote": DELETED_LINE, "why": "It was there."}
    answer = json.dumps({"moves": [], "strengths": [remark], "to_try": []})
    await record(database, claimed, ClaudeReply(answer, Usage(input_tokens=100, output_tokens=5)))
    row = await row_of(database, debrief_id)

    assert f"[{NUMBER}] Student: {DELETED_LINE}" in claimed.ask.messages[0][1]
    assert "Realname" not in str(claimed.ask)
    assert row.shown.strengths == []
    assert (row.shown.counts.student_lines, row.shown.counts.student_words) == (3, 6)


async def test_the_answer_of_a_batch_that_has_the_words_is_asked_for_again(database: Database, school: School) -> None:
    """Nobody can find the words in it anymore. The debrief is owed again, outside of a batch, and the call is booked."""
    async with database.begin() as db:
        session = await _interview(db, school)
    debrief_id = await asked(database, school, session)
    claimed = await claim(database, debrief_id)
    assert claimed is not None
    async with database.begin() as db:
        await batch_service.mark_batched(db, [claimed], "b1", now=NOON)
        before = await batch_service.of_batch(db, debrief_id)
        await _change(db, session)
        found = await batch_service.of_batch(db, debrief_id)
    remark = {"skill": "empathy", "line": 1, "quote": "How are you", "why": "You named jane realname then."}
    answer = json.dumps({"moves": [], "strengths": [remark], "to_try": []})
    assert await record(database, found, ClaudeReply(answer, Usage(input_tokens=100, output_tokens=5)))
    row = await row_of(database, debrief_id)

    assert (before.is_outdated, found.is_outdated) == (False, True)
    assert (row.state, row.attempts) == (DebriefState.OWED, 1)
    assert await tables_with(database, "ealname") == set()


async def test_an_edit_after_the_interview_is_shown_beside_the_line(database: Database, school: School) -> None:
    """Also in an interview that is over. A deletion after it removes both versions."""
    async with database.begin() as db:
        session = await _interview(db, school)
        edit = await _change(db, session, kind=InboxKind.EDITED, text="Last week I met somebody.")
        line = await _line(db, session)
        shown = (line.content, line.edited_content)
        ts = str(line.slack_ts)
        thread = Thread("T1", "D1", str(session.thread_ts))
        await inbox_service.store(db, InboxLine(thread, f"{ts}99", InboxKind.DELETED, ts, "UMAY", ""), now=NOON)
        row = (await db.execute(select(InboxDB).where(InboxDB.kind == InboxKind.DELETED))).scalar_one()
        await change_line(db, row, now=NOON)
        await db.refresh(line)

    assert edit.state == InboxState.ATTACHED
    assert shown == (SAID, "Last week I met somebody.")
    assert (line.content, line.edited_content) == (DELETED_LINE, None)
    assert await tables_with(database, "Realname", "somebody") == set()


async def test_a_change_of_a_running_interview_goes_to_its_thread(database: Database, school: School) -> None:
    """The line was written outside and moved. The lease of its interview protects the change."""
    async with database.begin() as db:
        session = await _interview(db, school)
        session.status = SessionStatus.ACTIVE
        ts = str((await _line(db, session)).slack_ts)
        outside = InboxLine(Thread("T1", "D1", ts), f"{ts}9", InboxKind.DELETED, ts, "UMAY", "")
        await inbox_service.store(db, outside, now=NOON)
        row = (await db.execute(select(InboxDB).where(InboxDB.ts == f"{ts}9"))).scalar_one()
        await change_line(db, row, now=NOON)
        line = await _line(db, session)

    assert (row.thread_ts, row.state) == (session.thread_ts, InboxState.NEW)
    assert line.content == SAID
