"""Buttons and modals of f9c73b6, of every shape, still work. Values that nobody wrote are refused with a sentence."""

import re
from dataclasses import fields
from typing import Any

import pytest

from bot.listeners import OPTIONS
from bot.slack.encoding import PAYLOADS, NoPayload, Payload, decode
from bot.slack.payloads import OwnedForm, OwnedPage, Page
from sandbox.workspace import Json
from tests.stories.stage import Facts, Seen, Stage
from tests.stories.test_roles import ACTION_ROWS, BUGS, SEARCH_ROWS, VIEW_ROWS, Row, slack_server, stage

__all__ = ["slack_server", "stage"]  # the fixtures

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

ROWS = (*ACTION_ROWS, *SEARCH_ROWS, *VIEW_ROWS)
NEWER = (
    "add_fact", "announce_work", "ask_claude", "assign_here", "assign_persona", "assign_rubric", "attempt_debrief",
    "attempt_transcript", "change_roles", "choose_first_client", "closed_section_page", "copy_assignment",
    "copy_form", "costs_page", "costs_picture", "costs_table", "debrief_details", "decline_pause", "end_running",
    "end_running_form", "export_of_assignment", "export_of_section", "fact_form", "fact_menu", "find_section",
    "find_student", "find_zone", "first_interview", "first_interview_form", "follow_link", "give_more_time",
    "hand_over_form", "hand_over_section", "import_file_persona", "import_file_rubric", "import_text_persona",
    "import_text_rubric", "list_persona", "list_rubric", "more_time_form", "mute_news",
    "new_assignment", "note_pauses", "nudge_missing", "open_assignment", "open_closed_section", "open_costs", "open_estimates",
    "open_help", "open_running", "open_section_running", "persona_facts_form", "preview_assignment", "progress_interviews",
    "refresh_numbers", "release_attempt", "release_charge", "release_waiting", "remove_co_teachers", "remove_fact", "retry_stopped", "rewind_here",
    "running_page", "schedule_assignment", "schedule_form", "section_assignments", "section_running_page",
    "send_test_alert", "show_numbers", "show_section", "show_untold", "unmute_news",
)  # fmt: skip
"""Buttons and forms that f9c73b6 does not have."""

GREW = frozenset({"admin_form"})
"""Forms whose fields of f9c73b6 do not say all that is stored now."""

READS_WORDS = {entry.name for entry in OPTIONS if entry.payload is NoPayload}
"""Searches that read no value of their form, so none is unknown to them."""

GARBAGE = ("b|roster|1", "a|nobody|1", "a|", "%", "x" * 100, "1 2 3 4 5 6", "00000000-0000-0000-0000-00000000000")
SAYS_WHAT_TO_DO = re.compile(r"This (card|window|form) is from an earlier version\. .*`/vc-[a-z]+`")


def as_before(payload: Payload) -> str:
    """Return the value as f9c73b6 wrote it: its fields separated by spaces, without trailing empty ones."""
    match payload:
        case NoPayload():
            return ""
        case Page():
            return f"- {payload.offset}"
        case OwnedPage():
            return f"{payload.words} {payload.offset}"
        case OwnedForm(row_id=None):
            return f"from {payload.ready}" if payload.ready else ""
        case OwnedForm():
            return f"{payload.row_id} {payload.revision}"
    values = [getattr(payload, field.name) for field in fields(payload) if field.type is not bool]  # these are newer
    words = [word for value in values for word in (value if isinstance(value, tuple) else (value,))]
    is_lens = payload.tag == "lens"
    return " ".join("-" if word is None else str(word) for word in words if is_lens or word is not None)


def allowed(row: Row) -> str:
    """Return a person who may do it."""
    return next(who for who in ("owner", "admin", "student") if who not in row.rule)


def takes_words(row: Row, garbage: str) -> bool:
    """Return whether any text can be a value of f9c73b6 here: a search text, or the key of a template."""
    searches = row in SEARCH_ROWS and row.name in READS_WORDS
    return searches or (
        row.name.startswith(("page_", "list_persona", "list_rubric", "start_persona", "start_rubric"))
        and garbage[1:2] != "|"
    )


async def uses(stage: Stage, row: Row, facts: Facts, *, value: str, metadata: str | None = None) -> Seen:
    """Press, search, or send it with this text instead of its payload."""
    view: Json | None = row.view(facts) if row.view else None
    if view is not None and metadata is not None:
        view = {**view, "private_metadata": metadata}
    if row in SEARCH_ROWS or row in VIEW_ROWS:
        assert view is not None
        act = stage.search if row in SEARCH_ROWS else None
        return await (act(allowed(row), row.name, view) if act else stage.submit(allowed(row), view))
    action: dict[str, Any] = {"type": "button", "value": value, **(row.action or {})}
    if row.action is not None:
        action["selected_option"] = {"text": {"type": "plain_text", "text": "B"}, "value": value}
    return await stage.press(allowed(row), {"action_id": row.name, "block_id": "b", **action}, view=view)


def kind_of(text: str) -> type[Payload]:
    """Return the type that a current value names."""
    return PAYLOADS[text.split("|")[1]]


async def test_values_of_old_cards_and_modals_still_work(stage: Stage) -> None:
    """Every button, menu, search, and form works with the value of f9c73b6.

    A form that has more fields since then says what to do.
    """
    wrong = []
    for row in (row for row in ROWS if row.name.partition(":")[0] not in NEWER):
        facts = await stage.fresh()
        metadata = row.view(facts)["private_metadata"] if row.view else ""
        before = as_before(decode(kind_of(metadata), metadata)) if metadata else None
        seen = await uses(stage, row, facts, value=as_before(row.value(facts)), metadata=before)
        is_refused = any(SAYS_WHAT_TO_DO.search(said) for said in seen.said)
        is_well = not any(word in said for said in seen.said for word in BUGS) and is_refused == (row.name in GREW)
        wrong += [] if is_well else [f"{row.name}: {seen.words}"]

    assert not wrong, "\n".join(wrong)


async def test_an_unknown_value_gets_one_sentence_that_says_what_to_do(stage: Stage) -> None:
    """It can be a newer version's value, another type, or garbage, in the button or in its modal."""
    facts, wrong = await stage.fresh(), []
    for row in ROWS:
        is_form = row in SEARCH_ROWS or row in VIEW_ROWS
        for garbage in GARBAGE:
            places = [{"value": garbage}] if not is_form else [{"value": "", "metadata": garbage}]
            for place in places:
                seen = await uses(stage, row, facts, **place)
                is_told = any(SAYS_WHAT_TO_DO.search(said) for said in seen.said)
                is_well = (is_told or takes_words(row, garbage)) and not any(
                    bug in said for said in seen.said for bug in BUGS
                )
                wrong += [] if is_well else [f"{row.name} {garbage}: {seen.words}"]

    assert not wrong, "\n".join(wrong)


async def test_an_unknown_button_gets_that_sentence_too(stage: Stage) -> None:
    """A newer version may have put it there."""
    await stage.fresh()
    seen = await stage.press("owner", {"action_id": "dance", "block_id": "b", "type": "button", "value": "b|dance"})

    assert seen.said == ("This card is from an earlier version. Use `/vc-help` to open a new one.",)
