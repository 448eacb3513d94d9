"""Rights of admins are asked of Slack each time, since the event that takes them away can be missed."""

import pytest

from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from sandbox.client import Message, PersonAtScreen, SandboxClient
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

FOR_ADMINS = "This is for admins. To see what you can do, use `/vc-help`."
UNCONFIRMED = "Slack did not confirm just now that you are an admin, so nothing was done. Try again in a minute."


async def _told(workspace: SandboxClient, person: PersonAtScreen, count: int) -> str:
    async def look() -> Message | None:
        found = await person.whispers()
        return found[-1] if len(found) >= count else None

    return (await workspace.until(look)).text


async def test_a_former_admin_has_no_power_though_the_event_was_missed(
    bot: VirtualClient, workspace: SandboxClient
) -> None:
    """The command, a button on an old card, and a form that is still open are refused."""
    ada, course = workspace.person("ada"), Course(workspace, bot)
    await ada.runs("/vc-admin")
    card = await course.whisper(ada, "Virtual Client for admins")
    await ada.clicks("Settings", on=card)
    await workspace.changes_role("ada", "member", is_heard=False)
    form = await ada.submits()
    await ada.clicks("Live monitor", on=card)
    button = await _told(workspace, ada, 2)
    await ada.runs("/vc-admin")
    command = await _told(workspace, ada, 3)

    assert list(form.values()) == [FOR_ADMINS]
    assert [button, command] == [FOR_ADMINS] * 2


async def test_a_restart_gives_a_former_admin_nothing(environment: dict[str, str], workspace: SandboxClient) -> None:
    """The role is stored, and Slack is asked before it is used."""
    ada = workspace.person("ada")
    async with VirtualClient(Settings.read(environment)) as first:
        await ada.runs("/vc-admin")
        await Course(workspace, first).whisper(ada, "Virtual Client for admins")
    await workspace.changes_role("ada", "member", is_heard=False)
    async with VirtualClient(Settings.read(environment)):
        await ada.runs("/vc-admin")
        told = await _told(workspace, ada, 2)

    assert told == FOR_ADMINS


async def test_a_new_admin_has_their_power_though_the_event_was_missed(
    bot: VirtualClient, workspace: SandboxClient
) -> None:
    """They were known as a student."""
    ben, course = workspace.person("ben"), Course(workspace, bot)
    await ben.runs("/vc-admin")
    refused = await _told(workspace, ben, 1)
    await workspace.changes_role("ben", "admin", is_heard=False)
    await ben.runs("/vc-admin")
    await course.whisper(ben, "Virtual Client for admins")

    assert refused == FOR_ADMINS


async def test_while_slack_does_not_say_who_is_an_admin_nobody_is(bot: VirtualClient, workspace: SandboxClient) -> None:
    """The sentence says what to do, and a minute later all is well."""
    ada, course = workspace.person("ada"), Course(workspace, bot)
    await ada.runs("/vc-help")
    await _told(workspace, ada, 1)
    await workspace.fault("users.info", "server_error", times=1)
    await ada.runs("/vc-admin")
    refused = await _told(workspace, ada, 2)
    await ada.runs("/vc-admin")
    await course.whisper(ada, "Virtual Client for admins")

    assert refused == UNCONFIRMED


async def test_a_deactivated_admin_is_no_member(bot: VirtualClient, workspace: SandboxClient) -> None:
    """A card that is still on their screen does nothing."""
    ada, course = workspace.person("ada"), Course(workspace, bot)
    await ada.runs("/vc-admin")
    card = await course.whisper(ada, "Virtual Client for admins")
    await workspace.changes_role("ada", "foreign", is_heard=False)
    await ada.clicks("Settings", on=card)

    assert await _told(workspace, ada, 2) == "Virtual Client is for the members of this workspace."
