"""A course of 500 students, 200 assignments, and 500 personas: in time, valid for Slack, and with no more queries."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine, event

from tests.stories.stage import Facts, Stage
from tests.stories.test_roles import BUGS, Row, does, rows, slack_server, stage

__all__ = ["slack_server", "stage"]  # the fixtures

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

SLACKS_SECONDS = 3.0
LARGE = {
    "student": (
        "/vc-practice", "/vc-progress", "practice_page:more", "open_practice", "open_own_progress", "own_progress_page:more",
    ),
    "owner": (
        "/vc-section", "/vc-section roster", "/vc-section stats", "/vc-section teachers", "/vc-assign", "/vc-assign list", "/vc-assign edit draft",
        "/vc-persona", "/vc-rubric", "/vc-progress", "/vc-progress mine", "find_persona", "find_rubric", "find_assignment", "open_persona",
        "show_roster", "roster_page:more", "assignments_page:more", "edit_assignment", "page_persona:more", "page_rubric:more",
        "progress_page:more", "progress_who", "open_student", "student_page:more", "progress_back", "open_debriefs", "debriefs_page:more",
        "list_assignments", "open_progress", "open_progress_sections", "sections_page:more", "stats_page:more", "export_gradebook",
        "export_section_report", "export_student_report",
        "assignment_form", "remove_student", "close_section", "/vc-section close", "unpublish_assignment", "/vc-assign unpublish draft", "delete_persona",
        "section_assignments", "preview_assignment", "show_section", "first_interview", "assign_persona", "list_persona",
    ),
    "admin": ("/vc-admin", "/vc-admin monitor", "admin_settings"),
}  # fmt: skip
NOISE = 3
"""How often each surface is measured. Scheduled jobs query too and can only add to the count."""


def surfaces() -> Iterator[tuple[str, Row]]:
    """Yield everything that shows or searches long lists, and who looks at it."""
    for who, names in LARGE.items():
        yield from ((who, row) for row in rows() if row.name in names)


@contextmanager
def counting() -> Iterator[list[str]]:
    """Yield a list that collects every statement sent to a database during the block."""
    seen: list[str] = []

    def note(*given: Any) -> None:
        seen.append(given[2])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


async def asked(stage: Stage, facts: Facts) -> dict[str, int]:
    """Return how many statements each surface issues."""
    least: dict[str, int] = {}
    for _ in range(NOISE):
        for who, row in surfaces():
            with counting() as seen:
                await does(stage, who, row, facts)
            least[row.name] = min(len(seen), least.get(row.name, len(seen)))
    return least


async def test_a_large_course_is_answered_in_time_at_no_more_queries(stage: Stage) -> None:
    """Every answer comes within three seconds, and none needs more queries than in a small course."""
    stage.clock_stops()
    facts = await stage.fresh()
    await stage.crowd(facts, students=3, assignments=3, personas=3)
    few = await asked(stage, facts)
    facts = await stage.fresh()
    await stage.crowd(facts, students=500, assignments=200, personas=500)
    wrong = []
    for who, row in surfaces():
        started = time.process_time()
        seen = await does(stage, who, row, facts)
        seconds = time.process_time() - started
        if any(bug in word for bug in BUGS for word in seen.said) or seconds > SLACKS_SECONDS:
            wrong.append(f"{row.name} as {who}, after {seconds:.1f} s: {seen.words[:200]}")
    many = await asked(stage, facts)
    more = {name: (few[name], count) for name, count in many.items() if count > few[name] + 1}

    assert {name for names in LARGE.values() for name in names} <= {row.name for row in rows()}
    assert not wrong, "\n".join(wrong)
    assert not more, more
