"""Blocks of the debrief that the student reads, of the reflection form, and of debrief notices. Pure."""

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
from services.debriefs.wording_filter import FIELDS, SKILLS, moves_in_words
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
"""Criteria per message in rows of the previous version, which do not say where the message ends."""

SHOWN_WORDS = (WHOLE, 300, 120, 60, 30, 15)
"""Characters per text, tried in order until the message fits."""

NOTHING_TO_TRY = "No suggestions this time."


def reflection_form(session_id: UUID, client: str) -> dict[str, Any]:
    """Build the reflection form, which comes before any feedback."""
    words = f"Before you read your debrief: how was the interview with {name(client)} for you? A few words are enough."
    fields = [
        text_input(block_id, label, is_long=True, is_optional=True, max_length=LONGEST_FIELD)
        for block_id, label in FIELDS
    ]
    return modal(
        "Your reflection",
        "reflection_form",
        [section(words), *fields],
        submit="Get my debrief",
        metadata=OfSession(session_id),
    )


def notice(message: AnyDebriefNotice, app_speaks: str) -> Post:
    """Build the notice about a debrief that is late, waiting, or failed. A failed one gets the button *Try again*.

    `app_speaks` is the label that tells the app from the client.
    """
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
    """Build one of the messages of a debrief. Raises TooLargeError if it is more than Slack accepts."""
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
    """Layout of one debrief, with the data that all of its messages share."""

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
        again = " (new version)" if self._debrief.version > 1 else ""
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
        """Return the hint and the button that lead to the full text, or nothing if nothing was cut."""
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
            blocks.append(context("Thresholds from MITI 4.2.1. They are expert opinion, not norms."))
        if is_last:
            blocks.append(section(self._compared()))
        return Post(text=f"The numbers of your interview with {self._client}.", blocks=blocks)

    def _strength(self, row: Strength, most: int) -> str:
        return f"*{SKILLS[row.skill]}.* {escape(clipped(row.why, most))}\n{self._quote(row, most)}"

    def _suggestion(self, row: Suggestion, most: int) -> str:
        return f"{self._strength(row, most)}\nYou could have said: “{escape(clipped(row.instead, most))}”"

    def _judged(self, row: JudgedCriterion, most: int) -> str:
        title = f"*{name(row.name)}* ({row.weight}%)"
        if row.name in self._debrief.withheld:
            return f"{title}: your teacher reviews this one first."
        if row.verdict == CriterionVerdict.NO_CHANCE:
            return f"{title}: no chance to practice this today."
        if row.verdict == CriterionVerdict.NOT_JUDGED or row.points is None:
            return f"{title}: not scored, because nothing you said shows a level."
        whose = " (scored by your teacher)" if row.by_teacher else ""
        lines = [f"{title}: *{row.points} of {row.best}*{whose}. {escape(clipped(row.level, most))}"]
        lines += [escape(clipped(row.why, most))] if row.why else []
        lines += [self._quote(row.evidence, most)] if row.evidence else []
        return "\n".join(lines)

    def _total(self) -> str:
        findings, withheld = self._findings, self._debrief.withheld
        total = percent(findings, withheld)
        if total is None:
            return "*Total*: none, because no criterion could be judged in this interview."
        left_out = len(findings.criteria) - _judged_count(findings, withheld)
        over = (
            (
                f" Based on {len(findings.criteria) - left_out} of {len(findings.criteria)} criteria. The others "
                "couldn't be judged."
            )
            if left_out
            else ""
        )
        return f"*Total: {total} of 100*, weighted by the rubric.{over}"

    def _compared(self) -> str:
        before, now = self._findings.before, self._findings.counts
        if before is None:
            return "*Since your last interview*\nThis is your first debrief. Next time you'll see a comparison here."
        pairs = [
            ("open questions", _share(open_share(before.counts)), _share(open_share(now))),
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
            "You sent only one message, so there is little to quote. A longer interview gives you more feedback."
            if said <= 1
            else (
                "This debrief found no strength that it could quote from your messages. That says more about the "
                "debrief than about you."
            )
        )

    def _quote(self, quoted: TranscriptQuote, most: int) -> str:
        words = escape(clipped(quoted.quote, most)).replace("\n", "\n> ")
        where = line_link(quoted.line, quoted.slack_ts, session=self._session, link_base=self._debrief.link_base)
        return f"> “{words}” ({where})"


def _sender(released_by: str | None) -> str:
    return f"Released by {name(released_by)}." if released_by else "Your teachers can see this too."


def _continued(is_so: bool) -> str:
    return " (continued)" if is_so else ""


def _own_words(reflection: ReflectionDB, most: int) -> str:
    said = [(label, getattr(reflection, key)) for key, label in FIELDS]
    lines = [
        f"{label}\n>{escape(clipped(words, most)).replace(chr(10), chr(10) + '>')}" for label, words in said if words
    ]
    return "\n".join(["*What you thought yourself*", *lines]) if lines else ""


def _counts(counts: Counts) -> str:
    lines = [", ".join(moves_in_words(counts)) or "No questions or reflections were counted."]
    if (asked := questions(counts)) and (said_back := reflections(counts)):
        lines.append(f"Reflections to questions: {said_back} to {asked}.")
    if (share := talk_share(counts)) is not None:
        lines.append(f"Your share of the words: {_share(share)}.")
    return "\n".join(lines)


def _threshold(row: Any) -> str:
    def shown(value: Any) -> str:
        return f"{round(value * 100)}%" if row.is_share else f"{float(value):.1f}"

    return (
        f"• {row.about}: *{shown(row.value)}*, {row.grade} (fair from {shown(row.fair)}, good from {shown(row.good)})"
    )


def _share(share: Any) -> str:
    return "none" if share is None else f"{round(share * 100)}%"


def _judged_count(findings: Findings, withheld: Collection[str]) -> int:
    return sum(row.verdict == CriterionVerdict.JUDGED and row.name not in withheld for row in findings.criteria)


def _is_miti(rubric: dict[str, Any]) -> bool:
    words = f"{rubric.get('name', '')} {rubric.get('source', '')}".casefold()
    return re.search(r"\bmiti\b|\bmotivational\b", words) is not None


def notice_words(message: AnyDebriefNotice) -> str:  # noqa: PLR0911 - one line a notice
    """Return the text of a notice about a debrief, without the label that the app is speaking."""
    client = name(message.name)
    match message:
        case DebriefWithheld():
            return (
                f"Your debrief of the interview with {client} is ready. Your teacher reads it first. Then it "
                "appears here."
            )
        case DebriefBatched():
            return (
                f"Your debrief of the interview with {client} is being written. This can take a day, and your "
                "teacher reads it first. Then it appears here."
            )
        case DebriefFailed():
            return (
                f"The debrief of your interview with {client} could not be written. Your interview and your "
                "reflection are kept."
            )
        case DebriefMistake():
            return (
                f"Something went wrong on our side, so your debrief of the interview with {client} is late. Your "
                "reflection is kept, and the debrief arrives when the problem is fixed. The admins have been "
                f"notified. If you ask them about it, give them this reference: {message.reference}."
            )
        case DebriefBudget():
            return (
                f"Today's practice budget is used up. Your debrief arrives by {date_token(message.at)} at the latest."
            )
        case DebriefPaused():
            return (
                "Debriefs are paused because of a setting that an admin must fix. The admins have been "
                "notified. Yours arrives after that."
            )
        case DebriefBusy():
            return "Your debrief cannot be written right now. Your reflection is kept, and the debrief arrives later."
        case _:
            assert_never(message)
