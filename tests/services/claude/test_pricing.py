"""Prices are exact, and an unknown model is never free."""

import pytest

from services.claude.pricing import PRICES, Usage, cost_of, dollars, price_of


def test_every_price_is_the_vendors() -> None:
    """The columns are dollars per million tokens in November 2026: in, out, 5-minute write, one-hour write, read."""
    table = {name: (p.input, p.output, p.cache_write_5m, p.cache_write_1h, p.cache_read) for name, p in PRICES.items()}

    assert table == {
        "claude-haiku-5-5": (100, 500, 125, 200, 10),
        "claude-sonnet-5-5": (2000, 10_000, 2500, 4000, 100),
        "claude-opus-5-5": (4000, 20_000, 5000, 8000, 200),
        "claude-opus-5": (5000, 25_000, 6250, 10_000, 500),
        "claude-sonnet-5": (2000, 10_000, 2500, 4000, 200),
        "claude-sonnet-4-6": (3000, 15_000, 3750, 6000, 300),
        "claude-haiku-4-5": (1000, 5000, 1250, 2000, 100),
        "claude-fable-5-1": (10_000, 50_000, 12_500, 20_000, 250),
    }


def test_a_call_costs_what_each_kind_of_token_costs() -> None:
    """Uncached, written, read, and output tokens each have their own price."""
    usage = Usage(
        input_tokens=100, cache_write_5m_tokens=10, cache_write_1h_tokens=20, cache_read_tokens=1000, output_tokens=50
    )

    assert cost_of(usage, PRICES["claude-haiku-5-5"]) == 10_000 + 1250 + 4000 + 10_000 + 25_000


def test_a_large_request_to_haiku_costs_the_upper_band() -> None:
    """Above 100,000 input tokens the whole request costs more."""
    small, large = price_of("claude-haiku-5-5", total_input=100_000), price_of("claude-haiku-5-5", total_input=100_001)

    assert small is not None
    assert large is not None
    assert (large.input, large.output, large.cache_write_1h) == (500, 2500, 1000)
    assert small.input == 100


def test_an_unknown_model_is_unpriced_until_an_admin_gives_its_price() -> None:
    """It is neither free nor guessed from its family."""
    given = price_of("claude-haiku-9", own={"claude-haiku-9": {"input": 300, "output": 900}})

    assert price_of("claude-haiku-9") is None
    assert given is not None
    assert (given.input, given.output) == (300, 900)


@pytest.mark.parametrize(
    ("nano", "shown"),
    [
        (0, "$0.00"),
        (440_000, "$0.0004"),
        (123_456_789, "$0.123"),
        (999_000_000, "$0.999"),
        (1_234_567_890_123, "$1,234.57"),
    ],
)
def test_amounts_are_shown_with_fitting_decimals(nano: int, shown: str) -> None:
    """There are four under a cent, three under a dollar, and two otherwise."""
    assert dollars(nano) == shown
