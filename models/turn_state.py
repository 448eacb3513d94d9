"""The client's state: how far they trust, what they have told, what the student did in a turn, and what the guard found."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Json, Row

LEAST_TRUST, MOST_TRUST = 4, 16
"""In quarters: trust goes from 1.0 to 4.0."""


class Act(StrEnum):
    """What a student does in a turn, as far as it moves a client."""

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
    OTHER = "other"


class Aside(StrEnum):
    """What a student says as themselves, out of the role-play."""

    NONE = "none"
    ASKS_IF_AI = "asks_if_ai"
    OWN_DISTRESS = "own_distress"


class Stage(StrEnum):
    """Where a hidden fact stands."""

    HELD = "held"
    HINTED = "hinted"
    TOLD = "told"


class Fault(StrEnum):
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


class QuotedAct(BaseModel, frozen=True):
    """One act with the student's own words that it rests on."""

    act: Act
    quote: str


class FactStage(BaseModel, frozen=True):
    """A hidden fact's stage, and the turn since which it is there."""

    stage: Stage = Stage.HELD
    turn: int | None = None


class ClientState(BaseModel, frozen=True):
    """How the client is between two turns."""

    quarters: int
    """Trust, from 4 to 16 quarters."""
    facts: tuple[FactStage, ...] = ()
    """In the order in which the persona lists them."""
    closed_run: int = 0
    """Turns in a row that only asked closed questions."""
    stock_run: int = 0
    """Turns so far that held nothing but stock phrases."""
    lifted_by: tuple[Act, ...] = ()
    """What raised trust in the turn before; the same thing does not raise it twice running."""
    is_asked_in: bool = False
    """The turn before asked openly, said back or showed empathy: a silence now leaves room, once."""
    is_uneasy: bool = False
    """The turn before hurt, or touched what is not to be talked about yet."""
    calm_turns: int = 0
    """Turns since the last note."""


class TurnStateDB(Row):
    """What a turn has changed in the client, written with its reply."""

    __tablename__ = "turn_states"
    __table_args__ = (UniqueConstraint("turn_id"), UniqueConstraint("session_id", "number"))

    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    turn_id: Mapped[UUID] = mapped_column(ForeignKey("turns.id"))
    number: Mapped[int] = mapped_column()
    state: Mapped[dict[str, Any]] = mapped_column(Json)
    """As `ClientState` dumps it: the state after this turn."""
    acts: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    """Each as `QuotedAct` dumps it."""
    touched: Mapped[list[int]] = mapped_column(Json, default=list)
    """Sensitive facts that were asked about too early, by their place in the persona."""
    note: Mapped[str] = mapped_column(Text, default="")
    """What was appended after the student's lines; it stands there in every later request, byte for byte."""


class GuardFindDB(Row):
    """A kind of fault that the guard found in the reply of a turn."""

    __tablename__ = "guard_finds"
    __table_args__ = (
        UniqueConstraint("turn_id", "kind"),
        CheckConstraint(f"kind IN ({', '.join(repr(kind.value) for kind in Fault)})", name="kind"),
        Index("ix_guard_finds_client_id", "client_id", "kind"),
    )

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client_profiles.id"))
    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    turn_id: Mapped[UUID] = mapped_column(ForeignKey("turns.id"))
    kind: Mapped[Fault] = mapped_column(String(32))
    is_shown: Mapped[bool] = mapped_column(default=False)
    """The rewrite did not mend it: the student has read it."""
