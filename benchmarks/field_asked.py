"""Readings and debriefs of experts' talks by a model, and how far the model agrees with the experts.

Any Messages API will do. The price is told first and must be agreed to. Requests go as a batch, at half the price, and
one by one where the API has no batches.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from benchmarks.field_figures import fleiss, kappa
from benchmarks.field_talks import ACTS, Line, Talks
from bot.runtime.settings import AuditionSettings
from models.client_profile import ClientProfileDB
from models.debrief import Move
from models.turn_state import Act
from services.claude.anthropic_service import AnthropicService, Ask, ClaudeReply
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.errors import ClaudeBusyError, ClaudeContentError
from services.claude.pricing import Usage, cost_of, dollars, price_of
from services.common.quotes import find_quote
from services.debriefs.debrief_writer import ask_of
from services.prompts.debrief_request import JudgedLine
from services.prompts.prompt_service import PromptService
from services.simulation.move_classifier import ask_for, reading_of

READINGS, DEBRIEFS = 300, 10
"""How many lines are read, and how many talks get a debrief, unless `--count` says otherwise."""

CONTEXT = 4
LONGEST_TALK = 120
"""The most lines of a talk that are judged."""

NOTHING_KNOWN: dict[str, Any] = dict.fromkeys(
    ("gender", "race", "means", "wants", "fears", "background", "situation"), ""
) | {
    "issues": [],
    "traits": [],
}
"""Of a client in a labeled talk, only the words are known."""

POLL_SECONDS = 10.0
LONGEST_BATCH = 24 * 3600.0
CALL_SECONDS = 60.0
SEED = 7
ASKED = ("open question", "closed question", "simple reflection", "complex reflection", "advice")
MOVES = {
    Move.OPEN_QUESTION: "open question",
    Move.CLOSED_QUESTION: "closed question",
    Move.SIMPLE_REFLECTION: "simple reflection",
    Move.COMPLEX_REFLECTION: "complex reflection",
    Move.ADVICE_WITHOUT_PERMISSION: "advice",
    Move.ADVICE_WITH_PERMISSION: "advice",
}
OF_ACT = {act: kind for kind, act in ACTS.items() if kind in ASKED} | {Act.ADVICE_WITH_PERMISSION: "advice"}
"""Experts' labels do not say whether advice was asked for, so both of ours count as advice."""


Asked = Callable[..., Awaitable[bool]]


class PriceLedger:
    """A ledger that adds up the price of single calls."""

    def __init__(self) -> None:
        self.nano = 0

    async def reserve(self, ask: Ask) -> object:
        """Return the request as its reservation, since the price was agreed to."""
        return ask

    async def settle(self, reservation: object, usage: Usage) -> None:
        """Add the cost of the usage."""
        assert isinstance(reservation, Ask)
        self.nano += _cost(reservation.model, usage)

    async def charge(self, reservation: object) -> None:
        """Add the worst case of a call with an unknown outcome."""
        assert isinstance(reservation, Ask)
        self.nano += _cost(reservation.model, _worst(reservation))

    async def release(self, reservation: object) -> None:
        """Do nothing, since the call cost nothing."""


async def ask_readings(talks: Talks, environment: Mapping[str, str], *, count: int = 0, is_agreed: bool) -> bool:
    """Have helpers' lines read as in an interview, and print the agreement. Return False if the price was declined.

    Raise SettingsError for a wrong setting, and ClaudeError for a call that failed for good.
    """
    settings = AuditionSettings.read(environment)
    prompt = PromptService().reading_prompt
    places = talks.sample(count or READINGS, seed=SEED)
    asks = {f"line-{place}": _reading_ask(talks, place, settings.model, prompt) for place in places}
    if not _is_agreed(asks, "readings", is_agreed=is_agreed):
        return False
    answers = await _answers(settings, asks)
    rows = []
    for place in places:
        line, answer = talks.lines[place], answers.get(f"line-{place}", "")
        try:
            acts = reading_of(answer, (line.text,)).acts
        except ClaudeContentError:
            continue
        rows.append((line, {OF_ACT[done.act] for done in acts if done.act in OF_ACT}))
    print(*_agreement("Readings", rows, talks, asked=len(places)), sep="\n")
    return True


async def ask_debriefs(talks: Talks, environment: Mapping[str, str], *, count: int = 0, is_agreed: bool) -> bool:
    """Have debriefs of some talks written, and print how far their moves agree. Return False if the price was declined.

    Raise SettingsError for a wrong setting, and ClaudeError for a call that failed for good.
    """
    settings = AuditionSettings.read(environment)
    chosen = {name: lines[:LONGEST_TALK] for name, lines in list(talks.by_talk().items())[: count or DEBRIEFS]}
    asks = {f"talk-{name}": _debrief_ask(lines, settings.model) for name, lines in chosen.items()}
    if not _is_agreed(asks, "debriefs", is_agreed=is_agreed):
        return False
    answers = await _answers(settings, asks)
    rows = []
    for name, lines in chosen.items():
        moves = moves_of(answers.get(f"talk-{name}", ""), lines)
        rows += [(line, moves.get(at, set())) for at, line in enumerate(lines, start=1) if line.is_helper and moves]
    print(
        *_agreement("Debriefs", rows, talks, asked=sum(line.is_helper for row in chosen.values() for line in row)),
        sep="\n",
    )
    return True


def _reading_ask(talks: Talks, place: int, model: str, prompt: str) -> Ask:
    before = [("user" if line.is_helper else "assistant", line.text) for line in talks.before(place)[-CONTEXT:]]
    said = talks.lines[place].text
    talk = Ask(model=model, system="", messages=(("user", ""), *before, ("user", said)))
    return ask_for(talk, (said,), prompt=prompt)


def _debrief_ask(lines: Sequence[Line], model: str) -> Ask:
    client = ClientProfileDB(name="The client", age=40, style="Plain", **NOTHING_KNOWN)
    grading = PromptService().grading(client, None, model=model)
    talk = [JudgedLine(number, line.is_helper, line.text) for number, line in enumerate(lines, start=1)]
    return ask_of(grading, talk, user_hash="")


def moves_of(answer: str, lines: Sequence[Line]) -> dict[int, set[str]]:
    """Return the kinds that a debrief names for each line, as far as its quotes are there. Empty for no answer."""
    found: dict[int, set[str]] = {}
    for row in _rows(answer):
        line, kind = row.get("line"), row.get("kind")
        if not isinstance(line, int) or not 1 <= line <= len(lines) or kind not in list(MOVES):
            continue
        if find_quote(str(row.get("quote") or ""), lines[line - 1].text) is not None:
            found.setdefault(line, set()).add(MOVES[Move(kind)])
    return found


def _rows(answer: str) -> list[dict[str, Any]]:
    try:
        given = json.loads(answer)
    except ValueError:
        return []
    rows = given.get("moves") if isinstance(given, dict) else None
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _agreement(name: str, rows: Sequence[tuple[Line, set[str]]], talks: Talks, *, asked: int) -> Iterator[str]:
    yield f"\n{name}: kappa with the experts, beside the experts' own. {len(rows):,} of {asked:,} lines were answered"
    for kind in ASKED:
        ours = kappa([(str(kind in found), str(kind in line.kinds)) for line, found in rows])
        own = fleiss([[str(kind in line.kinds) for line in coded] for coded in talks.codings])
        yield f"  {kind:20} {ours.plain():32} experts {'none to measure' if own is None else f'{own:.2f}'}"


def _is_agreed(asks: Mapping[str, Ask], what: str, *, is_agreed: bool) -> bool:
    """Print the price at most, and return whether the operator agrees to it."""
    worst = sum(_cost(ask.model, _worst(ask)) for ask in asks.values())
    model = next(iter(asks.values())).model if asks else ""
    price = f"at most {dollars(worst)}, half of it in a batch" if worst else "an unknown price: the model has none"
    print(f"\n{len(asks):,} {what} by {model} for {price}.")
    return is_agreed or (_answer("Ask for them? Type yes: ").strip().casefold() == "yes")


def _answer(prompt: str) -> str:
    try:
        return input(prompt)
    except EOFError:
        return ""


def _cost(model: str, usage: Usage) -> int:
    price = price_of(model, total_input=usage.total_input)
    return cost_of(usage, price) if price else 0


def _worst(ask: Ask) -> Usage:
    return Usage(ask.worst_case_input_tokens(), output_tokens=ask.worst_case_output_tokens())


async def _answers(settings: AuditionSettings, asks: Mapping[str, Ask]) -> dict[str, str]:
    """Return the text of each answer. One without an answer is left out."""
    async with _service(settings) as claude:
        try:
            return await _batched(claude, asks)
        except ClaudeBusyError:
            print("This address has no batches, so each one is asked for separately.")
        ledger = PriceLedger()
        found: dict[str, str] = {}
        for name, ask in asks.items():
            try:
                reply, reservation = await claude.ask(ask, ledger=ledger, seconds=CALL_SECONDS)
            except ClaudeContentError:
                continue
            await ledger.settle(reservation, reply.usage)
            found[name] = reply.text
        print(f"It cost {dollars(ledger.nano)}.")
        return found


async def _batched(claude: AnthropicService, asks: Mapping[str, Ask]) -> dict[str, str]:
    batch = await claude.send_batch(asks)
    waited = 0.0
    while (rows := await claude.read_batch(batch)) is None and waited < LONGEST_BATCH:
        await asyncio.sleep(POLL_SECONDS)
        waited += POLL_SECONDS
    replies = {name: row for name, row in (rows or {}).items() if isinstance(row, ClaudeReply)}
    print(f"It cost {dollars(sum(_cost(asks[name].model, row.usage) for name, row in replies.items()) // 2)}.")
    return {name: row.text for name, row in replies.items()}


@asynccontextmanager
async def _service(settings: AuditionSettings) -> AsyncIterator[AnthropicService]:
    claude = AnthropicService(
        api_key=settings.anthropic_api_key,
        base_url=settings.anthropic_base_url,
        breaker=CircuitBreaker(settings.breaker, seconds=time.monotonic),
    )
    try:
        yield claude
    finally:
        await claude.close()
