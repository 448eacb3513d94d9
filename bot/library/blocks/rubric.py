"""Blocks of rubrics: list, card, and form. Pure."""

from collections.abc import Mapping
from typing import Any

from bot.core.block_sizes import TooLargeError
from bot.library.blocks.owned import OwnedPresentation
from bot.slack.blocks.kit import Block, actions, button, context, modal, name, text_input
from bot.slack.blocks.paragraphs import sections
from bot.slack.payloads import OwnedAction, OwnedForm
from bot.slack.text import clipped, escape
from models.rubric import MAX_CRITERIA, Criterion, Level, Measure, RubricCreate
from services.common.errors import Refusal
from services.library.template_service import Template

FIRST_CRITERIA = 3
"""Empty criteria that a new form shows."""
NEW = OwnedForm()
LEVELS_HINT = (
    "One level per line, starting with its points, such as “0: Asks only closed questions”. 2 to 6 levels. To let the app "
    "count, start with “measure: open_share” and write levels like “2 from 60: Mostly open”."
)
MEASURES = {
    Measure.OPEN_SHARE: "share of open questions",
    Measure.REFLECTIONS_TO_QUESTIONS: "reflections for each question",
    Measure.COMPLEX_SHARE: "share of complex reflections",
    Measure.OWN_WORDS: "the student's share of the words",
}


class RubricTooLongError(Refusal):
    """The refusal of a rubric that has more text than a Slack form can hold."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” has more text than a Slack form can hold. Export it with `/vc-rubric export {name}`, edit "
            "the file, then use *Import* in `/vc-rubric`."
        )


def typed_of(rubric: RubricCreate) -> dict[str, str]:
    """Return the rubric as values of the form's fields."""
    typed = {"name": rubric.name, "description": rubric.description, "source": rubric.source}
    for number, criterion in enumerate(rubric.criteria, 1):
        measured = [f"measure: {criterion.measure}"] if criterion.measure else []
        levels = "\n".join([*measured, *(_typed_level(criterion, level) for level in criterion.levels)])
        typed |= {
            f"criterion_{number}": criterion.name,
            f"weight_{number}": str(criterion.weight),
            f"about_{number}": criterion.description,
            f"levels_{number}": levels,
        }
    return typed


def _typed_level(criterion: Criterion, level: Level) -> str:
    if level.threshold is None:
        return f"{level.points}: {level.description}"
    word = "up to" if criterion.measure == Measure.OWN_WORDS else "from"
    return f"{level.points} {word} {level.threshold:g}: {level.description}"


def count_of(typed: Mapping[str, Any]) -> int:
    """Return the number of criteria that the form has fields for."""
    return sum(1 for key in typed if key.startswith("criterion_"))


def filled_form(rubric: RubricCreate | None, *, metadata: OwnedForm = NEW) -> dict[str, Any]:
    """Build the form with a rubric, or an empty form for None.

    Raises RubricTooLongError if the rubric has more text than Slack accepts in a form.
    """
    if rubric is None:
        return form({}, metadata=metadata)
    return form(typed_of(rubric), count=len(rubric.criteria), metadata=metadata)


def form(typed: Mapping[str, str | None], *, count: int = FIRST_CRITERIA, metadata: OwnedForm = NEW) -> dict[str, Any]:
    """Build the form of a rubric with `count` criteria, at most 20. It keeps what was typed when it grows.

    Raises RubricTooLongError if the text is more than Slack accepts in a form.
    """
    count = min(count, MAX_CRITERIA)
    blocks = [
        text_input("name", "Name", value=typed.get("name"), max_length=80, placeholder="Intake interview"),
        text_input(
            "description",
            "What it is for",
            value=typed.get("description"),
            is_long=True,
            is_optional=True,
            max_length=1000,
        ),
        text_input(
            "source",
            "Source",
            value=typed.get("source"),
            is_long=True,
            is_optional=True,
            max_length=1000,
            hint="Where it comes from, and which parts are expert opinion.",
        ),
        context("The weights of all criteria must add up to 100. To remove a criterion, clear its four fields."),
    ]
    is_only = not any(typed.get(f"criterion_{number}") for number in range(2, count + 1))
    for number in range(1, count + 1):
        blocks += _criterion(typed, number, is_required=number == 1 and is_only)
    if count < MAX_CRITERIA:
        blocks.append(actions(button("Add a criterion", "grow_rubric")))
    try:
        return modal("Rubric", "rubric_form", blocks, submit="Save", metadata=metadata)
    except TooLargeError as error:
        raise RubricTooLongError(str(typed.get("name") or "")) from error


def _criterion(typed: Mapping[str, str | None], number: int, *, is_required: bool) -> list[Block]:
    """Return the fields of a criterion. A rubric needs at least one, so its only one is required."""
    said = f"Criterion {number}"
    return [
        text_input(
            f"criterion_{number}",
            said,
            value=typed.get(f"criterion_{number}"),
            max_length=80,
            is_optional=not is_required,
        ),
        text_input(
            f"weight_{number}",
            f"{said}: weight (%)",
            value=typed.get(f"weight_{number}"),
            max_length=4,
            is_optional=not is_required,
        ),
        text_input(
            f"about_{number}",
            f"{said}: what to look for",
            value=typed.get(f"about_{number}"),
            is_long=True,
            max_length=1000,
            is_optional=True,
        ),
        text_input(
            f"levels_{number}",
            f"{said}: levels",
            value=typed.get(f"levels_{number}"),
            is_long=True,
            is_optional=not is_required,
            hint=LEVELS_HINT,
        ),
    ]


def _line(rubric: Any, most: int) -> str:
    return f"*{name(rubric.name, most)}*\n{_weights(_criteria(rubric), min(most, 300))}"


def _details(rubric: Any, most: int) -> list[Block]:
    about = f"\n{escape(clipped(rubric.description, most))}" if rubric.description else ""
    blocks = sections(f"*{name(rubric.name)}*{about}")
    lines = [
        f"• *{name(criterion.name, max(20, most // 10))}*, {criterion.weight}%: levels {', '.join(str(level.points) for level in criterion.levels)}"
        + (f" (counted by the app: {MEASURES[criterion.measure]})" if criterion.measure else "")
        for criterion in _criteria(rubric)
    ]
    blocks += sections("\n".join(lines))
    return [*blocks, *sections(f"Source: {escape(clipped(rubric.source, most))}")] if rubric.source else blocks


def _preview(template: Template[RubricCreate]) -> str:
    rubric = template.data
    source = escape(clipped(rubric.source, 300))
    return f"*{name(rubric.name)}*\n{escape(template.about)}\n_{_weights(rubric.criteria, 400)}_\n{source}"


def _weights(criteria: list[Criterion], limit: int) -> str:
    return name(", ".join(f"{criterion.name} {criterion.weight}%" for criterion in criteria), limit)


def _criteria(rubric: Any) -> list[Criterion]:
    return [Criterion.model_validate(given) for given in rubric.criteria]


LOOK = OwnedPresentation(
    noun="rubric",
    plural="rubrics",
    command="/vc-rubric",
    doings=(OwnedAction.EDIT, OwnedAction.DUPLICATE, OwnedAction.EXPORT, OwnedAction.DELETE),
    called=lambda rubric: str(rubric.name),
    line=_line,
    details=_details,
    preview=_preview,
    has_interviews=False,
)
