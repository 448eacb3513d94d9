"""The exact cost of a call, in nano-dollars (billionths of a dollar).

Prices are the vendor's of November 2026. One cent per million tokens is 10 nano-dollars per token, so every price is an
integer. A model that is not in the table is unpriced: its cost is never taken as 0 and never guessed.
"""

from dataclasses import dataclass
from typing import Self

NANO = 1_000_000_000
HAIKU_BAND = 100_000
"""With more input tokens than this, cached or not, a request to claude-haiku-5-5 costs five times as much."""


@dataclass(frozen=True)
class Price:
    """The nano-dollars per token of each kind."""

    input: int
    output: int
    cache_write_5m: int
    cache_write_1h: int
    cache_read: int

    @classmethod
    def of(cls, input_: int, output: int, *, read: int) -> Self:
        """Return a price by the vendor's rule: a cache write costs 1.25 times for 5 minutes, and twice for an hour."""
        return cls(input_, output, input_ * 5 // 4, input_ * 2, read)

    @property
    def dearest_input(self) -> int:
        """The highest price of one input token."""
        return max(self.input, self.cache_write_5m, self.cache_write_1h, self.cache_read)

    def halved(self) -> "Price":
        """Return the price in a batch: half of this one, rounded up to a whole nano-dollar."""
        return Price(**{kind: -(-nano // 2) for kind, nano in self.as_facts().items()})

    def as_facts(self) -> dict[str, int]:
        """Return the price as the ledger stores it: nano-dollars per token of each kind, by name."""
        return {
            "input": self.input,
            "output": self.output,
            "cache_write_5m": self.cache_write_5m,
            "cache_write_1h": self.cache_write_1h,
            "cache_read": self.cache_read,
        }


@dataclass(frozen=True)
class Usage:
    """The tokens that the API counted. `input_tokens` is the uncached part only."""

    input_tokens: int = 0
    cache_write_5m_tokens: int = 0
    cache_write_1h_tokens: int = 0
    cache_read_tokens: int = 0
    output_tokens: int = 0

    @property
    def total_input(self) -> int:
        """All input tokens, cached or not."""
        return self.input_tokens + self.cache_write_5m_tokens + self.cache_write_1h_tokens + self.cache_read_tokens


PRICES = {
    "claude-haiku-5-5": Price.of(100, 500, read=10),
    "claude-sonnet-5-5": Price.of(2_000, 10_000, read=100),
    "claude-opus-5-5": Price.of(4_000, 20_000, read=200),
    "claude-opus-5": Price.of(5_000, 25_000, read=500),
    "claude-sonnet-5": Price.of(2_000, 10_000, read=200),
    "claude-sonnet-4-6": Price.of(3_000, 15_000, read=300),
    "claude-haiku-4-5": Price.of(1_000, 5_000, read=100),
    "claude-fable-5-1": Price.of(10_000, 50_000, read=250),
}
BANDED = {"claude-haiku-5-5": Price.of(500, 2_500, read=50)}


def price_of(model: str, *, total_input: int = 0, own: dict[str, dict[str, int]] | None = None) -> Price | None:
    """Return the price of a model for a request of this size, or None if the model is unpriced.

    `own` are an admin's prices for models outside the table: nano-dollars per token of `input` and `output`. With them,
    a cache read costs as much as other input.
    """
    if total_input > HAIKU_BAND and model in BANDED:
        return BANDED[model]
    if model in PRICES:
        return PRICES[model]
    if own and (given := own.get(model)):
        return Price.of(given["input"], given["output"], read=given["input"])
    return None


def cost_of(usage: Usage, price: Price) -> int:
    """Return the cost of this usage at this price, in nano-dollars."""
    return (
        usage.input_tokens * price.input
        + usage.cache_write_5m_tokens * price.cache_write_5m
        + usage.cache_write_1h_tokens * price.cache_write_1h
        + usage.cache_read_tokens * price.cache_read
        + usage.output_tokens * price.output
    )


def dollars(nano: int) -> str:
    """Return an amount as text for people: 4 decimals under a cent, 3 under a dollar, otherwise 2."""
    amount = nano / NANO
    decimals = 4 if abs(amount) < 0.01 else 3 if abs(amount) < 1 else 2  # noqa: PLR2004 - a cent and a dollar
    return f"${amount:,.{decimals}f}" if nano else "$0.00"
