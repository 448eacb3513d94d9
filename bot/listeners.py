"""The one table of what Slack may ask of us: each name, what comes with it, and who answers."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.admin import views as admin_forms
from bot.admin.actions import retry_stopped
from bot.admin.commands import show_admin
from bot.admin.monitor import monitor_view
from bot.admin.settings_form import settings_view
from bot.auditions.views import save_audition
from bot.core.boundary import Listener, bounded
from bot.courses import assignment_actions as assignments
from bot.courses import assignment_views as assignment_forms
from bot.courses import events as membership
from bot.courses import section_actions as sections
from bot.courses import section_views as section_forms
from bot.courses.assign_command import open_assignments
from bot.courses.assignments import delete, publish, rubrics_view, unpublish
from bot.courses.section_command import open_section
from bot.courses.sections import close, rename_view, roster_view, teachers_view
from bot.debriefs import actions as debriefing
from bot.debriefs import review as reviewing
from bot.interviews import actions as practice
from bot.interviews import rewind as rewinding
from bot.library import actions as owned
from bot.library import persona_views as personas
from bot.library import rubric_views as rubrics
from bot.library import views as owned_forms
from bot.library.commands import open_owned
from bot.library.owned import BEGINNINGS, PERSONA, RUBRIC, Kind
from bot.reports import comments as commenting
from bot.reports import exports as exporting
from bot.reports import home
from bot.reports import practice_actions as listing
from bot.reports import progress as progressing
from bot.reports import ratings as rating
from bot.reports.help_command import show_help
from bot.reports.practice_command import show_practice
from bot.reports.progress_command import show_progress
from bot.reports.transcripts import transcript_view
from bot.slack.answers import changes, opens, turns
from bot.slack.door import Entry, answer, click, click_in, command, form, of, search, unknown, visit
from bot.slack.encoding import Nothing
from bot.slack.payloads import (
    AssignmentForm,
    AssignmentsPage,
    ChooseAssignment,
    ChooseWho,
    CommentForm,
    DebriefForm,
    DebriefsPage,
    DoOwned,
    ExportRecord,
    Lens,
    NewSection,
    OfAssignment,
    OfDebrief,
    OfLine,
    OfOwned,
    OfSection,
    OfSession,
    OfStudent,
    OnRoster,
    OwnedForm,
    OwnedPage,
    Page,
    ReadyOne,
    RosterPage,
    SayTo,
    SetBranches,
    SetGate,
    StartPractice,
    TranscriptAt,
    TranscriptPage,
)


def clicks_on(kind: Kind) -> Sequence[Entry]:
    """Return the rows of the buttons and menus of personas, or of rubrics."""
    noun = kind.look.noun
    return of(
        kind.look.command,
        *(click(f"{verb}_{noun}", Nothing, partial(owned.begin_owned, kind, verb)) for verb in BEGINNINGS),
        *(click(f"{doing}_{noun}", OfOwned, partial(owned.do_to_owned, kind, doing)) for doing in kind.look.doings),
        click(f"menu_{noun}", DoOwned, partial(owned.choose_doing, kind)),
        click(f"page_{noun}", OwnedPage, partial(owned.turn_owned, kind)),
        click(f"open_{noun}", OfOwned, partial(owned.show_owned, kind)),
        click(f"start_{noun}", ReadyOne, partial(owned.start_from_template, kind)),
    )


students = partial(progressing.looks, progressing.students_view)
EVENTS: Sequence[tuple[str, Listener]] = (
    ("message", home.heard),  # first: it is by far the most frequent
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
VISITS: Sequence[Entry] = (visit("app_home_opened", home.show_home),)
COMMANDS: Sequence[Entry] = (
    command("/vc-help", show_help),
    command("/vc-section", open_section),
    command("/vc-persona", partial(open_owned, PERSONA)),
    command("/vc-rubric", partial(open_owned, RUBRIC)),
    command("/vc-assign", partial(open_assignments, reviewing.list_view)),
    command("/vc-practice", show_practice),
    command("/vc-progress", show_progress),
    command("/vc-admin", show_admin),
)
ACTIONS: Sequence[Entry] = (
    *of(
        "/vc-practice",
        click("start_practice", StartPractice, practice.start_practice),
        click("say_to", SayTo, practice.say_to),
        click("end_session", OfSession, practice.end_session),
        click("session_help", OfSession, practice.show_session_help),
        click("resume_session", OfSession, practice.resume_session),
        click("open_practice", Nothing, listing.open_practice),
        click("practice_page", Page, listing.turn_practice),
    ),
    *of(
        "/vc-progress",
        click("open_reflection", OfSession, debriefing.open_reflection),
        click("retry_debrief", OfDebrief, debriefing.retry_debrief),
        click("open_rewind", OfSession, opens(rewinding.rewind_view)),
        click("open_rating", OfSession, opens(rating.rating_view)),
        click("open_note", OfSession, opens(rating.note_view)),
        click("open_transcript", TranscriptPage, opens(transcript_view)),
        click("transcript_page", TranscriptPage, turns(transcript_view)),
        click_in(TranscriptAt, "export_record", ExportRecord, exporting.export_record),
        click_in(TranscriptAt, "comment_line", OfLine, commenting.comment_line),
        click_in(TranscriptAt, "send_comments", OfSession, commenting.send_comments),
        click("open_own_progress", Page, opens(progressing.own_view)),
        click("own_progress_page", Page, turns(progressing.own_view)),
        click("open_progress_sections", Page, opens(progressing.sections_view)),
        click("sections_page", Page, turns(progressing.sections_view)),
        click("open_progress", OfSection, progressing.open_progress),
        click_in(Lens, "progress_page", Page, students(progressing.at_page)),
        click_in(Lens, "progress_who", ChooseWho, students(progressing.at_those)),
        click_in(Lens, "find_assignment", ChooseAssignment, students(progressing.at_assignment)),
        click_in(Lens, "progress_back", Nothing, students(progressing.at_everyone)),
        click_in(Lens, "open_student", OfStudent, progressing.looks(progressing.student_view, progressing.at_student)),
        click_in(Lens, "student_page", Page, progressing.turn_student),
        click_in(Lens, "export_gradebook", Nothing, exporting.export_gradebook),
    ),
    *of(
        "/vc-assign",
        click("create_assignment", Nothing, assignments.create_assignment),
        click("list_assignments", Nothing, assignments.list_assignments),
        click("assignments_page", AssignmentsPage, assignments.turn_assignments),
        click("edit_assignment", OfAssignment, assignments.edit_assignment),
        click("edit_rubrics", OfAssignment, opens(rubrics_view)),
        click("publish_assignment", OfAssignment, changes(publish)),
        click("unpublish_assignment", OfAssignment, changes(unpublish)),
        click("delete_assignment", OfAssignment, changes(delete)),
        click("open_debriefs", DebriefsPage, opens(reviewing.list_view)),
        click("debriefs_page", DebriefsPage, turns(reviewing.list_view)),
        click("debrief_gate", SetGate, reviewing.set_debrief_gate),
        click("branches_count", SetBranches, reviewing.set_branches_count),
        click("release_debriefs", OfAssignment, reviewing.release_debriefs),
        click("read_debrief", OfDebrief, opens(reviewing.debrief_view)),
        click("regrade_debrief", OfDebrief, reviewing.regrade_debrief),
        click("release_withheld", OfDebrief, reviewing.release_withheld),
    ),
    *clicks_on(PERSONA),
    *clicks_on(RUBRIC),
    *of("/vc-persona", click_in(OwnedForm, "grow_persona", Nothing, personas.grow_persona)),
    *of("/vc-rubric", click_in(OwnedForm, "grow_rubric", Nothing, rubrics.grow_rubric)),
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
    *of(
        "/vc-admin",
        click("admin_settings", Nothing, opens(settings_view)),
        click("retry_stopped", Nothing, retry_stopped),
        click("open_monitor", Page, opens(monitor_view)),
        click("monitor_page", Page, turns(monitor_view)),
    ),
)
OPTIONS: Sequence[Entry] = (
    *of("/vc-persona", search("open_persona", Nothing, partial(owned.suggest_owned, PERSONA))),
    *of("/vc-rubric", search("open_rubric", Nothing, partial(owned.suggest_owned, RUBRIC))),
    *of(
        "/vc-assign",
        search("find_persona", AssignmentForm, assignments.find_persona),
        search("find_rubric", AssignmentForm, assignments.find_rubric),
    ),
    *of(
        "/vc-progress",
        search("find_own_line", OfSession, rewinding.find_own_line),
        search("find_assignment", Lens, progressing.find_assignment),
    ),
)
VIEWS: Sequence[Entry] = (
    *of(
        "/vc-section",
        form("section_form", NewSection, section_forms.save_section),
        form("section_name_form", OfSection, section_forms.save_section_name),
        form("co_teachers_form", OfSection, section_forms.save_co_teachers),
    ),
    *of(
        "/vc-persona",
        form("persona_form", OwnedForm, personas.save_persona),
        form("persona_inner_form", OwnedForm, personas.save_persona_inner),
        form("audition_form", OfOwned, save_audition),
        form("delete_persona", OfOwned, partial(owned_forms.delete_owned, PERSONA)),
        form("import_persona", Nothing, partial(owned_forms.import_owned, PERSONA)),
    ),
    *of(
        "/vc-rubric",
        form("rubric_form", OwnedForm, rubrics.save_rubric),
        form("delete_rubric", OfOwned, partial(owned_forms.delete_owned, RUBRIC)),
        form("import_rubric", Nothing, partial(owned_forms.import_owned, RUBRIC)),
    ),
    *of(
        "/vc-assign",
        form("assignment_form", AssignmentForm, assignment_forms.save_assignment),
        form("assignment_rubrics_form", AssignmentForm, assignment_forms.save_assignment_rubrics),
        form("debrief_form", DebriefForm, reviewing.save_debrief),
    ),
    *of(
        "/vc-progress",
        form("reflection_form", OfSession, debriefing.save_reflection),
        form("rewind_form", OfSession, rewinding.save_rewind),
        form("rating_form", OfSession, rating.save_rating),
        form("note_form", OfSession, rating.save_note),
        form("comment_form", CommentForm, commenting.save_comment),
    ),
    *of("/vc-admin", form("admin_form", Nothing, admin_forms.save_admin_settings)),
)


def register(app: AsyncApp) -> None:
    """Register every listener with Bolt, and at the end one for what no version of ours knows any more."""
    for name, listener in EVENTS:
        app.event(name)(bounded(listener))
    _add(app.event, VISITS)
    _add(app.command, COMMANDS)
    _add(app.action, ACTIONS)
    _add(app.options, OPTIONS)
    _add(app.view, VIEWS)
    for rest in (app.action, app.options, app.view):
        rest(re.compile(""))(unknown)


def _add(register_one: Callable[..., Any], table: Sequence[Entry]) -> None:
    for entry in table:
        register_one(entry.pattern)(answer(entry))
