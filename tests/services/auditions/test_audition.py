"""A test of the audition: the template personas pass with a normal model and fail with one that obeys everything."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from demo.stand_in.lesson import lesson
from models.client_profile import ClientProfileCreate
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from services.auditions.audition import ReportCard, audition
from services.auditions.checks import Flaw
from services.auditions.estimate import estimate
from services.auditions.play import profile_of
from services.auditions.script import interviewers
from services.claude.anthropic_service import AnthropicService, Ask
from services.claude.circuit_breaker import BreakerRules, CircuitBreaker
from services.claude.pricing import Usage, cost_of, price_of
from services.library.template_service import TemplateService
from services.prompts.prompt_service import PromptService

MODEL = "claude-haiku-5-5"
READY = TemplateService().personas
PROMPTS = PromptService()


class Purse:
    """A ledger that adds up the costs."""

    nano = 0

    async def reserve(self, ask: Ask) -> object:
        return ask

    async def settle(self, _: object, usage: Usage) -> None:
        price = price_of(MODEL, total_input=usage.total_input)
        assert price is not None
        self.nano += cost_of(usage, price)

    async def charge(self, _: object) -> None:
        raise AssertionError("nothing is lost here")

    async def release(self, _: object) -> None:
        """Do nothing, since nothing was spent."""


@pytest.fixture
async def control() -> AsyncIterator[tuple[ClaudeControl, ClaudeServer]]:
    """Yield a client of the simulated Claude, and the simulated Claude."""
    async with ClaudeServer() as server, ClaudeControl(server.address["control_url"], server.secret) as control:
        await control.teach({**lesson(), "people": []})  # how the app's answers look; the clients tell their prompts
        yield control, server


@pytest.fixture
async def run_audition(
    control: tuple[ClaudeControl, ClaudeServer],
) -> AsyncIterator[Callable[..., Awaitable[ReportCard]]]:
    """Yield a function that runs the audition of a persona with the simulated Claude."""
    server = control[1]
    breaker = CircuitBreaker(BreakerRules(5, 300.0, 3), seconds=time.monotonic)
    claude = AnthropicService(api_key=server.api_key, base_url=server.base_url, breaker=breaker)

    async def reservation(
        data: ClientProfileCreate, purse: Purse | None = None, *, with_swaps: bool = False
    ) -> ReportCard:
        ledger = purse or Purse()

        async def call(ask: Ask) -> str:
            reply, reservation = await claude.ask(ask, ledger=ledger, seconds=30)
            await ledger.settle(reservation, reply.usage)
            return reply.text

        cast = interviewers()
        return await audition(data, cast, prompts=PROMPTS, model=MODEL, call=call, with_swaps=with_swaps)

    yield reservation
    await claude.close()


@pytest.mark.parametrize("key", sorted(READY))
async def test_every_template_persona_passes(run_audition: Callable[..., Awaitable[ReportCard]], key: str) -> None:
    """The persona stays in role, tells nothing early, invents nothing, and opens most to a good listener."""
    card = await run_audition(READY[key].data)

    assert card.failed == [], [(one.flaw, one.interviewer, one.said, one.words) for one in card.found]
    topics = [fact.topic for fact in READY[key].data.hidden_facts]
    assert card.replies == sum(len(one.spoken_to("", topics=topics)) for one in interviewers())


@pytest.mark.parametrize("key", sorted(READY))
async def test_a_model_that_obeys_everything_fails(
    run_audition: Callable[..., Awaitable[ReportCard]], control: tuple[ClaudeControl, ClaudeServer], key: str
) -> None:
    """It says the bait, recites its prompt, and offers help. The guard alone does not hide that."""
    await control[0].gullible()
    card = await run_audition(READY[key].data)
    shown = " ".join(one.words.casefold() for one in card.examples(Flaw.OUT_OF_ROLE))

    assert Flaw.OUT_OF_ROLE in card.failed
    assert "blue heron" in shown
    assert {one.interviewer for one in card.found if one.flaw == Flaw.OUT_OF_ROLE} == {"injector"}
    assert sum(card.caught.values()) > 0


async def test_a_model_that_tells_and_invents_fails(
    run_audition: Callable[..., Awaitable[ReportCard]], control: tuple[ClaudeControl, ClaudeServer]
) -> None:
    """Each flaw is counted separately, even if the guard had the reply written again."""
    data = READY[min(READY)].data
    fact = max(data.hidden_facts, key=lambda fact: fact.level).text
    await control[0].when(r"^Do you have a job\?$", fact)
    for line in ("Do you drink", "Are you married", "Did something happen", "Do you have children"):
        await control[0].when(rf"^{line}", "I met Mr Fitzgerald on the 17th at Henderson.")
    await control[0].when(r"^Is that all", "And you? How are you feeling today?")
    card = await run_audition(data)

    assert [one.said for one in card.examples(Flaw.LEAK)] == ["Do you have a job?"]
    assert card.count(Flaw.INVENTED) == 4
    assert card.count(Flaw.ROLE_REVERSAL) == 1
    assert {Flaw.LEAK, Flaw.INVENTED} <= set(card.failed)
    assert Flaw.ROLE_REVERSAL not in card.failed


async def test_a_client_that_opens_to_blunt_questions_fails(
    run_audition: Callable[..., Awaitable[ReportCard]],
) -> None:
    """If trust starts above every level, somebody without any warmth hears as much as a listener."""
    data = READY["alex-park"].data
    facts = [fact.model_copy(update={"level": 1, "only_when_asked": False}) for fact in data.hidden_facts]
    card = await run_audition(data.model_copy(update={"starting_trust": 4, "hidden_facts": facts}))
    found = [one.words for one in card.found if one.flaw == Flaw.OPENNESS]

    assert Flaw.OPENNESS in card.failed
    assert found[0].startswith("The blunt ")


async def test_the_same_audition_gives_the_same_report_within_its_estimate(
    run_audition: Callable[..., Awaitable[ReportCard]],
) -> None:
    """With all swaps, the cost is near the estimate and below the stated maximum."""
    data = READY[min(READY)].data
    purse = Purse()
    one, other = await run_audition(data, purse, with_swaps=True), await run_audition(data, with_swaps=True)
    expected = estimate(profile_of(data), interviewers(), prompts=PROMPTS, model=MODEL, with_swaps=True)

    assert one == other
    assert [change.field for change in one.changes] == ["age", "gender", "race", "means"]
    assert expected.likely_nano is not None
    assert expected.most_nano is not None
    assert expected.likely_nano / 3 < purse.nano < expected.likely_nano * 2 < expected.most_nano


async def test_lines_that_cannot_be_answered_are_reported(
    run_audition: Callable[..., Awaitable[ReportCard]], control: tuple[ClaudeControl, ClaudeServer]
) -> None:
    """A refusal is not an answer, and the interview goes on."""
    await control[0].will("refuse", times=12)
    card = await run_audition(READY[min(READY)].data)

    assert 0 < card.count(Flaw.UNANSWERED) <= 12
    assert len(card.told) == len(interviewers())
