"""Every form that stores: two presses store once, and it counts as saved even if Slack refuses something afterward."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from bot.admin.blocks.settings import CurrentSettings
from bot.admin.blocks.settings import form as admin_form
from bot.courses.blocks.section import form as section_form
from bot.debriefs.blocks.debrief import reflection_form
from bot.library.blocks import persona, rubric
from bot.library.blocks.owned import OwnedPresentation, import_form
from bot.listeners import VIEWS
from bot.slack.blocks.kit import field, option
from bot.slack.blocks.kit import select as menu
from bot.slack.payloads import MoreTime, OfSection
from models.assignment import AssignmentClientDB, AssignmentDB, DueExtensionDB
from models.audition import AuditionDB
from models.client_profile import ClientProfileDB
from models.debrief import DebriefDB, ReflectionDB, TeacherLevelDB
from models.feedback import LineCommentDB, RatingDB, SessionNoteDB
from models.form import SavedFormDB
from models.rubric import EvaluationRubricDB, RubricCreate
from models.section import CourseSectionDB, SectionTeacherDB
from models.session import SessionDB, SessionStatus
from models.workspace import UserDB, WorkspaceDB
from sandbox.methods.views import shown
from sandbox.tools.fault_injection import SlackFault
from sandbox.wire.interactivity import deliver, interaction
from sandbox.workspace import Json
from services.budget.session_marks import SessionMarks
from services.library.client_service import client_service
from services.library.owned_file import PERSONA_FILE, RUBRIC_FILE
from tests.personas import persona as entered
from tests.services.conftest import NOON
from tests.stories.stage import RUBRIC, Facts, Stage, settled
from tests.stories.test_roles import ON_SQLITE, PICKER, VIEW_ROWS, Row, sent, slack_server, stage

__all__ = ["slack_server", "stage"]  # the fixtures

STORED = (
    AssignmentDB, AssignmentClientDB, AuditionDB, ClientProfileDB, CourseSectionDB, DebriefDB, EvaluationRubricDB,
    DueExtensionDB, LineCommentDB, RatingDB, ReflectionDB, SectionTeacherDB, SessionDB, SessionNoteDB, TeacherLevelDB,
)  # fmt: skip
REVISED = (AssignmentDB, ClientProfileDB, DebriefDB, EvaluationRubricDB)
MESSAGES = ("chat.postEphemeral", "chat.postMessage", "views.update")
OTTO = entered("Otto")


def pasted(look: OwnedPresentation, file: bytes) -> Json:
    """Return the import form with the text of a file in it."""
    return typed(import_form(look, is_pasted=True), pasted=file.decode())


def typed(view: Json, **words: str) -> Json:
    """Return the form with these texts in its fields."""
    for block in view["blocks"]:
        if block.get("block_id") in words:
            block["element"]["initial_value"] = words[block["block_id"]]
    return view


def settings(_: Facts) -> Json:
    """Return the admin's settings with a budget."""
    workspace = WorkspaceDB(time_zone="UTC", help_resources="The counseling service.", alert_channel_id=None)
    current = CurrentSettings([], 10**10, SessionMarks(10**8, 5 * 10**8), "*Daily budgets of sections* none")
    return admin_form(workspace, current, at=NOON)


def more_time(facts: Facts) -> Json:
    """Return the form that gives a student more time, with a day far ahead."""
    student = field("student_id", "Student", menu([option("S", str(facts.student))], initial=str(facts.student)))
    ahead = {**PICKER, "initial_date_time": int((datetime.now(UTC) + timedelta(days=30)).timestamp())}
    form = MoreTime(facts.published, facts.section)
    return sent("more_time_form", form, student, field("due_at", "Due", ahead))


FILLED: dict[str, Callable[[Facts], Json]] = {
    "admin_form": settings,
    "more_time_form": more_time,
    "import_persona": lambda _: pasted(persona.LOOK, PERSONA_FILE.write(OTTO)),
    "import_rubric": lambda _: pasted(rubric.LOOK, RUBRIC_FILE.write(RubricCreate.model_validate(RUBRIC))),
    "reflection_form": lambda c: typed(reflection_form(c.over, "Maria"), went_well="I listened."),
}
"""Forms that the table of roles fills with refused values."""

ROWS = [replace(row, view=FILLED.get(row.name, row.view)) for row in VIEW_ROWS]


class Sender:
    """A person who sends one open modal as often as asked."""

    def __init__(self, stage: Stage, who: str, view: Json) -> None:
        self._sandbox, self._person = stage._sandbox, stage._people[who]
        self._opened = stage._lay(who, view)

    async def send(self) -> Json | None:
        """Press *Save*, and return the answer to Slack."""
        view = {**shown(self._opened), "state": self._opened["state"]}
        payload = {**interaction(self._sandbox, self._person, "view_submission"), "view": view, "response_urls": []}
        return await deliver(self._sandbox, "interactive", payload, name="submit")


def sender_of(row: Row) -> str:
    """Return a person who may send the form."""
    return next(who for who in ("owner", "admin", "student") if who not in row.rule)


async def stored(stage: Stage) -> dict[str, Any]:
    """Return the number of rows in each table of forms, and the number of edits."""
    found: dict[str, Any] = {}
    async with stage.deps.database.read() as db:
        for model in STORED:
            found[model.__tablename__] = (await db.execute(select(func.count()).select_from(model))).scalar_one()
        for model in REVISED:
            found[f"edits of {model.__tablename__}"] = (await db.execute(select(func.sum(model.revision)))).scalar_one()
    return found


async def forms(stage: Stage) -> int:
    """Return how many forms were stored."""
    async with stage.deps.database.read() as db:
        return int((await db.execute(select(func.count()).select_from(SavedFormDB))).scalar_one())


async def open_form(stage: Stage, row: Row) -> Sender:
    """Open the form in a fresh section, where it can be stored."""
    facts = await stage.fresh()
    async with stage.deps.database.begin() as db:
        if row.name != "end_running_form":  # a rewind would double a running session
            await db.execute(update(SessionDB).values(status=SessionStatus.COMPLETED))
        owner = await db.get_one(UserDB, (await db.get_one(CourseSectionDB, facts.section)).teacher_id)
        spare = await client_service.create_client(db, OTTO, by=owner)  # no assignment uses it
        if row.name == "more_time_form":
            late = datetime.now(UTC) + timedelta(days=1)
            await db.execute(update(AssignmentDB).where(AssignmentDB.id == facts.published).values(due_at=late))
    facts = replace(facts, persona=spare.id) if row.name == "delete_persona" else facts
    assert row.view is not None
    view = row.view(facts)
    if row.name == "hand_over_form":
        colleague = {"type": "users_select", "action_id": "value", "initial_user": stage._people["co"].id}
        view = sent("hand_over_form", OfSection(facts.section), field("teacher", "Teacher", colleague))
    if row.name == "section_form":
        free = stage._sandbox.workspace.by_name("#sw-103").id
        view = section_form(channel_id=free, suggested="X")
    return Sender(stage, sender_of(row), view)


def test_every_form_is_tried() -> None:
    """A new form has its row in the table of roles and is tested here too."""
    assert {row.name for row in ROWS} == {entry.name for entry in VIEWS}


@ON_SQLITE
async def test_a_form_that_is_sent_twice_stores_once(stage: Stage) -> None:
    """The second submission comes later, as after *We had some trouble connecting*, and gets the same answer."""
    wrong = []
    for row in ROWS:
        sender = await open_form(stage, row)
        before = await forms(stage)
        first = await sender.send()
        await settled()
        then = await stored(stage)
        second = await sender.send()
        await settled()
        is_right = (await forms(stage), await stored(stage)) == (before + 1, then)
        is_same = (first or {}).get("response_action") == (second or {}).get("response_action")
        is_well = second is not None and "errors" not in second
        wrong += [] if is_right and is_same and is_well else [f"{row.name}: {first} then {second}"]

    assert not wrong, "\n".join(wrong)


@ON_SQLITE
async def test_a_form_that_is_sent_twice_at_once_stores_once(stage: Stage) -> None:
    """Both clicks are answered, and they store as much as one."""
    wrong = []
    for row in ROWS:
        grown = []
        for presses in (1, 2):
            sender = await open_form(stage, row)
            before = await stored(stage)
            answers = await asyncio.gather(*(sender.send() for _ in range(presses)))
            await settled()
            after = await stored(stage)
            grown.append({name: after[name] - before[name] for name in after if after[name] != before[name]})
            wrong += [f"{row.name}: {answers}" for answer in answers if answer is None or "errors" in answer]
        wrong += [] if grown[0] == grown[1] else [f"{row.name}: {grown}"]

    assert not wrong, "\n".join(wrong)


@ON_SQLITE
async def test_a_form_that_is_stored_is_saved_whatever_slack_refuses(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    """No message about it gets through, but the modal closes without an error and the row is there."""
    wrong = []
    for row in ROWS:
        sender = await open_form(stage, row)
        before = await forms(stage)
        faults = stage._sandbox.faults
        faults.update({method: SlackFault("error", 100, "internal_error") for method in MESSAGES})
        answer = await sender.send()
        await settled()
        faults.clear()
        told = [line for line in caplog.messages if " broke" in line]
        is_well = answer is not None and "errors" not in answer and not told
        wrong += [] if is_well and await forms(stage) == before + 1 else [f"{row.name}: {answer} {told}"]
        caplog.clear()

    assert not wrong, "\n".join(wrong)
