"""The choice of a section for a new assignment. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.slack.blocks.kit import Block, button, context, modal, name, section
from bot.slack.payloads import AssignTo
from models.section import CourseSectionDB

MOST = 40


def sections(rows: Sequence[CourseSectionDB], of: AssignTo, *, what: str) -> dict[str, Any]:
    """Build the modal with the first 40 of these sections, one of which gets an assignment with `what`."""
    blocks: list[Block] = [section(f"In which section do you want to assign *{name(what)}*?")]
    for number, row in enumerate(rows[:MOST]):
        here = replace(of, section_id=row.id)
        choose = button("Choose", f"assign_here:{number}", here)
        blocks.append(section(f"*{name(row.name)}* · <#{row.channel_id}>", accessory=choose))
    if len(rows) > MOST:
        blocks.append(context(f"These are {MOST} sections, by name. In others, use `/vc-assign create`."))
    return modal("Assign it", "assign", blocks)
