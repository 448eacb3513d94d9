"""Blocks of the debrief that the student reads, of the reflection form, and of debrief notices. Pure."""

from typing import Any, assert_never
from uuid import UUID

from bot.core.block_sizes import WHOLE, fitting
from bot.debriefs.blocks import details, result, trust
from bot.debriefs.blocks.details import DebriefPage
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
from bot.slack.blocks.paragraphs import sections, whole_text
from bot.slack.blocks.post import Post
from bot.slack.payloads import OfDebrief, OfSession
from bot.slack.text import clipped, escape
from models.debrief import (
    LONGEST_FIELD,
    DebriefDB,
    Findings,
    Strength,
    Suggestion,
)
from models.session import SessionDB
from services.debriefs.wording_filter import FIELDS, SKILLS
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

NOTHING_TO_TRY = "No suggestions this time."


WHO_READS = (
    "Your teachers can read this beside your debrief. Claude does not read it, and other students cannot. To take back "
    "something that you said in the interview, delete the message in Slack: its words leave the interview and the "
    "debrief, and its line keeps its number."
)


def reflection_form(session_id: UUID, client: str) -> dict[str, Any]:
    """Build the reflection form, which comes before any feedback."""
    words = f"Before you read your debrief: how was the interview with {name(client)} for you? A few words are enough."
    fields = [
        text_input(block_id, label, is_long=True, is_optional=number > 0, max_length=LONGEST_FIELD)
        for number, (block_id, label) in enumerate(FIELDS)
    ]
    return modal(
        "Your reflection",
        "reflection_form",
        [section(words), *fields, context(WHO_READS)],
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
    released_by: str | None,
) -> Post:
    """Build one of the messages of a debrief. Raises TooLargeError if it is more than Slack accepts."""
    messages = _Messages(debrief, session)
    match part:
        case DebriefTalk():
            return fitting(lambda most: messages.talk(part, released_by, most), details.SHOWN_WORDS)
        case DebriefLevels():
            return fitting(lambda most: messages.levels(part, most), details.SHOWN_WORDS)
        case DebriefTrust():
            return messages.trust()
        case DebriefNumbers():
            return messages.numbers(is_last=part.is_last)
        case _:
            assert_never(part)


class _Messages:
    """Layout of the messages of one debrief."""

    def __init__(self, debrief: DebriefDB, session: SessionDB) -> None:
        self._debrief = debrief
        self._session = session
        self._page = DebriefPage(debrief, session)
        self._findings: Findings = debrief.shown

    def talk(self, part: DebriefTalk, released_by: str | None, most: int) -> Post:
        strengths, to_try = self._findings.strengths, self._findings.to_try
        total = len(strengths) + len(to_try)
        end = total if part.end is None else part.end
        blocks = [] if part.start else self._head(released_by)
        if part.start <= max(0, len(strengths) - 1):
            blocks.append(section(f"*What went well*{_continued(part.start > 0)}"))
            rows = [self._strength(row, most) for row in strengths[part.start : end]]
            blocks += [block for row in rows or [self._nothing_yet()] for block in sections(row)]
        if end > len(strengths) or end == total:
            first = max(0, part.start - len(strengths))
            blocks.append(section(f"*What you could try*{_continued(first > 0)}"))
            rows = [self._suggestion(row, most) for row in to_try[first : end - len(strengths)]]
            blocks += [block for row in rows or [NOTHING_TO_TRY] for block in sections(row)]
        if end == total and self._findings.note:
            by = f"*{name(released_by)} adds*" if released_by else "*Your teacher adds*"
            blocks += sections(f"{by}\n{escape(clipped(self._findings.note, most))}")
        return Post(
            text=f"Your debrief of the interview with {self._page.client} is here.",
            blocks=[*blocks, *self._whole(most)],
        )

    def _head(self, released_by: str | None) -> list[Block]:
        again = " (new version)" if self._debrief.version > 1 else ""
        return [
            header(f"Your debrief: {self._session.persona['name']}{again}"),
            context(f"Written by an AI from the transcript. {_sender(released_by)}"),
        ]

    def levels(self, part: DebriefLevels, most: int) -> Post:
        title = f"The rubric: {self._page.rubric.get('name', '')}"
        end = part.start + LEVELS_A_POST if part.end is None else part.end
        blocks = [] if part.start else [header(title)]
        for row in self._findings.criteria[part.start : end]:
            blocks += sections(details.criterion(self._page, row, most))
        return Post(text=escape(title), blocks=[*blocks, *self._whole(most)])

    def _whole(self, most: int) -> list[Block]:
        """Return the hint and the button that lead to the full text, or nothing if nothing was cut."""
        return [] if most == WHOLE else whole_text(self._session.id)

    def trust(self) -> Post:
        """Build the result with the course of trust below it."""
        line = line_of(self._findings, branch_line=self._session.branch_line)
        return trust.post(
            line,
            self._session,
            link_base=self._debrief.link_base,
            above=result.result(self._debrief, self._page.rubric),
            below=[result.buttons(self._debrief, self._session)],
        )

    def numbers(self, *, is_last: bool) -> Post:
        """Build the result alone. It has no buttons if a message with the course of trust follows."""
        below = [result.buttons(self._debrief, self._session)] if is_last else []
        return Post(
            text=f"The result of your interview with {self._page.client}.",
            blocks=[result.result(self._debrief, self._page.rubric), *below],
        )

    def _strength(self, row: Strength, most: int) -> str:
        return f"*{SKILLS[row.skill]}.* {escape(clipped(row.why, most))}\n{self._page.quote(row, most)}"

    def _suggestion(self, row: Suggestion, most: int) -> str:
        return f"{self._strength(row, most)}\nYou could have said: “{escape(clipped(row.instead, most))}”"

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


def _sender(released_by: str | None) -> str:
    return f"Released by {name(released_by)}." if released_by else "Your teachers can see this too."


def _continued(is_so: bool) -> str:
    return " (continued)" if is_so else ""


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
