"""The status names each trouble with what to do, on both databases."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.core.troubles import Trouble
from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from models.post import InboxKind
from models.workspace import WorkspaceDB
from services.messaging.inbox_service import InboxLine, Thread, inbox_service
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import AssignmentCard
from services.workspaces.workspace_service import workspace_service

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "ANTHROPIC_API_KEY": "k", "SECRET_KEY": "s"}
LINE = InboxLine(Thread("T1", "D1", "1.0"), "1.0", InboxKind.SAID, "1.0", "U1", "Hello")


@pytest.fixture
async def bot(database_url: str) -> AsyncIterator[VirtualClient]:
    """Yield a bot with a real database that was never connected to Slack."""
    made = VirtualClient(Settings.read({**TOKENS, "DATABASE_URL": database_url}))
    yield made
    await made._close()


async def test_a_bot_without_slack_has_this_trouble_only(bot: VirtualClient) -> None:
    """It can store lines."""
    assert await bot.health.can_store()
    assert set(await bot.health._troubles()) == {Trouble.SLACK_DISCONNECTED}


async def test_what_an_admin_must_fix_is_said_in_words(bot: VirtualClient) -> None:
    """Each reason of a pause has its sentence, and one of a newer version has one as well."""
    async with bot.deps.database.begin() as db:
        for team, reason in (("T1", "key"), ("T2", "a reason of tomorrow"), ("T3", None)):
            await workspace_service.get_or_create_workspace(db, team)
            await db.execute(update(WorkspaceDB).where(WorkspaceDB.team_id == team).values(claude_pause=reason))
    says = (await bot.health._troubles())[Trouble.CLAUDE_PAUSED]

    assert "Put a valid key in the settings and restart." in says
    assert "Run `virtual-client doctor` to see what to fix." in says
    assert "tomorrow" not in says


async def test_what_waits_is_a_trouble_after_two_minutes(bot: VirtualClient) -> None:
    """A line and a post of now are no trouble. Later they are, with their number."""
    now = bot.deps.clock()
    async with bot.deps.database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, "T1")
        place = Place(channel_id="C1")
        await outbox_service.enqueue(db, AssignmentCard(), place, workspace_id=workspace.id, now=now)
        await inbox_service.store(db, LINE, now=now)
    early = await bot.status.troubles(await bot.status.backlog())
    late = await bot.status.troubles(await bot.status.backlog(now=now + timedelta(minutes=3)))

    assert set(early) == {Trouble.SLACK_DISCONNECTED}
    assert set(late) == {Trouble.SLACK_DISCONNECTED, Trouble.OUTBOX_STUCK, Trouble.INBOX_STUCK}
    assert late[Trouble.OUTBOX_STUCK].endswith("1 message and 0 files wait.")


async def test_a_breaker_that_is_open_is_a_trouble(bot: VirtualClient) -> None:
    """Claude has failed as often as the settings allow."""
    breaker = bot.deps.claude.breaker
    for _ in range(bot.deps.rules.breaker.failure_threshold):
        place = breaker.take()
        assert place is not None
        breaker.failed(place)

    assert Trouble.CLAUDE_FAILING in await bot.health._troubles()


async def test_an_uninstalled_app_is_a_trouble_until_the_next_installation(bot: VirtualClient) -> None:
    """Slack says it with an event. It stays said when the token is accepted again, since work has stopped."""
    async with bot.deps.database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, "T1")
        workspace.uninstalled_at = bot.deps.clock()
    during = await bot.health._troubles()
    async with bot.deps.database.begin() as db:
        await db.execute(update(WorkspaceDB).values(uninstalled_at=None))

    assert set(during) == {Trouble.SLACK_DISCONNECTED, Trouble.APP_UNINSTALLED}
    assert set(await bot.health._troubles()) == {Trouble.SLACK_DISCONNECTED}
