"""What a student adds to an own interview: a rating that teachers see, and a note that nobody else does."""

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
    """A rating that cannot be given, with the next step."""


class SessionRatings:
    """Keeps ratings and notes, one of each per interview."""

    async def require_ratable(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> SessionDB:
        """The student's own interview that is over and in which they said something. Raises UnreachableError and RatingError."""
        session = await session_service.get_own(db, session_id, by=by)
        if session.status in OPEN:
            raise RatingError("An interview is rated when it is over. End it first, with `!end` or *End session*.")
        if session.student_lines == 0:
            raise RatingError("You said nothing in this interview, so there is nothing to rate.")
        return session

    async def rate(self, db: AsyncSession, session_id: UUID, data: RatingCreate, *, by: UserDB) -> None:
        """The interview has this rating, instead of an earlier one. Raises UnreachableError and RatingError."""
        session = await self.require_ratable(db, session_id, by=by)
        await self._put(db, RatingDB, session, data.model_dump())

    async def rating_of(self, db: AsyncSession, session_id: UUID) -> RatingDB | None:
        """The rating of an interview."""
        return (await db.execute(select(RatingDB).where(RatingDB.session_id == session_id))).scalar_one_or_none()

    async def save_note(self, db: AsyncSession, session_id: UUID, data: SessionNoteCreate, *, by: UserDB) -> None:
        """The student's note of the interview reads so; an empty one is gone. Raises UnreachableError."""
        session = await session_service.get_own(db, session_id, by=by)
        if data.content:
            await self._put(db, SessionNoteDB, session, data.model_dump())
        else:
            await db.execute(delete(SessionNoteDB).where(SessionNoteDB.session_id == session.id))

    async def note_of(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> str:
        """The student's own note, empty where there is none. Raises UnreachableError."""
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
