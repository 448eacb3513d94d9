"""Rubrics: criteria whose weights add up to 100%, each with its levels."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, field_validator
from pydantic_core import PydanticCustomError
from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Json, Row
from models.client_profile import OneLine, Words, at_most, worded

FULL = 100
MAX_CRITERIA = 20
MIN_LEVELS, MAX_LEVELS = 2, 6


class Level(BaseModel, extra="forbid"):
    """A level of a criterion: its points, and what shows it in the interview."""

    points: int
    description: OneLine

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


class Criterion(BaseModel, extra="forbid"):
    """A criterion, with its weight in percent."""

    name: OneLine
    description: Words = ""
    weight: int
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
    """A rubric from a teacher's form. Errors are sentences that a teacher can act on."""

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
