"""Events that are no lines survive a database that is away, and what was lost for good is looked for."""

import asyncio
import sqlite3
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.interviews.inbox import StoreLines
from bot.listeners import STORED_EVENTS
from bot.runtime.app import VirtualClient
from bot.slack.event_inbox import StoreEvents
from models.section import CourseSectionDB
from models.slack_event import SlackEventDB
from models.workspace import Role, UserDB
from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from sandbox.wire import socket_mode
from services.messaging.inbox_service import InboxService
from services.workspaces.event_service import EventService
from tests.stories.conftest import MovableClock
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def _user(bot: VirtualClient, name: str) -> UserDB | None:
    async with bot.deps.database.read() as db:
        return (await db.execute(select(UserDB).where(UserDB.display_name == name))).scalar_one_or_none()


async def _section(bot: VirtualClient) -> CourseSectionDB:
    async with bot.deps.database.read() as db:
        return (await db.execute(select(CourseSectionDB))).scalar_one()


@pytest.mark.parametrize("retries", [3, 0])
async def test_nothing_is_lost_while_the_database_is_locked(
    course: Course,
    slack_server: SandboxServer,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    retries: int,
) -> None:
    """Slack gets no acknowledgement and sends each event again. When it gives up, the app looks for what it missed."""
    monkeypatch.setattr(socket_mode, "RETRIES", retries)
    slack_server.sandbox.socket.ack_seconds = 2.2
    rival = sqlite3.connect(database_url.partition("///")[2], isolation_level=None)
    rival.execute("begin immediate")
    await course.workspace.person("ben").joins("#sw-101")
    await course.workspace.deactivates("maya")
    await course.workspace.renames("#sw-101", "sw-102")
    await asyncio.sleep(2.5)
    rival.execute("rollback")
    rival.close()

    async def all_is_known() -> bool:
        ben, maya = await _user(course.bot, "Ben Student"), await _user(course.bot, "Maya Student")
        channel_name = (await _section(course.bot)).channel_name
        return ben is not None and maya is not None and not maya.is_active and channel_name == "sw-102"

    assert await course.workspace.until(all_is_known)


async def test_events_are_stored_once_and_worked_off(course: Course, workspace: SandboxClient) -> None:
    """Slack may send each event three times. The rows stay for two days, so that a late copy changes nothing."""
    await workspace.control("copies", copies=3)
    await workspace.person("ben").joins("#sw-101")
    await workspace.person("ben").leaves("#sw-101")

    async def all_is_done() -> list[SlackEventDB]:
        async with course.bot.deps.database.read() as db:
            rows = (await db.execute(select(SlackEventDB).order_by(SlackEventDB.ts))).scalars().all()
        left = [row for row in rows if row.name == "member_left_channel"]
        return list(rows) if left and all(row.done_at is not None for row in rows) else []

    rows = await workspace.until(all_is_done)

    assert [row.name for row in rows if not row.is_about_app] == ["member_joined_channel", "member_left_channel"]


async def test_what_slack_sends_no_more_is_looked_for(course: Course, workspace: SandboxClient) -> None:
    """Nobody told the app that Ada is no admin and that Maya was deactivated. Something could not be stored."""
    await workspace.changes_role("ada", "member", is_heard=False)
    await workspace.changes_role("maya", "deactivated", is_heard=False)
    course.bot._note_missed()
    course.bot.run_jobs_now()

    async def is_known() -> bool:
        ada, maya = await _user(course.bot, "Ada Admin"), await _user(course.bot, "Maya Student")
        return ada is not None and ada.role == Role.STUDENT and maya is not None and not maya.is_active

    assert await workspace.until(is_known)


async def test_a_channel_whose_new_id_was_missed_keeps_its_section(
    course: Course, workspace: SandboxClient, slack_server: SandboxServer
) -> None:
    """It has the same name, and no other channel has. Who joins later is enrolled."""
    old = (await _section(course.bot)).channel_id
    slack_server.sandbox.manifest = replace(slack_server.sandbox.manifest, events=frozenset({"member_joined_channel"}))
    await workspace.control("new_id", channel="#sw-101")
    course.bot._note_missed()
    course.bot.run_jobs_now()

    async def is_followed() -> bool:
        return (await _section(course.bot)).channel_id != old

    assert await workspace.until(is_followed)
    await workspace.person("ben").joins("#sw-101")
    await course.dm(workspace.person("ben"), "SW 101")


async def test_a_deactivation_of_which_nothing_was_heard_is_known_within_a_day(
    course: Course, workspace: SandboxClient, clock: MovableClock
) -> None:
    """The daily comparison finds it."""
    await workspace.changes_role("maya", "deactivated", is_heard=False)
    clock.offset += timedelta(hours=25)

    async def is_known() -> bool:
        maya = await _user(course.bot, "Maya Student")
        return maya is not None and not maya.is_active

    assert await workspace.until(is_known)


async def test_people_are_asked_for_again_when_slack_did_not_answer(
    course: Course, workspace: SandboxClient, clock: MovableClock
) -> None:
    """Nobody waits for the next day."""
    await workspace.changes_role("maya", "deactivated", is_heard=False)
    await workspace.fault("users.info", "server_error", times=1000)  # no matter about whom it asks first
    clock.offset += timedelta(hours=25)
    await workspace.until(lambda: _is_due_again(course.bot, clock))
    await workspace.fault("users.info", "server_error", times=0)
    clock.offset += timedelta(minutes=11)

    async def is_known() -> bool:
        maya = await _user(course.bot, "Maya Student")
        return maya is not None and not maya.is_active

    assert await workspace.until(is_known)


async def _is_due_again(bot: VirtualClient, clock: MovableClock) -> bool:
    """Return whether the app has noted that Maya is due in ten minutes, and not tomorrow."""
    maya = await _user(bot, "Maya Student")
    assert maya is not None
    assert maya.checked_at is not None
    return clock() - timedelta(days=1) < maya.checked_at < clock() - timedelta(hours=23)


def _member_joined() -> dict[str, Any]:
    event = {"type": "member_joined_channel", "user": "U1", "channel": "C1", "event_ts": "1.000001"}
    return {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": event}


def _line() -> dict[str, Any]:
    event = {"type": "message", "channel_type": "im", "channel": "D1", "user": "U1", "ts": "1.000001", "text": "Hi"}
    return {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": event}


@pytest.mark.parametrize(
    "error", [OperationalError("", {}, Exception()), KeyError("x"), UnicodeEncodeError("latin-1", "", 0, 1, "")]
)
async def test_any_exception_while_storing_is_noted(
    bot: VirtualClient, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """It is raised too, so that nothing is acknowledged."""

    async def broken(*_: object, **__: object) -> bool:
        raise error

    async def never() -> None:
        raise AssertionError

    monkeypatch.setattr(InboxService, "store", broken)
    monkeypatch.setattr(EventService, "store", broken)
    missed: list[str] = []
    lines = StoreLines(bot.deps, missed=lambda: missed.append("line"))
    events = StoreEvents(bot.deps, STORED_EVENTS, missed=lambda: missed.append("event"))
    with pytest.raises(type(error)):
        await lines(_line(), never)
    with pytest.raises(type(error)):
        await events(_member_joined(), never)

    assert missed == ["line", "event"]


@pytest.mark.parametrize("change", [{"channel": None}, {"user": 7}, {"event_ts": "soon"}, {"channel": "C" * 99}])
async def test_an_event_that_cannot_be_read_is_acknowledged(
    bot: VirtualClient, caplog: pytest.LogCaptureFixture, change: dict[str, Any]
) -> None:
    """Slack would send it again three times, and it would be no better."""
    body = _member_joined()
    body["event"] |= change
    answer = await StoreEvents(bot.deps, STORED_EVENTS, missed=lambda: None)(body, lambda: asyncio.sleep(0))

    assert answer is not None
    assert answer.status == 200
    assert "an event could not be read" in caplog.text
