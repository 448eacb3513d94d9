"""The one table of what Slack may ask of us."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.boundary import Listener, bounded
from bot.listeners import progressing
from bot.listeners.actions import assignments, buttons, owned, sections
from bot.listeners.auditioning import save_audition
from bot.listeners.commands.admin import show_admin
from bot.listeners.commands.assign import open_assignments
from bot.listeners.commands.help import show_help
from bot.listeners.commands.owned import open_owned
from bot.listeners.commands.practice import show_practice
from bot.listeners.commands.progress import show_progress
from bot.listeners.commands.section import open_section
from bot.listeners.commenting import comment_line, save_comment, send_comments
from bot.listeners.debriefing import open_reflection, retry_debrief, save_reflection
from bot.listeners.events import home, membership
from bot.listeners.exporting import export_gradebook, export_record
from bot.listeners.monitoring import open_monitor, turn_monitor_page
from bot.listeners.practising import turn_practice
from bot.listeners.rating import open_note, open_rating, save_note, save_rating
from bot.listeners.reading import open_transcript, turn_transcript
from bot.listeners.retrying import retry_stopped
from bot.listeners.reviewing import (
    open_debriefs,
    read_debrief,
    regrade_debrief,
    release_debriefs,
    release_withheld,
    save_debrief,
    set_branches_count,
    set_debrief_gate,
    turn_debriefs,
)
from bot.listeners.rewinding import find_own_line, open_rewind, save_rewind
from bot.listeners.sectioning import close, rename_view, roster_view, teachers_view
from bot.listeners.views import forms, personas, rubrics
from bot.listeners.views import owned as owned_forms
from bot.listeners.views import sections as section_forms
from bot.slack.answers import changes, opens, turns
from bot.slack.door import Entry, answer, click, command, form, of
from bot.slack.payloads import NewSection, OfSection, OnRoster, Page, RosterPage

EVENTS: Sequence[tuple[str, Listener]] = (
    ("message", home.heard),  # first: it is by far the most frequent
    ("app_home_opened", home.show_home),
    ("member_joined_channel", membership.member_joined),
    ("member_left_channel", membership.member_left),
    ("channel_archive", membership.channel_archived),
    ("group_archive", membership.channel_archived),
    ("channel_deleted", membership.channel_archived),
    ("group_deleted", membership.channel_archived),
    ("channel_unarchive", membership.channel_unarchived),
    ("group_unarchive", membership.channel_unarchived),
    ("channel_rename", membership.channel_renamed),
    ("group_rename", membership.channel_renamed),
    ("channel_id_changed", membership.channel_id_changed),
    ("user_change", membership.user_changed),
)
COMMANDS: Sequence[Entry | tuple[str, Listener]] = (
    ("/vc-help", show_help),
    command("/vc-section", open_section),
    ("/vc-persona", open_owned),
    ("/vc-rubric", open_owned),
    ("/vc-assign", open_assignments),
    ("/vc-practice", show_practice),
    ("/vc-progress", show_progress),
    ("/vc-admin", show_admin),
)
ACTIONS: Sequence[Entry | tuple[str | re.Pattern[str], Listener]] = (
    (re.compile(r"^start_practice:\d+$"), buttons.start_practice),
    (re.compile(r"^say_to:\d+$"), buttons.say_to),
    ("end_session", buttons.end_session),
    ("session_help", buttons.show_session_help),
    ("resume_session", buttons.resume_session),
    ("open_practice", buttons.open_practice),
    ("open_reflection", open_reflection),
    ("retry_debrief", retry_debrief),
    ("open_rewind", open_rewind),
    ("open_rating", open_rating),
    ("open_note", open_note),
    ("open_transcript", open_transcript),
    (re.compile(r"^transcript_page:\w+$"), turn_transcript),
    ("export_record", export_record),
    ("export_gradebook", export_gradebook),
    ("comment_line", comment_line),
    ("send_comments", send_comments),
    ("open_own_progress", progressing.open_own_progress),
    (re.compile(r"^own_progress_page:\w+$"), progressing.turn_own_progress),
    ("open_progress", progressing.open_progress),
    ("open_progress_sections", progressing.open_progress_sections),
    (re.compile(r"^practice_page:\w+$"), turn_practice),
    (re.compile(r"^sections_page:\w+$"), progressing.turn_sections),
    (re.compile(r"^progress_page:\w+$"), progressing.turn_progress),
    ("progress_who", progressing.choose_who),
    ("find_assignment", progressing.choose_assignment),
    ("open_student", progressing.open_student),
    (re.compile(r"^student_page:\w+$"), progressing.turn_student),
    ("progress_back", progressing.back_to_students),
    ("branches_count", set_branches_count),
    ("open_debriefs", open_debriefs),
    (re.compile(r"^debriefs_page:\w+$"), turn_debriefs),
    ("debrief_gate", set_debrief_gate),
    ("release_debriefs", release_debriefs),
    ("read_debrief", read_debrief),
    ("regrade_debrief", regrade_debrief),
    ("release_withheld", release_withheld),
    (re.compile(r"^(create|templates|import)_(persona|rubric)$"), owned.begin_owned),
    (re.compile(r"^(edit|facts|try|audition|duplicate|export|delete|menu)_(persona|rubric)$"), owned.do_to_owned),
    (re.compile(r"^page_(persona|rubric):\w+$"), owned.turn_owned),
    (re.compile(r"^open_(persona|rubric)$"), owned.show_owned),
    (re.compile(r"^start_(persona|rubric)$"), owned.start_from_template),
    ("grow_persona", personas.grow_persona),
    ("grow_rubric", rubrics.grow_rubric),
    ("create_assignment", buttons.create_assignment),
    ("list_assignments", buttons.list_assignments),
    ("edit_assignment", buttons.edit_assignment),
    ("publish_assignment", buttons.publish_assignment),
    (re.compile(r"^assignments_page:\w+$"), assignments.turn_assignments),
    ("unpublish_assignment", assignments.unpublish_assignment),
    ("delete_assignment", assignments.delete_assignment),
    ("edit_rubrics", assignments.edit_rubrics),
    *of(
        "/vc-section",
        click("show_roster", RosterPage, opens(roster_view)),
        click("roster_page", RosterPage, turns(roster_view)),
        click("stats_page", Page, sections.turn_stats),
        click("remove_student", OnRoster, sections.remove_student),
        click("reactivate_student", OnRoster, sections.reactivate_student),
        click("rename_section", OfSection, opens(rename_view)),
        click("name_co_teachers", OfSection, opens(teachers_view)),
        click("close_section", OfSection, changes(close)),
    ),
    ("admin_settings", buttons.open_admin_settings),
    ("retry_stopped", retry_stopped),
    ("open_monitor", open_monitor),
    (re.compile(r"^monitor_page(:\w+)?$"), turn_monitor_page),
)
OPTIONS: Sequence[Entry | tuple[str | re.Pattern[str], Listener]] = (
    ("find_persona", assignments.find_persona),
    ("find_rubric", assignments.find_rubric),
    (re.compile(r"^open_(persona|rubric)$"), owned.suggest_owned),
    ("find_own_line", find_own_line),
    ("find_assignment", progressing.find_assignment),
)
VIEWS: Sequence[Entry | tuple[str | re.Pattern[str], Listener]] = (
    *of(
        "/vc-section",
        form("section_form", NewSection, section_forms.save_section),
        form("section_name_form", OfSection, section_forms.save_section_name),
        form("co_teachers_form", OfSection, section_forms.save_co_teachers),
    ),
    ("persona_form", personas.save_persona),
    ("audition_form", save_audition),
    ("persona_inner_form", personas.save_persona_inner),
    ("rubric_form", rubrics.save_rubric),
    (re.compile(r"^delete_(persona|rubric)$"), owned_forms.delete_owned),
    (re.compile(r"^import_(persona|rubric)$"), owned_forms.import_owned),
    ("assignment_form", forms.save_assignment),
    ("assignment_rubrics_form", forms.save_assignment_rubrics),
    ("reflection_form", save_reflection),
    ("debrief_form", save_debrief),
    ("rewind_form", save_rewind),
    ("rating_form", save_rating),
    ("note_form", save_note),
    ("comment_form", save_comment),
    ("admin_form", forms.save_admin_settings),
)


def register(app: AsyncApp) -> None:
    """Every listener is registered, each within the error boundary."""
    _add(app.event, EVENTS)
    _add(app.command, COMMANDS)
    _add(app.action, ACTIONS)
    _add(app.options, OPTIONS)
    _add(app.view, VIEWS)


def _add(register_one: Callable[..., Any], table: Sequence[Entry | tuple[Any, Listener]]) -> None:
    for row in table:
        if isinstance(row, Entry):
            register_one(row.pattern)(answer(row))
        else:
            name, listener = row
            register_one(name)(bounded(listener))
