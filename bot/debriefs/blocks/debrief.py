"""The debrief as its student reads it: reflection, strengths, things to try, levels, numbers. Pure."""

import re
from collections.abc import Collection
from typing import Any, assert_never
from uuid import UUID

from bot.core.block_sizes import WHOLE, fitting
from bot.debriefs.blocks import trust
from bot.slack.blocks.kit import (
    Block,
    actions,
    button,
    context,
    date_token,
    header,
    modal,
    name,
    section,
    text_input,
)
from bot.slack.blocks.line_links import line_link
from bot.slack.blocks.paragraphs import sections, whole_text
from bot.slack.blocks.post import Post
from bot.slack.payloads import OfDebrief, OfSession
from bot.slack.text import clipped, escape
from models.debrief import (
    LONGEST_FIELD,
    Counts,
    CriterionVerdict,
    DebriefDB,
    Findings,
    JudgedCriterion,
    ReflectionDB,
    Strength,
    Suggestion,
    TranscriptQuote,
)
from models.session import SessionDB
from services.debriefs.totals import globals_of, open_share, percent, questions, reflections, talk_share, thresholds
from services.debriefs.wording_filter import FIELDS, SKILLS, counted
from services.messaging.debrief_messages import (
    AnyDebriefNotice,
    AnyDebriefPart,
    DebriefBatched,
    DebriefBudget,
    DebriefBusy,
    DebriefFailed,
    DebriefLevels,
    DebriefMistake,
    DebriefNumbers,
    DebriefPaused,
    DebriefTalk,
    DebriefTrust,
    DebriefWithheld,
)
from services.simulation.trust_line import line_of

LEVELS_A_POST = 10
"""Criteria in one message of the version before, whose rows do not say where the message ends."""

SHOWN_WORDS = (WHOLE, 300, 120, 60, 30, 15)
"""Characters of each text: tried one after another until the message fits."""

NOTHING_TO_TRY = "Nothing that stands out this time. There is no need to look for something."


def reflection_form(session_id: UUID, client: str) -> dict[str, Any]:
    """The modal with three short fields, which comes before any feedback."""
    words = f"Before you read anything: how was the talk with {name(client)} for you? A few words are enough."
    fields = [
        text_input(block_id, label, is_long=True, is_optional=True, max_length=LONGEST_FIELD)
        for block_id, label in FIELDS
    ]
    return modal(
        "Looking back",
        "reflection_form",
        [section(words), *fields],
        submit="Get my debrief",
        metadata=OfSession(session_id),
    )


def notice(message: AnyDebriefNotice, app_speaks: str) -> Post:
    """Lay out what became of a debrief that is not there yet."""
    words = notice_words(message)
    blocks = [section(f"{app_speaks}\n{words}")]
    if isinstance(message, DebriefFailed):
        blocks.append(actions(button("Try again", "retry_debrief", OfDebrief(message.debrief))))
    return Post(text=f"From the app: {words}", blocks=blocks)


def post(
    part: AnyDebriefPart,
    debrief: DebriefDB,
    session: SessionDB,
    *,
    reflection: ReflectionDB | None,
    released_by: str | None,
) -> Post:
    """One of the messages that a debrief is made of."""
    page = _Page(debrief, session)
    match part:
        case DebriefTalk():
            return fitting(lambda most: page.talk(part, reflection, released_by, most), SHOWN_WORDS)
        case DebriefLevels():
            return fitting(lambda most: page.levels(part, most), SHOWN_WORDS)
        case DebriefTrust():
            return page.trust()
        case DebriefNumbers():
            return page.numbers(is_last=part.is_last)
        case _:
            assert_never(part)


class _Page:
    """Lays out one debrief; holds what all of its messages need."""

    def __init__(self, debrief: DebriefDB, session: SessionDB) -> None:
        self._debrief = debrief
        self._session = session
        self._findings: Findings = debrief.shown
        self._rubric: dict[str, Any] = session.grading.get("rubric") or {}
        self._client = name(str(session.persona["name"]))

    def talk(self, part: DebriefTalk, reflection: ReflectionDB | None, released_by: str | None, most: int) -> Post:
        strengths, to_try = self._findings.strengths, self._findings.to_try
        total = len(strengths) + len(to_try)
        end = total if part.end is None else part.end
        blocks = [] if part.start else self._head(reflection, released_by, most)
        if part.start <= max(0, len(strengths) - 1):
            blocks.append(section(f"*What went well*{_continued(part.start > 0)}"))
            rows = [self._strength(row, most) for row in strengths[part.start : end]]
            blocks += [block for row in rows or [self._nothing_yet()] for block in sections(row)]
        if end > len(strengths) or end == total:
            first = max(0, part.start - len(strengths))
            blocks.append(section(f"*What you could try*{_continued(first > 0)}"))
            rows = [self._suggestion(row, most) for row in to_try[first : end - len(strengths)]]
            blocks += [block for row in rows or [NOTHING_TO_TRY] for block in sections(row)]
        return Post(
            text=f"Your debrief of the interview with {self._client} is here.", blocks=[*blocks, *self._whole(most)]
        )

    def _head(self, reflection: ReflectionDB | None, released_by: str | None, most: int) -> list[Block]:
        again = " (written anew)" if self._debrief.version > 1 else ""
        blocks = [header(f"Your debrief: {self._session.persona['name']}{again}")]
        blocks.append(context(f"Written by an AI from the transcript. {_sender(released_by)}"))
        if reflection is not None and (own := _own_words(reflection, most)):
            blocks += sections(own)
        if self._findings.note:
            by = f"*{name(released_by)} adds*" if released_by else "*Your teacher adds*"
            blocks += sections(f"{by}\n{escape(clipped(self._findings.note, most))}")
        return blocks

    def levels(self, part: DebriefLevels, most: int) -> Post:
        title = f"The rubric: {self._rubric.get('name', '')}"
        end = part.start + LEVELS_A_POST if part.end is None else part.end
        blocks = [] if part.start else [header(title)]
        for row in self._findings.criteria[part.start : end]:
            blocks += sections(self._judged(row, most))
        return Post(text=escape(title), blocks=[*blocks, *self._whole(most)])

    def _whole(self, most: int) -> list[Block]:
        """Lead to what was cut, where anything may have been."""
        return [] if most == WHOLE else whole_text(self._session.id)

    def trust(self) -> Post:
        line = line_of(self._findings, branch_line=self._session.branch_line)
        return trust.post(line, self._session, link_base=self._debrief.link_base, below=[section(self._compared())])

    def numbers(self, *, is_last: bool) -> Post:
        findings = self._findings
        blocks = []
        if findings.criteria:
            blocks.append(section(self._total()))
        blocks.append(section(f"*What you did, counted*\n{_counts(findings.counts)}"))
        is_miti = _is_miti(self._rubric)
        found = [
            *thresholds(findings.counts, is_miti=is_miti),
            *globals_of(findings, is_miti=is_miti, withheld=self._debrief.withheld),
        ]
        if lines := [_threshold(row) for row in found]:
            blocks.append(section("\n".join(lines)))
            blocks.append(context("Thresholds of MITI 4.2.1. They are expert opinion, not norms."))
        if is_last:
            blocks.append(section(self._compared()))
        return Post(text=f"The numbers of your interview with {self._client}.", blocks=blocks)

    def _strength(self, row: Strength, most: int) -> str:
        return f"*{SKILLS[row.skill]}.* {escape(clipped(row.why, most))}\n{self._quote(row, most)}"

    def _suggestion(self, row: Suggestion, most: int) -> str:
        return f"{self._strength(row, most)}\nYou could have said: “{escape(clipped(row.instead, most))}”"

    def _judged(self, row: JudgedCriterion, most: int) -> str:
        title = f"*{name(row.name)}* ({row.weight} %)"
        if row.name in self._debrief.withheld:
            return f"{title}: your teacher looks at this one first."
        if row.verdict == CriterionVerdict.NO_CHANCE:
            return f"{title}: no chance to practise this today."
        if row.verdict == CriterionVerdict.NOT_JUDGED or row.points is None:
            return f"{title}: not judged, since no level could be shown by your words."
        whose = " (your teacher's level)" if row.by_teacher else ""
        lines = [f"{title}: *{row.points} of {row.best}*{whose}. {escape(clipped(row.level, most))}"]
        lines += [escape(clipped(row.why, most))] if row.why else []
        lines += [self._quote(row.evidence, most)] if row.evidence else []
        return "\n".join(lines)

    def _total(self) -> str:
        findings, withheld = self._findings, self._debrief.withheld
        total = percent(findings, withheld)
        if total is None:
            return "*Total*: none, since no criterion could be judged in this talk."
        left_out = len(findings.criteria) - _judged_count(findings, withheld)
        over = (
            f" It is over the criteria that were judged; {left_out} {'was' if left_out == 1 else 'were'} not."
            if left_out
            else ""
        )
        return f"*Total: {total} of 100*, by the weights of the rubric.{over}"

    def _compared(self) -> str:
        before, now = self._findings.before, self._findings.counts
        if before is None:
            return "*Since your last interview*\nThis is your first interview with a debrief; the next one is set beside it."
        pairs = [
            ("open of all questions", _share(open_share(before.counts)), _share(open_share(now))),
            ("reflections", str(reflections(before.counts)), str(reflections(now))),
            ("your share of the words", _share(talk_share(before.counts)), _share(talk_share(now))),
        ]
        total = percent(self._findings, self._debrief.withheld)
        if before.percent is not None and total is not None:
            pairs.append(("total", f"{before.percent} of 100", f"{total} of 100"))
        lines = [f"• {about}: {then} then, {today} today" for about, then, today in pairs]
        return "\n".join([f"*Since your last interview* (with {name(before.client)})", *lines])

    def _nothing_yet(self) -> str:
        said = self._findings.counts.student_lines
        return (
            "You said one line, too little to show what you can do. A longer talk gives more to quote."
            if said == 1
            else "Nothing could be named that your own words would show. That says more about this debrief than about you."
        )

    def _quote(self, quoted: TranscriptQuote, most: int) -> str:
        words = escape(clipped(quoted.quote, most)).replace("\n", "\n> ")
        where = line_link(quoted.line, quoted.slack_ts, session=self._session, link_base=self._debrief.link_base)
        return f"> “{words}” ({where})"


def _sender(released_by: str | None) -> str:
    return f"Released by {name(released_by)}." if released_by else "Sent at once; your teachers can see it too."


def _continued(is_so: bool) -> str:
    return " (continued)" if is_so else ""


def _own_words(reflection: ReflectionDB, most: int) -> str:
    said = [(label, getattr(reflection, key)) for key, label in FIELDS]
    lines = [
        f"{label}\n>{escape(clipped(words, most)).replace(chr(10), chr(10) + '>')}" for label, words in said if words
    ]
    return "\n".join(["*What you thought yourself*", *lines]) if lines else ""


def _counts(counts: Counts) -> str:
    lines = [", ".join(counted(counts)) or "No questions or reflections could be counted."]
    if (asked := questions(counts)) and (said_back := reflections(counts)):
        lines.append(f"Reflections to questions: {said_back} to {asked}.")
    if (share := talk_share(counts)) is not None:
        lines.append(f"Your share of the words: {_share(share)}. Below half leaves the client room.")
    return "\n".join(lines)


def _threshold(row: Any) -> str:
    def shown(value: Any) -> str:
        return f"{round(value * 100)} %" if row.is_share else f"{float(value):.1f}"

    return (
        f"• {row.about}: *{shown(row.value)}*, {row.grade} (fair from {shown(row.fair)}, good from {shown(row.good)})"
    )


def _share(share: Any) -> str:
    return "none" if share is None else f"{round(share * 100)} %"


def _judged_count(findings: Findings, withheld: Collection[str]) -> int:
    return sum(row.verdict == CriterionVerdict.JUDGED and row.name not in withheld for row in findings.criteria)


def _is_miti(rubric: dict[str, Any]) -> bool:
    words = f"{rubric.get('name', '')} {rubric.get('source', '')}".casefold()
    return re.search(r"\bmiti\b|\bmotivational\b", words) is not None


def notice_words(message: AnyDebriefNotice) -> str:  # noqa: PLR0911 - one line a notice
    """Return the text of a notice about a debrief, without the mark that the app speaks."""
    client = name(message.name)
    match message:
        case DebriefWithheld():
            return f"Your debrief of the interview with {client} is written. Your teacher looks at it first; it then comes here."
        case DebriefBatched():
            return f"Your debrief of the interview with {client} is being written. It may take a day, and your teacher looks at it first; it then comes here."
        case DebriefFailed():
            return (
                f"The debrief of your interview with {client} could not be written. Your interview and what you wrote about it are kept, "
                "and nothing was made up in its place."
            )
        case DebriefMistake():
            return (
                f"Something went wrong on our side, so the debrief of {client} is not here yet. What you wrote is kept, "
                "and the debrief comes when it is fixed. The admins have been told. "
                f"If you ask them about it, name this reference: {message.reference}."
            )
        case DebriefBudget():
            return f"Today's practice budget is used up. Your debrief comes by itself, {date_token(message.at)} at the latest."
        case DebriefPaused():
            return "Debriefs are paused because of a setting that an admin must mend; the admins have been told. Yours comes by itself."
        case DebriefBusy():
            return "Your debrief cannot be written right now. What you wrote is kept; the debrief comes by itself."
        case _:
            assert_never(message)
