"""The client's state: trust, told facts, what the student did in a turn, and what the guard found."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from pydantic import BaseModel, model_validator
from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Json, Row

LEAST_TRUST, MOST_TRUST = 4, 16
"""In quarters: trust goes from 1.0 to 4.0."""


class Act(StrEnum):
    """What a student does in a turn that can move a client."""

    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    SIMPLE_REFLECTION = "simple_reflection"
    COMPLEX_REFLECTION = "complex_reflection"
    AFFIRMATION = "affirmation"
    SUMMARY = "summary"
    SILENCE_RESPECTED = "silence_respected"
    LIMIT_RESPECTED = "limit_respected"
    EMPATHY_SHOWN = "empathy_shown"
    EMPATHY_MISSED = "empathy_missed"
    ADVICE_WITH_PERMISSION = "advice_with_permission"
    ADVICE_WITHOUT_PERMISSION = "advice_without_permission"
    CONFRONTATION = "confrontation"
    PRESSED = "pressed"
    STOCK_PHRASE = "stock_phrase"
    EMPHASIZING_AUTONOMY = "emphasizing_autonomy"
    SEEKING_COLLABORATION = "seeking_collaboration"
    GIVING_INFORMATION = "giving_information"
    CONFIDENTIALITY = "confidentiality"
    ASKING_ABOUT_SAFETY = "asking_about_safety"
    SELF_DISCLOSURE = "self_disclosure"
    OTHER = "other"


class Aside(StrEnum):
    """What a student says as themselves, out of role."""

    NONE = "none"
    ASKS_IF_AI = "asks_if_ai"
    OWN_DISTRESS = "own_distress"
    NO_ROLE = "no_role"
    """Not the student's doing: the client's model keeps leaving the role, so the role-play is paused."""


class Stage(StrEnum):
    """The stage of a hidden fact."""

    HELD = "held"
    HINTED = "hinted"
    OPENED = "told"
    """The client may tell it from now on. Older versions took this for told, so it keeps the name in the database."""


class GuardFinding(StrEnum):
    """What the guard finds in a reply."""

    HELPER_VOICE = "helper_voice"
    ADVICE = "advice"
    EARLY_THANKS = "early_thanks"
    CLINICAL_WORDS = "clinical_words"
    OUT_OF_ROLE = "out_of_role"
    UNKNOWN_FACT = "unknown_fact"
    UNEARNED_FACT = "unearned_fact"
    TOO_LONG = "too_long"
    REPETITION = "repetition"
    MARKUP = "markup"
    ECHO = "echo"
    RECITAL = "recital"
    OTHER_LANGUAGE = "other_language"
    WITHHELD = "withheld"
    """Every draft was out of role or recited the prompt, so none was shown."""


class QuotedAct(BaseModel, frozen=True):
    """An act, with the student's words that support it."""

    act: Act
    quote: str


class FactStage(BaseModel, frozen=True):
    """A hidden fact's stage, the turn in which it was reached, and the turn whose reply told the fact."""

    stage: Stage = Stage.HELD
    turn: int | None = None
    told_in: int | None = None
    """None if no reply has told it. Where an older version stored nothing, an opened fact counts as told at once."""

    @model_validator(mode="before")
    @classmethod
    def _as_older_versions_meant(cls, given: Any) -> Any:
        if isinstance(given, dict) and "told_in" not in given and given.get("stage") == Stage.OPENED:
            return {**given, "told_in": given.get("turn")}
        return given

    @property
    def is_told(self) -> bool:
        """Return whether a reply has told the fact."""
        return self.told_in is not None


class ClientState(BaseModel, frozen=True):
    """The client's state between two turns."""

    quarters: int
    """Trust, from 4 to 16 quarters."""
    facts: tuple[FactStage, ...] = ()
    """In the order of the persona's facts."""
    closed_run: int = 0
    """The number of turns in a row with only closed questions."""
    stock_run: int = 0
    """The number of turns so far with nothing but stock phrases."""
    lifted_by: tuple[Act, ...] = ()
    """What raised trust in the turn before. The same act does not raise it twice in a row."""
    is_asked_in: bool = False
    """Whether the turn before asked openly, reflected, or showed empathy. Then one silence leaves room to answer."""
    is_uneasy: bool = False
    """Whether the turn before hurt, or touched something too early."""
    calm_turns: int = 0
    """The number of turns since the last note."""
    withheld_run: int = 0
    """The number of turns in a row in which no reply could be shown."""


class TurnStateDB(Row):
    """What a turn has changed in the client, stored with its reply."""

    __tablename__ = "turn_states"
    __table_args__ = (UniqueConstraint("turn_id"), UniqueConstraint("session_id", "number"))

    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    turn_id: Mapped[UUID] = mapped_column(ForeignKey("turns.id"))
    number: Mapped[int] = mapped_column()
    state: Mapped[dict[str, Any]] = mapped_column(Json)
    """The state after this turn, as `ClientState` dumps it."""
    acts: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    """Each one as `QuotedAct` dumps it."""
    touched: Mapped[list[int]] = mapped_column(Json, default=list)
    """Sensitive facts that were asked about too early, as positions in the persona."""
    note: Mapped[str] = mapped_column(Text, default="")
    """The note after the student's lines. It stays there in every later request, byte for byte."""


class GuardFindDB(Row):
    """A kind of fault that the guard found in the reply of a turn."""

    __tablename__ = "guard_finds"
    __table_args__ = (
        UniqueConstraint("turn_id", "kind"),
        CheckConstraint(f"kind IN ({', '.join(repr(kind.value) for kind in GuardFinding)})", name="kind"),
        Index("ix_guard_finds_client_id", "client_id", "kind"),
    )

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client_profiles.id"))
    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    turn_id: Mapped[UUID] = mapped_column(ForeignKey("turns.id"))
    kind: Mapped[GuardFinding] = mapped_column(String(32))
    is_shown: Mapped[bool] = mapped_column(default=False)
    """Whether the rewrite did not fix it, so that the student has read it."""
