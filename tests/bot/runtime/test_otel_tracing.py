"""Traces: one for each piece of work, in whatever process, with codes only."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import pytest

from bot.core.tracing import Tracing
from bot.runtime.app import tracing_of
from bot.runtime.otel_tracing import OtelTracing
from bot.runtime.settings import Settings, SettingsError
from tests.collector import Collector, found_in

TURN, OTHER = UUID(int=7431), UUID(int=9182)
WORDS = "Zebra words of people"
GOOD = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "ANTHROPIC_API_KEY": "k", "SECRET_KEY": "s"}


@pytest.fixture
async def collector(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Collector]:
    """Yield a collector that the environment names."""
    async with Collector() as made:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", made.url)
        yield made


async def test_a_post_of_another_replica_is_in_the_trace_of_its_turn(collector: Collector) -> None:
    """Both compute the trace's id from the turn, and other work has another trace."""
    ours, theirs = OtelTracing("ours"), OtelTracing("theirs")
    with ours.work("turn", of=TURN, since=ours.clock()), ours.part("record"):
        pass
    with theirs.part("post", of=TURN):
        pass
    with theirs.work("turn", of=OTHER, since=theirs.clock()):
        pass
    await asyncio.gather(ours.close(), theirs.close())

    assert sorted(map(sorted, collector.names_by_trace.values())) == [
        ["claim", "post", "record", "turn"],
        ["claim", "turn"],
    ]


async def test_a_post_that_its_turn_begins_is_in_the_same_trace(collector: Collector) -> None:
    """It ends after the turn, in a task of its own."""
    tracing = OtelTracing("ours")

    async def post() -> None:
        with tracing.part("post"):
            tracing.note(outcome="delivered")

    with tracing.work("turn", of=TURN, since=tracing.clock()) as facts:
        posting = asyncio.create_task(post())
    await posting
    await tracing.close()

    assert collector.names_by_trace == {facts["trace"]: {"turn", "claim", "post"}}
    assert {span.attributes.get("virtual_client.outcome") for span in collector.spans} == {None, "delivered"}


async def test_of_an_error_a_span_has_the_class_and_no_words(collector: Collector) -> None:
    """The words of an error can quote people."""
    tracing = OtelTracing("ours")
    with pytest.raises(ValueError, match=WORDS), tracing.work("turn", of=TURN, since=tracing.clock()):
        raise ValueError(WORDS)
    await tracing.close()

    assert {span.attributes.get("error.type") for span in collector.spans if span.name == "turn"} == {"ValueError"}
    assert found_in(collector.bodies, WORDS, str(TURN), TURN.hex) == []


async def test_work_without_an_id_has_a_trace_of_its_own(collector: Collector) -> None:
    """Two such pieces are in two traces."""
    tracing = OtelTracing("ours")
    for _ in range(2):
        with tracing.work("debrief", of=None, since=tracing.clock()):
            pass
    await tracing.close()

    assert list(collector.names_by_trace.values()) == [{"debrief", "claim"}] * 2


async def test_a_collector_that_is_away_delays_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing listens on port 9. The spans are lost, and the app goes on."""
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "1")  # so that no thread goes on beside later tests
    tracing = OtelTracing("ours")
    with tracing.work("turn", of=TURN, since=tracing.clock()):
        pass
    await asyncio.wait_for(tracing.close(), 8.0)


def test_nothing_is_traced_by_default() -> None:
    """No collector, no extra, or a switch that is off."""
    off = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318", "OTEL_SDK_DISABLED": "true"}

    assert type(tracing_of(Settings.read(GOOD))) is Tracing
    assert type(tracing_of(Settings.read({**GOOD, **off}))) is Tracing


def test_a_missing_extra_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    """The app runs without traces, and says what to install."""
    monkeypatch.setattr("bot.runtime.settings.TRACE_EXPORTER", "not_installed.exporter")
    settings = Settings.read({**GOOD, "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"})

    assert settings.trace_name is None
    assert any("install the extra, virtual-client[otel]" in said for said in settings.warnings)


@pytest.mark.parametrize("name", ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"])
def test_a_wrong_collector_is_a_problem(name: str) -> None:
    """The start says so in one sentence."""
    with pytest.raises(SettingsError, match=f"^{name} is not an address. Start it with http:// or https://."):
        Settings.read({**GOOD, name: "collector:4318"})


def test_a_protocol_that_is_not_sent_is_a_warning() -> None:
    """The collector's other port would refuse every span."""
    given = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4317", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"}
    settings = Settings.read({**GOOD, **given})

    assert settings.trace_name == "virtual-client"
    assert any("http/protobuf, not as grpc" in said for said in settings.warnings)
