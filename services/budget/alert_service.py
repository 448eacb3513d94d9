"""Alerts to the admins about money and about problems that only they can fix, each sent once."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.client_profile import ClientProfileDB
from models.cost import DailyCostDB
from models.session import SessionDB
from models.workspace import UserDB, WorkspaceDB
from services.budget.cost_service import Settlement, cost_service
from services.budget.session_marks import SessionMarks
from services.claude.pricing import NANO
from services.common.errors import Refusal
from services.messaging.alerts import (
    Alert,
    DayCost,
    DayReport,
    MessageLost,
    PriceMissing,
    SessionCost,
    SetupBroken,
    TestAlert,
    UnknownKind,
    WorkStopped,
)
from services.messaging.outbox_service import Place, outbox_service
from services.workspaces.workspace_service import workspace_service

DAY_MARKS = (50, 80, 100)
"""Percentages of the day's limit at which the admins get an alert."""

HIGHEST_MARK = 1000 * NANO


class MarksError(Refusal):
    """The refusal of a mark that is out of range."""


def marks_of(workspace: WorkspaceDB, default: SessionMarks) -> SessionMarks:
    """Return the workspace's marks. Those that no admin has set are the operator's."""
    warning, critical = workspace.session_warning_nano, workspace.session_critical_nano
    return SessionMarks(
        warning_nano=default.warning_nano if warning is None else warning,
        critical_nano=default.critical_nano if critical is None else critical,
    )


class AlertService:
    """Queues alerts in the outbox for the workspace's alert channel, or for each admin's DM if no channel is set.

    Without a channel, "once" means once for each admin who is active now. Without an active admin, nothing is queued.
    """

    async def update_marks(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        *,
        warning_nano: int | None,
        critical_nano: int | None,
        by: UserDB,
    ) -> None:
        """Set the costs of one interview at which the admins get an alert, from the next call on.

        None follows the operator's mark. Raise NotAllowedError for a non-admin, and MarksError for one that is not
        above $0 and at most $1,000.
        """
        workspace_service.require_admin(by)
        for field, mark in (("session_warning", warning_nano), ("session_critical", critical_nano)):
            if mark is not None and not 0 < mark <= HIGHEST_MARK:
                raise MarksError("Please enter an amount above $0 and up to $1,000.", field=field)
        workspace.session_warning_nano, workspace.session_critical_nano = warning_nano, critical_nano
        await db.flush()

    def passes_a_mark(self, settlement: Settlement, marks: SessionMarks) -> bool:
        """Return whether the settlement crosses a mark, so that `note_costs` has something to send. Most cross none."""
        before, after = settlement.session_before_nano, settlement.session_after_nano
        of_session = any(before <= mark < after for mark in (marks.warning_nano, marks.critical_nano))
        return of_session or any(_passes(settlement, per_cent) for per_cent in DAY_MARKS)

    async def note_costs(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        settlement: Settlement | None,
        *,
        session_id: UUID | None,
        marks: SessionMarks,
        now: datetime,
    ) -> None:
        """Queue the alerts for the marks of the session and the day that this settlement crosses. None crosses none.

        Of the two marks of a session, only the higher one that it crosses is reported, once per session and mark. The
        marks of the day are 50, 80, and 100 percent of its limit, each once per workspace, day, and limit. `marks` are
        the operator's, which an admin's own replace.
        """
        if settlement is None:
            return
        marks = marks_of(workspace, marks)
        if session_id is not None:
            await self._note_session(db, workspace, settlement, session_id=session_id, marks=marks, now=now)
        for per_cent in DAY_MARKS:
            if _passes(settlement, per_cent):
                await self._note_day(db, workspace, settlement, per_cent=per_cent, now=now)

    async def note_budget_closed(
        self, db: AsyncSession, workspace: WorkspaceDB, today: DailyCostDB, *, now: datetime
    ) -> None:
        """Queue the alert that the day's budget is used up (100%), once per workspace, day, and limit.

        If `note_costs` has queued the 100% mark of this day and limit, nothing is queued.
        """
        alert = DayCost(per_cent=100, day=today.day, spent_nano=today.spent_nano, limit_nano=today.limit_nano)
        await self._enqueue(db, workspace, alert, once=_day_key(workspace, today.day, today.limit_nano, 100), now=now)

    async def note_setup(
        self, db: AsyncSession, workspace: WorkspaceDB, *, reason: str, model: str, now: datetime
    ) -> None:
        """Queue an alert that the admins must fix the setup before anyone can practice with this model.

        It is queued each time: call it only when the problem is new.
        """
        await self._enqueue(db, workspace, SetupBroken(reason=reason, model=model), once=None, now=now)

    async def note_mistake(
        self, db: AsyncSession, workspace: WorkspaceDB, *, work: str, reference: str, now: datetime
    ) -> None:
        """Queue an alert that a bug has stopped some work, once per workspace and `reference` until work is reopened.

        Other work with the same reference queues nothing. The same work with another reference queues another alert.
        """
        since = int(workspace.reopened_at.timestamp()) if workspace.reopened_at else 0
        alert = WorkStopped(work=work, reference=reference)
        await self._enqueue(db, workspace, alert, once=f"mistake:{workspace.id}:{reference}:{since}", now=now)

    async def note_unpriced(self, db: AsyncSession, workspace: WorkspaceDB, *, model: str, now: datetime) -> None:
        """Queue an alert that asks the admins for the price of a model, once per workspace and model, ever."""
        await self._enqueue(db, workspace, PriceMissing(model=model), once=f"unpriced:{workspace.id}:{model}", now=now)

    async def note_lost(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        *,
        what: str,
        person: str | None,
        failure: str,
        once: str,
        now: datetime,
    ) -> None:
        """Queue an alert that a message could not be delivered, once per `once` key, ever. `person` is a Slack id."""
        alert = MessageLost(what=what, person=person, failure=failure)
        await self._enqueue(db, workspace, alert, once=once, now=now)

    async def note_unknown_kind(self, db: AsyncSession, workspace: WorkspaceDB, *, what: str, now: datetime) -> None:
        """Queue an alert that a message from a newer version was set aside, once per workspace and kind, ever.

        `what` names the kind. Its first 60 characters are the key.
        """
        await self._enqueue(db, workspace, UnknownKind(what=what), once=f"unknown:{workspace.id}:{what[:60]}", now=now)

    async def note_test(self, db: AsyncSession, workspace: WorkspaceDB, *, by: UserDB, now: datetime) -> None:
        """Queue a test alert of this admin, each time."""
        await self._enqueue(db, workspace, TestAlert(by=by.slack_user_id), once=None, now=now)

    async def report_day(self, db: AsyncSession, workspace: WorkspaceDB, day: DailyCostDB, *, now: datetime) -> None:
        """Queue the report of a closed cost day for the admins, once per workspace and day, and mark it as reported.

        `calls` counts the day's ledger lines, as `day_use` does.
        """
        calls = (await cost_service.day_use(db, day.id)).calls
        report = DayReport(day=day.day, spent_nano=day.spent_nano, limit_nano=day.limit_nano, calls=calls)
        await self._enqueue(db, workspace, report, once=f"report:{workspace.id}:{day.day}", now=now)
        day.reported_at = now
        await db.flush()

    async def fan_out(self, db: AsyncSession, workspace: WorkspaceDB, alert: Alert, *, now: datetime) -> int:
        """Queue the alert for each active admin's DM, whatever the alert channel is. A second call queues it again.

        Return the number of admins; with 0, nobody gets it.
        """
        admins = await workspace_service.list_admins(db, workspace)
        for admin in admins:
            place = Place(slack_user_id=admin.slack_user_id)
            await outbox_service.enqueue(db, alert, place, workspace_id=workspace.id, now=now)
        return len(admins)

    async def _note_session(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        settlement: Settlement,
        *,
        session_id: UUID,
        marks: SessionMarks,
        now: datetime,
    ) -> None:
        for level, mark in (("critical", marks.critical_nano), ("warning", marks.warning_nano)):
            if settlement.session_before_nano <= mark < settlement.session_after_nano:
                statement = (
                    select(UserDB.slack_user_id, ClientProfileDB.name)
                    .select_from(SessionDB)
                    .join(UserDB, UserDB.id == SessionDB.student_id)
                    .join(ClientProfileDB, ClientProfileDB.id == SessionDB.client_id)
                    .where(SessionDB.id == session_id)
                )
                student, client = (await db.execute(statement)).one()
                alert = SessionCost(
                    level=level,
                    student=student,
                    client=client,
                    cost_nano=settlement.session_after_nano,
                    mark_nano=mark,
                )
                await self._enqueue(db, workspace, alert, once=f"session:{session_id}:{level}", now=now)
                return

    async def _note_day(
        self, db: AsyncSession, workspace: WorkspaceDB, settlement: Settlement, *, per_cent: int, now: datetime
    ) -> None:
        alert = DayCost(
            per_cent=per_cent,
            day=settlement.day,
            spent_nano=settlement.day_after_nano,
            limit_nano=settlement.limit_nano,
        )
        once = _day_key(workspace, settlement.day, settlement.limit_nano, per_cent)
        await self._enqueue(db, workspace, alert, once=once, now=now)

    async def _enqueue(
        self, db: AsyncSession, workspace: WorkspaceDB, alert: Alert, *, once: str | None, now: datetime
    ) -> None:
        if workspace.alert_channel_id is not None:
            place = Place(channel_id=workspace.alert_channel_id)
            await outbox_service.enqueue(db, alert, place, workspace_id=workspace.id, now=now, once=once)
            return
        for admin in await workspace_service.list_admins(db, workspace):
            place = Place(slack_user_id=admin.slack_user_id)
            key = f"{once}:{admin.slack_user_id}" if once else None
            await outbox_service.enqueue(db, alert, place, workspace_id=workspace.id, now=now, once=key)


def _passes(settlement: Settlement, per_cent: int) -> bool:
    """Return whether this settlement brings the day's cost to this percentage of its limit."""
    return settlement.day_before_nano < settlement.limit_nano * per_cent // 100 <= settlement.day_after_nano


def _day_key(workspace: WorkspaceDB, day: date, limit_nano: int, per_cent: int) -> str:
    return f"day:{workspace.id}:{day}:{limit_nano}:{per_cent}"


alert_service = AlertService()
