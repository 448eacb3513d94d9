"""Blocks of progress: own interviews, a section's students, and one student's interviews. Pure."""

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
    ChooseInterviews,
    ChooseWho,
    DebriefsPage,
    OfSection,
    OfStudent,
    Page,
    ProgressFilter,
    RunningPage,
    TranscriptPage,
)
from bot.slack.text import clipped
from models.assignment import AssignmentDB
from models.section import CourseSectionDB
from models.session import SessionDB, SessionStatus
from models.workspace import UserDB
from services.claude.pricing import dollars
from services.common.plurals import counted
from services.reports.export_service import STATES
from services.reports.progress_service import (
    Attempt,
    InterviewGroup,
    StudentGroup,
    StudentNumbers,
    StudentProgress,
    levels_of,
)
from services.reports.stats_service import SectionStats

LISTED = 20
FEW_CLIENTS, CLIENT_NAME = 3, 40
"""Clients named in a student's row, and characters of each name. *Open* shows every interview."""
LEVELS_SHOWN = 400
"""Characters of an interview's scores in a list. *Open* shows all of them."""

WHO = {
    StudentGroup.EVERYONE: "Everyone",
    StudentGroup.PRACTICED: "Have practiced",
    StudentGroup.NOT_YET: "Have not practiced",
    StudentGroup.RUNNING: "Are in an interview now",
    StudentGroup.ENDED: "Have an interview that has ended",
    StudentGroup.ABANDONED: "Have an abandoned interview",
    StudentGroup.TO_REVIEW: "Have a debrief to release",
    StudentGroup.ACTIVE: "Active students",
    StudentGroup.FORMER: "Former students",
}
INTERVIEWS = {
    InterviewGroup.ALL: "All interviews",
    InterviewGroup.RUNNING: "Running",
    InterviewGroup.ENDED: "Ended",
    InterviewGroup.ABANDONED: "Abandoned: closed after no activity",
    InterviewGroup.TO_REVIEW: "With a debrief to release",
}
EVERY_ASSIGNMENT = "All assignments"


def own(rows: Sequence[Attempt], *, offset: int, total: int, is_teacher: bool = False) -> dict[str, Any]:
    """Build the modal with a page of the person's own interviews. A teacher's are test runs."""
    if not total:
        way = (
            ("For a test interview, use `/vc-persona try Name`.")
            if is_teacher
            else ("To see what you can practice, use `/vc-practice`.")
        )
        words = f"You have no interviews yet. {way} Your interviews will be listed here."
        return modal("My progress", "own_progress", [section(words)])
    blocks: list[Block] = [context(f"{offset + 1} to {offset + len(rows)} of {total}, newest first")]
    for row in rows:
        words = attempt_words(row, client_first=True)
        words += f"\nYou rated it {row.rating} of 10." if row.rating is not None else ""
        if link := thread_link(row):
            words += f"\n<{link}|Your debrief> is in the thread."
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
    numbers: StudentNumbers | None = None,
    word: str = "",
) -> dict[str, Any]:
    """Build the modal with a page of a section's students and their practice.

    `word` is a sentence with markup that is shown above the list. `assignment` is the chosen one, or None for all.
    Students without practice and cost have no *Open* button.
    """
    blocks = [section(word)] if word else []
    blocks.append(section(f"*{name(section_.name)}*{_numbers(numbers)}"))
    blocks.append(actions(_who_menu(lens), _assignment_menu(assignment)))
    if not total:
        blocks.append(section(NOBODY[lens.who]))
    else:
        blocks.append(context(f"{lens.offset + 1} to {lens.offset + len(rows)} of {total}"))
    for row in rows:
        look = button("Open", "open_student", OfStudent(row.student.id)) if row.cost_nano or row.attempts else None
        blocks.append(section(_student(row), accessory=look))
    if any(len(client) > CLIENT_NAME for row in rows for client in (*row.done, *row.to_do)):
        blocks.append(context("“…” marks a shortened name. The gradebook has the whole names."))
    doing = pages("progress_page", Page, offset=lens.offset, shown=len(rows), size=LISTED, total=total)
    doing.append(button("Gradebook as CSV", "export_gradebook"))
    doing.append(button("Report as PDF", "export_section_report"))
    doing.append(button("Running now", "open_section_running", RunningPage(section_.id)))
    if section_.closed_at is not None:
        doing.append(button("Closed section", "open_closed_section", OfSection(section_.id)))
    if assignment is not None:
        doing.append(button("Debriefs", "open_debriefs", DebriefsPage(assignment.id)))
    blocks.append(actions(*doing))
    blocks.append(
        context(
            "Test runs don't count as attempts. Rewound interviews count only if you choose that in the "
            "assignment's *Debriefs*. Scores come from the debriefs."
        )
    )
    return modal("Progress", "progress", blocks, metadata=lens)


def attempts(
    student: UserDB, rows: Sequence[Attempt], lens: ProgressFilter, *, offset: int, total: int, word: str = ""
) -> dict[str, Any]:
    """Build the modal with a page of one student's interviews in the section.

    `word` is a sentence with markup that is shown above the list.
    """
    blocks: list[Block] = [section(word)] if word else []
    blocks += [section(f"*{name(student.display_name)}*"), actions(_interviews_menu(lens))]
    if not total:
        blocks.append(section(_no_interviews(student, lens)))
    for row in rows:
        words = [attempt_words(row, client_first=False)]
        if row.debrief is not None and (levels := levels_of(row.debrief.shown)):
            words.append(name(levels, LEVELS_SHOWN))
        if row.debrief is not None and row.debrief.released_at is None:
            words.append("The debrief is ready for your review.")
        if row.rating is not None:
            words.append(f"Rated {row.rating} of 10 by the student.")
        words.append(f"Cost {dollars(row.session.cost_nano)}")
        blocks.append(section("\n".join(words), accessory=open_button(row.session)))
    doing = pages("student_page", Page, offset=offset, shown=len(rows), size=LISTED, total=total)
    report = [button("Report as PDF", "export_student_report")] if total else []
    blocks.append(actions(button("Back to all students", "progress_back"), *doing, *report))
    return modal("Progress", "student_progress", blocks, metadata=lens)


def sections(rows: Sequence[SectionStats], *, offset: int, has_more: bool) -> dict[str, Any]:
    """Build the modal in which a teacher chooses a section."""
    blocks: list[Block] = []
    if not rows:
        blocks.append(section("You teach no section yet. Go to a course's channel and use `/vc-section` there."))
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
    """Return the button that opens a section's progress."""
    return button("Progress", "open_progress", OfSection(section_id))


def assignment_option(assignment: AssignmentDB | None) -> Block:
    """Return an assignment as an option of a menu. None means all assignments."""
    if assignment is None:
        return option(EVERY_ASSIGNMENT, ChooseAssignment())
    return option(clipped(assignment.title, OPTION_TEXT), ChooseAssignment(assignment.id))


def thread_link(row: Attempt) -> str:
    """Return the address of the thread with a released debrief, or "" if Slack did not give it."""
    session, debrief = row.session, row.debrief
    if debrief is None or not debrief.link_base or session.thread_ts is None:
        return ""
    return f"{debrief.link_base}/p{session.thread_ts.replace('.', '')}"


def attempt_words(row: Attempt, *, client_first: bool, most: int = LONGEST_NAME) -> str:
    """Return an interview in two lines. `most` is the number of characters per name.

    With `client_first`, the client's name comes first, and the reader is addressed as the student.
    """
    session = row.session
    client, work = (name(str(session.persona[key]), most) for key in ("name", "assignment"))
    title = f"*{client}* · {work}" if client_first else f"*{work}* · {client}"
    words = [date_token(int(session.started_at.timestamp())), STATES[session.status]]
    words.append(_lines(session, is_own=client_first))
    if row.percent is not None:
        words.append(f"{row.percent}%")
    if session.branch_of is not None:
        words.append("rewound" if session.is_attempt else "rewound, doesn't count as an attempt")
    return f"{title}\n{' · '.join(words)}"


def _lines(session: SessionDB, *, is_own: bool) -> str:
    messages = counted(session.student_lines, "message", "messages")
    return f"you sent {messages}" if is_own else messages


def _student(row: StudentProgress) -> str:
    title = f"*{name(row.student.display_name)}*" + (" · left the channel" if row.left_at is not None else "")
    if not row.attempts:
        cost = f" · {dollars(row.cost_nano)}" if row.cost_nano else ""
        return f"{title}\nHas not practiced{cost}{_clients(row)}"
    words = [counted(row.attempts, "attempt", "attempts")]
    if row.last_activity_at is not None:
        words.append(f"last {date_token(int(row.last_activity_at.timestamp()))}")
    if row.latest is not None:
        words.append(f"latest {row.latest}%, best {row.best}%")
    if row.rating is not None:
        words.append(f"rated {row.rating:.1f} of 10")
    words.append(dollars(row.cost_nano))
    return f"{title}\n{' · '.join(words)}{_clients(row)}"


def _clients(row: StudentProgress) -> str:
    """Return the line with the clients that are done and left, or "" if the lens has no client."""
    total = len(row.done) + len(row.to_do)
    if not total:
        return ""
    done = f": {_named(row.done)}" if row.done else ""
    left = f". Not yet: {_named(row.to_do)}" if row.to_do else ""
    return f"\n{counted(len(row.done), 'client', 'clients')} of {total:,} done{done}{left}"


def _named(clients: Sequence[str]) -> str:
    shown = ", ".join(name(client, CLIENT_NAME) for client in clients[:FEW_CLIENTS])
    more = len(clients) - FEW_CLIENTS
    return f"{shown}, and {more:,} more" if more > 0 else shown


def _numbers(numbers: StudentNumbers | None) -> str:
    if numbers is None:
        return ""
    active = counted(numbers.active, "active student", "active students")
    return f"\n{active}, {numbers.former:,} former, {numbers.active + numbers.former:,} in all"


ALL_STUDENTS = " *Everyone*, in the menu above, shows all students."
NOT_ENROLLED = "Nobody is enrolled yet. Invite your students to the channel. They are enrolled when they join."
NOBODY = {
    StudentGroup.NOT_YET: f"Nobody is left who has not practiced.{ALL_STUDENTS}",
    StudentGroup.PRACTICED: (
        "Nobody has practiced yet. Students start from the assignment's card in the channel or with `/vc-practice`. To "
        "see what is published, use `/vc-assign` in the channel."
    ),
    StudentGroup.RUNNING: f"Nobody is in an interview right now.{ALL_STUDENTS}",
    StudentGroup.ENDED: f"Nobody has ended an interview yet.{ALL_STUDENTS}",
    StudentGroup.ABANDONED: f"Nobody has abandoned an interview.{ALL_STUDENTS}",
    StudentGroup.TO_REVIEW: f"No debrief waits for your release.{ALL_STUDENTS}",
    StudentGroup.FORMER: f"Nobody has left this section.{ALL_STUDENTS}",
    StudentGroup.EVERYONE: NOT_ENROLLED,
    StudentGroup.ACTIVE: NOT_ENROLLED,
}
"""What the list says without a student of a group."""


def open_button(session: SessionDB) -> Block | None:
    """Return the button that opens the transcript, or None for an interview that is still starting."""
    return (
        button("Open", "open_transcript", TranscriptPage(session.id))
        if session.status != SessionStatus.STARTING
        else None
    )


def _who_menu(lens: ProgressFilter) -> Block:
    options = {who: option(words, ChooseWho(who)) for who, words in WHO.items()}
    menu: Block = {"type": "static_select", "action_id": "progress_who", "options": list(options.values())}
    return menu | {"initial_option": options[lens.who]}


def _interviews_menu(lens: ProgressFilter) -> Block:
    options = {group: option(words, ChooseInterviews(group)) for group, words in INTERVIEWS.items()}
    menu: Block = {"type": "static_select", "action_id": "progress_interviews", "options": list(options.values())}
    return menu | {"initial_option": options[lens.interviews]}


def _no_interviews(student: UserDB, lens: ProgressFilter) -> str:
    where = "in this assignment" if lens.assignment_id is not None else "in this section"
    who = name(student.display_name)
    if lens.interviews != InterviewGroup.ALL:
        return f"{who} has no such interview {where}. *All interviews*, in the menu above, shows every one."
    return f"{who} has no interviews {where} yet. To see the other students, press *Back to all students*."


def _assignment_menu(assignment: AssignmentDB | None) -> Block:
    return {
        "type": "external_select",
        "action_id": "find_assignment",
        "min_query_length": 0,
        "placeholder": plain_text(EVERY_ASSIGNMENT, 150),
        "initial_option": assignment_option(assignment),
    }
