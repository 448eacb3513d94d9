"""Blocks of a debrief's end: the result, and the buttons for the rest and for the next try. Pure."""

from collections.abc import Collection
from typing import Any

from bot.slack.blocks.kit import Block, actions, button, name, section
from bot.slack.payloads import OfDebrief, OfSession, RewindTo, StartPractice
from models.debrief import CriterionVerdict, DebriefDB, Findings
from models.session import SessionDB
from services.debriefs.totals import percent
from services.debriefs.wording_filter import moves_in_words


def result(debrief: DebriefDB, rubric: dict[str, Any]) -> Block:
    """Return the result of an interview: the points by the rubric, or what was counted if there is no rubric."""
    findings = debrief.shown
    words = _points(findings, debrief.withheld, rubric) if findings.criteria else _moves(findings)
    return section(f"*The result*\n{words}")


def buttons(debrief: DebriefDB, session: SessionDB) -> Block:
    """Return the buttons below a debrief: its details, another interview, and a rewind to the first thing to try."""
    doing = [button("Details", "debrief_details", OfDebrief(debrief.id))]
    if session.assignment_id and session.client_id:
        of = StartPractice(session.assignment_id, session.client_id)
        doing.append(button("Practice again", "start_practice", of, style="primary"))
    line = next((row.line for row in debrief.shown.to_try if row.slack_ts), None)
    if line is None:
        doing.append(button("Rewind to a line", "open_rewind", OfSession(session.id)))
    else:
        doing.append(button(f"Rewind to line {line}", "rewind_here", RewindTo(session.id, line)))
    return actions(*doing)


def _points(findings: Findings, withheld: Collection[str], rubric: dict[str, Any]) -> str:
    by = f"the rubric {name(rubric['name'])}" if rubric.get("name") else "the rubric"
    total = percent(findings, withheld)
    if total is None:
        return f"There is no score, because nothing in {by} could be judged in this interview."
    many = len(findings.criteria)
    left = sum(row.verdict == CriterionVerdict.JUDGED and row.name not in withheld for row in findings.criteria)
    if left == many:
        return f"You reached *{total} of 100 points* by {by}."
    return f"You reached *{total} of 100 points* by {by}. Only {left} of its {many} criteria could be scored."


def _moves(findings: Findings) -> str:
    made = moves_in_words(findings.counts)
    if not made:
        return "This interview has no rubric, so there is no score. No questions or reflections were counted."
    return f"This interview has no rubric, so there is no score. What you did: {', '.join(made)}."
