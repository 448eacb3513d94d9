"""Blocks of what a teacher can do with one assignment: publish later, copy, give more time, and remind. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.slack.blocks.assignment_facts import STATES, window
from bot.slack.blocks.kit import (
    OPTION_TEXT,
    Block,
    actions,
    button,
    date_token,
    field,
    finder,
    modal,
    name,
    option,
    section,
    select,
    text_input,
    time_picker,
)
from bot.slack.payloads import DebriefsPage, MoreTime, OfAssignment
from bot.slack.text import clipped
from models.assignment import AssignmentDB, AssignmentStatus
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.common.plurals import counted


@dataclass(frozen=True)
class AssignmentNumbers:
    """How many students have not practiced, and who has more time: the first names with the times."""

    missing: int = 0
    more_time: Sequence[tuple[str, datetime]] = ()


def tools(
    assignment: AssignmentDB, course: CourseSectionDB, numbers: AssignmentNumbers, *, word: str = ""
) -> dict[str, Any]:
    """Build the modal with everything else that a teacher can do with an assignment.

    In a closed section it only shows debriefs and makes copies. `word` is a sentence with markup that is shown on top.
    """
    this = OfAssignment(assignment.id)
    state = f"*{name(assignment.title)}* · {STATES[assignment.status]} · {name(course.name)}"
    blocks = [section(word)] if word else []
    blocks.append(section("\n".join([state, *window(assignment), *_lines(assignment, numbers)])))
    blocks += [section(f"{name(who)} has time until {_at(due_at)}.") for who, due_at in numbers.more_time]
    is_open = course.closed_at is None
    doing = [button("Preview as a student", "preview_assignment", this)] if is_open else []
    if is_open and assignment.status == AssignmentStatus.DRAFT:
        doing.append(button("Publish at a time", "schedule_assignment", this))
    if is_open and assignment.status != AssignmentStatus.DRAFT and assignment.due_at is not None:
        doing.append(button("Give a student more time", "give_more_time", this))
    if is_open and assignment.status == AssignmentStatus.PUBLISHED and numbers.missing:
        students = counted(numbers.missing, "student", "students")
        doing.append(button(f"Remind {students} who did not practice", "nudge_missing", this))
    doing.append(button("Copy to a section", "copy_assignment", this))
    doing.append(button("Debriefs", "open_debriefs", DebriefsPage(assignment.id)))
    return modal("Assignment", "assignment_tools", [*blocks, actions(*doing)], metadata=this)


def _lines(assignment: AssignmentDB, numbers: AssignmentNumbers) -> list[str]:
    lines = []
    if assignment.publish_at is not None:
        lines.append(f"It will be published {_at(assignment.publish_at)}.")
    if assignment.status == AssignmentStatus.PUBLISHED:
        who = counted(numbers.missing, "student has", "students have")
        lines.append(f"{who} not practiced yet." if numbers.missing else "Every student has practiced.")
    return lines


def schedule_form(assignment: AssignmentDB) -> dict[str, Any]:
    """Build the form with the time at which the draft is published."""
    blocks = [
        section(f"*{name(assignment.title)}*\nIts card with *Start practice* is posted in the channel at this time."),
        field(
            "publish_at",
            "Publish at",
            time_picker(assignment.publish_at),
            is_optional=True,
            hint="In your time zone. Leave empty to cancel.",
        ),
    ]
    return modal("Publish later", "schedule_form", blocks, submit="Save", metadata=OfAssignment(assignment.id))


def copy_form(assignment: AssignmentDB, sections: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Build the form that copies the assignment. `sections` are the ids and names of the sections to choose from."""
    options = [option(clipped(label, OPTION_TEXT), row_id) for row_id, label in sections]
    blocks = [
        section(f"*{name(assignment.title)}*\nThe copy is a draft. Nobody sees it until you publish it."),
        field("section_id", "Section", select(options)),
        text_input(
            "days",
            "Days to move its dates",
            value="0",
            max_length=5,
            hint="For example 7 for a week later. The time of day stays the same in your time zone.",
        ),
    ]
    return modal("Copy assignment", "copy_form", blocks, submit="Copy", metadata=OfAssignment(assignment.id))


def more_time_form(assignment: AssignmentDB, of: MoreTime) -> dict[str, Any]:
    """Build the form that gives one student of the section a later due time."""
    due = f" It is due {_at(assignment.due_at)} for everyone." if assignment.due_at is not None else ""
    blocks = [
        section(f"*{name(assignment.title)}*\n{due} The student gets a message and can start until the new time."),
        field("student_id", "Student", finder("find_student", "Type part of the name")),
        field("due_at", "Due for this student", time_picker(), hint="In your time zone."),
    ]
    return modal("More time", "more_time_form", blocks, submit="Save", metadata=of)


def student_option(student: UserDB) -> Block:
    """Return a student as an option of a menu: the name, and the id as the value."""
    return option(clipped(student.display_name, OPTION_TEXT) or "No name", str(student.id))


def _at(time: datetime) -> str:
    return date_token(int(time.timestamp()))
