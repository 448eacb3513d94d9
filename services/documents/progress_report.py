"""The contents of a document about practice over time, as plain text: of a section, or of one student."""

from dataclasses import dataclass

from services.documents.report import ReportComment, Result, Rows


@dataclass(frozen=True)
class CriterionGrowth:
    """A criterion of a rubric: how many students are compared, and their first and latest levels."""

    name: str
    students: str
    first: str
    latest: str
    change: str


@dataclass(frozen=True)
class StudentGrowth:
    """A student of the section in one row."""

    name: str
    attempts: str
    first: str
    latest: str
    change: str
    levels: str
    """The first and latest level of each criterion."""
    comments: str


@dataclass(frozen=True)
class AttemptSummary:
    """An attempt of the student, with the levels of its newest debrief and the comments that were sent."""

    title: str
    facts: Rows
    levels: tuple[Result, ...]
    note: str
    """The teacher's note in the debrief, or an empty string."""
    comments: tuple[ReportComment, ...]


@dataclass(frozen=True)
class ProgressReport:
    """Everything that a document about practice over time shows."""

    title: str
    student: str
    """The student, or an empty string for a section."""
    facts: Rows
    criteria: tuple[CriterionGrowth, ...]
    students: tuple[StudentGrowth, ...]
    attempts: tuple[AttemptSummary, ...]
    made: str
    is_letter: bool = False
    """Whether the reader's paper size is US letter. Otherwise it is A4."""
