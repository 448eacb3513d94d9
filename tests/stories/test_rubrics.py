"""A teacher's rubrics, in the words and windows of `/vc-rubric`."""

from sandbox.client import Person
from tests.stories.course import Course

LEVELS = "0: Not seen\n1 Now and then\n2 - Throughout"


async def fills_rubric(person: Person, *weights: str, name: str = "OARS") -> dict[str, str]:
    """The person fills in and sends the form that is open; the sentences at its fields."""
    values = {"Name": name, "Source": "Miller and Rollnick"}
    for number, weight in enumerate(weights, 1):
        values |= {
            f"Criterion {number}": f"Skill {number}",
            f"Criterion {number}: weight in per cent": weight,
            f"Criterion {number}: levels": LEVELS,
        }
    await person.fills(values)
    return await person.submits()


async def test_weights_of_99_and_101_stand_at_the_field_and_keep_what_was_typed(course: Course) -> None:
    """Tom is told how much is missing, grows the form, and saves on the third try; the list shows it."""
    tom = course.tom
    assert await tom.runs("/vc-rubric", "create") is None
    assert "sum to 99 per cent" in (await fills_rubric(tom, "50", "49"))["weight_1"]
    assert "sum to 101 per cent" in (await fills_rubric(tom, "50", "50", "1"))["weight_1"]
    assert await tom.clicks("Add a criterion") is None

    async def grown() -> bool:
        view = await tom.modal()
        return view is not None and "Criterion 4" in view.labels

    await course.workspace.until(grown)
    assert await fills_rubric(tom, "40", "30", "20%", "10") == {}
    assert await tom.modal() is None
    saved = await course.dm(tom, "“OARS” is saved")
    await tom.runs("/vc-rubric")
    listed = await course.whisper(tom, "Your rubrics")

    assert "Skill 3*, 20 %: levels 0, 1, 2" in saved.shown
    assert "Skill 1 40 %, Skill 2 30 %, Skill 3 20 %, Skill 4 10 %" in listed.shown


async def test_a_level_without_points_and_a_doubled_criterion_stand_at_their_fields(course: Course) -> None:
    """Each sentence says what to do; an emptied criterion is simply gone."""
    tom = course.tom
    await tom.runs("/vc-rubric", "create")
    await tom.fills({"Criterion 3: levels": "Good"})
    errors = await fills_rubric(tom, "50", "5o")
    await tom.fills({"Criterion 3: levels": "", "Criterion 3": ""})
    await fills_rubric(tom, "50", "50")
    await tom.runs("/vc-rubric", "edit oars")
    await tom.fills({"Criterion 2": "skill 1"})
    doubled = await tom.submits()

    assert errors["weight_2"].startswith("Please give the weight as a whole number")
    assert errors["levels_3"].endswith("This line does not: “Good”")
    assert doubled == {"criterion_2": "There are two criteria named “skill 1”. Please give each its own name."}


async def test_what_is_not_the_teachers_is_refused_and_students_read_one_answer(course: Course) -> None:
    """A student may open nothing of it, whatever the words."""
    for words in ("", "create", "templates", "import", "edit OARS", "delete OARS", "export OARS"):
        assert await course.maya.runs("/vc-rubric", words) is None
        assert await course.maya.runs("/vc-persona", words) is None
    await course.whisper(course.maya, "for teachers")

    assert {row.text for row in await course.maya.whispers()} == {
        "This is for teachers. `/vc-help` shows what you can do; an admin can name teachers."
    }
    assert await course.maya.modal() is None
