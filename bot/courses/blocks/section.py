"""Blocks of course sections: card, forms, roster, and numbers. Pure."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from bot.core.block_sizes import fitting
from bot.courses.blocks.confirmation import ANNOUNCE, SILENCE
from bot.courses.blocks.pauses_switch import pauses_button
from bot.slack.blocks.kit import (
    LONGEST_NAME,
    actions,
    button,
    context,
    date_token,
    field,
    header,
    modal,
    name,
    pages,
    plain_text,
    section,
    text_input,
)
from bot.slack.blocks.post import Post
from bot.slack.blocks.section_numbers import numbers
from bot.slack.payloads import Announces, NewSection, OfSection, OnRoster, Page, RosterPage
from services.common.plurals import counted
from services.courses.enrollment_service import RosterLine
from services.reports.stats_service import SectionStats

ROSTER_PAGE = 40
STATS_PAGE = 15
SHOWN_NAMES = (LONGEST_NAME, 30, 12)
"""Characters of a section's name in the list, tried in order until the message fits."""

NO_APP = (
    "The app is not in this channel, so it cannot see who joins or leaves or post assignments here. To bring it "
    "back, use `/invite @Virtual Client`."
)
NOT_READ = (
    "Slack did not return the list of members just now. The app tries again within a minute and then enrolls the "
    "students. Use `/vc-section` to see how many there are."
)
TITLE_TEACHERS = "Co-teachers"


def card(
    stats: SectionStats,
    teachers: Sequence[str],
    *,
    just_made: bool,
    is_app_there: bool = True,
    is_read: bool = True,
    barred_guests: int = 0,
    announces_work: bool = True,
    notes_pauses: bool = False,
) -> Post:
    """Build the section's card for its teachers. `teachers` are Slack ids, and the first is the owner.

    With `just_made`, the card says that the section is new and leaves its numbers out. Without `is_read`, it says that
    the members will be read later. Without `is_app_there`, it asks to invite the app. `barred_guests` is the number of
    enrolled guests whom Slack keeps out of the app. `announces_work` tells whether students get a message about each new
    assignment, and `notes_pauses` whether teachers get a note when a student pauses an interview.
    """
    title = f"{'This channel is now the section' if just_made else 'This channel is the section'} {name(stats.name)}"
    enrolled = counted(stats.students, "student is enrolled.", "students are enrolled.")
    lines = f"{title}. {enrolled} Anyone who joins this channel is enrolled. Anyone who leaves is removed."
    if not is_read:
        lines = f"{title}. {NOT_READ}"
    elif not stats.students:
        lines += " Invite your students to the channel."
    blocks = [header(stats.name), section(lines)]
    if not just_made:
        blocks.append(section(numbers(stats)))
    if not is_app_there:
        blocks.append(section(NO_APP))
    if barred_guests:
        blocks.append(section(_barred(barred_guests)))
    blocks.append(context("Taught by " + ", ".join(f"<@{teacher}>" for teacher in teachers)))
    here = OfSection(stats.section_id)
    if not stats.assignments:
        blocks.append(actions(button("Set up a first interview", "first_interview", here, style="primary")))
    blocks += [
        actions(
            button("Create assignment", "new_assignment", here),
            button("Assignments", "section_assignments", here),
            button("Roster", "show_roster", RosterPage(stats.section_id)),
        ),
        actions(
            button("Rename", "rename_section", here),
            button(
                SILENCE if announces_work else ANNOUNCE,
                "announce_work",
                Announces(stats.section_id, not announces_work),
            ),
            pauses_button(stats.section_id, is_on=notes_pauses),
            button(TITLE_TEACHERS, "name_co_teachers", here),
            button("Close section", "close_section", here, style="danger"),
        ),
    ]
    return Post(text=lines, blocks=blocks)


def _barred(guests: int) -> str:
    who = counted(guests, "enrolled student is a guest", "enrolled students are guests")
    return (
        f"{who} of this workspace. Slack keeps guests out of apps with the Agents feature, and this app has it. Ask the "
        "people who run the app to turn the feature off, or ask a workspace admin to make the guests members."
    )


def overview(rows: Sequence[SectionStats], *, offset: int = 0, has_more: bool = False) -> Post:
    """Build a page with the numbers of a teacher's sections, in their order. Names are cut until the message fits."""
    if not rows and not offset:
        text = "You have no section yet. Go to a course's channel and use `/vc-section` there."
        return Post(text=text, blocks=[section(text)])
    return fitting(lambda most: _overview(rows, offset, has_more, most), SHOWN_NAMES)


def _overview(rows: Sequence[SectionStats], offset: int, has_more: bool, most: int) -> Post:
    blocks = [header("Your sections")]
    blocks += [section(f"*{name(row.name, most)}* · <#{row.channel_id}>\n{numbers(row)}") for row in rows]
    total = offset + len(rows) + has_more
    if most != SHOWN_NAMES[0]:
        blocks.append(context("“…” marks a shortened name. `/vc-progress` shows the full name."))
    if turning := pages("stats_page", Page, offset=offset, shown=len(rows), size=STATS_PAGE, total=total):
        blocks += [context(f"{offset + 1} to {offset + len(rows)}, by name"), actions(*turning)]
    return Post(text="Your sections and their numbers", blocks=blocks)


def form(*, channel_id: str, suggested: str) -> dict[str, Any]:
    """Build the form that makes a channel a section."""
    blocks = [
        section("Everyone in this channel is enrolled, and so is anyone who joins later."),
        text_input("name", "Section name", value=suggested, max_length=100, placeholder="SW 101, Monday group"),
    ]
    return modal("Course section", "section_form", blocks, submit="Make section", metadata=NewSection(channel_id))


def rename_form(*, section_id: UUID, now_called: str) -> dict[str, Any]:
    """Build the form that renames a section."""
    blocks = [text_input("name", "Section name", value=now_called, max_length=100)]
    return modal("Rename section", "section_name_form", blocks, submit="Rename", metadata=OfSection(section_id))


def teachers_form(*, section_id: UUID, section_name: str, present: Sequence[str]) -> dict[str, Any]:
    """Build the form that names co-teachers. `present` are their Slack ids."""
    element: dict[str, Any] = {
        "type": "multi_users_select",
        "action_id": "value",
        "placeholder": plain_text("Nobody"),
        "max_selected_items": 20,
    }
    if present:
        element["initial_users"] = list(present)
    blocks = [
        section(
            f"Co-teachers of *{name(section_name)}* manage its roster and assignments and can read its transcripts."
        ),
        field(
            "co_teachers", TITLE_TEACHERS, element, is_optional=True, hint=("Teachers only. An admin can add teachers.")
        ),
    ]
    return modal(TITLE_TEACHERS, "co_teachers_form", blocks, submit="Save", metadata=OfSection(section_id))


def roster(
    lines: Sequence[RosterLine], *, section_id: UUID, section_name: str, offset: int, total: int, word: str = ""
) -> dict[str, Any]:
    """Build a page with the first 40 of these lines of the roster: name, dates, practice, and a button.

    The lines keep their order. A student who left has no button, and one whom a teacher removed has *Reactivate*.
    `word` is a sentence with markup that is shown above the list.
    """
    blocks = [section(word)] if word else []
    if not total:
        text = "Nobody is enrolled yet. Invite your students to the channel. They are enrolled when they join."
        return modal("Roster", "roster", [*blocks, section(text)])
    shown = lines[:ROSTER_PAGE]
    blocks.append(context(f"{name(section_name)}: {offset + 1} to {offset + len(shown)} of {total}"))
    for line in shown:
        on_roster = OnRoster(section_id, line.student.id, offset)
        blocks.append(section(_roster_words(line), accessory=_roster_button(line, on_roster)))
    turn = partial(RosterPage, section_id)
    if turning := pages("roster_page", turn, offset=offset, shown=len(shown), size=ROSTER_PAGE, total=total):
        blocks.append(actions(*turning))
    return modal("Roster", "roster", blocks)


def _roster_words(line: RosterLine) -> str:
    row = line.enrollment
    day = "{date_short_pretty}"
    words = [f"*{name(line.student.display_name)}*", f"joined {date_token(int(row.joined_at.timestamp()), day)}"]
    if row.removed_at is not None:
        words.append(f"removed {date_token(int(row.removed_at.timestamp()), day)}")
    elif row.left_at is not None:
        words.append(f"left {date_token(int(row.left_at.timestamp()), day)}")
    if line.attempts and line.last_activity_at is not None:
        times = counted(line.attempts, "interview", "interviews")
        words.append(f"{times}, last {date_token(int(line.last_activity_at.timestamp()), day)}")
    else:
        words.append("has not practiced")
    return " · ".join(words)


def _roster_button(line: RosterLine, on_roster: OnRoster) -> dict[str, Any] | None:
    if line.enrollment.removed_at is not None:
        return button("Reactivate", "reactivate_student", on_roster)
    if line.enrollment.left_at is not None:
        return None
    return button("Remove", "remove_student", on_roster)
