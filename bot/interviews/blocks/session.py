"""What stands in a session's thread: its root card, the app's notices, the closing card."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, assert_never, get_args
from uuid import UUID

from bot.core.block_sizes import LARGEST_MESSAGE, WHOLE, fitting
from bot.interviews.blocks import rewind
from bot.slack.blocks.kit import BUTTON_TEXT, actions, button, confirm, context, date_token, name, section
from bot.slack.blocks.paragraphs import in_italics, paragraphs, sections, task
from bot.slack.blocks.post import LONGEST_NAME, LONGEST_TEXT, Post
from bot.slack.payloads import OfSession, SayTo, TranscriptPage
from bot.slack.text import clipped, escape, escaped_within
from services.messaging.notices import (
    AnyThreadNotice,
    AsksIfAi,
    BudgetUsedUp,
    Busy,
    ControlNotice,
    EmptyLine,
    FileOnly,
    Finishing,
    HelpWanted,
    IdleReminder,
    Mistake,
    NeverStarted,
    NoGreeting,
    OwnDistress,
    Paused,
    Pausing,
    PracticePaused,
    RateReached,
    ReplyLost,
    Resumed,
    TooLongLine,
    Unanswerable,
    WrapUp,
)
from services.messaging.session_messages import Menu, ReplyPost, SessionEnd

APP_SPEAKS = ":information_source: *From the app, not from the client*"
"""Words beside the mark, so that no meaning hangs on an emoji alone."""

REPLY_CUT = "“…” marks what is too long for one message. All of it is in the transcript: `/vc-progress`, *Open*."
SHOWN_WORDS = (WHOLE, 4000, 1500, 700, 200, 100)
"""Characters of a long text: tried one after another until the message fits."""

RESOURCES_CUT = "This is longer than one message can be; your teacher or an admin has all of it."
SHOWN_NAMES = (BUTTON_TEXT, 40)
"""Characters on the buttons of the menu, tried likewise."""

REFLECTIONS = (
    "What might the client be feeling right now, and what makes you think so?",
    "Which of the client's words has stayed with you? How could you say them back?",
    "What would you like to understand better, and how could you ask without a yes or no?",
)


def root_card(session_id: str, persona: dict[str, Any], *, criteria: Sequence[str] = ()) -> Post:
    """The first message of the thread, with what every student must know before the first word."""
    return fitting(lambda most: _root_card(session_id, persona, criteria, most), SHOWN_WORDS)


def _root_card(session_id: str, persona: dict[str, Any], criteria: Sequence[str], most: int) -> Post:
    client = name(persona["name"])
    blocks = [
        section(f"*Practice interview with {client}*, {persona['age']}\n_{name(persona['assignment'], 300)}_"),
        section(
            "This is practice with an AI-simulated client. Please type no real client's data.\n"
            f"Write *in this thread*; {client} answers here.\n"
            "*Help* or `!pause` stops the role-play at any time and shows where to find a person to talk to. "
            "`!end` or *End session* ends the interview."
        ),
        actions(_end_button(session_id), button("Help", "session_help", OfSession(UUID(session_id)))),
    ]
    if criteria:
        looked_at = ", ".join(name(criterion, max(20, most // 10)) for criterion in criteria)
        blocks.insert(1, context(f"The debrief afterwards looks at: {looked_at}."))
    if instructions := str(persona.get("instructions") or ""):
        blocks[1:1] = [section("*Your task*"), *task(instructions, most)]
    if persona.get("rewind"):
        blocks[1:1] = rewind.card_blocks(persona["rewind"], client, most)
    return Post(
        text=f"Practice interview with {client}, an AI-simulated client. Please type no real client's data.",
        blocks=blocks,
    )


def ended_root_card(persona: dict[str, Any]) -> Post:
    """The root card after the end: nothing is left to press."""
    client = name(persona["name"])
    text = f"Practice interview with {client}, an AI-simulated client. This interview is over."
    return Post(
        text=text,
        blocks=[
            section(f"*Practice interview with {client}*, {persona['age']}\n_{name(persona['assignment'], 300)}_"),
            context("This was practice with an AI-simulated client. *This interview is over.*"),
        ],
    )


def reply(message: ReplyPost) -> Post:
    """The client's own words under the client's own name and picture; what they do stands in italics."""
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


def notice(message: AnyThreadNotice, session_id: str) -> Post:
    """Lay out what the app says in the thread, marked so that nobody takes it for the client."""
    return fitting(lambda most: _notice(message, session_id, most), SHOWN_WORDS)


def _notice(message: AnyThreadNotice, session_id: str, most: int) -> Post:
    words = notice_words(message, most)
    if isinstance(message, Busy):
        words += f"\n_While you wait:_ {REFLECTIONS[sum(session_id.encode()) % len(REFLECTIONS)]}"
    blocks = sections(f"{APP_SPEAKS}\n{words}")
    if isinstance(message, get_args(Pausing)):
        go_on = clipped(f"Go on with {message.name}", BUTTON_TEXT)
        resume = button(go_on, "resume_session", OfSession(UUID(session_id)))
        blocks.append(actions(resume, _end_button(session_id)))
    return Post(text=clipped(f"From the app: {words}", LONGEST_TEXT), blocks=blocks)


def session_end(message: SessionEnd, persona: dict[str, Any], lines: int, session_id: str = "") -> Post:
    """Lay out the closing card."""
    text = end_words(message, persona, lines)
    blocks = [section(f"{APP_SPEAKS}\n{text}\n`/vc-practice` shows what you can practise next.")]
    if lines and session_id:
        blocks += [_looking_back(session_id), _own_words(session_id)]
    return Post(text=text, blocks=blocks)


def end_words(message: SessionEnd, persona: dict[str, Any], lines: int) -> str:
    """Return why the interview is over, and how much the student said."""
    client = name(persona["name"])
    why = {
        "ended": f"You ended the interview with {client}.",
        "cap": f"The interview with {client} has reached its length and is over. Thank you for practising.",
        "idle": f"Nothing was said for a long time, so the interview with {client} was closed.",
        "due": f"The assignment has ended, so the interview with {client} was closed.",
        "unpublished": f"The teacher took the assignment back, so the interview with {client} was closed.",
        "section_closed": f"The course section was closed, and the interview with {client} with it.",
        "left": f"You are no longer in the course section, so the interview with {client} was closed.",
    }.get(message.reason, f"The interview with {client} is over.")
    count = (
        f"You said {lines} {'thing' if lines == 1 else 'things'}."
        if lines
        else "You said nothing yet; this counts as no attempt."
    )
    return f"{why} {count}"


def news_words(message: NeverStarted) -> str:
    """Return what a student reads whose interview could not start."""
    return (
        f"The interview with {name(message.name)} could not start. It counts as no attempt; "
        "please try `/vc-practice` again."
    )


def news(message: NeverStarted) -> Post:
    """Lay out what somebody reads in their messages, outside of any interview."""
    return Post(text=news_words(message))


def moved(post: Post, persona: dict[str, Any]) -> Post:
    """Return a post of an interview's thread as it looks in the student's messages, outside of that thread."""
    client = name(persona["name"])
    lead = f"This belongs to your interview with {client}. It could not be posted in its thread."
    text = clipped(f"{lead}\n{post.text}", LONGEST_TEXT)
    blocks = [context(lead), *(post.blocks or sections(post.text))]
    return replace(post, text=text, blocks=blocks, room=LARGEST_MESSAGE)


def menu(message: Menu) -> Post:
    """Lay out the answer to a line outside of a running session's thread."""
    return fitting(lambda most: _menu(message, most), SHOWN_NAMES)


def _menu(message: Menu, most: int) -> Post:
    text = menu_words(message)
    elements = []
    if message.lines:
        elements = [
            button(clipped(f"Say this to {row.name}", most), f"say_to:{number}", SayTo(row.id, tuple(message.lines)))
            for number, row in enumerate(message.running)
        ]
    elements.append(button("What can I practise?", "open_practice"))
    return Post(text=text, blocks=[section(text), actions(*elements)])


def menu_words(message: Menu) -> str:
    """Return what the person reads who wrote outside of a running interview."""
    if message.over:
        return f"This interview with {name(message.over)} is over. `/vc-practice` shows what you can practise."
    if message.running:
        return "An interview is held in its own thread, so nobody has read this yet. Whom do you want to say it to?"
    return "Hello! Clients answer in the thread of an interview. `/vc-practice` shows what you can practise, `/vc-help` what else you can do."


def notice_words(message: AnyThreadNotice, most: int = WHOLE) -> str:  # noqa: C901, PLR0911, PLR0912 - one line a notice
    """Return the text of a notice, without the mark that the app speaks; `most` is how much of what an admin wrote it has."""
    client = name(message.name)
    match message:
        case Busy():
            return f"{client} cannot answer right now. Your words are kept; the answer comes by itself."
        case BudgetUsedUp():
            return (
                "Today's practice budget is used up. Your words are kept; "
                f"{client} answers when practice reopens, {date_token(message.at)} at the latest."
            )
        case RateReached():
            return (
                f"That was a lot in a short time. Your words are kept; {client} answers "
                f"{date_token(message.at, '{date_short_pretty} at {time_secs}')} at the latest."
            )
        case PracticePaused():
            return (
                "Practice is paused because of a setting that an admin must mend; the admins have been told. "
                "Your words are kept; the answer comes by itself."
            )
        case Mistake():
            return (
                f"Something went wrong on our side, not on yours. Your words are kept, and {client} answers when it is "
                f"fixed. The admins have been told. If you ask them about it, name this reference: {message.reference}."
            )
        case Unanswerable():
            return f"{client} cannot answer this; say it another way. The interview goes on."
        case NoGreeting():
            return f"{client} is here but says nothing yet. Begin with your own greeting."
        case WrapUp():
            return f"This interview is getting long. Your next message is the last; {client} answers it, and the interview ends."
        case IdleReminder():
            return (
                f"You have not written to {client} for a while. The interview is closed "
                f"{date_token(message.at)}; until then, just write the next line here."
            )
        case Finishing():
            why = {
                "unpublished": "Your teacher has taken this assignment back.",
                "section_closed": "This course section has been closed.",
                "left": "You are no longer in this course section.",
            }.get(message.why, "This assignment has ended.")
            return f"{why} You can still finish this interview until {date_token(message.at)}; then it is closed."
        case ReplyLost() if message.is_over:
            return f"{client}'s last answer could not be shown to you, so it is left out of the interview and of its debrief."
        case ReplyLost():
            return f"{client}'s answer could not be shown to you. Please write your last message again, in other words."
        case AsksIfAi():
            return (
                f"The role-play is paused; {client} waits. You asked whether this is real: {client} is simulated by an AI. "
                "No person writes these answers, and no person reads along while you write; your teacher can read the "
                f"transcript.\n{_resources(message, most)}\n{_back(client)}"
            )
        case OwnDistress():
            return (
                f"The role-play is paused; {client} waits. What you just wrote sounds as if it might be about you and not "
                f"about {client}. {client} is simulated by an AI, and an AI is not the right one for this: you deserve a "
                f"person who listens.\n{_resources(message, most)}\nYour words went no further into the interview and count for "
                f"nothing in it. {_back(client)} If you meant it as part of the interview, say it in other words."
            )
        case Resumed():
            return f"The role-play goes on. {client} is listening; just write the next line here."
        case FileOnly():
            return f"{client} can only read text. Please say in words what is in the file."
        case EmptyLine():
            return f"There was nothing to read in this message. Please write it to {client} as text."
        case TooLongLine():
            return "This message has more than 4,000 characters, too much to say in one go. Please send it in shorter parts."
        case Paused() | HelpWanted():
            return (
                f"The role-play is paused; {client} waits. {client} is simulated by an AI.\n"
                f"{_resources(message, most)}\n{_back(client)}"
            )
        case _:
            assert_never(message)


def _back(client: str) -> str:
    return f"To go on, press *Go on with {client}* or just write the next line here."


def _resources(message: ControlNotice, most: int) -> str:
    if message.resources:
        more = f"\n{RESOURCES_CUT}" if len(message.resources) > most else ""
        return f"{escape(clipped(message.resources, most))}{more}"
    return "If this touches something of your own, please talk to a person you trust, your teacher or your school's counselling service. In an emergency, call your local emergency number."


def _end_button(session_id: str) -> dict[str, Any]:
    question = confirm("End this interview?", "You cannot go on with it afterwards.", yes="End it", no="Go on")
    return button("End session", "end_session", OfSession(UUID(session_id)), style="danger", confirm=question)


def _looking_back(session_id: str) -> dict[str, Any]:
    """What can be pressed under an interview that is over."""
    here = OfSession(UUID(session_id))
    return actions(
        button("Look back and get the debrief", "open_reflection", here, style="primary"),
        button("Rewind to a line", "open_rewind", here),
    )


def _own_words(session_id: str) -> dict[str, Any]:
    """What can be done with an interview that is over, beside looking back on it."""
    here = OfSession(UUID(session_id))
    return actions(
        button("Rate it", "open_rating", here),
        button("My notes", "open_note", here),
        button("Transcript", "open_transcript", TranscriptPage(here.session_id)),
    )
