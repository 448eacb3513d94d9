"""A teacher's personas, through the commands and modals of `/vc-persona`."""

import json
import re

from sqlalchemy import select

from bot.slack.encoding import decode
from bot.slack.payloads import OwnedForm
from models.client_details import Reaction
from models.client_profile import ClientProfileDB
from models.workspace import UserDB
from sandbox.client import Message, PersonAtScreen
from services.library.client_service import client_service
from services.library.owned_file import PERSONA_FILE
from services.library.persona_sets.read_set import read_set
from services.library.template_service import TemplateService
from tests.services.library.persona_sets import PSI
from tests.stories.course import Course, Thread
from tests.stories.test_gate import sees

READY = TemplateService().personas


async def file_of(course: Course, person: PersonAtScreen, name: str) -> bytes:
    """Return the bytes of the file with that name in the person's messages."""

    async def look() -> Message | None:
        found = [row for row in await person.reads() if any(file["name"] == name for file in row.files)]
        return found[-1] if found else None

    message = await course.workspace.until(look)
    return await person.opens(message.files[0])


async def exported(course: Course, name: str) -> bytes:
    """Return what `/vc-persona export` gives Tom for this persona."""
    await course.tom.runs("/vc-persona", f"export {name}")
    return await file_of(course, course.tom, f"{name.replace(' ', '-')}.persona.json")


async def test_a_template_persona_is_viewed_changed_and_saved(course: Course) -> None:
    """Tom sees all templates, picks the first, and renames it. Its hidden facts come along."""
    tom, alex = course.tom, READY["alex-park"].data
    await tom.runs("/vc-persona", "templates")
    offered = await tom.modal()
    assert offered is not None
    assert all(ready.data.name in offered.shown for ready in READY.values())
    assert await tom.clicks("Use Alex Park") is None
    await tom.fills({"Name": "Sam Park"})
    assert await tom.submits() == {}
    second = await tom.modal()
    assert second is not None
    assert second.shown.startswith("*Saved.* Next: what moves Sam Park")
    await tom.fills({"Opening line": "Hey.", "How they react to situations": "A form | They judge me. | Looks away"})
    assert await tom.submits() == {}
    await sees(course, alex.hidden_facts[0].text[:60])
    assert await tom.submits() == {}
    card = await course.dm(tom, "Sam Park is saved")
    kept = PERSONA_FILE.read(await exported(course, "Sam Park"))

    assert await tom.modal() is None
    assert card.buttons == ["Assign it", "Edit", "Hidden facts", "Try it", "Audition", "Duplicate", "Export", "Delete"]
    reaction = Reaction(situation="A form", belief="They judge me.", reaction="Looks away")
    added = {"name": "Sam Park", "opening_line": "Hey.", "reactions": [reaction]}
    assert kept == alex.model_copy(update=added)


async def test_hidden_facts_are_a_list_that_can_be_added_to_edited_moved_and_shortened(course: Course) -> None:
    """Each change is in the list at once, and a double is refused at its field."""
    tom = course.tom
    await tom.runs("/vc-persona", "facts Maria")
    await tom.clicks("Add a hidden fact")
    await tom.fills({"The fact": "Maria sold her mother's ring.", "When it is told": "early"})
    assert await tom.submits() == {}
    await sees(course, "Maria sold her mother's ring.\n_Told early_")
    await tom.clicks("Add a hidden fact")
    await tom.fills({"The fact": "maria sold her mother's ring.", "What earns it": "A pause."})
    doubled = await tom.submits()
    await tom.fills(
        {"The fact": "She has not slept.", "How it feels": ["Sensitive: asking too early visibly upsets them"]}
    )
    assert await tom.submits() == {}
    await sees(course, "*2.* She has not slept.\n_Told once there is trust · sensitive · earned by: A pause._")
    await tom.chooses("fact_menu:2", "Move up")
    await sees(course, "*1.* She has not slept.")
    await tom.chooses("fact_menu:2", "Remove")
    assert await tom.submits() == {}
    await sees(course, "*Saved.*")
    assert await tom.submits() == {}
    await course.dm(tom, "Maria Rodriguez is saved")
    kept = json.loads(await exported(course, "Maria Rodriguez"))["persona"]

    assert doubled == {"text": "Two hidden facts say the same thing. Please remove one."}
    assert [fact["text"] for fact in kept["hidden_facts"]] == ["She has not slept."]


async def test_an_exported_persona_is_imported_exactly_and_a_wrong_file_stores_nothing(course: Course) -> None:
    """It can be a file or pasted text. Each mistake is named at the field."""
    tom = course.tom
    written = await exported(course, "Maria Rodriguez")
    wrong = json.loads(written)
    wrong["persona"]["agee"] = wrong["persona"].pop("age")
    await tom.runs("/vc-persona", "import")
    neither = await tom.submits()
    await tom.attaches("File", ("maria.json", json.dumps(wrong).encode()))
    unknown = await tom.submits()
    await tom.attaches("File", ("huge.json", b"x" * 600_000))
    huge = await tom.submits()
    await tom.clicks("Paste the text instead")
    await tom.fills({"Text of the file": "Dear Maria"})
    foreign = await tom.submits()
    await tom.clicks("Choose a file instead")
    await tom.attaches("File", ("maria.json", written))
    assert await tom.submits() == {}
    await course.dm(tom, "“Maria Rodriguez” is imported.")
    await tom.runs("/vc-persona", "list maria")
    listed = await course.whisper(tom, "Your personas with “maria”")
    await tom.chooses("menu_persona", "Export", on=listed)

    async def both() -> list[bytes] | None:
        files = [row.files[0] for row in await tom.reads() if row.files]
        return [await tom.opens(file) for file in files] if len(files) == 2 else None

    assert neither == {"file": "Please complete this required field."}
    assert "“age”: This field is missing. Please add it." in unknown["file"]
    assert "“agee”: There is no field with this name. Please remove it." in unknown["file"]
    assert huge["file"].startswith("The file is not JSON")
    assert foreign["pasted"].startswith("The file is not JSON: line 1, character 1")
    assert listed.shown.count("Maria Rodriguez") == 2
    assert await course.workspace.until(both) == [written, written]


async def test_a_persona_of_a_public_set_is_imported(course: Course) -> None:
    """What the operator's command writes is what the form takes."""
    tom = course.tom
    persona = read_set(json.dumps(PSI).encode()).personas[0].persona
    await tom.runs("/vc-persona", "import")
    await tom.attaches("File", ("Nora.json", PERSONA_FILE.write(persona)))

    assert await tom.submits() == {}
    await course.dm(tom, "“Nora” is imported.")


async def test_a_teacher_tries_a_persona_and_it_counts_nowhere(course: Course) -> None:
    """Tom talks with Maria in his messages. It is in no statistic, but in the day's cost."""
    tom = course.tom
    before = {row.ts for row in await tom.reads()}
    await tom.runs("/vc-persona", "try Maria")
    told = await course.whisper(tom, "is ready")

    async def root() -> Message | None:
        fresh = [row for row in await tom.reads() if row.ts not in before and "Practice interview" in row.shown]
        return fresh[0] if fresh else None

    thread = Thread(tom, await course.workspace.until(root))
    await course.hears(thread, 1)
    await thread.says("How have things been?")
    await course.hears(thread, 2)
    assert await tom.clicks("Tokens and cost", on=thread.root) is None
    numbers = await tom.modal()
    await tom.closes()
    await tom.runs("/vc-persona", "try Maria")
    again = await course.whisper(tom, "is already running")
    assert await tom.clicks("End session", on=thread.root) is None
    await tom.runs("/vc-section", channel="#sw-101")
    section = await course.whisper(tom, "This channel is the section")
    await course.ada.runs("/vc-admin")
    admin = await course.whisper(course.ada, "Virtual Client for admins")

    assert "This is a test run, so it isn't counted." in told.text
    assert "Test run" in thread.root.shown
    assert numbers is not None
    assert re.search(r"In total: [1-9][\d,]* tokens in, \d+ out, \$0\.\d+\nModel: \S+\nSession: `", numbers.shown)
    assert re.findall(r"Line (\d+): [\d,]+ tokens in, \d+ out, \$0\.\d+", numbers.shown) == ["1", "3"]
    assert "To start over, end it there first" in again.text
    assert "0 interviews" in section.shown
    assert "$0.0000 " not in admin.shown


async def test_a_persona_in_use_is_kept_until_no_assignment_offers_it(course: Course) -> None:
    """The refusal names the assignment. Once no assignment uses the persona, it can be deleted."""
    tom = course.tom
    await tom.runs("/vc-persona", "delete Maria")
    refused = await course.whisper(tom, "is used by")
    assert await tom.modal() is None
    await course.agrees("/vc-assign", "unpublish Intake")
    await course.agrees("/vc-assign", "delete Intake")
    await tom.runs("/vc-persona", "delete Maria")
    asked = await tom.modal()
    assert asked is not None
    assert await tom.submits() == {}
    done = await tom.modal()
    assert done is not None
    await tom.runs("/vc-persona")
    listed = await course.whisper(tom, "You have no persona yet")

    assert refused.text == (
        "“Maria Rodriguez” is used by “Intake interview”. First close the assignment or remove the persona from it."
    )
    assert "*Maria Rodriguez* is used in 0 interviews and 0 ended assignments" in asked.shown
    assert done.shown == "*Maria Rodriguez* is deleted."
    assert listed.buttons == ["Create persona", "Use a template", "Import"]


async def test_a_form_that_is_sent_after_its_persona_is_gone_says_so(course: Course) -> None:
    """What was typed stays in the modal, so it can be copied."""
    tom = course.tom
    await tom.runs("/vc-persona", "create")
    await tom.fills(
        {"Name": "Otto", "Age": "50", "Issues": ["Trauma"], "Traits": ["Proud", "Blunt"], "Background": "x"}
    )
    await tom.submits()
    await tom.runs("/vc-persona", "edit Otto")
    form = await tom.modal()
    assert form is not None
    client_id = decode(OwnedForm, str(form.raw["private_metadata"])).row_id
    assert client_id is not None
    async with course.bot.deps.database.begin() as db:
        otto = await db.get_one(ClientProfileDB, client_id)
        author = await db.get_one(UserDB, otto.created_by)
        await client_service.delete_client(db, client_id, by=author, now=course.bot.deps.clock())
    await tom.fills({"Background": "A long story."})
    errors = await tom.submits()
    left = await tom.modal()

    assert errors == {"name": "This persona no longer exists. To see yours, use `/vc-persona`."}
    assert left is not None
    assert left.values["background"] == "A long story."


async def test_a_list_of_many_is_turned_page_by_page(course: Course) -> None:
    """A page has five personas, each with its menu, and turning pages keeps the search."""
    tom = course.tom
    maria = PERSONA_FILE.read(await exported(course, "Maria Rodriguez"))
    async with course.bot.deps.database.begin() as db:
        author = (
            await db.execute(select(UserDB).join(ClientProfileDB, ClientProfileDB.created_by == UserDB.id))
        ).scalar_one()
        for number in range(20):
            twin = maria.model_copy(update={"name": f"Twin {number:02}"})
            await client_service.create_client(db, twin, by=author)
    await tom.runs("/vc-persona", "list twin")
    await tom.clicks("More", on=await course.whisper(tom, "1 to 5 of 20"))
    await tom.clicks("More", on=await course.whisper(tom, "6 to 10 of 20"))
    last = await course.whisper(tom, "11 to 15 of 20")
    suggested = await tom.suggestions("open_persona", "WIN 1", on=last)
    await tom.chooses("open_persona", "Twin 13, 34", on=last)
    card = await course.whisper(tom, "Speech style")

    assert "Twin 10" in last.shown
    assert "Twin 14" in last.shown
    assert suggested == [f"Twin 1{number}, 34" for number in range(10)]
    assert "*Twin 13*" in card.shown
