"""Blocks of what a student can practice: running, open, and finished interviews. Pure."""

from bot.core.block_sizes import LARGEST_MESSAGE, fitting
from bot.reports.blocks.progress import attempt_words, open_button
from bot.slack.blocks.kit import LONGEST_NAME, Block, actions, button, context, date_token, header, name, pages, section
from bot.slack.blocks.post import Post
from bot.slack.payloads import Page, StartPractice
from models.session import SessionDB
from services.common.plurals import counted
from services.reports.student_dashboard import LISTED, Dashboard, OpenWork

RUNNING = 5
SHOWN_NAMES = (LONGEST_NAME, 50, 25, 12, 6)
"""Characters of the names of clients and assignments, tried in order until the message fits."""

CUT = "“…” marks a shortened name. *Start practice*, *Open*, and the thread show the full name."
NOTHING = (
    "You have nothing to practice right now. Your teacher publishes assignments in your course's channel. If you "
    "are not in that channel yet, join it, and its assignments appear here."
)
NO_STUDENT = "Assignments are for students. To try an interview yourself, use `/vc-persona try Name`. It isn't counted."


def listing(work: Dashboard, links: dict[str, str], *, is_teacher: bool = False) -> Post:
    """Build running interviews, a page of open ones with due time and attempts, and finished ones.

    `links` are the addresses of threads by the session's id; a missing one is replaced by a sentence. Only the first
    five running ones are shown. Running and finished ones are only on the first page. Names are cut until the message
    fits.
    """
    return fitting(lambda most: _listing(work, links, most, is_teacher=is_teacher), SHOWN_NAMES)


def _listing(work: Dashboard, links: dict[str, str], most: int, *, is_teacher: bool) -> Post:
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
    due = f"Due {date_token(int(assignment.due_at.timestamp()))}" if assignment.due_at else "No due time"
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
