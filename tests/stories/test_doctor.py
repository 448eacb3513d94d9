"""`virtual-client doctor` prints a line for each thing, whatever fails."""

import re
from pathlib import Path

import pytest

from bot.runtime.app import VirtualClient
from bot.runtime.doctor import examine
from bot.runtime.settings import Settings
from sandbox.server import SandboxServer
from services.common.errors import OperatorError
from services.storage.database import Database

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
CHECKS = 13
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _real_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Undo what tests set to be fast, which doctor would refuse."""
    monkeypatch.setenv("SSL_CERT_DIR", "/")


@ON_SQLITE
async def test_a_check_that_raises_ends_no_other(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """A bug in one check is one line, and the last line still comes."""

    async def broken(*_: object, **__: object) -> None:
        raise KeyError("bug")

    monkeypatch.setattr("bot.runtime.doctor_claude.AnthropicService.lifecycle", broken)
    code = await examine(Settings.read(environment))
    lines = capsys.readouterr().out.splitlines()

    assert code == 1
    assert len(lines) == CHECKS
    assert [line for line in lines if line.startswith("WRONG")] == [
        "WRONG Claude: The app has a bug (KeyError). Report it, with what you did."
    ]
    assert lines[-2] == "ok    Prices: known"
    assert lines[-1].startswith(
        "--    Claude's answers: not tried. `virtual-client doctor --ask` asks each model one question, "
    )


@ON_SQLITE
async def test_a_mistake_in_a_prompt_file_has_its_own_line(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """The line says which file, as the start does."""

    def broken() -> None:
        raise OperatorError("The prompt file notes.md is missing.")

    monkeypatch.setattr("bot.runtime.doctor.check_content", broken)
    code = await examine(Settings.read(environment))
    lines = capsys.readouterr().out.splitlines()

    assert code == 1
    assert "WRONG Content files: The prompt file notes.md is missing." in lines
    assert len(lines) == CHECKS


@ON_SQLITE
async def test_a_proxy_that_cannot_be_used_is_named_and_the_other_checks_go_on(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """They do without it."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
    code = await examine(Settings.read(environment))
    lines = capsys.readouterr().out.splitlines()

    assert code == 1
    assert len(lines) == CHECKS
    assert [line.split(".")[0] for line in lines if line.startswith("WRONG")] == [
        "WRONG Proxies and certificates: ALL_PROXY names a SOCKS proxy"
    ]


@ON_SQLITE
async def test_a_wrong_folder_is_no_fault_of_slack(environment: dict[str, str], capsys: Capture) -> None:
    """The database's line names the file, and every other line is still there."""
    code = await examine(Settings.read({**environment, "DATABASE_URL": "sqlite:////proc/one.db"}))
    lines = capsys.readouterr().out.splitlines()

    wrong = (
        "WRONG Database: The file /proc/one.db of DATABASE_URL cannot be used: No such file or directory. "
        "This user must be able to write in the folder /proc, and its disk needs free space."
    )

    assert code == 1
    assert len(lines) == CHECKS
    assert [line for line in lines if line.startswith("WRONG")] == [wrong]


@ON_SQLITE
async def test_doctor_opens_the_websocket_and_sees_another_connection(
    bot: VirtualClient, environment: dict[str, str], slack_server: SandboxServer, tmp_path: Path, capsys: Capture
) -> None:
    """It closes the websocket right after the hello, and leaves the running app's own alone."""
    elsewhere = {**environment, "DATABASE_URL": f"sqlite:///{tmp_path}/other.db"}
    await examine(Settings.read(elsewhere))
    beside = capsys.readouterr().out
    left = await bot._is_connected()
    slack_server.sandbox.socket.is_refusing = True
    await examine(Settings.read(elsewhere))
    blocked = capsys.readouterr().out

    assert "ok    Slack websocket: opens. 1 other connection is live: the app runs somewhere." in beside
    assert left
    assert "ok    Slack app token: valid" in blocked
    assert "WRONG Slack websocket: Slack answers, but its websocket cannot be opened. Let your firewall" in blocked


@ON_SQLITE
async def test_doctor_beside_the_running_app_finds_nothing_wrong(
    bot: VirtualClient, environment: dict[str, str], capsys: Capture
) -> None:
    """The app has the file's lock, so doctor only reads it. The app goes on writing."""
    code = await examine(Settings.read(environment))
    said = capsys.readouterr().out

    assert "ok    Database: the app is running and uses the file, so it was only read. It has its tables" in said
    assert (code, "WRONG" in said) == (0, False)
    assert await bot.health.can_store()


@ON_SQLITE
async def test_doctor_beside_an_unfinished_migration_says_so(
    environment: dict[str, str], tmp_path: Path, capsys: Capture
) -> None:
    """Another process has the lock of a file without tables."""
    address = f"sqlite:///{tmp_path}/new.db"
    other = Database(address)
    code = await examine(Settings.read({**environment, "DATABASE_URL": address}))
    await other.close()

    assert code == 1
    assert "WRONG Database: another command or a starting app uses the file" in capsys.readouterr().out


@ON_SQLITE
async def test_doctor_asks_both_models_after_it_has_said_the_price(
    environment: dict[str, str], capsys: Capture
) -> None:
    """With `--ask`, the price comes first. A wrong key is one line, and then nothing is asked."""
    both = {**environment, "ANTHROPIC_EVALUATION_MODEL": "claude-sonnet-5-5"}
    code = await examine(Settings.read(both), is_asking=True)
    lines = capsys.readouterr().out.splitlines()
    await examine(Settings.read({**both, "ANTHROPIC_API_KEY": "sk-ant-wrong"}), is_asking=True)
    refused = capsys.readouterr().out.splitlines()

    assert (code, len(lines)) == (0, CHECKS + 1)
    assert re.fullmatch(
        r"Asking claude-sonnet-5-5 and claude-haiku-5-5 one question each. This costs at most \$0\.\d+\.", lines[-2]
    )
    assert re.fullmatch(
        r"ok    Claude's answers: claude-sonnet-5-5 answered in \d\.\d s for \$0\.\d+, "
        r"claude-haiku-5-5 answered in \d\.\d s for \$0\.\d+",
        lines[-1],
    )
    assert "ok    Claude: claude-sonnet-5-5 is active, claude-haiku-5-5 is active" in lines
    assert refused[-1] == "--    Claude's answers: not tried. Fix what is wrong with “Claude” first."


@ON_SQLITE
async def test_doctor_says_what_it_could_not_look_at(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """A wrong token hides the scopes, and so does a Slack that does not name them. A database in use hides prices."""
    await examine(
        Settings.read({**environment, "SLACK_BOT_TOKEN": "xoxb-wrong", "ANTHROPIC_EVALUATION_MODEL": "new-1"})
    )
    wrong = capsys.readouterr().out.splitlines()
    monkeypatch.setattr("bot.runtime.doctor.scopes_of", lambda _: None)
    other = Database(environment["DATABASE_URL"])
    await examine(Settings.read({**environment, "ANTHROPIC_EVALUATION_MODEL": "claude-next-9"}))
    in_use = capsys.readouterr().out.splitlines()
    await other.close()

    untried = "not tried. Fix what is wrong with “Slack bot token” first."
    assert [line for line in wrong if line.startswith("--")][:2] == [
        f"--    Slack scopes: {untried}",
        f"--    Slack metadata: {untried}",
    ]
    assert "--    Slack scopes: not tried. Slack did not say which scopes the bot token has." in in_use
    assert (
        "--    Prices: not tried. The app does not know the price of claude-next-9, and the database could not be read "
        "to see whether an admin has entered it."
    ) in in_use


@ON_SQLITE
async def test_doctor_finds_an_owner_on_any_page(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """Slack lists people page by page, and the owner may be on the last one."""
    monkeypatch.setattr("bot.runtime.doctor.PAGE", 1)
    await examine(Settings.read(environment))

    assert "ok    Slack metadata: posted, read back, and deleted" in capsys.readouterr().out
