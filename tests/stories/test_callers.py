"""People whom the app meets for the first time while something is wrong."""

import logging

import pytest

from bot.runtime.app import VirtualClient
from models.workspace import UserDB
from sandbox.client import Message, PersonAtScreen, SandboxClient
from services.workspaces.workspace_service import WorkspaceService

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def _told(workspace: SandboxClient, person: PersonAtScreen) -> str:
    async def look() -> Message | None:
        return next(iter(await person.whispers()), None)

    return (await workspace.until(look)).shown


@pytest.mark.parametrize(("kind", "code"), [("error", "fatal_error"), ("error", "missing_scope"), ("server_error", "")])
async def test_a_newcomer_whom_slack_does_not_describe_reads_that_it_was_slack(
    bot: VirtualClient, workspace: SandboxClient, caplog: pytest.LogCaptureFixture, kind: str, code: str
) -> None:
    """The log has the same reference. A minute later all is well."""
    ben = workspace.person("ben")
    await workspace.fault("users.info", kind, code=code, times=1)
    await ben.runs("/vc-help")
    said = await _told(workspace, ben)
    reference = said.rsplit(" ", 1)[-1]
    await ben.runs("/vc-help")
    await workspace.until(lambda: _whispers(ben, 2))

    assert said.startswith("Slack did not respond as expected.")
    assert f"caller broke, reference {reference}" in caplog.text
    assert "records" not in said


async def test_a_newcomer_reads_about_a_bug_with_a_reference(
    bot: VirtualClient, workspace: SandboxClient, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message does not blame the records."""

    async def broken(*_: object, **__: object) -> UserDB:
        raise KeyError("a name that somebody wrote")

    monkeypatch.setattr(WorkspaceService, "upsert_user", broken)
    ben = workspace.person("ben")
    with caplog.at_level(logging.ERROR):
        await ben.runs("/vc-help")
        said = await _told(workspace, ben)

    assert said.startswith("Something went wrong on our side.")
    assert said.rsplit(" ", 1)[-1] in caplog.text
    assert "somebody wrote" not in caplog.text


async def _whispers(person: PersonAtScreen, count: int) -> bool:
    return len(await person.whispers()) >= count
