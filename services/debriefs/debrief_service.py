"""Debriefs for people: a reflection requests one, and it is sent immediately or released by a teacher."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.client_profile import ClientProfileDB
from models.debrief import DebriefDB, DebriefGate, DebriefState, ReflectionCreate, ReflectionDB
from models.session import SessionDB, SessionStatus
from models.workspace import UserDB
from services.common.errors import FieldErrors, Refusal, UnreachableError
from services.debriefs.agreement_service import agreement_service
from services.debriefs.debrief_posts import posts_of
from services.interviews.session_service import session_service
from services.messaging.debrief_messages import (
    DebriefNotice,
    DebriefNumbers,
    DebriefPart,
    DebriefWithheld,
)
from services.messaging.outbox_service import Place, outbox_service
from services.prompts.prompt_service import PromptService
from services.storage.upsert import insert_once


class DebriefError(Refusal):
    """The refusal for a debrief that is not available. The message says what to do next."""


class DebriefService:
    """Stores reflections and debriefs, and sends debriefs."""

    async def submit_reflection(
        self,
        db: AsyncSession,
        session_id: UUID,
        data: ReflectionCreate,
        *,
        by: UserDB,
        prompts: PromptService,
        model: str,
        now: datetime,
    ) -> DebriefDB:
        """Store the student's reflection and queue the debrief. Return the debrief. No notice is sent.

        A session has one reflection. Raise UnreachableError for a session that is not theirs, DebriefError if it is not
        over, has no message of the student, or was reflected on before, and FieldErrors for an empty reflection. The
        caller wakes the debriefs.
        """
        session = await self.require_debriefable(db, session_id, by=by)
        if not any((data.went_well, data.was_hard, data.next_time)):
            raise FieldErrors({"went_well": "Please write a few words in at least one of the three fields."})
        if not session.grading:  # the session started before there were debriefs
            client = await db.get_one(ClientProfileDB, session.client_id)
            session.grading = prompts.grading(client, None, model=model)
        facts = {"workspace_id": session.workspace_id, "session_id": session.id, **data.model_dump()}
        if not await insert_once(db, ReflectionDB, facts, unique=("session_id",)):
            raise DebriefError(
                "You have reflected on this interview before. Its debrief is in the thread or on its way."
            )
        owed = {
            "workspace_id": session.workspace_id,
            "session_id": session.id,
            "student_id": session.student_id,
            "assignment_id": session.assignment_id,
            "asked_by": by.id,
            "next_try_at": now,
        }
        await insert_once(db, DebriefDB, owed, unique=("session_id", "version"))
        found = await self.latest(db, session.id)
        assert found is not None
        return found

    async def require_debriefable(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> SessionDB:
        """Return the student's own finished session in which they said something.

        Raise UnreachableError if it is not theirs, and DebriefError if it is not finished or they said nothing.
        """
        session = await session_service.get_own(db, session_id, by=by)
        if session.status not in {SessionStatus.COMPLETED, SessionStatus.EXPIRED}:
            raise DebriefError("You get the debrief after the interview. End it first with `!end` or *End session*.")
        if session.student_lines == 0:
            raise DebriefError("You sent no messages in this interview, so there is nothing to debrief.")
        return session

    async def latest(self, db: AsyncSession, session_id: UUID) -> DebriefDB | None:
        """Return the newest version of a session's debrief in any state, or None."""
        statement = (
            select(DebriefDB).where(DebriefDB.session_id == session_id).order_by(DebriefDB.version.desc()).limit(1)
        )
        return (await db.execute(statement)).scalar_one_or_none()

    async def current_debrief(self, db: AsyncSession, session_id: UUID) -> DebriefDB | None:
        """Return the newest version that was sent to the student, or else the first version in any state, or None."""
        statement = (
            select(DebriefDB)
            .where(DebriefDB.session_id == session_id, or_(DebriefDB.released_at.is_not(None), DebriefDB.version == 1))
            .order_by(DebriefDB.released_at.is_(None), DebriefDB.version.desc())
            .limit(1)
        )
        return (await db.execute(statement)).scalar_one_or_none()

    async def reflection_of(self, db: AsyncSession, session_id: UUID) -> ReflectionDB | None:
        """Return the student's reflection on a session, or None. It does not check permissions."""
        statement = select(ReflectionDB).where(ReflectionDB.session_id == session_id)
        return (await db.execute(statement)).scalar_one_or_none()

    async def get_sent(self, db: AsyncSession, debrief_id: UUID, *, by: UserDB) -> tuple[DebriefDB, SessionDB]:
        """Return the student's own debrief that was sent, with its session.

        Raise UnreachableError if it is not theirs, and DebriefError if it was not sent yet.
        """
        statement = select(DebriefDB).where(DebriefDB.id == debrief_id, DebriefDB.student_id == by.id)
        found = (await db.execute(statement)).scalar_one_or_none()
        if found is None:
            raise UnreachableError
        if found.released_at is None:
            raise DebriefError("This debrief is not ready yet. It will appear in the interview's thread.")
        return found, await db.get_one(SessionDB, found.session_id)

    async def try_again(self, db: AsyncSession, debrief_id: UUID, *, by: UserDB, now: datetime) -> None:
        """Queue a failed debrief again, with all its tries. Its notices may come again.

        Raise UnreachableError if it is not the student's, and DebriefError if it has not failed, as on a second call.
        The caller wakes the debriefs.
        """
        own = select(DebriefDB.id).where(DebriefDB.id == debrief_id, DebriefDB.student_id == by.id)
        if (await db.execute(own)).scalar_one_or_none() is None:
            raise UnreachableError
        statement = (
            update(DebriefDB)
            .where(DebriefDB.id == debrief_id, DebriefDB.student_id == by.id, DebriefDB.state == DebriefState.FAILED)
            .values(state=DebriefState.OWED, content_failures=0, attempts=0, told=None, next_try_at=now)
            .returning(DebriefDB.id)
        )
        if (await db.execute(statement)).scalar_one_or_none() is None:
            raise DebriefError("This debrief is being written, or is in the thread already.")

    async def release_or_withhold(self, db: AsyncSession, row: DebriefDB, *, now: datetime) -> None:
        """Send a debrief that was just written, or queue a notice for its student that a teacher reviews it first.

        It is sent if there is no assignment, or if it is a first version, its assignment says so, and no level
        contradicts the counts. Criteria on which the model and the teachers agree too little are withheld from it.
        Later versions get no notice.
        """
        session = await db.get_one(SessionDB, row.session_id)
        assignment = await db.get_one(AssignmentDB, row.assignment_id) if row.assignment_id else None
        if assignment is None or (
            assignment.debrief_gate == DebriefGate.AT_ONCE and row.version == 1 and not row.shown.contradicted
        ):
            row.withheld = await agreement_service.low(db, session.grading.get("rubric"))
            await db.flush()
            await self.release(db, session, row, by=None, now=now)
        else:
            await self.tell(db, session, row, DebriefWithheld(**names_of(session, row)), now=now)

    async def tell(
        self, db: AsyncSession, session: SessionDB, row: DebriefDB, notice: DebriefNotice, *, now: datetime
    ) -> None:
        """Queue a notice about the debrief for the interview's thread, unless it was the last one.

        The interview must have a thread. Later versions, which teachers request, get no notice: the student reads them
        when they are released.
        """
        about = notice.about().removeprefix("debrief_")
        if row.told == about or row.version > 1:
            return
        row.told = about
        await outbox_service.enqueue(
            db,
            notice,
            _thread_of(session),
            workspace_id=session.workspace_id,
            session_id=session.id,
            now=now,
        )
        await db.flush()

    async def release(
        self, db: AsyncSession, session: SessionDB, row: DebriefDB, *, by: UserDB | None, now: datetime
    ) -> bool:
        """Queue the posts of the debrief for the interview's thread, or of the part that was withheld.

        A teacher (`by`) sends the withheld criteria too. For a debrief that was sent before, only a teacher sends
        anything: the withheld criteria, with the numbers. Return False if someone was faster or there is nothing to
        send. The caller checks permissions and that the debrief is written, and wakes the outbox.
        """
        if row.released_at is not None:
            return by is not None and await self._release_withheld(db, session, row, by=by, now=now)
        values: dict[str, Any] = {"released_at": now, "released_by": by.id if by else None}
        if by is not None:
            values["withheld"] = []
        if not await self._claim_release(db, row, DebriefDB.released_at.is_(None), values):
            return False
        await self._post(db, session, row, posts_of(row), now=now)
        return True

    async def _release_withheld(
        self, db: AsyncSession, session: SessionDB, row: DebriefDB, *, by: UserDB, now: datetime
    ) -> bool:
        """Send the result again, now with the withheld criteria. Return False if someone was faster."""
        unchanged = DebriefDB.revision == row.revision
        if not row.withheld or not await self._claim_release(
            db, row, unchanged, {"withheld": [], "released_by": by.id}
        ):
            return False
        await self._post(db, session, row, [DebriefNumbers()], now=now)
        return True

    async def _claim_release(
        self, db: AsyncSession, row: DebriefDB, condition: ColumnElement[bool], values: dict[str, Any]
    ) -> bool:
        claim = (
            update(DebriefDB)
            .where(DebriefDB.id == row.id, DebriefDB.state == DebriefState.WRITTEN, condition)
            .values(**values, revision=DebriefDB.revision + 1)
            .returning(DebriefDB.id)
            .execution_options(synchronize_session=False)
        )
        is_ours = (await db.execute(claim)).scalar_one_or_none() is not None
        await db.refresh(row)
        return is_ours

    async def _post(
        self, db: AsyncSession, session: SessionDB, row: DebriefDB, parts: Sequence[DebriefPart], *, now: datetime
    ) -> None:
        for part in parts:
            await outbox_service.enqueue(
                db,
                part,
                _thread_of(session),
                workspace_id=session.workspace_id,
                session_id=session.id,
                subject_id=row.id,
                now=now,
            )


def names_of(session: SessionDB, row: DebriefDB) -> dict[str, Any]:
    """Return the fields that every notice about this debrief needs."""
    return {"name": session.persona["name"], "debrief": row.id}


def _thread_of(session: SessionDB) -> Place:
    return Place(channel_id=session.channel_id, thread_ts=session.thread_ts)


debrief_service = DebriefService()
