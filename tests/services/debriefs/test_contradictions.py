"""A level that contradicts the counts is asked for once more, and then it is a teacher's."""

import json
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from bot.debriefs.blocks import review
from bot.slack.blocks.debrief_state import debrief_state
from models.debrief import Counts, CriterionVerdict, DebriefDB, DebriefState, Move
from models.post import OutboxDB
from models.rubric import Criterion
from models.session import SessionDB
from services.claude.anthropic_service import ClaudeReply
from services.claude.pricing import Usage
from services.debriefs.contradictions import contradiction
from services.debriefs.debrief_review import DebriefEdit, debrief_review
from services.debriefs.debrief_writer import debrief_writer
from services.library.template_service import TemplateService
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.debriefs.test_debrief_writer import asked, claim, finished, record, row_of

FAIR = ("Poor", "Fair", "Good")
NUMBERED = ("Asks no open questions.", "Asks at least three open questions.", "Asks five or more open questions.")


def criterion(name: str, levels: tuple[str, ...]) -> Criterion:
    """Return a criterion without a measure, whose levels have 0, 1, ... points."""
    rows = [{"points": points, "description": words} for points, words in enumerate(levels)]
    return Criterion.model_validate({"name": name, "weight": 100, "levels": rows})


def found(name: str, levels: tuple[str, ...], points: int, moves: dict[str, int]) -> str:
    counts = Counts(moves={Move(move): number for move, number in moves.items()}, student_lines=8)
    return contradiction(criterion(name, levels), points, counts)


@pytest.mark.parametrize(
    ("name", "levels", "points", "moves"),
    [
        ("Open questions", FAIR, 2, {"closed_question": 6}),
        ("Open-ended questioning", FAIR, 2, {"closed_question": 6}),
        ("Asks open-ended questions", ("Rarely", "Sometimes", "Consistently"), 1, {"closed_question": 6}),
        ("Open questions", FAIR, 0, {"open_question": 6}),
        ("Questions", ("Only closed ones", "Half and half", "Mostly open"), 2, {"closed_question": 7}),
        ("Questions", ("Only closed ones", "Half and half", "Mostly open"), 0, {"open_question": 7}),
        ("Listening", NUMBERED, 1, {"open_question": 1, "closed_question": 3}),
        ("Listening", NUMBERED, 2, {"open_question": 4, "closed_question": 3}),
        ("Avoids closed questions", FAIR, 2, {"closed_question": 8}),
        ("Few closed questions", ("Mostly closed", "Some", "Almost none"), 2, {"closed_question": 8}),
        ("Reflective listening", FAIR, 2, {"open_question": 6}),
        ("Reflective listening", ("No reflections", "Fair", "Good"), 0, {"simple_reflection": 3}),
        ("Empathy", ("Low", "Some", "Reflects feelings more than once"), 2, {"open_question": 5}),
        (
            "Reflections",
            ("None", "As many as questions", "More reflections than questions"),
            2,
            {"simple_reflection": 2, "open_question": 6},
        ),
        ("Affirming strengths", ("None", "One", "Two or more"), 2, {"affirmation": 1}),
        ("Summaries", ("None", "One", "Several"), 0, {"summary": 1}),
        ("Confidentiality", ("Not mentioned", "Mentioned", "Explained"), 0, {"confidentiality": 1}),
        ("Suicide risk", ("Not asked", "Hinted at", "Asked directly"), 2, {"open_question": 3}),
        ("Autonomy", ("Gives advice several times", "Once", "Never gives advice"), 2, {"advice_without_permission": 3}),
        ("Autonomy", ("Gives advice several times", "Once", "Never gives advice"), 0, {}),
        ("Avoids advice", ("Fails", "Partly", "Fully"), 0, {"open_question": 3}),
        ("Asking permission before advice", ("Never", "Sometimes", "Always"), 2, {"advice_without_permission": 4}),
        ("Preguntas abiertas", ("Ninguna", "Algunas", "La mayoría abiertas"), 2, {"closed_question": 5}),
        ("Preguntas", ("Solo cerradas", "Mitad y mitad", "La mayoría abiertas"), 2, {"closed_question": 7}),
        ("Escucha reflexiva", ("Ninguna", "Alguna", "Varias"), 2, {"open_question": 2}),
        ("Resumen", ("No hay", "Uno", "Varios"), 0, {"summary": 2}),
        ("Sin consejos", ("Da consejos a menudo", "Da un consejo", "No da consejos"), 2, {"confrontation": 2}),
    ],
)
def test_a_level_far_from_the_count_is_a_contradiction(
    name: str, levels: tuple[str, ...], points: int, moves: dict[str, int]
) -> None:
    """The criterion says what is counted by its name, or the level by its own words, in English or Spanish."""
    assert found(name, levels, points, moves).startswith("The count: ")


@pytest.mark.parametrize(
    ("name", "levels", "points", "moves"),
    [
        ("Warmth", ("Cold", "Polite", "Warm"), 2, {"closed_question": 8}),
        ("Empathy", ("None", "Some", "A lot"), 2, {}),
        ("Open questions", FAIR, 1, {"open_question": 3, "closed_question": 3}),
        ("Open questions", FAIR, 2, {"open_question": 1}),
        ("Questions", ("Only closed ones", "Half and half", "Mostly open"), 1, {"closed_question": 8}),
        ("Listening", NUMBERED, 2, {"open_question": 5, "closed_question": 3}),
        ("Reflective listening", FAIR, 0, {"simple_reflection": 6}),
        ("Affirmations", ("None, or praise from above.", "One", "Two or more"), 0, {"affirmation": 1}),
        ("Asking permission before advice", ("Never", "Sometimes", "Always"), 2, {"advice_with_permission": 4}),
        ("Advice with permission", ("None", "Some", "Good"), 2, {"advice_with_permission": 2}),
        ("Talk time", ("The student talks most", "Even", "The client says most of the words"), 2, {}),
    ],
)
def test_a_level_that_no_count_speaks_against_stays(
    name: str, levels: tuple[str, ...], points: int, moves: dict[str, int]
) -> None:
    """Quality is the model's to judge. Levels in the middle, alternatives, and other criteria are never doubted."""
    assert found(name, levels, points, moves) == ""


def test_few_lines_and_counted_criteria_are_never_doubted() -> None:
    """Two lines say too little, and what code counts cannot contradict the count."""
    few = Counts(moves={Move.CLOSED_QUESTION: 6}, student_lines=2)
    measured = criterion("Open questions", FAIR).model_copy(update={"measure": "open_share"})

    assert contradiction(criterion("Open questions", FAIR), 2, few) == ""
    assert contradiction(measured, 2, few.model_copy(update={"student_lines": 9})) == ""


def test_a_fair_interview_has_no_doubted_level_in_the_middle_of_a_ready_rubric() -> None:
    """In each criterion of the templates, at least one level fits a fair interview, a good one, and a poor one."""
    kinds = [
        {"open_question": 6, "closed_question": 2, "simple_reflection": 4, "complex_reflection": 4, "affirmation": 2},
        {"open_question": 4, "closed_question": 4, "simple_reflection": 2, "advice_without_permission": 1},
        {"closed_question": 8, "advice_without_permission": 4, "confrontation": 1},
    ]
    rows = [row for template in TemplateService().rubrics.values() for row in template.data.criteria]
    stuck = [
        (row.name, moves)
        for row in rows
        for moves in kinds
        if all(
            contradiction(row, level.points, Counts(moves={Move(k): n for k, n in moves.items()}, student_lines=9))
            for level in row.levels
        )
    ]

    assert stuck == []


LEVELS = [{"points": points, "description": words} for points, words in enumerate(FAIR)]
RUBRIC = {
    "id": str(UUID(int=7)),
    "revision": 1,
    "name": "Asking",
    "source": "",
    "criteria": [{"name": "Open questions", "description": "", "weight": 100, "levels": LEVELS}],
}


def answer(points: int, *, kind: str = "closed_question") -> ClaudeReply:
    """Return an answer that lists the three questions of the interview as this kind, and gives this level."""
    quoted = [{"line": 2 * at + 1, "quote": f"How was that {2 * at}?"} for at in range(3)]
    level = {**quoted[0], "why": "", "had_chance": True, "points": points}
    given: dict[str, Any] = {"moves": [{**row, "kind": kind} for row in quoted], "strengths": [], "to_try": []}
    return ClaudeReply(json.dumps({**given, "criteria": {"c1": level}}), Usage(input_tokens=100, output_tokens=5))


async def judged(database: Database, school: School, *, is_assigned: bool = True) -> UUID:
    """Return the debrief of an interview with three questions, which was judged with the rubric above."""
    session = await finished(database, school, lines=3)
    debrief_id = await asked(database, school, session)
    async with database.begin() as db:
        grading = {**(await db.get_one(SessionDB, session.id)).grading, "rubric": RUBRIC}
        await db.execute(update(SessionDB).values(grading=grading))
        if not is_assigned:
            await db.execute(update(SessionDB).values(assignment_id=None))
            await db.execute(update(DebriefDB).values(assignment_id=None))
    return debrief_id


async def posts(database: Database) -> list[str]:
    """Return the kinds of messages about the debrief that were queued."""
    async with database.read() as db:
        rows = (await db.execute(select(OutboxDB).order_by(OutboxDB.id))).scalars().all()
    found = [str(row.facts.get("about") or row.facts.get("part") or "") for row in rows]
    return [one for one in found if one.startswith("debrief") or one in {"talk", "numbers", "trust"}]


async def test_a_contradicted_level_is_asked_again_and_then_held(database: Database, school: School) -> None:
    """The second request names the criterion. The teacher sees the mark, and the student waits for the teacher."""
    debrief_id = await judged(database, school)
    first = await claim(database, debrief_id)
    assert first is not None
    assert await record(database, first, answer(2))
    between, said = await row_of(database, debrief_id), await posts(database)
    async with database.read() as db:
        due = await debrief_writer.list_pending(db, now=NOON)
    second = await claim(database, debrief_id)
    assert second is not None
    assert await record(database, second, answer(2))
    row = await row_of(database, debrief_id)
    async with database.read() as db:
        session = await db.get_one(SessionDB, row.session_id)
    form = str(review.form(row, session, student="Maya", reflection=None, levels={}))

    assert (between.state, between.findings, said) == (DebriefState.OWED, {}, [])
    assert due == [debrief_id]
    assert "<recheck>" not in first.ask.messages[0][1]
    assert "the level of c1 did not fit" in second.ask.messages[0][1]
    assert (row.state, row.released_at, row.attempts) == (DebriefState.WRITTEN, None, 1)
    assert await posts(database) == ["debrief_held"]
    assert debrief_state(row) == "*Ready for your review*. Check 1 score: the count says otherwise"
    assert "The count: 0 open questions, 3 closed questions." in form


@pytest.mark.parametrize("second", [answer(0), answer(2, kind="open_question")], ids=["other level", "other moves"])
async def test_a_second_answer_without_a_contradiction_is_sent(
    database: Database, school: School, second: ClaudeReply
) -> None:
    """The first answer is only paid for."""
    debrief_id = await judged(database, school)
    for given in (answer(2), second):
        held = await claim(database, debrief_id)
        assert held is not None
        assert await record(database, held, given)
    row = await row_of(database, debrief_id)

    assert row.released_at == NOON
    assert row.shown.contradicted == []


async def test_a_teacher_decides_about_the_marked_level(database: Database, school: School) -> None:
    """Another level takes the mark away, and the debrief can be released either way."""
    debrief_id = await judged(database, school)
    for _ in range(2):
        held = await claim(database, debrief_id)
        assert held is not None
        assert await record(database, held, answer(2))
    async with database.begin() as db:
        row = await db.get_one(DebriefDB, debrief_id)
        edit = DebriefEdit(levels={"c1": 0})
        saved = await debrief_review.save(db, debrief_id, edit, by=school.teacher, revision=row.revision)
        await debrief_review.release(db, saved.id, by=school.teacher, now=NOON)
        await db.refresh(saved)

    assert saved.released_at == NOON
    assert (saved.shown.contradicted, saved.shown.criteria[0].points) == ([], 0)


async def test_without_a_teacher_the_level_is_not_judged(database: Database, school: School) -> None:
    """A test run waits for nobody. Its debrief says why there is no score."""
    debrief_id = await judged(database, school, is_assigned=False)
    for _ in range(2):
        held = await claim(database, debrief_id)
        assert held is not None
        assert await record(database, held, answer(2))
    row = await row_of(database, debrief_id)

    assert row.released_at == NOON
    assert row.shown.criteria[0].verdict == CriterionVerdict.NOT_JUDGED
    assert row.shown.criteria[0].points is None
