"""Daily budgets of each student and of single sections, beside the workspace's. They are off until an admin sets them.

What a part has used is counted in the ledger and in the open reservations, under the lock of the day's row. So nothing
more has to be booked for it, and a workspace without such budgets needs no statement.
"""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, ScalarSelect, bindparam, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.cost import CostEntryDB, DailyCostDB, ReservationDB, ReservationState
from models.section import CourseSectionDB
from models.session import SessionDB
from models.workspace import UserDB, WorkspaceDB
from services.claude.pricing import NANO
from services.common.errors import Refusal
from services.storage.title_search import contains
from services.workspaces.workspace_service import workspace_service

HIGHEST_PART_LIMIT = 100_000 * NANO
MOST_FOUND = 100


class PartLimitError(Refusal):
    """The refusal of a budget of a section or a student that is out of range."""


class Shortage(StrEnum):
    """Why a budget does not cover a call."""

    SPENT = "spent"
    BUSY = "busy"
    """Only open reservations are in the way."""


_DAY: BindParameter[UUID] = bindparam("day_id")
_OF_STUDENT = (SessionDB.student_id == bindparam("user"), SessionDB.is_test_run.is_(False))
_SECTION = select(AssignmentDB.section_id).where(AssignmentDB.id == bindparam("assignment")).scalar_subquery()
_OF_SECTION = (SessionDB.assignment_id.in_(select(AssignmentDB.id).where(AssignmentDB.section_id == _SECTION)),)


def _spent(*whose: ColumnElement[bool]) -> ScalarSelect[int]:
    """Return a query for what these sessions have spent on the day."""
    return (
        select(func.coalesce(func.sum(CostEntryDB.cost_nano), 0))
        .join(SessionDB, SessionDB.id == CostEntryDB.session_id)
        .where(CostEntryDB.daily_cost_id == _DAY, *whose)
        .scalar_subquery()
    )


def _reserved(*whose: ColumnElement[bool]) -> ScalarSelect[int]:
    """Return a query for what is reserved for these sessions on the day."""
    return (
        select(func.coalesce(func.sum(ReservationDB.amount_nano), 0))
        .join(SessionDB, SessionDB.id == ReservationDB.session_id)
        .where(ReservationDB.state == ReservationState.OPEN, ReservationDB.daily_cost_id == _DAY, *whose)
        .scalar_subquery()
    )


_SESSION = select(SessionDB.assignment_id, SessionDB.is_test_run).where(SessionDB.id == bindparam("interview"))
_USE_OF_STUDENT = select(_spent(*_OF_STUDENT), _reserved(*_OF_STUDENT))
_USE_OF_SECTION = select(
    select(CourseSectionDB.daily_limit_nano).where(CourseSectionDB.id == _SECTION).scalar_subquery(),
    _spent(*_OF_SECTION),
    _reserved(*_OF_SECTION),
)


class PartBudgets:
    """Checks and sets the budgets of students and sections."""

    def are_set(self, workspace: WorkspaceDB) -> bool:
        """Return whether students or a section of the workspace, even a closed one, have budgets of their own."""
        return workspace.student_limit_nano is not None or workspace.has_section_limits

    async def shortage(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        today: DailyCostDB,
        *,
        session_id: UUID | None,
        user_id: UUID,
        amount: int,
    ) -> Shortage | None:
        """Return why the budget of the student or the section does not cover this amount, or None if both do.

        If both fall short, `SPENT` comes before `BUSY`. Nothing is changed. Call it under the lock of the day's row,
        before the amount is stored as a reservation. Test runs and calls outside of sessions count only in the
        workspace's budget.
        """
        if session_id is None or not self.are_set(workspace):
            return None
        assignment_id, is_test_run = (await db.execute(_SESSION, {"interview": session_id})).one()
        if is_test_run:
            return None
        found = []
        if (limit := workspace.student_limit_nano) is not None:
            spent, reserved = (await db.execute(_USE_OF_STUDENT, {"day_id": today.id, "user": user_id})).one()
            found.append(_short(limit, spent, reserved, amount=amount))
        if workspace.has_section_limits:
            facts = {"day_id": today.id, "assignment": assignment_id}
            limit, spent, reserved = (await db.execute(_USE_OF_SECTION, facts)).one()
            found.append(_short(limit, spent, reserved, amount=amount))
        return min((one for one in found if one is not None), key=list(Shortage).index, default=None)

    async def update_student_limit(
        self, db: AsyncSession, workspace: WorkspaceDB, limit_nano: int | None, *, by: UserDB
    ) -> None:
        """Set the daily budget of each student from today on, or remove it with None.

        Work that waits for a budget is not made due here. Raise NotAllowedError for a non-admin, and PartLimitError if
        it is not above $0 and at most $100,000.
        """
        workspace_service.require_admin(by)
        _require_in_range(limit_nano)
        workspace.student_limit_nano = limit_nano
        await db.flush()

    async def update_section_limit(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        section: CourseSectionDB,
        limit_nano: int | None,
        *,
        by: UserDB,
    ) -> None:
        """Set the daily budget of a section from today on, or remove it with None.

        The caller checks that the section is one of this workspace. Work that waits for a budget is not made due here.
        Raise NotAllowedError for a non-admin, and PartLimitError if it is not above $0 and at most $100,000.
        """
        workspace_service.require_admin(by)
        _require_in_range(limit_nano)
        section.daily_limit_nano = limit_nano
        await db.flush()
        is_limited = exists().where(
            CourseSectionDB.workspace_id == workspace.id, CourseSectionDB.daily_limit_nano.is_not(None)
        )
        workspace.has_section_limits = bool((await db.execute(select(is_limited))).scalar_one())
        await db.flush()

    async def students_above(self, db: AsyncSession, today: DailyCostDB, limit_nano: int) -> int:
        """Return how many students have spent more than this on the day. Test runs do not count."""
        spent = (
            select(SessionDB.student_id)
            .join(CostEntryDB, CostEntryDB.session_id == SessionDB.id)
            .where(CostEntryDB.daily_cost_id == today.id, SessionDB.is_test_run.is_(False))
            .group_by(SessionDB.student_id)
            .having(func.sum(CostEntryDB.cost_nano) > limit_nano)
            .subquery()
        )
        return int((await db.execute(select(func.count()).select_from(spent))).scalar_one())

    async def spent_by_section(self, db: AsyncSession, today: DailyCostDB, section_id: UUID) -> int:
        """Return what the section's interviews and debriefs have cost on the day, in nano-dollars."""
        statement = (
            select(func.coalesce(func.sum(CostEntryDB.cost_nano), 0))
            .join(SessionDB, SessionDB.id == CostEntryDB.session_id)
            .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .where(CostEntryDB.daily_cost_id == today.id, AssignmentDB.section_id == section_id)
        )
        return int((await db.execute(statement)).scalar_one())

    async def find_sections(self, db: AsyncSession, workspace_id: UUID, words: str) -> Sequence[CourseSectionDB]:
        """Return the first 100 open sections of the workspace whose names contain the words, by name."""
        statement = (
            select(CourseSectionDB)
            .where(
                CourseSectionDB.workspace_id == workspace_id,
                CourseSectionDB.closed_at.is_(None),
                contains(CourseSectionDB.name, words),
            )
            .order_by(CourseSectionDB.name, CourseSectionDB.id)
            .limit(MOST_FOUND)
        )
        return (await db.execute(statement)).scalars().all()

    async def list_section_limits(self, db: AsyncSession, workspace: WorkspaceDB) -> Sequence[CourseSectionDB]:
        """Return the open sections that have a daily budget, by name. Closed sections keep theirs, but are left out."""
        statement = (
            select(CourseSectionDB)
            .where(
                CourseSectionDB.workspace_id == workspace.id,
                CourseSectionDB.daily_limit_nano.is_not(None),
                CourseSectionDB.closed_at.is_(None),
            )
            .order_by(CourseSectionDB.name, CourseSectionDB.id)
        )
        return (await db.execute(statement)).scalars().all() if workspace.has_section_limits else []


def _short(limit: int | None, spent: int, reserved: int, *, amount: int) -> Shortage | None:
    if limit is None or spent + reserved + amount <= limit:
        return None
    return Shortage.SPENT if spent + amount > limit else Shortage.BUSY


def _require_in_range(limit_nano: int | None) -> None:
    if limit_nano is not None and not 0 < limit_nano <= HIGHEST_PART_LIMIT:
        raise PartLimitError(
            "Please give a daily budget above 0 and up to 100,000 US dollars, such as `0.50`, or `off` to remove it."
        )


part_budgets = PartBudgets()
