"""What the app tells people about their course in a direct message."""

from typing import Any

from bot.blocks.kit import actions, button, date_token, name, section
from bot.blocks.post import Post

PRACTISE = (("What can I practise?", "open_practice"),)
BUTTONS = {
    "due": PRACTISE,
    "welcome_student": PRACTISE,
    "welcome_teacher": (("See the ready clients", "templates_persona"),),
    "welcome_admin": (("Settings", "admin_settings"),),
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


def note(facts: dict[str, Any]) -> Post:
    """The words of a note; a reminder has a button to what can be practised."""
    words = _words(facts)
    blocks = [section(words)]
    if facts["about"] in BUTTONS:
        blocks.append(actions(*(button(said, action, style="primary") for said, action in BUTTONS[facts["about"]])))
    return Post(text=words, blocks=blocks)


def _words(facts: dict[str, Any]) -> str:  # noqa: PLR0911 - one line a note
    course = name(facts.get("section", ""))
    title = name(facts.get("title", ""))
    match facts["about"]:
        case "due":
            return f"“{title}” in {course} is due {date_token(facts['at'])}, and you have not practised it yet."
        case "welcome_admin":
            return WELCOME_ADMIN
        case "welcome_teacher":
            return WELCOME_TEACHER
        case "welcome_student":
            return (
                f"*Welcome to {course}.* Here you practise interviews with clients that an AI simulates.\n"
                f"1. When {name(facts['teacher'])} publishes an assignment, a card with *Start practice* stands in the channel; "
                "`/vc-practice` shows what is open to you.\n"
                "2. The interview is held in a thread of your messages with this app. Take your time: you can stop at any "
                "moment with `!pause` and go on later.\n"
                "3. Afterwards you look back and get a debrief that quotes what you said.\n"
                "Your teachers can read your interviews. Please type no real client's data. `/vc-help` shows everything else."
            )
        case "card_refused":
            return (
                f"“{title}” could not be published: the app cannot post in the channel of {course}. It is a draft again. "
                "Make sure that the channel is not archived, invite the app with `/invite @Virtual Client`, and publish it again."
            )
        case "app_removed":
            return (
                f"The app is not in the channel of {course} any more. It no longer sees who joins or leaves, and cannot post "
                "assignments there. `/invite @Virtual Client` in the channel brings it back."
            )
        case "section_closed":
            return (
                f"The channel of {course} was archived or deleted, so the section is closed. Interviews that are running may "
                "be finished within two hours; everything practised is kept. If the channel is unarchived, the section opens again."
            )
        case "comments_refused":
            what = "Your comment" if facts["number"] == 1 else f"Your {facts['number']} comments"
            return (
                f"{what} on an interview could not be posted: Slack does not take messages to this student any more. "
                "They are kept as drafts in the transcript."
            )
        case _:
            return f"The channel of {course} is back, so the section is open again."
