"""Traces by OpenTelemetry, sent over OTLP. Import it only where the `otel` extra is installed.

The provider is ours and not the process's global one. Libraries would send spans of their own to that one, and some
of them can hold what people wrote.
"""

import asyncio
import hashlib
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from importlib.metadata import version
from uuid import UUID

from opentelemetry import context, trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, SERVICE_VERSION, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.id_generator import RandomIdGenerator

from bot.core.tracing import Tracing

CLOSE_SECONDS = 2.0
"""How long the last spans may take. A collector that is away must not delay the end of the app."""

_work: ContextVar[UUID | None] = ContextVar("work", default=None)


class OtelTracing(Tracing):
    """Spans for a collector. Its address and headers come from OpenTelemetry's own environment variables."""

    def __init__(self, name: str) -> None:
        """Start to export under this name of the service."""
        about = {SERVICE_NAME: name, SERVICE_VERSION: version("virtual-client")}
        self._provider = TracerProvider(
            resource=Resource.create(about), id_generator=_WorkIds(), shutdown_on_exit=False
        )
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
        self._tracer = self._provider.get_tracer("virtual-client")

    def clock(self) -> int:
        """Return the time for the start of a span, in nanoseconds since 1970."""
        return time.time_ns()

    @contextmanager
    def work(self, name: str, *, of: UUID | None, since: int) -> Iterator[Mapping[str, str]]:
        """Trace claimed work during the block, with a span for the claim since `since`. Return facts for log lines."""
        root = self._root(name, of=of, since=since)
        with _entered(root):
            self._tracer.start_span("claim", start_time=since).end()
            yield {"trace": trace.format_trace_id(root.get_span_context().trace_id)}

    @contextmanager
    def part(self, name: str, *, of: UUID | None = None) -> Iterator[None]:
        """Trace a part of the present work during the block, or of the work `of` if there is none here.

        An error of the block is raised again. The span gets only its class.
        """
        is_inside = trace.get_current_span().get_span_context().is_valid
        with _entered(self._tracer.start_span(name) if is_inside else self._root(name, of=of)):
            yield

    def note(self, **facts: str) -> None:
        """Add facts to the present span: codes and kinds of ours, never an id or what people wrote."""
        for name, fact in facts.items():
            trace.get_current_span().set_attribute(f"virtual_client.{name}", str(fact))

    async def close(self) -> None:
        """Send what is not sent yet, for two seconds at most."""
        closing = threading.Thread(target=self._provider.shutdown, daemon=True)
        closing.start()
        await asyncio.to_thread(closing.join, CLOSE_SECONDS)

    def _root(self, name: str, *, of: UUID | None, since: int | None = None) -> trace.Span:
        token = _work.set(of)
        try:
            return self._tracer.start_span(name, context=context.Context(), start_time=since)
        finally:
            _work.reset(token)


class _WorkIds(RandomIdGenerator):
    """Ids of traces that every process computes alike for the same work. Nothing has to be stored for that."""

    def generate_trace_id(self) -> int:
        """Return a hash of the work's id. A hash is spread evenly, as samplers need it, and names no row."""
        if (work := _work.get()) is None:
            return super().generate_trace_id()
        return int.from_bytes(hashlib.blake2b(work.bytes, digest_size=16).digest())


@contextmanager
def _entered(span: trace.Span) -> Iterator[None]:
    """Make the span the present one, and end it after the block. Of an error, it gets the class and no words."""
    token = context.attach(trace.set_span_in_context(span))
    try:
        yield
    except BaseException as error:
        span.set_attribute("error.type", type(error).__qualname__)
        span.set_status(trace.Status(trace.StatusCode.ERROR))
        raise
    finally:
        context.detach(token)
        span.end()
