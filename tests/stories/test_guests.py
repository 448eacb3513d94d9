"""Workspace guests practice where they are enrolled, unless the app has the Agents feature, which keeps them out."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.runtime.app import VirtualClient
from bot.runtime.doctor import examine
from bot.runtime.settings import Settings
from sandbox.client import SandboxClient, SandboxProblem
from sandbox.server import SandboxServer
from tests.patience import wait_longer
from tests.stories.conftest import SEED
from tests.stories.course import Course

ROOT = Path(__file__).parents[2]
MANIFESTS = {"plain": "manifest.yml", "agents": "manifest-agents.yml"}


@pytest.fixture
def manifest() -> str:
    """Return which of the app's manifests Slack has. Tests set it."""
    return "plain"


@pytest.fixture
async def slack_server(manifest: str) -> AsyncIterator[SandboxServer]:
    """Yield a workspace that has the app from this manifest."""
    async with SandboxServer(SEED, manifest_path=ROOT / MANIFESTS[manifest]) as server:
        wait_longer(server)
        yield server


pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def _card(course: Course) -> str:
    await course.tom.runs("/vc-section", channel="#sw-101")
    return (await course.whisper(course.tom, "This channel is the section")).shown


async def test_a_guest_practices_in_an_app_without_the_agents_feature(course: Course) -> None:
    """A guest is invited to the channel, is enrolled, starts an interview, and is answered."""
    gus = course.workspace.person("gus")
    await course.workspace.invites("gus", "#sw-101")
    await course.dm(gus, "SW 101")
    thread = await course.starts(gus)
    await thread.says("How have you been?")
    replies = await course.hears(thread, 2)

    assert len(replies) == 2
    assert "guest" not in await _card(course)


@pytest.mark.parametrize("manifest", ["agents"])
async def test_with_the_agents_feature_the_section_says_who_is_kept_out(course: Course) -> None:
    """Slack refuses the guest, so the teacher has to hear of it from the section's card."""
    gus = course.workspace.person("gus")
    before = await _card(course)
    await course.workspace.invites("gus", "#sw-101")

    async def says_so() -> bool:
        return "1 enrolled student is a guest of this workspace." in await _card(course)

    await course.workspace.until(says_so)
    with pytest.raises(SandboxProblem, match="Slack keeps guests out of apps with the Agents feature"):
        await gus.runs("/vc-practice")
    with pytest.raises(SandboxProblem, match="is a guest"):
        await gus.says("Hello?")

    assert "guest" not in before


@pytest.mark.parametrize("manifest", ["agents"])
@pytest.mark.parametrize("is_enrolled", [True, False])
async def test_doctor_names_enrolled_guests(
    environment: dict[str, str],
    workspace: SandboxClient,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    is_enrolled: bool,
) -> None:
    """Without any, the feature does no harm, and its line is right."""
    monkeypatch.setenv("SSL_CERT_DIR", "/")
    if is_enrolled:
        await workspace.invites("gus", "#sw-101")
    async with VirtualClient(Settings.read(environment)) as bot:
        course = Course(workspace, bot)
        await course.name_teacher()
        await course.make_section()
        await workspace.until(lambda: _is_section(course))
    code = await examine(Settings.read(environment))
    lines = capsys.readouterr().out.splitlines()
    line = next(line for line in lines if "Slack scopes" in line)

    assert code == (1 if is_enrolled else 0), lines
    assert line.startswith("WRONG" if is_enrolled else "ok")
    assert ("1 enrolled student is a guest of the workspace. Paste manifest.yml" in line) == is_enrolled


async def _is_section(course: Course) -> bool:
    found = await course.tom.whispers()
    return any("is now the section" in row.shown or "is now the section" in row.text for row in found)
