"""The questions before destructive acts in a course, with what they affect. Pure."""

from collections.abc import Sequence

from bot.slack.blocks.confirmation import Question
from bot.slack.blocks.impact import affected
from bot.slack.blocks.kit import name
from services.common.plurals import listed
from services.reports.impact_service import Impact

TWO_HOURS = "Students have two hours to finish running interviews."


def close_section(title: str, impact: Impact) -> Question:
    """Return the question before a section is closed."""
    text = (
        f"*{name(title)}* has {affected(impact, 'students', 'assignments', 'running', 'debriefs')}. After you close it, "
        f"nobody can start practice in it. {TWO_HOURS} All interviews are kept."
    )
    return Question("Close this section?", text, "Close it")


def unpublish_assignment(title: str, impact: Impact) -> Question:
    """Return the question before an assignment becomes a draft again."""
    text = (
        f"*{name(title)}* has {affected(impact, 'interviews', 'running')}. It becomes a draft, and nobody can start it. "
        f"{TWO_HOURS} All interviews are kept."
    )
    return Question("Unpublish this?", text, "Unpublish")


def delete_assignment(title: str, impact: Impact) -> Question:
    """Return the question before a draft is deleted."""
    text = (
        f"The draft *{name(title)}* has {affected(impact, 'interviews', 'debriefs')}. After you delete it, you cannot "
        "read its debriefs or release them. Its interviews are kept. You cannot undo this."
    )
    return Question("Delete this draft?", text, "Delete")


def remove_student(student: str, title: str, impact: Impact) -> Question:
    """Return the question before a student is removed from the roster."""
    text = (
        f"*{name(student)}* has {affected(impact, 'interviews', 'running')} in *{name(title)}*. They can no longer start "
        f"practice in this section. {TWO_HOURS} All interviews are kept, and you can reactivate the student."
    )
    return Question("Remove this student?", text, "Remove")


def remove_co_teachers(leaving: Sequence[str], title: str, impact: Impact) -> Question:
    """Return the question before the named people lose a section."""
    who = listed([f"*{name(one)}*" for one in leaving])
    text = (
        f"{who} can no longer manage *{name(title)}* or read what is in it: "
        f"{affected(impact, 'students', 'assignments', 'running', 'debriefs')}. Nobody is notified. Everything is kept, "
        "and you can add them again. Nothing is saved yet."
    )
    return Question("Remove co-teachers?", text, "Remove")
