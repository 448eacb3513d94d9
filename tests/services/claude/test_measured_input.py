"""A reservation is never less than what the call costs, however Claude counts and whatever leaves the history."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random
from typing import cast
from zlib import crc32

import pytest

from models.base import new_id
from models.client_profile import HiddenFact
from models.cost import DailyCostDB
from models.workspace import WorkspaceDB
from services.budget.bookings import Bill, Reservation
from services.budget.cost_service import cost_service
from services.claude.anthropic_service import Ask, sent_messages
from services.claude.measured_input import FRAME_TOKENS, MeasuredCall, latest
from services.claude.pricing import Usage
from services.interviews.transcript_service import LONGEST_HISTORY, STEP, merged
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot, StateChange
from services.simulation.move_classifier import ask_for

RUNS, TURNS_A_RUN = 100, 100
MODELS = ("claude-haiku-5-5", "claude-sonnet-5-5", "claude-haiku-4-5")
"""The last one hears no notes, so a note becomes part of the student's message."""

PROMPTS = PromptService()
FACTS = tuple(
    HiddenFact(text=f"She has not told {who} & fears it.", level=2, earned_by="Asked") for who in ("Ann", "Bo")
)
CLIENT = ClientSnapshot("Maria", FACTS)
STYLE = PROMPTS.style(CLIENT.style)
NOTES = (
    StateChange(CLIENT.at_start()),
    StateChange(CLIENT.at_start(), earned=(0, 1), crossed=1),
    StateChange(CLIENT.at_start(), touched=(0,), is_hurt=True),
    StateChange(CLIENT.at_start(), hinted=(1,), crossed=1),
    StateChange(CLIENT.at_start(), crossed=-1),
    StateChange(CLIENT.at_start(), is_reminder=True),
)
WORKSPACE = WorkspaceDB(id=new_id(), team_id="T1")
TODAY = DailyCostDB(id=new_id(), day=date(2026, 11, 24), limit_nano=0)
LETTERS = "".join(Random(0).choices("abc  aeiou,.?<>&é语\U0001f600", k=20_000))


@dataclass
class TokenCounter:
    """A tokenizer with its own tokens per byte, which cuts a text differently when anything is added to it."""

    dice: Random
    rate: float = field(init=False)
    frame: int = field(init=False)

    def __post_init__(self) -> None:
        self.rate, self.frame = self.dice.uniform(0.05, 1), self.dice.randint(0, FRAME_TOKENS)

    def count(self, ask: Ask) -> int:
        """Return the input tokens of a request."""
        texts = [*ask.input_text.head, *(text for _, text in sent_messages(ask))]
        return sum(map(self._tokens, texts)) + self.frame * (len(sent_messages(ask)) + 2)

    def usage(self, ask: Ask) -> Usage:
        """Return the usage of a call that hits the cache, misses it, or hits only a part of it."""
        total = self.count(ask)
        read = self.dice.choice((0, total, self.dice.randint(0, total)))
        written = self.dice.choice((0, total - read, self.dice.randint(0, total - read)))
        an_hour, output = self.dice.choice((0, written)), self.dice.randint(1, ask.worst_case_output_tokens())
        return Usage(total - read - written, written - an_hour, an_hour, read, output)

    def _tokens(self, text: str) -> int:
        size = len(text.encode())
        shift = 0.9 + crc32(text.encode()) % 1000 / 5000
        return min(size, math.ceil(size * max(0.05, self.rate * shift)))


@dataclass
class Interview:
    """An interview whose history is answered, cut, and withdrawn from, as the transcript does it."""

    dice: Random
    model: str
    talk: list[tuple[str, str]] = field(default_factory=list)
    measured: tuple[MeasuredCall, ...] = ()
    costs: list[tuple[int, int]] = field(default_factory=list)
    """The reserved and the real cost of each turn."""

    def __post_init__(self) -> None:
        self.counter = TokenCounter(self.dice)
        self.system = self._text(900)

    def turn(self, number: int) -> None:
        """Play a turn, and check each of its calls against what its claim has reserved."""
        self._lose_something()
        said = [self._text(200) for _ in range(self.dice.choice((1, 1, 2)))] if number else []
        ask = Ask(
            self.model,
            self.system,
            merged([("user", PROMPTS.opening_line), *self.talk, *(("user", line) for line in said)]),
            spare=PROMPTS.notes.room(CLIENT, STYLE, untold=FACTS) if said else 0,
            measured=self.measured,
        )
        note = PROMPTS.notes.after(self.dice.choice(NOTES), CLIENT, STYLE) if said else ""
        calls = [(ask, ask.with_note(note))]
        if said:
            reading = ask_for(ask, said, prompt="Name what the student did. " * 20)
            calls.append((reading, reading))
        counted, costs = [], []
        for asked, sent in calls:
            usage, cost = self._pay(asked, sent)
            counted.append((sent.input_text, usage.total_input))
            costs.append(cost)
        if self.dice.random() < 0.2:  # a rewrite reserves for itself
            again = ask.with_note(note).with_note("Say it again, please.")
            self._pay(again, again)
        self.measured = tuple(latest(counted, self.measured))
        self.costs.append((sum(reserved for reserved, _ in costs), sum(real for _, real in costs)))
        notes = [("system", note)] if note else []
        self.talk += [*(("user", line) for line in said), *notes, ("assistant", self._text(120))]

    def _pay(self, asked: Ask, sent: Ask) -> tuple[Usage, tuple[int, int]]:
        """Return the usage of a call, and what was reserved for it and what it cost."""
        reservation = planned(asked)
        usage = self.counter.usage(sent)
        bill = Bill.of(reservation, usage)
        assert usage.total_input <= sent.bounds().input
        assert bill.price is not None, "a real usage is never more than what was reserved"
        return usage, (reservation.amount_nano, bill.cost_nano)

    def _lose_something(self) -> None:
        """Cut the history as it grows, and sometimes withdraw a line from its end or from its middle."""
        if len(self.talk) > LONGEST_HISTORY:
            self.talk = self.talk[STEP:]
        if self.talk and self.dice.random() < 0.05:
            self.talk.pop()
        if self.talk and self.dice.random() < 0.05:
            self.talk.pop(self.dice.randrange(len(self.talk)))

    def _text(self, most: int) -> str:
        start = self.dice.randrange(len(LETTERS) - most)
        return LETTERS[start : start + self.dice.randint(1, most)]


def planned(ask: Ask) -> Reservation:
    return cost_service.plan(WORKSPACE, [ask], TODAY, session_id=None, turn_id=None)[0]


def test_a_reservation_is_never_less_than_the_real_cost() -> None:
    """Ten thousand turns are played, each run with its own tokens per byte, with cuts, withdrawals, and cache misses."""
    for run in range(RUNS):
        interview = Interview(Random(run), MODELS[run % len(MODELS)])
        for number in range(TURNS_A_RUN):
            interview.turn(number)
        assert len(interview.costs) == TURNS_A_RUN


def asked(*messages: tuple[str, str], system: str = "s" * 1000, measured: Sequence[MeasuredCall] = ()) -> Ask:
    return Ask(MODELS[0], system, messages, measured=tuple(measured))


FIRST = (("user", "a" * 400), ("assistant", "b" * 400), ("user", "c" * 400))
GROWN = (*FIRST, ("assistant", "d" * 50), ("user", "e" * 30))


def measured_call(ask: Ask, tokens: int) -> MeasuredCall:
    return cast(MeasuredCall, ask.input_text.measured(tokens))


def test_only_what_was_added_counts_by_its_bytes() -> None:
    """The call before was counted with 600 tokens; two messages with 80 bytes and their frames are new."""
    ask = asked(*GROWN, measured=[measured_call(asked(*FIRST), 600)])

    assert ask.worst_case_input_tokens() == 600 + 80 + 3 * FRAME_TOKENS


@pytest.mark.parametrize(
    ("messages", "new_bytes", "new_messages"),
    [
        ((*FIRST[:2], ("user", "c" * 401), *GROWN[3:]), 401 + 80, 3),
        (FIRST[:2], 0, 0),
        ((("user", "a"), *GROWN[1:]), 1 + 400 + 400 + 80, 5),
    ],
    ids=["the last one has grown", "the last one is gone", "the first one has changed"],
)
def test_a_changed_message_counts_whole_and_nothing_is_subtracted(
    messages: tuple[tuple[str, str], ...], new_bytes: int, new_messages: int
) -> None:
    """A message that grew may be cut into other tokens from its beginning on."""
    ask = asked(*messages, measured=[measured_call(asked(*FIRST), 600)])

    assert ask.worst_case_input_tokens() == 600 + new_bytes + FRAME_TOKENS * (new_messages + 1)


@pytest.mark.parametrize(
    "other",
    [
        asked(*GROWN, system="t" * 1000),
        replace(asked(*GROWN), model="claude-sonnet-5-5"),
        replace(asked(*GROWN), schema={"type": "object"}, is_quick=True),
    ],
    ids=["system prompt", "model", "schema"],
)
def test_a_call_with_another_beginning_measures_nothing(other: Ask) -> None:
    """Every byte counts again."""
    ask = replace(other, measured=(measured_call(asked(*FIRST), 600),))

    assert ask.worst_case_input_tokens() == other.worst_case_input_tokens() > 2000


def test_a_measure_never_makes_the_reservation_larger() -> None:
    """After a cut of the history, every byte counts as if nothing had been measured."""
    cut = asked(("user", "x" * 30))
    ask = replace(cut, measured=(measured_call(asked(*GROWN), 2200),))

    assert ask.worst_case_input_tokens() == cut.worst_case_input_tokens()


@pytest.mark.parametrize("tokens", [0, 1, 90, 5000])
def test_an_impossible_count_is_not_believed_and_ends_the_older_measure(tokens: int) -> None:
    """2,200 bytes are between 92 tokens and one for each byte."""
    text = asked(*FIRST).input_text
    kept = latest([(text, tokens)], [measured_call(asked(*FIRST), 600)])

    assert text.measured(tokens) is None
    assert kept == []


def test_each_kind_of_call_has_its_own_measure() -> None:
    """A new reply replaces the measure of the last reply, and leaves that of the reading."""
    reading = asked(("user", "r" * 100), system="Read." * 100)
    old = [measured_call(asked(*FIRST), 600), measured_call(reading, 200)]
    kept = latest([(asked(*GROWN).input_text, 650)], old)

    assert [call.tokens for call in kept] == [650, 200]


def test_the_room_for_a_note_covers_each_note() -> None:
    """Also when no fact is left to tell. The bound is tight: no note leaves half of it unused."""
    sizes = [len(PROMPTS.notes.after(change, CLIENT, STYLE).encode()) for change in NOTES]
    told = [
        size
        for size, change in zip(sizes, NOTES, strict=True)
        if not (change.earned or change.touched or change.hinted)
    ]

    assert max(sizes) <= PROMPTS.notes.room(CLIENT, STYLE, untold=FACTS) <= 2 * max(sizes)
    assert max(told) <= PROMPTS.notes.room(CLIENT, STYLE, untold=()) <= 2 * max(told)
