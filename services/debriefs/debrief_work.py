"""A debrief as paid work: its notices to the student at a gate and after a failure."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.debrief import DebriefDB, DebriefState
from models.session import SessionDB
from models.workspace import WorkspaceDB
from services.debriefs.debrief_service import debrief_service, names_of
from services.messaging.debrief_messages import (
    DebriefBudget,
    DebriefBusy,
    DebriefFailed,
    DebriefMistake,
    DebriefNotice,
    DebriefPaused,
)
from services.paid_work.rules import DEBRIEF
from services.paid_work.work import PaidWork, WaitNotice

NOTICES: dict[WaitNotice, type[DebriefNotice]] = {
    WaitNotice.BUSY: DebriefBusy,
    WaitNotice.RATE: DebriefBusy,
    WaitNotice.BUDGET: DebriefBudget,
    WaitNotice.SETUP: DebriefPaused,
    WaitNotice.MISTAKE: DebriefMistake,
}


class DebriefWork(PaidWork):
    """A debrief under its lease."""

    name = "debrief"
    policy = DEBRIEF

    def __init__(self, db: AsyncSession, workspace: WorkspaceDB, session: SessionDB, debrief: DebriefDB) -> None:
        super().__init__(db, workspace, debrief, model=str(session.grading["model"]))
        self._session = session
        self._debrief = debrief

    async def tell(self, word: WaitNotice, *, now: datetime, at: int = 0) -> None:
        """Queue the notice for the interview's thread, once in a row. A version for a teacher has no notices."""
        await self._tell(NOTICES[word], now=now, at=at, reference=self._debrief.reference)

    async def _tell(self, notice: type[DebriefNotice], *, now: datetime, **facts: object) -> None:
        message = notice.model_validate({**names_of(self._session, self._debrief), **facts})
        await debrief_service.tell(self.db, self._session, self._debrief, message, now=now)

    async def give_up(self, why: str, *, now: datetime) -> None:  # noqa: ARG002 - the content is the only cause, since a debrief waits at gates
        """Mark the debrief as failed, and queue a notice for its student, who may request it again.

        A later version, for a teacher, gets no notice.
        """
        self._debrief.state = DebriefState.FAILED
        await self._tell(DebriefFailed, now=now)

    async def stop(self, *, now: datetime) -> None:
        """Keep the debrief until an admin has it tried again, and queue a notice for its student.

        A later version, for a teacher, gets no notice.
        """
        self._debrief.state = DebriefState.STOPPED
        await self.tell(WaitNotice.MISTAKE, now=now)
