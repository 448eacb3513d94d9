"""The main job through real processes on real sockets, on SQLite and on PostgreSQL."""

import asyncio
import json
import os
import shutil
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import create_engine, text

from bot.runtime.app import TURNS_GRACE
from demo.course import SEED, card, set_up
from demo.processes import Stack
from demo.subprocesses import ROOT, StartError
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from sandbox.client import PATIENCE_SECONDS, Message, PersonAtScreen, SandboxClient
from sandbox.server import SandboxServer
from tests.collector import Collector, found_in

MARKER = "xylophone-marker-7431"
UUID_LENGTH = 32


def _run_sql(database_url: str, statement: str) -> None:
    """Run a statement past the bot, as an operator might by mistake."""
    engine = create_engine(database_url.replace("+aiosqlite", "").replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def _found(database_url: str, statement: str) -> list[tuple[object, ...]]:
    engine = create_engine(database_url.replace("+aiosqlite", "").replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.execute(text(statement))]
    engine.dispose()
    return found


def nothing(*_: object) -> None:
    """Ignore every report of progress."""


async def test_teacher_sets_up_student_practices_admin_is_alerted(tmp_path: Path, empty_database_url: str) -> None:
    """Play the story of the product with nothing but processes and sockets between its people."""
    limits = {"ANTHROPIC_COST_WARNING": "0.0001"}
    stack = Stack(tmp_path, SEED, database_url=empty_database_url, bot_environment=limits)
    async with stack, SandboxClient(stack.slack["control_url"], stack.slack["secret"]) as workspace:
        maya, ada = workspace.person("maya"), workspace.person("ada")
        _, root = await _greeted(workspace)
        await maya.says("How have things been at home?", thread=root.ts)
        await maya.says("Take all the time you need.", thread=root.ts)
        await workspace.until(lambda: _from_maria(maya, root, 2))
        await maya.clicks("End session", on=root)
        closing = await workspace.until(lambda: _first(lambda: maya.reads(thread=root.ts), "You sent 2 messages."))
        alert = await workspace.until(lambda: _first(ada.reads, "Warning: one interview has cost more than"))
        first_card = await card(workspace)

    assert "You ended the interview with Maria Rodriguez." in closing.shown
    assert "Maria Rodriguez" in alert.shown
    assert "Maya" not in first_card.shown
    assert all(part.process.returncode == 0 for part in stack.parts)


async def test_a_killed_bot_loses_nothing(tmp_path: Path, database_url: str) -> None:
    """Kill the bot with `kill -9` while Claude thinks: the next bot answers the line, once."""
    stack = Stack(tmp_path, SEED, database_url=database_url, migrates=False)
    async with (
        stack,
        SandboxClient(stack.slack["control_url"], stack.slack["secret"]) as workspace,
        ClaudeControl(stack.claude["control_url"], stack.claude["secret"]) as claude,
    ):
        maya, root = await _greeted(workspace)
        await claude.thinks_for(2.0)
        await maya.says("How did that feel?", thread=root.ts)
        await workspace.until(lambda: _count_requests(claude, 2))
        stack.bot.process.send_signal(signal.SIGKILL)
        await stack.bot.process.wait()
        await claude.thinks_for(0.0)
        await stack.start_bot()
        await workspace.until(lambda: _from_maria(maya, root, 2))
        await asyncio.sleep(1.0)
        answers = await _from_maria(maya, root, 2)

    assert answers is not None
    assert len(answers) == 2


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("stalls", [False, True])
async def test_a_bot_that_gets_sigterm_ends_its_turns_and_exits_before_claude_answers(
    tmp_path: Path, database_url: str, stalls: bool
) -> None:
    """Send SIGTERM while Claude thinks.

    An answer in time is recorded, a call that hangs is charged, and no reservation stays open.
    """
    stack = Stack(tmp_path, SEED, database_url=database_url)
    async with (
        stack,
        SandboxClient(stack.slack["control_url"], stack.slack["secret"]) as workspace,
        ClaudeControl(stack.claude["control_url"], stack.claude["secret"]) as claude,
    ):
        maya, root = await _greeted(workspace)
        await (claude.will("stall", for_seconds=600) if stalls else claude.thinks_for(1.5))
        await maya.says("How did that feel?", thread=root.ts)
        await workspace.until(lambda: _count_requests(claude, 2))
        stack.bot.process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(stack.bot.process.wait(), PATIENCE_SECONDS)
        reserved = _found(database_url, "SELECT count(*) FROM reservations WHERE state = 'open'")
        states = _found(database_url, "SELECT state FROM turns WHERE number = 1")
        estimates = _found(database_url, "SELECT count(*) FROM cost_entries WHERE is_estimate")
        await claude.resets()
        await stack.start_bot()
        await workspace.until(lambda: _from_maria(maya, root, 2))
        await asyncio.sleep(1.0)
        answers = await _from_maria(maya, root, 2)

    assert (code, reserved, states) == (0, [(0,)], [("owed" if stalls else "answered",)])
    assert TURNS_GRACE <= 8.0, "a container has ten seconds to stop"
    assert (estimates != [(0,)]) is stalls
    assert answers is not None
    assert len(answers) == 2


async def test_what_people_wrote_is_in_no_log_and_no_trace(tmp_path: Path, database_url: str) -> None:
    """Send a marker through a model error and a database error: no process has logged it, and no span has it.

    Spans have no name and no id of a person either. Those of a turn are in one trace, from its claim to its post.
    """
    collector = Collector()
    async with (
        collector,
        (
            stack := Stack(
                tmp_path,
                SEED,
                database_url=database_url,
                migrates=False,
                bot_environment={"OTEL_EXPORTER_OTLP_ENDPOINT": collector.url},
            )
        ),
        SandboxClient(stack.slack["control_url"], stack.slack["secret"]) as workspace,
        ClaudeControl(stack.claude["control_url"], stack.claude["secret"]) as claude,
    ):
        maya, tom = workspace.person("maya"), workspace.person("tom")
        _, root = await _greeted(workspace)
        await claude.will("refuse", times=6)
        await maya.says(f"Model error {MARKER}", thread=root.ts)
        await workspace.until(lambda: _first(lambda: maya.reads(thread=root.ts), "saying it another way"))
        await tom.runs("/vc-persona", "create")
        await tom.fills(
            {
                "Name": "N",
                "Age": "30",
                "Issues": ["Trauma"],
                "Traits": ["Proud", "Blunt"],
                "Background": MARKER,
            }
        )
        _run_sql(database_url, "ALTER TABLE client_profiles RENAME TO gone")
        errors = await tom.submits()
        modal = await tom.modal()
        _run_sql(database_url, "ALTER TABLE gone RENAME TO client_profiles")
        await tom.runs("/vc-persona", f"{MARKER} word")
        await maya.says(f"Outside {MARKER}")
        await asyncio.sleep(1.0)

    logs = stack.logs()
    assert MARKER not in logs
    rows = "SELECT id FROM users UNION ALL SELECT id FROM sessions UNION ALL SELECT id FROM turns"
    names = "SELECT slack_user_id FROM users UNION SELECT channel_id FROM inbox"
    ids = [str(row[0]) for statement in (rows, names) for row in _found(database_url, statement)]
    secrets = [stack.slack["bot_token"], stack.claude["api_key"], MARKER, "Maya", "Maria"]
    assert found_in(collector.bodies, *secrets, *ids, *(str(UUID(one)) for one in ids if len(one) >= UUID_LENGTH)) == []
    assert {"turn", "claim", "ask Claude", "record", "post"} in collector.names_by_trace.values()
    assert "content" in {span.attributes.get("virtual_client.outcome") for span in collector.spans}
    for secret in (stack.slack["bot_token"], stack.slack["app_token"], stack.claude["api_key"], "ticket="):
        assert secret not in logs
    told = [json.loads(line) for line in logs.splitlines() if line.startswith("{")]
    assert any({"session", "turn"} <= line.keys() and "turn not done" in line["says"] for line in told)
    assert "The database cannot be reached" in next(iter(errors.values()))
    assert modal is not None
    assert modal.values["background"] == MARKER


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (
            {"SLACK_BOT_TOKEN": "xoxb-wrong"},
            "Slack refused the app (invalid_auth). Run `virtual-client doctor` to see what to fix.",
        ),
        ({"SLACK_BOT_TOKEN": ""}, "SLACK_BOT_TOKEN is missing: OAuth & Permissions, Bot User OAuth Token."),
        (
            {"SLACK_API_URL": "http://127.0.0.1:9/api/"},
            "Slack cannot be reached. Check the network and SLACK_API_URL.",
        ),
        (
            {"DATABASE_URL": "postgresql://nobody@127.0.0.1:9/none"},
            "The database in DATABASE_URL cannot be reached. Check that it is running and that the address is right.",
        ),
        (
            {"DATABASE_URL": "sqlite:////proc/one.db"},
            (
                "The file /proc/one.db of DATABASE_URL cannot be used: No such file or directory. "
                "This user must be able to write in the folder /proc, and its disk needs free space."
            ),
        ),
        ({"DATABASE_URL": "mysql://x"}, "DATABASE_URL names mysql. Use sqlite or postgresql."),
        (
            {"ANTHROPIC_MODEL": "claude-3-haiku-20240307"},
            "ANTHROPIC_MODEL names claude-3-haiku-20240307, which is retired. Use claude-haiku-5-5.",
        ),
        (
            {"ANTHROPIC_DAILY_LIMIT": "-1"},
            "ANTHROPIC_DAILY_LIMIT must be an amount of dollars from 0.000001 to 100000, such as 10.00.",
        ),
    ],
)
async def test_a_wrong_setting_stops_the_start_with_one_sentence(
    tmp_path: Path,
    database_url: str,
    slack_server: SandboxServer,
    claude_server: ClaudeServer,
    wrong: dict[str, str],
    sentence: str,
) -> None:
    """Show the operator what is wrong and what to do, and no stack trace."""
    stack = Stack(tmp_path, SEED, database_url=database_url, bot_environment=wrong)
    stack.slack, stack.claude = slack_server.address, claude_server.address
    with pytest.raises(StartError, match="The bot did not start"):
        await stack.start_bot()
    code = await stack.bot.process.wait()

    assert code == 1
    said = stack.bot.log.read_text(encoding="utf-8")
    assert said.strip().splitlines()[-1] == sentence
    assert "Traceback" not in said


async def _first(look: Callable[[], Awaitable[list[Message]]], words: str) -> Message | None:
    found = [row for row in await look() if words in row.shown.replace("*", "")]
    return found[0] if found else None


async def _from_maria(maya: PersonAtScreen, root: Message, count: int) -> list[str] | None:
    rows = await maya.reads(thread=root.ts)
    texts = [row.shown for row in rows if row.username == "Maria Rodriguez"]
    return texts if len(texts) >= count else None


async def _greeted(workspace: SandboxClient) -> tuple[PersonAtScreen, Message]:
    """Return Maya in an interview in which Maria has said hello, and the first message of its thread."""
    maya = workspace.person("maya")
    await set_up(workspace, nothing)
    await maya.clicks("Start practice", on=await card(workspace))
    root = await workspace.until(lambda: _first(maya.reads, "Practice interview"))
    await workspace.until(lambda: _from_maria(maya, root, 1))
    return maya, root


async def _count_requests(claude: ClaudeControl, count: int) -> bool:
    return len(await claude.requests()) >= count


@pytest.mark.parametrize(("database_url", "empty_database_url"), [("sqlite", "sqlite")], indirect=True)
async def test_doctor_says_what_is_right_and_what_is_wrong(
    environment: dict[str, str], empty_database_url: str, tmp_path: Path, slack_server: SandboxServer
) -> None:
    """Print one line for each thing with what to do, and exit with 0 if all is well, otherwise with 1."""
    environment = {**environment, "DATABASE_URL": empty_database_url}
    first = await _virtual_client("doctor", environment=environment, folder=tmp_path)
    assert (await _virtual_client("migrate", environment=environment, folder=tmp_path))[0] == 0
    well = await _virtual_client("doctor", environment=environment, folder=tmp_path)
    slack_server.sandbox.missing_scopes = {"metadata.message:read"}
    ill = await _virtual_client("doctor", environment={**environment, "ANTHROPIC_MODEL": "mystery-1"}, folder=tmp_path)

    assert first[0] == 1
    assert "WRONG Database: The database has no tables yet. Run `virtual-client migrate` once" in first[1]
    assert well[0] == 0, well[1]
    assert well[1].count("ok    ") == 12
    assert ill[0] == 1
    assert "WRONG Slack scopes: missing metadata.message:read. Paste manifest.yml again" in ill[1]
    assert "WRONG Claude: mystery-1 does not exist or is retired. Change ANTHROPIC_MODEL." in ill[1]
    assert "WRONG Prices: mystery-1 has no price" in ill[1]
    assert "Traceback" not in first[1] + well[1] + ill[1]


@pytest.mark.parametrize("verb", ["run", "audition"])
async def test_a_mistake_in_a_prompt_file_stops_every_command(tmp_path: Path, verb: str) -> None:
    """Print one sentence for the operator, and no stack trace."""
    for package in ("bot", "services", "models"):
        shutil.copytree(ROOT / package, tmp_path / package)
    notes = tmp_path / "services" / "content" / "prompts" / "notes.md"
    notes.write_text(notes.read_text(encoding="utf-8").replace("## markup", "## marks"), encoding="utf-8")
    environment = {
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_APP_TOKEN": "xapp-1",
        "ANTHROPIC_API_KEY": "k",
        "SECRET_KEY": "a secret of the tests",
        "PYTHONPATH": str(tmp_path),
    }
    arguments = [verb, "leon-begay", "--yes"] if verb == "audition" else [verb]
    code, said = await _virtual_client(*arguments, environment=environment, folder=tmp_path)

    assert code == 1
    assert [line for line in said.splitlines() if not line.startswith("{")] == [
        "The prompt file notes.md has no part `## markup`."
    ]


async def _virtual_client(*arguments: str, environment: dict[str, str], folder: Path) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments,
        cwd=folder, env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await process.communicate()
    return process.returncode or 0, said.decode()
