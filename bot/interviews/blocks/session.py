"""Blocks of a session's thread: root card, replies, app notices, and closing card. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, assert_never, get_args
from uuid import UUID

from bot.core.block_sizes import LARGEST_MESSAGE, WHOLE, fitting
from bot.interviews.blocks import pauses, rewind
from bot.interviews.blocks.thoughts import thought_for
from bot.slack.blocks.kit import BUTTON_TEXT, actions, button, confirm, context, date_token, name, section
from bot.slack.blocks.paragraphs import in_italics, paragraphs, sections, task
from bot.slack.blocks.post import LONGEST_NAME, LONGEST_TEXT, Post
from bot.slack.payloads import OfSession, SayTo, TranscriptPage
from bot.slack.text import clipped, escape, escaped_within
from models.session import TELLS_PAUSES
from services.common.plurals import counted
from services.messaging.notices import (
    AnyThreadNotice,
    AsksIfAi,
    BudgetUsedUp,
    Busy,
    ControlNotice,
    EmptyLine,
    FileOnly,
    Finishing,
    ForwardOnly,
    ForwardUnread,
    HelpWanted,
    IdleReminder,
    Mistake,
    NeverStarted,
    NoGreeting,
    NoRole,
    OwnDistress,
    Paused,
    PauseOffered,
    Pausing,
    PracticePaused,
    RateReached,
    ReplyLost,
    Resumed,
    TooLongLine,
    Unanswerable,
    UnknownWord,
    WrapUp,
)
from services.messaging.session_messages import Menu, RepeatedReply, ReplyPost, SessionEnd

APP_SPEAKS = ":information_source: *From the app, not from the client*"
"""Label of the app's notices. Its words carry the meaning, not just the emoji."""

REPLY_CUT = (
    "“…” marks text that is too long for one message. The transcript has all of it: `/vc-progress`, then *Open*."
)
SHOWN_WORDS = (WHOLE, 4000, 1500, 700, 200, 100)
"""Characters of a long text, tried in order until the message fits."""

RESOURCES_CUT = "This text is too long for one message. Ask your teacher or an admin for all of it."
SHOWN_NAMES = (BUTTON_TEXT, 40)
"""Characters on the menu's buttons, tried in order until the message fits."""


def root_card(
    session_id: str, persona: dict[str, Any], *, criteria: Sequence[str] = (), is_test_run: bool = False
) -> Post:
    """Build the first message of the thread, with what every student must know before starting.

    `criteria` are names from the rubric, which the card lists. Long instructions are cut until the message fits. The
    card of a teacher's test run has a button that shows its tokens and cost.
    """
    return fitting(lambda most: _root_card(session_id, persona, criteria, most, is_test_run=is_test_run), SHOWN_WORDS)


def _root_card(
    session_id: str, persona: dict[str, Any], criteria: Sequence[str], most: int, *, is_test_run: bool
) -> Post:
    client, of_session = name(persona["name"]), OfSession(UUID(session_id))
    doing = [_end_button(session_id), button("Help", "session_help", of_session)]
    if is_test_run:
        doing.append(button("Tokens and cost", "show_numbers", of_session))
    blocks = [
        section(f"*Practice interview with {client}*, {persona['age']}\n_{name(persona['assignment'], 300)}_"),
        section(
            "This is practice with an AI-simulated client. Please don't type any real client's data. If you did, delete "
            "your message in Slack: its words are then removed from the interview, too.\n"
            f"Write *in this thread*. {client} answers here.\n"
            "To stop the role-play at any time and see where to get support, press *Help* or type `!pause`. To end "
            "the interview, press *End session* or type `!end`."
        ),
        actions(*doing),
    ]
    if persona.get(TELLS_PAUSES):
        blocks.insert(2, section(pauses.TOLD))
    if criteria:
        looked_at = ", ".join(name(criterion, max(20, most // 10)) for criterion in criteria)
        blocks.insert(1, context(f"Your debrief will look at: {looked_at}."))
    if instructions := str(persona.get("instructions") or ""):
        blocks[1:1] = [section("*Your task*"), *task(instructions, most)]
    if persona.get("rewind"):
        blocks[1:1] = rewind.card_blocks(persona["rewind"], client, most)
    return Post(
        text=f"Practice interview with {client}, an AI-simulated client. Please don't type any real client's data.",
        blocks=blocks,
    )


def ended_root_card(persona: dict[str, Any]) -> Post:
    """Build the root card after the end, without buttons."""
    client = name(persona["name"])
    text = f"Practice interview with {client}, an AI-simulated client. This interview is over."
    return Post(
        text=text,
        blocks=[
            section(f"*Practice interview with {client}*, {persona['age']}\n_{name(persona['assignment'], 300)}_"),
            context("This was practice with an AI-simulated client. *This interview is over.*"),
        ],
    )


def reply(message: ReplyPost | RepeatedReply) -> Post:
    """Build the client's reply under the client's name and picture. Stage directions are in italics."""
    words = in_italics(message.text)

    def built(most: int) -> Post:
        more = [context(REPLY_CUT)] if len(words) > most else []
        return Post(
            text=escaped_within(words, LONGEST_TEXT),
            blocks=[*paragraphs(clipped(words, most)), *more],
            username=clipped(message.name, LONGEST_NAME),
            icon_emoji=message.picture,
        )

    return fitting(built, SHOWN_WORDS)


def notice(message: AnyThreadNotice, session_id: str, *, tells_pauses: bool = False) -> Post:
    """Build a notice of the app, labeled so that nobody mistakes it for the client.

    A notice that pauses the role-play gets the buttons to continue and to end the interview. A notice of a wait also
    gets a question to think about, which fits how far the interview has come. An admin's support message is cut if the
    post would be too large. `tells_pauses` tells whether the section's teachers get a note of a pause: the messages
    that offer a pause, or follow one, then say so. Raises TooLargeError if it is too large even then.
    """
    return fitting(lambda most: _notice(message, session_id, most, tells_pauses=tells_pauses), SHOWN_WORDS)


def _notice(message: AnyThreadNotice, session_id: str, most: int, *, tells_pauses: bool) -> Post:
    words = notice_words(message, most)
    if tells_pauses:
        words += pauses.told(message)
    if isinstance(message, Busy):
        words += f"\n_While you wait:_ {thought_for(message.said)}"
    blocks = sections(f"{APP_SPEAKS}\n{words}")
    of_session = OfSession(UUID(session_id))
    if isinstance(message, PauseOffered):
        go_on = button("Go on", "decline_pause", of_session)
        blocks.append(actions(button("Pause", "session_help", of_session, style="primary"), go_on))
    if isinstance(message, UnknownWord):
        blocks.append(actions(button("Pause and get help", "session_help", of_session), _end_button(session_id)))
    if isinstance(message, get_args(Pausing)):
        resume_text = clipped(f"Continue with {message.name}", BUTTON_TEXT)
        resume = button(resume_text, "resume_session", of_session)
        blocks.append(actions(resume, _end_button(session_id)))
    return Post(text=clipped(f"From the app: {words}", LONGEST_TEXT), blocks=blocks)


def session_end(message: SessionEnd, persona: dict[str, Any], lines: int, session_id: str = "") -> Post:
    """Build the closing card: why the interview is over, and what the student can do next.

    `lines` is the number of messages that the student sent. Without any, or without `session_id`, the card has no
    buttons for the debrief, a rewind, a rating, notes, and the transcript.
    """
    text = end_words(message, persona, lines)
    blocks = [section(f"{APP_SPEAKS}\n{text}\nTo see what you can practice next, use `/vc-practice`.")]
    if lines and session_id:
        blocks += [_looking_back(session_id), _own_words(session_id)]
    return Post(text=text, blocks=blocks)


def end_words(message: SessionEnd, persona: dict[str, Any], lines: int) -> str:
    """Return why the interview is over, and how many messages the student sent."""
    client = name(persona["name"])
    why = {
        "ended": f"You ended the interview with {client}.",
        "cap": f"The interview with {client} has reached its maximum length and is over. Thank you for practicing.",
        "idle": f"The interview with {client} was closed because you didn't write for a long time.",
        "due": f"The interview with {client} was closed because the assignment ended.",
        "unpublished": f"The interview with {client} was closed because your teacher unpublished the assignment.",
        "section_closed": f"The interview with {client} was closed because the course section was closed.",
        "left": f"The interview with {client} was closed because you are no longer in the course section.",
        "by_teacher": f"Your teacher {name(message.by)} ended the interview with {client}. The reason: {name(message.why)}",
        "by_admin": f"{name(message.by)}, an admin, ended the interview with {client}. The reason: {name(message.why)}",
    }.get(message.reason, f"The interview with {client} is over.")
    count = (
        f"You sent {counted(lines, 'message', 'messages')}."
        if lines
        else "You sent no messages, so this doesn't count as an attempt."
    )
    return f"{why} {count}"


def news_words(message: NeverStarted) -> str:
    """Return the text for a student whose interview could not start."""
    return (
        f"The interview with {name(message.name)} could not start. It doesn't count as an attempt. Please try again "
        "with `/vc-practice`."
    )


def news(message: NeverStarted) -> Post:
    """Build the direct message for a student whose interview could not start."""
    return Post(text=news_words(message))


def moved(post: Post, persona: dict[str, Any]) -> Post:
    """Return a post of an interview's thread as it looks in the student's messages, outside of that thread."""
    client = name(persona["name"])
    lead = f"This belongs to your interview with {client}. It could not be posted in its thread."
    text = clipped(f"{lead}\n{post.text}", LONGEST_TEXT)
    blocks = [context(lead), *(post.blocks or sections(post.text))]
    return replace(post, text=text, blocks=blocks, room=LARGEST_MESSAGE)


def menu(message: Menu) -> Post:
    """Build the answer to a message outside of a running session's thread.

    It offers to send the lines to each running interview, or says that the interview of this thread is over. A button
    leads to what the person can practice. Names are cut until the message fits.
    """
    return fitting(lambda most: _menu(message, most), SHOWN_NAMES)


def _menu(message: Menu, most: int) -> Post:
    text = menu_words(message)
    elements = []
    if message.lines:
        elements = [
            button(clipped(f"Say this to {row.name}", most), f"say_to:{number}", SayTo(row.id, tuple(message.lines)))
            for number, row in enumerate(message.running)
        ]
    elements.append(button("What can I practice?", "open_practice"))
    return Post(text=text, blocks=[section(text), actions(*elements)])


def menu_words(message: Menu) -> str:
    """Return the text for a person who wrote outside of a running interview."""
    if message.over:
        return f"This interview with {name(message.over)} is over. To see what you can practice, use `/vc-practice`."
    if message.running:
        return "Each interview has its own thread, so nobody has read this yet. Send it to:"
    return (
        "Hello! Clients answer in the thread of an interview. To see what you can practice, use `/vc-practice`. "
        "Everything else is in `/vc-help`."
    )


def notice_words(message: AnyThreadNotice, most: int = WHOLE) -> str:  # noqa: C901, PLR0911, PLR0912 - one line a notice
    """Return the text of a notice without its label.

    `most` is the number of characters to show of an admin's support message.
    """
    client = name(message.name)
    match message:
        case Busy():
            return f"{client} cannot answer right now. Your message is kept. The answer will arrive later."
        case BudgetUsedUp():
            return (
                f"Today's practice budget is used up. Your message is kept. {client} will answer when practice "
                f"reopens, by {date_token(message.at)} at the latest."
            )
        case RateReached():
            return (
                f"You sent a lot in a short time. Your messages are kept. {client} will answer by "
                f"{date_token(message.at, '{date_short_pretty} at {time_secs}')} at the latest."
            )
        case PracticePaused():
            return (
                "Practice is paused because of a setting that an admin must fix. The admins have been notified. "
                "Your message is kept. The answer will arrive after that."
            )
        case Mistake():
            return (
                f"Something went wrong on our side, not yours. Your message is kept, and {client} will answer when "
                "the problem is fixed. The admins have been notified. If you ask them about it, give them this "
                f"reference: {message.reference}."
            )
        case Unanswerable():
            return f"{client} cannot answer this. Try saying it another way. The interview continues."
        case NoGreeting():
            return f"{client} is here but hasn't said anything yet. Start with a greeting."
        case WrapUp():
            return (
                f"This interview is getting long. Your next message is the last one. {client} answers it, and "
                "then the interview ends."
            )
        case IdleReminder():
            return (
                f"You haven't written to {client} for a while. To continue, write here. Otherwise the interview "
                f"closes {date_token(message.at)}."
            )
        case Finishing():
            why = {
                "unpublished": "Your teacher unpublished this assignment.",
                "section_closed": "This course section has been closed.",
                "left": "You are no longer in this course section.",
            }.get(message.why, "This assignment has ended.")
            return f"{why} You can still finish this interview. It closes {date_token(message.at)}."
        case ReplyLost() if message.is_over:
            return (
                f"{client}'s last answer could not be shown to you, so it is left out of the interview and the debrief."
            )
        case ReplyLost():
            return f"{client}'s answer could not be shown to you. Please rephrase your last message and send it again."
        case AsksIfAi():
            return (
                f"The role-play is paused. You asked whether this is real: {client} is an AI character. No person "
                "writes these answers, and nobody reads along while you write. Your teacher can read the "
                "transcript.\n"
                f"{_resources(message, most)}\n"
                f"{_back(client)}"
            )
        case OwnDistress():
            return (
                "The role-play is paused. What you just wrote sounds as if it might be about you, not about "
                f"{client}. {client} is an AI character, and this calls for a person who listens. You deserve "
                "that.\n"
                f"{_resources(message, most)}\n"
                f"Your message was not added to the interview and doesn't count in it. {_back(client)} If you meant "
                "it as part of the interview, say it another way."
            )
        case NoRole():
            return (
                f"The role-play is paused. The AI that plays {client} did not stay in the role three times in a row, so "
                "its answers were not shown. This is not your doing. Your last message was not added to the "
                f"interview. {_back(client)} If it happens again, end the interview and tell your teacher."
            )
        case PauseOffered():
            return (
                f"{client} has heard what you wrote. If you need a break or support for yourself, press *Pause*. If you "
                "meant it for the client, go on."
            )
        case UnknownWord():
            return (
                f"{client} did not hear this, because it begins with an exclamation mark. Three words work here: "
                "`!pause` stops the role-play, `!help` shows where to get support, and `!end` ends the interview."
            )
        case Resumed():
            return f"The role-play continues. {client} is listening. Write your next message here."
        case FileOnly():
            return f"{client} can only read text. Please describe in words what is in the file."
        case ForwardOnly():
            return (
                f"{client} cannot read forwarded messages, so nothing was said. Please write in your own words what "
                "you want to say, without anyone's real data."
            )
        case ForwardUnread():
            return (
                f"{client} reads only what you wrote yourself, not the message that you forwarded with it. If it "
                "matters, say it in your own words, without anyone's real data."
            )
        case EmptyLine():
            return f"This message has no text. Please write to {client} in text."
        case TooLongLine():
            return "This message has more than 4,000 characters, which is too long. Please send it in shorter parts."
        case Paused() | HelpWanted():
            return (
                f"The role-play is paused. {client} is an AI character.\n{_resources(message, most)}\n{_back(client)}"
            )
        case _:
            assert_never(message)


def _back(client: str) -> str:
    return f"To continue, press *Continue with {client}* or write your next message here."


def _resources(message: ControlNotice, most: int) -> str:
    if message.resources:
        more = f"\n{RESOURCES_CUT}" if len(message.resources) > most else ""
        return f"{escape(clipped(message.resources, most))}{more}"
    return (
        "If this brings up something from your own life, please talk to someone you trust, your teacher, or "
        "your school's counseling center. In an emergency, call 911 or your local emergency number."
    )


def _end_button(session_id: str) -> dict[str, Any]:
    question = confirm("End this interview?", "You cannot continue it afterward.", yes="End it", no="Go on")
    return button("End session", "end_session", OfSession(UUID(session_id)), style="danger", confirm=question)


def _looking_back(session_id: str) -> dict[str, Any]:
    """Return the buttons to reflect on a finished interview or rewind it."""
    here = OfSession(UUID(session_id))
    return actions(
        button("Reflect and get your debrief", "open_reflection", here, style="primary"),
        button("Rewind to a line", "open_rewind", here),
    )


def _own_words(session_id: str) -> dict[str, Any]:
    """Return the buttons to rate a finished interview, take notes, or read its transcript."""
    here = OfSession(UUID(session_id))
    return actions(
        button("Rate it", "open_rating", here),
        button("My notes", "open_note", here),
        button("Transcript", "open_transcript", TranscriptPage(here.session_id)),
    )
