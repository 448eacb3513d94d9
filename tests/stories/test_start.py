"""Starts in odd environments: the app works, or one sentence says why it does not."""

import pytest

from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from bot.runtime.slack_app import OAUTH_VARIABLES
from sandbox.client import SandboxClient

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_the_bot_token_is_used_even_where_bolt_finds_another_apps_credentials(
    environment: dict[str, str], workspace: SandboxClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bolt would take them for an app that many workspaces install, and would answer nobody."""
    for name in OAUTH_VARIABLES:
        monkeypatch.setenv(name, "1234.5678")
    maya = workspace.person("maya")
    async with VirtualClient(Settings.read(environment)):
        answer = await maya.runs("/vc-help")
        said = [row.text for row in await workspace.until(maya.whispers)]

    assert answer is None
    assert said
    assert "no longer available" not in said[0]
