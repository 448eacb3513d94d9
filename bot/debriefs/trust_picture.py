"""The trust chart as a PNG, black on white for light and dark Slack and for paper.

It contains no text that a person wrote. Facts are numbers, and the message beside the picture explains them.
"""

import io
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1200, 600
LEFT, RIGHT, TOP, BOTTOM = 130, 1160, 100, 450
LOWEST, HIGHEST, QUARTERS = 4, 16, 4
"""Trust in quarters: from 1.0 to 4.0."""

FINE = 2
"""Scale of the drawing, which is reduced at the end for smooth lines."""

MOST_LABELS = 21
STEPS = (1, 2, 5, 10, 20, 50, 100)
BLACK, GREY, PALE = 0, 110, 215


@dataclass(frozen=True)
class TrustStop:
    """Trust after a turn, with the numbers of the facts that were told or closed in it."""

    quarters: int
    told: tuple[int, ...] = ()
    closed: tuple[int, ...] = ()


def trust_png(line: Sequence[TrustStop], other: Sequence[TrustStop] = (), *, parted_at: int | None = None) -> bytes:
    """Return the PNG of one line, or of two lines with a mark where they part.

    `parted_at` is the position of that mark.
    """
    canvas = _Canvas(max(len(line), len(other)))
    canvas.frame()
    if parted_at is not None:
        canvas.parting(parted_at)
    canvas.other(other)
    canvas.line(line)
    canvas.legend(has_other=bool(other))
    return canvas.png()


class _Canvas:
    """A page with its scale."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._image = Image.new("L", (WIDTH * FINE, HEIGHT * FINE), 255)
        self._draw = ImageDraw.Draw(self._image)
        self._font = ImageFont.load_default(24 * FINE)
        self._bold = ImageFont.load_default(28 * FINE)

    def frame(self) -> None:
        for level in range(LOWEST // QUARTERS, HIGHEST // QUARTERS + 1):
            y = self._y(level * QUARTERS)
            self._stroke([(LEFT, y), (RIGHT, y)], PALE, 2)
            self._text((LEFT - 20, y), f"{level}.0", anchor="rm")
        self._text((LEFT - 20, self._y(HIGHEST) - 34), "open", anchor="rm")
        self._text((LEFT - 20, self._y(LOWEST) + 34), "closed", anchor="rm")
        step = next((one for one in STEPS if self._count <= one * MOST_LABELS), self._count)
        for at in range(0, self._count, step):
            self._text((self._x(at), BOTTOM + 34), str(at), anchor="mm")
        self._text(((LEFT + RIGHT) / 2, BOTTOM + 72), "your turns", anchor="mm")

    def parting(self, at: int) -> None:
        x = self._x(at)
        for y in range(TOP - 84, BOTTOM, 14):
            self._stroke([(x, y), (x, y + 5)], GREY, 2)
        self._text((x + 8, TOP - 74), "rewound here", anchor="lm", fill=GREY)

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
                self._triangle(x, y - 26, is_up=True)
                self._text((x, y - 56), _numbers(stop.told), anchor="mm", is_bold=True)
            if stop.closed:
                self._triangle(x, y + 26, is_up=False)
                self._text((x, y + 56), _numbers(stop.closed), anchor="mm", is_bold=True)

    def legend(self, *, has_other: bool) -> None:
        y, x = HEIGHT - 34.0, LEFT - 60.0
        self._stroke([(x, y), (x + 50, y)], BLACK, 5)
        self._dot(x + 25, y)
        x = self._label(x + 64, y, "this interview" if has_other else "trust after each turn")
        if has_other:
            self._stroke([(x, y), (x + 18, y)], GREY, 4)
            self._stroke([(x + 34, y), (x + 52, y)], GREY, 4)
            self._square(x + 26, y)
            x = self._label(x + 66, y, "earlier interview")
        self._triangle(x + 12, y, is_up=True)
        x = self._label(x + 36, y, "opened, by number")
        self._triangle(x + 12, y, is_up=False)
        self._label(x + 36, y, "closed, by number")

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
        return 9 if self._count <= 2 * MOST_LABELS else 5

    def _dot(self, x: float, y: float) -> None:
        r = self._radius()
        self._draw.ellipse(_fine(x - r, y - r, x + r, y + r), fill=BLACK)

    def _square(self, x: float, y: float) -> None:
        r = self._radius()
        self._draw.rectangle(_fine(x - r, y - r, x + r, y + r), fill=255, outline=GREY, width=3 * FINE)

    def _triangle(self, x: float, y: float, *, is_up: bool) -> None:
        tip, base = (y - 10, y + 8) if is_up else (y + 10, y - 8)
        corners = [(x, tip), (x - 12, base), (x + 12, base)]
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
