"""The optional details of a persona: how the client talks, what moves them to and fro, and where the persona is from."""

from enum import StrEnum
from typing import Any

from pydantic import BaseModel, Field, field_validator, model_validator
from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Json
from models.texts import OneLine, Words, at_most, without_doubles

LONGEST_DETAIL = 1000
LONGEST_OPENING = 300
LONGEST_REACTION = 300
MAX_REACTIONS = 8
MAX_REACTION_CHARACTERS = 2800
"""All reactions together fit into one field of the form, which takes 3,000 characters."""
MAX_WORDS = 20
SEPARATOR = "|"
"""Separates the parts of a reaction in the form."""
FREE_TEXTS = ("reasons_for_change", "reasons_against_change", "strengths", "risk_factors", "protective_factors")
"""The details that are sentences about the client."""


class Proficiency(StrEnum):
    """How well the client knows the language of the interview."""

    FLUENT = "fluent"
    CONVERSATIONAL = "conversational"
    BASIC = "basic"


class Talkativeness(StrEnum):
    """How much the client says, within what the style allows."""

    QUIET = "quiet"
    AVERAGE = "average"
    TALKATIVE = "talkative"


class Reaction(BaseModel, extra="forbid"):
    """What the client believes and does when something comes up. One of the two may be empty."""

    situation: OneLine
    belief: OneLine = ""
    reaction: OneLine = ""

    @field_validator("situation", "belief", "reaction")
    @classmethod
    def _a_short_line(cls, value: str) -> str:
        if SEPARATOR in value:
            raise ValueError(f"Please leave out the character {SEPARATOR}. It separates the parts.")
        return at_most(value, LONGEST_REACTION)

    @model_validator(mode="after")
    def _says_something(self) -> "Reaction":
        if not self.situation or not (self.belief or self.reaction):
            raise ValueError("Please write a situation, and what the client then believes or does.")
        return self


class DetailColumns:
    """The columns of the details. Each has a default, so that older personas stay valid."""

    language_proficiency: Mapped[Proficiency] = mapped_column(String(16), default=Proficiency.FLUENT)
    talkativeness: Mapped[Talkativeness] = mapped_column(String(16), default=Talkativeness.AVERAGE)
    opening_line: Mapped[str] = mapped_column(String(LONGEST_OPENING), default="")
    words_used: Mapped[list[str]] = mapped_column(Json, default=list)
    words_avoided: Mapped[list[str]] = mapped_column(Json, default=list)
    reasons_for_change: Mapped[str] = mapped_column(Text, default="")
    reasons_against_change: Mapped[str] = mapped_column(Text, default="")
    strengths: Mapped[str] = mapped_column(Text, default="")
    risk_factors: Mapped[str] = mapped_column(Text, default="")
    protective_factors: Mapped[str] = mapped_column(Text, default="")
    reactions: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    """Each one as `Reaction` dumps it."""
    source: Mapped[str] = mapped_column(String(300), default="")
    license: Mapped[str] = mapped_column(String(120), default="")


class ClientDetails(BaseModel, extra="forbid"):
    """The details as a teacher writes them. All of them are optional."""

    language_proficiency: Proficiency = Proficiency.FLUENT
    talkativeness: Talkativeness = Talkativeness.AVERAGE
    opening_line: OneLine = Field(default="", max_length=LONGEST_OPENING)
    words_used: list[OneLine] = Field(default_factory=list)
    words_avoided: list[OneLine] = Field(default_factory=list)
    reasons_for_change: Words = ""
    reasons_against_change: Words = ""
    strengths: Words = ""
    risk_factors: Words = ""
    protective_factors: Words = ""
    reactions: list[Reaction] = Field(default_factory=list)
    source: OneLine = Field(default="", max_length=300)
    license: OneLine = Field(default="", max_length=120)

    @field_validator(*FREE_TEXTS)
    @classmethod
    def _not_long(cls, value: str) -> str:
        return at_most(value, LONGEST_DETAIL)

    @field_validator("words_used", "words_avoided")
    @classmethod
    def _a_few_words(cls, value: list[str]) -> list[str]:
        words = without_doubles(value)
        if len(words) > MAX_WORDS:
            raise ValueError(f"Please enter at most {MAX_WORDS} entries. There are {len(words)}.")
        return words

    @field_validator("reactions")
    @classmethod
    def _fit_into_the_form(cls, value: list[Reaction]) -> list[Reaction]:
        if len(value) > MAX_REACTIONS:
            raise ValueError(f"Please enter at most {MAX_REACTIONS} situations. There are {len(value)}.")
        if (length := sum(len(text) for one in value for text in one.model_dump().values())) > MAX_REACTION_CHARACTERS:
            raise ValueError(
                f"Please shorten these to {MAX_REACTION_CHARACTERS:,} characters altogether. They have {length:,}."
            )
        return value
