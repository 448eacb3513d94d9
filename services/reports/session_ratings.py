"""What a student adds to their own interview: a rating that teachers see, and a private note."""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.feedback import RatingCreate, RatingDB, SessionNoteCreate, SessionNoteDB
from models.session import SessionDB
from models.workspace import UserDB
from services.common.errors import Refusal
from services.interviews.session_service import OPEN, session_service
from services.storage.upsert import insert_once


class RatingError(Refusal):
    """The refusal of a rating. The message says what to do next."""


class SessionRatings:
    """Stores ratings and notes, one of each per interview."""

    async def require_ratable(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> SessionDB:
        """Return the student's own finished interview in which they said something.

        Raise UnreachableError if it is not theirs, and RatingError if it is not finished or they said nothing.
        """
        session = await session_service.get_own(db, session_id, by=by)
        if session.status in OPEN:
            raise RatingError("You can rate an interview when it is over. End it first, with `!end` or *End session*.")
        if session.student_lines == 0:
            raise RatingError("You sent no messages in this interview, so there is nothing to rate.")
        return session

    async def rate(self, db: AsyncSession, session_id: UUID, data: RatingCreate, *, by: UserDB) -> None:
        """Store the rating of the student's own finished interview, and replace an earlier one. Nobody is notified.

        Raise UnreachableError if it is not theirs, and RatingError if it is not finished or they said nothing.
        """
        session = await self.require_ratable(db, session_id, by=by)
        await self._put(db, RatingDB, session, data.model_dump())

    async def rating_of(self, db: AsyncSession, session_id: UUID) -> RatingDB | None:
        """Return the student's rating of an interview, or None. It does not check permissions."""
        return (await db.execute(select(RatingDB).where(RatingDB.session_id == session_id))).scalar_one_or_none()

    async def save_note(self, db: AsyncSession, session_id: UUID, data: SessionNoteCreate, *, by: UserDB) -> None:
        """Store the student's private note on their interview in any status, and replace an earlier one.

        An empty note deletes it. Raise UnreachableError for another's interview.
        """
        session = await session_service.get_own(db, session_id, by=by)
        if data.content:
            await self._put(db, SessionNoteDB, session, data.model_dump())
        else:
            await db.execute(delete(SessionNoteDB).where(SessionNoteDB.session_id == session.id))

    async def note_of(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> str:
        """Return the student's own note, or "" without one. Raise UnreachableError if it is not their interview."""
        session = await session_service.get_own(db, session_id, by=by)
        statement = select(SessionNoteDB.content).where(SessionNoteDB.session_id == session.id)
        return (await db.execute(statement)).scalar_one_or_none() or ""

    async def _put(
        self, db: AsyncSession, model: type[RatingDB | SessionNoteDB], session: SessionDB, facts: dict[str, Any]
    ) -> None:
        owner = {"workspace_id": session.workspace_id, "session_id": session.id}
        if not await insert_once(db, model, {**owner, **facts}, unique=("session_id",)):
            change = update(model).where(model.session_id == session.id).values(**facts)
            await db.execute(change.execution_options(synchronize_session=False))


session_ratings = SessionRatings()
