"""Practice sessions: how they start, continue, and end."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, case, exists, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.client_profile import ClientProfileDB
from models.session import COUNTS, SessionDB, SessionStatus, TurnDB, TurnState
from models.turn_state import TurnStateDB
from models.workspace import UserDB, WorkspaceDB
from services.common.errors import Refusal, UnreachableError
from services.common.plurals import counted
from services.courses.assignment_clients import assignment_clients
from services.courses.open_assignments import open_assignments
from services.courses.pause_notes import pause_notes
from services.library.client_service import client_service
from services.messaging.inbox_service import Thread
from services.messaging.notices import NeverStarted
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import RootCard, SessionEnd, TrustLines
from services.prompts.prompt_service import PromptService

STUCK_AFTER = timedelta(minutes=2)
OPEN = (SessionStatus.STARTING, SessionStatus.ACTIVE)


class SessionOverError(Refusal):
    """The refusal for a session that has already ended."""

    def __init__(self) -> None:
        super().__init__("This session has already ended.")


class AttemptsUsedError(Refusal):
    """The refusal to start a session because no attempt is left."""

    def __init__(self, *, used: int) -> None:
        super().__init__(
            f"You have no attempt left with this client in this assignment. You used {counted(used, 'attempt', 'attempts')}."
        )


_BY_THREAD = select(SessionDB).where(
    SessionDB.channel_id == bindparam("channel"), SessionDB.thread_ts == bindparam("thread")
)


class SessionService:
    """Starts, ends, and finds practice sessions."""

    async def start_session(
        self,
        db: AsyncSession,
        *,
        assignment_id: UUID,
        client_id: UUID,
        student: UserDB,
        model: str,
        prompts: PromptService,
        now: datetime,
        evaluation_model: str | None = None,
    ) -> tuple[SessionDB, bool]:
        """Start a session with this client, or find the running one. Return it, and whether it is new.

        A running session with this client is returned also if it belongs to another assignment or no attempt is left. A
        new one starts with a root card in the student's direct messages. Raise UnreachableError if the student may not
        practice this now, AttemptsUsedError if no attempt is left, and Refusal if a rival call is just starting the
        session: then roll back. The caller wakes the outbox.
        """
        found = await open_assignments.find_open_for_student(
            db, student, assignment_id=assignment_id, client_id=client_id, now=now
        )
        if found is None:
            raise UnreachableError
        assignment, client = found
        if (running := await self._running(db, student, client)) is not None:
            return running, False
        if assignment.max_attempts is not None:
            used = await self.count_attempts(db, assignment, client, student)
            if used >= assignment.max_attempts:
                raise AttemptsUsedError(used=used)
        return await self._insert(
            db, assignment, client, student, model=model, prompts=prompts, now=now, evaluation_model=evaluation_model
        ), True

    async def start_test_run(
        self,
        db: AsyncSession,
        client_id: UUID,
        *,
        by: UserDB,
        model: str,
        prompts: PromptService,
        now: datetime,
        evaluation_model: str | None = None,
    ) -> tuple[SessionDB, bool]:
        """Start a teacher's test run of their own persona, or find the running one. Return it, and whether it is new.

        It belongs to no assignment and no statistic. A new one starts with a root card in the teacher's direct
        messages. Raise NotAllowedError for a student or if the persona belongs to someone else, PersonaError if it does
        not exist or was deleted, and Refusal if a rival call is just starting the session: then roll back. The caller
        wakes the outbox.
        """
        client = await client_service.get_own(db, client_id, by=by)
        if (running := await self._running(db, by, client)) is not None:
            return running, False
        return await self._insert(
            db, None, client, by, model=model, prompts=prompts, now=now, evaluation_model=evaluation_model
        ), True

    async def activate(self, db: AsyncSession, session_id: UUID, *, channel_id: str, ts: str, now: datetime) -> bool:
        """Activate a starting session after its root card was posted, and store its greeting as a due turn.

        The caller wakes its thread. Return False if it is not starting. A rewind gets no greeting.
        """
        statement = (
            update(SessionDB)
            .where(SessionDB.id == session_id, SessionDB.status == SessionStatus.STARTING)
            .values(
                status=SessionStatus.ACTIVE,
                channel_id=channel_id,
                thread_ts=ts,
                last_seen_ts=ts,
                last_activity_at=now,
                next_turn=case((SessionDB.next_turn > 1, SessionDB.next_turn), else_=1),
            )
            .returning(SessionDB.id)
        )
        if (await db.execute(statement)).scalar_one_or_none() is None:
            return False
        if (await db.get_one(SessionDB, session_id)).branch_of is None:
            db.add(TurnDB(session_id=session_id, number=0, next_try_at=now))
        await db.flush()
        return True

    async def end_session(
        self, db: AsyncSession, session_id: UUID, *, by: UserDB, now: datetime, reason: str = "ended"
    ) -> SessionDB:
        """Complete the session, queue what `close` posts, and return it. A reply in progress is dropped.

        Raise UnreachableError if it is not theirs, and SessionOverError if it has ended before.
        """
        session = await self.get_own(db, session_id, by=by)
        await self.close(db, session, status=SessionStatus.COMPLETED, reason=reason, now=now)
        return session

    async def get_own(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> SessionDB:
        """Return the student's own session in any status. Raise UnreachableError if it is not theirs or missing."""
        statement = select(SessionDB).where(SessionDB.id == session_id, SessionDB.student_id == by.id)
        session = (await db.execute(statement)).scalar_one_or_none()
        if session is None:
            raise UnreachableError
        return session

    async def close(
        self,
        db: AsyncSession,
        session: SessionDB,
        *,
        status: SessionStatus,
        reason: str,
        now: datetime,
        card: SessionEnd | None = None,
    ) -> None:
        """End the session, drop its open turns, and queue its closing card. Raise SessionOverError if it is over.

        The caller checks permissions and wakes the outbox. Without `card`, the closing card gives the reason alone.

        Turns that a bug has stopped are dropped too, and a reply in progress can no longer be recorded. A session
        without a thread gets no card. A rewind in which the student said something also gets the trust lines of both
        interviews.
        """
        statement = (
            update(SessionDB)
            .where(SessionDB.id == session.id, SessionDB.status.in_(OPEN))
            .values(
                status=status,
                end_reason=reason,
                ended_at=now,
                lease_epoch=SessionDB.lease_epoch + 1,
                lease_until=None,
            )
            .returning(SessionDB.id)
        )
        if (await db.execute(statement)).scalar_one_or_none() is None:
            raise SessionOverError
        await db.execute(
            update(TurnDB)
            .where(TurnDB.session_id == session.id, TurnDB.state.in_([TurnState.OWED, TurnState.STOPPED]))
            .values(state=TurnState.DROPPED, reading=None)
        )
        if session.thread_ts is not None:
            await outbox_service.enqueue(
                db,
                card or SessionEnd(reason=reason),
                Place(channel_id=session.channel_id, thread_ts=session.thread_ts),
                workspace_id=session.workspace_id,
                session_id=session.id,
                now=now,
            )
            await self._show_both_lines(db, session, now=now)
        await db.refresh(session)

    async def _show_both_lines(self, db: AsyncSession, session: SessionDB, *, now: datetime) -> None:
        """Queue the trust lines of both interviews if the session is a rewind in which the student said something."""
        kept = select(TurnStateDB.id).where(TurnStateDB.session_id == session.id).limit(1)
        if session.branch_of is None or session.student_lines == 0:
            return
        if (await db.execute(kept)).scalar_one_or_none() is None:
            return
        await outbox_service.enqueue(
            db,
            TrustLines(),
            Place(channel_id=session.channel_id, thread_ts=session.thread_ts),
            workspace_id=session.workspace_id,
            session_id=session.id,
            now=now,
        )

    async def cancel_start(self, db: AsyncSession, session: SessionDB, *, now: datetime) -> None:
        """Complete a session whose root card cannot be posted, and queue a direct message for its student.

        It does not count as an attempt. Raise SessionOverError if it has ended before.
        """
        await self.close(db, session, status=SessionStatus.COMPLETED, reason="never_started", now=now)
        student = await db.get_one(UserDB, session.student_id)
        await outbox_service.enqueue(
            db,
            NeverStarted(name=session.persona["name"]),
            Place(slack_user_id=student.slack_user_id),
            workspace_id=session.workspace_id,
            now=now,
        )

    async def get_by_thread(self, db: AsyncSession, channel_id: str, thread_ts: str) -> SessionDB | None:
        """Return the session of this thread, whatever its status, or None."""
        return (await db.execute(_BY_THREAD, {"channel": channel_id, "thread": thread_ts})).scalar_one_or_none()

    async def list_running(self, db: AsyncSession, student: UserDB) -> list[SessionDB]:
        """Return the student's sessions that are starting or active, also test runs and rewinds, newest first."""
        statement = (
            select(SessionDB)
            .where(SessionDB.student_id == student.id, SessionDB.status.in_(OPEN))
            .order_by(SessionDB.id.desc())
        )
        return list((await db.execute(statement)).scalars())

    async def list_open_threads(self, db: AsyncSession) -> list[tuple[Thread, str]]:
        """Return the thread of each active session, most recent activity first, with the ts up to which it was read.

        Workspaces that have uninstalled the app are left out. A thread that was never read has its own ts.
        """
        statement = (
            select(WorkspaceDB.team_id, SessionDB.channel_id, SessionDB.thread_ts, SessionDB.last_seen_ts)
            .join(WorkspaceDB, WorkspaceDB.id == SessionDB.workspace_id)
            .where(SessionDB.status == SessionStatus.ACTIVE, WorkspaceDB.uninstalled_at.is_(None))
            .order_by(SessionDB.last_activity_at.desc())
        )
        rows = (await db.execute(statement)).all()
        return [(Thread(team, str(channel), str(ts)), str(seen or ts)) for team, channel, ts, seen in rows]

    async def note_read(self, db: AsyncSession, thread: Thread, *, up_to: str) -> None:
        """Store up to which ts the thread was read from Slack, where the next read begins. Never move it back.

        Lines that arrive as events do not move this mark, because older ones may still be missing.
        """
        await db.execute(
            update(SessionDB)
            .where(
                SessionDB.channel_id == thread.channel_id,
                SessionDB.thread_ts == thread.thread_ts,
                SessionDB.last_seen_ts < up_to,
            )
            .values(last_seen_ts=up_to)
            .execution_options(synchronize_session=False)
        )

    async def count_attempts(
        self, db: AsyncSession, assignment: AssignmentDB, client: ClientProfileDB, student: UserDB
    ) -> int:
        """Return how many attempts count: those in which the student has said something, running ones included.

        Rewinds that do not count as attempts are left out.
        """
        statement = select(func.count()).where(
            SessionDB.student_id == student.id,
            SessionDB.assignment_id == assignment.id,
            SessionDB.client_id == client.id,
            COUNTS,
        )
        return (await db.execute(statement)).scalar_one()

    async def attempt_words(self, db: AsyncSession, session: SessionDB) -> str:
        """Return a sentence about which attempt this is, or "" for a test run or a first attempt without a limit."""
        used = select(func.count()).where(
            SessionDB.student_id == session.student_id,
            SessionDB.assignment_id == session.assignment_id,
            SessionDB.client_id == session.client_id,
            COUNTS,
            SessionDB.id != session.id,
        )
        number = (await db.execute(used)).scalar_one() + 1
        assignment = await db.get(AssignmentDB, session.assignment_id) if session.assignment_id else None
        if assignment is None or assignment.max_attempts is None:
            return f"This is attempt {number}." if number > 1 else ""
        left = assignment.max_attempts - number
        return f"This is attempt {number} of {assignment.max_attempts}{'' if left > 0 else ', your last one'}."

    async def count_active(self, db: AsyncSession, workspace_id: UUID) -> int:
        """Return how many sessions of the workspace are active now. Starting ones do not count."""
        statement = select(func.count()).where(
            SessionDB.workspace_id == workspace_id, SessionDB.status == SessionStatus.ACTIVE
        )
        return (await db.execute(statement)).scalar_one()

    async def list_stuck(self, db: AsyncSession, *, now: datetime) -> list[SessionDB]:
        """Return starting sessions of all workspaces whose root card was not posted within two minutes, in no order."""
        statement = select(SessionDB).where(
            SessionDB.status == SessionStatus.STARTING, SessionDB.started_at < now - STUCK_AFTER
        )
        return list((await db.execute(statement)).scalars())

    async def list_idle(self, db: AsyncSession, *, idle_hours: int, now: datetime, limit: int = 200) -> list[SessionDB]:
        """Return at most `limit` active sessions in which nothing was said for that long and no answer is due.

        A turn that a bug has stopped counts as a due answer, but a greeting does not. The order is not fixed.
        """
        statement = (
            select(SessionDB)
            .where(
                SessionDB.status == SessionStatus.ACTIVE,
                SessionDB.last_activity_at < now - timedelta(hours=idle_hours),
                ~exists().where(
                    TurnDB.session_id == SessionDB.id,
                    TurnDB.state.in_([TurnState.OWED, TurnState.STOPPED]),
                    TurnDB.number > 0,
                ),
            )
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def _running(self, db: AsyncSession, student: UserDB, client: ClientProfileDB) -> SessionDB | None:
        statement = select(SessionDB).where(
            SessionDB.student_id == student.id, SessionDB.client_id == client.id, SessionDB.status.in_(OPEN)
        )
        return (await db.execute(statement)).scalar_one_or_none()

    async def _insert(
        self,
        db: AsyncSession,
        assignment: AssignmentDB | None,
        client: ClientProfileDB,
        student: UserDB,
        *,
        model: str,
        prompts: PromptService,
        now: datetime,
        evaluation_model: str | None,
    ) -> SessionDB:
        rubric = await assignment_clients.get_rubric(db, assignment.id, client.id) if assignment else None
        name = client.name  # not available after a rival's session has rolled ours back
        session = SessionDB(
            workspace_id=student.workspace_id,
            student_id=student.id,
            assignment_id=assignment.id if assignment else None,
            client_id=client.id,
            is_test_run=assignment is None,
            is_attempt=assignment is not None,
            persona=_snapshot(client, assignment) | await pause_notes.facts_for(db, assignment),
            prompt_version=prompts.version,
            system_prompt=prompts.system_prompt(client),
            model=model,
            grading=prompts.grading(
                client,
                rubric,
                model=evaluation_model or model,
                instructions=assignment.instructions if assignment else "",
            ),
            started_at=now,
            last_activity_at=now,
        )
        db.add(session)
        try:
            await db.flush()
        except IntegrityError as error:
            raise Refusal(f"Your session with {name} is just starting. Check your messages with this app.") from error
        await outbox_service.enqueue(
            db,
            RootCard(),
            Place(slack_user_id=student.slack_user_id),
            workspace_id=student.workspace_id,
            session_id=session.id,
            now=now,
        )
        return session


def _snapshot(client: ClientProfileDB, assignment: AssignmentDB | None) -> dict[str, Any]:
    """Return the persona as it is now. Hidden facts are stored for the rules, and never enter the system prompt."""
    return {
        "name": client.name,
        "age": client.age,
        "picture": client.picture,
        "issues": client.issues,
        "style": client.style,
        "wants": client.wants,
        "fears": client.fears,
        "difficulty": client.difficulty,
        "starting_trust_quarters": client.starting_trust_quarters,
        "hidden_facts": client.hidden_facts,
        "assignment": assignment.title if assignment else "Test run: doesn't count as an attempt",
        "instructions": assignment.instructions if assignment else "",
    }


session_service = SessionService()
