"""The models that the API knows in November 2026."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Model:
    """The limits and options of a model."""

    thinking: frozenset[str]
    """The thinking types that it accepts."""
    efforts: frozenset[str]
    smallest_cacheable: int
    """Prompts of fewer tokens are never cached."""
    lifecycle: str = "active"
    retires_at: str | None = None
    thinks_unasked: bool = True
    """Whether it thinks if the request does not say."""
    hears_system_turns: bool = True
    """Whether it accepts messages with the role system."""
    most_input: int = 1_000_000
    most_output: int = 128_000


_EFFORTS = frozenset({"low", "medium", "high"})
_MORE_EFFORTS = _EFFORTS | {"xhigh", "max"}
_ALWAYS = frozenset({"adaptive"})
_OLDER = frozenset({"disabled", "enabled", "adaptive"})
MODELS = {
    "claude-haiku-5-5": Model(frozenset({"disabled", "adaptive"}), _EFFORTS, 512),
    "claude-sonnet-5-5": Model(frozenset({"between_tools", "adaptive"}), _MORE_EFFORTS, 512),
    "claude-opus-5-5": Model(_ALWAYS, _MORE_EFFORTS, 512),
    "claude-fable-5-1": Model(_ALWAYS, _MORE_EFFORTS, 512),
    "claude-opus-5": Model(_OLDER, _MORE_EFFORTS, 512),
    "claude-sonnet-5": Model(_OLDER, _MORE_EFFORTS, 1024),
    "claude-sonnet-4-6": Model(_OLDER, _EFFORTS, 2048, thinks_unasked=False, hears_system_turns=False),
    "claude-haiku-4-5": Model(
        frozenset({"disabled", "enabled"}),
        frozenset(),
        4096,
        thinks_unasked=False,
        hears_system_turns=False,
        most_input=200_000,
        most_output=64_000,
    ),
}
UNLISTED = Model(_OLDER | {"between_tools"}, _MORE_EFFORTS, 512)
"""The limits of a model that was added through control."""
RETIRED = {
    "claude-3-opus-20240229": "2026-01-05T00:00:00Z",
    "claude-3-sonnet-20240229": "2025-07-21T00:00:00Z",
    "claude-3-haiku-20240307": "2026-04-20T00:00:00Z",
}
SWITCHED_OFF = frozenset({"disabled", "between_tools"})


def describe(name: str, models: dict[str, Model]) -> dict[str, Any] | None:
    """Return the catalog entry of a model, also of a retired one, or None for an unknown one."""
    retires_at: str | None
    if name in RETIRED:
        lifecycle, retires_at, most_input, most_output = "retired", RETIRED[name], 200_000, 4_096
    elif model := models.get(name):
        lifecycle, retires_at = model.lifecycle, model.retires_at
        most_input, most_output = model.most_input, model.most_output
    else:
        return None
    return {
        "id": name,
        "type": "model",
        "display_name": name.removesuffix("-20240229").removesuffix("-20240307").replace("-", " ").title(),
        "created_at": "2026-09-01T00:00:00Z",
        "lifecycle": lifecycle,
        "deprecated_at": None,
        "retires_at": retires_at,
        "max_input_tokens": most_input,
        "max_tokens": most_output,
    }
