"""PostgreSQL goes away in the middle of practice. Nothing is forgotten, and no job waits for minutes."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select

from bot.runtime.app import VirtualClient
from models.post import OutboxDB, OutboxState
from sandbox.claude.client import ClaudeControl
from services.storage import database as database_module
from services.storage import postgresql_connection
from tests.forgetful_proxy import ForgetfulProxy
from tests.stories.course import Course
from tests.stories.test_progress import in_thread

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
async def proxy(
    environment: dict[str, str], database_url: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[ForgetfulProxy]:
    """Yield a proxy between the bot and its database. A silent server is given up sooner than in real life."""
    monkeypatch.setattr(postgresql_connection, "QUICK_SECONDS", 0.5)
    monkeypatch.setattr(database_module, "ANSWER_PART", 0.1)
    async with ForgetfulProxy(database_url) as opened:
        environment["DATABASE_URL"] = opened.address
        yield opened


async def test_forgotten_connections_hold_up_no_job(
    proxy: ForgetfulProxy, course: Course, claude: ClaudeControl
) -> None:
    """A firewall forgets all connections, twice. The next line is answered, and the closing card comes."""
    thread = await course.starts()
    await claude.will_say("It is a long story.", "He drinks again.")
    await thread.says("How are you?")
    await course.hears(thread, 2)
    await course.workspace.until(lambda: nothing_is_owed(course))
    proxy.forgets()
    await thread.says("And at home?")
    heard = await course.hears(thread, 3)
    await course.workspace.until(lambda: nothing_is_owed(course))
    proxy.forgets()
    assert await course.maya.clicks("End session", on=thread.root) is None
    await in_thread(course, thread, "You sent 2 messages")

    assert heard[1:] == ["It is a long story.", "He drinks again."]


async def test_a_line_during_a_crash_of_postgresql_is_answered_once(
    proxy: ForgetfulProxy, course: Course, bot: VirtualClient, claude: ClaudeControl
) -> None:
    """The line could not be stored, so it is read from Slack once PostgreSQL is back."""
    thread = await course.starts()
    await claude.will_say("It is a long story.", "He drinks again.")
    await course.workspace.until(lambda: nothing_is_owed(course))
    await proxy.crashes()
    await thread.says("How are you?")
    await course.workspace.until(lambda: missed(bot))
    await proxy.returns()
    bot.run_jobs_now()
    await course.hears(thread, 2)
    await thread.says("And at home?")
    heard = await course.hears(thread, 3)

    assert heard[1:] == ["It is a long story.", "He drinks again."]


async def nothing_is_owed(course: Course) -> bool:
    """Return whether everything that is owed to someone is in Slack."""
    async with course.bot.deps.database.read() as db:
        owed = select(func.count()).where(OutboxDB.state != OutboxState.DELIVERED)
        return (await db.execute(owed)).scalar_one() == 0


async def missed(bot: VirtualClient) -> bool:
    """Return whether the bot knows that it could not store something."""
    return bot._watchdog._has_missed
