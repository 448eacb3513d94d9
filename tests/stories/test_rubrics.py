"""A teacher's rubrics, in the commands and modals of `/vc-rubric`."""

import json

from sandbox.client import PersonAtScreen
from services.library.owned_file import RUBRIC_FILE
from services.library.template_service import TemplateService
from tests.stories.course import Course
from tests.stories.test_personas import file_of

OARS = TemplateService().rubrics["1-oars"].data

LEVELS = "0: Not seen\n1 Now and then\n2 - Throughout"


async def fills_rubric(person: PersonAtScreen, *weights: str, name: str = "OARS") -> dict[str, str]:
    """Fill in and send the open form as the person. Return the errors at its fields."""
    values = {"Name": name, "Source": "Miller and Rollnick"}
    for number, weight in enumerate(weights, 1):
        values |= {
            f"Criterion {number}": f"Skill {number}",
            f"Criterion {number}: weight (%)": weight,
            f"Criterion {number}: levels": LEVELS,
        }
    await person.fills(values)
    return await person.submits()


async def test_weights_of_99_and_101_give_an_error_at_the_field_and_keep_what_was_typed(course: Course) -> None:
    """Tell Tom how much is missing. He adds a criterion and saves at the third try, and the list shows the rubric."""
    tom = course.tom
    assert await tom.runs("/vc-rubric", "create") is None
    assert "add up to 99 percent" in (await fills_rubric(tom, "50", "49"))["weight_1"]
    assert "add up to 101 percent" in (await fills_rubric(tom, "50", "50", "1"))["weight_1"]
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

    assert "Skill 3*, 20%: levels 0, 1, 2" in saved.shown
    assert "Skill 1 40%, Skill 2 30%, Skill 3 20%, Skill 4 10%" in listed.shown


async def test_a_level_without_points_and_a_doubled_criterion_give_errors_at_their_fields(course: Course) -> None:
    """Say in each error what to do. A criterion whose fields are emptied is removed."""
    tom = course.tom
    await tom.runs("/vc-rubric", "create")
    await tom.fills({"Criterion 3: levels": "Good"})
    errors = await fills_rubric(tom, "50", "5o")
    await tom.fills({"Criterion 3: levels": "", "Criterion 3": ""})
    await fills_rubric(tom, "50", "50")
    await tom.runs("/vc-rubric", "edit oars")
    await tom.fills({"Criterion 2": "skill 1"})
    doubled = await tom.submits()

    assert errors["weight_2"].startswith("Please enter the weight as a whole")
    assert errors["levels_3"].endswith("This line doesn't: “Good”")
    assert doubled == {"criterion_2": "There are two criteria named “skill 1”. Please use different names."}


async def test_students_read_one_refusal_for_every_command_of_the_library(course: Course) -> None:
    """Refuse a student every command of personas and rubrics with the same sentence."""
    for words in ("", "create", "templates", "import", "edit OARS", "delete OARS", "export OARS"):
        assert await course.maya.runs("/vc-rubric", words) is None
        assert await course.maya.runs("/vc-persona", words) is None
    await course.whisper(course.maya, "This is for teachers")

    assert {row.text for row in await course.maya.whispers()} == {
        "This is for teachers. Use `/vc-help` to see what you can do. An admin can add teachers."
    }
    assert await course.maya.modal() is None


async def exported(course: Course, name: str) -> bytes:
    """Return the file that `/vc-rubric export` sends Tom for this rubric."""
    await course.tom.runs("/vc-rubric", f"export {name}")
    return await file_of(course, course.tom, f"{name.replace(' ', '-')}.rubric.json")


async def starts_from_ready(course: Course, **changes: str) -> None:
    """Start from the ready OARS as Tom, with these fields changed."""
    await course.tom.runs("/vc-rubric", "templates")
    assert await course.tom.clicks("Use OARS") is None
    await course.tom.fills(changes)
    assert await course.tom.submits() == {}


async def test_a_ready_rubric_is_shown_changed_and_saved(course: Course) -> None:
    """Show Tom all ready rubrics with their sources. He saves one, complete, under another name."""
    await course.tom.runs("/vc-rubric", "templates")
    offered = await course.tom.modal()
    assert offered is not None
    await starts_from_ready(course, Name="First talks")
    card = await course.dm(course.tom, "“First talks” is saved")
    kept = RUBRIC_FILE.read(await exported(course, "First talks"))

    assert all(ready.data.name in offered.shown for ready in TemplateService().rubrics.values())
    assert "Miller and Rollnick" in offered.shown
    assert "expert opinion" in offered.shown
    assert card.buttons == ["Assign it", "Edit", "Duplicate", "Export", "Delete"]
    assert kept == OARS.model_copy(update={"name": "First talks"})


async def test_a_copy_is_edited_and_the_first_stays_as_it_was(course: Course) -> None:
    """Duplicate a rubric and change two weights of the copy."""
    tom = course.tom
    await starts_from_ready(course, Name="First talks")
    before = await exported(course, "First talks")
    await tom.runs("/vc-rubric", "duplicate First talks")
    copied = await course.whisper(tom, "The copy is saved")
    await tom.runs("/vc-rubric", "edit First talks (copy)")
    first, second = OARS.criteria[0].weight, OARS.criteria[1].weight
    weights = {
        "Criterion 1: weight (%)": f"{first + 5}",
        "Criterion 2: weight (%)": f"{second - 5}",
    }
    await tom.fills({"Name": "Second talks", **weights})
    assert await tom.submits() == {}
    await course.dm(tom, "“Second talks” is saved")
    changed = RUBRIC_FILE.read(await exported(course, "Second talks"))
    await tom.runs("/vc-rubric")
    listed = await course.whisper(tom, "Your rubrics")

    assert "First talks (copy)" in copied.shown
    assert [row.weight for row in changed.criteria[:2]] == [first + 5, second - 5]
    assert changed.criteria[2:] == OARS.criteria[2:]
    assert json.loads(before)["rubric"]["name"] == "First talks"
    assert [words in listed.shown for words in ("*First talks*", "*Second talks*")] == [True, True]


async def test_an_exported_rubric_is_imported_exactly_and_a_wrong_file_stores_nothing(course: Course) -> None:
    """Report weights that do not sum to 100, unknown fields, a persona's file and a large file at the field."""
    tom = course.tom
    await starts_from_ready(course, Name="First talks")
    written = await exported(course, "First talks")
    wrong, lopsided = json.loads(written), json.loads(written)
    wrong["rubric"]["author"] = "Tom"
    lopsided["rubric"]["criteria"][0]["weight"] += 1
    await tom.runs("/vc-persona", "export Maria")
    persona = await file_of(course, tom, "Maria-Rodriguez.persona.json")
    await tom.runs("/vc-rubric", "import")
    errors = []
    for content in (json.dumps(wrong).encode(), json.dumps(lopsided).encode(), persona, b"x" * 600_000):
        await tom.attaches("File", ("rubric.json", content))
        errors.append((await tom.submits())["file"])
    await tom.attaches("File", ("rubric.json", written))
    assert await tom.submits() == {}
    await course.dm(tom, "“First talks” is imported.")
    await tom.runs("/vc-rubric")
    listed = await course.whisper(tom, "Your rubrics")

    assert "“author”: There is no field with this name. Please remove it." in errors[0]
    assert "add up to 101" in errors[1]
    assert "persona" in errors[2]
    assert errors[3].startswith("The file is not JSON")
    assert listed.shown.count("*First talks*") == 2


async def test_a_rubric_can_be_deleted_only_when_nothing_uses_it(course: Course) -> None:
    """Refuse with the assignment's name.

    When nothing uses the rubric, delete it, and let the list say what to do next.
    """
    tom = course.tom
    await starts_from_ready(course, Name="First talks")
    await tom.runs("/vc-assign", "create", channel="#sw-101")
    assert await tom.suggestions("find_rubric", "first") == ["First talks"]
    await tom.fills({"Title": "Second interview", "Clients": ["Maria Rodriguez, 34"], "Rubric": "First talks"})
    assert await tom.submits() == {}
    await tom.runs("/vc-rubric", "delete First talks")
    refused = await course.whisper(tom, "is used by")
    assert await tom.modal() is None
    await course.agrees("/vc-assign", "delete Second interview")
    await tom.runs("/vc-rubric", "delete First talks")
    asked = await tom.modal()
    assert asked is not None
    assert await tom.submits() == {}
    done = await tom.modal()
    await tom.runs("/vc-rubric")
    listed = await course.whisper(tom, "You have no rubric yet")

    assert refused.text == (
        "“First talks” is used by “Second interview”. First close the assignment or remove the rubric from it."
    )
    assert "*First talks* is used in 0 ended assignments" in asked.shown
    assert done is not None
    assert done.shown == "*First talks* is deleted."
    assert listed.buttons == ["Create rubric", "Use a template", "Import"]
