"""The models as the API of November 2026 knows them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Model:
    """What a model takes."""

    thinking: frozenset[str]
    """The thinking types that it accepts; thinking is on where none is sent."""
    efforts: frozenset[str]
    smallest_cacheable: int
    lifecycle: str = "active"


_EFFORTS = frozenset({"low", "medium", "high"})
_MORE_EFFORTS = _EFFORTS | {"xhigh", "max"}
MODELS = {
    "claude-haiku-5-5": Model(frozenset({"disabled", "adaptive"}), _EFFORTS, 512),
    "claude-sonnet-5-5": Model(frozenset({"between_tools", "adaptive"}), _MORE_EFFORTS, 512),
    "claude-opus-5-5": Model(frozenset({"adaptive"}), _MORE_EFFORTS, 512),
    "claude-fable-5-1": Model(frozenset({"adaptive"}), _MORE_EFFORTS, 512),
}
RETIRED = frozenset({"claude-3-haiku-20240307", "claude-3-sonnet-20240229", "claude-3-opus-20240229"})
SWITCHED_OFF = frozenset({"disabled", "between_tools"})
