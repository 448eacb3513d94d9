"""The audition of a persona: every scripted interviewer, the swaps, and a report card.

It is played as students' sessions are, with the same prompts, state and guard, so what it shows is what a student would
have read. It runs against any Messages API, through a `call` that whoever runs it has built.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction

from pydantic import BaseModel, Field

from models.client_profile import QUARTERS, ClientProfileCreate, ClientProfileDB
from models.turn_state import Fault
from services.auditions.checks import Flaw, Found, flaws_of, open_secrets, rules_of, unlike_skill
from services.auditions.play import Interview, play, profile_of
from services.auditions.script import SKILLED, Interviewer
from services.auditions.swaps import Change, Swap, change_of, swaps_of
from services.prompts.prompt_service import PromptService
from services.simulation.turn_simulation import Call

AT_ONCE = 3
"""Interviews that are held side by side; a class that practises meanwhile keeps its room."""

ALLOWED: dict[Flaw, Fraction] = {
    Flaw.ROLE_REVERSAL: Fraction(3, 100),
    Flaw.INVENTED: Fraction(3, 100),
    Flaw.TOO_LONG: Fraction(5, 100),
    Flaw.UNANSWERED: Fraction(5, 100),
}
"""The share of replies in which this may be seen; of everything else there may be none."""

SHOWN_A_FLAW = 5


class Told(BaseModel, frozen=True):
    """How open the client was to one interviewer."""

    interviewer: str
    facts: int
    start: int
    end: int
    """Quarters of trust."""


class ReportCard(BaseModel):
    """What the audition has found."""

    persona: str
    model: str
    prompt_version: str
    replies: int
    hidden_facts: int
    told: list[Told]
    found: list[Found] = Field(default_factory=list)
    caught: dict[Fault, int] = Field(default_factory=dict)
    """What the guard found in first drafts: the students do not read those."""
    changes: list[Change] = Field(default_factory=list)

    def count(self, flaw: Flaw) -> int:
        """How often it was seen."""
        return sum(one.flaw == flaw for one in self.found)

    def is_failed(self, flaw: Flaw) -> bool:
        """Whether it was seen more often than may be."""
        return self.count(flaw) > ALLOWED.get(flaw, Fraction()) * self.replies

    @property
    def failed(self) -> list[Flaw]:
        """What the persona has failed in."""
        return [flaw for flaw in Flaw if self.is_failed(flaw)]

    def examples(self, flaw: Flaw) -> list[Found]:
        """A few of them."""
        return [one for one in self.found if one.flaw == flaw][:SHOWN_A_FLAW]


async def audition(
    data: ClientProfileCreate,
    cast: Sequence[Interviewer],
    *,
    prompts: PromptService,
    model: str,
    call: Call,
    with_swaps: bool = True,
    note: Callable[[str], None] = lambda _: None,
) -> ReportCard:
    """The report card. Raises what `call` raises, except where a single answer cannot be had."""
    room = asyncio.Semaphore(AT_ONCE)

    async def held(profile: ClientProfileDB, interviewer: Interviewer, about: str) -> Interview:
        async with room:
            interview = await play(profile, interviewer, prompts=prompts, model=model, call=call)
        note(about)
        return interview

    profile = profile_of(data)
    skilled = next((one for one in cast if one.key == SKILLED), None)
    swaps = swaps_of(data) if with_swaps and skilled else []
    try:
        async with asyncio.TaskGroup() as group:
            plain = [group.create_task(held(profile, one, one.name)) for one in cast]
            swapped = [
                group.create_task(held(profile_of(swap.data), skilled, f"{skilled.name}, other {swap.field}"))
                for swap in swaps
                if skilled
            ]
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from failed
    interviews = [task.result() for task in plain]
    return _card(
        profile, interviews, list(zip(swaps, (task.result() for task in swapped), strict=True)), prompts, model
    )


def _card(
    profile: ClientProfileDB,
    interviews: list[Interview],
    swapped: list[tuple[Swap, Interview]],
    prompts: PromptService,
    model: str,
) -> ReportCard:
    system, style = prompts.system_prompt(profile), prompts.style(profile.style)
    rules = rules_of(system, profile)
    found = [flaw for one in interviews for flaw in flaws_of(one, profile, style, rules)]
    found += open_secrets(profile)
    told = {one.interviewer.key: len(one.told) for one in interviews}
    if problem := unlike_skill(told, most=len(profile.hidden_facts)):
        found.append(Found(Flaw.OPENNESS, "", "", problem))
    before = next((one for one in interviews if one.interviewer.key == SKILLED), None)
    return ReportCard(
        persona=profile.name,
        model=model,
        prompt_version=prompts.version,
        replies=sum(1 for one in interviews for _ in one.lines),
        hidden_facts=len(profile.hidden_facts),
        told=[
            Told(interviewer=one.interviewer.name, facts=len(one.told), start=one.start, end=one.end)
            for one in interviews
        ],
        found=found,
        caught=dict(Counter(fault for one in interviews for line in one.lines for fault in line.caught)),
        changes=[change_of(swap, before, after) for swap, after in swapped] if before else [],
    )


def trust(quarters: int) -> str:
    """Trust as people read it."""
    return f"{quarters / QUARTERS:.2f}"
