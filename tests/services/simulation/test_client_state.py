"""The rules by which a client opens and closes, one step at a time."""

import pytest

from models.client_profile import Difficulty, HiddenFact
from models.turn_state import LEAST_TRUST, MOST_TRUST, Act, ClientState, FactStage, QuotedAct, Stage
from services.simulation.client_state import ClientSnapshot, StateChange, step
from services.simulation.move_classifier import Reading

OPEN, CLOSED, PRESSED = Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.PRESSED
EMPATHY, DEEP, SILENCE, LIMIT = Act.EMPATHY_SHOWN, Act.COMPLEX_REFLECTION, Act.SILENCE_RESPECTED, Act.LIMIT_RESPECTED


def played(
    *acts: Act,
    facts: tuple[HiddenFact, ...] = (),
    difficulty: Difficulty = Difficulty.MODERATE,
    said: str = "",
    stages: tuple[FactStage, ...] | None = None,
    turn: int = 3,
    **before: object,
) -> StateChange:
    """Return the step of a turn with these acts, for Maria, with trust of 2.5 before it if nothing else is given."""
    client = ClientSnapshot("Maria", facts, difficulty=difficulty)
    kept = FactStage() if stages is None else None
    state = ClientState.model_validate(
        {"quarters": 10, "facts": stages or tuple(kept for _ in facts), "is_asked_in": True, **before}
    )
    reading = Reading(tuple(QuotedAct(act=act, quote="q") for act in acts))
    return step(client, state, reading, [said], turn=turn)


def fact(text: str = "She drinks brandy.", level: int = 2, earned_by: str = "", **more: bool) -> HiddenFact:
    return HiddenFact(text=text, level=level, earned_by=earned_by, is_sensitive=more.get("is_sensitive", False))


@pytest.mark.parametrize(
    ("acts", "easy", "moderate", "hard"),
    [
        ((), 0, 0, 0),
        ((OPEN,), 0, 0, 0),
        ((Act.SIMPLE_REFLECTION, Act.SUMMARY, Act.AFFIRMATION), 0, 0, 0),
        ((Act.ADVICE_WITH_PERMISSION,), 0, 0, 0),
        ((EMPATHY,), 2, 1, 1),
        ((DEEP,), 2, 1, 1),
        ((SILENCE,), 2, 1, 1),
        ((LIMIT,), 2, 1, 1),
        ((EMPATHY, DEEP), 2, 2, 1),
        ((PRESSED,), -1, -1, -2),
        ((Act.ADVICE_WITHOUT_PERMISSION,), -1, -1, -2),
        ((Act.EMPATHY_MISSED,), -1, -1, -2),
        ((Act.CONFRONTATION,), -1, -2, -2),
        ((PRESSED, Act.CONFRONTATION), -1, -2, -2),
        ((EMPATHY, PRESSED), -1, -1, -2),
    ],
)
def test_trust_moves_by_what_was_done(acts: tuple[Act, ...], easy: int, moderate: int, hard: int) -> None:
    """What hurts counts more than what helps. A hard client falls twice as far and rises by one, an easy one the reverse."""
    moved = [played(*acts, difficulty=difficulty).moved for difficulty in Difficulty]

    assert dict(zip(Difficulty, moved, strict=True)) == {
        Difficulty.EASY: easy,
        Difficulty.MODERATE: moderate,
        Difficulty.HARD: hard,
    }


@pytest.mark.parametrize(
    ("act", "before", "after"),
    [
        (Act.CONFRONTATION, LEAST_TRUST + 1, LEAST_TRUST),
        (Act.CONFRONTATION, LEAST_TRUST, LEAST_TRUST),
        (EMPATHY, MOST_TRUST - 1, MOST_TRUST),
        (EMPATHY, MOST_TRUST, MOST_TRUST),
    ],
)
def test_trust_stays_on_its_scale(act: Act, before: int, after: int) -> None:
    """It goes from 1.0 to 4.0, and the change is what has really changed."""
    done = played(act, quarters=before)

    assert (done.state.quarters, done.moved) == (after, after - before)


@pytest.mark.parametrize(
    ("act", "before", "crossed"),
    [(EMPATHY, 11, 1), (EMPATHY, 10, 0), (EMPATHY, 12, 0), (PRESSED, 12, -1), (PRESSED, 11, 0), (PRESSED, 13, 0)],
)
def test_a_whole_step_of_trust_is_noticed(act: Act, before: int, crossed: int) -> None:
    """The client gets a note when trust reaches or leaves a whole number."""
    assert played(act, quarters=before).crossed == crossed


def test_the_same_technique_does_not_help_twice_in_a_row() -> None:
    """Respecting a limit always does. Another technique does too."""
    again = [played(act, lifted_by=(act,)).moved for act in (EMPATHY, DEEP, SILENCE, LIMIT)]
    other = played(DEEP, lifted_by=(EMPATHY,))

    assert again == [0, 0, 0, 1]
    assert (other.moved, other.state.lifted_by) == (1, (DEEP,))


def test_respecting_a_limit_after_a_hurt_counts_twice() -> None:
    """After a calm turn it counts once, and another act after a hurt counts once too."""
    moved = [
        played(LIMIT, is_uneasy=True).moved,
        played(LIMIT).moved,
        played(EMPATHY, is_uneasy=True).moved,
        played(LIMIT, is_uneasy=True, difficulty=Difficulty.HARD).moved,
    ]

    assert moved == [2, 1, 1, 1]


@pytest.mark.parametrize(("run", "moved"), [(0, 0), (1, 0), (2, -1), (5, -1)])
def test_the_third_closed_question_in_a_row_is_an_interrogation(run: int, moved: int) -> None:
    """An invitation in the same turn, or a turn without a closed question, ends the run."""
    done = played(CLOSED, closed_run=run)
    ended = [played(*acts, closed_run=run) for acts in ((CLOSED, OPEN), (OPEN,), ())]

    assert (done.moved, done.state.closed_run) == (moved, run + 1)
    assert [(one.moved, one.state.closed_run) for one in ended] == [(0, 0)] * 3


def test_the_second_stock_phrase_hurts() -> None:
    """A phrase beside an invitation does not count, and turns without a phrase change nothing."""
    first, second = played(Act.STOCK_PHRASE), played(Act.STOCK_PHRASE, stock_run=1)
    beside, later = played(Act.STOCK_PHRASE, OPEN, stock_run=1), played(OPEN, stock_run=2)

    assert [(one.moved, one.state.stock_run) for one in (first, second, beside, later)] == [
        (0, 1),
        (-1, 2),
        (0, 1),
        (0, 2),
    ]


@pytest.mark.parametrize(
    ("acts", "is_asked_in"),
    [((OPEN,), True), ((Act.SIMPLE_REFLECTION,), True), ((DEEP,), True), ((Act.SUMMARY,), True), ((EMPATHY,), True),
     ((CLOSED,), False), ((SILENCE,), False), ((Act.AFFIRMATION,), False), ((), False)],
)  # fmt: skip
def test_silence_helps_only_after_an_invitation(acts: tuple[Act, ...], is_asked_in: bool) -> None:
    """After anything else the student only says nothing."""
    asked = played(*acts)
    then = played(SILENCE, is_asked_in=asked.state.is_asked_in)

    assert (asked.state.is_asked_in, then.moved) == (is_asked_in, int(is_asked_in))


@pytest.mark.parametrize(
    ("acts", "said", "quarters", "earned"),
    [
        ((OPEN,), "Tell me about the brandy.", 8, (0,)),
        ((OPEN,), "Tell me about the brandy.", 7, ()),
        ((CLOSED,), "Is it the brandy?", 8, (0,)),
        ((OPEN,), "Tell me about your day.", 8, ()),
        ((EMPATHY,), "That is hard.", 8, ()),
        ((Act.SUMMARY,), "So there is the brandy.", 8, (0,)),
        ((PRESSED,), "Is it the brandy?", 16, ()),
        ((OPEN, PRESSED), "Tell me about the brandy!", 16, ()),
        ((), "Brandy.", 8, ()),
    ],
)
def test_a_fact_opens_at_its_level_to_a_student_who_touches_it(
    acts: tuple[Act, ...], said: str, quarters: int, earned: tuple[int, ...]
) -> None:
    """A fact of level 2 needs trust of 2.0, and a turn that touches it. A hurt opens nothing."""
    done = played(*acts, said=said, facts=(fact(),), quarters=quarters)

    assert done.earned == earned
    assert (done.state.facts[0].stage == Stage.OPENED) is bool(earned)
    assert done.state.facts[0].turn == (3 if earned else done.state.facts[0].turn)


@pytest.mark.parametrize(("level", "earned"), [(1, (0,)), (2, (0,)), (3, ()), (4, ())])
def test_a_closed_question_opens_no_deep_fact(level: int, earned: tuple[int, ...]) -> None:
    """From level 3 on, it takes an invitation."""
    assert played(CLOSED, said="The brandy?", facts=(fact(level=level),), quarters=16).earned == earned
    assert played(OPEN, said="The brandy?", facts=(fact(level=level),), quarters=16).earned == (0,)


@pytest.mark.parametrize("act", [OPEN, EMPATHY, DEEP, Act.SUMMARY])
def test_a_fact_needs_its_topic_or_what_earns_it(act: Act) -> None:
    """In the deepest trust, a skilled turn about something else opens nothing, not even a fact of level 1."""
    facts = (
        fact(level=1),
        HiddenFact(
            text="She drinks brandy.",
            level=1,
            topic="evenings with brandy",
            earned_by="an open question about evenings",
        ),
    )

    assert played(act, facts=facts, said="It has been hard for you, has it not?", quarters=16).earned == ()
    assert played(act, facts=facts[:1], said="And the brandy?", quarters=16).earned == (0,)


@pytest.mark.parametrize(
    ("earned_by", "acts", "quarters", "earned"),
    [
        ("an open question about work", (OPEN,), 8, (0,)),
        ("saying back what she said", (Act.SIMPLE_REFLECTION,), 8, (0,)),
        ("showing empathy", (DEEP,), 8, (0,)),
        ("a silence", (SILENCE,), 8, (0,)),
        ("respecting that she sets a limit", (LIMIT,), 8, (0,)),
        ("praise for her strength", (Act.AFFIRMATION,), 8, (0,)),
        ("she is affirmed", (Act.AFFIRMATION,), 8, (0,)),
        ("a summary", (Act.SUMMARY,), 8, (0,)),
        ("a silence", (OPEN,), 8, ()),
        ("a silence", (EMPATHY,), 16, ()),
        ("not an open question", (OPEN,), 8, ()),
        ("no pressure at all", (LIMIT,), 8, (0,)),
    ],
)
def test_the_author_says_how_a_fact_is_earned(
    earned_by: str, acts: tuple[Act, ...], quarters: int, earned: tuple[int, ...]
) -> None:
    """Trust alone does not earn it, however deep."""
    assert played(*acts, facts=(fact(earned_by=earned_by),), quarters=quarters).earned == earned


FACTS = (fact("She hides letters.", 3), fact("She sleeps badly.", 1), fact("She sells jewelry.", 2))


def test_one_fact_is_told_in_a_turn_and_the_lowest_first() -> None:
    """Two are told if both were touched and trust rose."""
    deep = played(EMPATHY, facts=FACTS, quarters=16)
    both = "Do letters and jewelry matter?"
    calm, rose = played(OPEN, facts=FACTS, said=both, quarters=15), played(EMPATHY, facts=FACTS, said=both, quarters=15)

    assert (deep.earned, calm.earned, rose.earned) == ((), (2,), (2, 0))


def test_a_told_fact_is_not_told_again() -> None:
    """It keeps its turn."""
    told = FactStage(stage=Stage.OPENED, turn=1)
    done = played(EMPATHY, facts=(fact(level=1),), stages=(told,), quarters=16)

    assert (done.earned, done.state.facts) == ((), (told,))


@pytest.mark.parametrize(("quarters", "hinted"), [(8, (0,)), (11, (0,)), (12, ()), (7, ())])
def test_a_touched_fact_within_reach_is_hinted_at(quarters: int, hinted: tuple[int, ...]) -> None:
    """A fact of level 3 is within reach from trust of 2.0 on, and told from 3.0 on."""
    done = played(OPEN, said="The brandy?", facts=(fact(level=3),), quarters=quarters)
    closed = played(CLOSED, said="The brandy?", facts=(fact(level=3),), quarters=quarters)

    assert (done.hinted, closed.hinted) == (hinted, ())
    assert (done.state.facts[0].stage == Stage.HINTED) is bool(hinted)


def test_a_hint_is_given_once() -> None:
    """The fact can still be told later."""
    hinted = (FactStage(stage=Stage.HINTED, turn=1),)
    again = played(OPEN, said="The brandy?", facts=(fact(level=3),), stages=hinted, quarters=11)
    later = played(OPEN, said="The brandy?", facts=(fact(level=3),), stages=hinted, quarters=12)

    assert (again.hinted, again.state.facts, later.earned) == ((), hinted, (0,))


SENSITIVE = (fact(level=3, is_sensitive=True),)


def test_a_sensitive_fact_that_is_touched_too_early_hurts_only_if_pressed() -> None:
    """The client shows it, and tells and hints nothing in that turn."""
    asked = played(OPEN, said="The brandy?", facts=SENSITIVE, quarters=11)
    pressed = played(PRESSED, said="The brandy?", facts=SENSITIVE, quarters=11)

    assert (asked.touched, asked.moved, asked.hinted, asked.state.is_uneasy) == ((0,), 0, (), True)
    assert (pressed.touched, pressed.moved, pressed.is_hurt) == ((0,), -2, True)


def test_a_sensitive_fact_is_touched_only_by_questions_below_its_level() -> None:
    """Neither at its level, nor without a question, nor by other words, nor if it is not sensitive."""
    others = [
        played(OPEN, said="The brandy?", facts=SENSITIVE, quarters=12),
        played(EMPATHY, said="The brandy.", facts=SENSITIVE, quarters=10),
        played(OPEN, said="The weather?", facts=SENSITIVE, quarters=10),
        played(OPEN, said="The brandy?", facts=(fact(level=3),), quarters=10),
        played(OPEN, said="Maria?", facts=(fact("Maria is ill.", 3, is_sensitive=True),), quarters=10),
    ]

    assert [one.touched for one in others] == [()] * 5


def test_the_client_is_reminded_after_eight_quiet_turns() -> None:
    """A turn with a note starts the count again, and so does a reminder."""
    calm = [played(OPEN, calm_turns=turns) for turns in (0, 6, 7)]
    hurt = played(PRESSED, calm_turns=7)
    unread = step(ClientSnapshot("Maria"), ClientState(quarters=10, calm_turns=2), None, ["Hm."], turn=1)

    assert [(one.is_reminder, one.state.calm_turns) for one in calm] == [
        (False, 1),
        (False, 7),
        (True, 0),
    ]
    assert (hurt.is_reminder, hurt.state.calm_turns) == (False, 0)
    assert (unread.moved, unread.state) == (0, ClientState(quarters=10, calm_turns=3))


def test_a_snapshot_has_usual_values_where_an_old_persona_has_none() -> None:
    """The start is trust of 2.5, a moderate client, and the plain style."""
    old, new = ClientSnapshot.of({"name": "Jo"}), ClientSnapshot.of(
        {"name": "Jo", "starting_trust_quarters": 4, "difficulty": "hard", "style": "Upset", "hidden_facts": [
            {"text": "a", "level": 1}, {"text": "b", "level": 2}]}
    )  # fmt: skip

    assert old == ClientSnapshot("Jo", (), 10, Difficulty.MODERATE, "Plain") == ClientSnapshot("Jo")
    assert (new.start, new.difficulty, new.style, new.at_start().quarters) == (4, Difficulty.HARD, "Upset", 4)
    assert new.at_start().facts == (FactStage(), FactStage())


def test_facts_before_a_turn_come_in_the_order_of_their_turns() -> None:
    """What is only hinted at does not count. An opened fact that is told later keeps its place, for the cache."""
    client = ClientSnapshot("Jo", FACTS)
    stages = (
        FactStage(stage=Stage.OPENED, turn=5, told_in=7),
        FactStage(stage=Stage.HINTED, turn=1),
        FactStage(stage=Stage.OPENED, turn=2, told_in=3),
    )
    state = ClientState(quarters=10, facts=stages)

    assert client.facts_before(state, turn=8) == ([FACTS[2], FACTS[0]], [])
    assert client.facts_before(state, turn=6) == ([FACTS[2]], [FACTS[0]])
    assert client.facts_before(state, turn=3) == ([], [FACTS[2]])
    assert client.facts_before(state, turn=2) == ([], [])
    assert client.unearned_facts(state) == [FACTS[1]]


def test_every_kind_of_note_starts_the_count_of_quiet_turns_again() -> None:
    """A told fact, one that is touched too early, a hint, a hurt, and a whole step of trust each make a note."""
    brandy = "The brandy?"
    noted = [
        played(OPEN, said=brandy, facts=(fact(),), quarters=9, calm_turns=7),
        played(OPEN, said=brandy, facts=SENSITIVE, quarters=10, calm_turns=7),
        played(OPEN, said=brandy, facts=(fact(level=3),), quarters=10, calm_turns=7),
        played(PRESSED, quarters=10, calm_turns=7),
        played(EMPATHY, quarters=11, calm_turns=7),
    ]

    assert [(one.is_reminder, one.state.calm_turns) for one in noted] == [(False, 0)] * 5
    assert [bool(kind) for kind in (noted[0].earned, noted[1].touched, noted[2].hinted, noted[3].is_hurt)] == [True] * 4


def test_nothing_is_told_in_a_turn_that_touches_another_fact_too_early() -> None:
    """The client shows that it hurts, and that is all."""
    facts = (fact("She stole money.", 4, is_sensitive=True), fact(level=1))
    done = played(OPEN, EMPATHY, said="The money, or the brandy?", facts=facts, quarters=10)

    assert (done.touched, done.earned, done.moved) == ((0,), (), 1)


def test_a_reminder_that_is_overdue_is_given() -> None:
    """A state of an older version may have counted further."""
    assert played(OPEN, calm_turns=20).is_reminder
