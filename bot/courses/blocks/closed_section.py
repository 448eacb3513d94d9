"""Blocks of a closed section: its assignments, and the ways to continue it. Pure."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from bot.slack.blocks.assignment_facts import STATES
from bot.slack.blocks.kit import actions, button, confirm, context, field, modal, name, pages, plain_text, section
from bot.slack.payloads import AssignmentsPage, OfAssignment, OfSection
from models.assignment import AssignmentDB
from models.section import CourseSectionDB

LISTED = 20


def view(
    course: CourseSectionDB, assignments: Sequence[AssignmentDB], *, offset: int, total: int, word: str = ""
) -> dict[str, Any]:
    """Build the modal of a section with its assignments, 20 a page. `word` is a sentence with markup on top."""
    here, is_open = OfSection(course.id), course.closed_at is None
    state = "It is open." if is_open else "It is closed. Nobody can start new practice in it."
    blocks = [section(word)] if word else []
    blocks.append(section(f"*{name(course.name)}*\n{state}"))
    sure = confirm(
        "Open this section again?",
        "Its students can practice again what is published and not due.",
        yes="Open it again",
        no="Leave it closed",
    )
    doing = [] if is_open else [button("Open again", "reopen_section", here, style="primary", confirm=sure)]
    blocks.append(actions(*doing, button("Hand over", "hand_over_section", here)))
    if not assignments:
        blocks.append(
            section("This section has no assignments." + (" Press *Open again* to add some." if not is_open else ""))
        )
    for row in assignments:
        words = f"*{name(row.title)}* · {STATES[row.status]}"
        blocks.append(section(words, accessory=button("Open", "open_assignment", OfAssignment(row.id))))
    at = partial(AssignmentsPage, course.id)
    turning = pages("closed_section_page", at, offset=offset, shown=len(assignments), size=LISTED, total=total)
    if turning:
        blocks += [context(f"{offset + 1} to {offset + len(assignments)} of {total}, newest first"), actions(*turning)]
    return modal("Closed section", "closed_section", blocks, metadata=here)


def hand_over_form(course: CourseSectionDB) -> dict[str, Any]:
    """Build the form that names the new owner of a section."""
    element = {"type": "users_select", "action_id": "value", "placeholder": plain_text("Choose a teacher", 150)}
    blocks = [
        section(
            f"*{name(course.name)}*\nThe new owner can open, change, and close it. You stay a co-teacher and can still "
            "read everything."
        ),
        field("teacher", "New owner", element, hint="Teachers only. An admin can add teachers."),
    ]
    return modal("Hand over", "hand_over_form", blocks, submit="Hand over", metadata=OfSection(course.id))
