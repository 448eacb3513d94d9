"""After the app is uninstalled, nothing is asked of Claude and nothing is posted, until it is installed again."""

import asyncio

import pytest
from sqlalchemy import select

from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from models.post import OutboxDB, OutboxKind
from models.workspace import WorkspaceDB
from sandbox.claude.client import ClaudeControl
from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from sandbox.wire.events import emit
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def _stops(bot: VirtualClient, workspace: SandboxClient) -> None:
    async def look() -> bool:
        async with bot.deps.database.read() as db:
            return (await db.execute(select(WorkspaceDB.uninstalled_at))).scalar_one() is not None

    await workspace.until(look)


async def _posts(workspace: SandboxClient) -> int:
    return len(await workspace.calls("chat.postMessage"))


@pytest.mark.parametrize(
    "event", [{"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"bot": ["U0APP"]}}]
)
async def test_no_line_is_answered_after_the_end_of_the_installation(
    course: Course, claude: ClaudeControl, slack_server: SandboxServer, event: dict[str, object]
) -> None:
    """Also while the token would still work. A line that was stored before waits, and so does every notice."""
    thread = await course.starts()
    asked, posted = len(await claude.requests()), await _posts(course.workspace)
    emit(slack_server.sandbox, dict(event), None)
    await _stops(course.bot, course.workspace)
    await thread.says("How have you been?")
    await course.bot.turn_worker.poll()
    course.bot.run_jobs_now()
    await asyncio.sleep(1.0)

    assert len(await claude.requests()) == asked
    assert await _posts(course.workspace) == posted


async def test_revoked_tokens_of_people_stop_nothing(course: Course, slack_server: SandboxServer) -> None:
    """The app works with its bot token only."""
    thread = await course.starts()
    emit(slack_server.sandbox, {"type": "tokens_revoked", "tokens": {"oauth": ["U1"], "bot": []}}, None)
    await thread.says("How have you been?")

    assert len(await course.hears(thread, 2)) == 2


async def test_a_reply_that_was_being_written_waits_for_the_next_installation(
    environment: dict[str, str], workspace: SandboxClient, claude: ClaudeControl
) -> None:
    """A start with a valid token goes on where the work stopped, and says everything once."""
    async with VirtualClient(Settings.read(environment)) as first:
        course = Course(workspace, first)
        await course.set_up()
        thread = await course.starts()
        await claude.thinks_for(1.0)
        await thread.says("How have you been?")
        await workspace.until(lambda: _is_asked(claude, 2))
        await workspace.control("uninstall")
        await _stops(first, workspace)
        await workspace.until(lambda: _is_recorded(first, 2))
        await first.outbox.deliver_due()
        tried = [call for call in await workspace.calls("chat.postMessage") if not call["answer"]["ok"]]
        heard = await thread.texts_from("Maria Rodriguez")
    await workspace.control("reinstall")
    async with VirtualClient(Settings.read(environment)) as second:
        replies = await Course(workspace, second).hears(thread, 2)

    assert len(heard) == 1
    assert tried == []
    assert len(replies) == 2


async def test_an_end_of_which_nothing_was_heard_is_found_with_the_other_missed_events(
    course: Course, slack_server: SandboxServer
) -> None:
    """The database was away when Slack sent the event, and Slack does not send it anymore."""
    slack_server.sandbox.revoked = "account_inactive"
    course.bot._note_missed()
    course.bot.run_jobs_now()

    await _stops(course.bot, course.workspace)


async def _is_asked(claude: ClaudeControl, count: int) -> bool:
    return len([row for row in await claude.requests() if not row.wants_shape]) >= count


async def _is_recorded(bot: VirtualClient, count: int) -> bool:
    async with bot.deps.database.read() as db:
        rows = (await db.execute(select(OutboxDB.state).where(OutboxDB.kind == OutboxKind.REPLY))).scalars().all()
    return len(rows) >= count
