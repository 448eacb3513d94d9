"""What an app asks for: scopes, events and commands, read from its manifest."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import yaml


@dataclass(frozen=True)
class Manifest:
    """An app's manifest, narrowed to what the workspace holds it to."""

    name: str
    scopes: frozenset[str]
    events: frozenset[str]
    commands: tuple[str, ...]
    messages_tab: bool
    home_tab: bool

    @classmethod
    def read(cls, path: Path) -> Self:
        """The manifest in this file. Raises OSError and yaml.YAMLError."""
        data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        features, settings = data.get("features", {}), data.get("settings", {})
        home = features.get("app_home", {})
        return cls(
            name=data["display_information"]["name"],
            scopes=frozenset(data["oauth_config"]["scopes"].get("bot", [])),
            events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", [])),
            commands=tuple(row["command"] for row in features.get("slash_commands", [])),
            messages_tab=home.get("messages_tab_enabled", False)
            and not home.get("messages_tab_read_only_enabled", True),
            home_tab=home.get("home_tab_enabled", False),
        )
