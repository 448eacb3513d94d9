"""A turn as paid work: its notices to the student at a gate and after a failure, and what happens to the lines."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from models.session import MessageDB, SessionDB, TurnDB, TurnState
from models.workspace import WorkspaceDB
from services.interviews.transcript_service import transcript_service
from services.interviews.turn import KeptReading
from services.messaging.notices import (
    BudgetUsedUp,
    Busy,
    Mistake,
    NoGreeting,
    Notice,
    PracticePaused,
    RateReached,
    Unanswerable,
)
from services.messaging.outbox_service import Place, outbox_service
from services.paid_work.rules import TURN
from services.paid_work.work import PaidWork, WaitNotice

NOTICES: dict[WaitNotice, type[Notice]] = {
    WaitNotice.BUSY: Busy,
    WaitNotice.RATE: RateReached,
    WaitNotice.BUDGET: BudgetUsedUp,
    WaitNotice.SETUP: PracticePaused,
    WaitNotice.MISTAKE: Mistake,
}


class TurnWork(PaidWork):
    """A turn under its session's lease."""

    name = "interview"
    policy = TURN

    def __init__(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        session: SessionDB,
        turn: TurnDB,
        *,
        reading: KeptReading | None = None,
    ) -> None:
        super().__init__(db, workspace, turn, model=session.model)
        self._session = session
        self._turn = turn
        self._reading = reading
        self._name = str(session.persona["name"])

    async def say(self, word: WaitNotice, *, now: datetime, at: int) -> None:
        """Queue this notice for the interview's thread, each time. It is not stored in the transcript."""
        facts = {"name": self._name, "at": at, "reference": self._turn.reference, "lines": self._session.student_lines}
        await self._enqueue(NOTICES[word].model_validate(facts), now=now)

    async def _enqueue(self, notice: Notice, *, now: datetime) -> None:
        await outbox_service.enqueue(
            self.db,
            notice,
            Place(channel_id=self._session.channel_id, thread_ts=self._session.thread_ts),
            workspace_id=self._session.workspace_id,
            session_id=self._session.id,
            now=now,
        )

    async def give_back(self) -> None:
        """Let the student's lines wait again, so that they can be edited or deleted. Keep the paid classification."""
        await transcript_service.give_back(self.db, self._turn.id)
        if self._reading is not None:
            self._turn.reading, self._turn.reading_key = self._reading.text, self._reading.key

    async def give_up(self, why: str, *, now: datetime) -> None:  # noqa: ARG002 - the content is the only cause, since a turn waits at gates
        """Mark the turn as failed, leave its lines out of the history, and queue a notice that asks to rephrase them.

        A failed greeting is left out too: the notice then asks the student to begin.
        """
        self._turn.state = TurnState.FAILED
        self._turn.reading = None
        await self.db.execute(update(MessageDB).where(MessageDB.turn_id == self._turn.id).values(unanswerable=True))
        await self._enqueue((Unanswerable if self._turn.number else NoGreeting)(name=self._name), now=now)

    async def stop(self, *, now: datetime) -> None:
        """Keep the lines, and stop the whole interview until the turn is reopened.

        Queue a notice for the student, unless it was the last one.
        """
        await self.give_back()
        self._turn.state = TurnState.STOPPED
        await self.tell(WaitNotice.MISTAKE, now=now)
