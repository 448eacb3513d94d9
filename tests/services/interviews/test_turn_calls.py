"""The calls of one turn: what is paid once, and the effect of Claude's limits."""

import pytest

from sandbox.claude.client import ClaudeControl
from services.claude.anthropic_service import AnthropicService, Ask
from services.claude.errors import ClaudeLimitedError
from services.interviews.turn import KeptReading
from services.interviews.turn_calls import TurnCalls
from tests.services.claude.test_anthropic_service import Book

SHAPE = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False}
REPLY = Ask("claude-haiku-5-5", "You are Maria.", (("user", "How are you?"),))
READING = Ask("claude-haiku-5-5", "Read.", (("user", "How are you?"),), schema=SHAPE, is_quick=True)


async def test_a_reading_is_paid_once_for_a_turn(service: AnthropicService, control: ClaudeControl) -> None:
    """The second try of the turn finds the reading of the first. Other lines are read again."""
    kept = KeptReading.of(["How are you?"], key=None, text=None)
    for _ in range(2):
        await TurnCalls(service, ledger=Book(), side=Book(), reading=kept)(READING)

    assert len(await control.requests()) == 1
    assert KeptReading.of(["How are you?"], key=kept.key, text=kept.text).text == kept.text is not None
    assert KeptReading.of(["And you?"], key=kept.key, text=kept.text).text is None


async def test_after_a_limited_reading_no_reply_is_requested_too_early(
    service: AnthropicService, control: ClaudeControl
) -> None:
    """A wait that does not fit into the turn ends it, with the time that Claude requested."""
    calls = TurnCalls(service, ledger=Book(), side=Book(), reading=KeptReading(""))
    await control.will_fail(429, times=1, retry_after=40)
    with pytest.raises(ClaudeLimitedError):
        await calls(READING)
    with pytest.raises(ClaudeLimitedError) as limited:
        await calls(REPLY)

    assert limited.value.retry_after == 40
    assert len(await control.requests()) == 1
