"""Blocks of App Home: what matters to the person now. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.reports.blocks.progress import progress_button
from bot.slack.blocks import kit
from bot.slack.blocks.kit import Block, actions, button, header, name, section
from bot.slack.blocks.post import Post
from bot.slack.blocks.section_numbers import numbers
from bot.slack.payloads import Page
from services.reports.stats_service import SectionStats

SECTIONS = 10
"""Sections on App Home. A button leads to the others."""


def student(practice: Post, overview: Post) -> dict[str, Any]:
    """Build a student's App Home: running, open, and finished interviews, then the help."""
    return kit.home([*practice.blocks, *overview.blocks])


def teacher(
    sections: Sequence[SectionStats], practice: Post | None, overview: Post, *, is_admin: bool = False
) -> dict[str, Any]:
    """Build a teacher's App Home: the first ten sections with their numbers, the teacher's practice, and the help.

    An admin without a section gets no part about sections.
    """
    if is_admin and not sections:
        return kit.home([*(practice.blocks if practice else []), *overview.blocks])
    blocks: list[Block] = [header("Your sections")]
    blocks += [
        section(f"*{name(row.name)}* · <#{row.channel_id}>\n{numbers(row)}", accessory=progress_button(row.section_id))
        for row in sections[:SECTIONS]
    ]
    if not sections:
        blocks.append(section("You teach no section yet. Go to a course's channel and use `/vc-section` there."))
    if len(sections) > SECTIONS:
        blocks.append(actions(button("All my sections", "open_progress_sections", Page())))
    return kit.home([*blocks, *(practice.blocks if practice else []), *overview.blocks])
