"""`virtual-client doctor` prints a line for each thing, whatever fails."""

import pytest

from bot.runtime.doctor import examine
from bot.runtime.settings import Settings

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
CHECKS = 10


@ON_SQLITE
async def test_a_check_that_raises_ends_no_other(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A bug in one check is one line, and the last line still comes."""

    async def broken(*_: object, **__: object) -> None:
        raise KeyError("bug")

    monkeypatch.setattr("bot.runtime.doctor.AnthropicService.lifecycle", broken)
    code = await examine(Settings.read(environment))
    lines = capsys.readouterr().out.splitlines()

    assert code == 1
    assert len(lines) == CHECKS
    assert [line for line in lines if line.startswith("WRONG")] == [
        "WRONG Claude: The app has a bug (KeyError). Report it, with what you did."
    ]
    assert lines[-1] == "ok    Price: known"


@ON_SQLITE
async def test_a_wrong_folder_is_no_fault_of_slack(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
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
