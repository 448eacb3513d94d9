"""Which models a workspace asks, so that a price can be asked for each of them."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.audition import AuditionDB, AuditionState
from models.debrief import DebriefDB, DebriefState
from models.session import SessionDB, SessionStatus
from services.claude.pricing import PRICES

_WAITING = (DebriefState.OWED, DebriefState.STOPPED, DebriefState.BATCHED)


async def models_without_price(db: AsyncSession, workspace_id: UUID, *, settings: tuple[str, ...]) -> list[str]:
    """Return the models in use that our table has no price for: those of the settings, then those of open work.

    An interview keeps the models that it began with, so work may ask a model that is in the settings no longer.
    """
    interviews = select(SessionDB.model).where(
        SessionDB.workspace_id == workspace_id,
        SessionDB.status.in_([SessionStatus.STARTING, SessionStatus.ACTIVE]),
    )
    debriefs = (
        select(SessionDB.grading["model"].as_string())
        .join(DebriefDB, DebriefDB.session_id == SessionDB.id)
        .where(DebriefDB.workspace_id == workspace_id, DebriefDB.state.in_(_WAITING))
    )
    auditions = select(AuditionDB.model).where(
        AuditionDB.workspace_id == workspace_id, AuditionDB.state.in_([AuditionState.OWED, AuditionState.RUNNING])
    )
    found = (await db.execute(interviews.union(debriefs, auditions))).scalars().all()
    return [model for model in dict.fromkeys((*settings, *sorted(filter(None, found)))) if model not in PRICES]
