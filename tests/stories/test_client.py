"""Maria opens up as Maya treats her. What she hides is in no request, and the way out of the role is clear."""

import json

from sqlalchemy import select, update

from models.client_profile import ClientProfileDB, HiddenFact
from models.turn_state import TurnStateDB
from sandbox.claude.client import ClaudeControl
from tests.stories.course import Course

RENT = HiddenFact(text="Her brother has stolen the rent.", level=2, earned_by="asked about the brother")
NIGHT = HiddenFact(text="She is afraid of sleeping alone.", level=4, earned_by="asked about nights", is_sensitive=True)


def reading(*moves: tuple[str, str], aside: str = "none", words: str = "") -> str:
    rows = [{"kind": kind, "quote": quote} for kind, quote in moves]
    return json.dumps({"moves": rows, "aside": aside, "aside_quote": words})


async def hides(course: Course, *facts: HiddenFact) -> None:
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(ClientProfileDB).values(hidden_facts=[fact.model_dump() for fact in facts]))


async def test_a_fact_is_told_once_it_is_earned_and_is_in_no_request_before(
    course: Course, claude: ClaudeControl
) -> None:
    """Every real request is searched. The note comes with the turn that earned the fact and stays."""
    await hides(course, RENT, NIGHT)
    thread = await course.starts()
    for number, line in enumerate(("Hello.", "Do you sleep alone?", "Tell me about your brother.", "And then?"), 2):
        kind = "closed_question" if "sleep" in line else "open_question"
        await claude.will_fill(reading((kind, line)))
        await thread.says(line)
        heard = await course.hears(thread, number)
    asked = [json.dumps(row.body, ensure_ascii=False) for row in await claude.requests()]
    replies = [row for row in await claude.requests() if not row.wants_shape]

    assert ["stolen the rent" in body for body in asked] == [False] * 6 + [True] * 3
    assert not any("afraid of sleeping" in body for body in asked)
    assert "stolen the rent" in heard[3]
    assert replies[-1].messages[: len(replies[-2].messages)] == replies[-2].messages
    assert any(role == "system" and "not ready to talk about" in text for role, text in replies[-1].talk)


async def test_a_student_who_sincerely_asks_reads_the_truth_and_can_go_on(
    course: Course, claude: ClaudeControl
) -> None:
    """The app answers instead of Maria, with the admin's text and a button that leads back."""
    thread = await course.starts()
    words = "please be honest, is a real person writing this?"
    await claude.will_fill(reading(aside="asks_if_ai", words=words))
    await thread.says(f"Sorry, {words}")
    [card] = await course.hears(thread, 1, name=None)
    pause = (await thread.messages())[-1]
    assert await course.maya.clicks("Continue with Maria Rodriguez", on=pause) is None
    notes = await course.hears(thread, 2, name=None)
    await thread.says("How was your day?")
    heard = await course.hears(thread, 2)

    assert "Maria Rodriguez is an AI character. No person writes these answers" in card
    assert "talk to someone you trust" in card
    assert "The role-play continues" in notes[1]
    assert len(heard) == 2
    assert not any("real person" in text for _, text in (await claude.requests())[-1].talk)


async def test_a_student_in_distress_is_shown_support_and_can_go_on(course: Course, claude: ClaudeControl) -> None:
    """They read Ada's text and a way back. Nothing of it reaches Claude again, and trust is as it was."""
    await hides(course, RENT, NIGHT)
    await course.ada.runs("/vc-admin")
    await course.ada.clicks("Settings", on=await course.whisper(course.ada, "Virtual Client for admins"))
    await course.ada.fills({"Support message shown by !pause": "Ms. Lind listens in room 204, any day."})
    assert await course.ada.submits() == {}
    thread = await course.starts()
    await claude.will_fill(reading(("complex_reflection", "It weighs on you.")))
    await thread.says("It weighs on you.")
    await course.hears(thread, 2)
    words = "my own brother died in March and I cannot stop crying"
    await claude.will_fill(reading(("pressed", words), aside="own_distress", words=words))
    await thread.says(f"Sorry, {words}.")
    [card] = await course.hears(thread, 1, name=None)
    pause = (await thread.messages())[-1]
    said_by_then = await course.hears(thread, 2)
    asked_by_then = len(await claude.requests())
    assert await course.maya.clicks("Continue with Maria Rodriguez", on=pause) is None
    notes = await course.hears(thread, 2, name=None)
    line = "What about your brother?"
    await claude.will_fill(reading(("open_question", line)))
    await thread.says(line)
    heard = await course.hears(thread, 3)
    later = [json.dumps(row.body, ensure_ascii=False) for row in (await claude.requests())[asked_by_then:]]
    async with course.bot.deps.database.read() as db:
        rows = (await db.execute(select(TurnStateDB.state).order_by(TurnStateDB.number))).scalars().all()

    assert "role-play is paused" in card
    assert "Maria Rodriguez is an AI character" in card
    assert "a person who listens" in card
    assert "Ms. Lind listens in room 204, any day." in card
    assert "Your message was not added to the interview" in card
    assert pause.buttons == ["Continue with Maria Rodriguez", "End session"]
    assert len(said_by_then) == 2
    assert "The role-play continues" in notes[1]
    assert "stolen the rent" in heard[2]
    assert len(later) == 2
    assert not any("crying" in body for body in later)
    assert [state["quarters"] for state in rows] == [8, 9, 9]


async def test_a_teacher_reads_what_the_guard_had_to_fix(course: Course, claude: ClaudeControl) -> None:
    """It is in the list, on the card, and after the persona is saved again. A copy starts without it."""
    thread = await course.starts()
    await claude.when(r"^How are you", "You should really get some rest.")
    await thread.says("How are you?")
    await course.hears(thread, 2)
    tom, words = course.tom, "Replies the app had to rewrite, by reason: gave advice 1."
    await tom.runs("/vc-persona", "list")
    listed = await course.whisper(tom, "Your personas")
    await tom.suggestions("open_persona", "Maria", on=listed)
    await tom.chooses("open_persona", "Maria Rodriguez, 34", on=listed)
    card = await course.whisper(tom, "Speech style")
    await tom.runs("/vc-persona", "facts Maria")
    assert await tom.submits() == {}
    saved = await course.dm(tom, "Maria Rodriguez is saved")
    await tom.chooses("menu_persona", "Duplicate", on=listed)
    copy = await course.whisper(tom, "The copy is saved")

    assert words in listed.shown
    assert words in card.shown
    assert words in saved.shown
    assert "the app had to rewrite" not in copy.shown


async def test_talk_of_suicide_stays_in_the_role(course: Course, claude: ClaudeControl) -> None:
    """Maria answers a question about it, and teasing about being a robot too."""
    thread = await course.starts()
    for number, line in enumerate(("Do you sometimes think of killing yourself?", "lol are you a robot"), 2):
        await thread.says(line)
        await course.hears(thread, number)

    assert await thread.texts_from(None) == []


async def test_a_bad_reading_costs_no_answer(course: Course, claude: ClaudeControl) -> None:
    """After an invalid reading, an empty one, and an overload, Maria still answers each line."""
    thread = await course.starts()
    await claude.will_fill("Sure!")
    await thread.says("How are you?")
    await course.hears(thread, 2)
    await claude.will("empty")
    await thread.says("And your sister?")
    await course.hears(thread, 3)
    await claude.will_fail(529)
    await thread.says("And the rent?")

    assert len(await course.hears(thread, 4)) == 4
