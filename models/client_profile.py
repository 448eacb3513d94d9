"""The client profile (persona), as a teacher writes it."""

import re
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from pydantic import (
    BaseModel,
    Field,
    SerializerFunctionWrapHandler,
    field_validator,
    model_serializer,
)
from pydantic_core import PydanticCustomError
from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Json, Row
from models.client_details import FREE_TEXTS, ClientDetails, DetailColumns
from models.emoji_names import slack_name
from models.texts import OneLine, Words, at_most, without_doubles, worded

ISSUES = (
    "Anxiety", "Depression", "Grief and loss", "Housing insecurity", "Unemployment", "Substance use",
    "Intimate partner violence", "Child welfare involvement", "Family conflict", "Parenting stress",
    "Trauma", "Chronic illness", "Caregiver strain", "Social isolation", "Immigration stress",
    "Food insecurity", "Thoughts of suicide", "Reentry after prison", "Disability", "Aging",
)  # fmt: skip
TRAITS = (
    "Anxious", "Guarded", "Talkative", "Withdrawn", "Irritable", "Hopeful", "Skeptical", "Tearful",
    "Proud", "Polite", "Blunt", "Humorous", "Ashamed", "Exhausted", "Protective", "Impulsive",
    "Thoughtful", "Suspicious", "Eager to please", "Stoic",
)  # fmt: skip
STYLES = (
    "Plain", "Upset", "Verbose", "Reserved", "Tangential", "Pleasing", "Sarcastic", "Hesitant",
    "Matter-of-fact", "Storytelling", "Formal", "Street-wise",
)  # fmt: skip

MIN_AGE, MAX_AGE = 5, 110
MIN_TRAITS, MAX_TRAITS = 2, 5
MAX_HIDDEN_FACTS = 30
LONGEST_STORY = 3000
"""The maximum length of the background, and of the situation."""
LONGEST_FACT = 500
QUARTERS = 4
"""Trust moves in quarters, from 1.0 to 4.0. It is stored as a number of quarters."""
LONGEST_TOPIC = 60
MAX_SYNONYMS = 30
LONGEST_ENTRY = 300
ADDED_LATER = ("topic", "synonyms", "told_by", "only_when_asked")
"""Fields of a hidden fact that versions before 0034 do not know."""
LONGEST_EMOJI_NAME = 78
_EMOJI_NAME = re.compile(r"[\w+'-]+(::skin-tone-[2-6])?")
WRITTEN = ("background", "situation", "wants", "fears", *FREE_TEXTS)
"""The fields that are sentences about the client."""
DEFAULT_PICTURE = ":bust_in_silhouette:"


class Difficulty(StrEnum):
    """How hard it is to win this person's trust."""

    EASY = "easy"
    MODERATE = "moderate"
    HARD = "hard"


class HiddenFact(BaseModel, extra="forbid"):
    """A fact that the client tells only once it is earned.

    It is never in the system prompt; docs/decisions/masked-facts.md says why. A dump leaves out what was added later and
    is not set, and writes a whole level as a whole number, so that older versions read the facts that need nothing new.
    """

    text: Words
    level: float = 3
    """From 1 to 4 in steps of 0.5: 1 is told to anyone who asks kindly, 4 only in deep trust."""
    earned_by: Words = ""
    is_sensitive: bool = False
    """Whether it causes visible discomfort to be asked too early."""
    topic: OneLine = ""
    """What the fact is about, in a few words that do not give it away, such as *where he sleeps*."""
    synonyms: list[OneLine] = Field(default_factory=list)
    """Words of a question that asks for the fact, in any language, such as *drink/drinking* or *sleep car*.

    All words of an entry must be in the question. A slash separates words of which one is enough.
    """
    told_by: list[OneLine] = Field(default_factory=list)
    """Words by which the client tells it, in any language, written like the synonyms."""
    only_when_asked: bool | None = None
    """Whether only a question about it opens the fact. Without a value, facts about suicide, violence, and abuse do."""

    @property
    def quarters(self) -> int:
        """Return the level in quarters of trust, from 4 to 16."""
        return round(self.level * QUARTERS)

    @field_validator("text")
    @classmethod
    def _some_words(cls, value: str) -> str:
        return worded(value, most=LONGEST_FACT)

    @field_validator("earned_by")
    @classmethod
    def _short(cls, value: str) -> str:
        return at_most(value, 300)

    @field_validator("topic")
    @classmethod
    def _a_label(cls, value: str) -> str:
        return at_most(value, LONGEST_TOPIC)

    @field_validator("synonyms", "told_by")
    @classmethod
    def _a_list_of_words(cls, value: list[str]) -> list[str]:
        if len(value) > MAX_SYNONYMS:
            raise ValueError(f"Please enter at most {MAX_SYNONYMS} entries. There are {len(value)}.")
        return [worded(entry, most=LONGEST_ENTRY) for entry in value]

    @field_validator("level")
    @classmethod
    def _one_to_four(cls, value: float) -> float:
        if not 1 <= value <= 4 or (value * 2) % 1:  # noqa: PLR2004 - the levels of disclosure, in halves
            raise ValueError("Please enter a level from 1 to 4 in steps of 0.5, such as 2.5.")
        return value

    @model_serializer(mode="wrap")
    def _without_unset(self, dump: SerializerFunctionWrapHandler) -> dict[str, Any]:
        kept: dict[str, Any] = dump(self)
        if "level" in kept and kept["level"] == int(kept["level"]):
            kept["level"] = int(kept["level"])
        return {name: value for name, value in kept.items() if name not in ADDED_LATER or value not in ("", [], None)}


class ClientProfileDB(DetailColumns, Row):
    """A persona. Deleting one hides it, because its sessions refer to it."""

    __tablename__ = "client_profiles"
    __table_args__ = (
        CheckConstraint(f"age BETWEEN {MIN_AGE} AND {MAX_AGE}", name="age"),
        Index("ix_client_profiles_created_by_name", "created_by", "name"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    created_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    name: Mapped[str] = mapped_column(String(80))
    age: Mapped[int] = mapped_column()
    gender: Mapped[str] = mapped_column(String(80), default="")
    race: Mapped[str] = mapped_column(String(80), default="")
    means: Mapped[str] = mapped_column(String(120), default="")
    picture: Mapped[str] = mapped_column(String(80), default=DEFAULT_PICTURE)
    issues: Mapped[list[str]] = mapped_column()
    traits: Mapped[list[str]] = mapped_column()
    style: Mapped[str] = mapped_column(String(80))
    background: Mapped[str] = mapped_column(Text)
    situation: Mapped[str] = mapped_column(Text, default="")
    wants: Mapped[str] = mapped_column(String(300), default="")
    fears: Mapped[str] = mapped_column(String(300), default="")
    difficulty: Mapped[Difficulty] = mapped_column(String(16), default=Difficulty.MODERATE)
    starting_trust_quarters: Mapped[int] = mapped_column(default=10)
    hidden_facts: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    """Each one as `HiddenFact` dumps it."""
    revision: Mapped[int] = mapped_column(default=1)
    """The number of edits, so that two simultaneous edits do not overwrite each other."""
    deleted_at: Mapped[datetime | None] = mapped_column()


class ClientInner(ClientDetails):
    """What moves the client, and what they hold back: the second page of the form."""

    wants: OneLine = Field(default="", max_length=300)
    fears: OneLine = Field(default="", max_length=300)
    difficulty: Difficulty = Difficulty.MODERATE
    starting_trust: float = 2.0
    hidden_facts: list[HiddenFact] = Field(default_factory=list)

    @field_validator("starting_trust")
    @classmethod
    def _in_quarters(cls, value: float) -> float:
        if not 1 <= value <= 4 or (value * QUARTERS) % 1:  # noqa: PLR2004 - the scale of trust
            raise ValueError("Please enter a trust from 1 to 4 in steps of 0.25, such as 2.5.")
        return value

    @field_validator("hidden_facts")
    @classmethod
    def _not_too_many(cls, value: list[HiddenFact]) -> list[HiddenFact]:
        if len(value) > MAX_HIDDEN_FACTS:
            raise ValueError(f"Please enter at most {MAX_HIDDEN_FACTS} hidden facts. There are {len(value)}.")
        seen: set[str] = set()
        for number, fact in enumerate(value):
            if fact.text.casefold() in seen:
                raise PydanticCustomError(
                    "same_name", "Two hidden facts say the same thing. Please remove one.", {"number": number}
                )
            seen.add(fact.text.casefold())
        return value


class ClientProfileCreate(ClientInner):
    """A persona from a teacher's form: 1 to 5 issues, 2 to 5 traits, and at most 30 hidden facts.

    Entries of issues and traits that differ only in case count once. Errors are sentences that a teacher can act on.
    """

    name: OneLine = Field(max_length=80)
    age: int
    gender: OneLine = Field(default="", max_length=80)
    race: OneLine = Field(default="", max_length=80)
    means: OneLine = Field(default="", max_length=120)
    picture: OneLine = Field(default=DEFAULT_PICTURE, max_length=80)
    issues: list[OneLine] = Field(default_factory=list, validate_default=True)
    traits: list[OneLine] = Field(default_factory=list, validate_default=True)
    style: OneLine = Field(default="Plain", max_length=80)
    background: Words
    situation: Words = ""

    @classmethod
    def of(cls, client: ClientProfileDB) -> "ClientProfileCreate":
        """Return a stored persona in the form in which its author entered it."""
        facts = {name: getattr(client, name) for name in cls.model_fields if name != "starting_trust"}
        return cls(**facts, starting_trust=client.starting_trust_quarters / QUARTERS)

    @field_validator("name", "background", "style")
    @classmethod
    def _not_empty(cls, value: str) -> str:
        if not value:
            raise ValueError("Please fill this in.")
        return value

    @field_validator("background", "situation")
    @classmethod
    def _not_too_long(cls, value: str) -> str:
        return at_most(value, LONGEST_STORY)

    @field_validator("age")
    @classmethod
    def _plausible_age(cls, value: int) -> int:
        if not MIN_AGE <= value <= MAX_AGE:
            raise ValueError(f"Please enter an age from {MIN_AGE} to {MAX_AGE}.")
        return value

    @field_validator("traits")
    @classmethod
    def _two_to_five(cls, value: list[str]) -> list[str]:
        traits = without_doubles(value)
        if not MIN_TRAITS <= len(traits) <= MAX_TRAITS:
            raise ValueError(f"Please choose {MIN_TRAITS} to {MAX_TRAITS} different traits. You chose {len(traits)}.")
        return traits

    @field_validator("issues")
    @classmethod
    def _at_least_one(cls, value: list[str]) -> list[str]:
        issues = without_doubles(value)
        if not 1 <= len(issues) <= 5:  # noqa: PLR2004 - more than five would be a case file
            raise ValueError("Please choose 1 to 5 issues.")
        return issues

    @field_validator("picture")
    @classmethod
    def _an_emoji_name(cls, value: str) -> str:
        name = slack_name(value) or (value or DEFAULT_PICTURE).strip(":").lower()
        if not _EMOJI_NAME.fullmatch(name) or len(name) > LONGEST_EMOJI_NAME:
            raise ValueError("Please enter one emoji, or its name, such as :woman:.")
        return f":{name}:"


class ClientProfileUpdate(ClientProfileCreate):
    """An edited persona from the form, with all its fields."""
