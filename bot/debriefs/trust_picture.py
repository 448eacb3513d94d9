"""The trust chart as a PNG, black on white for light and dark Slack and for paper.

It contains no text that a person wrote. Facts are numbers, and the message beside the picture explains them. Slack shows
it 360 pixels wide in a thread, so its letters are large.
"""

import io
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1080, 900
LEFT, RIGHT, TOP, BOTTOM = 210, 1040, 120, 540
LETTERS, NUMBERS = 44, 48
"""Sizes of the font in pixels: about 15 in a thread, where Slack shows a third of the width."""

LOWEST, HIGHEST = 4, 16
"""Trust in quarters: from 1.0 to 4.0."""

FINE = 2
"""Scale of the drawing, which is reduced at the end for smooth lines."""

WORDS = {4: "closed", 8: "guarded", 12: "half open", 16: "open"}
"""Whole steps of trust in quarters, in words."""

MOST_LABELS = 9
DENSE = 42
"""With more stops, their dots are smaller."""

STEPS = (1, 2, 5, 10, 20, 50, 100)
BLACK, GREY, PALE = 0, 110, 215


@dataclass(frozen=True)
class TrustStop:
    """Trust after a turn, with the numbers of the facts that were told or closed in it."""

    quarters: int
    told: tuple[int, ...] = ()
    closed: tuple[int, ...] = ()
    line: int = 0
    """The student's line that the turn answers, as the transcript counts, or 0 for the start."""


def trust_word(quarters: int) -> str:
    """Return the word for a value of trust, the one of the nearest whole step."""
    return WORDS[min(WORDS, key=lambda step: abs(step - quarters))]


def trust_png(line: Sequence[TrustStop], other: Sequence[TrustStop] = (), *, parted_at: int | None = None) -> bytes:
    """Return the PNG of one line, or of two lines with a mark where they part.

    `parted_at` is the position of that mark.
    """
    longest = max(line, other, key=len)
    canvas = _Canvas([stop.line for stop in longest])
    canvas.frame()
    if parted_at is not None:
        canvas.parting(parted_at)
    canvas.other(other)
    canvas.line(line)
    canvas.legend(has_other=bool(other))
    return canvas.png()


class _Canvas:
    """A page with its scale."""

    def __init__(self, lines: Sequence[int]) -> None:
        self._lines = lines
        self._count = len(lines)
        self._image = Image.new("L", (WIDTH * FINE, HEIGHT * FINE), 255)
        self._draw = ImageDraw.Draw(self._image)
        self._font = ImageFont.load_default(LETTERS * FINE)
        self._bold = ImageFont.load_default(NUMBERS * FINE)

    def frame(self) -> None:
        for level, word in WORDS.items():
            y = self._y(level)
            self._stroke([(LEFT, y), (RIGHT, y)], PALE, 2)
            self._text((LEFT - 16, y), word, anchor="rm")
        step = next((one for one in STEPS if self._count <= one * MOST_LABELS), self._count)
        for at in range(0, self._count, step):
            self._text((self._x(at), BOTTOM + 112), str(self._lines[at] or "start"), anchor="mm")
        self._text(((LEFT + RIGHT) / 2, BOTTOM + 168), "your lines", anchor="mm")

    def parting(self, at: int) -> None:
        x = self._x(at)
        for y in range(TOP - 100, BOTTOM, 14):
            self._stroke([(x, y), (x, y + 5)], GREY, 2)
        is_left = x > (LEFT + RIGHT) / 2
        self._text(
            (x - 12 if is_left else x + 12, TOP - 84), "rewound here", anchor="rm" if is_left else "lm", fill=GREY
        )

    def other(self, stops: Sequence[TrustStop]) -> None:
        """Draw the earlier line: dashed, with hollow squares."""
        points = self._points(stops)
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            parts = max(1, int(max(abs(x1 - x0), abs(y1 - y0)) // 18))
            for part in range(0, parts * 2, 2):
                a, b = part / (parts * 2), (part + 1) / (parts * 2)
                self._stroke(
                    [(x0 + (x1 - x0) * a, y0 + (y1 - y0) * a), (x0 + (x1 - x0) * b, y0 + (y1 - y0) * b)], GREY, 4
                )
        for x, y in points:
            self._square(x, y)

    def line(self, stops: Sequence[TrustStop]) -> None:
        """Draw the line of this interview: solid, with dots and the numbers of told or closed facts."""
        points = self._points(stops)
        if len(points) > 1:
            self._stroke(points, BLACK, 5)
        for (x, y), stop in zip(points, stops, strict=True):
            self._dot(x, y)
            if stop.told:
                self._triangle(x, y - 30, is_up=True)
                self._text((x, y - 72), _numbers(stop.told), anchor="mm", is_bold=True)
            if stop.closed:
                self._triangle(x, y + 30, is_up=False)
                self._text((x, y + 72), _numbers(stop.closed), anchor="mm", is_bold=True)

    def legend(self, *, has_other: bool) -> None:
        """Draw two rows: what the lines are, and what the triangles are."""
        x, y = 40.0, HEIGHT - 128.0
        self._stroke([(x, y), (x + 60, y)], BLACK, 5)
        self._dot(x + 30, y)
        x = self._label(x + 76, y, "this interview" if has_other else "trust after your lines")
        if has_other:
            self._stroke([(x, y), (x + 20, y)], GREY, 4)
            self._stroke([(x + 40, y), (x + 60, y)], GREY, 4)
            self._square(x + 30, y)
            self._label(x + 76, y, "earlier interview")
        x, y = 40.0, HEIGHT - 54.0
        self._triangle(x + 30, y, is_up=True)
        x = self._label(x + 76, y, "told you")
        self._triangle(x + 30, y, is_up=False)
        self._label(x + 76, y, "pulled back")

    def png(self) -> bytes:
        """Return the page as a PNG in its final size."""
        page = io.BytesIO()
        small = self._image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        small.save(page, "PNG", optimize=True)
        return page.getvalue()

    def _x(self, at: int) -> float:
        return LEFT + 20 + (RIGHT - LEFT - 40) * at / max(1, self._count - 1)

    def _y(self, quarters: int) -> float:
        return BOTTOM - (BOTTOM - TOP) * (min(max(quarters, LOWEST), HIGHEST) - LOWEST) / (HIGHEST - LOWEST)

    def _points(self, stops: Sequence[TrustStop]) -> list[tuple[float, float]]:
        return [(self._x(at), self._y(stop.quarters)) for at, stop in enumerate(stops)]

    def _radius(self) -> float:
        """Return the radius of a dot, which is smaller if many are side by side."""
        return 9 if self._count <= DENSE else 5

    def _dot(self, x: float, y: float) -> None:
        r = self._radius()
        self._draw.ellipse(_fine(x - r, y - r, x + r, y + r), fill=BLACK)

    def _square(self, x: float, y: float) -> None:
        r = self._radius()
        self._draw.rectangle(_fine(x - r, y - r, x + r, y + r), fill=255, outline=GREY, width=3 * FINE)

    def _triangle(self, x: float, y: float, *, is_up: bool) -> None:
        tip, base = (y - 14, y + 11) if is_up else (y + 14, y - 11)
        corners = [(x, tip), (x - 16, base), (x + 16, base)]
        fine = [(a * FINE, b * FINE) for a, b in corners]
        self._draw.polygon(fine, fill=BLACK if is_up else 255, outline=BLACK, width=3 * FINE)

    def _label(self, x: float, y: float, words: str) -> float:
        """Draw a label of the legend, and return where the next entry starts."""
        self._text((x, y), words, anchor="lm")
        return x + self._font.getlength(words) / FINE + 34

    def _text(
        self, at: tuple[float, float], words: str, *, anchor: str, fill: int = BLACK, is_bold: bool = False
    ) -> None:
        font = self._bold if is_bold else self._font
        where = (at[0] * FINE, at[1] * FINE)
        halo = 3 * FINE if is_bold else 0
        self._draw.text(where, words, fill=fill, font=font, anchor=anchor, stroke_width=halo, stroke_fill=255)

    def _stroke(self, points: Sequence[tuple[float, float]], fill: int, width: int) -> None:
        self._draw.line([(x * FINE, y * FINE) for x, y in points], fill=fill, width=width * FINE, joint="curve")


def _fine(*corners: float) -> list[float]:
    return [corner * FINE for corner in corners]


def _numbers(facts: Sequence[int]) -> str:
    return ",".join(map(str, facts))
