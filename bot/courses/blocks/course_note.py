"""Blocks of the app's direct messages about a course. Pure."""

from typing import assert_never

from bot.slack.blocks.kit import actions, button, date_token, name, section
from bot.slack.blocks.post import Post
from bot.slack.text import escape
from services.common.plurals import counted
from services.messaging.course_notes import (
    AnyCourseNote,
    AppRemoved,
    CardOutdated,
    CardRefused,
    CommentsRefused,
    DueSoon,
    FileNotMade,
    NotPublished,
    SectionClosed,
    SectionHandedOver,
    SectionReopened,
    StudentPaused,
    StudentUnreached,
    WelcomeAdmin,
    WelcomeStudent,
    WelcomeTeacher,
)

PRACTICE = (("What can I practice?", "open_practice"),)
BUTTONS = {
    DueSoon: PRACTICE,
    WelcomeStudent: PRACTICE,
    WelcomeTeacher: (("Browse template clients", "templates_persona"),),
    WelcomeAdmin: (("Settings", "admin_settings"),),
}
WELCOME_ADMIN = (
    "*Virtual Client is here, and you are one of its admins.* Students practice interviews with clients played by "
    "an AI. Teachers write the clients and read the interviews. Do three things first:\n"
    "1. Press *Settings*. Set the daily budget, the channel for alerts, and the support message for students.\n"
    "2. On the same form, name the teachers. Each of them gets a message with the first steps.\n"
    "3. Use `/vc-admin` to see what today has cost and what is running.\n"
    "Everything else is in `/vc-help`."
)
WELCOME_TEACHER = (
    "*You are a teacher in Virtual Client now.* Set up your first interview in three steps:\n"
    "1. In your course's channel, use `/vc-section` to make it a section. Everyone in the channel is enrolled.\n"
    "2. Press *Set up a first interview*, and pick a client.\n"
    "3. Press *Publish*. A card with *Start practice* appears in the channel.\n"
    "To write your own clients and try them, use `/vc-persona`. Everything else is in `/vc-help`."
)


def note(message: AnyCourseNote) -> Post:
    """Build a note. Some notes have a button for the next step."""
    said = words(message)
    blocks = [section(said)]
    if buttons := BUTTONS.get(type(message)):
        blocks.append(actions(*(button(label, action, style="primary") for label, action in buttons)))
    return Post(text=said, blocks=blocks)


def words(message: AnyCourseNote) -> str:  # noqa: PLR0911, PLR0912, C901 - one line a note
    """Return the text of a note, in markup."""
    course = name(getattr(message, "section", ""))
    title = name(getattr(message, "assignment", ""))
    match message:
        case DueSoon():
            return f"“{title}” in {course} is due {date_token(message.at)}, and you have not practiced it yet."
        case WelcomeAdmin():
            return WELCOME_ADMIN
        case WelcomeTeacher():
            return WELCOME_TEACHER
        case WelcomeStudent():
            return (
                f"*Welcome to {course}.* Here you practice interviews with clients played by an AI.\n"
                f"1. When {name(message.teacher)} publishes an assignment, a card with *Start practice* appears in "
                "the channel. `/vc-practice` also shows what you can start.\n"
                "2. The interview takes place in a thread of your messages with this app. Take your time. You can "
                "stop with `!pause` at any moment and continue later.\n"
                "3. Afterward, you reflect on the interview and get a debrief that quotes what you said.\n"
                "Your teachers can read your interviews. Please don't type any real client's data. Everything else "
                "is in `/vc-help`."
            )
        case CardRefused():
            return (
                f"“{title}” could not be published because the app cannot post in the channel of {course}. It is a "
                "draft again. Make sure that the channel is not archived, invite the app with `/invite @Virtual "
                "Client`, and publish it again."
            )
        case NotPublished():
            return f"“{title}” in {course} was not published at the time that you chose. {escape(message.why)}"
        case SectionHandedOver():
            return (
                f"<@{message.by}> handed the section {course} over to you. You own it now. To see its students, "
                "interviews, and assignments, use `/vc-progress`."
            )
        case AppRemoved():
            return (
                f"The app was removed from the channel of {course}. It no longer sees who joins or leaves, and it "
                "cannot post assignments there. To bring it back, use `/invite @Virtual Client` in the channel."
            )
        case SectionClosed():
            return (
                f"The channel of {course} was archived or deleted, so the section is closed. Students have two "
                "hours to finish running interviews. All interviews are kept. If you unarchive the channel, the "
                "section opens again."
            )
        case CommentsRefused():
            comments = counted(message.number, "comment", "comments")
            return (
                f"Slack no longer accepts messages to this student, so {comments} on an interview could not be posted. "
                "You can find your drafts in the transcript."
            )
        case FileNotMade():
            return f"The file that you asked for does not come. {escape(message.why)}"
        case SectionReopened():
            return f"The channel of {course} is back, so the section is open again."
        case CardOutdated():
            return (
                f"The card of “{title}” in the channel of {course} could not be updated because Slack refused the "
                "change. It may show old dates or clients. Make sure that the channel is not archived and that the "
                "app is in it, then save the assignment again with `/vc-assign`."
            )
        case StudentPaused():
            return (
                f"{name(message.student)} paused the interview with {name(message.client)} in {course}. This note does "
                "not say what was said. The student was told that you get it, and where to get support. You may want "
                "to ask how they are."
            )
        case StudentUnreached():
            return (
                f"<@{message.student}> could not be reached by direct message, so they did not get "
                f"{name(message.what)} in {course}. Please tell them yourself."
            )
        case _:
            assert_never(message)
