"""When people were last compared with Slack, since an event about a change can be missed."""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, case, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.workspace import Role, UserDB, WorkspaceDB

CHECKED_EVERY = timedelta(days=1)
AGAIN = timedelta(minutes=10)
"""After this time, a person whom Slack did not describe is looked up again."""

BATCH = 20


class PeopleService:
    """Decides who is looked up next. The rights of an admin are also asked for whenever they are used."""

    async def ask_for_all(self, db: AsyncSession) -> None:
        """Make every active person of all workspaces due, because changes may have been missed."""
        statement = update(UserDB).where(UserDB.is_active, UserDB.checked_at.is_not(None)).values(checked_at=None)
        await db.execute(statement.execution_options(synchronize_session=False))

    async def claim_due(self, db: AsyncSession, *, now: datetime) -> list[tuple[UserDB, str]]:
        """Return up to BATCH (20) active people who are due, with their Slack team's id.

        Due are those who were not claimed for a day, and nobody gets the returned ones again for a day. Workspaces
        without the app are left out. Admins come first, then teachers, then those who waited longest.
        """
        rank = case((UserDB.role == Role.ADMIN, 0), (UserDB.role == Role.TEACHER, 1), else_=2)
        first = (
            select(UserDB.id)
            .join(WorkspaceDB, WorkspaceDB.id == UserDB.workspace_id)
            .where(_is_due(now), WorkspaceDB.uninstalled_at.is_(None))
            .order_by(rank, UserDB.checked_at.is_not(None), UserDB.checked_at, UserDB.id)
            .limit(BATCH)
        )
        ids = (await db.execute(first)).scalars().all()
        if not ids:
            return []
        claim = update(UserDB).where(UserDB.id.in_(ids), _is_due(now)).values(checked_at=now).returning(UserDB.id)
        ours = (await db.execute(claim.execution_options(synchronize_session=False))).scalars().all()
        statement = (
            select(UserDB, WorkspaceDB.team_id)
            .join(WorkspaceDB, WorkspaceDB.id == UserDB.workspace_id)
            .where(UserDB.id.in_(ours))
            .order_by(rank, UserDB.id)
        )
        return [(user, team_id) for user, team_id in (await db.execute(statement)).all()]

    async def ask_again(self, db: AsyncSession, user_ids: Collection[UUID], *, now: datetime) -> None:
        """Make these people due again in ten minutes, because Slack did not describe them."""
        statement = update(UserDB).where(UserDB.id.in_(user_ids)).values(checked_at=now - CHECKED_EVERY + AGAIN)
        await db.execute(statement.execution_options(synchronize_session=False))

    async def deactivate(self, db: AsyncSession, team_id: str, slack_user_id: str, *, now: datetime) -> None:
        """Store that the person is no longer a member of the workspace. Do nothing if the person is not known.

        Their role, enrollments, and interviews stay as they are.
        """
        ours = select(WorkspaceDB.id).where(WorkspaceDB.team_id == team_id).scalar_subquery()
        statement = (
            update(UserDB)
            .where(UserDB.workspace_id == ours, UserDB.slack_user_id == slack_user_id)
            .values(is_active=False, checked_at=now)
        )
        await db.execute(statement.execution_options(synchronize_session=False))


def _is_due(now: datetime) -> ColumnElement[bool]:
    is_old = or_(UserDB.checked_at.is_(None), UserDB.checked_at <= now - CHECKED_EVERY)
    return UserDB.is_active & is_old


people_service = PeopleService()
