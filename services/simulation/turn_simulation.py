"""One turn of a client without database and Slack: classify, step, answer, guard, and rewrite at most once.

How to run a whole interview with it, as `virtual-client audition` does:

    client = ClientSnapshot.of(profile)                   # or of any mapping with the persona's fields
    state, talk = client.at_start(), [("user", prompts.opening_line)]
    outcome = await play_turn(TurnInput(client, state, ask, said=(), turn=0), prompts, call)      # the greeting
    talk.append(("assistant", outcome.text))
    for turn, line in enumerate(script, start=1):
        talk.append(("user", line))
        ask = Ask(model=model, system=prompts.system_prompt(profile), messages=tuple(talk))
        outcome = await play_turn(TurnInput(client, state, ask, said=(line,), turn=turn), prompts, call)
        talk += outcome.appended                     # the note, if there is one, and the reply: send both from now on
        state = outcome.state

`call` is any `async (Ask) -> str` that returns the text of the model's whole answer, or raises a `Refusal`. An error in
the classification only costs the classification. An error in the reply ends the turn. No request may contain
`client.unearned_facts(state)`. `outcome.step` says what was earned, told, touched, and hinted; `outcome.findings` and `outcome.shown` say
what the guard found.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from models.turn_state import Aside, ClientState, GuardFinding
from services.claude.anthropic_service import Ask
from services.claude.errors import ClaudeContentError, ClaudeSetupError
from services.common.errors import Refusal
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot, StateChange, step, with_reply
from services.simulation.copy_check import LOOKS_BACK
from services.simulation.languages import language_of, languages
from services.simulation.move_classifier import Reading, ask_for, reading_of, silence
from services.simulation.reply_guard import NEVER_SHOWN, PAUSE, GuardContext, badness, cleaned, guard_findings

PAUSED_AFTER = 3
"""After this many turns in a row in which no reply could be shown, the role-play is paused."""

Call = Callable[[Ask], Awaitable[str]]


class ReadingOutcome(StrEnum):
    """How the classification of a turn went."""

    GREETING = "greeting"
    SILENT = "silent"
    READ = "read"
    INVALID = "invalid"
    FAILED = "failed"


@dataclass(frozen=True)
class TurnInput:
    """Everything that a turn depends on."""

    client: ClientSnapshot
    before: ClientState
    ask: Ask
    """The request for the reply, without this turn's note. Its last message is the student's."""
    said: tuple[str, ...]
    """The student's lines of this turn; empty for the greeting."""
    turn: int


@dataclass(frozen=True)
class TurnOutcome:
    """The result of a turn."""

    step: StateChange
    note: str
    text: str
    """The reply as it is shown; empty if the role-play was left."""
    reading: Reading | None
    read: ReadingOutcome
    findings: tuple[GuardFinding, ...] = ()
    """The faults of the first draft."""
    shown: tuple[GuardFinding, ...] = ()
    """The faults that remain in the reply that is shown."""
    is_rewritten: bool = False
    aside: Aside = Aside.NONE
    """Set if the app answers out of role instead of the client."""
    is_withheld: bool = False
    """Whether no draft could be shown, so that the client is silent."""
    is_client_unsure: bool = False
    """Whether the client's model stepped out of the role, and not the classification."""

    @property
    def state(self) -> ClientState:
        """The state after the turn."""
        return self.step.state

    @property
    def appended(self) -> list[tuple[str, str]]:
        """The messages to add after the student's lines, as pairs of role and text.

        These are the system note, if there is one, and always the reply, even an empty one.
        """
        return ([("system", self.note)] if self.note else []) + [("assistant", self.text)]


async def play_turn(turn_input: TurnInput, prompts: PromptService, call: Call) -> TurnOutcome:
    """Run a turn: classify what was said, get a reply, and have it rewritten once if the guard finds a fault.

    It stores nothing. A failed classification leaves trust and facts as they are, a failed rewrite leaves the draft,
    and an aside leaves the state. Raise the errors of `call` for the reply, such as a ClaudeError or a closed gate,
    ClaudeSetupError of the classification, ClaudeContentError if nothing is left to show or the greeting is out of
    role, and PromptFileError or LanguageFileError for a mistake in a content file.
    """
    reading, read = await _read(turn_input, prompts, call)
    if reading is not None and reading.aside != Aside.NONE:
        return TurnOutcome(StateChange(turn_input.before), "", "", reading, read, aside=reading.aside)
    style = prompts.style(turn_input.client.style)
    done = (
        step(turn_input.client, turn_input.before, reading, turn_input.said, turn=turn_input.turn)
        if turn_input.said
        else StateChange(turn_input.before)
    )
    note = prompts.notes.after(done, turn_input.client, style) if turn_input.said else ""
    ask = turn_input.ask.with_note(note)
    context = _guard_context(turn_input, ask, done.state, prompts)
    draft = await call(ask)
    if is_pause(draft):
        if not turn_input.said:
            raise ClaudeContentError(cause="stepped aside in the greeting")
        return TurnOutcome(
            StateChange(turn_input.before), "", "", reading, read, aside=Aside.ASKS_IF_AI, is_client_unsure=True
        )
    findings = guard_findings(draft, context)
    text, shown, is_rewritten = draft, findings, False
    if findings:
        text, shown, is_rewritten = await _better(draft, findings, ask, context, turn_input, prompts, call)
    if NEVER_SHOWN & set(shown):
        return _withheld(turn_input, TurnOutcome(done, note, "", reading, read, findings, shown, is_rewritten))
    if not (text := cleaned(text, context)):
        raise ClaudeContentError(cause="nothing but marks")
    seen = with_reply(_in_role(done), turn_input.client, text, turn=turn_input.turn)
    return TurnOutcome(seen, note, text, reading, read, findings, shown, is_rewritten)


def _withheld(turn_input: TurnInput, outcome: TurnOutcome) -> TurnOutcome:
    """Return the outcome in which the client is silent, or in which the role-play is paused after several in a row.

    A fact that the turn has opened stays closed, because the student has not been told it.
    """
    before = turn_input.before
    found = (*outcome.findings, GuardFinding.WITHHELD)
    if before.withheld_run + 1 >= PAUSED_AFTER:
        return replace(outcome, step=StateChange(before), note="", findings=found, shown=(), aside=Aside.NO_ROLE)
    state = before.model_copy(update={"withheld_run": before.withheld_run + 1})
    language = language_of("\n".join(turn_input.said)) or languages()[0]
    return replace(
        outcome,
        step=StateChange(state),
        note="",
        text=language.silent,
        findings=found,
        shown=(GuardFinding.WITHHELD,),
        is_withheld=True,
    )


def _in_role(done: StateChange) -> StateChange:
    """Return the change with the run of turns without a reply at its end."""
    if not done.state.withheld_run:
        return done
    return replace(done, state=done.state.model_copy(update={"withheld_run": 0}))


def question_of(turn_input: TurnInput, prompts: PromptService) -> Ask | None:
    """Return the request to classify the student's lines, or None for a greeting or a turn without words."""
    if not turn_input.said or silence(turn_input.said) is not None:
        return None
    topics = [topic for _, topic in turn_input.client.closed_topics(turn_input.before)]
    return ask_for(turn_input.ask, turn_input.said, prompt=prompts.reading_prompt, topics=topics)


def is_pause(draft: str) -> bool:
    """Return whether the client's model stepped out of the role: the draft is the mark and almost nothing else."""
    return PAUSE in draft and len(re.sub(r"\W+", "", draft.replace(PAUSE, ""))) <= 20  # noqa: PLR2004 - a word or two


async def _read(turn_input: TurnInput, prompts: PromptService, call: Call) -> tuple[Reading | None, ReadingOutcome]:
    """Return what the student did, or None if that could not be classified, which costs the student nothing.

    Raise ClaudeSetupError, which ends the turn's calls. If Claude has limited us, `call` itself delays the reply.
    """
    if not turn_input.said:
        return None, ReadingOutcome.GREETING
    if (question := question_of(turn_input, prompts)) is None:
        return silence(turn_input.said), ReadingOutcome.SILENT
    try:
        answer = await call(question)
    except ClaudeSetupError:
        raise  # the reply would fail in the same way
    except Refusal:
        return None, ReadingOutcome.FAILED
    try:
        topics = [place for place, _ in turn_input.client.closed_topics(turn_input.before)]
        return reading_of(answer, turn_input.said, topics=topics), ReadingOutcome.READ
    except ClaudeContentError:
        return None, ReadingOutcome.INVALID


async def _better(
    draft: str,
    findings: tuple[GuardFinding, ...],
    ask: Ask,
    context: GuardContext,
    turn_input: TurnInput,
    prompts: PromptService,
    call: Call,
) -> tuple[str, tuple[GuardFinding, ...], bool]:
    """Return the better of the draft and one rewrite, its remaining faults, and whether it is the rewrite."""
    style = prompts.style(turn_input.client.style)
    again = ask.with_note(prompts.notes.rewrite(draft, findings, turn_input.client, style))
    try:
        rewrite = await call(again)
    except Refusal:
        return draft, findings, False
    left = guard_findings(rewrite, context)
    is_better = badness(left) < badness(findings) and not is_pause(rewrite)
    return (rewrite, left, True) if is_better else (draft, findings, False)


def _said_before(ask: Ask) -> list[str]:
    """Return the student's last lines before this turn. The first line of a talk is the app's own."""
    lines = [text for role, text in ask.messages[1:] if role == "user"]
    return lines[-1 - LOOKS_BACK : -1]


def _guard_context(turn_input: TurnInput, ask: Ask, after: ClientState, prompts: PromptService) -> GuardContext:
    style = prompts.style(turn_input.client.style)
    return GuardContext(
        public="\n".join([ask.system, *(text for _, text in ask.messages)]),
        earlier=[text for role, text in ask.messages if role == "assistant"],
        student="\n".join(turn_input.said),
        student_before="\n".join(_said_before(ask)),
        unearned=[fact.text for fact in turn_input.client.unearned_facts(after)],
        quarters=after.quarters,
        most_sentences=style.most,
        most_words=style.most_words,
        name=turn_input.client.name,
        recitable=prompts.recitable(turn_input.client.style),
        may_thank=style.may_thank,
    )
