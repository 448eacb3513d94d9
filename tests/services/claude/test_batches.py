"""Calls for batches and for the state of a model. Their faults are reported in the same way."""

import json
from typing import Any

import pytest

from services.claude.anthropic_service import Ask, ClaudeReply
from services.claude.circuit_breaker import BreakerState
from services.claude.errors import (
    ClaudeBusyError,
    ClaudeContentError,
    ClaudeError,
    ClaudeRequestError,
    ClaudeSetupError,
    ClaudeTimeoutError,
)
from tests.services.claude import shapes
from tests.services.claude.conftest import ASK, Rig
from tests.services.claude.fault_server import Shape, error, http, message

ASKS = {"one": Ask(ASK.model, ASK.system, ASK.messages, schema={"type": "object"})}
GONE = error(404, "not_found_error", "Batch not found")


def _batch(rig: Rig, **changes: Any) -> bytes:
    """Return a batch that has ended, in the API's format."""
    row = {"id": "msgbatch_1", "type": "message_batch", "processing_status": "ended", **changes}
    return http(200, {"results_url": f"{rig.server.url}/v1/messages/batches/msgbatch_1/results", **row})


def _lines(*rows: object) -> bytes:
    return http(200, "\n".join(json.dumps(row) for row in rows).encode(), content_type="application/x-jsonl")


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        (shapes.PASSING["529"], ClaudeBusyError),
        (shapes.ONE_OFF["409"], ClaudeBusyError),
        (shapes.SETUP["address"]["404 as HTML"], ClaudeBusyError),
        (shapes.SETUP["address"]["405"], ClaudeBusyError),
        (shapes.SETUP["key"]["401"], ClaudeSetupError),
        (shapes.SETUP["billing"]["400 credit"], ClaudeSetupError),
        (shapes.OURS["422"], ClaudeRequestError),
        (shapes.UNREADABLE["HTML"], ClaudeTimeoutError),
        (shapes.UNREADABLE["null"], ClaudeTimeoutError),
        (http(200, {"id": 7}), ClaudeTimeoutError),
        (shapes.UNREADABLE["a reset body"], ClaudeTimeoutError),
    ],
)
async def test_a_batch_that_cannot_be_sent_says_why(rig: Rig, shape: Shape, kind: type[ClaudeError]) -> None:
    """A service without batches is not a wrong setting, because the requests can be sent one by one."""
    rig.server.will(shape)
    with pytest.raises(ClaudeError) as raised:
        await rig.service.send_batch(ASKS)

    assert type(raised.value) is kind


async def test_an_invalid_batch_is_never_sent(rig: Rig) -> None:
    """It does not open the breaker."""
    for _ in range(6):
        with pytest.raises(ClaudeRequestError):
            await rig.service.send_batch({"one": Ask(ASK.model, ASK.system, ())})

    assert rig.server.requests == []
    assert rig.service.breaker.state == BreakerState.CLOSED


async def test_a_batch_is_read_row_by_row(rig: Rig) -> None:
    """One strange row does not affect the others, and a usage that is impossible is ignored."""
    good = {"type": "succeeded", "message": message('{"a": 1}')}
    rows = {
        "good": good,
        "refused": {"type": "succeeded", "message": message(stop_reason="refusal")},
        "cut": {"type": "succeeded", "message": message('{"a"', stop_reason="max_tokens")},
        "unpriced": {"type": "succeeded", "message": message('{"a": 1}', usage=None)},
        "refused and unpriced": {"type": "succeeded", "message": message(stop_reason="refusal", usage=None)},
        "null": {"type": "succeeded", "message": None},
        "errored": {"type": "errored", "error": {"type": "error"}},
        "expired": {"type": "expired"},
        "strange": {"type": "a student's words"},
        "empty": None,
    }
    ended = _batch(rig)
    rig.server.will(ended, ended, _lines(*({"custom_id": name, "result": row} for name, row in rows.items()), {}, 7))
    found = await rig.service.read_batch("msgbatch_1")
    assert found is not None
    texts = {name: answer.text for name, answer in found.items() if isinstance(answer, ClaudeReply)}
    kinds = {name: type(answer) for name, answer in found.items() if isinstance(answer, ClaudeError)}

    assert texts == {"good": '{"a": 1}', "refused": "", "cut": ""}
    assert {name: kinds[name] for name in rows if name not in texts} == {
        "unpriced": ClaudeTimeoutError,
        "refused and unpriced": ClaudeContentError,
        "null": ClaudeTimeoutError,
        "errored": ClaudeBusyError,
        "expired": ClaudeBusyError,
        "strange": ClaudeBusyError,
        "empty": ClaudeBusyError,
    }
    assert not any("student" in str(vars(answer)) for answer in found.values() if isinstance(answer, ClaudeError))


async def test_a_batch_that_is_gone_has_answered_nothing(rig: Rig) -> None:
    """Its debriefs are requested one by one."""
    rig.server.will(GONE)
    assert await rig.service.read_batch("msgbatch_1") == {}


async def test_a_batch_under_way_has_no_answers_yet(rig: Rig) -> None:
    """It is read again later."""
    rig.server.will(_batch(rig, processing_status="in_progress"))
    assert await rig.service.read_batch("msgbatch_1") is None


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        (shapes.SETUP["address"]["404 as HTML"], ClaudeSetupError),
        (shapes.SETUP["key"]["401"], ClaudeSetupError),
        (shapes.PASSING["503"], ClaudeBusyError),
        (shapes.UNREADABLE["cut JSON"], ClaudeTimeoutError),
    ],
)
async def test_a_batch_that_cannot_be_read_is_not_gone(rig: Rig, shape: Shape, kind: type[ClaudeError]) -> None:
    """A proxy's error page says nothing about the batch."""
    rig.server.will(shape)
    with pytest.raises(ClaudeError) as raised:
        await rig.service.read_batch("msgbatch_1")

    assert type(raised.value) is kind


async def test_half_an_answer_of_a_batch_does_not_count(rig: Rig) -> None:
    """It is read again as a whole."""
    ended = _batch(rig)
    rig.server.will(ended, ended, http(200, b'{"custom_id": "one", "res', content_type="application/x-jsonl"))
    with pytest.raises(ClaudeTimeoutError):
        await rig.service.read_batch("msgbatch_1")


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        (shapes.SETUP["key"]["401"], ClaudeSetupError),
        (shapes.SETUP["model"]["404"], ClaudeSetupError),
        (shapes.SETUP["proxy"]["407"], ClaudeSetupError),
        (shapes.PASSING["500"], ClaudeBusyError),
        (http(307, b"", location="http://127.0.0.1:9/"), ClaudeSetupError),
    ],
)
async def test_the_state_of_a_model_fails_in_the_same_words(rig: Rig, shape: Shape, kind: type[ClaudeError]) -> None:
    """`doctor` says what to fix."""
    rig.server.will(shape)
    with pytest.raises(ClaudeError) as raised:
        await rig.service.lifecycle("claude-haiku-5-5")

    assert type(raised.value) is kind
