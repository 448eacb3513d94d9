"""Traces of work as spans with codes and numbers. This class traces nothing; `bot/runtime/otel_tracing.py` does."""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from uuid import UUID

_NOTHING: AbstractContextManager[Mapping[str, str]] = nullcontext({})


class Tracing:
    """Spans that nobody gets, at next to no cost."""

    def clock(self) -> int:
        """Return the time for the start of a span, in nanoseconds since 1970. This class returns 0."""
        return 0

    def work(self, name: str, *, of: UUID | None, since: int) -> AbstractContextManager[Mapping[str, str]]:  # noqa: ARG002
        """Trace claimed work during the block, with a span for the claim since `since`. Return facts for log lines.

        All spans of the same `of` are in one trace, in whatever process. This class traces nothing and returns no
        facts.
        """
        return _NOTHING

    def part(self, name: str, *, of: UUID | None = None) -> AbstractContextManager[object]:  # noqa: ARG002
        """Trace a part of the present work during the block, or of the work `of` if there is none here."""
        return _NOTHING

    def note(self, **facts: str) -> None:
        """Add facts to the present span: codes and kinds of ours, never an id or what people wrote."""

    async def close(self) -> None:
        """Send what is not sent yet, and trace nothing more."""
