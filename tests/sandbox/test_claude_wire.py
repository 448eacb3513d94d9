"""The simulated Claude behind the Messages API, called by the vendor's own unmodified client."""

from collections.abc import AsyncIterator
from typing import Any

import anthropic
import pytest
from anthropic.types import Message

from sandbox.claude.client import ClaudeControl, ControlError
from sandbox.claude.server import ClaudeServer

HAIKU = "claude-haiku-5-5"
LONG = "A long prompt that is worth keeping. " * 80
OFF = {"type": "disabled"}


@pytest.fixture
async def server() -> AsyncIterator[ClaudeServer]:
    async with ClaudeServer() as running:
        yield running


@pytest.fixture
async def control(server: ClaudeServer) -> AsyncIterator[ClaudeControl]:
    async with ClaudeControl(server.control_url, server.secret) as entered:
        yield entered


@pytest.fixture
async def client(server: ClaudeServer) -> AsyncIterator[anthropic.AsyncAnthropic]:
    async with anthropic.AsyncAnthropic(
        base_url=server.base_url, api_key=server.api_key, max_retries=0, timeout=5.0
    ) as sdk:
        yield sdk


async def ask(client: anthropic.AsyncAnthropic, text: str = "Hello", **changed: Any) -> Message:
    request: dict[str, Any] = {
        "model": HAIKU,
        "max_tokens": 700,
        "messages": [{"role": "user", "content": text}],
        "thinking": OFF,
    }
    request |= changed
    sent = {name: value for name, value in request.items() if value is not None}
    answered: Message = await client.messages.create(**sent)
    return answered


def words(message: Message) -> str:
    return "".join(block.text for block in message.content if block.type == "text")


async def test_a_plain_request_is_answered_and_recorded(
    client: anthropic.AsyncAnthropic, control: ClaudeControl
) -> None:
    """A valid request gets text, usage, and a stop reason, and control sees the request and the answer."""
    message = await ask(client, system="Name: Maria Rodriguez")
    [record] = await control.requests()

    assert message.stop_reason == "end_turn"
    assert message.usage.output_tokens > 0
    assert "Maria" in words(message)
    assert (record.status, record.answer_text) == (200, words(message))
    assert record.system_text == "Name: Maria Rodriguez"
    assert record.messages == [{"role": "user", "content": "Hello"}]
    assert record.usage["output_tokens"] == message.usage.output_tokens
    assert record.ended_at >= record.started_at


U, A, S = ({"role": role, "content": "Hi"} for role in ("user", "assistant", "system"))
MARKED = {"type": "text", "text": "Hi", "cache_control": {"type": "ephemeral"}}


@pytest.mark.parametrize(
    "changed",
    [
        {"extra_body": {"temperature": 0.7}},
        {"extra_body": {"top_p": 0.7}},
        {"extra_body": {"top_k": 7}},
        {"extra_body": {"mood": "good"}},
        {"extra_body": {"max_tokens": None}},
        {"max_tokens": -1},
        {"max_tokens": 1_000_000},
        {"messages": []},
        {"messages": [A]},
        {"messages": [U, A]},
        {"messages": [U, A, U, A, S]},
        {"messages": [S, U]},
        {"messages": [U, S, S]},
        {"messages": [{"role": "user", "content": ""}]},
        {"messages": [{"role": "user", "content": " \n"}]},
        {"messages": [{"role": "user", "content": [{"type": "text", "text": ""}]}]},
        {"messages": [{"role": "user", "content": [MARKED] * 5}]},
        {"messages": [{"role": "user", "content": [MARKED] * 4}], "cache_control": {"type": "ephemeral"}},
        {"system": " "},
        {"thinking": {"type": "between_tools"}},
        {"model": "claude-sonnet-5-5"},
        {"model": "claude-opus-5-5"},
        {"output_config": {"effort": "max"}},
        {"system": [MARKED], "cache_control": {"type": "ephemeral", "ttl": "1h"}},
        {"output_config": {"format": {"type": "json_schema", "schema": {"type": "integer", "minimum": 1}}}},
        {"extra_headers": {"anthropic-version": anthropic.omit}},
    ],
)
async def test_what_the_real_one_refuses_is_a_400(client: anthropic.AsyncAnthropic, changed: dict[str, Any]) -> None:
    """Sampling settings, prefill, wrong order, empty text, wrong thinking, and wrong effort are all bad requests."""
    with pytest.raises(anthropic.BadRequestError) as caught:
        await ask(client, **changed)

    assert caught.value.type == "invalid_request_error"
    assert (caught.value.request_id or "").startswith("req_")


@pytest.mark.parametrize(
    "changed",
    [
        {"messages": [U, S]},
        {"messages": [U, A, U, S]},
        {"messages": [U, U]},
        {"model": "claude-sonnet-5-5", "thinking": {"type": "between_tools"}, "output_config": {"effort": "max"}},
        {"model": "claude-opus-5-5", "thinking": None},
        {"messages": [{"role": "user", "content": [MARKED] * 4}]},
        {"system": [MARKED | {"cache_control": {"type": "ephemeral", "ttl": "1h"}}], "metadata": {"user_id": "x"}},
    ],
)
async def test_what_the_real_one_takes_is_taken(client: anthropic.AsyncAnthropic, changed: dict[str, Any]) -> None:
    """Options that each model supports are accepted, and so is a system turn right after a user turn."""
    message = await ask(client, **changed)

    assert words(message)


@pytest.mark.filterwarnings("ignore:The model")  # the SDK itself warns of retired models
@pytest.mark.parametrize("model", ["claude-3-haiku-20240307", "claude-3-sonnet-20240229", "claude-nobody-9"])
async def test_retired_and_unknown_models_are_a_404(client: anthropic.AsyncAnthropic, model: str) -> None:
    """A model that is retired, or never existed, is not found."""
    with pytest.raises(anthropic.NotFoundError) as caught:
        await ask(client, model=model)

    assert caught.value.type == "not_found_error"


async def test_control_can_make_a_model_known(client: anthropic.AsyncAnthropic, control: ClaudeControl) -> None:
    """A model that the catalog lacks answers after control has added it."""
    await control.knows_model("claude-nobody-9")
    message = await ask(client, model="claude-nobody-9")

    assert message.model == "claude-nobody-9"


async def test_the_catalog_says_which_models_are_retired(client: anthropic.AsyncAnthropic) -> None:
    """Retired models stay listed with their date. An unknown one is not found."""
    old = await client.models.retrieve("claude-3-haiku-20240307")
    new = await client.models.retrieve(HAIKU)
    listed = {model.id async for model in client.models.list()}
    with pytest.raises(anthropic.NotFoundError):
        await client.models.retrieve("claude-nobody-9")

    assert (old.lifecycle, old.retires_at is None) == ("retired", False)
    assert (new.lifecycle, new.retires_at) == ("active", None)
    assert {HAIKU, "claude-sonnet-5-5", "claude-3-haiku-20240307"} <= listed


async def test_a_wrong_or_revoked_key_is_a_401(
    server: ClaudeServer, client: anthropic.AsyncAnthropic, control: ClaudeControl
) -> None:
    """A real key never works here, and the sandbox's own can be revoked and restored."""
    with pytest.raises(anthropic.AuthenticationError):
        await ask(client.with_options(api_key="sk-ant-api03-real"))
    await control.revokes_key()
    with pytest.raises(anthropic.AuthenticationError):
        await ask(client)
    await control.revokes_key(on=False)

    assert words(await ask(client.with_options(auth_token=server.api_key)))


async def test_only_the_configured_keys_are_accepted() -> None:
    """A server with its own keys accepts only those."""
    async with (
        ClaudeServer(keys=["sk-ant-mine"]) as server,
        anthropic.AsyncAnthropic(base_url=server.base_url, api_key="sk-ant-sandbox-1", max_retries=0) as sdk,
    ):
        with pytest.raises(anthropic.AuthenticationError):
            await ask(sdk)

        assert words(await ask(sdk.with_options(api_key="sk-ant-mine")))


async def test_a_request_of_more_than_32_mb_is_a_413(client: anthropic.AsyncAnthropic) -> None:
    """The error names the size as the reason."""
    with pytest.raises(anthropic.APIStatusError) as caught:
        await ask(client, "x" * (33 * 1024 * 1024))

    assert (caught.value.status_code, caught.value.type) == (413, "request_too_large")


async def test_tokens_are_counted_without_a_reply(client: anthropic.AsyncAnthropic, control: ClaudeControl) -> None:
    """The count is about characters divided by 3.3, and it is not recorded as a message."""
    counted = await client.messages.count_tokens(model=HAIKU, messages=[{"role": "user", "content": "x" * 330}])

    assert 100 <= counted.input_tokens <= 110
    assert await control.requests() == []


async def test_a_cached_prefix_is_written_read_and_forgotten(
    client: anthropic.AsyncAnthropic, control: ClaudeControl
) -> None:
    """The second turn reads what the first wrote. After an hour it is written again."""
    system = [{"type": "text", "text": LONG, "cache_control": {"type": "ephemeral", "ttl": "1h"}}]
    first = (await ask(client, system=system)).usage
    await control.moves_clock(3_000)
    second = (await ask(client, "Other words", system=system)).usage
    await control.moves_clock(3_000)
    refreshed = (await ask(client, system=system)).usage
    await control.moves_clock(3_700)
    late = (await ask(client, system=system)).usage
    other = (await ask(client, system=[system[0] | {"text": LONG + "."}])).usage

    assert first.cache_creation is not None
    assert first.cache_creation.ephemeral_1h_input_tokens == first.cache_creation_input_tokens
    assert (first.cache_creation_input_tokens or 0) > 512
    assert (second.cache_read_input_tokens, second.cache_creation_input_tokens) == (
        first.cache_creation_input_tokens,
        0,
    )
    assert 0 < second.input_tokens < 20
    assert refreshed.cache_read_input_tokens == second.cache_read_input_tokens
    assert (late.cache_read_input_tokens, late.cache_creation_input_tokens) == (0, first.cache_creation_input_tokens)
    assert other.cache_read_input_tokens == 0


async def test_automatic_caching_moves_forward(client: anthropic.AsyncAnthropic) -> None:
    """The breakpoint is on the last block, and the next turn reads up to where the last one ended."""
    auto = {"type": "ephemeral"}
    turns: list[Any] = [{"role": "user", "content": LONG}]
    first = (await ask(client, messages=turns, cache_control=auto)).usage
    turns += [{"role": "assistant", "content": "Yes."}, {"role": "user", "content": "And now?"}]
    second = (await ask(client, messages=turns, cache_control=auto)).usage

    assert first.cache_creation is not None
    assert first.cache_creation.ephemeral_5m_input_tokens == first.cache_creation_input_tokens
    assert first.input_tokens == 0
    assert second.cache_read_input_tokens == first.cache_creation_input_tokens
    assert 0 < (second.cache_creation_input_tokens or 0) < 20


async def test_a_small_prompt_is_never_cached(client: anthropic.AsyncAnthropic) -> None:
    """Below the model's smallest size nothing is cached, and there is no error."""
    usage = [(await ask(client, cache_control={"type": "ephemeral"})).usage for _ in range(2)]
    older = await ask(client, LONG, model="claude-haiku-4-5", thinking=OFF, cache_control={"type": "ephemeral"})

    assert [row.cache_read_input_tokens for row in usage] == [0, 0]
    assert [row.cache_creation_input_tokens for row in usage] == [0, 0]
    assert older.usage.cache_creation_input_tokens == 0


async def test_max_tokens_cut_and_prewarm(client: anthropic.AsyncAnthropic, control: ClaudeControl) -> None:
    """A small limit cuts the reply, zero only warms the cache, and thinking can use up the limit."""
    await control.will_say("One two three four five six seven.")
    cut = await ask(client, max_tokens=4)
    warm = await ask(client, LONG, max_tokens=0, cache_control={"type": "ephemeral"})
    eaten = await ask(client, max_tokens=500, thinking=None)
    thought = await ask(client, max_tokens=2_000, thinking=None)

    assert (cut.stop_reason, words(cut)) == ("max_tokens", "One two three")
    assert (warm.content, warm.usage.output_tokens) == ([], 0)
    assert (warm.usage.cache_creation_input_tokens or 0) > 512
    assert (words(eaten), eaten.stop_reason) == ("", "max_tokens")
    assert [block.type for block in thought.content] == ["thinking", "text"]


async def test_control_requires_the_secret(server: ClaudeServer, control: ClaudeControl) -> None:
    """Without the secret of this run nothing can be scripted, and invalid requests are refused with a reason."""
    async with ClaudeControl(server.control_url, "guessed") as stranger:
        with pytest.raises(ControlError, match="secret"):
            await stranger.will_say("Mine")
    with pytest.raises(ControlError, match="there is no fault"):
        await control.will("explode")
    with pytest.raises(ControlError, match="regular expression"):
        await control.when("(", says="x")

    assert await control.requests() == []
