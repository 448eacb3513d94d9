"""What the app tells people about their course in a direct message."""

from typing import Any

from bot.blocks.kit import actions, button, date_token, name, section
from bot.blocks.post import Post


def note(facts: dict[str, Any]) -> Post:
    """The words of a note; a reminder has a button to what can be practised."""
    words = _words(facts)
    blocks = [section(words)]
    if facts["about"] == "due":
        blocks.append(actions(button("What can I practise?", "open_practice", style="primary")))
    return Post(text=words, blocks=blocks)


def _words(facts: dict[str, Any]) -> str:
    course = name(facts.get("section", ""))
    title = name(facts.get("title", ""))
    match facts["about"]:
        case "due":
            return f"“{title}” in {course} is due {date_token(facts['at'])}, and you have not practised it yet."
        case "card_refused":
            return (
                f"“{title}” could not be published: the app cannot post in the channel of {course}. It is a draft again. "
                "Make sure that the channel is not archived, invite the app with `/invite @Virtual Client`, and publish it again."
            )
        case "app_removed":
            return (
                f"The app was removed from the channel of {course}. It no longer sees who joins or leaves, and cannot post "
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
