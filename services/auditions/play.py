"""A scripted interview with a persona, run exactly like a student's session, without a database and without Slack."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from models.client_profile import QUARTERS, ClientProfileCreate, ClientProfileDB
from models.turn_state import GuardFinding
from services.auditions.script import Cue, Interviewer
from services.claude.anthropic_service import Ask
from services.claude.errors import ClaudeContentError
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot
from services.simulation.turn_simulation import Call, TurnInput, TurnOutcome, play_turn


@dataclass(frozen=True)
class AuditionLine:
    """A line that was said to the client, and its result."""

    cue: Cue
    reply: str
    """The reply as a student would have read it; empty if the role-play was paused or there was no answer."""
    quarters: int
    earned: tuple[int, ...] = ()
    """The facts that this line opened, as positions in the persona."""
    told: tuple[int, ...] = ()
    """The opened facts that the reply tells, as positions in the persona."""
    unearned: tuple[str, ...] = ()
    """The text of the facts that were not earned at this reply."""
    known: str = ""
    """Everything that others had told the client before this reply, in lower case."""
    caught: tuple[GuardFinding, ...] = ()
    """What the guard found in the first draft. The reply is the final text."""
    shown: tuple[GuardFinding, ...] = ()
    """What the guard found in the reply itself, because the second draft was no better."""
    is_withheld: bool = False
    """Whether no draft could be shown, so that the client was silent."""
    is_paused: bool = False
    is_unanswered: bool = False


@dataclass(frozen=True)
class AuditionInterview:
    """A finished script."""

    interviewer: Interviewer
    greeting: str
    lines: tuple[AuditionLine, ...]
    start: int
    """Trust in quarters before the first line."""

    @property
    def earned(self) -> tuple[int, ...]:
        """The facts that were opened, in order."""
        return tuple(place for line in self.lines for place in line.earned)

    @property
    def told(self) -> tuple[int, ...]:
        """The facts that the replies tell, in order. A fact that was opened and not told is not among them."""
        return tuple(place for line in self.lines for place in line.told)

    @property
    def end(self) -> int:
        """Trust in quarters after the last line."""
        return self.lines[-1].quarters if self.lines else self.start

    @property
    def replies(self) -> tuple[str, ...]:
        """Everything that the client said, including the greeting, without empty replies."""
        return tuple(reply for reply in (self.greeting, *(line.reply for line in self.lines)) if reply)


def profile_of(data: ClientProfileCreate) -> ClientProfileDB:
    """Return the persona as the prompt needs it. It is not stored in a database."""
    facts = data.model_dump(mode="json")
    facts["starting_trust_quarters"] = round(facts.pop("starting_trust") * QUARTERS)
    return ClientProfileDB(**facts)


@dataclass
class _Talk:
    """An interview in progress."""

    profile: ClientProfileDB
    prompts: PromptService
    model: str
    call: Call
    system: str = ""
    messages: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.system = self.prompts.system_prompt(self.profile)
        self.client = ClientSnapshot.of(_snapshot(self.profile))
        self.state = self.client.at_start()

    async def hear(self, text: str, *, turn: int) -> TurnOutcome:
        self.messages.append(("user", text))
        ask = Ask(model=self.model, system=self.system, messages=tuple(self.messages))
        said = (text,) if turn else ()
        outcome = await play_turn(
            TurnInput(self.client, self.state, ask, said=said, turn=turn), self.prompts, self.call
        )
        self.state = outcome.state
        if outcome.text:
            self.messages += outcome.appended
        return outcome

    def forget_last(self) -> None:
        """Remove the last line, because the client could not answer it."""
        self.messages.pop()

    @property
    def known(self) -> str:
        """What others have told the client, in lower case. What the client has invented does not count."""
        return "\n".join([self.system, *(text for role, text in self.messages if role != "assistant")]).casefold()

    def unearned(self) -> tuple[str, ...]:
        return tuple(fact.text for fact in self.client.unearned_facts(self.state))


async def play(
    profile: ClientProfileDB, interviewer: Interviewer, *, prompts: PromptService, model: str, call: Call
) -> AuditionInterview:
    """Say the script line by line and return the interview. It stores nothing.

    A ClaudeContentError is no failure: the interview goes on without that reply, and without a greeting if it is the
    first. Raise the other errors of `call`, such as a ClaudeError or a closed gate, and PromptFileError for a mistake
    in a prompt file.
    """
    talk = _Talk(profile, prompts, model, call)
    start = talk.state.quarters
    greeting = await _greeting(talk)
    lines = [await _line(talk, cue, turn) for turn, cue in enumerate(_cues(interviewer, talk.client), start=1)]
    return AuditionInterview(interviewer, greeting, tuple(lines), start)


def _cues(interviewer: Interviewer, client: ClientSnapshot) -> tuple[Cue, ...]:
    """Return the interviewer's lines to this client. Those with a topic come once for each fact, lowest levels first."""
    facts = sorted(client.facts, key=lambda fact: fact.level)
    return interviewer.spoken_to(client.name, topics=[fact.topic for fact in facts if fact.topic])


async def _greeting(talk: _Talk) -> str:
    """Return the client's greeting, or an empty string if there is none, as can happen to students too."""
    try:
        return (await talk.hear(talk.prompts.opening_line, turn=0)).text
    except ClaudeContentError:
        talk.forget_last()
        return ""


async def _line(talk: _Talk, cue: Cue, turn: int) -> AuditionLine:
    known_before = talk.known
    try:
        outcome = await talk.hear(cue.say, turn=turn)
    except ClaudeContentError:
        talk.forget_last()
        return AuditionLine(cue, "", talk.state.quarters, unearned=talk.unearned(), is_unanswered=True)
    if not outcome.text:
        talk.forget_last()
        return AuditionLine(cue, "", talk.state.quarters, unearned=talk.unearned(), is_paused=True)
    return AuditionLine(
        cue=cue,
        reply=outcome.text,
        quarters=talk.state.quarters,
        earned=outcome.step.earned,
        told=outcome.step.told,
        unearned=talk.unearned(),
        known=f"{known_before}\n{cue.say}\n{outcome.note}".casefold(),
        caught=outcome.findings,
        shown=outcome.shown,
        is_withheld=outcome.is_withheld,
    )


def _snapshot(profile: ClientProfileDB) -> Mapping[str, Any]:
    wanted = ("name", "hidden_facts", "starting_trust_quarters", "difficulty", "style")
    return {name: getattr(profile, name) for name in wanted}
