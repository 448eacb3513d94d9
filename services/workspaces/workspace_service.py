"""Workspaces and the people in them: who they are, their roles, and their time zones."""

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
    """The refusal of a setting. The message says what is possible instead."""


@dataclass(frozen=True)
class SlackPerson:
    """A person as Slack describes them."""

    slack_user_id: str
    display_name: str
    time_zone: str | None
    is_slack_admin: bool
    is_active: bool = True
    is_guest: bool = False


class WorkspaceService:
    """Stores workspaces, their settings, and their people."""

    async def get_or_create_workspace(self, db: AsyncSession, team_id: str, *, name: str = "") -> WorkspaceDB:
        """Return the workspace of this Slack team. Create it with `name` if it does not exist.

        An existing one keeps its name.
        """
        found = await self.find_workspace(db, team_id)
        if found is None:
            await insert_once(db, WorkspaceDB, {"team_id": team_id, "name": name}, unique=("team_id",))
            found = await self.find_workspace(db, team_id)
        assert found is not None
        return found

    async def get_workspace(self, db: AsyncSession, workspace_id: UUID) -> WorkspaceDB:
        """Return an existing workspace. Raise NoResultFound if there is none."""
        return await db.get_one(WorkspaceDB, workspace_id)

    async def get_member(self, db: AsyncSession, workspace_id: UUID, user_id: UUID) -> UserDB:
        """Return a person of the workspace, active or not. Raise SettingError if the workspace has no such person."""
        user = await db.get(UserDB, user_id)
        if user is None or user.workspace_id != workspace_id:
            raise SettingError("This person is no longer in this workspace.")
        return user

    async def get_user(self, db: AsyncSession, workspace: WorkspaceDB, slack_user_id: str) -> UserDB | None:
        """Return the stored person with this Slack id, active or not, or None."""
        statement = select(UserDB).where(UserDB.workspace_id == workspace.id, UserDB.slack_user_id == slack_user_id)
        return (await db.execute(statement)).scalar_one_or_none()

    async def list_users(
        self, db: AsyncSession, workspace: WorkspaceDB, slack_user_ids: Sequence[str]
    ) -> dict[str, UserDB]:
        """Return the stored ones of these people, active or not, by Slack id. Unknown people are left out."""
        statement = select(UserDB).where(UserDB.workspace_id == workspace.id, UserDB.slack_user_id.in_(slack_user_ids))
        return {user.slack_user_id: user for user in (await db.execute(statement)).scalars()}

    async def upsert_user(
        self, db: AsyncSession, workspace: WorkspaceDB, person: SlackPerson, *, now: datetime | None = None
    ) -> UserDB:
        """Create or update the person from their Slack profile, and return them.

        With `now`, the profile was read from Slack at that time. Name, time zone, guest state, and activity are
        overwritten. A new person is a student. A Slack owner or admin gets the role of an admin. When Slack no longer
        says so, they become a student, even if they were a teacher before. Other teachers and students keep their role.

        The first admin's time zone becomes the workspace's, if it is a known zone and no admin has set one.
        """
        facts = {"workspace_id": workspace.id, "slack_user_id": person.slack_user_id}
        role = Role.ADMIN if person.is_slack_admin else Role.STUDENT
        await insert_once(db, UserDB, {**facts, "role": role}, unique=("workspace_id", "slack_user_id"))
        user = await self.get_user(db, workspace, person.slack_user_id)
        assert user is not None
        user.display_name = person.display_name
        user.time_zone = person.time_zone
        user.is_active = person.is_active
        user.is_guest = person.is_guest
        user.checked_at = now or user.checked_at
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
        """Set a person's role, and return them. Nobody is notified here, and their sections and enrollments stay.

        Raise NotAllowedError for a non-admin, and SettingError if the person is not stored yet or is an admin.
        """
        self.require_admin(by)
        user = await self.get_user(db, workspace, slack_user_id)
        if user is None:
            raise SettingError("This person is not known yet. Ask them to use `/vc-help` once, then try again.")
        if user.role == Role.ADMIN:
            raise SettingError(
                "This person is an admin. Admins can do everything that teachers can, so nothing changes."
            )
        user.role = role
        await db.flush()
        return user

    async def list_admins(self, db: AsyncSession, workspace: WorkspaceDB) -> list[UserDB]:
        """Return all active admins of the workspace, in the order in which they were registered."""
        return await self._with_role(db, workspace, Role.ADMIN)

    async def list_teachers(self, db: AsyncSession, workspace: WorkspaceDB) -> list[UserDB]:
        """Return all active teachers who are not admins, in the order in which they were registered."""
        return await self._with_role(db, workspace, Role.TEACHER)

    async def update_time_zone(self, db: AsyncSession, workspace: WorkspaceDB, name: str, *, by: UserDB) -> None:
        """Set the time zone of cost days, from the next day on. The present cost day keeps its zone.

        After that, no admin's profile changes it. Raise NotAllowedError for a non-admin, and SettingError if there is
        no time zone with this name.
        """
        self.require_admin(by)
        if zone_named(name) is None:
            raise SettingError(
                "There is no time zone with this name. Use one such as America/Chicago.", field="time_zone"
            )
        workspace.time_zone = name
        workspace.time_zone_from_admin = True
        await db.flush()

    async def update_alert_channel(
        self, db: AsyncSession, workspace: WorkspaceDB, channel_id: str | None, *, by: UserDB
    ) -> None:
        """Set the channel for alerts; None sends them to each admin's DM. Raise NotAllowedError for a non-admin.

        It does not check that the app can post in the channel.
        """
        self.require_admin(by)
        workspace.alert_channel_id = channel_id
        await db.flush()

    async def update_term_end(self, db: AsyncSession, workspace: WorkspaceDB, day: date | None, *, by: UserDB) -> None:
        """Set the last day of the term, or remove it with None. Raise NotAllowedError for a non-admin."""
        self.require_admin(by)
        workspace.term_ends_on = day
        await db.flush()

    async def update_help_resources(self, db: AsyncSession, workspace: WorkspaceDB, words: str, *, by: UserDB) -> None:
        """Store the text that `!pause` shows. An empty one restores the standard text.

        Raise NotAllowedError for a non-admin.
        """
        self.require_admin(by)
        workspace.help_resources = words
        await db.flush()

    async def update_model_price(
        self, db: AsyncSession, workspace: WorkspaceDB, model: str, price: dict[str, int], *, by: UserDB
    ) -> None:
        """Store a model's price in nano-dollars per token of `input` and `output`, in place of an earlier one.

        It is used only for a model without a price in our table. Work that waits for the price is not made due here.
        Raise NotAllowedError for a non-admin.
        """
        self.require_admin(by)
        workspace.model_prices = {**workspace.model_prices, model: price}
        await db.flush()

    def require_admin(self, user: UserDB) -> None:
        """Raise NotAllowedError unless the person is an admin."""
        if user.role != Role.ADMIN:
            raise NotAllowedError("This is for admins. To see what you can do, use `/vc-help`.")

    def require_teacher(self, user: UserDB) -> None:
        """Raise NotAllowedError unless the person is a teacher or an admin."""
        if user.role not in {Role.TEACHER, Role.ADMIN}:
            raise NotAllowedError(
                "This is for teachers. Use `/vc-help` to see what you can do. An admin can add teachers."
            )

    async def pause_claude(
        self, db: AsyncSession, workspace: WorkspaceDB, *, reason: str, model: str | None, probe_at: datetime
    ) -> bool:
        """Pause calls to Claude, to `model` or to all, until a probe succeeds. Return whether the reason is new.

        Without a model, all calls are paused. Trouble with a second model pauses the calls to all models, because a
        workspace has only one pause. The next probe passes at `probe_at`, also if the reason is stored already.
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
        """Store that no call of the workspace is allowed before this time. A later time that is set already stays."""
        limit = WorkspaceDB.claude_opens_at
        statement = (
            update(WorkspaceDB)
            .where(WorkspaceDB.id == workspace.id, or_(limit.is_(None), limit < opens_at))
            .values(claude_opens_at=opens_at)
            .execution_options(synchronize_session=False)
        )
        await db.execute(statement)

    async def release_claude(self, db: AsyncSession, workspace_id: object) -> None:
        """End the pause of the workspace's calls to Claude, if there is one. It does not make waiting work due."""
        statement = (
            update(WorkspaceDB)
            .where(WorkspaceDB.id == workspace_id, WorkspaceDB.claude_pause.is_not(None))
            .values(claude_pause=None, claude_pause_model=None, claude_probe_at=None)
        )
        await db.execute(statement)

    async def find_workspace(self, db: AsyncSession, team_id: str) -> WorkspaceDB | None:
        """Return the stored workspace of this Slack team, or None."""
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
    """Return the local date of `now` in this time zone. Raise ZoneInfoNotFoundError for an unknown zone."""
    return now.astimezone(ZoneInfo(time_zone) if time_zone != "UTC" else UTC).date()


workspace_service = WorkspaceService()
