"""How long rows are kept after they are done."""

from dataclasses import dataclass


@dataclass(frozen=True)
class KeptDays:
    """How many days rows are kept after they are done. None keeps them forever."""

    inbox: int | None = None
    outbox: int | None = None
    costs: int | None = None


KEEP_ALL = KeptDays()
