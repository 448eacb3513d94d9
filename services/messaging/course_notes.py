"""Direct messages from the app to people about their course."""

from pydantic import Field

from models.post import OutboxKind
from services.messaging.outbox_message import OtherWay, OutboxMessage


class CourseNote(OutboxMessage):
    """The base class of all course notes."""

    kind = OutboxKind.COURSE_NOTE
    other_way = OtherWay.ADMINS


class DueSoon(CourseNote):
    """A reminder to a student from a version that had no news. `at` is the due time in seconds since 1970.

    The row's subject is the section.
    """

    tag = ("about", "due")
    title = "the reminder that an assignment is due"
    other_way = OtherWay.TEACHERS

    assignment: str = Field(alias="title")
    section: str
    at: int


class WelcomeAdmin(CourseNote):
    """The first message to an admin."""

    tag = ("about", "welcome_admin")
    title = "the welcome message for an admin"


class WelcomeTeacher(CourseNote):
    """The first message to a teacher."""

    tag = ("about", "welcome_teacher")
    title = "the welcome message for a teacher"


class WelcomeStudent(CourseNote):
    """The first message to a student. The row's subject is the section."""

    tag = ("about", "welcome_student")
    title = "the welcome message for a student"
    other_way = OtherWay.TEACHERS

    section: str
    teacher: str


class SectionNote(CourseNote):
    """The base class of notes to a section's teachers."""

    section: str


class CardRefused(SectionNote):
    """A note that an assignment's card could not be posted. The assignment is a draft again."""

    tag = ("about", "card_refused")
    title = "the notice that an assignment could not be published"

    assignment: str = Field(alias="title")


class NotPublished(SectionNote):
    """A note that a scheduled assignment could not be published. It stays a draft. `why` says what to do."""

    tag = ("about", "not_published")
    title = "the notice that an assignment could not be published"

    assignment: str = Field(alias="title")
    why: str


class SectionHandedOver(SectionNote):
    """A note to a teacher who owns the section now. `by` is the Slack id of the person who handed it over."""

    tag = ("about", "handed_over")
    title = "the notice that a section was handed over"

    by: str


class CardOutdated(SectionNote):
    """A note that an assignment's card in the channel could not be updated."""

    tag = ("about", "card_outdated")
    title = "the notice that an assignment's card is out of date"

    assignment: str = Field(alias="title")


class AppRemoved(SectionNote):
    """A note that the app is no longer in the section's channel."""

    tag = ("about", "app_removed")
    title = "the notice that the app was removed from a channel"


class SectionClosed(SectionNote):
    """A note that the section was closed because its channel is archived or gone."""

    tag = ("about", "section_closed")
    title = "the notice that a section was closed"


class SectionReopened(SectionNote):
    """A note that the section's channel is back."""

    tag = ("about", "section_reopened")
    title = "the notice that a section is open again"


class StudentPaused(SectionNote):
    """A note that a student has paused an interview. It holds nothing that was said in it."""

    tag = ("about", "student_paused")
    title = "the notice that a student paused an interview"

    student: str
    client: str


class StudentUnreached(SectionNote):
    """A note that a student got no direct message. `student` is a Slack id; `what` is the title of the message."""

    tag = ("about", "student_unreached")
    title = "the notice that a student could not be reached"

    student: str
    what: str


class CommentsRefused(CourseNote):
    """A note to a teacher whose comments could not be posted. They are drafts again."""

    tag = ("about", "comments_refused")
    title = "the notice that comments could not be posted"

    number: int


class FileNotMade(CourseNote):
    """A note to a person that a file they asked for does not come. `why` says what to do."""

    tag = ("about", "file_not_made")
    title = "the notice that a file could not be sent"

    why: str


AnyCourseNote = (
    DueSoon
    | WelcomeAdmin
    | WelcomeTeacher
    | WelcomeStudent
    | CardRefused
    | CardOutdated
    | NotPublished
    | SectionHandedOver
    | AppRemoved
    | SectionClosed
    | SectionReopened
    | StudentPaused
    | StudentUnreached
    | CommentsRefused
    | FileNotMade
)
