"""The person's own access to a Messages API, from their environment. Only the bot gets it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

ANTHROPIC = "api.anthropic.com"
NO_KEY = "no-key-needed"


@dataclass(frozen=True)
class OwnClaude:
    """A key, an address, or both, and the models if they are named."""

    key: str = field(repr=False)
    base_url: str
    models: Mapping[str, str]

    @classmethod
    def found_in(cls, environment: Mapping[str, str]) -> Self | None:
        """Return the access in the environment, or None if it has neither key nor address."""
        key = environment.get("ANTHROPIC_API_KEY", "").strip()
        base_url = environment.get("ANTHROPIC_BASE_URL", "").strip()
        names = ("ANTHROPIC_MODEL", "ANTHROPIC_EVALUATION_MODEL")
        models = {name: environment[name] for name in names if environment.get(name)}
        return cls(key, base_url, models) if key or base_url else None

    @property
    def host(self) -> str:
        """Return the machine that answers."""
        return urlsplit(self.base_url).netloc.rpartition("@")[2] or self.base_url if self.base_url else ANTHROPIC

    @property
    def name(self) -> str:
        """Return the name of what answers, for people."""
        return "the real Claude" if self.host == ANTHROPIC else f"the model at {self.host}"

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables for the bot, which no other process gets."""
        address = {"ANTHROPIC_BASE_URL": self.base_url} if self.base_url else {}
        return {"ANTHROPIC_API_KEY": self.key or NO_KEY, **address, **self.models}
