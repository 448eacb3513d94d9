"""A fault of the reading costs the student only the reading."""

import pytest

from services.claude.anthropic_service import Ask
from services.claude.errors import ClaudeSetupError
from services.prompts.prompt_service import PromptService
from services.simulation.turn_simulation import ReadingOutcome, TurnInput, play_turn
from tests.interviews import snapshot_of
from tests.personas import profile
from tests.services.claude import shapes
from tests.services.claude.conftest import Rig
from tests.services.claude.fault_server import GOOD, Shape

PROMPTS = PromptService()
FAULTS: dict[str, Shape] = {
    "limited": shapes.LIMITED["429 empty"],
    **shapes.PASSING,
    **shapes.ONE_OFF,
    **shapes.TOO_LARGE,
    **shapes.OURS,
    **shapes.REFUSALS,
    **shapes.EMPTY,
    **shapes.INVISIBLE,
    **shapes.UNREADABLE,
    **{name: shape for name, (shape, _) in shapes.MALFORMED.items()},
}
"""All but slow ones, which take seconds, and those that an admin must fix, which would also affect the reply."""


async def _played(rig: Rig, shape: Shape) -> tuple[str, ReadingOutcome]:
    """Play a turn whose reading has a fault."""

    async def call(ask: Ask) -> str:
        reply, reservation = await rig.service.ask(ask, ledger=rig.book, seconds=60, attempts=1 if ask.schema else None)
        await rig.book.settle(reservation, reply.usage)
        return reply.text

    maria = profile()
    ask = Ask("claude-haiku-5-5", PROMPTS.system_prompt(maria), (("user", "How are you?"),))
    client = snapshot_of(maria)
    rig.server.reads = shape
    rig.server.will(GOOD)
    outcome = await play_turn(TurnInput(client, client.at_start(), ask, said=("How are you?",), turn=1), PROMPTS, call)
    return outcome.text, outcome.read


@pytest.mark.parametrize("shape", FAULTS.values(), ids=FAULTS.keys())
async def test_a_fault_of_the_reading_costs_no_answer(rig: Rig, shape: Shape) -> None:
    """There is one request for the reading, the answer still comes, and every reservation is booked."""
    text, read = await _played(rig, shape)

    assert text == "I sleep badly."
    assert read == ReadingOutcome.FAILED
    assert len(rig.server.requests) == 2
    assert rig.book.open == set()


@pytest.mark.parametrize("reason", shapes.SETUP)
async def test_what_an_admin_must_fix_ends_the_turn_at_its_reading(rig: Rig, reason: str) -> None:
    """The reply would fail in the same way."""
    with pytest.raises(ClaudeSetupError):
        await _played(rig, next(iter(shapes.SETUP[reason].values())))

    assert len(rig.server.requests) == 1
    assert rig.book.open == set()
