"""Blocks of what a student can practice: running, open, and finished interviews. Pure."""

from collections.abc import Sequence

from bot.core.block_sizes import LARGEST_MESSAGE, fitting
from bot.reports.blocks.progress import attempt_words, open_button
from bot.slack.blocks.kit import LONGEST_NAME, Block, actions, button, context, date_token, header, name, pages, section
from bot.slack.blocks.post import Post
from bot.slack.payloads import Page, StartPractice
from models.session import SessionDB
from services.budget.rate_limiter import RateRules, RateUse
from services.common.plurals import counted
from services.reports.student_dashboard import LISTED, Dashboard, OpenWork

RUNNING = 5
NEAR = 0.7
"""The part of a limit from which on its use is shown."""

MUTED = "Messages about new assignments and due dates are muted. You see due dates only here."
MUTED_TEACHER = "Messages that you did not ask for are muted."
SHOWN_NAMES = (LONGEST_NAME, 50, 25, 12, 6)
"""Characters of the names of clients and assignments, tried in order until the message fits."""

CUT = "“…” marks a shortened name. *Start practice*, *Open*, and the thread show the full name."
NOTHING = (
    "You have nothing to practice right now. Your teacher publishes assignments in your course's channel. If you "
    "are not in that channel yet, join it, and its assignments appear here."
)
NO_STUDENT = "Assignments are for students. To try an interview yourself, use `/vc-persona try Name`. It isn't counted."


def notes(use: RateUse, rules: RateRules) -> list[str]:
    """Return how much of the limits the student has used, for the limits of which at least 70% are used."""
    windows = (
        (use.user_minute, rules.user_per_minute, "this minute"),
        (use.user_hour, rules.user_per_hour, "this hour"),
    )
    return [
        f"You have had {used} of {most} answers {window}. Beyond that, an answer waits."
        for used, most, window in windows
        if used >= most * NEAR
    ]


def listing(
    work: Dashboard,
    links: dict[str, str],
    *,
    is_teacher: bool = False,
    notes: Sequence[str] = (),
    is_muted: bool = False,
) -> Post:
    """Build running interviews, a page of open ones with due time and attempts, and finished ones.

    `links` are the addresses of threads by the session's id; a missing one is replaced by a sentence. Only the first
    five running ones are shown. Running and finished ones are only on the first page. Names are cut until the message
    fits. `notes` are shown in small print. Someone who mutes messages gets the button that turns them on.
    """
    small = [*notes, *([MUTED_TEACHER if is_teacher else MUTED] if is_muted else [])]
    return fitting(
        lambda most: _listing(work, links, most, small, is_teacher=is_teacher, is_muted=is_muted), SHOWN_NAMES
    )


def _listing(
    work: Dashboard, links: dict[str, str], most: int, small: Sequence[str], *, is_teacher: bool, is_muted: bool
) -> Post:
    nothing = NO_STUDENT if is_teacher else NOTHING
    blocks: list[Block] = []
    if work.running and not work.offset:
        blocks.append(header("Running"))
        blocks += [_running(row, links.get(str(row.id), ""), most) for row in work.running[:RUNNING]]
    clients = {row.client_id for row in work.running}
    waiting = [row for row in work.open if row.client.id not in clients]
    if waiting:
        blocks.append(header("Open for practice"))
        blocks += [_open(row, number, most) for number, row in enumerate(waiting)]
    if not work.running and not waiting:
        blocks.append(section(nothing))
    if work.done and not work.offset:
        blocks.append(header("Recently finished"))
        blocks += [
            section(attempt_words(row, client_first=True, most=most), accessory=open_button(row.session))
            for row in work.done
        ]
    turning = pages(
        "practice_page",
        Page,
        offset=work.offset,
        shown=len(work.open),
        size=LISTED,
        total=work.offset + len(work.open) + work.has_more,
    )
    if work.done:
        turning.append(button("All my interviews", "open_own_progress", Page()))
    if most != SHOWN_NAMES[0]:
        blocks.append(context(CUT))
    if is_muted:
        turning.append(button("Turn messages on", "unmute_news"))
    if small:
        blocks.append(context(*small))
    if turning:
        blocks.append(actions(*turning))
    text = "What you can practice" if waiting or work.running else nothing
    return Post(text=text, blocks=blocks, room=LARGEST_MESSAGE)


def _running(row: SessionDB, link: str, most: int) -> Block:
    where = f"<{link}|Open the thread>" if link else "It is in your messages with this app."
    return section(f"*{name(str(row.persona['name']), most)}* · {name(str(row.persona['assignment']), most)}\n{where}")


def _open(row: OpenWork, number: int, most: int) -> Block:
    """Return a client that the student can interview, with its button.

    The buttons' ids differ, since Slack requires that within a block.
    """
    assignment, client = row.assignment, row.client
    due = f"Due {date_token(int(row.due_at.timestamp()))}" if row.due_at else "No due time"
    words = f"*{name(client.name, most)}*, {client.age} · {name(assignment.title, most)}\n{' · '.join([due, *_so_far(row)])}"
    if not row.has_attempt_left:
        return section(words)
    again = "Start practice" if not row.used else "Practice again"
    value = StartPractice(assignment.id, client.id)
    return section(words, accessory=button(again, f"start_practice:{number}", value, style="primary"))


def _so_far(row: OpenWork) -> list[str]:
    most = row.assignment.max_attempts
    words = []
    if most is not None:
        words.append(f"{row.used} of {counted(most, 'attempt', 'attempts')} used")
    elif row.used:
        words.append(f"{counted(row.used, 'interview', 'interviews')} so far")
    if row.grades:
        words.append(f"latest {row.grades[-1]}%, best {max(row.grades)}%")
    return words
