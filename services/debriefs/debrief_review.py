"""What teachers do with the debriefs of an assignment: read, edit, level, release, have written anew."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, Field
from sqlalchemy import ColumnElement, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.assignment import AssignmentDB
from models.debrief import (
    DebriefDB,
    DebriefGate,
    DebriefState,
    Findings,
    Judged,
    Quoted,
    Skill,
    Strength,
    Suggestion,
    TeacherLevelDB,
    Verdict,
)
from models.session import SessionDB
from models.workspace import UserDB
from services.common.errors import FieldErrors
from services.common.quotes import find_quote
from services.courses.assignment_service import assignment_service
from services.debriefs.debrief_service import DebriefError, debrief_service
from services.interviews.transcript_service import transcript_service
from services.prompts.debrief_request import lines_of
from services.storage.upsert import insert_once
from services.workspaces.workspace_service import workspace_service

Later = aliased(DebriefDB)


class Remark(BaseModel):
    """A remark that a teacher adds; with another wording it is a thing to try."""

    skill: Skill
    quote: str
    why: str
    instead: str = ""


class DebriefEdit(BaseModel):
    """A teacher's version: words by the remark's place, empty ones drop it; levels by the criterion's key."""

    strengths: list[str] = Field(default_factory=list)
    to_try: list[tuple[str, str]] = Field(default_factory=list)
    """(why, the other wording)."""
    added: Remark | None = None
    note: str = ""
    levels: dict[str, int] = Field(default_factory=dict)


MOST_REMARKS = 16
"""Strengths and things to try of one debrief: as many as the form in which they are edited has room for."""

TOO_MANY_REMARKS = (
    f"This debrief has {MOST_REMARKS} remarks, as many as it can have. Empty one to drop it, then add yours."
)


@dataclass(frozen=True)
class Reviewed:
    """A debrief in a teacher's list."""

    debrief: DebriefDB
    student: str
    client: str


class DebriefReview:
    """The teacher's gate."""

    async def get_managed(
        self, db: AsyncSession, debrief_id: UUID, *, by: UserDB
    ) -> tuple[DebriefDB, SessionDB, AssignmentDB]:
        """The debrief, for those who teach its section, also after its end. Raises NotAllowedError, DebriefError and AssignmentError."""
        workspace_service.require_teacher(by)
        statement = select(DebriefDB).where(DebriefDB.id == debrief_id, DebriefDB.workspace_id == by.workspace_id)
        row = (await db.execute(statement)).scalar_one_or_none()
        if row is None or row.assignment_id is None:
            raise DebriefError(
                "This debrief is not there any more. `/vc-assign debriefs` lists those of an assignment."
            )
        assignment, _ = await assignment_service.get_own(db, row.assignment_id, by=by, is_open=False)
        return row, await db.get_one(SessionDB, row.session_id), assignment

    async def list_of(
        self, db: AsyncSession, assignment: AssignmentDB, *, limit: int, offset: int = 0
    ) -> list[Reviewed]:
        """A page of the assignment's debriefs: those that wait first, then the newest."""
        statement = (
            select(DebriefDB, UserDB.display_name, SessionDB.persona)
            .join(UserDB, UserDB.id == DebriefDB.student_id)
            .join(SessionDB, SessionDB.id == DebriefDB.session_id)
            .where(DebriefDB.assignment_id == assignment.id)
            .order_by(DebriefDB.released_at.is_not(None), DebriefDB.id.desc())
            .limit(limit)
            .offset(offset)
        )
        return [Reviewed(row, student, str(persona["name"])) for row, student, persona in await db.execute(statement)]

    async def counts(self, db: AsyncSession, assignment: AssignmentDB) -> tuple[int, int]:
        """How many debriefs there are, and how many of them *release all* would release."""
        of = DebriefDB.assignment_id == assignment.id
        total = (await db.execute(select(func.count()).select_from(DebriefDB).where(of))).scalar_one()
        waiting = select(func.count()).select_from(DebriefDB).where(of, *self._waiting())
        return total, (await db.execute(waiting)).scalar_one()

    async def any_rubric(self, db: AsyncSession, assignment: AssignmentDB) -> dict[str, Any] | None:
        """The rubric by which the assignment's newest debrief was written."""
        statement = (
            select(SessionDB.grading)
            .join(DebriefDB, DebriefDB.session_id == SessionDB.id)
            .where(DebriefDB.assignment_id == assignment.id)
            .order_by(DebriefDB.id.desc())
            .limit(1)
        )
        grading = (await db.execute(statement)).scalar_one_or_none()
        return grading.get("rubric") if grading else None

    async def set_gate(self, db: AsyncSession, assignment: AssignmentDB, gate: DebriefGate) -> None:
        """Debriefs that are written from now on go out so."""
        assignment.debrief_gate = gate
        await db.flush()

    async def set_branches_count(self, db: AsyncSession, assignment: AssignmentDB, *, is_on: bool) -> None:
        """Interviews that are rewound from now on count as attempts, or do not."""
        assignment.counts_branches = is_on
        await db.flush()

    async def save(
        self, db: AsyncSession, debrief_id: UUID, edit: DebriefEdit, *, by: UserDB, revision: int
    ) -> DebriefDB:
        """The teacher's version and levels stand beside the model's, which stays as it was written.

        What has gone out is not changed any more, only the levels are kept. Raises DebriefError where a rival was
        faster, FieldErrors where an added quotation is not found.
        """
        row, session, _ = await self.get_managed(db, debrief_id, by=by)
        if row.state != DebriefState.WRITTEN:
            raise DebriefError("This debrief is not written yet.")
        if row.revision != revision:
            raise await self._overtaken(db, row)
        await self._keep_levels(db, row, session, edit.levels, by=by)
        if row.released_at is not None:
            return row
        edited = await self._edited(db, row, session, edit)
        claim = (
            update(DebriefDB)
            .where(DebriefDB.id == row.id, DebriefDB.revision == revision, DebriefDB.released_at.is_(None))
            .values(edited=edited.model_dump(mode="json"), edited_by=by.id, revision=revision + 1)
            .returning(DebriefDB.id)
            .execution_options(synchronize_session=False)
        )
        is_mine = (await db.execute(claim)).scalar_one_or_none() is not None
        await db.refresh(row)
        if not is_mine:
            raise await self._overtaken(db, row)
        return row

    async def release(self, db: AsyncSession, debrief_id: UUID, *, by: UserDB, now: datetime) -> DebriefDB:
        """The debrief, or what was held back of it, goes out under the teacher's name. Raises DebriefError."""
        row, session, _ = await self.get_managed(db, debrief_id, by=by)
        if row.state != DebriefState.WRITTEN:
            raise DebriefError("This debrief is not written yet; it can be released when it is.")
        if not await debrief_service.release(db, session, row, by=by, now=now):
            raise await self._overtaken(db, row)
        return row

    async def release_all(self, db: AsyncSession, assignment: AssignmentDB, *, by: UserDB, now: datetime) -> int:
        """Every written debrief of the assignment that waits has gone out; how many that were."""
        statement = (
            select(DebriefDB, SessionDB)
            .join(SessionDB, SessionDB.id == DebriefDB.session_id)
            .where(DebriefDB.assignment_id == assignment.id, *self._waiting())
            .order_by(DebriefDB.id)
        )
        waiting = (await db.execute(statement)).all()
        done = [await debrief_service.release(db, session, row, by=by, now=now) for row, session in waiting]
        return sum(done)

    async def regrade(self, db: AsyncSession, debrief_id: UUID, *, by: UserDB, now: datetime) -> DebriefDB:
        """A further version is owed, from the very same question; the earlier ones stay. Raises DebriefError."""
        row, session, _ = await self.get_managed(db, debrief_id, by=by)
        latest = await debrief_service.latest(db, session.id)
        assert latest is not None
        if latest.state in {DebriefState.OWED, DebriefState.STOPPED, DebriefState.BATCHED}:
            raise DebriefError("A debrief of this interview is being written already.")
        facts = {
            "workspace_id": row.workspace_id,
            "session_id": row.session_id,
            "student_id": row.student_id,
            "assignment_id": row.assignment_id,
            "version": latest.version + 1,
            "asked_by": by.id,
            "next_try_at": now,
        }
        await insert_once(db, DebriefDB, facts, unique=("session_id", "version"))
        made = await debrief_service.latest(db, session.id)
        assert made is not None
        return made

    async def levels_of(self, db: AsyncSession, debrief: DebriefDB, *, by: UserDB) -> dict[str, int]:
        """The levels that this teacher gave, by criterion."""
        statement = select(TeacherLevelDB.criterion, TeacherLevelDB.points).where(
            TeacherLevelDB.debrief_id == debrief.id, TeacherLevelDB.teacher_id == by.id
        )
        return {row.criterion: row.points for row in await db.execute(statement)}

    def _waiting(self) -> tuple[ColumnElement[bool], ...]:
        """Written, not released, and the newest of its session."""
        newer = exists().where(Later.session_id == DebriefDB.session_id, Later.version > DebriefDB.version)
        return DebriefDB.state == DebriefState.WRITTEN, DebriefDB.released_at.is_(None), ~newer

    async def _overtaken(self, db: AsyncSession, row: DebriefDB) -> DebriefError:
        who_id = row.released_by or row.edited_by
        who = (await db.get_one(UserDB, who_id)).display_name if who_id else "The app"
        what = "released" if row.released_at is not None else "changed"
        return DebriefError(
            f"{who} {what} this debrief meanwhile. Nothing was overwritten. Copy what you typed, close this window, and open it again."
        )

    async def _edited(self, db: AsyncSession, row: DebriefDB, session: SessionDB, edit: DebriefEdit) -> Findings:
        shown = row.shown
        strengths = [
            one.model_copy(update={"why": why}) for one, why in zip(shown.strengths, edit.strengths, strict=True) if why
        ]
        to_try = [
            one.model_copy(update={"why": why, "instead": instead})
            for one, (why, instead) in zip(shown.to_try, edit.to_try, strict=True)
            if why and instead
        ]
        if edit.added is not None:
            found = await self._quoted(db, session, edit.added.quote)
            facts = {**found.model_dump(), "skill": edit.added.skill, "why": edit.added.why}
            if len(strengths) + len(to_try) >= MOST_REMARKS:
                raise FieldErrors({"new_quote": TOO_MANY_REMARKS})
            if edit.added.instead:
                to_try.append(Suggestion(**facts, instead=edit.added.instead))
            else:
                strengths.append(Strength(**facts))
        criteria = [_levelled(one, edit.levels.get(one.key), session) for one in shown.criteria]
        update_ = {"strengths": strengths, "to_try": to_try, "criteria": criteria, "note": edit.note}
        return shown.model_copy(update=update_)

    async def _quoted(self, db: AsyncSession, session: SessionDB, quote: str) -> Quoted:
        for line in lines_of(await transcript_service.list_messages(db, session.id)):
            if line.is_student and (words := find_quote(quote, line.text)) is not None:
                return Quoted(line=line.number, quote=words, slack_ts=line.slack_ts)
        raise FieldErrors({"new_quote": "The student did not say these words. Please copy them letter by letter."})

    async def _keep_levels(
        self, db: AsyncSession, row: DebriefDB, session: SessionDB, levels: dict[str, int], *, by: UserDB
    ) -> None:
        """The teacher's level of each criterion stands beside the model's as it was written."""
        rubric = session.grading.get("rubric")
        if not rubric:
            return
        written = Findings.model_validate(row.findings)
        mine = {one.key: one for one in written.criteria if one.key in levels}
        for key, judged in mine.items():
            found = {"debrief_id": row.id, "criterion": judged.name, "teacher_id": by.id}
            facts = {
                "workspace_id": row.workspace_id,
                "rubric_id": UUID(rubric["id"]),
                "rubric_revision": rubric["revision"],
                "points": levels[key],
                "model_points": judged.points,
            }
            if not await insert_once(db, TeacherLevelDB, {**found, **facts}, unique=tuple(found)):
                change = update(TeacherLevelDB).filter_by(**found).values(points=levels[key])
                await db.execute(change.execution_options(synchronize_session=False))


def _levelled(judged: Judged, points: int | None, session: SessionDB) -> Judged:
    """The criterion at the teacher's level, where there is one."""
    if points is None or (points == judged.points and judged.verdict == Verdict.JUDGED):
        return judged
    rows = {row["name"]: row["levels"] for row in session.grading["rubric"]["criteria"]}
    words = {level["points"]: level["description"] for level in rows[judged.name]}
    update_ = {"points": points, "level": words[points], "verdict": Verdict.JUDGED, "by_teacher": True}
    return judged.model_copy(update={**update_, "why": "", "evidence": None})


debrief_review = DebriefReview()
