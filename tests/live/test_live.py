"""One turn, one reading, and one debrief of the real Claude. `pytest -m live` runs them where a key is set.

They cost about one cent. A plain `pytest` leaves them out, and counts them as deselected.
"""

import os
import time
from collections.abc import AsyncIterator

import pytest

from bot.runtime.settings import AuditionSettings
from services.auditions.play import profile_of
from services.claude.anthropic_service import AnthropicService, Ask
from services.claude.circuit_breaker import CircuitBreaker
from services.debriefs.check import findings_of
from services.debriefs.debrief_writer import ask_of
from services.library.template_service import TemplateService
from services.prompts.debrief_request import JudgedLine
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot
from services.simulation.move_classifier import ask_for, reading_of
from services.simulation.turn_simulation import Call, TurnInput, play_turn
from tests.services.claude.conftest import Book

pytestmark = pytest.mark.live
PERSONA = "alex-park"
SAID = "It sounds like sleep has been hard for a while. What goes through your mind at night?"


@pytest.fixture
async def call(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Call]:
    """Yield a function that asks the real Claude. Skip where no key is set."""
    if not os.environ.get("ANTHROPIC_API_KEY"):
        pytest.skip("ANTHROPIC_API_KEY is not set, so the real Claude is not asked")
    monkeypatch.delenv("SSL_CERT_DIR")
    settings = AuditionSettings.read(os.environ)
    breaker = CircuitBreaker(settings.breaker, seconds=time.monotonic)
    claude = AnthropicService(api_key=settings.anthropic_api_key, base_url=settings.anthropic_base_url, breaker=breaker)

    async def ask(question: Ask) -> str:
        reply, _ = await claude.ask(question, ledger=Book(), seconds=90)
        return reply.text

    yield ask
    await claude.close()


@pytest.fixture
def model() -> str:
    return AuditionSettings.read({"ANTHROPIC_API_KEY": "sk-ant-x", **os.environ}).model


async def test_a_turn(call: Call, model: str) -> None:
    """The client answers an open question with a reply that the guard lets through."""
    prompts, data = PromptService(), TemplateService().personas[PERSONA].data
    profile = profile_of(data)
    client = ClientSnapshot(name=data.name, facts=tuple(data.hidden_facts), style=data.style)
    talk = (("user", prompts.opening_line), ("assistant", "Hi. I... wasn't sure that I'd come."), ("user", SAID))
    ask = Ask(model=model, system=prompts.system_prompt(profile), messages=talk)
    outcome = await play_turn(TurnInput(client, client.at_start(), ask, said=(SAID,), turn=1), prompts, call)

    assert outcome.text
    assert outcome.reading is not None
    assert outcome.shown == ()


async def test_a_reading(call: Call, model: str) -> None:
    """The model names what the student did, with quotes."""
    ask = Ask(model=model, system="", messages=(("user", ""), ("assistant", "I don't sleep."), ("user", SAID)))
    reading = reading_of(await call(ask_for(ask, (SAID,), prompt=PromptService().reading_prompt)), (SAID,))

    assert reading.acts
    assert reading.dropped <= 1


async def test_a_debrief(call: Call, model: str) -> None:
    """The debrief has the expected shape, and quotes that are there."""
    grading = PromptService().grading(profile_of(TemplateService().personas[PERSONA].data), None, model=model)
    lines = [
        JudgedLine(1, is_student=True, text="What brings you here?"),
        JudgedLine(2, is_student=False, text="I don't sleep. I lie there and think."),
        JudgedLine(3, is_student=True, text=SAID),
        JudgedLine(4, is_student=False, text="The visit. My parents are coming."),
        JudgedLine(5, is_student=True, text="You should try to go to bed earlier."),
    ]
    found = findings_of(await call(ask_of(grading, lines, user_hash="")), lines, [])

    assert found.strengths or found.to_try
    assert sum(found.counts.moves.values()) >= 3
