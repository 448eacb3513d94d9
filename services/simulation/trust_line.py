"""The line of trust of an interview: what was told and closed on it, and how the line of a rewound one lies beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.debrief import Findings, TrustPoint


@dataclass(frozen=True)
class TrustLine:
    """One line, and the one of the interview that it rewinds beside it; a point for each turn of the student."""

    points: tuple[TrustPoint, ...]
    before: tuple[TrustPoint, ...] = ()
    parted_at: int | None = None
    """The last point that both lines have in common."""
    never_told: tuple[str, ...] = ()

    @property
    def numbers(self) -> dict[str, int]:
        """Each fact's number: in the order in which they came up, what was never told last."""
        came_up = [fact for point in (*self.points, *self.before) for fact in (*point.told, *point.closed)]
        return {fact: number for number, fact in enumerate(dict.fromkeys([*came_up, *self.never_told]), start=1)}


def line_of(findings: Findings, *, branch_line: int | None = None) -> TrustLine:
    """The line of a debrief; with `branch_line` the talk went another way from that line of the one before."""
    never = tuple(findings.never_told)
    if branch_line is None or not findings.trust_before:
        return TrustLine(tuple(findings.trust), never_told=never)
    return side_by_side(findings.trust, findings.trust_before, branch_line=branch_line, never_told=never)


def side_by_side(
    own: Sequence[TrustPoint], before: Sequence[TrustPoint], *, branch_line: int, never_told: tuple[str, ...] = ()
) -> TrustLine:
    """Both lines from the start: what came before the branch belongs to both of them."""
    shared = [point for point in before if _line(point) < branch_line]
    fresh = [point for point in own if _line(point) >= branch_line]
    return TrustLine(
        points=(*shared, *fresh), before=tuple(before), parted_at=max(0, len(shared) - 1), never_told=never_told
    )


def _line(point: TrustPoint) -> int:
    """The line that a point follows; the start has none."""
    return point.line or 0
