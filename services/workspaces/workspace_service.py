"""Workspaces and the people in them: who they are, what they may do, in which zone their day runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import case, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.workspace import Role, UserDB, WorkspaceDB
from services.common.errors import NotAllowedError, Refusal
from services.common.time_zones import zone_named
from services.storage.upsert import insert_once


class SettingError(Refusal):
    """A setting that cannot be taken, with what would be."""


@dataclass(frozen=True)
class SlackPerson:
    """What Slack says of a person."""

    slack_user_id: str
    display_name: str
    time_zone: str | None
    is_slack_admin: bool
    is_active: bool = True


class WorkspaceService:
    """Keeps workspaces, their settings and their people."""

    async def get_or_create_workspace(self, db: AsyncSession, team_id: str, *, name: str = "") -> WorkspaceDB:
        """The workspace of this Slack team, made on first sight."""
        found = await self.find_workspace(db, team_id)
        if found is None:
            await insert_once(db, WorkspaceDB, {"team_id": team_id, "name": name}, unique=("team_id",))
            found = await self.find_workspace(db, team_id)
        assert found is not None
        return found

    async def get_workspace(self, db: AsyncSession, workspace_id: UUID) -> WorkspaceDB:
        """Return a workspace that is there."""
        return await db.get_one(WorkspaceDB, workspace_id)

    async def get_member(self, db: AsyncSession, workspace_id: UUID, user_id: UUID) -> UserDB:
        """Return a person of the workspace. Raises SettingError where there is none."""
        user = await db.get(UserDB, user_id)
        if user is None or user.workspace_id != workspace_id:
            raise SettingError("This person is not here any more.")
        return user

    async def get_user(self, db: AsyncSession, workspace: WorkspaceDB, slack_user_id: str) -> UserDB | None:
        """The person, if we have met them."""
        statement = select(UserDB).where(UserDB.workspace_id == workspace.id, UserDB.slack_user_id == slack_user_id)
        return (await db.execute(statement)).scalar_one_or_none()

    async def list_users(
        self, db: AsyncSession, workspace: WorkspaceDB, slack_user_ids: Sequence[str]
    ) -> dict[str, UserDB]:
        """Those of these people whom we have met, by their Slack id."""
        statement = select(UserDB).where(UserDB.workspace_id == workspace.id, UserDB.slack_user_id.in_(slack_user_ids))
        return {user.slack_user_id: user for user in (await db.execute(statement)).scalars()}

    async def upsert_user(self, db: AsyncSession, workspace: WorkspaceDB, person: SlackPerson) -> UserDB:
        """The person, known from now on; a workspace's owner or admin is an admin from the start."""
        facts = {"workspace_id": workspace.id, "slack_user_id": person.slack_user_id}
        role = Role.ADMIN if person.is_slack_admin else Role.STUDENT
        await insert_once(db, UserDB, {**facts, "role": role}, unique=("workspace_id", "slack_user_id"))
        user = await self.get_user(db, workspace, person.slack_user_id)
        assert user is not None
        user.display_name = person.display_name
        user.time_zone = person.time_zone
        user.is_active = person.is_active
        if person.is_slack_admin:
            user.role = Role.ADMIN
            self._take_first_admins_zone(workspace, person)
        elif user.role == Role.ADMIN:
            user.role = Role.STUDENT
        await db.flush()
        return user

    async def update_role(
        self, db: AsyncSession, workspace: WorkspaceDB, slack_user_id: str, role: Role, *, by: UserDB
    ) -> UserDB:
        """The person has this role. Raises NotAllowedError, and SettingError for somebody we have not met."""
        self.require_admin(by)
        user = await self.get_user(db, workspace, slack_user_id)
        if user is None:
            raise SettingError("This person is not known yet. Ask them to use `/vc-help` once.")
        if user.role == Role.ADMIN:
            raise SettingError("An admin can do all that a teacher can; there is nothing to change.")
        user.role = role
        await db.flush()
        return user

    async def list_admins(self, db: AsyncSession, workspace: WorkspaceDB) -> list[UserDB]:
        """Every active admin, in the order in which we met them."""
        return await self._with_role(db, workspace, Role.ADMIN)

    async def list_teachers(self, db: AsyncSession, workspace: WorkspaceDB) -> list[UserDB]:
        """Every active teacher who is not an admin."""
        return await self._with_role(db, workspace, Role.TEACHER)

    async def update_time_zone(self, db: AsyncSession, workspace: WorkspaceDB, name: str, *, by: UserDB) -> None:
        """Cost days run in this zone from the next one on. Raises SettingError for an unknown zone."""
        self.require_admin(by)
        if zone_named(name) is None:
            raise SettingError("There is no time zone of that name. Write it as in Europe/Berlin.", field="time_zone")
        workspace.time_zone = name
        workspace.time_zone_from_admin = True
        await db.flush()

    async def update_alert_channel(
        self, db: AsyncSession, workspace: WorkspaceDB, channel_id: str | None, *, by: UserDB
    ) -> None:
        """Alerts go to this channel; None sends them to each admin's DM."""
        self.require_admin(by)
        workspace.alert_channel_id = channel_id
        await db.flush()

    async def update_help_resources(self, db: AsyncSession, workspace: WorkspaceDB, words: str, *, by: UserDB) -> None:
        """Store the words that `!pause` shows. Raises NotAllowedError."""
        self.require_admin(by)
        workspace.help_resources = words
        await db.flush()

    async def update_model_price(
        self, db: AsyncSession, workspace: WorkspaceDB, model: str, price: dict[str, int], *, by: UserDB
    ) -> None:
        """Store the price of a model, in nano-dollars a token by `input` and `output`. Raises NotAllowedError."""
        self.require_admin(by)
        workspace.model_prices = {**workspace.model_prices, model: price}
        await db.flush()

    def require_admin(self, user: UserDB) -> None:
        """Raises NotAllowedError for anybody but an admin."""
        if user.role != Role.ADMIN:
            raise NotAllowedError("This is for admins. `/vc-help` shows what you can do.")

    def require_teacher(self, user: UserDB) -> None:
        """Raises NotAllowedError for students. An admin may do all that a teacher may."""
        if user.role not in {Role.TEACHER, Role.ADMIN}:
            raise NotAllowedError("This is for teachers. `/vc-help` shows what you can do; an admin can name teachers.")

    async def pause_claude(
        self, db: AsyncSession, workspace: WorkspaceDB, *, reason: str, model: str | None, probe_at: datetime
    ) -> bool:
        """Pause calls to Claude until a probe gets through: those to `model`, or all. Return whether the reason is new.

        A second model in trouble pauses the calls to all models, since there is one pause for each workspace.
        """
        paused, other = WorkspaceDB.claude_pause, WorkspaceDB.claude_pause_model
        ours = update(WorkspaceDB).where(WorkspaceDB.id == workspace.id).execution_options(synchronize_session=False)
        is_news = ours.where(or_(paused.is_(None), paused != reason)).values(
            claude_pause=reason, claude_pause_model=case((paused.is_(None), model), else_=None)
        )
        told = (await db.execute(is_news.returning(WorkspaceDB.id))).scalar_one_or_none() is not None
        await db.execute(ours.values(claude_probe_at=probe_at, claude_pause_model=case((other == model, other))))
        return told

    async def limit_claude(self, db: AsyncSession, workspace: WorkspaceDB, *, opens_at: datetime) -> None:
        """Let no call of the workspace leave before this time."""
        limit = WorkspaceDB.claude_opens_at
        statement = (
            update(WorkspaceDB)
            .where(WorkspaceDB.id == workspace.id, or_(limit.is_(None), limit < opens_at))
            .values(claude_opens_at=opens_at)
            .execution_options(synchronize_session=False)
        )
        await db.execute(statement)

    async def release_claude(self, db: AsyncSession, workspace_id: object) -> None:
        """Calls may leave again."""
        statement = (
            update(WorkspaceDB)
            .where(WorkspaceDB.id == workspace_id, WorkspaceDB.claude_pause.is_not(None))
            .values(claude_pause=None, claude_pause_model=None, claude_probe_at=None)
        )
        await db.execute(statement)

    async def find_workspace(self, db: AsyncSession, team_id: str) -> WorkspaceDB | None:
        """The workspace of this Slack team, if we have met it."""
        return (await db.execute(select(WorkspaceDB).where(WorkspaceDB.team_id == team_id))).scalar_one_or_none()

    async def _with_role(self, db: AsyncSession, workspace: WorkspaceDB, role: Role) -> list[UserDB]:
        statement = (
            select(UserDB)
            .where(UserDB.workspace_id == workspace.id, UserDB.role == role, UserDB.is_active)
            .order_by(UserDB.id)
        )
        return list((await db.execute(statement)).scalars())

    def _take_first_admins_zone(self, workspace: WorkspaceDB, person: SlackPerson) -> None:
        if not workspace.time_zone_from_admin and zone_named(person.time_zone or "") is not None:
            workspace.time_zone = person.time_zone or "UTC"
            workspace.time_zone_from_admin = True


def local_day(time_zone: str, now: datetime) -> date:
    """The date on the wall of a place in that zone."""
    return now.astimezone(ZoneInfo(time_zone) if time_zone != "UTC" else UTC).date()


workspace_service = WorkspaceService()
