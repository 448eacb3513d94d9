"""Collects an interview into a report, limited to what its reader may see."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.client_profile import ClientProfileDB
from models.debrief import (
    CriterionVerdict,
    DebriefDB,
    Findings,
    JudgedCriterion,
    ReflectionDB,
    Strength,
    Suggestion,
    TranscriptQuote,
)
from models.feedback import RatingDB
from models.session import MessageRole, SessionDB, SessionStatus
from models.workspace import UserDB
from services.claude.pricing import dollars
from services.common.deleted_words import DELETED_LINE
from services.common.plurals import counted
from services.common.stage_directions import TextRun, runs_of
from services.common.time_zones import moment, zone_of
from services.debriefs.debrief_service import debrief_service
from services.debriefs.totals import percent, questions, reflections, talk_share
from services.debriefs.untold import may_read_untold
from services.debriefs.wording_filter import FIELDS, SKILLS, moves_in_words
from services.documents.report import (
    Feedback,
    Quote,
    Report,
    ReportComment,
    ReportCriterion,
    ReportLine,
    Result,
    Rows,
    printable,
)
from services.reports.interview_access import ReadableInterview, TranscriptLine, interview_access
from services.reports.message_costs import MessageCost, message_costs
from services.reports.progress_service import newest_debrief
from services.reports.session_ratings import session_ratings

AMERICAN = "America/"
QUARTERS = 4
STATES = {
    SessionStatus.STARTING: "starting",
    SessionStatus.ACTIVE: "running",
    SessionStatus.COMPLETED: "over",
    SessionStatus.EXPIRED: "closed after no activity",
}


class ExportService:
    """Creates reports."""

    async def report(self, db: AsyncSession, record: ReadableInterview, *, by: UserDB, now: datetime) -> Report:
        """Return the interview's report for this reader, with times in their zone. Private notes are left out.

        Students get only what they have seen: sent debriefs without the withheld part, no persona, and the rubric only
        with a debrief, and facts that the client never told once they may read them. Teachers get the newest written
        debrief, the whole client profile, the session id, the model, and the tokens and cost of each message, also of
        their own test runs. Only the first 2,000 lines are in it, and of the comments only the sent ones.
        """
        zone = zone_of(by)
        session = record.session
        rating = await session_ratings.rating_of(db, session.id)
        debrief = await self._debrief(db, record)
        shows_untold = not record.is_own or await may_read_untold(db, session, now=now)
        sender = await db.get(UserDB, debrief.released_by) if debrief and debrief.released_by else None
        rubric = session.grading.get("rubric") or {}
        may_see_rubric = not record.is_own or debrief is not None
        sees_all = record.has_numbers
        costs = await message_costs(db, session.id) if sees_all else {}
        client = await db.get(ClientProfileDB, session.client_id) if sees_all else None
        return Report(
            title=printable(f"Practice interview with {session.persona['name']}"),
            student=printable(record.student.display_name),
            client=printable(str(session.persona["name"])),
            facts=_facts(record, rating, zone=zone) + (_of_calls(session) if sees_all else ()),
            task=printable(str(session.persona.get("instructions") or "")),
            persona=_persona(session.persona) + _profile(client) if client is not None else (),
            rubric_name=printable(str(rubric.get("name", ""))),
            rubric=_rubric(rubric) if may_see_rubric else (),
            lines=tuple(
                _said(line, record, costs, zone=zone) for line in await interview_access.all_lines(db, record, by=by)
            ),
            reflection=_reflection(await debrief_service.reflection_of(db, session.id)),
            feedback=_feedback(debrief, sender.display_name if sender else None, record, shows_untold=shows_untold)
            if debrief
            else None,
            made=f"Created on {moment(now, zone)} for {printable(by.display_name)}. Time zone: {zone.key}.",
            is_letter=zone.key.startswith(AMERICAN),
        )

    async def _debrief(self, db: AsyncSession, record: ReadableInterview) -> DebriefDB | None:
        """Return the newest debrief that was sent, for the student, or the newest that was written, for a teacher."""
        statement = (
            select(DebriefDB)
            .join(SessionDB, SessionDB.id == DebriefDB.session_id)
            .where(SessionDB.id == record.session.id, newest_debrief(is_released=record.is_own))
        )
        return (await db.execute(statement)).scalar_one_or_none()


def _facts(record: ReadableInterview, rating: RatingDB | None, *, zone: ZoneInfo) -> Rows:
    session = record.session
    period = moment(session.started_at, zone) + (f" to {moment(session.ended_at, zone)}" if session.ended_at else "")
    messages = counted(session.student_lines, "message", "messages")
    rows = [
        ("Student", record.student.display_name),
        *([("Section", record.section.name)] if record.section else []),
        ("Assignment", str(session.persona["assignment"])),
        ("Client", f"{session.persona['name']}, {session.persona['age']}"),
        ("Time", period),
        ("Status", f"{STATES[session.status]}; the student sent {messages}"),
    ]
    if session.branch_of is not None:
        rows.append(("Rewind", f"The lines before number {session.branch_line} come from an earlier interview."))
    if rating is not None:
        word = f": “{rating.word}”" if rating.word else ""
        rows.append(("Rating", f"{rating.score} of 10 by the student{word}"))
    return tuple((label, printable(words)) for label, words in rows)


def _of_calls(session: SessionDB) -> Rows:
    """Return what identifies the interview and what it has cost, for its teachers."""
    return (
        ("Session", str(session.id)),
        ("Model", printable(session.model)),
        ("Tokens", f"{session.total_tokens:,} in the client's replies"),
        ("Cost", dollars(session.cost_nano)),
    )


def _profile(client: ClientProfileDB) -> Rows:
    """Return the parts of the profile that an interview does not keep, as they are now."""
    rows = [
        ("Gender", client.gender),
        ("Race or ethnicity", client.race),
        ("Means", client.means),
        ("Traits", ", ".join(client.traits)),
        ("Background", client.background),
        ("Why they are coming", client.situation),
    ]
    return tuple((label, printable(words)) for label, words in rows if words)


def _persona(persona: dict[str, Any]) -> Rows:
    trust = persona.get("starting_trust_quarters")
    rows = [
        ("Issues", ", ".join(persona.get("issues") or [])),
        ("Style", str(persona.get("style") or "")),
        ("Wants", str(persona.get("wants") or "")),
        ("Fears", str(persona.get("fears") or "")),
        ("Difficulty", str(persona.get("difficulty") or "")),
        ("Starting trust", f"{trust / QUARTERS:g}" if trust else ""),
    ]
    for fact in persona.get("hidden_facts") or []:
        earned = f" Earned by: {fact['earned_by']}" if fact.get("earned_by") else ""
        rows.append((f"Hidden, level {fact['level']}", f"{fact['text']}{earned}"))
    return tuple((label, printable(words)) for label, words in rows if words)


def _rubric(rubric: dict[str, Any]) -> tuple[ReportCriterion, ...]:
    return tuple(
        ReportCriterion(
            name=printable(row["name"]),
            weight=row["weight"],
            description=printable(row.get("description") or ""),
            levels=tuple((str(level["points"]), printable(level["description"])) for level in row["levels"]),
        )
        for row in rubric.get("criteria", [])
    )


def _said(
    line: TranscriptLine, record: ReadableInterview, costs: Mapping[UUID, MessageCost], *, zone: ZoneInfo
) -> ReportLine:
    row = line.message
    is_student = row.role == MessageRole.STUDENT
    words = printable(row.content)
    runs = (TextRun(words),) if is_student else tuple(runs_of(words))
    mark, now_reads = "", ""
    if row.withdrawn_at is not None:
        runs, mark = (TextRun(DELETED_LINE),), "Deleted before it was answered."
    elif row.undelivered_at is not None:
        mark = "Not delivered. The student never saw this line, so it was left out of the interview."
    elif row.unanswerable:
        mark = "The client could not answer this line, so it was left out of the interview."
    elif row.deleted_at is not None:
        mark = "Deleted after it was answered."
    elif row.edited_content is not None:
        mark = "Edited after it was answered. The client answered this text. After the edit it reads:"
        now_reads = printable(row.edited_content)
    at = datetime.fromtimestamp(float(row.slack_ts), zone) if row.slack_ts else row.created_at
    turn = f"turn {line.turn}" if line.turn is not None else ""
    if not is_student and row.turn_id is not None and (cost := costs.get(row.turn_id)) is not None:
        turn = f"{turn}, {cost.words()}"
    who = record.student.display_name if is_student else str(record.session.persona["name"])
    return ReportLine(
        number=row.sequence_number,
        who=printable(who),
        is_student=is_student,
        at=moment(at, zone),
        turn=turn,
        runs=runs,
        mark=mark,
        now_reads=now_reads,
        remarks=tuple(
            ReportComment(printable(one.author), moment(one.row.sent_at, zone), printable(one.row.content))
            for one in line.comments
            if one.row.sent_at is not None
        ),
    )


def _reflection(reflection: ReflectionDB | None) -> Rows:
    if reflection is None:
        return ()
    said = [(label, printable(getattr(reflection, key))) for key, label in FIELDS]
    return tuple((label, words) for label, words in said if words)


def _feedback(
    debrief: DebriefDB, released_by: str | None, record: ReadableInterview, *, shows_untold: bool
) -> Feedback:
    shown, withheld = debrief.shown, debrief.withheld if record.is_own else ()
    if debrief.released_at is None:
        sender = "Not sent to the student yet."
    else:
        sender = f"Released by {printable(released_by)}." if released_by else "Sent immediately."
    total = percent(shown, withheld)
    numbers = [f"Total: {total} of 100, weighted by the rubric"] if total is not None else []
    numbers += moves_in_words(shown.counts)
    if (asked := questions(shown.counts)) and (said_back := reflections(shown.counts)):
        numbers.append(f"Reflections to questions: {said_back} to {asked}")
    if (share := talk_share(shown.counts)) is not None:
        numbers.append(f"The student's share of all words: {round(share * 100)}%")
    return Feedback(
        sender=f"Written by an AI from the transcript. {sender}",
        note=printable(shown.note),
        strengths=tuple(map(_quote, shown.strengths)),
        to_try=tuple(map(_quote, shown.to_try)),
        results=tuple(result_of(row, is_withheld=row.name in withheld) for row in shown.criteria),
        numbers=tuple(numbers),
        trust=tuple(map(printable, _trust(shown, shows_untold=shows_untold))),
    )


def _trust(shown: Findings, *, shows_untold: bool) -> list[str]:
    """Return the trust line in words. In the debrief it is a picture. Untold facts are only counted or are listed."""
    if not shown.trust:
        return []
    start, end = (point.quarters / QUARTERS for point in (shown.trust[0], shown.trust[-1]))
    rows = [f"From {start:g} at the start to {end:g} at the end (1 is closed, 4 is open)"]
    for point in shown.trust:
        when = f"after line {point.line}" if point.line is not None else "at the start"
        rows += [f"Told {when}: {fact}" for fact in point.told]
        rows += [f"Pulled back {when}: {fact}" for fact in point.closed]
    if shows_untold:
        return rows + [f"Never told: {fact}" for fact in shown.never_told]
    untold = len(shown.never_told)
    return rows + ([f"Kept untold so far: {counted(untold, 'thing', 'things')}"] if untold else [])


def _quote(row: Strength) -> Quote:
    other = row.instead if isinstance(row, Suggestion) else ""
    return Quote(SKILLS[row.skill], printable(row.why), row.line, printable(row.quote), printable(other))


def result_of(row: JudgedCriterion, *, is_withheld: bool) -> Result:
    """Return the verdict on a criterion in words, with its reason and the quote that supports it."""
    name = printable(row.name)
    if is_withheld:
        return Result(name, "your teacher reviews this one first")
    if row.verdict == CriterionVerdict.NO_CHANCE:
        return Result(name, "no chance to practice this")
    if row.contradiction and row.points is None:
        return Result(name, "not judged, because the model's score did not fit what was counted")
    if row.verdict == CriterionVerdict.NOT_JUDGED or row.points is None:
        return Result(name, "not judged, because the student's words do not show a level")
    whose = " (scored by the teacher)" if row.by_teacher else ""
    quoted = _evidence(row.evidence)
    return Result(name, printable(f"{row.points} of {row.best}{whose}. {row.level}"), printable(row.why), quoted)


def _evidence(quoted: TranscriptQuote | None) -> str:
    return printable(quoted.quote) if quoted else ""


export_service = ExportService()
