"""What the request to each Claude model looks like, and which models are retired."""

from collections.abc import Mapping
from dataclasses import dataclass

RETIRED = frozenset({"claude-3-haiku-20240307", "claude-3-sonnet-20240229", "claude-3-opus-20240229"})


@dataclass(frozen=True)
class ModelConduct:
    """The settings with which a model answers at once, like a person in a chat."""

    thinking: Mapping[str, str] | None
    """None leaves the setting out: the model cannot turn thinking off, or we do not know how."""
    effort: str | None
    thinking_room: int
    """Tokens for thinking, in addition to the reply, for models where thinking counts against the same limit."""
    hears_notes: bool = True
    """Whether the model accepts messages with the role system in mid-conversation. If not, notes go into the user's."""


_QUICK = ModelConduct(thinking={"type": "disabled"}, effort="low", thinking_room=0)
_BETWEEN_TOOLS = ModelConduct(thinking={"type": "between_tools"}, effort="low", thinking_room=0)
_ALWAYS_THINKING = ModelConduct(thinking=None, effort="low", thinking_room=3_000)
_UNKNOWN = ModelConduct(thinking=None, effort=None, thinking_room=3_000, hears_notes=False)

_CONDUCT = {
    "claude-haiku-5-5": _QUICK,
    "claude-sonnet-5-5": _BETWEEN_TOOLS,
    "claude-opus-5-5": _ALWAYS_THINKING,
    "claude-fable-5-1": _ALWAYS_THINKING,
}


def conduct_of(model: str) -> ModelConduct:
    """Return the settings for a model. An unknown model gets no special settings, and tokens for thinking."""
    return _CONDUCT.get(model, _UNKNOWN)
