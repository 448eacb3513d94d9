"""One short question to Claude that shows whether it answers, and what it can cost at most."""

from services.claude.anthropic_service import Ask
from services.claude.pricing import price_of

SECONDS = 25.0
"""How long an answer may take, retries included."""

MOST_TOKENS = 64


def question_for(model: str) -> Ask:
    """Return the question. It holds nothing of any school."""
    return Ask(
        model=model,
        system="This is a test of the connection. Answer in one short sentence.",
        messages=(("user", "Are you ready?"),),
        max_tokens=MOST_TOKENS,
    )


def most_nano(ask: Ask, *, own: dict[str, dict[str, int]] | None = None) -> int | None:
    """Return what the question can cost at most, in nano-dollars, or None if its model has no price."""
    price = price_of(ask.model, own=own)
    if price is None:
        return None
    return ask.worst_case_input_tokens() * price.dearest_input + ask.worst_case_output_tokens() * price.output
