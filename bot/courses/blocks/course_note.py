"""What the app tells people about their course in a direct message."""

from typing import assert_never

from bot.slack.blocks.kit import actions, button, date_token, name, section
from bot.slack.blocks.post import Post
from services.messaging.course_notes import (
    AnyCourseNote,
    AppRemoved,
    CardOutdated,
    CardRefused,
    CommentsRefused,
    DueSoon,
    SectionClosed,
    SectionReopened,
    StudentUnreached,
    WelcomeAdmin,
    WelcomeStudent,
    WelcomeTeacher,
)

PRACTISE = (("What can I practise?", "open_practice"),)
BUTTONS = {
    DueSoon: PRACTISE,
    WelcomeStudent: PRACTISE,
    WelcomeTeacher: (("See the ready clients", "templates_persona"),),
    WelcomeAdmin: (("Settings", "admin_settings"),),
}
WELCOME_ADMIN = (
    "*Virtual Client is here, and you are one of its admins.* Students practise interviews with clients that an AI "
    "simulates; teachers write the clients and read what was said. Three things to do first:\n"
    "1. *Settings*: what a day may cost, where alerts go, and the words that students see when an interview touches "
    "something of their own.\n"
    "2. There too, name the teachers. Each of them then reads how to begin.\n"
    "3. `/vc-admin` shows at any time what today has cost and what is running; `/vc-help` shows everything else."
)
WELCOME_TEACHER = (
    "*You are a teacher in Virtual Client now.* Three steps to a first interview:\n"
    "1. In the channel of your course, `/vc-section` makes it a section: whoever is in the channel is enrolled.\n"
    "2. `/vc-persona templates` offers ready clients to start from, or write your own with `/vc-persona create`.\n"
    "3. In the channel again, `/vc-assign create` and then `/vc-assign publish Title` set an interview with them. A card with "
    "*Start practice* is posted.\n"
    "To see what a student will see, hold a test run: *Try* in `/vc-persona`. `/vc-help` shows everything else."
)


def note(message: AnyCourseNote) -> Post:
    """Lay out a note; some have a button for the next step."""
    said = words(message)
    blocks = [section(said)]
    if buttons := BUTTONS.get(type(message)):
        blocks.append(actions(*(button(label, action, style="primary") for label, action in buttons)))
    return Post(text=said, blocks=blocks)


def words(message: AnyCourseNote) -> str:  # noqa: PLR0911, C901 - one line a note
    """Return the text of a note."""
    course = name(getattr(message, "section", ""))
    title = name(getattr(message, "assignment", ""))
    match message:
        case DueSoon():
            return f"“{title}” in {course} is due {date_token(message.at)}, and you have not practised it yet."
        case WelcomeAdmin():
            return WELCOME_ADMIN
        case WelcomeTeacher():
            return WELCOME_TEACHER
        case WelcomeStudent():
            return (
                f"*Welcome to {course}.* Here you practise interviews with clients that an AI simulates.\n"
                f"1. When {name(message.teacher)} publishes an assignment, a card with *Start practice* stands in the channel; "
                "`/vc-practice` shows what is open to you.\n"
                "2. The interview is held in a thread of your messages with this app. Take your time: you can stop at any "
                "moment with `!pause` and go on later.\n"
                "3. Afterwards you look back and get a debrief that quotes what you said.\n"
                "Your teachers can read your interviews. Please type no real client's data. `/vc-help` shows everything else."
            )
        case CardRefused():
            return (
                f"“{title}” could not be published: the app cannot post in the channel of {course}. It is a draft again. "
                "Make sure that the channel is not archived, invite the app with `/invite @Virtual Client`, and publish it again."
            )
        case AppRemoved():
            return (
                f"The app is not in the channel of {course} any more. It no longer sees who joins or leaves, and cannot post "
                "assignments there. `/invite @Virtual Client` in the channel brings it back."
            )
        case SectionClosed():
            return (
                f"The channel of {course} was archived or deleted, so the section is closed. Interviews that are running may "
                "be finished within two hours; everything practised is kept. If the channel is unarchived, the section opens again."
            )
        case CommentsRefused():
            what = "Your comment" if message.number == 1 else f"Your {message.number} comments"
            return (
                f"{what} on an interview could not be posted: Slack does not take messages to this student any more. "
                "They are kept as drafts in the transcript."
            )
        case SectionReopened():
            return f"The channel of {course} is back, so the section is open again."
        case CardOutdated():
            return (
                f"The card of “{title}” in the channel of {course} could not be changed, because Slack refused it. It may show "
                "old dates or clients. Make sure that the channel is not archived and that the app is in it, then save "
                "the assignment again with `/vc-assign`."
            )
        case StudentUnreached():
            return (
                f"<@{message.student}> could not be reached by direct message, so they have not read {name(message.what)} in "
                f"{course}. Please tell them yourself."
            )
        case _:
            assert_never(message)
