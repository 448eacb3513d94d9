"""Settings and pauses of a workspace: who may change them, and that no other workspace is touched."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from models.workspace import Role, UserDB, WorkspaceDB
from services.common.errors import NotAllowedError
from services.storage.database import Database
from services.workspaces.workspace_service import SettingError, SlackPerson, workspace_service
from tests.services.conftest import NOON, School

LATER = NOON + timedelta(minutes=1)
Change = Callable[[AsyncSession, WorkspaceDB, UserDB], Awaitable[None]]


async def other_workspace(database: Database) -> WorkspaceDB:
    """Create a second workspace in the same database."""
    async with database.begin() as db:
        return await workspace_service.get_or_create_workspace(db, "T2")


async def stored(database: Database, workspace: WorkspaceDB) -> WorkspaceDB:
    async with database.read() as db:
        return await workspace_service.get_workspace(db, workspace.id)


async def pause(database: Database, workspace: WorkspaceDB, *, reason: str = "key", model: str | None = None) -> bool:
    async with database.begin() as db:
        return await workspace_service.pause_claude(db, workspace, reason=reason, model=model, probe_at=LATER)


async def test_a_pause_and_its_end_concern_one_workspace(database: Database, school: School) -> None:
    """The key of one school says nothing about the key of another."""
    other = await other_workspace(database)
    await pause(database, school.workspace)
    alone = await stored(database, other)
    await pause(database, other)
    async with database.begin() as db:
        await workspace_service.release_claude(db, school.workspace.id)
    ended, still = await stored(database, school.workspace), await stored(database, other)

    assert (alone.claude_pause, alone.claude_probe_at) == (None, None)
    assert (ended.claude_pause, ended.claude_pause_model, ended.claude_probe_at) == (None, None, None)
    assert (still.claude_pause, still.claude_probe_at) == ("key", LATER)


async def test_a_limit_concerns_one_workspace_and_only_grows(database: Database, school: School) -> None:
    """Claude's `retry-after` of an earlier call does not shorten a longer wait."""
    other = await other_workspace(database)
    for minutes in (5, 3, 8):
        async with database.begin() as db:
            opens_at = NOON + timedelta(minutes=minutes)
            await workspace_service.limit_claude(db, school.workspace, opens_at=opens_at)
        if minutes == 3:
            shorter = await stored(database, school.workspace)

    assert shorter.claude_opens_at == NOON + timedelta(minutes=5)
    assert (await stored(database, school.workspace)).claude_opens_at == NOON + timedelta(minutes=8)
    assert (await stored(database, other)).claude_opens_at is None


async def test_the_reason_of_a_pause_is_news_once(database: Database, school: School) -> None:
    """The admins read about each reason once, and about a new reason again."""
    told = [await pause(database, school.workspace, reason=reason) for reason in ("key", "key", "model", "model")]

    assert told == [True, False, True, False]
    assert (await stored(database, school.workspace)).claude_pause == "model"


@pytest.mark.parametrize(
    ("models", "paused"),
    [(("haiku",), "haiku"), (("haiku", "haiku"), "haiku"), (("haiku", "sonnet"), None), (("haiku", None), None)],
)
async def test_a_second_model_in_trouble_pauses_all(
    database: Database, school: School, models: tuple[str | None, ...], paused: str | None
) -> None:
    """A workspace has one pause: of one model, or of all."""
    for model in models:
        await pause(database, school.workspace, model=model)

    assert (await stored(database, school.workspace)).claude_pause_model == paused


CHANGES: dict[str, Change] = {
    "zone": lambda db, workspace, by: workspace_service.update_time_zone(db, workspace, "Europe/Berlin", by=by),
    "channel": lambda db, workspace, by: workspace_service.update_alert_channel(db, workspace, "C9", by=by),
    "help": lambda db, workspace, by: workspace_service.update_help_resources(db, workspace, "Call 988.", by=by),
    "price": lambda db, workspace, by: workspace_service.update_model_price(
        db, workspace, "claude-next-9", {"input": 1, "output": 2}, by=by
    ),
}


@pytest.mark.parametrize("name", CHANGES)
async def test_only_admins_change_settings(database: Database, school: School, name: str) -> None:
    """Neither a student nor a teacher changes a setting. Before and after are the same."""
    before = await stored(database, school.workspace)
    for person in (school.student, school.teacher):
        async with database.begin() as db:
            workspace = await workspace_service.get_workspace(db, school.workspace.id)
            with pytest.raises(NotAllowedError):
                await CHANGES[name](db, workspace, person)
    after = await stored(database, school.workspace)

    assert (after.time_zone, after.alert_channel_id, after.help_resources, after.model_prices) == (
        before.time_zone,
        before.alert_channel_id,
        before.help_resources,
        before.model_prices,
    )


async def test_teachers_and_admins_pass_as_teachers(school: School) -> None:
    """A student does not, and an admin is the only one who passes as admin."""
    admin = UserDB(role=Role.ADMIN)
    workspace_service.require_teacher(school.teacher)
    workspace_service.require_teacher(admin)
    workspace_service.require_admin(admin)
    with pytest.raises(NotAllowedError):
        workspace_service.require_teacher(school.student)


async def test_lists_leave_out_other_roles_other_workspaces_and_inactive_people(
    database: Database, school: School
) -> None:
    """Alerts go to the admins that are left."""
    other = await other_workspace(database)
    async with database.begin() as db:
        far = await workspace_service.upsert_user(db, other, SlackPerson("UFAR", "Far", "UTC", is_slack_admin=True))
        away = await workspace_service.upsert_user(
            db, school.workspace, SlackPerson("UOLD", "Old", "UTC", is_slack_admin=True)
        )
        away.is_active = False
    async with database.read() as db:
        admins = [row.slack_user_id for row in await workspace_service.list_admins(db, school.workspace)]
        teachers = [row.slack_user_id for row in await workspace_service.list_teachers(db, school.workspace)]

    assert far.role == Role.ADMIN
    assert (admins, teachers) == (["UADA"], ["UTOM"])


async def test_people_of_another_workspace_are_strangers(database: Database, school: School) -> None:
    """Neither their row nor their Slack id finds them here."""
    other = await other_workspace(database)
    async with database.read() as db:
        with pytest.raises(SettingError):
            await workspace_service.get_member(db, other.id, school.student.id)
        found = await workspace_service.get_user(db, other, "UMAY")
        known = await workspace_service.list_users(db, other, ["UMAY", "UTOM"])
        own = await workspace_service.list_users(db, school.workspace, ["UMAY", "UNOBODY"])

    assert (found, known, list(own)) == (None, {}, ["UMAY"])


@pytest.mark.parametrize(
    ("before", "is_slack_admin", "after"),
    [
        (Role.STUDENT, False, Role.STUDENT),
        (Role.TEACHER, False, Role.TEACHER),
        (Role.ADMIN, False, Role.STUDENT),
        (Role.STUDENT, True, Role.ADMIN),
        (Role.TEACHER, True, Role.ADMIN),
    ],
)
async def test_slack_decides_only_who_is_an_admin(
    database: Database, school: School, before: Role, is_slack_admin: bool, after: Role
) -> None:
    """A teacher stays a teacher, whatever else changes in Slack."""
    async with database.begin() as db:
        (await workspace_service.get_member(db, school.workspace.id, school.student.id)).role = before
    person = SlackPerson("UMAY", "Maya R.", "Asia/Tokyo", is_slack_admin=is_slack_admin, is_active=False)
    async with database.begin() as db:
        user = await workspace_service.upsert_user(db, school.workspace, person)

    assert (user.role, user.display_name, user.time_zone, user.is_active) == (after, "Maya R.", "Asia/Tokyo", False)


async def test_the_first_admin_with_a_known_zone_sets_the_zone(database: Database) -> None:
    """Neither a teacher, nor an unknown zone, nor a later admin does."""
    workspace = await other_workspace(database)
    zones = []
    for number, (zone, is_admin) in enumerate(
        [("Europe/Paris", False), ("Mars/Base", True), (None, True), ("Asia/Tokyo", True), ("America/Chicago", True)]
    ):
        async with database.begin() as db:
            stored_workspace = await workspace_service.get_workspace(db, workspace.id)
            person = SlackPerson(f"U{number}", "A", zone, is_slack_admin=is_admin)
            await workspace_service.upsert_user(db, stored_workspace, person)
            zones.append(stored_workspace.time_zone)

    assert zones == ["UTC", "UTC", "UTC", "Asia/Tokyo", "Asia/Tokyo"]


async def test_an_admin_changes_the_roles_of_others_only(database: Database, school: School) -> None:
    """An admin's role comes from Slack, and nobody else may give a role."""
    async with database.begin() as db:
        admin = await workspace_service.get_user(db, school.workspace, "UADA")
        assert admin is not None
        changed = await workspace_service.update_role(db, school.workspace, "UMAY", Role.TEACHER, by=admin)
        for slack_user_id in ("UADA", "UNOBODY"):
            with pytest.raises(SettingError):
                await workspace_service.update_role(db, school.workspace, slack_user_id, Role.STUDENT, by=admin)
        with pytest.raises(NotAllowedError):
            await workspace_service.update_role(db, school.workspace, "UMAY", Role.STUDENT, by=school.teacher)

    assert (changed.role, admin.role) == (Role.TEACHER, Role.ADMIN)


async def test_an_unknown_zone_is_refused_at_its_field(database: Database, school: School) -> None:
    """A known one is stored, and no admin's profile replaces it later."""
    async with database.begin() as db:
        workspace = await other_workspace_with_admin(db)
        admin = await workspace_service.get_user(db, workspace, "UNEW")
        assert admin is not None
        with pytest.raises(SettingError) as refused:
            await workspace_service.update_time_zone(db, workspace, "Mars/Base", by=admin)
        await workspace_service.update_time_zone(db, workspace, "Europe/Berlin", by=admin)
        await workspace_service.upsert_user(db, workspace, SlackPerson("UBOB", "B", "Asia/Tokyo", is_slack_admin=True))

    assert refused.value.field == "time_zone"
    assert workspace.time_zone == "Europe/Berlin"


async def other_workspace_with_admin(db: AsyncSession) -> WorkspaceDB:
    """Create a workspace whose admin has no time zone."""
    workspace = await workspace_service.get_or_create_workspace(db, "T3")
    await workspace_service.upsert_user(db, workspace, SlackPerson("UNEW", "New", None, is_slack_admin=True))
    return workspace
