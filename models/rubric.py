"""Rubrics: criteria whose weights add up to 100%, each with its levels."""

from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from typing import Any, LiteralString
from uuid import UUID

from pydantic import BaseModel, SerializerFunctionWrapHandler, field_validator, model_serializer, model_validator
from pydantic_core import PydanticCustomError
from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Json, Row
from models.texts import OneLine, Words, at_most, worded

FULL = 100
MAX_CRITERIA = 20
MIN_LEVELS, MAX_LEVELS = 2, 6


MOST_THRESHOLD = 100.0


class Measure(StrEnum):
    """What the app can count for a criterion. Then its level comes from the count, and the model is not asked."""

    OPEN_SHARE = "open_share"
    """Open questions, in percent of all questions."""
    REFLECTIONS_TO_QUESTIONS = "reflections_to_questions"
    """Reflections for each question."""
    COMPLEX_SHARE = "complex_share"
    """Complex reflections, in percent of all reflections."""
    OWN_WORDS = "own_words"
    """The student's words, in percent of all words. Fewer are better."""


class _WithoutNone(BaseModel, extra="forbid"):
    """A model whose unset fields are left out when it is stored, so that older rows and files stay as they are."""

    @model_serializer(mode="wrap")
    def _without_none(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {key: value for key, value in handler(self).items() if value is not None}


class Level(_WithoutNone):
    """A level of a criterion: its points, and what shows it in the interview."""

    points: int
    description: OneLine
    threshold: float | None = None
    """Where the criterion has a measure: the least value for this level, or for the student's own words the most."""

    @field_validator("points")
    @classmethod
    def _small(cls, value: int) -> int:
        if not 0 <= value <= 10:  # noqa: PLR2004 - finer steps could not be told apart
            raise ValueError("Please enter points from 0 to 10.")
        return value

    @field_validator("description")
    @classmethod
    def _some_words(cls, value: str) -> str:
        return worded(value, most=300)


class Criterion(_WithoutNone):
    """A criterion, with its weight in percent and two to six levels, which are sorted by their points."""

    name: OneLine
    description: Words = ""
    weight: int
    measure: Measure | None = None
    levels: list[Level]

    @field_validator("name")
    @classmethod
    def _named(cls, value: str) -> str:
        return worded(value, most=80)

    @field_validator("description")
    @classmethod
    def _short(cls, value: str) -> str:
        return at_most(value, 1000)

    @field_validator("weight")
    @classmethod
    def _a_share(cls, value: int) -> int:
        if not 1 <= value <= FULL:
            raise ValueError("Please enter a weight from 1 to 100 percent.")
        return value

    @field_validator("levels")
    @classmethod
    def _rising(cls, value: list[Level]) -> list[Level]:
        if not MIN_LEVELS <= len(value) <= MAX_LEVELS:
            raise ValueError(f"Please describe {MIN_LEVELS} to {MAX_LEVELS} levels. There are {len(value)}.")
        if len({level.points for level in value}) < len(value):
            raise ValueError("Two levels have the same points. Please use different points.")
        return sorted(value, key=lambda level: level.points)

    @model_validator(mode="after")
    def _measured(self) -> "Criterion":
        if (problem := _problem_of(self.measure, self.levels)) is not None:
            raise PydanticCustomError("thresholds", problem)
        return self


def _problem_of(measure: Measure | None, levels: list[Level]) -> LiteralString | None:
    """Return what is wrong with the thresholds of a criterion, or None."""
    lowest, *others = levels
    values = [level.threshold for level in others]
    given = [value for value in values if value is not None]
    if measure is None:
        has_any = lowest.threshold is not None or bool(given)
        return (
            "Only a criterion with a measure can have levels “from” a number. Add the measure, or remove the numbers."
            if has_any
            else None
        )
    if lowest.threshold is not None:
        return "The lowest level needs no number: it holds for everything below the next level."
    if len(given) < len(others):
        return "Each level above the lowest needs its number, such as “2 from 60: Mostly open questions”."
    if not all(0 <= value <= MOST_THRESHOLD for value in given):
        return "Please use numbers from 0 to 100 for the levels."
    falls = measure == Measure.OWN_WORDS
    if not all(before > after if falls else before < after for before, after in pairwise(given)):
        return (
            "For the student's own words, a higher level needs a smaller number."
            if falls
            else "A higher level needs a larger number."
        )
    return None


class EvaluationRubricDB(Row):
    """A rubric. Deleting one hides it, because sessions were judged by it."""

    __tablename__ = "evaluation_rubrics"
    __table_args__ = (Index("ix_evaluation_rubrics_created_by_name", "created_by", "name"),)

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    created_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    name: Mapped[str] = mapped_column(String(80))
    description: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(Text, default="")
    """Where the rubric comes from, and which parts are expert opinion."""
    criteria: Mapped[list[dict[str, Any]]] = mapped_column(Json)
    """Each one as `Criterion` dumps it."""
    revision: Mapped[int] = mapped_column(default=1)
    deleted_at: Mapped[datetime | None] = mapped_column()


class RubricCreate(BaseModel, extra="forbid"):
    """A rubric from a teacher's form: 1 to 20 criteria with different names, whose weights add up to 100.

    Errors are sentences that a teacher can act on.
    """

    name: OneLine
    description: Words = ""
    source: Words = ""
    criteria: list[Criterion]

    @classmethod
    def of(cls, rubric: EvaluationRubricDB) -> "RubricCreate":
        """Return a stored rubric in the form in which its author entered it."""
        return cls.model_validate({name: getattr(rubric, name) for name in cls.model_fields})

    @field_validator("name")
    @classmethod
    def _named(cls, value: str) -> str:
        return worded(value, most=80)

    @field_validator("description", "source")
    @classmethod
    def _short(cls, value: str) -> str:
        return at_most(value, 1000)

    @field_validator("criteria")
    @classmethod
    def _whole(cls, value: list[Criterion]) -> list[Criterion]:
        if not 1 <= len(value) <= MAX_CRITERIA:
            raise ValueError(f"Please enter 1 to {MAX_CRITERIA} criteria. There are {len(value)}.")
        seen: set[str] = set()
        for number, criterion in enumerate(value):
            if criterion.name.casefold() in seen:
                raise PydanticCustomError(
                    "same_name",
                    "There are two criteria named “{name}”. Please use different names.",
                    {"name": criterion.name, "number": number},
                )
            seen.add(criterion.name.casefold())
        total = sum(criterion.weight for criterion in value)
        if total != FULL:
            more = f"add {FULL - total}" if total < FULL else f"remove {total - FULL}"
            raise ValueError(f"The weights add up to {total} percent. They must add up to 100, so please {more}.")
        return value


class RubricUpdate(RubricCreate):
    """An edited rubric with all its fields."""
