"""Blocks of the confirmation before an audition. Pure."""

from typing import Any
from uuid import UUID

from bot.slack.blocks.kit import modal, name, section
from bot.slack.payloads import OfOwned
from services.auditions.estimate import Estimate
from services.auditions.script import Interviewer
from services.claude.pricing import dollars


def form(client_id: UUID, client: str, cast: tuple[Interviewer, ...], expected: Estimate) -> dict[str, Any]:
    """Build the modal that explains an audition and its cost before anything is spent. Its payload is the persona."""
    who = "\n".join(f"• *{name(one.name)}*: {name(one.about, 200)}" for one in cast)
    blocks = [
        section(
            f"*{name(client)}* will be interviewed by {len(cast)} scripted students. For a fairness check, one of "
            "them repeats the interview with a different age, gender, race, and living situation.\n"
            f"{who}"
        ),
        section(
            f"{expected.interviews} interviews, about {expected.calls} calls. {_cost(expected)} The cost counts "
            "toward today's workspace budget. It takes a few minutes. You will get the report card in your "
            "messages."
        ),
    ]
    return modal("Audition", "audition_form", blocks, submit="Start audition", metadata=OfOwned(client_id))


def _cost(expected: Estimate) -> str:
    if expected.likely_nano is None or expected.most_nano is None:
        return "The model has no price yet."
    return (
        f"It costs about {dollars(expected.likely_nano)}, and {dollars(expected.most_nano)} at most, unless calls "
        "fail and are repeated. It never costs more than what is left of today's budget."
    )
