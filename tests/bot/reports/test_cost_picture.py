"""The chart of costs, its words, and its alternative text."""

import io
from datetime import date

import pytest
from PIL import Image

from bot.reports.blocks import costs
from bot.reports.cost_picture import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, CostBar, cost_png
from services.reports.cost_report import CostReport, CostSpan, Forecast, PeriodCost

FORECAST = Forecast(date(2026, 12, 18), 24, 1_500_000_000, 28, is_term=True)


def test_the_words_and_the_alternative_text_say_what_the_picture_says() -> None:
    """The alternative text has every amount and the forecast."""
    periods = [PeriodCost(date(2026, 11, 16), 2_000_000_000), PeriodCost(date(2026, 11, 23), 5_000_000)]
    picture = costs.picture(CostReport(date(2026, 11, 24), periods, FORECAST), CostSpan.WEEK)

    assert picture.alt == (
        "A bar chart of costs by week. Week of Nov 16, 2026: $2.00. Week of Nov 23, 2026: $0.0050. "
        "Forecast until Dec 18, 2026: $36.00."
    )
    assert picture.title == "Costs by week: $2.00"
    assert costs.forecast_words(FORECAST) == (
        "At the pace of the last 28 days ($1.50 a day), the 24 days until the end of the term, Dec 18, 2026, will "
        "cost about $36.00."
    )


@pytest.mark.parametrize(
    ("forecast", "words"),
    [
        (Forecast(date(2026, 12, 18), 0, 1, 28, is_term=True), "The term ends today, so nothing more is forecast."),
        (Forecast(date(2026, 12, 24), 30, 0, 0, is_term=False), "A forecast appears after the first whole day."),
        (
            Forecast(date(2026, 12, 24), 30, 1_300_000_000, 1, is_term=False),
            (
                "At the pace of the last 1 day ($1.30 a day), the 30 days until Dec 24, 2026 will cost about $39.00. Set the "
                "last day of the term under *Settings* for a forecast up to it."
            ),
        ),
    ],
)
def test_a_forecast_says_what_it_goes_on_with(forecast: Forecast, words: str) -> None:
    """Without the end of the term, it says where to set it."""
    assert costs.forecast_words(forecast) == words


@pytest.mark.parametrize("dollars", [0.0, 0.000001, 0.03, 7.5, 99_999.0])
@pytest.mark.parametrize("count", [12, 14])
def test_every_amount_fits_the_picture(dollars: float, count: int) -> None:
    """Nothing is drawn over the highest line, and the first bar is as high as it should be."""
    page = Image.open(io.BytesIO(cost_png("Costs", [CostBar("Nov 24", dollars)] * count, pace=dollars, note="")))
    black = page.convert("L").point(lambda value: 255 if value < 50 else 0)
    bars = black.crop((LEFT + 4, 46, RIGHT, BOTTOM - 4)).getbbox()

    assert page.size == (WIDTH, HEIGHT)
    assert bars is None or bars[1] + 46 >= TOP - 3
    assert (bars is None) == (dollars < 0.0001)
