"""The interviews that run now, for teachers and admins, and their end by one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Select, case, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.section import CourseSectionDB
from models.session import IN_TALK, MessageDB, SessionDB, SessionStatus, TurnDB, TurnState
from models.workspace import Role, UserDB
from services.common.errors import NotAllowedError, Refusal
from services.courses.section_service import section_service
from services.interviews.session_service import OPEN, SessionOverError, session_service
from services.messaging.session_messages import SessionEnd
from services.paid_work import lease

PAGE = 20
LONGEST_WHY = 200
FOR_STAFF = "Only the section's teachers and admins can end this interview."


class RunningError(Refusal):
    """The refusal to end an interview that is not there, or cannot be ended now."""


class InterviewState(StrEnum):
    """What happens in a running interview now."""

    STARTING = "starting"
    ANSWERING = "answering"
    """The client's answer is being written."""
    WAITING = "waiting"
    """An answer is due, and nobody writes it now, such as while a budget is used up."""
    STOPPED = "stopped"
    """An error in the app stopped it."""
    OPEN = "open"
    """The student has the turn."""


@dataclass(frozen=True)
class RunningRow:
    """A running interview. The cost is in nano-dollars. Without a section, it is a teacher's test run."""

    session_id: UUID
    client: str
    section: str | None
    assignment: str | None
    student_id: UUID
    student: str
    """The student's name, also of one who is deactivated."""
    started_at: datetime
    last_activity_at: datetime
    messages: int
    """The lines of both that count in the interview."""
    tokens: int
    cost_nano: int
    state: InterviewState


_IS_OWED = exists().where(TurnDB.session_id == SessionDB.id, TurnDB.state == TurnState.OWED)
_IS_STOPPED = exists().where(TurnDB.session_id == SessionDB.id, TurnDB.state == TurnState.STOPPED)
_STATE = case(
    (SessionDB.status == SessionStatus.STARTING, InterviewState.STARTING.value),
    (_IS_STOPPED, InterviewState.STOPPED.value),
    (_IS_OWED & ~lease.is_free(SessionDB), InterviewState.ANSWERING.value),
    (_IS_OWED, InterviewState.WAITING.value),
    else_=InterviewState.OPEN.value,
)
_MESSAGES = select(func.count()).where(MessageDB.session_id == SessionDB.id, IN_TALK).scalar_subquery()


class RunningInterviews:
    """Lists and ends running interviews. Rewinds and test runs are among them."""

    async def list_page(
        self, db: AsyncSession, workspace_id: UUID, *, section_id: UUID | None = None, offset: int = 0
    ) -> tuple[Sequence[RunningRow], int]:
        """Return a page of 20 interviews of the workspace or of one section, longest running first, and their total.

        It is one query, and past the last page the total is 0. Test runs belong to no section. It does not check
        permissions.
        """
        rows = (await db.execute(_page(workspace_id, section_id, offset))).all()
        return [_row(*row) for row in rows], rows[0].total if rows else 0

    async def require_endable(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> SessionDB:
        """Return an interview that this person may end.

        Raise RunningError if it is not in the person's workspace or is only starting, NotAllowedError for anyone but an
        admin and the section's teachers, and SessionOverError if it has ended before.
        """
        session, _ = await self._endable(db, session_id, by=by)
        return session

    async def _endable(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> tuple[SessionDB, str]:
        """Do the same as `require_endable`, and return as whom the person may end it, too."""
        if by.role == Role.STUDENT:  # before anything that would tell them what exists
            raise NotAllowedError(FOR_STAFF)
        session = await db.get(SessionDB, session_id)
        if session is None or session.workspace_id != by.workspace_id:
            raise RunningError("This interview does not exist anymore. Open the list again.")
        reason = await self._reason(db, session, by=by)
        if session.status == SessionStatus.STARTING:
            raise RunningError("This interview is just starting. Try again in a minute.")
        if session.status not in OPEN:
            raise SessionOverError
        return session, reason

    async def end(self, db: AsyncSession, session_id: UUID, *, by: UserDB, why: str, now: datetime) -> SessionDB:
        """Complete a student's interview, and queue the closing card, which names the person and gives the reason.

        An answer that is being written is dropped, and its cost is booked. The caller wakes the outbox. Raise what
        `require_endable` raises.
        """
        session, reason = await self._endable(db, session_id, by=by)
        card = SessionEnd(reason=reason, by=by.display_name, why=why)
        await session_service.close(db, session, status=SessionStatus.COMPLETED, reason=reason, now=now, card=card)
        return session

    async def _reason(self, db: AsyncSession, session: SessionDB, *, by: UserDB) -> str:
        """Return as whom the person may end the interview. Raise NotAllowedError if they may not."""
        assignment = await db.get(AssignmentDB, session.assignment_id) if session.assignment_id else None
        section = await db.get(CourseSectionDB, assignment.section_id) if assignment else None
        if section is not None and await section_service.is_manager(db, section, by):
            return "by_teacher"
        if by.role == Role.ADMIN:
            return "by_admin"
        raise NotAllowedError(FOR_STAFF)


def _row(*columns: Any) -> RunningRow:
    *facts, state, _ = columns
    return RunningRow(*facts, InterviewState(state))  # type: ignore[call-arg] # the columns of _page, in its order


def _page(workspace_id: UUID, section_id: UUID | None, offset: int) -> Select[tuple[object, ...]]:
    is_wanted = [SessionDB.workspace_id == workspace_id, SessionDB.status.in_(OPEN)]
    if section_id is not None:
        is_wanted.append(AssignmentDB.section_id == section_id)
    return (
        select(
            SessionDB.id,
            SessionDB.persona["name"].as_string(),
            CourseSectionDB.name,
            AssignmentDB.title,
            UserDB.id,
            UserDB.display_name,
            SessionDB.started_at,
            SessionDB.last_activity_at,
            _MESSAGES,
            SessionDB.total_tokens,
            SessionDB.cost_nano,
            _STATE.label("state"),
            func.count().over().label("total"),
        )
        .join(UserDB, UserDB.id == SessionDB.student_id)
        .outerjoin(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
        .outerjoin(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
        .where(*is_wanted)
        .order_by(SessionDB.started_at, SessionDB.id)
        .offset(offset)
        .limit(PAGE)
    )


running_interviews = RunningInterviews()
