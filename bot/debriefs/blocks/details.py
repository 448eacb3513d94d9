"""Blocks of a debrief's details: the student's own view, the rubric, the counts, and the comparison. Pure."""

import re
from dataclasses import dataclass
from typing import Any

from bot.core.block_sizes import WHOLE, check_view, fitting
from bot.slack.blocks.kit import Block, context, header, modal, name, section
from bot.slack.blocks.line_links import line_link
from bot.slack.blocks.paragraphs import sections
from bot.slack.text import clipped, escape
from models.debrief import Counts, CriterionVerdict, DebriefDB, Findings, JudgedCriterion, ReflectionDB, TranscriptQuote
from models.session import SessionDB
from services.common.plurals import counted
from services.debriefs.totals import globals_of, open_share, percent, questions, reflections, talk_share, thresholds
from services.debriefs.wording_filter import FIELDS, moves_in_words

SHOWN_WORDS = (WHOLE, 300, 120, 60, 30, 15)
"""Characters per text, tried in order until the modal fits."""

REST = 2_000
"""Characters that the modal needs beside its blocks."""

CUT = "“…” marks shortened text. The exported transcript has all of it: `/vc-progress`, then *Open*."
LATER = (
    "You can read here what {client} never told you after your last attempt, after the due time, or when your teacher "
    "shows it. Until then you can still find out in another interview."
)


@dataclass(frozen=True)
class DebriefPage:
    """A debrief with what its messages and its details share."""

    debrief: DebriefDB
    session: SessionDB

    @property
    def findings(self) -> Findings:
        """What the student gets."""
        return self.debrief.shown

    @property
    def rubric(self) -> dict[str, Any]:
        """The rubric of the interview, or an empty one."""
        return self.session.grading.get("rubric") or {}

    @property
    def client(self) -> str:
        """The client's name, escaped."""
        return name(str(self.session.persona["name"]))

    def quote(self, quoted: TranscriptQuote, most: int) -> str:
        """Return a quote with a link to its line."""
        words = escape(clipped(quoted.quote, most)).replace("\n", "\n> ")
        where = line_link(quoted.line, quoted.slack_ts, session=self.session, link_base=self.debrief.link_base)
        return f"> “{words}” ({where})"


def details(page: DebriefPage, reflection: ReflectionDB | None, *, shows_untold: bool) -> dict[str, Any]:
    """Build the modal with everything that the debrief's messages leave out.

    With `shows_untold`, it has the facts that the client never told, or otherwise when the student can read them.
    """
    return fitting(lambda most: _details(page, reflection, shows_untold, most), SHOWN_WORDS)


def _details(page: DebriefPage, reflection: ReflectionDB | None, shows_untold: bool, most: int) -> dict[str, Any]:
    blocks: list[Block] = []
    if reflection is not None and (own := _own_words(reflection, most)):
        blocks += sections(own)
    if page.findings.criteria:
        blocks.append(header(f"The rubric: {page.rubric.get('name', '')}"))
        blocks += [block for row in page.findings.criteria for block in sections(criterion(page, row, most))]
    blocks += counts(page)
    blocks.append(section(compared(page)))
    blocks += _untold(page, most) if shows_untold else _later(page)
    if most != WHOLE:
        blocks.append(context(CUT))
    check_view({"blocks": blocks, "rest": " " * REST})
    return modal("Details", "debrief_details", blocks)


def criterion(page: DebriefPage, row: JudgedCriterion, most: int) -> str:
    """Return a criterion with its level, its reason, and its quote, or why there is no level."""
    title = f"*{name(row.name)}* (counts {row.weight}%)"
    if row.name in page.debrief.withheld:
        return f"{title}: your teacher reviews this one first."
    if row.verdict == CriterionVerdict.NO_CHANCE:
        return f"{title}: no chance to practice this today."
    if row.contradiction and row.points is None:
        return f"{title}: not scored, because the model's score did not fit what was counted."
    if row.verdict == CriterionVerdict.NOT_JUDGED or row.points is None:
        return f"{title}: not scored, because nothing you said shows a level."
    whose = " (scored by your teacher)" if row.by_teacher else ""
    lines = [f"{title}: *{row.points} of {row.best} points*{whose}. {escape(clipped(row.level, most))}"]
    lines += [escape(clipped(row.why, most))] if row.why else []
    lines += [page.quote(row.evidence, most)] if row.evidence else []
    return "\n".join(lines)


def counts(page: DebriefPage) -> list[Block]:
    """Return what was counted, with MITI's thresholds where the rubric is MITI's."""
    findings = page.findings
    blocks = [section(f"*What you did, counted*\n{_counts(findings.counts)}")]
    is_miti = _is_miti(page.rubric)
    found = [
        *thresholds(findings.counts, is_miti=is_miti),
        *globals_of(findings, is_miti=is_miti, withheld=page.debrief.withheld),
    ]
    if lines := [_threshold(row) for row in found]:
        blocks.append(section("\n".join(lines)))
        blocks.append(context("Thresholds from MITI 4.2.1. They are expert opinion, not norms."))
    return blocks


def compared(page: DebriefPage) -> str:
    """Return the comparison with the student's interview before, or that there is none."""
    before, now = page.findings.before, page.findings.counts
    if before is None:
        return "*Since your last interview*\nThis is your first debrief. Next time you'll see a comparison here."
    pairs = [
        ("open questions", _share(open_share(before.counts)), _share(open_share(now))),
        ("reflections", str(reflections(before.counts)), str(reflections(now))),
        ("your share of the words", _share(talk_share(before.counts)), _share(talk_share(now))),
    ]
    total = percent(page.findings, page.debrief.withheld)
    if before.percent is not None and total is not None:
        pairs.append(("points", f"{before.percent} of 100", f"{total} of 100"))
    lines = [f"• {about}: {then} then, {today} today" for about, then, today in pairs]
    return "\n".join([f"*Since your last interview* (with {name(before.client)})", *lines])


def _untold(page: DebriefPage, most: int) -> list[Block]:
    untold = page.findings.never_told
    if not untold:
        return []
    words = "A client opens up when there is enough trust, not when you press harder."
    rows = [f"• “{name(fact, most)}”" for fact in untold]
    return sections("\n".join([f"*What {page.client} never told you*\n{words}", *rows]))


def _later(page: DebriefPage) -> list[Block]:
    return [context(LATER.format(client=page.client))] if page.findings.never_told else []


def _own_words(reflection: ReflectionDB, most: int) -> str:
    said = [(label, getattr(reflection, key)) for key, label in FIELDS]
    lines = [
        f"{label}\n>{escape(clipped(words, most)).replace(chr(10), chr(10) + '>')}" for label, words in said if words
    ]
    return "\n".join(["*What you thought yourself*", *lines]) if lines else ""


def _counts(counts: Counts) -> str:
    lines = [", ".join(moves_in_words(counts)) or "No questions or reflections were counted."]
    if (asked := questions(counts)) and (said_back := reflections(counts)):
        made, put = counted(said_back, "reflection", "reflections"), counted(asked, "question", "questions")
        lines.append(f"You made {made} and asked {put}.")
    if (share := talk_share(counts)) is not None:
        lines.append(f"You said {_share(share)} of the words.")
    return "\n".join(lines)


def _threshold(row: Any) -> str:
    def shown(value: Any) -> str:
        return f"{round(value * 100)}%" if row.is_share else f"{float(value):.1f}"

    return (
        f"• {row.about}: *{shown(row.value)}*, {row.grade} (fair from {shown(row.fair)}, good from {shown(row.good)})"
    )


def _share(share: Any) -> str:
    return "none" if share is None else f"{round(share * 100)}%"


def _is_miti(rubric: dict[str, Any]) -> bool:
    words = f"{rubric.get('name', '')} {rubric.get('source', '')}".casefold()
    return re.search(r"\bmiti\b|\bmotivational\b", words) is not None
