"""What people read about their course in a direct message from the app."""

from pydantic import Field

from models.post import OutboxKind
from services.messaging.outbox_message import OtherWay, OutboxMessage


class CourseNote(OutboxMessage):
    """The base of all course notes."""

    kind = OutboxKind.COURSE_NOTE
    other_way = OtherWay.ADMINS


class DueSoon(CourseNote):
    """Reminds a student of an assignment. `at` is the due time in seconds since 1970. The row's subject is the section."""

    tag = ("about", "due")
    title = "the reminder of a due assignment"
    other_way = OtherWay.TEACHERS

    assignment: str = Field(alias="title")
    section: str
    at: int


class WelcomeAdmin(CourseNote):
    """The first words to an admin."""

    tag = ("about", "welcome_admin")
    title = "the welcome of an admin"


class WelcomeTeacher(CourseNote):
    """The first words to a teacher."""

    tag = ("about", "welcome_teacher")
    title = "the welcome of a teacher"


class WelcomeStudent(CourseNote):
    """The first words to a student. The row's subject is the section."""

    tag = ("about", "welcome_student")
    title = "the welcome of a student"
    other_way = OtherWay.TEACHERS

    section: str
    teacher: str


class SectionNote(CourseNote):
    """The base of what a section's teachers read about it."""

    section: str


class CardRefused(SectionNote):
    """The card of an assignment could not be posted, so the assignment is a draft again."""

    tag = ("about", "card_refused")
    title = "the notice that an assignment could not be published"

    assignment: str = Field(alias="title")


class CardOutdated(SectionNote):
    """The card of an assignment is in the channel but could not be changed."""

    tag = ("about", "card_outdated")
    title = "the notice that an assignment's card is out of date"

    assignment: str = Field(alias="title")


class AppRemoved(SectionNote):
    """The app is no longer in the section's channel."""

    tag = ("about", "app_removed")
    title = "the notice that the app was removed from a channel"


class SectionClosed(SectionNote):
    """The section was closed because its channel is archived or gone."""

    tag = ("about", "section_closed")
    title = "the notice that a section was closed"


class SectionReopened(SectionNote):
    """The section's channel is back."""

    tag = ("about", "section_reopened")
    title = "the notice that a section is open again"


class StudentUnreached(SectionNote):
    """A student could not be reached by direct message. `student` is a Slack id; `what` is what they should have read."""

    tag = ("about", "student_unreached")
    title = "the notice that a student could not be reached"

    student: str
    what: str


class CommentsRefused(CourseNote):
    """A teacher's comments could not be posted, so they are drafts again."""

    tag = ("about", "comments_refused")
    title = "the notice that comments could not be posted"

    number: int


AnyCourseNote = (
    DueSoon
    | WelcomeAdmin
    | WelcomeTeacher
    | WelcomeStudent
    | CardRefused
    | CardOutdated
    | AppRemoved
    | SectionClosed
    | SectionReopened
    | StudentUnreached
    | CommentsRefused
)
