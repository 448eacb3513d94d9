"""What an app asks for in its manifest: scopes, events, and commands."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Libyaml if it is installed. It is ten times as fast, and every story test starts a workspace."""


@dataclass(frozen=True)
class SlashCommand:
    """A command as people see it while they type."""

    command: str
    description: str
    usage_hint: str


@dataclass(frozen=True)
class Shortcut:
    """A shortcut in a menu. `kind` is global or message."""

    name: str
    kind: str
    callback_id: str
    description: str


@dataclass(frozen=True)
class Manifest:
    """An app's manifest, reduced to what the workspace enforces and shows."""

    name: str
    description: str
    color: str
    scopes: frozenset[str]
    events: frozenset[str]
    slash_commands: tuple[SlashCommand, ...]
    shortcuts: tuple[Shortcut, ...]
    prompts: tuple[dict[str, str], ...]
    messages_tab: bool
    home_tab: bool
    has_agents: bool
    """Whether the app uses the Agents feature. Slack keeps guests out of such apps."""

    @property
    def commands(self) -> tuple[str, ...]:
        """The slash commands that people can type."""
        return tuple(row.command for row in self.slash_commands)

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read the manifest in this file. Raises `OSError` and `yaml.YAMLError`."""
        data: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - both are safe
        features, settings = data.get("features", {}), data.get("settings", {})
        home, shown = features.get("app_home", {}), data["display_information"]
        return cls(
            name=shown["name"],
            description=shown.get("description", ""),
            color=shown.get("background_color", ""),
            scopes=frozenset(data["oauth_config"]["scopes"].get("bot", [])),
            events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", [])),
            slash_commands=tuple(
                SlashCommand(row["command"], row.get("description", ""), row.get("usage_hint", ""))
                for row in features.get("slash_commands", [])
            ),
            shortcuts=tuple(
                Shortcut(row["name"], row["type"], row["callback_id"], row.get("description", ""))
                for row in features.get("shortcuts", [])
            ),
            prompts=tuple(features.get("agent_view", {}).get("suggested_prompts", [])),
            messages_tab=home.get("messages_tab_enabled", False)
            and not home.get("messages_tab_read_only_enabled", True),
            home_tab=home.get("home_tab_enabled", False),
            has_agents="agent_view" in features,
        )
