"""What a student can practise: running interviews and the way back, what is open, what is done."""

from bot.core.block_sizes import LARGEST_MESSAGE, fitting
from bot.reports.blocks.progress import attempt_words, open_button
from bot.slack.blocks.kit import LONGEST_NAME, Block, actions, button, context, date_token, header, name, pages, section
from bot.slack.blocks.post import Post
from bot.slack.payloads import Page, StartPractice
from models.session import SessionDB
from services.reports.student_dashboard import LISTED, Dashboard, OpenWork

RUNNING = 5
SHOWN_NAMES = (LONGEST_NAME, 50, 25, 12, 6)
"""Characters of the names of clients and assignments: tried one after another until the message fits."""

CUT = "“…” marks a name that is longer than shown. *Start practice*, *Open* and the thread show all of it."
NOTHING = (
    "Nothing is open for you to practise now. Your teacher publishes assignments in the channel of your course; if you are "
    "not in it yet, join it, and what is open there stands here."
)
NO_STUDENT = (
    "What is published is for students. To hold an interview yourself, use `/vc-persona try Name`: a test run, which counts "
    "nowhere."
)


def listing(work: Dashboard, links: dict[str, str], *, is_teacher: bool = False) -> Post:
    """Running interviews first, then a page of what is open with its due time and attempts, then what is done."""
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
        blocks.append(header("Done lately"))
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
    text = "What you can practise" if waiting or work.running else nothing
    return Post(text=text, blocks=blocks, room=LARGEST_MESSAGE)


def _running(row: SessionDB, link: str, most: int) -> Block:
    where = f"<{link}|Go back to the thread>" if link else "It is in your messages with this app."
    return section(f"*{name(str(row.persona['name']), most)}* · {name(str(row.persona['assignment']), most)}\n{where}")


def _open(row: OpenWork, number: int, most: int) -> Block:
    """A client that waits, with the way to start; the buttons' ids differ, since Slack asks for that within a block."""
    assignment, client = row.assignment, row.client
    due = f"Due {date_token(int(assignment.due_at.timestamp()))}" if assignment.due_at else "No due time"
    words = f"*{name(client.name, most)}*, {client.age} · {name(assignment.title, most)}\n{' · '.join([due, *_so_far(row)])}"
    if not row.has_attempt_left:
        return section(words)
    again = "Start practice" if not row.used else "Practise again"
    value = StartPractice(assignment.id, client.id)
    return section(words, accessory=button(again, f"start_practice:{number}", value, style="primary"))


def _so_far(row: OpenWork) -> list[str]:
    most = row.assignment.max_attempts
    words = []
    if most is not None:
        words.append(f"{row.used} of {most} {'attempt' if most == 1 else 'attempts'} used")
    elif row.used:
        words.append("practised once" if row.used == 1 else f"practised {row.used} times")
    if row.grades:
        words.append(f"latest {row.grades[-1]} %, best {max(row.grades)} %")
    return words
