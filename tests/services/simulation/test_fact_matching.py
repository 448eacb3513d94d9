"""Which words touch a hidden fact, which reply tells it, and what the reading and the client are sent."""

import json

import pytest

from models.client_profile import HiddenFact
from models.turn_state import Act, ClientState, FactStage, QuotedAct, Stage
from services.claude.anthropic_service import Ask
from services.library.template_service import TemplateService
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot, StateChange, step, with_reply
from services.simulation.fact_matching import heard, is_told, is_touched
from services.simulation.move_classifier import Reading, ask_for, reading_of
from services.simulation.turn_simulation import TurnInput, play_turn
from services.simulation.turn_state_service import without
from tests.interviews import MODEL

BOTTLE = HiddenFact(text="She hides brandy in the laundry since the divorce.", level=2)
NIGHTS = HiddenFact(
    text="He sleeps in his car near the lake.",
    level=2,
    topic="zephyrous evenings",
    synonyms=["sleep/slept", "car night"],
    told_by=["car sleep", "lake park"],
)
PROMPTS = PromptService()


@pytest.mark.parametrize(
    ("fact", "line", "touched"),
    [
        (BOTTLE, "What about the brandy in the laundry?", True),
        (BOTTLE, "¿Desde el divorcio, esconde usted algo?", True),
        (BOTTLE, "Is it the laundry?", False),
        (BOTTLE, "The laundry. Since the divorce.", False),
        (NIGHTS, "Where do you sleep?", True),
        (NIGHTS, "¿Dónde duerme?", True),
        (NIGHTS, "Do you have a car?", False),
        (NIGHTS, "¿Pasa la noche en el coche?", True),
        (NIGHTS, "You need sleep.", False),
        (NIGHTS, "You sleep, and the car is there at night.", True),
        (NIGHTS, "Tell me about your sleeping.", True),
        (NIGHTS, "What do you eat?", False),
    ],
)
def test_a_fact_is_touched_by_more_than_chance(fact: HiddenFact, line: str, touched: bool) -> None:
    """Two words of its text, or an entry of its author in a question, in English or in Spanish."""
    assert is_touched(fact, heard((line,), name="Maria")) is touched


@pytest.mark.parametrize(
    ("fact", "reply", "told"),
    [
        (NIGHTS, "I sleep in the car.", True),
        (NIGHTS, "Duermo en el coche.", True),
        (NIGHTS, "I don't always sleep at home.", False),
        (NIGHTS, "I have a car. I sleep fine.", False),
        (NIGHTS, "*sleeps in the car* Hm.", False),
        (NIGHTS, "The lake is pretty.", False),
        (BOTTLE, "There is brandy in the laundry. I hide it.", True),
        (BOTTLE, "The laundry is full, as always.", False),
    ],
)
def test_a_reply_tells_a_fact_in_words_not_by_a_hint(fact: HiddenFact, reply: str, told: bool) -> None:
    """Two words of an entry have to be in one sentence. What the client does is not told."""
    assert is_told(fact, reply) is told


def test_every_fact_of_the_ready_personas_is_told_by_its_own_words() -> None:
    """Each has a topic, too."""
    facts = [fact for one in TemplateService().personas.values() for fact in one.data.hidden_facts]

    assert [fact.text for fact in facts if not is_told(fact, fact.text)] == []
    assert all(fact.topic for fact in facts)


def _opened(*facts: HiddenFact) -> StateChange:
    client = ClientSnapshot("Jo", facts, start=16)
    reading = Reading((QuotedAct(act=Act.OPEN_QUESTION, quote="q"),), topics=frozenset({0}))
    return step(client, client.at_start(), reading, ["Y eso?"], turn=3)


def test_what_the_reading_names_opens_a_fact_and_only_a_reply_tells_it() -> None:
    """A fact that was opened earlier can be told in a later reply, and is told once."""
    client, asked = ClientSnapshot("Jo", (NIGHTS,), start=16), _opened(NIGHTS)
    hinted = with_reply(asked, client, "I'd rather not say.", turn=3)
    told = with_reply(StateChange(hinted.state), client, "I sleep in my car.", turn=4)
    again = with_reply(StateChange(told.state), client, "I sleep in my car.", turn=5)

    assert (asked.earned, hinted.told, told.told, again.told) == ((0,), (), (0,), ())
    assert asked.state.facts == (FactStage(stage=Stage.OPENED, turn=3, told_in=None),)
    assert told.state.facts == (FactStage(stage=Stage.OPENED, turn=3, told_in=4),)
    assert (client.untold_facts(hinted.state), client.untold_facts(told.state)) == ([NIGHTS], [])


def test_a_lost_reply_takes_back_what_it_told_and_not_what_an_earlier_turn_opened() -> None:
    """A lost turn that opened the fact closes it again."""
    held, asked = ClientState(quarters=16, facts=(FactStage(),)), _opened(NIGHTS).state
    told = with_reply(StateChange(asked), ClientSnapshot("Jo", (NIGHTS,)), "I sleep in my car.", turn=4).state

    assert without(told, asked, told) == asked
    assert without(told, held, asked).facts == (FactStage(),)


def test_a_state_of_an_older_version_took_opened_for_told() -> None:
    """It stored no turn of a reply. A fact that was only hinted at was not told."""
    stored = {"quarters": 10, "facts": [{"stage": "told", "turn": 2}, {"stage": "hinted", "turn": 1}]}
    state = ClientState.model_validate(stored)

    assert [one.told_in for one in state.facts] == [2, None]
    assert ClientState.model_validate(state.model_dump(mode="json")) == state
    untold = FactStage(stage=Stage.OPENED, turn=2, told_in=None)
    assert not FactStage.model_validate(untold.model_dump(mode="json")).is_told


def test_the_reading_gets_numbered_topics_and_answers_with_numbers() -> None:
    """Numbers that were not sent, and anything else, are left out. A reading from an older version has none."""
    ask = Ask(MODEL, "s", (("user", "Hi."), ("assistant", "Hm."), ("user", "And now?")))
    sent = ask_for(ask, ("And now?",), prompt="p", topics=("nights", "<money>")).messages[-1][1]
    answer = {"moves": [], "aside": "none", "aside_quote": ""}

    assert "<topics>\n1. nights\n2. &lt;money&gt;\n</topics>" in sent
    assert "<topics>" not in ask_for(ask, ("And now?",), prompt="p").messages[-1][1]
    for given, found in (
        (["1"], {4}), (["2", "none"], {7}), ([2], {7}), (["3"], set()), (["0", "x", None], set()), ("1", set()), (None, set()),
    ):  # fmt: skip
        assert reading_of(json.dumps({**answer, "topics": given}), ("Hm",), topics=(4, 7)).topics == found
    assert reading_of(json.dumps(answer), ("Hm",), topics=(4,)).topics == frozenset()


async def test_no_label_and_no_closed_fact_reaches_the_client() -> None:
    """The reading gets the label and never the fact. The client gets the fact once it is open, and never the label."""
    asked: list[Ask] = []
    named: list[str] = []

    async def call(ask: Ask) -> str:
        asked.append(ask)
        if ask.schema is None:
            return "It is what it is, I suppose."
        moves = [{"kind": "open_question", "quote": "How are you these days?"}]
        return json.dumps({"moves": moves, "topics": named, "aside": "none", "aside_quote": ""})

    client = ClientSnapshot("Jo", (NIGHTS,), start=10)
    state, talk = client.at_start(), [("user", "Hi."), ("assistant", "Hm.")]
    for turn, numbers in enumerate(([], [], ["1"], []), start=1):
        named[:] = numbers
        talk.append(("user", "How are you these days?"))
        ask = Ask(MODEL, "You are Jo.", tuple(talk))
        outcome = await play_turn(TurnInput(client, state, ask, ("How are you these days?",), turn), PROMPTS, call)
        talk += outcome.appended
        state = outcome.state
    readings = [json.dumps(ask.messages) for ask in asked if ask.schema]
    replies = [json.dumps([ask.system, ask.messages]) for ask in asked if ask.schema is None]

    assert [NIGHTS.topic in words for words in readings] == [True, True, True, False]
    assert not any("lake" in words for words in readings)
    assert not any("zephyrous" in words or "slept" in words for words in replies)
    assert "lake" not in replies[0] + replies[1]
    assert "lake" in replies[-1]
