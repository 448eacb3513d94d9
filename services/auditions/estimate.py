"""The cost of an audition before anything is spent: the likely cost and the maximum."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.client_profile import ClientProfileDB
from services.auditions.script import Interviewer
from services.claude.anthropic_service import Ask
from services.claude.pricing import Price, price_of
from services.prompts.prompt_service import PromptService

CHARACTERS_A_TOKEN = 3.5
REPLY_TOKENS, READING_TOKENS, LINE_TOKENS = 70, 70, 40
"""The usual number of tokens of a reply, a classification, and a line of a script."""

REWRITES = 0.15
"""The usual share of replies that are rewritten because of the guard."""

SWAPS = 4
MOST_LINE, MOST_READ, CHARACTERS_A_WORD = 300, 3_000, 8
"""The maximum characters of a script's line and of a classification's request, and the characters of a word."""


@dataclass(frozen=True)
class Estimate:
    """The calls and the cost of an audition."""

    interviews: int
    calls: int
    """The likely number."""
    likely_nano: int | None
    most_nano: int | None
    """None if the model has no known price."""


def estimate(
    profile: ClientProfileDB,
    cast: Sequence[Interviewer],
    *,
    prompts: PromptService,
    model: str,
    with_swaps: bool,
    own_prices: dict[str, dict[str, int]] | None = None,
) -> Estimate:
    """Return the number of interviews and calls, the likely cost, and the maximum. Nothing is spent.

    With `with_swaps`, the skilled interviewer of `cast` counts five times. Both costs are None if the model has no
    price. Only repeated paid calls that failed can exceed the maximum.
    """
    skilled = [one for one in cast if one.key == "skilled"] if with_swaps else []
    topics = [str(fact.get("topic") or "") for fact in profile.hidden_facts]
    topics = [topic for topic in topics if topic]
    scripts = [
        len(one.spoken_to(profile.name, topics=topics))
        for one in (*cast, *(one for one in skilled for _ in range(SWAPS)))
    ]
    system = prompts.system_prompt(profile)
    lines = sum(scripts)
    calls = round(lines * (2 + REWRITES)) + len(scripts)
    step = MOST_LINE + prompts.style(profile.style).most_words * CHARACTERS_A_WORD
    asks = [_ask(model, system, step * turn) for script in scripts for turn in range(script + 1)]
    price = price_of(model, total_input=max(ask.worst_case_input_tokens() for ask in asks), own=own_prices)
    if price is None:
        return Estimate(len(scripts), calls, None, None)
    reading = _ask(model, prompts.reading_prompt, MOST_READ)
    most = sum(2 * _worst(ask, price) for ask in asks) + lines * _worst(reading, price)
    likely = _likely(system, prompts, scripts, price, personas=1 + len(skilled) * SWAPS)
    return Estimate(len(scripts), calls, likely, most)


def _ask(model: str, system: str, characters: int) -> Ask:
    """Return a request with this many characters of messages."""
    return Ask(model=model, system=system, messages=(("user", "x" * characters),))


def _likely(system: str, prompts: PromptService, scripts: Sequence[int], price: Price, *, personas: int) -> int:
    """Return the likely cost. Each persona's prompt is written to the cache once; each turn adds a line and a reply."""
    prompt, reading = len(system) / CHARACTERS_A_TOKEN, len(prompts.reading_prompt) / CHARACTERS_A_TOKEN
    step = LINE_TOKENS + REPLY_TOKENS
    cost = (personas * prompt + reading) * price.cache_write_1h
    for lines in scripts:
        replies = (lines + 1) * (1 + REWRITES)
        cost += replies * ((prompt + step * lines / 2) * price.cache_read + step * price.cache_write_1h)
        cost += replies * REPLY_TOKENS * price.output
        cost += lines * (reading * price.cache_read + 4 * LINE_TOKENS * price.input + READING_TOKENS * price.output)
    return round(cost)


def _worst(ask: Ask, price: Price) -> int:
    return ask.worst_case_input_tokens() * price.dearest_input + ask.worst_case_output_tokens() * price.output
