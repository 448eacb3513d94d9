"""Criteria with a measure: code counts their level, and the model is not asked."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from bot.library.blocks import rubric as blocks
from bot.library.rubric_views import rubric_of
from bot.slack.fields import Fields
from models.debrief import Counts, CriterionVerdict, Move
from models.rubric import Criterion, Measure, RubricCreate
from services.common.errors import FieldErrors
from services.debriefs.check import findings_of
from services.debriefs.measures import level_of, reason_of, value_of
from services.library.owned_file import RUBRIC_FILE
from services.library.template_service import TemplateService
from services.prompts.debrief_request import JudgedLine, rubric_words, schema_of

LINES = [
    JudgedLine(1, True, "What brings you here?", "1.1"),
    JudgedLine(2, False, "My sister sent me.", "1.2"),
    JudgedLine(3, True, "How are you, and do you sleep well?", "1.3"),
]


def criterion(measure: str | None = "open_share", thresholds: tuple[float | None, ...] = (None, 40, 60)) -> Criterion:
    """Return a criterion with levels of 1, 2, ... points at these thresholds."""
    levels = [
        {"points": points, "description": f"Level {points}", "threshold": threshold}
        for points, threshold in enumerate(thresholds, start=1)
    ]
    return Criterion.model_validate({"name": "Questions", "weight": 100, "measure": measure, "levels": levels})


@pytest.mark.parametrize(
    ("measure", "thresholds", "counts", "points"),
    [
        ("open_share", (None, 40, 60), {Move.OPEN_QUESTION: 2, Move.CLOSED_QUESTION: 3}, 2),
        ("open_share", (None, 40, 60), {Move.OPEN_QUESTION: 3, Move.CLOSED_QUESTION: 2}, 3),
        ("open_share", (None, 40, 60), {Move.OPEN_QUESTION: 1, Move.CLOSED_QUESTION: 2}, 1),
        ("open_share", (None, 40, 60), {Move.OPEN_QUESTION: 2}, None),
        ("reflections_to_questions", (None, 1, 2), {Move.SIMPLE_REFLECTION: 3, Move.OPEN_QUESTION: 3}, 2),
        ("reflections_to_questions", (None, 1, 2), {Move.COMPLEX_REFLECTION: 4, Move.OPEN_QUESTION: 2}, 3),
        ("reflections_to_questions", (None, 1, 2), {Move.COMPLEX_REFLECTION: 3}, 3),
        ("reflections_to_questions", (None, 1, 2), {Move.CLOSED_QUESTION: 3}, 1),
        ("reflections_to_questions", (None, 1, 2), {Move.CLOSED_QUESTION: 2}, None),
        ("complex_share", (None, 40, 50), {Move.COMPLEX_REFLECTION: 2, Move.SIMPLE_REFLECTION: 3}, 2),
        ("complex_share", (None, 40, 50), {Move.COMPLEX_REFLECTION: 2, Move.SIMPLE_REFLECTION: 2}, 3),
        ("complex_share", (None, 40, 50), {Move.SIMPLE_REFLECTION: 2}, None),
        ("own_words", (None, 67, 58), {}, 2),
    ],
)
def test_the_count_decides_the_level(
    measure: str, thresholds: tuple[float | None, ...], counts: dict[Move, int], points: int | None
) -> None:
    """A threshold belongs to its level. With too little to count there is no level."""
    row = criterion(measure, thresholds)
    value = value_of(Measure(measure), Counts(moves=counts, student_words=65, client_words=35))

    assert (None if value is None else level_of(row, value).points) == points


@pytest.mark.parametrize(("student", "points"), [(80, 1), (67, 2), (58, 3), (10, 3), (68, 1)])
def test_fewer_of_the_students_words_are_better(student: int, points: int) -> None:
    """Here a threshold is the most."""
    value = value_of(Measure.OWN_WORDS, Counts(student_words=student, client_words=100 - student))

    assert value is not None
    assert level_of(criterion("own_words", (None, 67, 58)), value).points == points


def test_the_debrief_counts_it_and_does_not_ask_the_model() -> None:
    """What the model answers about it is not looked at, and it needs no quote."""
    asked = [
        {"line": 1, "quote": "What brings you here?", "kind": "open_question"},
        {"line": 3, "quote": "How are you", "kind": "open_question"},
        {"line": 3, "quote": "do you sleep well?", "kind": "closed_question"},
    ]
    answer: dict[str, Any] = {"moves": asked, "strengths": [], "to_try": [], "criteria": {"c1": {"points": 1}}}
    (row,) = findings_of(json.dumps(answer), LINES, [criterion()]).criteria

    assert (row.verdict, row.points, row.level, row.evidence) == (CriterionVerdict.JUDGED, 3, "Level 3", None)
    assert row.why == "You asked 3 questions. Open questions among them: 2."
    assert row.is_counted
    assert "criteria" not in schema_of([criterion()])["properties"]
    assert "Questions" not in rubric_words([criterion()])
    assert list(schema_of([criterion(), criterion(None, (None, None))])["properties"]["criteria"]["properties"]) == [
        "c2"
    ]


def test_too_little_to_count_is_no_chance() -> None:
    """It neither helps nor harms the total."""
    (row,) = findings_of('{"moves": [], "strengths": [], "to_try": []}', LINES[:2], [criterion()]).criteria

    assert row.verdict == CriterionVerdict.NO_CHANCE


@pytest.mark.parametrize(
    ("measure", "thresholds", "words"),
    [
        (None, (None, 40, 60), "Only a criterion with a measure"),
        ("open_share", (10, 40, 60), "The lowest level needs no number"),
        ("open_share", (None, None, 60), "needs its number"),
        ("open_share", (None, 40, 101), "from 0 to 100"),
        ("open_share", (None, 60, 40), "needs a larger number"),
        ("open_share", (None, 40, 40), "needs a larger number"),
        ("own_words", (None, 40, 60), "needs a smaller number"),
    ],
)
def test_thresholds_that_cannot_be_are_refused(
    measure: str | None, thresholds: tuple[float | None, ...], words: str
) -> None:
    """The sentence says what to change."""
    with pytest.raises(ValidationError, match=words):
        criterion(measure, thresholds)


def form(levels: str) -> Fields:
    """Return the fields of a form with one criterion."""
    return Fields(
        {
            "name": "Mine",
            "description": "",
            "source": "",
            "criterion_1": "Questions",
            "weight_1": "100",
            "about_1": "",
            "levels_1": levels,
        }
    )


def test_a_form_and_a_file_hold_a_measure() -> None:
    """What is typed is shown again as typed. A rubric without a measure is stored as before."""
    typed = "measure: open_share\n0: Mostly closed\n2 from 40: Mixed\n3 from 62.5: Mostly open"
    stored = rubric_of(form(typed))
    words = "measure: Own words\n0: Talks most of the time\n2 up to 58%: Leaves room"

    assert blocks.typed_of(stored)["levels_1"] == typed
    assert RUBRIC_FILE.read(RUBRIC_FILE.write(stored)) == stored
    assert blocks.typed_of(rubric_of(form(words)))["levels_1"].splitlines()[-1] == "2 up to 58: Leaves room"
    plain = rubric_of(form("0: None\n2: Some from 2 people"))
    assert plain.model_dump()["criteria"][0] == {
        "name": "Questions",
        "description": "",
        "weight": 100,
        "levels": [{"points": 0, "description": "None"}, {"points": 2, "description": "Some from 2 people"}],
    }


@pytest.mark.parametrize(
    ("levels", "words"),
    [
        ("measure: smiles\n0: None\n1 from 2: Some", "one of these measures: open_share"),
        ("measure: open_share\nmeasure: own_words\n0: None\n1 from 2: Some", "one of these measures"),
        ("measure: open_share\n0: None\n1: Some", "needs its number"),
        ("measure: open_share\n0: None\n1 from 40: Some\n2 from 30: Many", "larger number"),
    ],
)
def test_a_wrong_measure_is_told_at_its_field(levels: str, words: str) -> None:
    """The form stays open with what was typed."""
    with pytest.raises(FieldErrors) as caught:
        rubric_of(form(levels))

    assert words in caught.value.errors["levels_1"]


def test_the_ready_rubrics_use_measures() -> None:
    """Counts of MITI and the share of the words are made by code."""
    rubrics = TemplateService().rubrics.values()
    found = {row.measure for template in rubrics for row in template.data.criteria if row.measure}

    assert found == {Measure.OWN_WORDS, Measure.REFLECTIONS_TO_QUESTIONS, Measure.COMPLEX_SHARE}
    assert all(isinstance(template.data, RubricCreate) for template in rubrics)


@pytest.mark.parametrize("measure", list(Measure))
def test_each_measure_is_told_in_a_sentence(measure: Measure) -> None:
    """The student reads the count."""
    counts = Counts(
        moves={Move.OPEN_QUESTION: 1, Move.CLOSED_QUESTION: 2, Move.SIMPLE_REFLECTION: 1},
        student_words=60,
        client_words=40,
    )

    assert reason_of(measure, counts) in {
        "You asked 3 questions. Open questions among them: 1.",
        "You made 1 reflection and asked 3 questions.",
        "You reflected 1 time. Complex reflections among them: 0.",
        "You said 60% of all words.",
    }
