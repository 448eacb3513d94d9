"""The question before an audition. Pure."""

from typing import Any
from uuid import UUID

from bot.slack.blocks.kit import modal, name, section
from bot.slack.payloads import OfOwned
from services.auditions.estimate import Estimate
from services.auditions.script import Interviewer
from services.claude.pricing import dollars


def form(client_id: UUID, client: str, cast: tuple[Interviewer, ...], expected: Estimate) -> dict[str, Any]:
    """The modal that says what will happen and what it costs, before anything is spent."""
    who = "\n".join(f"• *{name(one.name)}*: {name(one.about, 200)}" for one in cast)
    blocks = [
        section(
            f"*{name(client)}* is interviewed by {len(cast)} scripted students, and once more with another age, gender, "
            f"race and means.\n{who}"
        ),
        section(
            f"{expected.interviews} interviews, about {expected.calls} calls. {_cost(expected)} It comes out of the "
            "workspace's budget of today, and takes a few minutes. The report card comes in your messages."
        ),
    ]
    return modal("Audition", "audition_form", blocks, submit="Hold it", metadata=OfOwned(client_id))


def _cost(expected: Estimate) -> str:
    if expected.likely_nano is None or expected.most_nano is None:
        return "The model has no known price."
    return (
        f"It costs about {dollars(expected.likely_nano)}, and {dollars(expected.most_nano)} at most unless calls fail and are "
        "made again; never more than is left of today's budget."
    )
