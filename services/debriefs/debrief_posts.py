"""The messages that make up a debrief: as few as Slack allows, without splitting a remark."""

from models.debrief import DebriefDB, Findings, JudgedCriterion, ReflectionDB, Strength, Suggestion
from services.messaging.debrief_messages import AnyDebriefPart, DebriefLevels, DebriefNumbers, DebriefTalk, DebriefTrust
from services.messaging.packing import cost_of, packed

HEAD, ROW = 700, 400
"""The characters of JSON around the texts of the first message, and around those of a remark or criterion."""


def posts_of(row: DebriefDB, reflection: ReflectionDB | None) -> list[AnyDebriefPart]:
    """Return the messages of a whole debrief, in reading order. Nothing is queued.

    A page without criteria and a trust line without points are left out.
    """
    talk = _talk(row.shown, reflection)
    if not row.shown.trust:
        return [*talk, *level_posts(row), DebriefNumbers()]
    return [*talk, *level_posts(row), DebriefNumbers(is_last=False), DebriefTrust()]


def level_posts(row: DebriefDB) -> list[AnyDebriefPart]:
    """Return the messages with the rubric's criteria, or [] without criteria."""
    if not row.shown.criteria:
        return []
    costs = [_criterion(judged) for judged in row.shown.criteria]
    return [DebriefLevels(start=start, end=end) for start, end in packed(costs, head=HEAD)]


def _talk(findings: Findings, reflection: ReflectionDB | None) -> list[AnyDebriefPart]:
    costs = [_remark(one) for one in (*findings.strengths, *findings.to_try)]
    own = (reflection.went_well, reflection.was_hard, reflection.next_time) if reflection else ()
    pages = list(packed(costs, head=cost_of(*own, findings.note, around=HEAD)))
    if len(pages) == 1:
        return [DebriefTalk()]
    return [DebriefTalk(start=start, end=end) for start, end in pages]


def _remark(one: Strength) -> int:
    other = one.instead if isinstance(one, Suggestion) else ""
    return cost_of(one.why, one.quote, other, around=ROW)


def _criterion(judged: JudgedCriterion) -> int:
    quote = judged.evidence.quote if judged.evidence else ""
    return cost_of(judged.name, judged.level, judged.why, quote, around=ROW)
