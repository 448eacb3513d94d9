"""What surrounds the interview: storing before acknowledging, App Home, settings, and alerts."""

import asyncio
import sqlite3
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import func, select

from bot.core.troubles import Trouble
from bot.runtime.app import VirtualClient
from bot.runtime.jobs import check_bot_token
from models.post import OutboxDB, OutboxState
from models.section import SectionEnrollmentDB
from models.session import MessageDB
from models.workspace import WorkspaceDB
from sandbox.client import Message, PersonAtScreen, SandboxClient, View
from sandbox.server import SandboxServer
from sandbox.wire import socket_mode
from services.common.deleted_words import DELETED_LINE
from tests.stored_words import tables_with
from tests.stories.conftest import MovableClock
from tests.stories.course import Course, Thread

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_what_cannot_be_stored_is_not_acknowledged(
    course: Course, slack_server: SandboxServer, tmp_path: Path
) -> None:
    """While the database is locked, Slack keeps the line and sends it again, and it is answered once."""
    slack_server.sandbox.socket.ack_seconds = socket_mode.ACK_SECONDS
    thread = await course.starts()
    await course.workspace.until(lambda: _nothing_is_owed(course))
    rival = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    rival.execute("BEGIN IMMEDIATE")
    await thread.says("Is anybody there?")
    await asyncio.sleep(3.5)
    rival.execute("ROLLBACK")
    rival.close()
    heard = await course.hears(thread, 2)

    assert len(heard) == 2
    async with course.bot.deps.database.read() as db:
        count = select(func.count()).where(MessageDB.content == "Is anybody there?")
        assert (await db.execute(count)).scalar_one() == 1
    delivered = [
        row for row in await course.workspace.calls("message.im") if row["sent"].get("text") == "Is anybody there?"
    ]
    assert [row["answer"] for row in delivered] == [{"delivered": True}]
    assert delivered[0]["seconds"] > 2.0


async def test_what_slack_gave_up_to_deliver_is_read_once_the_database_is_back(
    course: Course, slack_server: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that is away for longer than Slack retries loses no line.

    The thread is read, and the line answered once.
    """
    monkeypatch.setattr(socket_mode, "RETRIES", 0)
    slack_server.sandbox.socket.ack_seconds = socket_mode.ACK_SECONDS
    thread = await course.starts()
    await course.workspace.until(lambda: _nothing_is_owed(course))
    rival = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    rival.execute("BEGIN IMMEDIATE")
    await thread.says("Can you hear me?")
    given_up = await course.workspace.until(lambda: _deliveries(course, "Can you hear me?"))
    rival.execute("ROLLBACK")
    rival.close()
    heard = await course.hears(thread, 2)

    assert given_up == [{"delivered": False}]
    assert await _deliveries(course, "Can you hear me?") == given_up
    assert len(heard) == 2
    async with course.bot.deps.database.read() as db:
        count = select(func.count()).where(MessageDB.content == "Can you hear me?")
        assert (await db.execute(count)).scalar_one() == 1


async def _deliveries(course: Course, text: str) -> list[dict[str, object]]:
    """Return the answers to the finished deliveries of a line."""
    return [row["answer"] for row in await course.workspace.calls("message.im") if row["sent"].get("text") == text]


async def _nothing_is_owed(course: Course) -> bool:
    async with course.bot.deps.database.read() as db:
        owed = select(func.count()).where(OutboxDB.state != OutboxState.DELIVERED)
        return (await db.execute(owed)).scalar_one() == 0


async def test_home_shows_what_can_be_done(course: Course) -> None:
    """A student sees the open interview there and can start it. Help is behind a button."""
    await course.maya.opens_home()

    async def home() -> View | None:
        return await course.maya.home()

    shown = (await course.workspace.until(home)).shown
    await course.maya.clicks("How it works", home=True)
    help_ = await course.maya.modal()
    await course.maya.clicks("Start practice", home=True)
    root = await course.dm(course.maya, "Practice interview")

    assert "Maria Rodriguez" in shown
    assert "/vc-practice" not in shown
    assert help_ is not None
    assert "/vc-practice" in help_.shown
    assert "/vc-admin" not in help_.shown
    assert "Explore, do not fix." in root.shown


async def test_only_students_in_the_channel_are_enrolled(course: Course) -> None:
    """Teachers, admins, bots, and people of other workspaces are in the channel too and are not enrolled."""
    async with course.bot.deps.database.read() as db:
        assert (await db.execute(select(func.count()).select_from(SectionEnrollmentDB))).scalar_one() == 1


async def test_wrong_settings_change_nothing(bot: VirtualClient, workspace: SandboxClient) -> None:
    """Each wrong field has its message, what was typed stays, and nothing is half saved."""
    ada = workspace.person("ada")

    async def card() -> Message | None:
        found = [row for row in await ada.whispers() if "Settings" in row.buttons]
        return found[-1] if found else None

    await ada.runs("/vc-admin")
    await ada.clicks("Settings", on=await workspace.until(card))
    wrong_everywhere = {
        "Daily budget of each student (US$)": "0",
        "Daily budget of that section (US$)": "5",
        "Warn admins when one interview costs more than (US$)": "3",
        "Critical alert when one interview costs more than (US$)": "2",
        "Last day of the term": "2036-12-18",
        "Teachers": ["tom", "rob"],
    }
    await ada.fills(wrong_everywhere)
    limits = []
    for wrong in ("-3", "-0.01", "100001", "1e999", "9" * 12, "ten", "nan", "Infinity"):
        await ada.fills({"Daily budget (US$)": wrong})
        limits.append(await ada.submits())
    await ada.fills({"Daily budget (US$)": "3"})
    modal = await ada.modal()
    await workspace.person("tom").runs("/vc-persona")
    refused = await workspace.until(workspace.person("tom").whispers)

    strangers = "Someone on this list is a bot or is not in this workspace. Choose members of this workspace."
    assert (
        limits
        == [
            {
                "daily_limit": "Please enter a budget from 0 to 100,000 dollars, such as 10.00.",
                "student_limit": "Please enter a budget above 0 and up to 100,000 dollars, such as 10.00.",
                "budget_section": "Please choose the section of this budget.",
                "session_critical": "Enter at least the amount of the warning.",
                "term_ends_on": "Please choose a day within the next two years.",
                "teachers": strangers,
            }
        ]
        * 8
    )
    assert modal is not None
    assert modal.values["session_warning"] == "3"
    assert "This is for teachers" in refused[-1].text


async def test_a_student_sees_the_same_sentence_for_everything_out_of_reach(course: Course) -> None:
    """A button of an assignment that is not theirs says nothing about it."""
    ben = course.workspace.person("ben")
    await ben.joins("#sw-101")
    card = await course.card()
    await ben.leaves("#sw-101")

    async def sees_nothing() -> bool:
        await ben.runs("/vc-practice")
        return any("You have nothing to practice" in row.shown for row in (await ben.whispers())[-1:])

    await course.workspace.until(sees_nothing)
    await ben.clicks("Start practice", on=card)
    said = await course.whisper(ben, "nothing for you to practice")

    assert said.text == "There is nothing for you to practice here right now. Use `/vc-practice` to see what is open."


async def test_start_leads_back_to_a_running_interview(course: Course) -> None:
    """Pressing the button again leads back to the thread."""
    thread = await course.starts()
    await course.maya.clicks("Start practice", on=await course.card())
    said = await course.whisper(course.maya, "is running")

    assert f"p{thread.ts.replace('.', '')}" in said.text


async def test_what_was_said_in_a_gap_is_answered(course: Course) -> None:
    """Socket Mode loses what comes in a gap. The thread is read when the connection is back."""
    thread = await course.starts()
    await course.workspace.control("gap", on=True)
    await thread.says("Is this the gap?")
    await asyncio.sleep(2.0)
    lost = [
        row["answer"] for row in await course.workspace.calls("message.im") if row["sent"]["text"] == "Is this the gap?"
    ]
    await course.workspace.control("gap", on=False)

    async def answered() -> bool:
        return len(await thread.texts_from("Maria Rodriguez")) == 2

    assert lost == [{"delivered": False}]
    assert await course.workspace.until(answered)


async def test_probes_say_what_is_wrong(course: Course) -> None:
    """In a gap the app is ready, since it can store lines, and its status says what is wrong. Metrics have no names."""
    await course.bot.health.start(0)
    thread = await course.starts()
    url = f"http://127.0.0.1:{course.bot.health.port}"
    async with aiohttp.ClientSession() as http:
        async with http.get(f"{url}/livez") as alive:
            living = alive.status
        async with http.get(f"{url}/status") as said:
            before = await said.json()
        async with http.get(f"{url}/metrics") as metrics:
            counted = await metrics.text()
        await course.workspace.control("gap", on=True)
        await asyncio.sleep(0.3)
        async with http.get(f"{url}/readyz") as ready:
            after = ready.status
        async with http.get(f"{url}/status") as said:
            troubles = [trouble["code"] for trouble in (await said.json())["troubles"]]
        await course.workspace.control("gap", on=False)

    assert living == 200
    assert before == {"status": "ok", "stage": "running", "stuck": [], "troubles": []}
    assert (after, troubles) == (200, ["slack_disconnected"])
    assert 'virtual_client_turns_total{outcome="answered"} 1.0' in counted
    assert 'virtual_client_breaker{state="closed"} 1.0' in counted
    assert 'virtual_client_trouble{code="slack_disconnected"} 0.0' in counted
    assert 'virtual_client_slack_answers_total{code="ok",method="chat.postMessage"}' in counted
    assert 'virtual_client_claude_answers_total{code="ok"}' in counted
    assert "Maria" not in counted
    assert thread.root.text


async def test_a_replica_that_cannot_store_lines_is_not_ready(course: Course, tmp_path: Path) -> None:
    """Another program locks the file. The app is alive, since a restart does not help, and ready once it can write."""
    rival = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    rival.execute("BEGIN IMMEDIATE")
    locked = await course.bot.health.can_store()
    rival.execute("ROLLBACK")
    rival.close()

    assert not locked
    assert await course.bot.health.can_store()
    assert course.bot.pulse.stuck() == []


async def test_a_revoked_token_is_said_until_slack_accepts_it_again(course: Course) -> None:
    """The status has Slack's code, and the metric of the sample alert is set. The app stays alive and ready."""
    await course.workspace.until(lambda: _nothing_is_owed(course))
    await course.workspace.control("revoke", code="account_inactive")
    await check_bot_token(course.bot._slack)
    revoked = await course.bot.health._troubles()
    counted = (await course.bot.health._metrics_text()).decode()
    await course.workspace.control("revoke", code="")
    await check_bot_token(course.bot._slack)
    restored = await course.bot.health._troubles()

    assert "Slack says account_inactive." in revoked[Trouble.TOKEN_REVOKED]
    assert 'virtual_client_trouble{code="slack_token_revoked"} 1.0' in counted
    assert 'virtual_client_slack_answers_total{code="account_inactive",method="auth.test"}' in counted
    assert await course.bot.health.can_store()
    assert restored == {}


async def test_a_deletion_made_in_a_gap_is_noticed(course: Course) -> None:
    """Slack has the message nowhere. The lines beside it stay, and so does one that was moved here from outside."""
    thread = await course.starts()
    outside = await course.maya.says("How is your mother?")

    async def menu() -> Message | None:
        rows = await course.maya.reads(thread=outside.ts)
        return next((row for row in rows if "Say this to Maria Rodriguez" in row.buttons), None)

    await course.maya.clicks("Say this to Maria Rodriguez", on=await course.workspace.until(menu))
    await course.hears(thread, 2)
    line = await thread.says("I met Jane Realname.")
    await course.hears(thread, 3)
    kept = await thread.says("And you?")
    await course.hears(thread, 4)
    await course.workspace.control("gap", on=True)
    await course.maya.deletes(line)
    await asyncio.sleep(0.3)
    await course.workspace.control("gap", on=False)

    async def is_gone() -> bool:
        return not await tables_with(course.bot.deps.database, "Realname")

    await course.workspace.until(is_gone)
    async with course.bot.deps.database.read() as db:
        statement = select(MessageDB).where(MessageDB.role == "student").order_by(MessageDB.sequence_number)
        said = (await db.execute(statement)).scalars().all()

    assert [row.content for row in said] == ["How is your mother?", DELETED_LINE, "And you?"]
    assert [row.slack_ts for row in said] == [outside.ts, line.ts, kept.ts]


async def test_an_edit_made_in_a_gap_is_read_too(course: Course) -> None:
    """The transcript shows it beside the answered wording."""
    thread = await course.starts()
    line = await thread.says("How are you?")
    await course.hears(thread, 2)
    await course.workspace.control("gap", on=True)
    await course.maya.edits(line, "How are you, really?")
    await asyncio.sleep(1.0)
    await course.workspace.control("gap", on=False)

    async def edited() -> str | None:
        async with course.bot.deps.database.read() as db:
            return (
                await db.execute(select(MessageDB.edited_content).where(MessageDB.content == "How are you?"))
            ).scalar()

    assert await course.workspace.until(edited) == "How are you, really?"


async def test_an_admin_sets_budgets_marks_the_time_zone_and_the_term(course: Course) -> None:
    """A budget below what is spent is saved with a warning. The form shows everything again."""
    thread, ada = await course.starts(), course.ada
    await course.hears(thread, 1)
    await ada.runs("/vc-admin")
    card = await course.workspace.until(lambda: _settings_card(ada))
    await ada.clicks("Settings", on=card)
    sections = await ada.suggestions("find_section", "sw")
    zones = await ada.suggestions("find_zone", "new y")
    await ada.fills(
        {
            "Daily budget (US$)": "0",
            "Daily budget of each student (US$)": "0.00001",
            "Change the budget of a section": sections[0],
            "Daily budget of that section (US$)": "0.00002",
            "Critical alert when one interview costs more than (US$)": "0.7",
            "Time zone": zones[0],
            "Last day of the term": "2026-12-18",
        }
    )
    assert await ada.submits() == {}
    told = await course.dm(ada, "The settings are saved.")
    await ada.clicks("Settings", on=card)
    modal = await course.workspace.until(ada.modal)
    async with course.bot.deps.database.read() as db:
        workspace = (await db.execute(select(WorkspaceDB))).scalar_one()

    assert (sections, zones) == (["SW 101"], [zones[0]])
    assert zones[0].startswith("America/New York (UTC-0")
    assert "Today has already cost $0.0" in told.text
    assert "1 student has already used more than $0.0000 today." in told.text
    assert "The section SW 101 has already used $0.0" in told.text
    assert (modal.values["student_limit"], modal.values["session_critical"]) == ("0.00001", "0.70")
    assert modal.values["session_warning"] == "0.10"
    assert "SW 101 $0.0000" in modal.shown
    assert (workspace.time_zone, str(workspace.term_ends_on)) == ("America/New_York", "2026-12-18")
    assert (workspace.session_warning_nano, workspace.session_critical_nano) == (100_000_000, 700_000_000)


async def test_settings_that_were_not_touched_stay_and_strangers_cannot_teach(
    bot: VirtualClient, workspace: SandboxClient
) -> None:
    """An odd limit is shown with all its decimals, a bot is refused at its field, and saving alone changes nothing."""
    ada = workspace.person("ada")

    async def opens() -> View:
        await ada.runs("/vc-admin")
        card = await workspace.until(lambda: _settings_card(ada))
        await ada.clicks("Settings", on=card)
        return await workspace.until(ada.modal)

    await opens()
    await ada.fills({"Daily budget (US$)": "12.345678"})
    assert await ada.submits() == {}
    modal = await opens()
    shown = modal.values["daily_limit"]
    await ada.fills({"Teachers": ["rob"]})
    refused = await ada.submits()

    assert shown == "12.345678"
    assert refused == {
        "teachers": ("Someone on this list is a bot or is not in this workspace. Choose members of this workspace.")
    }


async def _settings_card(person: PersonAtScreen) -> Message | None:
    return next((row for row in reversed(await person.whispers()) if "Settings" in row.buttons), None)


async def test_a_line_said_before_its_interview_was_recorded_is_answered(course: Course, clock: MovableClock) -> None:
    """The card is in Slack but its answer was lost, and no round reads the thread yet."""
    workspace, maya = course.workspace, course.maya
    await workspace.fault("chat.postMessage", "server_error_after")
    await workspace.fault("conversations.history", "server_error", times=1000)
    assert await maya.clicks("start_practice:0", on=await course.card()) is None

    async def card() -> Message | None:
        return next((row for row in await maya.reads() if "Practice interview" in row.shown), None)

    thread = Thread(maya, await workspace.until(card))
    await workspace.control("shuffle", events=1000)
    await thread.says("Is anybody there?")
    found = await course.bot.catch_up.read_open_threads()
    await workspace.fault("conversations.history", "server_error", times=0)
    clock.offset += timedelta(seconds=60)
    heard = await course.hears(thread, 2)

    assert found == 0
    assert len(heard) == 2
