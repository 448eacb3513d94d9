"""The demo's own decisions: the steps of its guide, the person's own Claude, and whether a browser can open."""

from pathlib import Path

import pytest

from demo.browser import has_screen
from demo.guide import Guide
from demo.own_claude import OwnClaude
from demo.supervised_bot import BotState, SupervisedBot
from sandbox.tools.inspector import Inspector, InspectorEntry
from sandbox.workspace import Json


def line(kind: str, name: str, sent: Json, answer: Json | None = None) -> InspectorEntry:
    """Return a finished line of the inspector."""
    inspector = Inspector()
    call = inspector.begin(kind, name, sent, now=0.0)
    inspector.end(call, {"ok": True} if answer is None else answer)
    return call


CARD: Json = {"blocks": [{"type": "actions", "elements": [{"type": "button", "action_id": "start_practice:0"}]}]}


def test_a_step_is_done_when_it_has_really_happened() -> None:
    """A refused or merely opened form ticks nothing. A look at the result counts only after the interview."""
    guide = Guide()
    errors = {"response_action": "errors", "errors": {"name": "This field is needed."}}

    assert not guide.heard(line("interactive", "submit section_form", {}, errors))
    assert guide.heard(line("interactive", "submit section_form", {}, {}))
    assert not guide.heard(line("interactive", "submit section_form", {}, {}))
    assert not guide.heard(line("slash_commands", "/vc-admin", {}, {}))
    assert not guide.heard(line("interactive", "click start_persona", {}, {}))
    assert guide.heard(line("interactive", "submit persona_form", {}, {}))
    assert guide.heard(line("call", "chat.postMessage", CARD))
    assert not guide.heard(line("event", "message.im", {"thread_ts": "1.2", "bot_id": "B1"}, {"delivered": True}))
    assert guide.heard(line("event", "message.im", {"thread_ts": "1.2"}, {"delivered": True}))
    assert guide.heard(line("slash_commands", "/vc-admin", {}, {}))
    assert all(row["is_done"] for row in guide.rows({}))


@pytest.mark.parametrize(
    ("environment", "host", "passed_on"),
    [
        ({"ANTHROPIC_API_KEY": "sk-ant-mine"}, "api.anthropic.com", {"ANTHROPIC_API_KEY": "sk-ant-mine"}),
        (
            {"ANTHROPIC_BASE_URL": "http://127.0.0.1:9/", "ANTHROPIC_MODEL": "local"},
            "127.0.0.1:9",
            {
                "ANTHROPIC_API_KEY": "no-key-needed",
                "ANTHROPIC_BASE_URL": "http://127.0.0.1:9/",
                "ANTHROPIC_MODEL": "local",
            },
        ),
    ],
)
def test_the_persons_own_claude_is_found(environment: dict[str, str], host: str, passed_on: dict[str, str]) -> None:
    """It is found by a key, or by an address that needs no key. The key is in no repr."""
    own = OwnClaude.found_in(environment)

    assert own is not None
    assert own.host == host
    assert own.environment == passed_on
    assert "sk-ant-mine" not in repr(own)
    assert OwnClaude.found_in({"PATH": "/bin"}) is None


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({"SSH_CONNECTION": "10.0.0.1 22"}, "darwin", False),
    ],
)
def test_a_browser_opens_only_where_there_is_a_screen(
    environment: dict[str, str], platform: str, *, expected: bool
) -> None:
    """On a server the address is printed, and no text browser occupies the terminal."""
    assert has_screen(environment, platform) is expected


async def test_a_bot_that_cannot_start_says_why_and_stays_stopped(tmp_path: Path) -> None:
    """*Start it again* on the page tries once more, and the message is the bot's own."""
    bot = SupervisedBot(tmp_path, lambda: {"SLACK_BOT_TOKEN": "xoxb-sandbox-1"}, lambda: None)
    await bot.restart("The bot is restarting, as you asked.")

    assert bot.state is BotState.STOPPED
    assert bot.sentence == (
        "The bot did not start. SECRET_KEY is missing: use any long random text, and don't change it later."
    )
    assert bot.process_id is None
