"""Every form tells all its errors at once, each at its field, and what is optional may stay empty."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from bot.listeners import VIEWS
from bot.slack.blocks.kit import field, option, select, text_input
from bot.slack.payloads import DebriefForm
from sandbox.workspace import Json
from tests.stories.stage import Stage
from tests.stories.test_forms_once import ROWS, Sender, open_form
from tests.stories.test_roles import ON_SQLITE, sent, slack_server, stage

__all__ = ["slack_server", "stage"]  # the fixtures

LONG = "x" * 4000
PAST = 1_000_000_000

WRONG: dict[str, Mapping[str, Any]] = {
    "admin_form": {
        "daily_limit": "many", "student_limit": "some", "section_limit": "-1", "session_warning": "x",
        "session_critical": "0", "budget_section": str(uuid4()), "time_zone": "Mars/Base", "term_ends_on": "2999-01-01",
        "alert_channel": "C0000000000", "teachers": ["U0000000000"],
    },
    "assignment_form": {"title": "", "instructions": LONG, "max_attempts": "x", "due_at": PAST},
    "co_teachers_form": {"co_teachers": ["U0000000000"]},
    "comment_form": {"content": LONG},
    "copy_form": {"section_id": None, "days": "soon"},
    "debrief_form": {"new_skill": None, "new_why": ""},
    "end_running_form": {"why": ""},
    "fact_form": {"text": "", "topic": LONG, "earned_by": LONG, "synonyms": LONG, "told_by": LONG},
    "first_interview_form": {"title": "", "instructions": LONG, "due_at": PAST},
    "hand_over_form": {"teacher": "U0000000000"},
    "import_persona": {"pasted": "{"},
    "import_rubric": {"pasted": "{"},
    "more_time_form": {"student_id": None, "due_at": None},
    "note_form": {"content": LONG},
    "persona_form": {
        "name": "", "age": "x", "gender": LONG, "race": LONG, "means": LONG, "issues": [], "traits": [],
        "background": "", "situation": LONG, "picture": "no emoji!", "own_style": LONG,
    },
    "persona_inner_form": {
        "wants": LONG, "fears": LONG, "opening_line": LONG, "words_used": LONG, "words_avoided": LONG,
        "reasons_for_change": LONG, "reasons_against_change": LONG, "strengths": LONG, "risk_factors": LONG,
        "protective_factors": LONG, "reactions": "x", "source": LONG, "license": LONG,
    },
    "rating_form": {"score": None, "word": LONG},
    "reflection_form": {"went_well": LONG, "was_hard": LONG, "next_time": LONG},
    "rewind_form": {"line": "99"},
    "rubric_form": {
        "name": "", "description": LONG, "source": LONG, "criterion_1": LONG, "weight_1": "x", "about_1": LONG,
        "levels_1": "x",
    },
    "schedule_form": {"publish_at": PAST},
    "section_form": {"name": ""},
    "section_name_form": {"name": ""},
}  # fmt: skip
"""A wrong value for each field that can be wrong, by form."""

NEVER_WRONG = {"assignment_rubrics_form"}
"""Forms whose fields are menus of what the app offers."""

ADDING = (
    text_input("new_quote", "Quote", value="Hello.", is_optional=True),
    field("new_skill", "Skill", select([option("S", "empathy")]), is_optional=True),
    text_input("new_why", "Why", is_optional=True),
    text_input("new_instead", "Instead", is_optional=True),
)
VIEWS_WITH_ALL = {"debrief_form": lambda c: sent("debrief_form", DebriefForm(c.debrief, 1), *ADDING)}
"""Forms with fields that the table of roles leaves out."""

KEYS = {
    "static_select": "selected_option", "external_select": "selected_option", "datetimepicker": "selected_date_time",
    "datepicker": "selected_date", "users_select": "selected_user", "conversations_select": "selected_conversation",
    "multi_users_select": "selected_users", "multi_static_select": "selected_options",
}  # fmt: skip


def inputs_of(view: Json) -> dict[str, Json]:
    """Return the inputs of a form by their block ids."""
    return {block["block_id"]: block for block in view["blocks"] if block["type"] == "input"}


def fill(sender: Sender, values: Mapping[str, Any]) -> None:
    """Put these values into the open form as a person does. A field that the form has not is added."""
    inputs, state = inputs_of(sender._opened), sender._opened["state"]["values"]
    for block_id, value in values.items():
        element = inputs[block_id]["element"] if block_id in inputs else {"type": "plain_text_input"}
        kind, key = element["type"], KEYS.get(element["type"], "value")
        is_option = key == "selected_option" and value is not None
        chosen = {"text": {"type": "plain_text", "text": "X"}, "value": value} if is_option else value
        state[block_id] = {element.get("action_id", "value"): {"type": kind, key: chosen}}


def test_every_form_with_fields_has_wrong_values() -> None:
    """A new form is tried here too. A question before an act has no field."""
    asks = {entry.name for entry in VIEWS} - set(WRONG) - NEVER_WRONG

    assert asks == {
        "audition_form", "change_roles", "close_section", "delete_assignment", "delete_persona", "delete_rubric",
        "persona_facts_form", "remove_co_teachers", "remove_fact", "remove_student", "unpublish_assignment",
    }  # fmt: skip


@ON_SQLITE
async def test_a_form_tells_all_its_errors_at_once(stage: Stage) -> None:
    """With every field wrong, there is a sentence at each of them, and the form stays open."""
    wrong = []
    for one in (row for row in ROWS if row.name in WRONG):
        row = replace(one, view=VIEWS_WITH_ALL.get(one.name, one.view))
        sender = await open_form(stage, row)
        values = WRONG[row.name]
        fill(sender, values)
        answer = await sender.send() or {}
        told = set(answer.get("errors") or {})
        if told != set(values):
            wrong.append(f"{row.name}: errors at {sorted(told)}, not at {sorted(values)}: {answer}")

    assert not wrong, "\n".join(wrong)


@ON_SQLITE
async def test_what_is_optional_may_stay_empty(stage: Stage) -> None:
    """Without any value in the fields that Slack marks “(optional)”, the form is stored."""
    wrong = []
    for row in ROWS:
        sender = await open_form(stage, row)
        inputs, state = inputs_of(sender._opened), sender._opened["state"]["values"]
        for block_id in (key for key, block in inputs.items() if block["optional"]):
            for value in state[block_id].values():
                key = KEYS.get(value["type"], "files" if value["type"] == "file_input" else "value")
                value[key] = [] if isinstance(value.get(key), list) else None
        answer = await sender.send()
        if answer is None or "errors" in answer:
            wrong.append(f"{row.name}: {answer}")

    assert not wrong, "\n".join(wrong)
