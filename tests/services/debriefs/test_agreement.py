"""Agreement between a model's levels and a teacher's, and the consequence of too little agreement."""

import pytest

from models.debrief import DebriefDB, DebriefState, TeacherLevelDB
from services.debriefs.agreement_service import agreement_of, agreement_service
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.debriefs.test_debrief_writer import asked, finished

LEVELS = [1, 2, 3, 4, 5]


def test_cohens_textbook_example() -> None:
    """Of 50 pairs, 35 are the same, and kappa is 0.4."""
    found = agreement_of({(1, 1): 20, (1, 2): 5, (2, 1): 10, (2, 2): 15}, [1, 2])

    assert (found.pairs, found.exact, found.within_one) == (50, 0.7, 1.0)
    assert found.kappa == pytest.approx(0.4)


def test_two_levels_apart_are_twice_as_wrong_as_one() -> None:
    """By hand: levels are 0.8 apart on average, and 0.96 by chance."""
    found = agreement_of({(1, 1): 4, (2, 3): 4, (3, 1): 2}, [1, 2, 3])

    assert found.kappa == pytest.approx(1 / 6)
    assert agreement_of({(0, 0): 4, (5, 10): 4, (10, 0): 2}, [0, 5, 10]).kappa == pytest.approx(1 / 6)


def test_more_pairs_make_the_interval_narrower() -> None:
    """It contains kappa, and one pair says nothing."""
    few = agreement_of({(1, 1): 4, (2, 3): 4, (3, 1): 2}, [1, 2, 3])
    many = agreement_of({(1, 1): 40, (2, 3): 40, (3, 1): 20}, [1, 2, 3])

    assert few.interval[0] < many.interval[0] < few.kappa < many.interval[1] < few.interval[1]
    assert agreement_of({(1, 3): 1}, LEVELS).interval == (-1.0, 1.0)
    assert agreement_of({(3, 3): 20}, LEVELS).interval == (1.0, 1.0)


@pytest.mark.parametrize(
    ("pairs", "is_low"),
    [
        ({(5, 1): 4}, False),
        ({(5, 1): 5}, True),
        ({(3, 3): 20}, False),
        ({(3, 3): 19, (3, 4): 1}, False),
        ({(1, 1): 2, (5, 5): 2, (3, 1): 1}, False),
    ],
)
def test_a_criterion_waits_only_when_enough_pairs_disagree(pairs: dict[tuple[int, int], int], is_low: bool) -> None:
    """Four pairs are too few. If all are the same, agreement is full even if chance explains it."""
    assert agreement_of(pairs, LEVELS).is_low is is_low


def test_within_one_means_one_level_of_the_rubric() -> None:
    """Levels with 0, 5, and 10 points are one level apart, not five."""
    assert agreement_of({(0, 5): 1, (0, 10): 1}, [0, 5, 10]).within_one == 0.5


async def test_pairs_are_counted_for_one_revision_of_a_rubric(database: Database, school: School) -> None:
    """Another revision is another rubric. A level that the model did not give makes no pair."""
    debrief_id = await asked(database, school, await finished(database, school))
    rubric = {
        "id": str(school.section_id),
        "revision": 2,
        "criteria": [{"name": "Empathy", "levels": [{"points": points} for points in LEVELS]}],
    }
    async with database.begin() as db:
        row = await db.get_one(DebriefDB, debrief_id)
        row.state, row.written_at = DebriefState.WRITTEN, NOON
        for criterion, revision, model in (("Empathy", 2, 4), ("Empathy", 1, 4), ("Other", 2, None)):
            db.add(
                TeacherLevelDB(
                    workspace_id=school.workspace.id,
                    debrief_id=debrief_id,
                    teacher_id=school.teacher.id if revision == 2 else school.student.id,
                    rubric_id=school.section_id,
                    rubric_revision=revision,
                    criterion=criterion,
                    points=3,
                    model_points=model,
                )
            )
    async with database.read() as db:
        found = await agreement_service.by_criterion(db, rubric)

    assert {name: (row.pairs, row.exact, row.within_one) for name, row in found.items()} == {"Empathy": (1, 0.0, 1.0)}
