"""The confirmations of what a teacher does in a course, each with its next steps. Pure."""

from uuid import UUID

from bot.courses.blocks.pauses_switch import pauses_button
from bot.slack.blocks.confirmation import Confirmation
from bot.slack.blocks.kit import Block, button, name
from bot.slack.payloads import Announces, DebriefsPage, OfAssignment, OfSection, OnRoster, RosterPage
from models.assignment import AssignmentDB, AssignmentStatus
from models.section import CourseSectionDB
from models.workspace import UserDB

ANNOUNCE, SILENCE = "Announce assignments", "Stop announcing assignments"
TWO_HOURS = "Students have two hours to finish running interviews."


def assignment_saved(assignment: AssignmentDB) -> Confirmation:
    """Return the confirmation after the form of an assignment was saved."""
    title = name(assignment.title)
    match assignment.status:
        case AssignmentStatus.DRAFT:
            text = f"“{title}” is saved as a draft. Nobody else sees it until you publish it."
            return Confirmation("Saved", text, _of_draft(assignment))
        case AssignmentStatus.PUBLISHED:
            text = f"“{title}” is saved. Its card in the channel is being updated."
            return Confirmation("Saved", text, (_preview(assignment), _debriefs(assignment)))
        case _:
            text = f"“{title}” is saved. It has ended. To open it again, set a later due time."
            return Confirmation("Saved", text, (_edit(assignment), _debriefs(assignment)))


def rubrics_saved(assignment: AssignmentDB) -> Confirmation:
    """Return the confirmation after the rubrics of a draft were saved."""
    return Confirmation("Saved", f"The rubrics of “{name(assignment.title)}” are saved.", _of_draft(assignment))


def published(assignment: AssignmentDB) -> Confirmation:
    """Return the confirmation after an assignment was published."""
    text = f"“{name(assignment.title)}” is published. Its card with *Start practice* will appear in the channel."
    steps = (_progress(assignment.section_id), _debriefs(assignment), _edit(assignment))
    return Confirmation("Published", text, steps)


def unpublished(assignment: AssignmentDB) -> Confirmation:
    """Return the confirmation after an assignment became a draft again."""
    text = f"“{name(assignment.title)}” is a draft again. Nobody can start it. {TWO_HOURS}"
    delete = button("Delete", "delete_assignment", OfAssignment(assignment.id), style="danger")
    return Confirmation("Unpublished", text, (_edit(assignment), _publish(assignment), delete))


def draft_deleted(assignment: AssignmentDB) -> Confirmation:
    """Return the confirmation after a draft was deleted."""
    text = f"The draft “{name(assignment.title)}” is deleted. Its interviews are kept."
    here = OfSection(assignment.section_id)
    steps = (
        button("Create assignment", "new_assignment", here, style="primary"),
        button("Assignments", "section_assignments", here),
    )
    return Confirmation("Deleted", text, steps)


def announcing(section: CourseSectionDB) -> Confirmation:
    """Return the confirmation after a teacher chose whether new assignments reach the students by message."""
    text, label = (
        ("From now on, each new assignment reaches the students by a message with *Start practice*.", SILENCE)
        if section.announces_work
        else (
            "New assignments no longer reach the students by message. Their cards still appear in the channel.",
            ANNOUNCE,
        )
    )
    back = button(label, "announce_work", Announces(section.id, not section.announces_work))
    return Confirmation("Saved", text, (back, button("Assignments", "section_assignments", OfSection(section.id))))


def noting_pauses(section: CourseSectionDB) -> Confirmation:
    """Return the confirmation after a teacher chose whether to get a note when a student pauses an interview."""
    text = (
        "From now on, the section's teachers get a note at once when a student pauses an interview: that it happened, "
        "not what was said. The first card of each new interview says so. Interviews that run already cause no notes."
        if section.notes_pauses
        else "The section's teachers no longer get a note when a student pauses an interview."
    )
    steps = (
        pauses_button(section.id, is_on=section.notes_pauses),
        button("Assignments", "section_assignments", OfSection(section.id)),
    )
    return Confirmation("Saved", text, steps)


def section_closed(section: CourseSectionDB) -> Confirmation:
    """Return the confirmation after a section was closed."""
    text = (
        f"The section {name(section.name)} is closed. {TWO_HOURS} All interviews are kept. To make a new section in "
        "this channel, use `/vc-section`."
    )
    return Confirmation("Section closed", text, (_progress(section.id),))


def section_renamed(section: CourseSectionDB) -> Confirmation:
    """Return the confirmation after a section got a new name."""
    return Confirmation("Renamed", f"The section is now called {name(section.name)}.", _of_section(section))


def co_teachers_saved(section: CourseSectionDB, number: int) -> Confirmation:
    """Return the confirmation after the co-teachers were chosen. `number` is how many there are now."""
    who = {0: "no co-teachers", 1: "1 co-teacher"}.get(number, f"{number} co-teachers")
    return Confirmation("Saved", f"{name(section.name)} now has {who}.", _of_section(section))


def student_removed(student: UserDB, of: OnRoster) -> Confirmation:
    """Return the confirmation after a student was removed from the roster."""
    text = f"{name(student.display_name)} is off the roster. Press *Reactivate* in the roster to put them back."
    return Confirmation("Removed", text, (button("Roster", "show_roster", RosterPage(of.section_id, of.offset)),))


def _of_draft(assignment: AssignmentDB) -> tuple[Block, Block, Block]:
    return _publish(assignment), _preview(assignment), _edit(assignment)


def _of_section(section: CourseSectionDB) -> tuple[Block, Block]:
    return button("Section", "show_section", OfSection(section.id)), button(
        "Roster", "show_roster", RosterPage(section.id)
    )


def _publish(assignment: AssignmentDB) -> Block:
    return button("Publish", "publish_assignment", OfAssignment(assignment.id), style="primary")


def _preview(assignment: AssignmentDB) -> Block:
    return button("Preview", "preview_assignment", OfAssignment(assignment.id))


def _edit(assignment: AssignmentDB) -> Block:
    return button("Edit", "edit_assignment", OfAssignment(assignment.id))


def _debriefs(assignment: AssignmentDB) -> Block:
    return button("Debriefs", "open_debriefs", DebriefsPage(assignment.id))


def _progress(section_id: UUID) -> Block:
    return button("Progress", "open_progress", OfSection(section_id))
