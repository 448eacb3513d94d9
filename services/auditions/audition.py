"""The audition of a persona: all scripted interviewers, the swaps, and a report card.

It uses the same prompts, states, and guard as students' sessions, so it shows what a student would have read. It works
with any Messages API, through the `call` that it is given.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from pydantic import BaseModel, Field

from models.client_profile import QUARTERS, ClientProfileCreate, ClientProfileDB
from models.turn_state import GuardFinding
from services.auditions.checks import Flaw, FoundFlaw, flaws_of, open_secrets, rules_of, unlike_skill
from services.auditions.play import AuditionInterview, play, profile_of
from services.auditions.script import SKILLED, Interviewer
from services.auditions.swaps import SwapDifferences, TraitSwap, change_of, swaps_of
from services.prompts.prompt_service import PromptService
from services.simulation.turn_simulation import Call

AT_ONCE = 3
"""How many interviews run at the same time, so that a class can practice meanwhile."""

ALLOWED: dict[Flaw, Fraction] = {
    Flaw.ROLE_REVERSAL: Fraction(3, 100),
    Flaw.INVENTED: Fraction(3, 100),
    Flaw.TOO_LONG: Fraction(5, 100),
    Flaw.UNANSWERED: Fraction(5, 100),
    Flaw.REPETITION: Fraction(3, 100),
    Flaw.ECHO: Fraction(3, 100),
}
"""The share of replies that may have this flaw. All other flaws are not allowed at all."""

SHOWN_A_FLAW = 5


class Openness(BaseModel, frozen=True):
    """How open the client was to one interviewer."""

    interviewer: str
    facts: int
    """How many facts the replies told."""
    start: int
    end: int
    """Trust in quarters."""
    opened: int | None = None
    """How many facts were opened: the client could have told them. None in reports of earlier versions."""


class ReportCard(BaseModel):
    """The result of an audition."""

    persona: str
    model: str
    prompt_version: str
    replies: int
    hidden_facts: int
    told: list[Openness]
    found: list[FoundFlaw] = Field(default_factory=list)
    caught: dict[GuardFinding, int] = Field(default_factory=dict)
    """What the guard found in first drafts and the second draft fixed."""
    shown: dict[GuardFinding, int] = Field(default_factory=dict)
    """What the guard found and students would have read, because the second draft was no better."""
    changes: list[SwapDifferences] = Field(default_factory=list)

    def count(self, flaw: Flaw) -> int:
        """Return how often the flaw was found in the interviews of the audition, without those of the swaps."""
        return sum(one.flaw == flaw for one in self.found)

    def is_failed(self, flaw: Flaw) -> bool:
        """Return whether the flaw was found more often than allowed."""
        return self.count(flaw) > ALLOWED.get(flaw, Fraction()) * self.replies

    @property
    def failed(self) -> list[Flaw]:
        """The flaws that the persona has too often."""
        return [flaw for flaw in Flaw if self.is_failed(flaw)]

    def examples(self, flaw: Flaw) -> list[FoundFlaw]:
        """Return up to five finds of the flaw, the first ones in the order of the interviews."""
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
    """Run the audition, at most three interviews at a time, and return its report card. It stores nothing.

    Each interviewer of `cast` interviews the persona. With `with_swaps`, the one with the key `skilled`, if there is
    one, also interviews four variants of it. `note` gets the name of each interview when it is done.

    Raise the first error of `call`, such as a ClaudeError or a closed gate, and PromptFileError for a mistake in a
    prompt file; the other interviews are then canceled. A ClaudeContentError is no failure: the interview goes on
    without that reply.
    """
    room = asyncio.Semaphore(AT_ONCE)

    async def run_one(profile: ClientProfileDB, interviewer: Interviewer, about: str) -> AuditionInterview:
        async with room:
            interview = await play(profile, interviewer, prompts=prompts, model=model, call=call)
        note(about)
        return interview

    profile = profile_of(data)
    skilled = next((one for one in cast if one.key == SKILLED), None)
    swaps = swaps_of(data) if with_swaps and skilled else []
    try:
        async with asyncio.TaskGroup() as group:
            plain = [group.create_task(run_one(profile, one, one.name)) for one in cast]
            swapped = [
                group.create_task(run_one(profile_of(swap.data), skilled, f"{skilled.name}, other {swap.field}"))
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
    interviews: list[AuditionInterview],
    swapped: list[tuple[TraitSwap, AuditionInterview]],
    prompts: PromptService,
    model: str,
) -> ReportCard:
    system, style = prompts.system_prompt(profile), prompts.style(profile.style)
    rules = rules_of(system, profile)
    found = [flaw for one in interviews for flaw in flaws_of(one, profile, style, rules)]
    found += open_secrets(profile)
    told = {one.interviewer.key: len(one.told) for one in interviews}
    most = len(profile.hidden_facts)
    opened = {one.interviewer.key: len(one.earned) for one in interviews}
    if problem := unlike_skill(told, most=most) or unlike_skill(opened, most=most, verb="could have heard"):
        found.append(FoundFlaw(Flaw.OPENNESS, "", "", problem))
    before = next((one for one in interviews if one.interviewer.key == SKILLED), None)
    return ReportCard(
        persona=profile.name,
        model=model,
        prompt_version=prompts.version,
        replies=sum(1 for one in interviews for _ in one.lines),
        hidden_facts=len(profile.hidden_facts),
        told=[
            Openness(
                interviewer=one.interviewer.name,
                facts=told[one.interviewer.key],
                start=one.start,
                end=one.end,
                opened=len(one.earned),
            )
            for one in interviews
        ],
        found=found,
        caught=_counted(
            fault for one in interviews for line in one.lines for fault in line.caught if fault not in line.shown
        ),
        shown=_counted(fault for one in interviews for line in one.lines for fault in line.shown),
        changes=[change_of(swap, before, after) for swap, after in swapped] if before else [],
    )


def _counted(faults: Iterable[GuardFinding]) -> dict[GuardFinding, int]:
    return dict(Counter(fault for fault in faults if fault != GuardFinding.WITHHELD))


def trust(quarters: int) -> str:
    """Return trust, given in quarters, as text with two decimals, such as 2.50."""
    return f"{quarters / QUARTERS:.2f}"
