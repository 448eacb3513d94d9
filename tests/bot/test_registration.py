"""The registration with Slack: every listener is registered, each argument is known, and the manifest agrees."""

import copy
import inspect
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from bot.core.boundary import bounded
from bot.listeners import COMMANDS, EVENTS, VISITS
from bot.runtime.doctor import SCOPES
from bot.slack.identity import AGENTS
from tests import slack_wire

ROOT = Path(__file__).parents[2]
WITH_AGENTS = yaml.safe_load((ROOT / "manifest-agents.yml").read_text(encoding="utf-8"))
MANIFEST = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))
KNOWN = {"context", "deps", "event", "slack", "tell"}
LISTENERS = [listener for _, listener in EVENTS]


@pytest.mark.parametrize("listener", LISTENERS, ids=lambda listener: listener.__name__)
def test_every_argument_of_a_listener_is_one_that_bolt_or_the_app_provides(listener: object) -> None:
    """A misspelled one would silently be None."""
    assert callable(listener)
    asked = set(inspect.getfullargspec(inspect.unwrap(bounded(listener))).args)

    assert asked <= KNOWN
    assert "tell" in asked


def test_the_manifest_names_every_command_and_event() -> None:
    """It asks for exactly what is registered."""
    commands = [row["command"] for row in MANIFEST["features"]["slash_commands"]]
    events = set(MANIFEST["settings"]["event_subscriptions"]["bot_events"])

    assert sorted(commands) == sorted(row.name for row in COMMANDS)
    assert events == {
        "message.im" if name == "message" else name
        for name in [*(name for name, _ in EVENTS), *(row.name for row in VISITS)]
    }


def test_doctor_checks_the_scopes_of_the_manifest() -> None:
    """Both lists are the same."""
    assert sorted(SCOPES) == sorted(MANIFEST["oauth_config"]["scopes"]["bot"])


@pytest.mark.parametrize("manifest", [MANIFEST, WITH_AGENTS])
def test_the_manifest_is_valid_for_slack(manifest: dict[str, Any]) -> None:
    """It follows Slack's schema, the scopes of its methods, and the names of its events."""
    jsonschema.validate(manifest, slack_wire.manifest_schema())

    assert set(manifest["settings"]["event_subscriptions"]["bot_events"]) <= slack_wire.event_names()


def test_the_two_manifests_differ_only_in_the_agents_feature() -> None:
    """The feature is `agent_view` and the scope that comes with it. Slack keeps guests out of an app that has it."""
    expected = copy.deepcopy(WITH_AGENTS)
    del expected["features"]["agent_view"]
    expected["oauth_config"]["scopes"]["bot"].remove(AGENTS)

    assert expected == MANIFEST
