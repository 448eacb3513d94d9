"""The models that a workspace uses, so that admins can be asked for each missing price."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.audition import AuditionDB, AuditionState
from models.debrief import DebriefDB, DebriefState
from models.session import SessionDB, SessionStatus
from services.claude.pricing import PRICES

_WAITING = (DebriefState.OWED, DebriefState.STOPPED, DebriefState.BATCHED)


async def models_without_price(db: AsyncSession, workspace_id: UUID, *, settings: tuple[str, ...]) -> list[str]:
    """Return the models in use that have no price in our table: those of `settings` first, then those of open work.

    Open work is interviews that are starting or active, debriefs that are not written yet, and auditions that are
    queued or running. Its models are sorted by name. An interview keeps the models it started with, so they may have
    left the settings. A model for which an admin has set a price is in the list too.
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
