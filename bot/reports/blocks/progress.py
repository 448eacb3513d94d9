"""Progress as students and teachers see it: own interviews, a section's students, one student's interviews. Pure."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from bot.slack.blocks.kit import (
    LONGEST_NAME,
    OPTION_TEXT,
    Block,
    actions,
    button,
    context,
    date_token,
    modal,
    name,
    option,
    pages,
    plain_text,
    section,
)
from bot.slack.blocks.section_numbers import numbers
from bot.slack.payloads import (
    ChooseAssignment,
    ChooseWho,
    DebriefsPage,
    OfSection,
    OfStudent,
    Page,
    ProgressFilter,
    TranscriptPage,
)
from bot.slack.text import clipped
from models.assignment import AssignmentDB
from models.section import CourseSectionDB
from models.session import SessionDB, SessionStatus
from models.workspace import UserDB
from services.claude.pricing import dollars
from services.reports.export_service import STATES
from services.reports.progress_service import Attempt, StudentGroup, StudentProgress, levels_of
from services.reports.stats_service import SectionStats

LISTED = 20
LEVELS_SHOWN = 400
"""Characters of the levels of one interview in a list; *Open* leads to all of them."""

WHO = {
    StudentGroup.EVERYONE: "Everyone",
    StudentGroup.PRACTISED: "Have practised",
    StudentGroup.NOT_YET: "Have not practised",
}
EVERY_ASSIGNMENT = "All assignments"


def own(rows: Sequence[Attempt], *, offset: int, total: int, is_teacher: bool = False) -> dict[str, Any]:
    """The modal with a page of somebody's own interviews; a teacher's are test runs."""
    if not total:
        way = "`/vc-persona try Name` holds a test run" if is_teacher else "`/vc-practice` shows what you can practise"
        words = f"You have held no interview yet. {way}; what you have held is kept here."
        return modal("My progress", "own_progress", [section(words)])
    blocks: list[Block] = [context(f"{offset + 1} to {offset + len(rows)} of {total}, newest first")]
    for row in rows:
        words = attempt_words(row, client_first=True)
        words += f"\nYou rated it {row.rating} of 10." if row.rating is not None else ""
        if link := thread_link(row):
            words += f"\n<{link}|Your debrief> stands in the thread."
        blocks.append(section(words, accessory=open_button(row.session)))
    if turning := pages("own_progress_page", Page, offset=offset, shown=len(rows), size=LISTED, total=total):
        blocks.append(actions(*turning))
    return modal("My progress", "own_progress", blocks)


def students(
    section_: CourseSectionDB,
    rows: Sequence[StudentProgress],
    lens: ProgressFilter,
    *,
    total: int,
    assignment: AssignmentDB | None,
    word: str = "",
) -> dict[str, Any]:
    """The modal with a page of a section's students and what they have done."""
    blocks = [section(word)] if word else []
    blocks.append(section(f"*{name(section_.name)}*"))
    blocks.append(actions(_who_menu(lens), _assignment_menu(assignment)))
    if not total:
        blocks.append(section(_nobody(lens)))
    else:
        blocks.append(context(f"{lens.offset + 1} to {lens.offset + len(rows)} of {total}"))
    for row in rows:
        look = button("Open", "open_student", OfStudent(row.student.id)) if row.cost_nano or row.attempts else None
        blocks.append(section(_student(row), accessory=look))
    doing = pages("progress_page", Page, offset=lens.offset, shown=len(rows), size=LISTED, total=total)
    doing.append(button("Gradebook as CSV", "export_gradebook"))
    if assignment is not None:
        doing.append(button("Debriefs", "open_debriefs", DebriefsPage(assignment.id)))
    blocks.append(actions(*doing))
    blocks.append(
        context(
            "Test runs count as no attempts, and rewound interviews only where the assignment's *Debriefs* say so. "
            "Per cents are those of the debriefs."
        )
    )
    return modal("Progress", "progress", blocks, metadata=lens)


def attempts(
    student: UserDB, rows: Sequence[Attempt], lens: ProgressFilter, *, offset: int, total: int
) -> dict[str, Any]:
    """The modal with a page of one student's interviews in the section."""
    blocks: list[Block] = [section(f"*{name(student.display_name)}*")]
    if not total:
        where = "in this assignment" if lens.assignment_id is not None else "in this section"
        words_ = (
            f"{name(student.display_name)} has held no interview {where} yet. *Back to all students* shows the others."
        )
        blocks.append(section(words_))
    for row in rows:
        words = [attempt_words(row, client_first=False)]
        if row.debrief is not None and (levels := levels_of(row.debrief.shown)):
            words.append(name(levels, LEVELS_SHOWN))
        if row.debrief is not None and row.debrief.released_at is None:
            words.append("The debrief waits for your release.")
        if row.rating is not None:
            words.append(f"Rated {row.rating} of 10 by the student.")
        words.append(f"Cost {dollars(row.session.cost_nano)}")
        blocks.append(section("\n".join(words), accessory=open_button(row.session)))
    doing = pages("student_page", Page, offset=offset, shown=len(rows), size=LISTED, total=total)
    blocks.append(actions(button("Back to all students", "progress_back"), *doing))
    return modal("Progress", "student_progress", blocks, metadata=lens)


def sections(rows: Sequence[SectionStats], *, offset: int, has_more: bool) -> dict[str, Any]:
    """The modal in which a teacher chooses one of their sections."""
    blocks: list[Block] = []
    if not rows:
        blocks.append(section("You teach no section yet. `/vc-section` in the channel of a course makes it one."))
    blocks += [
        section(f"*{name(row.name)}*{_closed(row)}\n{numbers(row)}", accessory=progress_button(row.section_id))
        for row in rows
    ]
    total = offset + len(rows) + has_more
    doing = pages("sections_page", Page, offset=offset, shown=len(rows), size=LISTED, total=total)
    blocks.append(actions(*doing, button("My own interviews", "open_own_progress", Page())))
    return modal("Progress", "progress_sections", blocks)


def _closed(row: SectionStats) -> str:
    return f" · closed {date_token(int(row.closed_at.timestamp()), '{date_short_pretty}')}" if row.closed_at else ""


def progress_button(section_id: UUID) -> Block:
    """Opens the progress of a section."""
    return button("Progress", "open_progress", OfSection(section_id))


def assignment_option(assignment: AssignmentDB | None) -> Block:
    """An assignment as a choice; None is all of them."""
    if assignment is None:
        return option(EVERY_ASSIGNMENT, ChooseAssignment())
    return option(clipped(assignment.title, OPTION_TEXT), ChooseAssignment(assignment.id))


def thread_link(row: Attempt) -> str:
    """The address of the thread in which a released debrief stands; empty where Slack did not give it."""
    session, debrief = row.session, row.debrief
    if debrief is None or not debrief.link_base or session.thread_ts is None:
        return ""
    return f"{debrief.link_base}/p{session.thread_ts.replace('.', '')}"


def attempt_words(row: Attempt, *, client_first: bool, most: int = LONGEST_NAME) -> str:
    """An interview in two lines; `most` is how much of a name is shown."""
    session = row.session
    client, work = (name(str(session.persona[key]), most) for key in ("name", "assignment"))
    title = f"*{client}* · {work}" if client_first else f"*{work}* · {client}"
    words = [date_token(int(session.started_at.timestamp())), STATES[session.status]]
    words.append(_lines(session, is_own=client_first))
    if row.percent is not None:
        words.append(f"{row.percent} %")
    if session.branch_of is not None:
        words.append("rewound" if session.is_attempt else "rewound, counts as no attempt")
    return f"{title}\n{' · '.join(words)}"


def _lines(session: SessionDB, *, is_own: bool) -> str:
    lines = "1 line" if session.student_lines == 1 else f"{session.student_lines} lines"
    return f"you said {lines}" if is_own else f"{lines} said"


def _student(row: StudentProgress) -> str:
    title = f"*{name(row.student.display_name)}*" + (" · has left" if row.left_at is not None else "")
    if not row.attempts:
        cost = f" · {dollars(row.cost_nano)}" if row.cost_nano else ""
        return f"{title}\nHas not practised{cost}"
    words = ["1 attempt" if row.attempts == 1 else f"{row.attempts} attempts"]
    if row.last_activity_at is not None:
        words.append(f"last {date_token(int(row.last_activity_at.timestamp()))}")
    if row.latest is not None:
        words.append(f"latest {row.latest} %, best {row.best} %")
    if row.rating is not None:
        words.append(f"rated {row.rating:.1f} of 10")
    words.append(dollars(row.cost_nano))
    return f"{title}\n{' · '.join(words)}"


def _nobody(lens: ProgressFilter) -> str:
    match lens.who:
        case StudentGroup.NOT_YET:
            return "Nobody is left who has not practised. *Everyone*, in the menu above, shows all students."
        case StudentGroup.PRACTISED:
            return (
                "Nobody has practised yet. `/vc-assign` in the channel shows what is published; students start from its card "
                "there, or with `/vc-practice`."
            )
        case _:
            return "Nobody is enrolled yet. Students are enrolled when they join the channel; invite them there."


def open_button(session: SessionDB) -> Block | None:
    """Opens the transcript of an interview that has begun."""
    return (
        button("Open", "open_transcript", TranscriptPage(session.id))
        if session.status != SessionStatus.STARTING
        else None
    )


def _who_menu(lens: ProgressFilter) -> Block:
    options = {who: option(words, ChooseWho(who)) for who, words in WHO.items()}
    menu: Block = {"type": "static_select", "action_id": "progress_who", "options": list(options.values())}
    return menu | {"initial_option": options[lens.who]}


def _assignment_menu(assignment: AssignmentDB | None) -> Block:
    return {
        "type": "external_select",
        "action_id": "find_assignment",
        "min_query_length": 0,
        "placeholder": plain_text(EVERY_ASSIGNMENT, 150),
        "initial_option": assignment_option(assignment),
    }
