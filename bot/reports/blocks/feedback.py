"""Blocks of a student's rating and private note. Pure."""

from typing import Any
from uuid import UUID

from bot.slack.blocks.kit import field, modal, name, option, section, select, text_input
from bot.slack.payloads import OfSession
from models.feedback import BEST, LONGEST_NOTE, LONGEST_WORD, WORST, RatingDB

SCORES = {WORST: "not useful at all", 5: "somewhat useful", BEST: "very useful"}


def rating_form(session_id: UUID, client: str, rating: RatingDB | None) -> dict[str, Any]:
    """Build the form with ten scores and an optional comment."""
    words = (
        f"How useful was the interview with {name(client)} for your learning? Your teachers can see this. It "
        "doesn't affect your grade."
    )
    choices = [
        option(f"{score}: {SCORES[score]}" if score in SCORES else str(score), str(score))
        for score in range(WORST, BEST + 1)
    ]
    chosen = select(choices, initial=str(rating.score) if rating else None)
    blocks = [
        section(words),
        field("score", f"From {WORST} to {BEST}", chosen),
        text_input("word", "Comment", value=rating.word if rating else None, is_optional=True, max_length=LONGEST_WORD),
    ]
    return modal("Rate the interview", "rating_form", blocks, submit="Save", metadata=OfSession(session_id))


def note_form(session_id: UUID, client: str, note: str) -> dict[str, Any]:
    """Build the form with the student's private note."""
    words = (
        f"Your private notes on the interview with {name(client)}. Only you can read them. Teachers don't see "
        "them, and debriefs don't use them."
    )
    blocks = [
        section(words),
        text_input("content", "My notes", value=note, is_long=True, is_optional=True, max_length=LONGEST_NOTE),
    ]
    return modal("My notes", "note_form", blocks, submit="Save", metadata=OfSession(session_id))
