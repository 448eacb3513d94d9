"""The table of everything that Slack may ask of the app: name, payload, and listener."""

import re
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.admin import views as admin_views
from bot.admin.actions import retry_stopped
from bot.admin.commands import show_admin
from bot.admin.estimates import estimates_view, release_charge
from bot.admin.installation import app_removed
from bot.admin.monitor import monitor_view
from bot.admin.people import user_changed
from bot.admin.settings_form import settings_view
from bot.auditions.views import save_audition
from bot.core.boundary import bounded
from bot.courses import assignment_actions, assignment_views, section_actions, section_views
from bot.courses import events as course_events
from bot.courses.assign_command import open_assignments
from bot.courses.assignments import delete, publish, rubrics_view, unpublish
from bot.courses.section_command import open_section
from bot.courses.sections import close, rename_view, roster_view, teachers_view
from bot.debriefs import actions as debrief_actions
from bot.debriefs import review
from bot.interviews import actions as interview_actions
from bot.interviews import rewind
from bot.library import actions as library_actions
from bot.library import persona_views, rubric_views
from bot.library import views as library_views
from bot.library.commands import open_owned
from bot.library.owned import BEGINNINGS, PERSONA, RUBRIC, OwnedKind
from bot.reports import comments, exports, home, practice_actions, progress, ratings
from bot.reports.help_command import show_help
from bot.reports.practice_command import show_practice
from bot.reports.progress_command import show_progress
from bot.reports.transcripts import transcript_view
from bot.slack.answers import changes, opens, turns
from bot.slack.door import ListenerEntry, answer, click, click_in, command, form, of, search, unknown, visit
from bot.slack.encoding import NoPayload
from bot.slack.event_worker import Handler
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
    NewSection,
    OfAssignment,
    OfCharge,
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
    ProgressFilter,
    ReadyOne,
    RosterPage,
    SayTo,
    SetBranches,
    SetGate,
    StartPractice,
    TranscriptAt,
    TranscriptPage,
)


def clicks_on(kind: OwnedKind) -> Sequence[ListenerEntry]:
    """Return the rows for the buttons and menus of one kind of entry, personas or rubrics."""
    noun = kind.look.noun
    return of(
        kind.look.command,
        *(click(f"{verb}_{noun}", NoPayload, partial(library_actions.begin_owned, kind, verb)) for verb in BEGINNINGS),
        *(
            click(f"{doing}_{noun}", OfOwned, partial(library_actions.do_to_owned, kind, doing))
            for doing in kind.look.doings
        ),
        click(f"menu_{noun}", DoOwned, partial(library_actions.choose_doing, kind)),
        click(f"page_{noun}", OwnedPage, partial(library_actions.turn_owned, kind)),
        click(f"open_{noun}", OfOwned, partial(library_actions.show_owned, kind)),
        click(f"start_{noun}", ReadyOne, partial(library_actions.start_from_template, kind)),
    )


students = partial(progress.filter_listener, progress.students_view)
STORED_EVENTS: dict[str, Handler] = {
    "member_joined_channel": course_events.member_joined,
    "member_left_channel": course_events.member_left,
    "channel_archive": course_events.channel_archived,
    "group_archive": course_events.channel_archived,
    "channel_deleted": course_events.channel_archived,
    "group_deleted": course_events.channel_archived,
    "channel_unarchive": course_events.channel_unarchived,
    "group_unarchive": course_events.channel_unarchived,
    "channel_rename": course_events.channel_renamed,
    "group_rename": course_events.channel_renamed,
    "channel_id_changed": course_events.channel_id_changed,
    "user_change": user_changed,
    "app_uninstalled": app_removed,
    "tokens_revoked": app_removed,
}
"""Events that are stored before they are acknowledged, with their handlers. Bolt has no listener for them."""

EVENTS: Sequence[tuple[str, Callable[..., Awaitable[None]]]] = (
    ("message", home.heard),  # first, because it is by far the most frequent
    *STORED_EVENTS.items(),
)
VISITS: Sequence[ListenerEntry] = (visit("app_home_opened", home.show_home),)
COMMANDS: Sequence[ListenerEntry] = (
    command("/vc-help", show_help),
    command("/vc-section", open_section),
    command("/vc-persona", partial(open_owned, PERSONA)),
    command("/vc-rubric", partial(open_owned, RUBRIC)),
    command("/vc-assign", partial(open_assignments, review.list_view)),
    command("/vc-practice", show_practice),
    command("/vc-progress", show_progress),
    command("/vc-admin", show_admin),
)
ACTIONS: Sequence[ListenerEntry] = (
    *of(
        "/vc-practice",
        click("start_practice", StartPractice, interview_actions.start_practice),
        click("say_to", SayTo, interview_actions.say_to),
        click("end_session", OfSession, interview_actions.end_session),
        click("session_help", OfSession, interview_actions.show_session_help),
        click("resume_session", OfSession, interview_actions.resume_session),
        click("open_practice", NoPayload, practice_actions.open_practice),
        click("practice_page", Page, practice_actions.turn_practice),
    ),
    *of(
        "/vc-progress",
        click("open_reflection", OfSession, debrief_actions.open_reflection),
        click("retry_debrief", OfDebrief, debrief_actions.retry_debrief),
        click("open_rewind", OfSession, opens(rewind.rewind_view)),
        click("open_rating", OfSession, opens(ratings.rating_view)),
        click("open_note", OfSession, opens(ratings.note_view)),
        click("open_transcript", TranscriptPage, opens(transcript_view)),
        click("transcript_page", TranscriptPage, turns(transcript_view)),
        click_in(TranscriptAt, "export_record", ExportRecord, exports.export_record),
        click_in(TranscriptAt, "comment_line", OfLine, comments.comment_line),
        click_in(TranscriptAt, "send_comments", OfSession, comments.send_comments),
        click("open_own_progress", Page, opens(progress.own_view)),
        click("own_progress_page", Page, turns(progress.own_view)),
        click("open_progress_sections", Page, opens(progress.sections_view)),
        click("sections_page", Page, turns(progress.sections_view)),
        click("open_progress", OfSection, progress.open_progress),
        click_in(ProgressFilter, "progress_page", Page, students(progress.at_page)),
        click_in(ProgressFilter, "progress_who", ChooseWho, students(progress.at_those)),
        click_in(ProgressFilter, "find_assignment", ChooseAssignment, students(progress.at_assignment)),
        click_in(ProgressFilter, "progress_back", NoPayload, students(progress.at_everyone)),
        click_in(
            ProgressFilter,
            "open_student",
            OfStudent,
            progress.filter_listener(progress.student_view, progress.at_student),
        ),
        click_in(ProgressFilter, "student_page", Page, progress.turn_student),
        click_in(ProgressFilter, "export_gradebook", NoPayload, exports.export_gradebook),
    ),
    *of(
        "/vc-assign",
        click("create_assignment", NoPayload, assignment_actions.create_assignment),
        click("list_assignments", NoPayload, assignment_actions.list_assignments),
        click("assignments_page", AssignmentsPage, assignment_actions.turn_assignments),
        click("edit_assignment", OfAssignment, assignment_actions.edit_assignment),
        click("edit_rubrics", OfAssignment, opens(rubrics_view)),
        click("publish_assignment", OfAssignment, changes(publish)),
        click("unpublish_assignment", OfAssignment, changes(unpublish)),
        click("delete_assignment", OfAssignment, changes(delete)),
        click("open_debriefs", DebriefsPage, opens(review.list_view)),
        click("debriefs_page", DebriefsPage, turns(review.list_view)),
        click("debrief_gate", SetGate, review.set_debrief_gate),
        click("branches_count", SetBranches, review.set_branches_count),
        click("release_debriefs", OfAssignment, review.release_debriefs),
        click("read_debrief", OfDebrief, opens(review.debrief_view)),
        click("regrade_debrief", OfDebrief, review.regrade_debrief),
        click("release_withheld", OfDebrief, review.release_withheld),
    ),
    *clicks_on(PERSONA),
    *clicks_on(RUBRIC),
    *of("/vc-persona", click_in(OwnedForm, "grow_persona", NoPayload, persona_views.grow_persona)),
    *of("/vc-rubric", click_in(OwnedForm, "grow_rubric", NoPayload, rubric_views.grow_rubric)),
    *of(
        "/vc-section",
        click("show_roster", RosterPage, opens(roster_view)),
        click("roster_page", RosterPage, turns(roster_view)),
        click("stats_page", Page, section_actions.turn_stats),
        click("remove_student", OnRoster, section_actions.remove_student),
        click("reactivate_student", OnRoster, section_actions.reactivate_student),
        click("rename_section", OfSection, opens(rename_view)),
        click("name_co_teachers", OfSection, opens(teachers_view)),
        click("close_section", OfSection, changes(close)),
    ),
    *of(
        "/vc-admin",
        click("admin_settings", NoPayload, opens(settings_view)),
        click("retry_stopped", NoPayload, retry_stopped),
        click("open_estimates", NoPayload, opens(estimates_view)),
        click("release_charge", OfCharge, release_charge),
        click("open_monitor", Page, opens(monitor_view)),
        click("monitor_page", Page, turns(monitor_view)),
    ),
)
OPTIONS: Sequence[ListenerEntry] = (
    *of("/vc-persona", search("open_persona", NoPayload, partial(library_actions.suggest_owned, PERSONA))),
    *of("/vc-rubric", search("open_rubric", NoPayload, partial(library_actions.suggest_owned, RUBRIC))),
    *of(
        "/vc-assign",
        search("find_persona", AssignmentForm, assignment_actions.find_persona),
        search("find_rubric", AssignmentForm, assignment_actions.find_rubric),
    ),
    *of(
        "/vc-progress",
        search("find_own_line", OfSession, rewind.find_own_line),
        search("find_assignment", ProgressFilter, progress.find_assignment),
    ),
)
VIEWS: Sequence[ListenerEntry] = (
    *of(
        "/vc-section",
        form("section_form", NewSection, section_views.save_section),
        form("section_name_form", OfSection, section_views.save_section_name),
        form("co_teachers_form", OfSection, section_views.save_co_teachers),
    ),
    *of(
        "/vc-persona",
        form("persona_form", OwnedForm, persona_views.save_persona),
        form("persona_inner_form", OwnedForm, persona_views.save_persona_inner),
        form("audition_form", OfOwned, save_audition),
        form("delete_persona", OfOwned, partial(library_views.delete_owned, PERSONA)),
        form("import_persona", NoPayload, partial(library_views.import_owned, PERSONA)),
    ),
    *of(
        "/vc-rubric",
        form("rubric_form", OwnedForm, rubric_views.save_rubric),
        form("delete_rubric", OfOwned, partial(library_views.delete_owned, RUBRIC)),
        form("import_rubric", NoPayload, partial(library_views.import_owned, RUBRIC)),
    ),
    *of(
        "/vc-assign",
        form("assignment_form", AssignmentForm, assignment_views.save_assignment),
        form("assignment_rubrics_form", AssignmentForm, assignment_views.save_assignment_rubrics),
        form("debrief_form", DebriefForm, review.save_debrief),
    ),
    *of(
        "/vc-progress",
        form("reflection_form", OfSession, debrief_actions.save_reflection),
        form("rewind_form", OfSession, rewind.save_rewind),
        form("rating_form", OfSession, ratings.save_rating),
        form("note_form", OfSession, ratings.save_note),
        form("comment_form", CommentForm, comments.save_comment),
    ),
    *of("/vc-admin", form("admin_form", NoPayload, admin_views.save_admin_settings)),
)


def register(app: AsyncApp) -> None:
    """Register every listener with Bolt, and at the end one for names that no version knows anymore."""
    app.event("message")(bounded(home.heard))
    _add(app.event, VISITS)
    _add(app.command, COMMANDS)
    _add(app.action, ACTIONS)
    _add(app.options, OPTIONS)
    _add(app.view, VIEWS)
    for rest in (app.action, app.options, app.view):
        rest(re.compile(""))(unknown)


def _add(register_one: Callable[..., Any], table: Sequence[ListenerEntry]) -> None:
    for entry in table:
        register_one(entry.pattern)(answer(entry))
