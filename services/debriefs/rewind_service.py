"""Rewinds: a student goes back to a line of a finished interview and tries another one in a new thread."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.base import new_id
from models.client_profile import ClientProfileDB
from models.session import IN_TALK, MessageDB, MessageRole, SessionDB, TurnDB, TurnState
from models.workspace import UserDB
from services.common.errors import Refusal, UnreachableError
from services.courses.open_assignments import open_assignments
from services.debriefs.debrief_service import debrief_service
from services.interviews.session_service import AttemptsUsedError, session_service
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import RepeatedReply, RootCard
from services.paid_work.extra_work import require_room_for_extra_work
from services.paid_work.rules import Rules
from services.simulation.trust_line import TrustLine, side_by_side
from services.simulation.turn_state_service import turn_state_service
from services.storage.title_search import contains


class RewindError(Refusal):
    """The refusal to rewind to a line. The message says what to do next."""


class RewindService:
    """Creates branches of finished sessions, with the same persona, prompts, model, and rubric."""

    async def own_lines(
        self, db: AsyncSession, session_id: UUID, *, by: UserDB, words: str = "", limit: int = 100
    ) -> list[MessageDB]:
        """Return the student's own lines that contain the words, in any case, in the order of the interview.

        These are the first `limit` that count: not deleted by the student, not out of role, and not unanswerable. Raise
        UnreachableError if the session is not theirs, and DebriefError if it is not finished or they said nothing.
        """
        session = await debrief_service.require_debriefable(db, session_id, by=by)
        statement = (
            select(MessageDB)
            .where(
                MessageDB.session_id == session.id,
                MessageDB.role == MessageRole.STUDENT,
                IN_TALK,
                MessageDB.deleted_at.is_(None),
                contains(MessageDB.content, words),
            )
            .order_by(MessageDB.sequence_number)
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def rewind(
        self, db: AsyncSession, session_id: UUID, *, line: int, by: UserDB, rules: Rules, now: datetime
    ) -> SessionDB:
        """Create a session that begins just before that line, and queue its root card for the student's DM. Return it.

        The lines before it that count are copied, with their turns and the client's states. Raise UnreachableError if
        the session is not theirs or the assignment is no longer open, DebriefError if it is not finished or the student
        said nothing, RewindError for a line that `own_lines` does not have or a running interview with this client,
        AttemptsUsedError if the rewind counts as an attempt and none is left, and ExtraWorkError after many rewinds,
        auditions, and debriefs within an hour. Roll back after an error. The caller wakes the outbox.
        """
        first = await debrief_service.require_debriefable(db, session_id, by=by)
        own = {row.sequence_number: row for row in await self.own_lines(db, session_id, by=by, limit=2000)}
        if line not in own:
            raise RewindError("Please choose one of your own lines in this interview.")
        await require_room_for_extra_work(db, by.id, most=rules.rate.extra_per_hour, now=now)
        name = str(first.persona["name"])
        is_attempt = await self._counts(db, first, by=by, now=now)
        branch = SessionDB(
            **{name: getattr(first, name) for name in _KEPT},
            persona={**first.persona, "rewind": await self._card_facts(db, first, own[line])},
            is_attempt=is_attempt,
            branch_of=first.id,
            branch_line=line,
            next_sequence=line,
            started_at=now,
            last_activity_at=now,
        )
        db.add(branch)
        try:
            await db.flush()
        except IntegrityError as error:
            raise RewindError(
                f"An interview with {name} is still running. End it first, then go back to this line."
            ) from error
        await self._copy_talk(db, first, branch, before=line, now=now)
        await outbox_service.enqueue(
            db,
            RootCard(),
            Place(slack_user_id=by.slack_user_id),
            workspace_id=branch.workspace_id,
            session_id=branch.id,
            now=now,
        )
        return branch

    async def repeat_last_line(self, db: AsyncSession, session_id: UUID, *, now: datetime) -> None:
        """Queue the client's words before the line of a rewind for its new thread, under the client's name.

        Do nothing for other sessions, and if the client had said nothing before it.
        """
        branch = await db.get_one(SessionDB, session_id)
        words = str((branch.persona.get("rewind") or {}).get("before") or "")
        if branch.branch_of is None or not words:
            return
        await outbox_service.enqueue(
            db,
            RepeatedReply(text=words, name=str(branch.persona["name"]), picture=str(branch.persona["picture"])),
            Place(channel_id=branch.channel_id, thread_ts=branch.thread_ts),
            workspace_id=branch.workspace_id,
            session_id=branch.id,
            once=f"repeated:{branch.id}",
            now=now,
        )

    async def both_lines(self, db: AsyncSession, branch: SessionDB) -> TrustLine:
        """Return the trust lines of a branch and of the interview that it rewinds, each of at most 2,000 turns.

        It does not check permissions. Facts that were never told are left out.
        """
        first = await db.get_one(SessionDB, branch.branch_of)
        own, _ = await turn_state_service.trust_line(db, branch)
        before, _ = await turn_state_service.trust_line(db, first)
        return side_by_side(own, before, branch_line=branch.branch_line or 0)

    async def _counts(self, db: AsyncSession, first: SessionDB, *, by: UserDB, now: datetime) -> bool:
        """Return whether the branch is an attempt. Raise UnreachableError if practice is over, or AttemptsUsedError."""
        if first.assignment_id is None:
            return False
        found = await open_assignments.find_open_for_student(
            db, by, assignment_id=first.assignment_id, client_id=first.client_id, now=now
        )
        if found is None:
            raise UnreachableError
        assignment, client = found
        if assignment.counts_branches and assignment.max_attempts is not None:
            await self._require_attempt(db, assignment, client, by)
        return assignment.counts_branches

    async def _require_attempt(
        self, db: AsyncSession, assignment: AssignmentDB, client: ClientProfileDB, by: UserDB
    ) -> None:
        used = await session_service.count_attempts(db, assignment, client, by)
        if used >= (assignment.max_attempts or 0):
            raise AttemptsUsedError(used=used)

    async def _card_facts(self, db: AsyncSession, first: SessionDB, line: MessageDB) -> dict[str, object]:
        """Return what the root card shows: the line as it was, and the client's words before it."""
        statement = (
            select(MessageDB.content)
            .where(
                MessageDB.session_id == first.id,
                MessageDB.role == MessageRole.CLIENT,
                IN_TALK,
                MessageDB.sequence_number < line.sequence_number,
            )
            .order_by(MessageDB.sequence_number.desc())
            .limit(1)
        )
        before = (await db.execute(statement)).scalar_one_or_none()
        return {"line": line.sequence_number, "said": line.content, "before": before or ""}

    async def _copy_talk(
        self, db: AsyncSession, first: SessionDB, branch: SessionDB, *, before: int, now: datetime
    ) -> None:
        """Copy the messages before the line to the branch, with turns and the client's states. Nothing is sent."""
        statement = select(MessageDB).where(
            MessageDB.session_id == first.id,
            MessageDB.sequence_number < before,
            IN_TALK,
        )
        messages = list((await db.execute(statement.order_by(MessageDB.sequence_number))).scalars())
        turns = await self._copy_turns(db, first, branch, messages, now=now)
        last = list(turns.values())[-1] if turns else None  # for lines that were answered after the line of the rewind
        rows = [
            {
                "id": new_id(),
                "session_id": branch.id,
                "turn_id": turns.get(row.turn_id, last) if row.turn_id else last,
                "sequence_number": row.sequence_number,
                "role": row.role,
                "content": row.content,
                "token_count": row.token_count,
                "deleted_at": row.deleted_at,
                "created_at": row.created_at,
            }
            for row in messages
        ]
        if rows:
            await db.execute(insert(MessageDB), rows)
        await turn_state_service.copy(db, first, branch, turns, now=now)

    async def _copy_turns(
        self, db: AsyncSession, first: SessionDB, branch: SessionDB, messages: list[MessageDB], *, now: datetime
    ) -> dict[UUID, UUID]:
        """Copy the answered turns of these messages to the branch. Return the new turn ids by the old ones."""
        replied = {row.turn_id for row in messages if row.role == MessageRole.CLIENT}
        statement = (
            select(TurnDB.id, TurnDB.number)
            .where(TurnDB.session_id == first.id, TurnDB.id.in_([turn for turn in replied if turn]))
            .order_by(TurnDB.number)
        )
        names = {row.id: (new_id(), row.number) for row in (await db.execute(statement)).all()}
        rows = [
            {
                "id": name,
                "session_id": branch.id,
                "number": number,
                "state": TurnState.ANSWERED,
                "attempts": 0,
                "content_failures": 0,
                "next_try_at": now,
                "answered_at": now,
            }
            for name, number in names.values()
        ]
        if rows:
            await db.execute(insert(TurnDB), rows)
        branch.next_turn = 1 + max((number for _, number in names.values()), default=0)
        await db.flush()
        return {old: name for old, (name, _) in names.items()}


_KEPT = (
    "workspace_id", "student_id", "assignment_id", "client_id", "is_test_run", "prompt_version", "system_prompt",
    "model", "grading",
)  # fmt: skip

rewind_service = RewindService()
