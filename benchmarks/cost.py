"""What a session of 20 turns and its debrief cost with and without caching, from the simulated Claude's usage.

A quarter of the gaps between turns is longer than five minutes, and none is longer than an hour. Both ways send the
same requests, and only the cache marks differ. Each turn is played as the bot plays it. The debrief is requested as the
bot requests it, at once and by batch. A reservation covers a call that finds nothing in the cache, so its ratio to the
real cost has a floor: what the same calls cost without any cache hit, if even their tokens were known before.
"""

import asyncio
import time
from dataclasses import dataclass, replace
from datetime import date
from statistics import median
from typing import Any

import anthropic

from models.base import new_id
from models.client_profile import ClientProfileDB
from models.cost import DailyCostDB
from models.rubric import EvaluationRubricDB
from models.session import SessionDB
from models.workspace import WorkspaceDB
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from services.budget.cost_service import cost_service
from services.claude.anthropic_service import AnthropicService, Ask, request_of
from services.claude.circuit_breaker import BreakerRules, CircuitBreaker
from services.claude.measured_input import InputText, latest, stored_calls
from services.claude.pricing import Usage, cost_of, dollars, price_of
from services.debriefs.check import findings_of
from services.debriefs.debrief_writer import ask_of, criteria_of
from services.interviews.transcript_service import History
from services.interviews.turn_request import reply_request
from services.prompts.debrief_request import JudgedLine
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot
from services.simulation.move_classifier import SCHEMA
from services.simulation.turn_simulation import TurnInput, TurnOutcome, play_turn, question_of

TURNS = 20
WARM = 3
"""The turn from which on reservations are compared: before it, little has been measured."""

GAPS = (40, 90, 150, 420)
"""Seconds between turns, in rotation. Every fourth gap outlasts a cache entry of five minutes."""

MODELS = ("claude-haiku-5-5", "claude-sonnet-5-5")
LEVELS = [{"points": points, "description": f"Seen to the degree of {points}"} for points in (1, 2, 3, 4, 5)]
QUESTIONS = (
    "It sounds as if that has been going on for a while, and nobody has noticed.",
    "What has it been like for you, day by day? I would like to understand how you get through it.",
    "Do you have anybody who helps you with the children?",
    "You should speak with the landlord, I think, and write down what you spend.",
)
PERSONA = {
    "name": "Maria Rodriguez", "age": 34, "gender": "Woman", "race": "", "means": "Works nights", "style": "Reserved",
    "issues": ["Housing insecurity"], "traits": ["Anxious", "Proud"], "situation": "An eviction notice came.",
    "background": "Maria works nights at a bakery and has two children. " * 8, "wants": "To stay", "fears": "The street",
    "hidden_facts": [
        {"text": "She has not opened the last two letters.", "level": 2, "earned_by": "An open question about the notice."},
        {"text": "She sometimes leaves the children alone at night.", "level": 3, "earned_by": "Asked who helps her."},
    ],
}  # fmt: skip


@dataclass(frozen=True)
class TurnMoney:
    """What one turn reserved and cost, in nano-dollars."""

    reserved: int
    by_bytes: int
    """What it would reserve if nothing had been measured."""
    cost: int
    without_hits: int
    """What its calls would cost if nothing were read from the cache, at the dearest price of input."""


class UsageCounter:
    """Ledger that adds up the usage."""

    def __init__(self, model: str) -> None:
        self.nano = 0
        self._model = model

    async def reserve(self, _: Ask) -> object:
        """Do nothing, since this ledger has no limit."""
        return None

    async def settle(self, _: object, usage: Usage) -> None:
        """Add the usage."""
        self.pay(usage)

    async def charge(self, _: object) -> None:
        """Do nothing, since no call is lost here."""

    async def release(self, _: object) -> None:
        """Do nothing, since nothing was reserved."""

    def pay(self, usage: Usage, *, is_batch: bool = False) -> None:
        """Add the usage at the model's price."""
        price = price_of(self._model, total_input=usage.total_input)
        assert price is not None
        self.nano += cost_of(usage, price.halved() if is_batch else price)


async def main() -> None:
    """Measure and print the costs."""
    print(f"{TURNS} turns, every fourth gap {GAPS[-1]} s; dollars from the usage that the simulated Claude reports")
    for model in MODELS:
        async with ClaudeServer() as server, ClaudeControl(server.address["control_url"], server.secret) as control:
            lines, costs = await _session(model, server, control)
            at_once, by_batch, quotes = await _debrief(model, server, lines)
        cached, bare = costs.cached.nano, costs.bare.nano
        print(
            f"  {model:18} cached {dollars(cached)}  uncached {dollars(bare)}  ratio {cached / bare:.2f}, "
            f"of which readings {dollars(costs.readings.nano)}  "
            f"debrief {dollars(at_once)} at once, {dollars(by_batch)} by batch ({quotes} quotes)"
        )
        warm = costs.turns[WARM:]
        ratio, by_bytes, floor = (
            median(getattr(turn, name) / turn.cost for turn in warm)
            for name in ("reserved", "by_bytes", "without_hits")
        )
        print(
            f"  {'':18} reserved per turn {ratio:.1f} times its cost (median from turn {WARM} on), "
            f"{by_bytes:.1f} if each byte counted, {floor:.1f} at least without a cache hit"
        )
        print(f"  {'':18} one call that reads and replies instead: {dollars(costs.in_one.nano)}")


class Costs:
    """The costs of a session in each way. An instance is the function that a turn calls Claude with."""

    def __init__(self, model: str, client: anthropic.AsyncAnthropic, reading_prompt: str) -> None:
        self.cached, self.bare, self.readings, self.in_one = (UsageCounter(model) for _ in range(4))
        self.turns: list[TurnMoney] = []
        self.counted: list[tuple[InputText, int]] = []
        self._dearest = UsageCounter(model)
        self._client = client
        self._reading_prompt = reading_prompt

    async def play(self, turn_input: TurnInput, prompts: PromptService) -> TurnOutcome:
        """Play a turn, and note what it reserves and what it costs."""
        self.counted = []
        before, dearest_before = self.cached.nano, self._dearest.nano
        outcome = await play_turn(turn_input, prompts, self)
        question = question_of(turn_input, prompts)
        asks = [turn_input.ask, *([question] if question else [])]
        self.turns.append(
            TurnMoney(
                reserved=_reserved(asks),
                by_bytes=_reserved([replace(ask, measured=()) for ask in asks]),
                cost=self.cached.nano - before,
                without_hits=self._dearest.nano - dearest_before,
            )
        )
        return outcome

    async def __call__(self, ask: Ask) -> str:
        """Return the answer, and pay for it with and without cache marks."""
        request = request_of(ask)
        reply = await self._client.messages.create(**request)
        usage = _usage(reply.usage)
        self.counted.append((ask.input_text, usage.total_input))
        self._dearest.pay(Usage(cache_write_1h_tokens=usage.total_input, output_tokens=usage.output_tokens))
        self.cached.pay(usage)
        self.bare.pay(_usage((await self._client.messages.create(**_without_marks(request))).usage))
        if ask.schema is not None:
            self.readings.pay(usage)
        else:
            await self._ask_in_one(ask)
        return "".join(block.text for block in reply.content if block.type == "text")

    async def _ask_in_one(self, ask: Ask) -> None:
        """Ask with both prompts in one request, which is the alternative that the app does not use."""
        schema = {**SCHEMA, "properties": {**SCHEMA["properties"], "reply": {"type": "string"}}}
        both = replace(ask, system=f"{ask.system}\n{self._reading_prompt}", schema=schema, is_quick=True)
        request = {**request_of(both), "cache_control": {"type": "ephemeral", "ttl": ask.life}}
        self.in_one.pay(_usage((await self._client.messages.create(**request)).usage))


async def _session(model: str, server: ClaudeServer, control: ClaudeControl) -> tuple[list[JudgedLine], Costs]:
    """Run the interview, and return its costs in each way."""
    prompts = PromptService()
    persona = ClientProfileDB(**PERSONA)
    snapshot = ClientSnapshot.of(PERSONA)
    session = SessionDB(model=model, system_prompt=prompts.system_prompt(persona), measured_calls=[])
    state, lines, talk = snapshot.at_start(), list[JudgedLine](), list[tuple[str, str]]()
    async with anthropic.AsyncAnthropic(api_key=server.api_key, base_url=server.base_url, max_retries=0) as client:
        costs = Costs(model, client, prompts.reading_prompt)
        for turn in range(TURNS + 1):
            said = (f"{QUESTIONS[turn % len(QUESTIONS)]} ({turn})",) if turn else ()
            history = History(tuple(talk), said, first_turn=None, replied_at=())
            ask = reply_request(session, history, client=snapshot, before=state, prompts=prompts, user_hash="")
            outcome = await costs.play(TurnInput(snapshot, state, ask, said=said, turn=turn), prompts)
            measured = latest(costs.counted, stored_calls(session.measured_calls))
            session.measured_calls = [call.as_facts() for call in measured]
            talk += [("user", line) for line in said]
            talk, state = talk + outcome.appended, outcome.state
            lines += [JudgedLine(2 * turn, True, line) for line in said] + [
                JudgedLine(2 * turn + 1, False, outcome.text)
            ]
            await control.moves_clock(GAPS[turn % len(GAPS)])
    return lines, costs


async def _debrief(model: str, server: ClaudeServer, lines: list[JudgedLine]) -> tuple[int, int, int]:
    """Return the cost of the debrief at once and by batch, and how many quotes it has."""
    rows = [{"name": f"Criterion {number}", "description": "", "weight": 20, "levels": LEVELS} for number in range(5)]
    rubric = EvaluationRubricDB(name="Listening", description="", source="", revision=1, criteria=rows)
    grading = PromptService().grading(ClientProfileDB(**PERSONA), rubric, model=model)
    breaker = CircuitBreaker(BreakerRules(5, 300.0, 3), seconds=time.monotonic)
    service = AnthropicService(api_key=server.api_key, base_url=server.base_url, breaker=breaker)
    ask = ask_of(grading, lines, user_hash="")
    at_once, by_batch = UsageCounter(model), UsageCounter(model)
    reply, reservation = await service.ask(ask, ledger=at_once, seconds=60)
    await at_once.settle(reservation, reply.usage)
    answers = await service.read_batch(await service.send_batch({"one": ask}))
    answer: Any = (answers or {})["one"]
    by_batch.pay(answer.usage, is_batch=True)
    await service.close()
    found = findings_of(reply.text, lines, criteria_of(grading))
    quotes = len(found.strengths) + len(found.to_try) + sum(row.evidence is not None for row in found.criteria)
    return at_once.nano, by_batch.nano, quotes


def _reserved(asks: list[Ask]) -> int:
    """Return what the bot reserves for these calls."""
    day = DailyCostDB(id=new_id(), day=date(2026, 11, 24), limit_nano=0)
    plan = cost_service.plan(WorkspaceDB(id=new_id(), team_id="T1"), asks, day, session_id=None, turn_id=None)
    return sum(reservation.amount_nano for reservation in plan)


def _usage(usage: Any) -> Usage:
    written = usage.cache_creation.ephemeral_1h_input_tokens if usage.cache_creation else 0
    return Usage(
        input_tokens=usage.input_tokens,
        cache_write_5m_tokens=(usage.cache_creation_input_tokens or 0) - written,
        cache_write_1h_tokens=written,
        cache_read_tokens=usage.cache_read_input_tokens or 0,
        output_tokens=usage.output_tokens,
    )


def _without_marks(request: dict[str, Any]) -> dict[str, Any]:
    bare = {key: value for key, value in request.items() if key != "cache_control"}
    bare["system"] = [{"type": "text", "text": block["text"]} for block in request["system"]]
    return bare


if __name__ == "__main__":
    asyncio.run(main())
