"""The feedback after a session: the student's reflection, the debrief, and who released it."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from pydantic import BaseModel, Field, field_validator
from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Json, Row
from models.leased import Leased, Retried
from models.texts import Words, at_most

LONGEST_FIELD = 600
"""The maximum length of each of the reflection's three fields. They are short so that students fill them in."""


class DebriefState(StrEnum):
    """The state of a debrief. `failed` is final until the student tries again; `stopped` waits to be reopened."""

    OWED = "owed"
    STOPPED = "stopped"
    """A bug is in the way. The next start of the app or an admin's *Try again* makes it owed again."""
    BATCHED = "batched"
    WRITTEN = "written"
    FAILED = "failed"


class DebriefGate(StrEnum):
    """When the debriefs of an assignment are sent."""

    AT_ONCE = "at_once"
    HELD = "held"
    HELD_BATCH = "held_batch"
    """A teacher releases them. They may take a day and cost half the price."""


class Skill(StrEnum):
    """The topic of a remark. There is at most one suggestion for each."""

    OPEN_QUESTIONS = "open_questions"
    REFLECTIONS = "reflections"
    AFFIRMATIONS = "affirmations"
    SUMMARIES = "summaries"
    EMPATHY = "empathy"
    PACE = "pace"
    AUTONOMY = "autonomy"
    FOCUS = "focus"


class Move(StrEnum):
    """What a student does in a line, in the terms of MITI and OARS."""

    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    SIMPLE_REFLECTION = "simple_reflection"
    COMPLEX_REFLECTION = "complex_reflection"
    AFFIRMATION = "affirmation"
    SUMMARY = "summary"
    ADVICE_WITH_PERMISSION = "advice_with_permission"
    ADVICE_WITHOUT_PERMISSION = "advice_without_permission"
    CONFRONTATION = "confrontation"
    EMPHASIZING_AUTONOMY = "emphasizing_autonomy"
    SEEKING_COLLABORATION = "seeking_collaboration"
    GIVING_INFORMATION = "giving_information"
    CONFIDENTIALITY = "confidentiality"
    """Says the student's role, what stays private, and the limits of that."""
    ASKING_ABOUT_SAFETY = "asking_about_safety"
    SELF_DISCLOSURE = "self_disclosure"


class TranscriptQuote(BaseModel):
    """A quote from the transcript, word for word, and its place."""

    line: int
    quote: str
    slack_ts: str = ""


class Strength(TranscriptQuote):
    """Something that went well."""

    skill: Skill
    why: str


class Suggestion(Strength):
    """Something to try, with another wording for the quoted line."""

    instead: str


class CriterionVerdict(StrEnum):
    """The result of a criterion."""

    JUDGED = "judged"
    NO_CHANCE = "no_chance"
    NOT_JUDGED = "not_judged"
    """The model named no level that a quote supports."""


class JudgedCriterion(BaseModel):
    """A criterion with its verdict. Only a judged one has points and a level, and a quote unless code counted it."""

    key: str
    name: str
    weight: int
    best: int
    verdict: CriterionVerdict
    points: int | None = None
    level: str = ""
    why: str = ""
    evidence: TranscriptQuote | None = None
    is_counted: bool = False
    """Whether code counted the level, so that the model was not asked and no quote is needed."""
    contradiction: str = ""
    """What was counted, if the level contradicts it. Without a teacher to decide, the criterion is not judged."""
    by_teacher: bool = False
    """Whether a teacher gave another level than the model. The model's reason then no longer applies."""


class Counts(BaseModel):
    """How often the student made each move, and how many words each side said, counted by code.

    Moves that were not made are left out, and so are those that only a newer version knows.
    """

    moves: dict[Move, int] = Field(default_factory=dict)
    student_words: int = 0
    client_words: int = 0
    student_lines: int = 0

    @field_validator("moves", mode="before")
    @classmethod
    def _known(cls, value: dict[str, int]) -> dict[str, int]:
        """Leave out the moves that only a newer version knows."""
        return {move: number for move, number in value.items() if move in set(Move)}


class Before(BaseModel):
    """The student's last interview with a sent debrief, to compare with, or for a rewind its first interview."""

    client: str
    percent: int | None
    counts: Counts


class TrustPoint(BaseModel):
    """Trust after a turn, in quarters, with what was told in it."""

    turn: int
    quarters: int
    told: list[str] = Field(default_factory=list)
    closed: list[str] = Field(default_factory=list)
    """Facts that were within reach before this turn or were pressed for in it, and are held back now."""
    near: list[str] = Field(default_factory=list)
    """Facts that the client hinted at in this turn."""
    line: int | None = None
    slack_ts: str = ""


class Findings(BaseModel):
    """A debrief that code has checked: it contains only what the transcript supports."""

    strengths: list[Strength] = Field(default_factory=list)
    to_try: list[Suggestion] = Field(default_factory=list)
    criteria: list[JudgedCriterion] = Field(default_factory=list)
    counts: Counts = Field(default_factory=Counts)
    dropped: int = 0
    """The number of the model's claims that had no supporting quote, or a poor wording."""
    before: Before | None = None
    trust: list[TrustPoint] = Field(default_factory=list)
    trust_before: list[TrustPoint] = Field(default_factory=list)
    """The trust line of the interview that this one rewinds."""
    never_told: list[str] = Field(default_factory=list)
    note: str = ""
    """A teacher's note to the student."""

    @property
    def contradicted(self) -> list[str]:
        """The keys of the criteria whose level contradicts the counts."""
        return [row.key for row in self.criteria if row.contradiction]


class ReflectionDB(Row):
    """What the student thought of the interview before any feedback. A session has one, which never changes."""

    __tablename__ = "reflections"
    __table_args__ = (UniqueConstraint("session_id"),)

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    went_well: Mapped[str] = mapped_column(Text, default="")
    was_hard: Mapped[str] = mapped_column(Text, default="")
    next_time: Mapped[str] = mapped_column(Text, default="")


class DebriefDB(Leased, Retried):
    """A version of a session's debrief, from the request on. Regenerating adds a version and overwrites nothing."""

    __tablename__ = "debriefs"
    __table_args__ = (
        UniqueConstraint("session_id", "version"),
        CheckConstraint("state IN ('owed', 'stopped', 'batched', 'written', 'failed')", name="state"),
        Index(
            "ix_debriefs_open",
            "next_try_at",
            sqlite_where=text("state IN ('owed', 'batched')"),
            postgresql_where=text("state IN ('owed', 'batched')"),
        ),
        Index(
            "ix_debriefs_reservation_id",
            "reservation_id",
            sqlite_where=text("reservation_id IS NOT NULL"),
            postgresql_where=text("reservation_id IS NOT NULL"),
        ),
        Index("ix_debriefs_student_id", "student_id"),
        Index("ix_debriefs_assignment_id", "assignment_id"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    student_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    assignment_id: Mapped[UUID | None] = mapped_column(ForeignKey("assignments.id"))
    version: Mapped[int] = mapped_column(default=1)
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    state: Mapped[DebriefState] = mapped_column(String(16), default=DebriefState.OWED)
    batch_id: Mapped[str | None] = mapped_column(String(100))
    reservation_id: Mapped[UUID | None] = mapped_column(ForeignKey("reservations.id"))
    """The money that is reserved while a batch is in progress."""
    written_at: Mapped[datetime | None] = mapped_column()
    findings: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """The findings as `Findings` dumps them. They never change once they are written."""
    edited: Mapped[dict[str, Any] | None] = mapped_column(Json)
    """The teacher's version, if there is one. It is what the student gets."""
    edited_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    released_at: Mapped[datetime | None] = mapped_column()
    released_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    """None if it was sent automatically."""
    withheld: Mapped[list[str]] = mapped_column(default=list)
    """Criteria that were not sent automatically, because the model and teachers have agreed too seldom on them."""
    contradicted: Mapped[list[str]] = mapped_column(default=list)
    """Keys of criteria whose level contradicted the counts of the first answer. Then the model is asked once more."""
    link_base: Mapped[str] = mapped_column(String(255), default="")
    """The address before a message's ts, as Slack gave it for the root post; empty if it did not."""
    revision: Mapped[int] = mapped_column(default=1)

    @property
    def shown(self) -> Findings:
        """What the student gets: the teacher's version, or otherwise the model's."""
        return Findings.model_validate(self.edited if self.edited is not None else self.findings)


class TeacherLevelDB(Row):
    """A teacher's level for a criterion of a debrief, next to the model's at that time. Each teacher has one there."""

    __tablename__ = "teacher_levels"
    __table_args__ = (
        UniqueConstraint("debrief_id", "criterion", "teacher_id"),
        Index("ix_teacher_levels_rubric", "rubric_id", "rubric_revision", "criterion"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    debrief_id: Mapped[UUID] = mapped_column(ForeignKey("debriefs.id"))
    teacher_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    rubric_id: Mapped[UUID] = mapped_column()
    rubric_revision: Mapped[int] = mapped_column()
    criterion: Mapped[str] = mapped_column(String(80))
    points: Mapped[int] = mapped_column()
    model_points: Mapped[int | None] = mapped_column()


class ReflectionCreate(BaseModel, extra="forbid"):
    """A reflection from the student's form, with at most 600 characters in each field.

    All three fields may be empty here: `submit_reflection` refuses that.
    """

    went_well: Words = ""
    was_hard: Words = ""
    next_time: Words = ""

    @field_validator("went_well", "was_hard", "next_time")
    @classmethod
    def _short(cls, value: str) -> str:
        return at_most(value, LONGEST_FIELD)
