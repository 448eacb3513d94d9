"""A client opens only to skill, and a fact that is not earned is in no request."""

import itertools
import json
import random
from dataclasses import replace

import pytest

from models.client_profile import ClientProfileDB, Difficulty, HiddenFact
from models.turn_state import Act, Aside, ClientState, GuardFinding, Stage
from services.claude.anthropic_service import Ask
from services.claude.errors import ClaudeBusyError, ClaudeContentError, ClaudeSetupError
from services.common.errors import Refusal
from services.library.template_service import TemplateService
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot
from services.simulation.turn_simulation import Call, ReadingOutcome, TurnInput, TurnOutcome, play_turn
from tests.interviews import MODEL, Scripted, ScriptedModel, interview, script, snapshot_of
from tests.personas import profile, row_of

PROMPTS = PromptService()
DRINK = HiddenFact(text="Her brother drinks again since Easter.", level=1, earned_by="being asked about the family")
RENT = HiddenFact(
    text="She borrowed the rent from her boss.", level=2, earned_by="an open question about money or the rent"
)
SCHOOL = HiddenFact(text="The school has written three letters.", level=2)
NIGHT = HiddenFact(
    text="At night she locks herself into the bathroom.", level=3, earned_by="a reflection of her fear at night"
)
HUSBAND = HiddenFact(
    text="Her husband hit her in spring.", level=4, earned_by="silence, no pressure", is_sensitive=True
)
TOPICS = ("family", "money", "rent", "school", "night", "husband", "job", "health")
OPENS: Scripted = ("How is that?", ((Act.OPEN_QUESTION, "How is that?"),))
PERSONAS = (
    profile("Maria", DRINK, RENT, SCHOOL, NIGHT, HUSBAND),
    profile("Jo", DRINK, SCHOOL, NIGHT, HUSBAND, difficulty="hard", style="Reserved"),
    profile("Ada", DRINK, RENT, SCHOOL, NIGHT, HUSBAND, difficulty="easy", starting_trust_quarters=8),
    profile("Ed", RENT, SCHOOL, NIGHT, HUSBAND, starting_trust_quarters=12, style="Sarcastic"),
)


READY = tuple(row_of(template.data) for template in TemplateService().personas.values())
"""The template personas, as a teacher would start from them."""


def topics_of(client: ClientProfileDB) -> list[str]:
    """Return topics that all interviewers may mention: that of each hidden fact, or its text, and some unrelated ones."""
    words = [fact.topic or fact.text.rstrip(".") for fact in snapshot_of(client).facts]
    return [*words, *("weather", "breakfast", "music", "plans")]


def told(course: list[tuple[ClientState, TurnOutcome]]) -> int:
    """Return how many facts an interview has reached."""
    return sum(at.stage == Stage.OPENED for at in course[-1][1].state.facts)


@pytest.mark.parametrize("client", [*PERSONAS, *READY], ids=lambda client: client.name)
async def test_disclosure_follows_skill(client: ClientProfileDB) -> None:
    """Over a hundred interviews, skilled ones reach twice the facts of interrogators, and advisers reach the fewest."""
    topics = topics_of(client)
    reached = {}
    for kind in ("skilled", "interrogator", "adviser"):
        courses = [await interview(client, script(kind, topics, seed), ScriptedModel(), PROMPTS) for seed in range(34)]
        reached[kind] = sum(map(told, courses))
    least = min(len(client.hidden_facts), 2 if client.difficulty == Difficulty.HARD else 3) * 34

    assert reached["skilled"] >= least
    assert reached["skilled"] >= 2 * reached["interrogator"]
    assert reached["adviser"] < reached["interrogator"]


async def test_the_same_script_always_gives_the_same_path() -> None:
    """State, notes, and replies are the same however often it is played."""
    for kind in ("skilled", "interrogator", "adviser"):
        lines = script(kind, TOPICS, 7)
        first = await interview(PERSONAS[0], lines, ScriptedModel(), PROMPTS)

        assert await interview(PERSONAS[0], lines, ScriptedModel(), PROMPTS) == first


async def test_no_unearned_fact_is_in_any_request_of_a_thousand_conversations() -> None:
    """Each reading, reply, and rewrite is searched for the fact and for a unique word in it."""
    chance = random.Random(2026)
    searched = leaks = 0
    for number in range(1000):
        client, lines, model = _anything(chance, number)
        for state, outcome, asked in await _course(client, lines, model):
            snapshot = snapshot_of(client)
            for ask in asked:
                unearned = snapshot.unearned_facts(state if ask.schema else outcome.state)
                words = json.dumps([ask.system, ask.messages, ask.schema], ensure_ascii=False)
                leaks += sum(fact.text in words or fact.text.split()[-1] in words for fact in unearned)
                searched += len(unearned)

    assert leaks == 0
    assert searched > 50_000


async def test_what_was_earned_stays_in_every_later_request_byte_for_byte() -> None:
    """Each request begins with all of the previous one, so the cached prefix stays valid."""
    model = ScriptedModel()
    await interview(PERSONAS[0], script("skilled", TOPICS, 3), model, PROMPTS)
    replies = [ask for ask in model.asked if ask.schema is None]

    assert any("borrowed the rent" in text for _, text in replies[-1].messages)
    assert len({ask.system for ask in replies}) == 1
    for before, after in itertools.pairwise(replies):
        assert after.messages[: len(before.messages)] == before.messages


async def test_trust_falls_when_pushed_and_comes_back_when_room_is_made() -> None:
    """Pushing at a sensitive fact shows as discomfort. Leaving room restores what was lost."""
    lines: list[Scripted] = [
        ("Did your husband hit you? Just say it.", ((Act.PRESSED, "Just say it."),)),
        ("I went too fast, we can leave it.", ((Act.LIMIT_RESPECTED, "we can leave it"),)),
        ("What was today like?", ((Act.OPEN_QUESTION, "What was today like?"),)),
    ]
    course = await interview(PERSONAS[0], lines, ScriptedModel(), PROMPTS)
    pushed, repaired, after = (outcome for _, outcome in course[1:])

    assert [outcome.state.quarters for _, outcome in course] == [10, 8, 10, 10]
    assert pushed.step.touched == (4,)
    assert "ready to talk about" in pushed.note
    assert "husband" not in pushed.note
    assert "husband" not in repaired.note
    assert after.step.moved == 0


@pytest.mark.parametrize(("difficulty", "fall", "rise"), [("easy", -1, 2), ("moderate", -1, 1), ("hard", -2, 1)])
async def test_difficulty_says_how_much_a_move_is_worth(difficulty: Difficulty, fall: int, rise: int) -> None:
    """Trust moves by one or two quarters, never by more."""
    client = profile("Maria", difficulty=difficulty)
    lines: list[Scripted] = [
        ("You should sleep more.", ((Act.ADVICE_WITHOUT_PERMISSION, "You should sleep more."),)),
        ("It scares you.", ((Act.EMPATHY_SHOWN, "It scares you."),)),
        ("It frightens you.", ((Act.EMPATHY_SHOWN, "It frightens you."),)),
    ]
    course = await interview(client, lines, ScriptedModel(), PROMPTS)

    assert [outcome.step.moved for _, outcome in course[1:]] == [fall, rise, 0]


async def test_trust_never_leaves_its_scale() -> None:
    """It stays from 1.0 to 4.0, however long a student pushes or listens."""
    for kind, end in (("skilled", 16), ("adviser", 4)):
        course = await interview(PERSONAS[0], script(kind, TOPICS, 1, turns=200), ScriptedModel(), PROMPTS)
        trusts = [outcome.state.quarters for _, outcome in course]

        assert min(trusts) >= 4
        assert max(trusts) <= 16
        assert trusts[-1] == end


@pytest.mark.parametrize(
    "answer",
    ["", "Sure!", "[]", "{}", '{"moves": 5}', '{"moves": [5, {"kind": "hug", "quote": "What is it?"}]}',
     '{"moves": [{"kind": "empathy_shown", "quote": "I care about you"}], "aside": "own_distress", "aside_quote": "help"}',
     '{"moves": [{"kind": "open_question", "quote": "What is it?"}, {"kind": "closed_question", "quote": "What is it?"}]}'],
)  # fmt: skip
async def test_an_invalid_reading_moves_nothing(answer: str) -> None:
    """If it is empty, made up, or contradictory, the reply still comes and trust does not change."""
    model = ScriptedModel(broken={"What is it?": answer})
    course = await interview(PERSONAS[0], [("What is it?", ())], model, PROMPTS)
    outcome = course[-1][1]

    assert outcome.text
    assert outcome.aside == Aside.NONE
    assert (outcome.state.quarters, outcome.step.earned) == (10, ())


@pytest.mark.parametrize("error", [ClaudeBusyError(), ClaudeContentError(cause="refusal"), Refusal("no money")])
async def test_a_failed_reading_costs_no_answer(error: Refusal) -> None:
    """Only a wrong setting is reported at once, since the reply would fail too."""
    outcome = await play_turn(_turn_input("How are you?"), PROMPTS, _failing(error))

    assert (outcome.text, outcome.read, outcome.state.quarters) == ("Fine.", ReadingOutcome.FAILED, 10)
    with pytest.raises(ClaudeSetupError):
        await play_turn(_turn_input("How are you?"), PROMPTS, _failing(ClaudeSetupError(reason="key")))


@pytest.mark.parametrize("line", ["...", "…", "(silence)", "*waits*", "?!", " *nods* "])
async def test_silence_is_read_without_a_call(line: str) -> None:
    """It costs nothing and counts as silence that was left."""
    model = ScriptedModel()
    course = await interview(PERSONAS[0], [OPENS, (line, ())], model, PROMPTS)

    assert [ask.schema is None for ask in model.asked] == [True, False, True, True]
    assert course[-1][1].read == ReadingOutcome.SILENT
    assert course[-1][1].step.moved == 1


async def test_silence_leaves_room_only_after_an_invitation_and_once() -> None:
    """Silence alone opens nothing, nor does a second one, nor one after a closed question."""
    silent: Scripted = ("...", ())
    closed: Scripted = ("Is it bad?", ((Act.CLOSED_QUESTION, "Is it bad?"),))
    client = profile("Maria", HiddenFact(text="She bakes for her father.", level=2, earned_by="silence"))
    course = await interview(client, [silent, OPENS, silent, silent, closed, silent], ScriptedModel(), PROMPTS)

    assert [outcome.step.moved for _, outcome in course[1:]] == [0, 0, 1, 0, 0, 0]
    assert [outcome.step.earned for _, outcome in course[1:]] == [(), (), (0,), (), (), ()]


@pytest.mark.parametrize(
    ("line", "act"),
    [("¿Cómo ha sido para usted perder la casa?", Act.OPEN_QUESTION), ("😢😢 🫂", Act.EMPATHY_SHOWN),
     ("TELL ME ABOUT THE RENT & <BILLS>", Act.OPEN_QUESTION), ("x" * 4000, Act.STOCK_PHRASE)],
)  # fmt: skip
async def test_any_text_can_be_read(line: str, act: Act) -> None:
    """Quotes in Spanish, emoji, capitals, markup, and very long lines are found letter by letter."""
    quote = line[:3900]
    answer = json.dumps({"moves": [{"kind": act, "quote": line}], "aside": "none", "aside_quote": ""})
    outcome = await play_turn(_turn_input(line), PROMPTS, _saying(answer, "Mm."))

    assert outcome.reading is not None
    assert [done.act for done in outcome.reading.acts] == [act]
    assert outcome.reading.acts[0].quote in quote


@pytest.mark.parametrize(
    ("line", "aside", "quote", "is_left"),
    [
        ("Honestly, is there a person or an AI answering me?", "asks_if_ai", "is there a person or an AI", True),
        ("I can't do this, my own father died last week.", "own_distress", "my own father died last week", True),
        ("No puedo más, de verdad", "own_distress", "No puedo más", True),
        ("Are you thinking of killing yourself?", "own_distress", "killing yourself", False),
        ("Are you thinking of killing yourself?", "own_distress", "Are you thinking of killing yourself", False),
        ("Does he hit you?", "asks_if_ai", "Does he hit you?", False),
        ("You feel like nobody cares.", "own_distress", "You feel like nobody cares", False),
        ("How do you feel?", "own_distress", "I want to die", False),
    ],
)
async def test_the_role_is_left_only_for_words_that_show_why(line: str, aside: str, quote: str, is_left: bool) -> None:
    """The student's own words must show it. Talk of suicide and violence with the client stays in role."""
    answer = json.dumps({"moves": [], "aside": aside, "aside_quote": quote})
    outcome = await play_turn(_turn_input(line), PROMPTS, _saying(answer, "Mm."))

    assert (outcome.aside != Aside.NONE) is is_left
    assert (outcome.text == "") is is_left


async def test_a_faulty_reply_is_written_again_once_and_the_better_one_shown() -> None:
    """The second request says what was wrong. If its reply is no better, the first one is shown."""
    asked: list[Ask] = []
    better = await play_turn(_turn_input(), PROMPTS, _saying("You should sleep more.", "I can't sleep.", asked=asked))
    worse = await play_turn(
        _turn_input(), PROMPTS, _saying("Thank you so much.", "As an AI, I should say: you should rest.")
    )

    assert (better.text, better.findings, better.shown, better.is_rewritten) == (
        "I can't sleep.",
        (GuardFinding.ADVICE,),
        (),
        True,
    )
    assert "gives the student advice" in asked[-1].messages[-1][1]
    assert asked[-1].messages[:-1] == asked[0].messages
    assert (worse.text, worse.shown, worse.is_rewritten) == ("Thank you so much.", (GuardFinding.EARLY_THANKS,), False)


@pytest.mark.parametrize(
    ("said", "silent"),
    [
        ("How have you been this week?", "*looks away and says nothing*"),
        ("¿Cómo has estado esta semana con los niños?", "*mira hacia otro lado y no dice nada*"),
    ],
)
async def test_what_is_out_of_role_twice_is_not_shown(said: str, silent: str) -> None:
    """The client is silent in the student's language. The teacher's numbers count it, and no fact counts as told."""
    answers = ('{"moves": []}', "As an AI, I cannot feel.", "That hurt, or pushed you. Pull back: a few words.")
    outcome = await play_turn(_turn_input(said), PROMPTS, _saying(*answers))

    assert (outcome.text, outcome.is_withheld, outcome.aside) == (silent, True, Aside.NONE)
    assert outcome.shown == (GuardFinding.WITHHELD,)
    assert outcome.findings[-1] == GuardFinding.WITHHELD
    assert outcome.state.withheld_run == 1
    assert outcome.state.facts == _turn_input(said).before.facts


async def test_three_turns_without_a_reply_pause_the_role_play() -> None:
    """A reply in role between them starts the count again."""
    bad = ('{"moves": []}', "As an AI, I cannot feel.", "I'm a language model.")
    turn_input = _turn_input("How have you been this week?")
    outcomes = []
    for answers in (bad, bad, ('{"moves": []}', "Tired."), bad, bad, bad):
        outcome = await play_turn(turn_input, PROMPTS, _saying(*answers))
        outcomes.append(outcome)
        turn_input = replace(turn_input, before=outcome.state)

    assert [one.state.withheld_run for one in outcomes] == [1, 2, 0, 1, 2, 2]
    assert [one.aside for one in outcomes] == [Aside.NONE] * 5 + [Aside.NO_ROLE]
    assert outcomes[-1].text == ""


async def test_a_client_that_steps_aside_hands_over_to_the_app() -> None:
    """A mark in the prompt's limits leaves the role, and nothing of it is shown."""
    outcome = await play_turn(_turn_input("Please, tell me honestly."), PROMPTS, _saying('{"moves": []}', "[[pause]]"))

    assert (outcome.aside, outcome.text, outcome.is_client_unsure) == (Aside.ASKS_IF_AI, "", True)


@pytest.mark.parametrize("answer", ["[[pause]]", "** **", "<note></note>"])
async def test_no_internal_mark_is_ever_shown(answer: str) -> None:
    """A greeting cannot step aside, and an answer with only marks is requested again."""
    for turn_input in (
        replace(_turn_input(), said=(), turn=0),
        *([] if "pause" in answer else [_turn_input("How are you?")]),
    ):
        with pytest.raises(ClaudeContentError):
            await play_turn(turn_input, PROMPTS, _saying(answer, answer, answer))


def _turn_input(line: str = "") -> TurnInput:
    snapshot = ClientSnapshot("Maria")
    talk = (("user", PROMPTS.opening_line), ("assistant", "Hi."), ("user", line)) if line else (("user", "Hello"),)
    return TurnInput(snapshot, snapshot.at_start(), Ask(MODEL, "Maria", talk), said=(line,) if line else (), turn=1)


def _saying(*answers: str, asked: list[Ask] | None = None) -> Call:
    waiting = list(answers)

    async def call(ask: Ask) -> str:
        (asked if asked is not None else []).append(ask)
        return waiting.pop(0)

    return call


def _failing(error: Refusal) -> Call:
    async def call(ask: Ask) -> str:
        if ask.schema is not None:
            raise error
        return "Fine."

    return call


def _anything(chance: random.Random, number: int) -> tuple[ClientProfileDB, list[Scripted], ScriptedModel]:
    """Return a client with unique facts, and an interview in which anything may be done and read."""
    facts = [
        HiddenFact(
            text=f"Fact {number}-{place} of {chance.choice(TOPICS)} is qz{number}w{place}q",
            level=chance.randint(1, 4),
            earned_by=chance.choice(("", "an open question", f"asked about {chance.choice(TOPICS)}", "silence")),
            is_sensitive=chance.random() < 0.4,
        )
        for place in range(chance.randint(1, 12))
    ]
    client = profile(
        "Maria",
        *facts,
        difficulty=chance.choice(list(Difficulty)),
        starting_trust_quarters=chance.randint(4, 16),
        style=chance.choice(("Plain", "Reserved", "Verbose", "Own words")),
    )
    lines: list[Scripted] = []
    for _ in range(chance.randint(1, 14)):
        text = f"What about the {chance.choice(TOPICS)}, {chance.random()}?"
        acts = tuple((act, text) for act in chance.sample(list(Act), chance.randint(0, 2)))
        lines.append((text, acts))
    return client, lines, ScriptedModel(broken={chance.choice(lines)[0]: chance.choice(("", "[]", "{"))})


async def _course(
    client: ClientProfileDB, lines: list[Scripted], model: ScriptedModel
) -> list[tuple[ClientState, TurnOutcome, list[Ask]]]:
    """Return each turn with the requests that were sent for it."""
    course = await interview(client, lines, model, PROMPTS)
    ends = [index for index, ask in enumerate(model.asked) if ask.schema is not None] + [len(model.asked)]
    groups = [model.asked[: ends[0]], *(model.asked[a:b] for a, b in itertools.pairwise(ends))]
    assert len(groups) == len(course)
    return [(state, outcome, asked) for (state, outcome), asked in zip(course, groups, strict=True)]
