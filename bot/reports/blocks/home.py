"""Blocks of App Home, a dashboard by role. Help is behind a button. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.reports.blocks import waiting
from bot.reports.blocks.progress import progress_button
from bot.slack.blocks import kit
from bot.slack.blocks.kit import Block, actions, button, context, header, name, section
from bot.slack.blocks.post import Post
from bot.slack.blocks.section_numbers import numbers
from bot.slack.payloads import OfSection, OwnedPage, Page
from services.reports.stats_service import SectionStats
from services.reports.teacher_dashboard import TeacherDashboard

SECTIONS = 10
"""Sections on App Home. A button leads to the others."""

PRIVACY = (
    "Clients are played by an AI. Please don't type any real client's data. Your teachers can read your interviews, but "
    "not your notes."
)


def student(practice: Post) -> dict[str, Any]:
    """Build a student's App Home: running interviews, what is due, debriefs, and a button for the help."""
    return kit.home([*practice.blocks, context(PRIVACY), actions(_help())])


def teacher(
    sections: Sequence[SectionStats], waits: TeacherDashboard, practice: Post | None, admin: Post | None = None
) -> dict[str, Any]:
    """Build a teacher's App Home: what waits, the first ten sections, buttons to create and browse, and practice.

    `admin` is the card of an admin, which comes first. An admin without a section gets no part about teaching.
    """
    blocks: list[Block] = list(admin.blocks) if admin else []
    if sections or not admin:
        blocks += [header("What waits for you"), *waiting.blocks(waits), *_sections(sections), *_library()]
    return kit.home([*blocks, *(practice.blocks if practice else []), actions(_help())])


def _sections(rows: Sequence[SectionStats]) -> list[Block]:
    blocks: list[Block] = [header("Your sections")]
    if not rows:
        blocks.append(section("You teach no section yet. Go to a course's channel and use `/vc-section` there."))
    for row in rows[:SECTIONS]:
        blocks.append(section(f"*{name(row.name)}* · <#{row.channel_id}>\n{numbers(row)}"))
        blocks.append(actions(*_doings(row)))
    if len(rows) > SECTIONS:
        blocks.append(actions(button("All my sections", "open_progress_sections", Page())))
    return blocks


def _doings(row: SectionStats) -> list[Block]:
    here = OfSection(row.section_id)
    if row.assignments:
        first = button("Create assignment", "new_assignment", here)
    else:
        first = button("Set up a first interview", "first_interview", here, style="primary")
    return [
        progress_button(row.section_id),
        button("Gradebook", "export_of_section", here),
        button("Assignments", "section_assignments", here),
        first,
    ]


def _library() -> list[Block]:
    return [
        header("Personas and rubrics"),
        actions(
            button("Your personas", "list_persona", OwnedPage()),
            button("Create persona", "create_persona"),
            button("Browse template clients", "templates_persona"),
            button("Your rubrics", "list_rubric", OwnedPage()),
            button("Create rubric", "create_rubric"),
        ),
    ]


def _help() -> Block:
    return button("How it works", "open_help")
