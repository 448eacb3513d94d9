"""How each Claude model is asked, and which are gone."""

from collections.abc import Mapping
from dataclasses import dataclass

RETIRED = frozenset({"claude-3-haiku-20240307", "claude-3-sonnet-20240229", "claude-3-opus-20240229"})


@dataclass(frozen=True)
class ModelConduct:
    """What a model's request must say so that it answers at once, as a person in a chat does."""

    thinking: Mapping[str, str] | None
    """None leaves the setting out: the model cannot stop thinking, or we do not know its words for it."""
    effort: str | None
    thinking_room: int
    """Tokens on top of the reply's, where thinking counts against the same limit."""
    hears_notes: bool = True
    """It takes messages with role system in mid-conversation; else a note stands inside the user's turn."""


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
    """How this model is asked; one we do not know is asked plainly and given room to think."""
    return _CONDUCT.get(model, _UNKNOWN)
