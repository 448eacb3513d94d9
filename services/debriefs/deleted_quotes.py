"""Debriefs lose the quotes of a line that its student has deleted. Levels, counts, and trust stay."""

from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.debrief import DebriefDB, DebriefState, Findings, Strength, Suggestion, TranscriptQuote
from models.session import MessageDB
from services.common.deleted_words import DELETED_LINE, DeletedWords
from services.interviews.deleted_lines import ErasedLine
from services.prompts.debrief_request import JudgedLine

Quoted = TypeVar("Quoted", bound=TranscriptQuote)


async def erase_from_debriefs(db: AsyncSession, line: ErasedLine) -> list[UUID]:
    """Take the line out of the written versions of its interview's debrief. Return those whose text shows that.

    A teacher's form that is open meanwhile becomes out of date, so that it cannot bring the words back. A debrief that
    is being written waits for this transaction, and then looks for deleted lines itself. Posts are not updated here.
    """
    statement = (
        update(DebriefDB)
        .where(DebriefDB.session_id == line.session.id)
        .values(revision=DebriefDB.revision + int(line.has_words))
        .returning(DebriefDB)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    changed = []
    for row in (await db.execute(statement)).scalars().all():
        if row.state != DebriefState.WRITTEN:
            continue
        before, number = row.shown, line.message.sequence_number
        row.findings = _dumped(Findings.model_validate(row.findings), number, line.words)
        if row.edited is not None:
            row.edited = _dumped(Findings.model_validate(row.edited), number, line.words)
        if row.shown != before or quotes_line(row.shown, number):
            changed.append(row.id)
    await db.flush()
    return changed


async def deleted_meanwhile(db: AsyncSession, session_id: UUID, lines: list[JudgedLine]) -> list[JudgedLine]:
    """Return those of the lines that have been deleted since they were read, in their order."""
    statement = select(MessageDB.sequence_number).where(
        MessageDB.session_id == session_id, MessageDB.deleted_at.is_not(None)
    )
    gone = set((await db.execute(statement)).scalars())
    return [line for line in lines if line.number in gone and not line.is_deleted]


def without_lines(findings: Findings, gone: list[JudgedLine], lines: list[JudgedLine], *, client: str) -> Findings:
    """Return the findings about `lines` without the words of those that are gone."""
    left = [client, *(line.text for line in lines if line not in gone)]
    for line in gone:
        findings = without_line(findings, line.number, DeletedWords.of(line.text, others=left))
    return findings


def without_line(findings: Findings, number: int, words: DeletedWords) -> Findings:
    """Return the findings with the placeholder in place of the line's quotes, and of what repeats its words.

    Remarks, suggestions, levels' reasons, and the note are changed. Trust, facts, and counts stay.
    """
    criteria = [
        row.model_copy(
            update={
                "why": words.removed_from(row.why),
                "evidence": row.evidence and _without_quote(row.evidence, number),
            }
        )
        for row in findings.criteria
    ]
    return findings.model_copy(
        update={
            "strengths": [_without_words(row, number, words) for row in findings.strengths],
            "to_try": [_without_words(row, number, words) for row in findings.to_try],
            "criteria": criteria,
            "note": words.removed_from(findings.note),
        }
    )


def quotes_line(findings: Findings, number: int) -> bool:
    """Return whether a remark or a level has its quote from this line."""
    quotes = [*findings.strengths, *findings.to_try, *(row.evidence for row in findings.criteria if row.evidence)]
    return any(quote.line == number for quote in quotes)


def _without_words(remark: Quoted, number: int, words: DeletedWords) -> Quoted:
    found = _without_quote(remark, number)
    update_: dict[str, Any] = {}
    if isinstance(found, Strength):
        update_["why"] = words.removed_from(found.why)
    if isinstance(found, Suggestion):
        update_["instead"] = words.removed_from(found.instead)
    return found.model_copy(update=update_)


def _without_quote(quote: Quoted, number: int) -> Quoted:
    return quote.model_copy(update={"quote": DELETED_LINE, "slack_ts": ""}) if quote.line == number else quote


def _dumped(findings: Findings, number: int, words: DeletedWords) -> dict[str, Any]:
    return without_line(findings, number, words).model_dump(mode="json")
