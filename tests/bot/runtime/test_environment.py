"""The `.env` file of the working folder, and terminals that know few characters."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.runtime.environment import load_env_file, make_printable
from bot.runtime.settings import SettingsError

NAME = "VIRTUAL_CLIENT_TEST_ONLY"


@pytest.fixture(autouse=True)
def _restored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, "before")
    monkeypatch.delenv(NAME)
    monkeypatch.delenv("PYTHON_DOTENV_DISABLED", raising=False)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_the_file_of_the_working_folder_is_read(tmp_path: Path, encoding: str) -> None:
    """The file may have the mark that Windows writes."""
    (tmp_path / ".env").write_text(f"{NAME}=‘quoted’", encoding=encoding)
    load_env_file(tmp_path)

    assert os.environ[NAME] == "‘quoted’"


def test_a_file_above_is_not_read_and_a_set_variable_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file above may belong to another program."""
    (tmp_path / ".env").write_text(f"{NAME}=above")
    (inner := tmp_path / "inner").mkdir()
    load_env_file(inner)
    above = os.environ.get(NAME)
    monkeypatch.setenv(NAME, "set")
    load_env_file(tmp_path)

    assert above is None
    assert os.environ[NAME] == "set"


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    """Notepad may save it as UTF-16."""
    (tmp_path / ".env").write_bytes(f"{NAME}=x".encode("utf-16"))
    with pytest.raises(SettingsError, match=r"\.env is not UTF-8 text"):
        load_env_file(tmp_path)


def test_the_demo_goes_on_ignoring_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its processes get an environment made for them alone."""
    (tmp_path / ".env").write_text(f"{NAME}=x")
    monkeypatch.setenv("PYTHON_DOTENV_DISABLED", "1")
    load_env_file(tmp_path)

    assert NAME not in os.environ


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_that_knows_few_characters_breaks_no_command(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A report that was paid for is printed whatever the terminal knows."""
    written = io.BytesIO()
    terminal = io.TextIOWrapper(written, encoding=encoding)
    monkeypatch.setattr(sys, "stdout", terminal)
    make_printable()
    terminal.write("“Zoë: 睡不着”\n")
    terminal.flush()

    assert written.getvalue().decode(encoding).endswith(": ????\n")


def test_python_without_asserts_is_refused() -> None:
    """Some of them keep what people sent from going further."""
    done = subprocess.run([sys.executable, "-O", "-m", "bot", "doctor"], capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert done.stderr.startswith("Run Virtual Client without -O")


def test_help_does_not_wait_for_the_client_of_claude() -> None:
    """To import it takes longer than everything else. Only verbs that talk to Claude do."""
    command = [sys.executable, "-X", "importtime", "-m", "bot", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    imported = {line.split("|")[-1].strip() for line in done.stderr.splitlines()}

    assert "bot.runtime.command_line" in imported
    assert imported.isdisjoint({"anthropic", "slack_bolt", "bot.runtime.app"})
