"""Payloads of the app's buttons, menus, and modals, one frozen type each."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self
from uuid import UUID

from bot.slack.encoding import Payload, read_fields
from models.debrief import DebriefGate
from services.reports.cost_report import CostSpan, CostSplit
from services.reports.progress_service import InterviewGroup, StudentGroup

_CHANNEL = re.compile(r"[A-Z][A-Z0-9]+")


@dataclass(frozen=True)
class Page(Payload, tag="page"):
    """A page of a list that needs no other name."""

    offset: int = 0

    @classmethod
    def of_old(cls, text: str) -> Self:
        """Read "- 20", a dash and the offset, or the offset alone."""
        return read_fields(cls, text.removeprefix("- ").split())


# Money


@dataclass(frozen=True)
class OfCharge(Payload, tag="charge"):
    """A line of the ledger."""

    charge_id: UUID


@dataclass(frozen=True)
class CostLens(Payload, tag="costs"):
    """What a report of costs shows: the length of its periods, what costs are divided by, and the page."""

    span: CostSpan = CostSpan.DAY
    split: CostSplit = CostSplit.SECTION
    offset: int = 0


# People


@dataclass(frozen=True)
class ChangeRoles(Payload, tag="roles"):
    """People whose role changes: the first of them become teachers, and the others students."""

    new_teachers: int
    user_ids: tuple[UUID, ...]


# Sections


@dataclass(frozen=True)
class CoTeachers(Payload, tag="co_teachers"):
    """A section, and everybody who co-teaches it from now on."""

    section_id: UUID
    teacher_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class NewSection(Payload, tag="new_section"):
    """The channel that becomes a section."""

    channel_id: str

    def __post_init__(self) -> None:
        if not _CHANNEL.fullmatch(self.channel_id):
            raise ValueError("no id of a channel")


@dataclass(frozen=True)
class OfSection(Payload, tag="section"):
    """A section."""

    section_id: UUID


@dataclass(frozen=True)
class RosterPage(Payload, tag="roster"):
    """A page of a section's roster."""

    section_id: UUID
    offset: int = 0


@dataclass(frozen=True)
class OnRoster(Payload, tag="on_roster"):
    """A student on a page of a section's roster."""

    section_id: UUID
    student_id: UUID
    offset: int = 0


# Personas and rubrics


class OwnedAction(StrEnum):
    """What a teacher can do to a persona or a rubric: the word of the command, and of the button."""

    EDIT = "edit"
    FACTS = "facts"
    TRY = "try"
    AUDITION = "audition"
    DUPLICATE = "duplicate"
    EXPORT = "export"
    DELETE = "delete"


@dataclass(frozen=True)
class OfOwned(Payload, tag="owned"):
    """A persona or rubric. The action or form tells which."""

    row_id: UUID


@dataclass(frozen=True)
class DoOwned(Payload, tag="do_owned"):
    """Something to do to a persona or rubric."""

    doing: OwnedAction
    row_id: UUID


@dataclass(frozen=True)
class OwnedPage(Payload, tag="owned_page"):
    """A page of the entries whose names contain the words."""

    words: str = ""
    offset: int = 0

    @classmethod
    def of_old(cls, text: str) -> Self:
        """Read "words 20". The words may be empty or several."""
        words, _, offset = text.rpartition(" ")
        return read_fields(cls, [words.replace("%", "%25"), offset])


@dataclass(frozen=True)
class ReadyOne(Payload, tag="ready"):
    """A template persona or rubric, by its key."""

    key: str


@dataclass(frozen=True)
class OwnedForm(Payload, tag="owned_form"):
    """Start of a persona's or rubric's form: empty, a template, or a row at a revision."""

    row_id: UUID | None = None
    revision: int | None = None
    ready: str = ""

    @classmethod
    def of_old(cls, text: str) -> Self:
        """Read "", "from key", or "id revision"."""
        if text.startswith("from "):
            return cls(ready=text.removeprefix("from "))
        return read_fields(cls, text.split())


class FactAction(StrEnum):
    """What a teacher can do to a hidden fact in the list."""

    EDIT = "edit"
    UP = "up"
    DOWN = "down"
    REMOVE = "remove"


@dataclass(frozen=True)
class FactMenu(Payload, tag="fact_menu"):
    """Something to do to a hidden fact, by its number in the list from 1 on."""

    doing: FactAction
    number: int


@dataclass(frozen=True)
class FactForm(Payload, tag="fact_form"):
    """A hidden fact of a persona at a revision, or a new one (number 0)."""

    row_id: UUID
    revision: int
    number: int = 0


# Assignments


@dataclass(frozen=True)
class OfAssignment(Payload, tag="assignment"):
    """An assignment."""

    assignment_id: UUID


@dataclass(frozen=True)
class AssignmentsPage(Payload, tag="assignments"):
    """A page of a section's assignments."""

    section_id: UUID
    offset: int = 0


@dataclass(frozen=True)
class AssignmentForm(Payload, tag="assignment_form"):
    """The section of an assignment, and the assignment's state when its form was opened."""

    section_id: UUID
    assignment_id: UUID | None = None
    revision: int | None = None
    is_elsewhere: bool = False
    """Whether it was opened outside of the section's channel. Its result is then shown in its own place."""


@dataclass(frozen=True)
class AssignTo(Payload, tag="assign_to"):
    """A section, and the persona or rubric for a new assignment in it."""

    section_id: UUID
    client_id: UUID | None = None
    rubric_id: UUID | None = None


@dataclass(frozen=True)
class FirstClient(Payload, tag="first_client"):
    """The client of a section's first interview: a persona of the teacher, or a template by its key."""

    section_id: UUID
    client_id: UUID | None = None
    key: str = ""


@dataclass(frozen=True)
class MoreTime(Payload, tag="more_time"):
    """An assignment in which one student of this section gets more time."""

    assignment_id: UUID
    section_id: UUID


# Practice


@dataclass(frozen=True)
class StartPractice(Payload, tag="start"):
    """A client of an assignment."""

    assignment_id: UUID
    client_id: UUID


@dataclass(frozen=True)
class Announces(Payload, tag="announces"):
    """Whether new assignments of a section reach its students by message."""

    section_id: UUID
    is_on: bool


@dataclass(frozen=True)
class NotePauses(Payload, tag="note_pauses"):
    """Whether a section's teachers get a note when a student pauses an interview."""

    section_id: UUID
    is_on: bool


@dataclass(frozen=True)
class OfSession(Payload, tag="session"):
    """An interview."""

    session_id: UUID


@dataclass(frozen=True)
class RewindTo(Payload, tag="rewind_to"):
    """An interview, and the line of the student to go back to."""

    session_id: UUID
    line: int


@dataclass(frozen=True)
class RunningPage(Payload, tag="running"):
    """A page of a section's running interviews."""

    section_id: UUID
    offset: int = 0


@dataclass(frozen=True)
class EndRunning(Payload, tag="end_running"):
    """A running interview that someone else ends, and the list that shows it.

    With a section it is a teacher's list of that section. Without one it is the admins' list.
    """

    session_id: UUID
    section_id: UUID | None = None
    offset: int = 0


@dataclass(frozen=True)
class SayTo(Payload, tag="say_to"):
    """Lines that were written outside an interview's thread, and the interview that they are for."""

    session_id: UUID
    line_ids: tuple[UUID, ...]


# Debriefs


class YesNo(StrEnum):
    """Answer of a menu with two choices."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True)
class OfDebrief(Payload, tag="debrief"):
    """A debrief."""

    debrief_id: UUID


@dataclass(frozen=True)
class DebriefForm(Payload, tag="debrief_form"):
    """A debrief at the revision that its form shows. `in_attempt` tells whether it is a page of an attempt."""

    debrief_id: UUID
    revision: int
    in_attempt: bool = False


@dataclass(frozen=True)
class DebriefsPage(Payload, tag="debriefs"):
    """A page of an assignment's debriefs."""

    assignment_id: UUID
    offset: int = 0


@dataclass(frozen=True)
class SetGate(Payload, tag="gate"):
    """When the debriefs of an assignment are sent to their students."""

    assignment_id: UUID
    gate: DebriefGate


@dataclass(frozen=True)
class SetUntold(Payload, tag="untold"):
    """Whether students may read what a client never told them before their last attempt and the due time."""

    assignment_id: UUID
    answer: YesNo


@dataclass(frozen=True)
class SetBranches(Payload, tag="branches"):
    """Whether rewound interviews of an assignment count as attempts."""

    assignment_id: UUID
    answer: YesNo


# Transcripts


class PageDirection(StrEnum):
    """To which side of a line a page of a transcript lies."""

    ON = "on"
    BACK = "back"


@dataclass(frozen=True)
class TranscriptPage(Payload, tag="transcript"):
    """A page of an interview's transcript: from a line on, or the lines before it."""

    session_id: UUID
    way: PageDirection = PageDirection.ON
    line: int = 1


@dataclass(frozen=True)
class TranscriptAt(Payload, tag="transcript_at"):
    """The transcript that a modal shows, and its first line there."""

    session_id: UUID
    line: int


class Document(StrEnum):
    """The files that an interview can be exported as."""

    TRANSCRIPT_PDF = "transcript-pdf"
    TRANSCRIPT_MARKDOWN = "transcript-md"
    RECORDING_WORD = "recording-docx"
    RECORDING_PDF = "recording-pdf"
    RECORDING_MARKDOWN = "recording-md"


@dataclass(frozen=True)
class ExportRecord(Payload, tag="export"):
    """An interview and the file to export it as."""

    session_id: UUID
    document: Document


@dataclass(frozen=True)
class OfLine(Payload, tag="line"):
    """A line of a transcript."""

    message_id: UUID


@dataclass(frozen=True)
class CommentForm(Payload, tag="comment_form"):
    """The line of a comment, and the first line that the transcript below its form shows."""

    message_id: UUID
    line: int


# Progress


@dataclass(frozen=True)
class ProgressFilter(Payload, tag="lens"):
    """What of a section a modal shows."""

    section_id: UUID
    assignment_id: UUID | None = None
    who: StudentGroup = StudentGroup.EVERYONE
    offset: int = 0
    student_id: UUID | None = None
    interviews: InterviewGroup = InterviewGroup.ALL
    """Those of the student that are listed."""


@dataclass(frozen=True)
class ChooseWho(Payload, tag="who"):
    """Which students a list shows."""

    who: StudentGroup


@dataclass(frozen=True)
class ChooseInterviews(Payload, tag="interviews"):
    """Which interviews of a student a list shows."""

    interviews: InterviewGroup


@dataclass(frozen=True)
class ChooseAssignment(Payload, tag="of_assignment"):
    """The assignment that a list shows, or None for all."""

    assignment_id: UUID | None = None


@dataclass(frozen=True)
class OfStudent(Payload, tag="student"):
    """A student."""

    student_id: UUID
