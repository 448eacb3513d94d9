"""The messages that make up a debrief: as few as Slack allows, without splitting a remark."""

from models.debrief import DebriefDB, Findings, Strength, Suggestion
from services.messaging.debrief_messages import AnyDebriefPart, DebriefNumbers, DebriefTalk, DebriefTrust
from services.messaging.packing import cost_of, packed

HEAD, ROW = 700, 400
"""The characters of JSON around the texts of the first message, and around those of a remark."""


def posts_of(row: DebriefDB) -> list[AnyDebriefPart]:
    """Return the messages of a whole debrief, in reading order. Nothing is queued.

    The last one has the result, with the course of trust if there are points of it. The rest is behind its *Details*.
    """
    return [*_talk(row.shown), DebriefTrust() if row.shown.trust else DebriefNumbers()]


def _talk(findings: Findings) -> list[AnyDebriefPart]:
    costs = [_remark(one) for one in (*findings.strengths, *findings.to_try)]
    pages = list(packed(costs, head=cost_of(findings.note, around=HEAD)))
    if len(pages) == 1:
        return [DebriefTalk()]
    return [DebriefTalk(start=start, end=end) for start, end in pages]


def _remark(one: Strength) -> int:
    other = one.instead if isinstance(one, Suggestion) else ""
    return cost_of(one.why, one.quote, other, around=ROW)
