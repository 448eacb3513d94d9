"""Submission of the rubric form. A refused form stays open with what the person typed."""

import re
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.library.blocks import owned, rubric
from bot.slack.encoding import NoPayload
from bot.slack.field_errors import validated
from bot.slack.fields import Fields
from bot.slack.payloads import OwnedForm
from bot.slack.requests import Form, ModalClick
from bot.slack.text import clipped, escape
from models.rubric import Measure, RubricCreate, RubricUpdate
from services.library.rubric_service import rubric_service
from services.workspaces.workspace_service import workspace_service

_COUNTED_LEVEL = re.compile(
    r"(\d{1,4})\s+(?:from|up to)\s+(\d{1,3}(?:\.\d{1,2})?)\s*+(?:%\s*+)?:\s*+(\S.*)", re.IGNORECASE
)
_MEASURE = re.compile(r"measure\s*+:\s*+(\S.*)", re.IGNORECASE)
_LEVEL = re.compile(r"(\d{1,4})(?:\s*[:=)\u2013-]\s*|\.\s+|\s+)(\S.*)")
NO_POINTS = "Start each level with its points, such as “0: Not seen”."
FIELDS = {"name": "criterion", "weight": "weight", "description": "about", "levels": "levels"}


async def save_rubric(form: Form[OwnedForm], deps: Deps) -> None:
    """Store a new rubric or a change, close all modals, and send the rubric's card to the teacher's direct messages.

    Interviews that already started keep their rubric. The same form again stores and sends nothing. Raises FieldErrors
    for an invalid field, NotAllowedError for a student or another teacher's rubric, RubricError if it is gone, also if
    it was deleted before the same form came again, ChangedMeanwhileError if another edit was stored first, and
    SavedBeforeError if the form was stored with other values.
    """
    of, by = form.payload, form.caller.user
    workspace_service.require_teacher(by)
    data = rubric_of(form.fields)

    async def store(db: AsyncSession) -> UUID:
        if of.row_id is None:
            return (await rubric_service.create_rubric(db, data, by=by)).id
        update = RubricUpdate(**data.model_dump())
        return (await rubric_service.update_rubric(db, of.row_id, update, by=by, revision=of.revision or 0)).id

    rubric_id = await form.save(deps, store)
    await form.close_all()
    async with deps.database.read() as db:
        stored = await rubric_service.get_own(db, rubric_id, by=by)
    word = f"“{escape(stored.name)}” is saved. Interviews that already started keep their rubric."
    await form.confirm(owned.card(rubric.LOOK, stored, word=word))


async def grow_rubric(click: ModalClick[NoPayload, OwnedForm], deps: Deps) -> None:  # noqa: ARG001 - nothing is looked up
    """Add one more criterion to the form, up to 20, and keep what was typed. Nothing is stored.

    Raises NotAllowedError for a student, and RubricTooLongError if the typed text is more than a form can hold.
    """
    workspace_service.require_teacher(click.caller.user)
    await click.ack()
    typed = click.typed
    await click.update(rubric.form(typed, count=rubric.count_of(typed) + 1, metadata=click.inside))


def rubric_of(values: Fields) -> RubricCreate:
    """Return the form's fields as a rubric, without criteria whose fields are all empty.

    Raises FieldErrors for a weight that is not a whole number, a level without its points, or an invalid rubric.
    """
    typed = Fields({key: values.text(key).strip() for key in values})
    numbers = [
        number
        for number in range(1, rubric.count_of(typed) + 1)
        if any(typed[f"{key}_{number}"] for key in FIELDS.values())
    ]
    errors: dict[str, str] = {}
    criteria = [_criterion(typed, number, errors) for number in numbers]
    given = {**{key: typed[key] for key in ("name", "description", "source")}, "criteria": criteria}
    return validated(RubricCreate, given, errors, at=lambda problem: _field_of(problem, numbers, errors))


def _criterion(typed: Fields, number: int, errors: dict[str, str]) -> dict[str, Any]:
    """Return one criterion's fields. Unreadable values are added to `errors`."""
    weight = typed[f"weight_{number}"].removesuffix("%").strip()
    is_number = weight.isascii() and weight.isdecimal()
    if not is_number:
        errors[f"weight_{number}"] = "Please enter the weight as a whole percentage, such as 25."
    lines = list(filter(None, map(str.strip, typed[f"levels_{number}"].splitlines())))
    measure = _measure(lines, f"levels_{number}", errors)
    levels = []
    for line in lines:
        if measure is not None and (match := _COUNTED_LEVEL.fullmatch(line)) is not None:
            levels.append({"points": int(match[1]), "threshold": float(match[2]), "description": match[3]})
        elif (match := _LEVEL.fullmatch(line)) is not None:
            levels.append({"points": int(match[1]), "description": match[2]})
        else:
            errors.setdefault(f"levels_{number}", f"{NO_POINTS} This line doesn't: “{clipped(line, 60)}”")
    return {
        "measure": measure,
        "name": typed[f"criterion_{number}"],
        "weight": int(weight) if is_number else 0,
        "description": typed[f"about_{number}"],
        "levels": levels,
    }


def _measure(lines: list[str], field: str, errors: dict[str, str]) -> Measure | None:
    """Take the line that names a measure out of the lines, and return the measure. An unknown one is an error."""
    named = [line for line in lines if _MEASURE.fullmatch(line)]
    for line in named:
        lines.remove(line)
    words = [line.split(":", 1)[1].strip().casefold().replace(" ", "_").replace("-", "_") for line in named]
    if not words:
        return None
    if len(words) > 1 or words[0] not in set(Measure):
        errors.setdefault(field, f"Please name one of these measures: {', '.join(Measure)}.")
        return None
    return Measure(words[0])


def _field_of(problem: Any, numbers: list[int], errors: dict[str, str]) -> str:
    """Return the field of a problem, or "" for a wrong sum of weights while one of them cannot be read."""
    match problem["loc"]:
        case ("criteria", int(index)) if problem["type"] == "thresholds":
            return f"levels_{numbers[index]}"
        case ("criteria", int(index), str(key), *_):
            return f"{FIELDS[key]}_{numbers[index]}"
        case ("criteria", *_) if problem["type"] == "same_name":
            return f"criterion_{numbers[problem['ctx']['number']]}"
        case ("criteria", *_) if any(field.startswith("weight_") for field in errors):
            return ""
        case ("criteria", *_):
            return f"weight_{numbers[0]}" if numbers else "criterion_1"
        case place:
            return str(place[0])
