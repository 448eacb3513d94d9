"""An OpenTelemetry collector on this machine: it keeps every request and decodes its spans."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Self

from aiohttp import web
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest


@dataclass(frozen=True)
class CollectedSpan:
    """A span as it arrived."""

    name: str
    trace_id: str
    attributes: dict[str, str]


class Collector:
    """A server that takes traces over OTLP. `async with` starts and stops it."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/v1/traces", self._take)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    @property
    def spans(self) -> list[CollectedSpan]:
        """Return every span, in the order of arrival."""
        return [
            CollectedSpan(span.name, span.trace_id.hex(), {one.key: one.value.string_value for one in span.attributes})
            for body in self.bodies
            for resource in ExportTraceServiceRequest.FromString(body).resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]

    @property
    def names_by_trace(self) -> dict[str, set[str]]:
        """Return the names of the spans of each trace."""
        found: dict[str, set[str]] = defaultdict(set)
        for span in self.spans:
            found[span.trace_id].add(span.name)
        return found

    async def _take(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.read())
        return web.Response(content_type="application/x-protobuf")


def found_in(bodies: list[bytes], *unwanted: str) -> list[str]:
    """Return those of the unwanted texts that are in the bodies."""
    return [text for text in unwanted if any(text.encode() in body for body in bodies)]
