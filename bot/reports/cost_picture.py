"""The chart of costs as a PNG, black on white for light and dark Slack and for paper.

It contains no name and no word that a person wrote.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 800, 480
LEFT, RIGHT, TOP, BOTTOM = 130, 760, 70, 380
FINE = 2
"""Scale of the drawing, which is reduced at the end for smooth lines."""

LETTERS = 28
"""Height of the letters. A thread shows the picture at less than half of its size."""

LABEL_ROOM = 110
"""Least distance between two labels under the bars."""

BLACK, GREY, PALE = 0, 110, 215
STEPS = (1, 2, 5)


@dataclass(frozen=True)
class CostBar:
    """A bar: the label under it, and its height in dollars."""

    label: str
    dollars: float


def cost_png(title: str, bars: Sequence[CostBar], *, pace: float | None, note: str) -> bytes:
    """Return the PNG. The last bar is hollow, because its time is not over. There must be at least one bar.

    `pace` is the average that the forecast goes on with, as a dashed line, or None. `note` is a line below.
    """
    step = _step(max([bar.dollars for bar in bars] + [pace or 0.0]))
    image = Image.new("L", (WIDTH * FINE, HEIGHT * FINE), 255)
    draw = _Draw(ImageDraw.Draw(image), highest=4 * step)
    draw.words(LEFT, 28, title, anchor="lm")
    draw.scale(step)
    draw.bars(bars)
    if pace is not None:
        draw.pace(pace)
    draw.words(LEFT, HEIGHT - 28, note, anchor="lm")
    page = io.BytesIO()
    image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).save(page, "PNG", optimize=True)
    return page.getvalue()


class _Draw:
    """The page with its scale. `highest` is the amount at its top."""

    def __init__(self, draw: ImageDraw.ImageDraw, *, highest: float) -> None:
        self._draw = draw
        self._highest = highest
        self._font = ImageFont.load_default(LETTERS * FINE)

    def words(self, x: float, y: float, words: str, *, anchor: str) -> None:
        self._draw.text((x * FINE, y * FINE), words, fill=BLACK, font=self._font, anchor=anchor)

    def scale(self, step: float) -> None:
        """Draw a line and its amount for each step."""
        for at in range(5):
            y = self._y(at * step)
            self._line((LEFT, y), (RIGHT, y), PALE)
            self.words(LEFT - 12, y, f"${at * step:,.{2 if step < 1 else 0}f}", anchor="rm")

    def bars(self, bars: Sequence[CostBar]) -> None:
        room = (RIGHT - LEFT) / len(bars)
        every = max(1, -(-LABEL_ROOM // int(room)))
        for at, bar in enumerate(bars):
            middle, half = LEFT + room * (at + 0.5), room * 0.35
            is_last = at == len(bars) - 1
            corners = [(middle - half) * FINE, self._y(bar.dollars) * FINE, (middle + half) * FINE, BOTTOM * FINE]
            self._draw.rectangle(corners, fill=255 if is_last else BLACK, outline=BLACK, width=3 * FINE)
            if (len(bars) - 1 - at) % every == 0:
                self.words(middle, BOTTOM + 26, bar.label, anchor="mm")

    def pace(self, dollars: float) -> None:
        y = self._y(dollars)
        for x in range(LEFT, RIGHT, 24):
            self._line((x, y), (min(x + 12, RIGHT), y), GREY)

    def _y(self, dollars: float) -> float:
        return BOTTOM - (BOTTOM - TOP) * dollars / self._highest

    def _line(self, start: tuple[float, float], end: tuple[float, float], fill: int) -> None:
        self._draw.line([(x * FINE, y * FINE) for x, y in (start, end)], fill=fill, width=3 * FINE)


def _step(highest: float) -> float:
    """Return a round amount of which four reach the highest bar: 1, 2, or 5 of some power of ten, from a cent on."""
    step = 0.01
    while True:
        for factor in STEPS:
            if 4 * step * factor >= highest:
                return step * factor
        step *= 10
