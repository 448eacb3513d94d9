"""The trust line of an interview: what was told, what closed, and how the line of a rewound interview compares."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.debrief import Findings, TrustPoint


@dataclass(frozen=True)
class TrustLine:
    """A trust line with a point for each turn of the student, and the line of the interview that it rewinds."""

    points: tuple[TrustPoint, ...]
    before: tuple[TrustPoint, ...] = ()
    parted_at: int | None = None
    """The last point that both lines share."""
    never_told: tuple[str, ...] = ()

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each fact, in the order in which they came up. Facts that were never told are last."""
        came_up = [fact for point in (*self.points, *self.before) for fact in (*point.told, *point.closed)]
        return {fact: number for number, fact in enumerate(dict.fromkeys([*came_up, *self.never_told]), start=1)}


def line_of(findings: Findings, *, branch_line: int | None = None) -> TrustLine:
    """Return the trust line of a debrief. With `branch_line`, the interview is a rewind that branches at that line.

    Without the first interview's line in the findings, return only its own.
    """
    never = tuple(findings.never_told)
    if branch_line is None or not findings.trust_before:
        return TrustLine(tuple(findings.trust), never_told=never)
    return side_by_side(findings.trust, findings.trust_before, branch_line=branch_line, never_told=never)


def side_by_side(
    own: Sequence[TrustPoint], before: Sequence[TrustPoint], *, branch_line: int, never_told: tuple[str, ...] = ()
) -> TrustLine:
    """Return both lines from the start. The points before the branch belong to both."""
    shared = [point for point in before if _line(point) < branch_line]
    fresh = [point for point in own if _line(point) >= branch_line]
    return TrustLine(
        points=(*shared, *fresh), before=tuple(before), parted_at=max(0, len(shared) - 1), never_told=never_told
    )


def _line(point: TrustPoint) -> int:
    """Return the line that a point follows, or 0 for the start."""
    return point.line or 0
