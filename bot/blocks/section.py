"""Course sections: the card of one and the form that makes one."""

from typing import Any

from bot.blocks.kit import actions, button, context, header, modal, name, section, text_input
from bot.blocks.post import Post

SHOWN = 30


def card(section_name: str, students: list[str], count: int, *, just_made: bool) -> Post:
    """What a section is, for its teacher alone."""
    title = f"{'This channel is now the section' if just_made else 'This channel is the section'} {name(section_name)}"
    enrolled = "1 student is enrolled." if count == 1 else f"{count} students are enrolled."
    lines = f"{title}. {enrolled} Whoever joins the channel is enrolled, whoever leaves is not any more."
    blocks = [header(section_name), section(lines)]
    if students:
        blocks.append(
            context(
                "Roster: "
                + ", ".join(name(student, 60) for student in students[:SHOWN])
                + ("…" if count > SHOWN else "")
            )
        )
    blocks.append(
        actions(
            button("Create assignment", "create_assignment", style="primary"), button("Assignments", "list_assignments")
        )
    )
    return Post(text=lines, blocks=blocks)


def form(*, channel_id: str, suggested: str) -> dict[str, Any]:
    """The modal that makes a channel a section."""
    blocks = [
        section("Students in this channel are enrolled, and whoever joins later too."),
        text_input("name", "Name of the section", value=suggested, max_length=100, placeholder="SW 101, Monday group"),
    ]
    return modal("Course section", "section_form", blocks, submit="Make section", metadata=channel_id)
