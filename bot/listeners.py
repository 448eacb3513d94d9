"""The table of everything that Slack may ask of the app: name, payload, and listener."""

import re
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from slack_bolt.async_app import AsyncApp

from bot.admin import views as admin_views
from bot.admin.actions import retry_stopped
from bot.admin.commands import show_admin
from bot.admin.estimates import estimates_view, release_charge
from bot.admin.installation import app_removed
from bot.admin.monitor import monitor_view
from bot.admin.people import user_changed
from bot.admin.role_changes import CHANGE_ROLES
from bot.admin.settings_form import admin_post, find_section, find_zone, settings_view
from bot.admin.setup_tests import ask_claude, send_test_alert
from bot.auditions.views import save_audition
from bot.core.boundary import bounded
from bot.courses import (
    assign_actions,
    assignment_actions,
    assignment_tools,
    assignment_views,
    closed_sections,
    first_interview,
    section_actions,
    section_views,
)
from bot.courses import events as course_events
from bot.courses.acts import (
    CLOSE_SECTION,
    DELETE_ASSIGNMENT,
    REMOVE_CO_TEACHERS,
    REMOVE_STUDENT,
    UNPUBLISH_ASSIGNMENT,
)
from bot.courses.assign_command import open_assignments
from bot.courses.assignments import preview_view, publish, rubrics_view, section_list
from bot.courses.first_interview import clients_view
from bot.courses.section_command import open_section
from bot.courses.sections import announce_work, note_pauses, rename_view, roster_view, show_section, teachers_view
from bot.debriefs import actions as debrief_actions
from bot.debriefs import review
from bot.interviews import actions as interview_actions
from bot.interviews import rewind, running
from bot.library import actions as library_actions
from bot.library import fact_views, persona_views, rubric_views
from bot.library import views as library_views
from bot.library.commands import open_owned
from bot.library.owned import BEGINNINGS, PERSONA, RUBRIC, OwnedKind, deletion_of
from bot.reports import comments, costs, exports, home, practice_actions, progress, ratings, reminders
from bot.reports.help_command import help_view, show_help
from bot.reports.numbers import numbers_view
from bot.reports.practice_command import show_practice
from bot.reports.progress_command import show_progress
from bot.reports.transcripts import release_attempt, transcript_view
from bot.slack.acts import DestructiveAct
from bot.slack.answers import acknowledged, brings, changes, opens, turns
from bot.slack.door import ListenerEntry, answer, click, click_in, command, form, of, search, unknown, visit
from bot.slack.encoding import NoPayload, Payload
from bot.slack.event_worker import Handler
from bot.slack.payloads import (
    Announces,
    AssignmentForm,
    AssignmentsPage,
    AssignTo,
    ChangeRoles,
    ChooseAssignment,
    ChooseInterviews,
    ChooseWho,
    CommentForm,
    CostLens,
    CoTeachers,
    DebriefForm,
    DebriefsPage,
    DoOwned,
    EndRunning,
    ExportRecord,
    FactForm,
    FactMenu,
    FirstClient,
    MoreTime,
    NewSection,
    NotePauses,
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
    RewindTo,
    RosterPage,
    RunningPage,
    SayTo,
    SetBranches,
    SetGate,
    SetUntold,
    StartPractice,
    TranscriptAt,
    TranscriptPage,
)

P = TypeVar("P", bound=Payload)


def asks(act: DestructiveAct[P], payload: type[P]) -> ListenerEntry:
    """Return the row of the button that starts a destructive act. It opens a question."""
    return click(act.name, payload, act.press)


def agrees(act: DestructiveAct[P], payload: type[P]) -> ListenerEntry:
    """Return the row of the question before a destructive act, which a person answers with yes."""
    return form(act.name, payload, act.submit)


def clicks_on(kind: OwnedKind) -> Sequence[ListenerEntry]:
    """Return the rows for the buttons and menus of one kind of entry, personas or rubrics."""
    noun = kind.look.noun
    return of(
        kind.look.command,
        *(click(f"{verb}_{noun}", NoPayload, partial(library_actions.begin_owned, kind, verb)) for verb in BEGINNINGS),
        *(
            click(f"import_{way}_{noun}", NoPayload, partial(library_actions.switch_import, kind, way == "text"))
            for way in ("file", "text")
        ),
        *(
            click(f"{doing}_{noun}", OfOwned, partial(library_actions.do_to_owned, kind, doing))
            for doing in kind.look.doings
        ),
        click(f"menu_{noun}", DoOwned, partial(library_actions.choose_doing, kind)),
        click(f"list_{noun}", OwnedPage, partial(library_actions.list_owned, kind)),
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
VISITS: Sequence[ListenerEntry] = (visit("app_home_opened", partial(home.show_home, admin_post)),)
COMMANDS: Sequence[ListenerEntry] = (
    command("/vc-help", show_help),
    command("/vc-section", open_section),
    command("/vc-persona", partial(open_owned, PERSONA)),
    command("/vc-rubric", partial(open_owned, RUBRIC)),
    command("/vc-assign", partial(open_assignments, review.list_view)),
    command("/vc-practice", show_practice),
    command("/vc-progress", show_progress),
    command("/vc-admin", partial(show_admin, costs.costs_view)),
)
ACTIONS: Sequence[ListenerEntry] = (
    *of(
        "/vc-practice",
        click("start_practice", StartPractice, interview_actions.start_practice),
        click("say_to", SayTo, interview_actions.say_to),
        click("end_session", OfSession, interview_actions.end_session),
        click("session_help", OfSession, interview_actions.show_session_help),
        click("resume_session", OfSession, interview_actions.resume_session),
        click("decline_pause", OfSession, interview_actions.go_on),
        click("follow_link", NoPayload, acknowledged),
        click("open_help", NoPayload, opens(help_view)),
        click("open_practice", NoPayload, practice_actions.open_practice),
        click("practice_page", Page, partial(practice_actions.turn_practice, admin_post)),
        click("mute_news", NoPayload, reminders.mute),
        click("unmute_news", NoPayload, reminders.unmute),
    ),
    *of(
        "/vc-progress",
        click("open_reflection", OfSession, debrief_actions.open_reflection),
        click("retry_debrief", OfDebrief, debrief_actions.retry_debrief),
        click("open_rewind", OfSession, opens(rewind.rewind_view)),
        click("rewind_here", RewindTo, rewind.rewind_here),
        click("debrief_details", OfDebrief, opens(debrief_actions.details_view)),
        click("open_rating", OfSession, opens(ratings.rating_view)),
        click("open_note", OfSession, opens(ratings.note_view)),
        click("open_transcript", TranscriptPage, opens(transcript_view)),
        click("transcript_page", TranscriptPage, turns(transcript_view)),
        click("show_numbers", OfSession, opens(numbers_view)),
        click("refresh_numbers", OfSession, turns(numbers_view)),
        click("attempt_transcript", TranscriptPage, turns(transcript_view)),
        click_in(TranscriptAt, "release_attempt", OfDebrief, release_attempt),
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
        click_in(
            ProgressFilter,
            "progress_interviews",
            ChooseInterviews,
            progress.filter_listener(progress.student_view, progress.at_interviews),
        ),
        click_in(ProgressFilter, "student_page", Page, progress.turn_student),
        click_in(ProgressFilter, "export_gradebook", NoPayload, exports.export_gradebook),
        click_in(ProgressFilter, "export_section_report", NoPayload, exports.export_section_report),
        click_in(ProgressFilter, "export_student_report", NoPayload, exports.export_student_report),
        click("open_section_running", RunningPage, opens(running.section_running_view)),
        click("section_running_page", RunningPage, turns(running.section_running_view)),
        click("export_of_assignment", OfAssignment, exports.export_of_assignment),
        click("export_of_section", OfSection, exports.export_of_section),
    ),
    *of(
        "/vc-assign",
        click("create_assignment", NoPayload, assignment_actions.create_assignment),
        click("list_assignments", NoPayload, assignment_actions.list_assignments),
        click("assignments_page", AssignmentsPage, assignment_actions.turn_assignments),
        click("edit_assignment", OfAssignment, assignment_actions.edit_assignment),
        click("edit_rubrics", OfAssignment, opens(rubrics_view)),
        click("new_assignment", OfSection, assignment_actions.new_assignment),
        click("section_assignments", OfSection, brings("Assignments", section_list)),
        click("preview_assignment", OfAssignment, opens(preview_view)),
        click("publish_assignment", OfAssignment, changes(publish)),
        asks(UNPUBLISH_ASSIGNMENT, OfAssignment),
        asks(DELETE_ASSIGNMENT, OfAssignment),
        click("open_assignment", OfAssignment, opens(assignment_tools.tools_view)),
        click("schedule_assignment", OfAssignment, opens(assignment_tools.schedule_view)),
        click("copy_assignment", OfAssignment, opens(assignment_tools.copy_view)),
        click("give_more_time", OfAssignment, opens(assignment_tools.more_time_view)),
        click("nudge_missing", OfAssignment, assignment_tools.nudge_missing),
        click("open_debriefs", DebriefsPage, opens(review.list_view)),
        click("debriefs_page", DebriefsPage, turns(review.list_view)),
        click("debrief_gate", SetGate, review.set_debrief_gate),
        click("branches_count", SetBranches, review.set_branches_count),
        click("show_untold", SetUntold, review.set_untold),
        click("release_debriefs", OfAssignment, review.release_debriefs),
        click("release_waiting", OfAssignment, changes(review.release_waiting)),
        click("read_debrief", OfDebrief, opens(review.debrief_view)),
        click("attempt_debrief", OfSession, turns(review.attempt_view)),
        click_in(DebriefForm, "regrade_debrief", OfDebrief, review.regrade_debrief),
        click_in(DebriefForm, "release_withheld", OfDebrief, review.release_withheld),
    ),
    *clicks_on(PERSONA),
    *clicks_on(RUBRIC),
    *of(
        "/vc-persona",
        click_in(OwnedForm, "add_fact", NoPayload, fact_views.add_fact),
        click_in(OwnedForm, "fact_menu", FactMenu, fact_views.choose_fact_action),
        click("assign_persona", OfOwned, assign_actions.assign_persona),
        click("assign_here", AssignTo, assign_actions.assign_here),
    ),
    *of(
        "/vc-rubric",
        click_in(OwnedForm, "grow_rubric", NoPayload, rubric_views.grow_rubric),
        click("assign_rubric", OfOwned, assign_actions.assign_rubric),
    ),
    *of(
        "/vc-section",
        click("show_roster", RosterPage, opens(roster_view)),
        click("roster_page", RosterPage, turns(roster_view)),
        click("stats_page", Page, section_actions.turn_stats),
        click("show_section", OfSection, brings("Section", show_section)),
        click("first_interview", OfSection, opens(clients_view)),
        click("choose_first_client", FirstClient, first_interview.choose_first_client),
        asks(REMOVE_STUDENT, OnRoster),
        click("reactivate_student", OnRoster, section_actions.reactivate_student),
        click("rename_section", OfSection, opens(rename_view)),
        click("open_closed_section", OfSection, opens(closed_sections.section_view)),
        click("closed_section_page", AssignmentsPage, turns(closed_sections.page_view)),
        click("reopen_section", OfSection, closed_sections.reopen_section),
        click("hand_over_section", OfSection, opens(closed_sections.hand_over_view)),
        click("name_co_teachers", OfSection, opens(teachers_view)),
        click("announce_work", Announces, changes(announce_work)),
        click("note_pauses", NotePauses, changes(note_pauses)),
        asks(CLOSE_SECTION, OfSection),
    ),
    *of(
        "/vc-admin",
        click("admin_settings", NoPayload, opens(settings_view)),
        click("retry_stopped", NoPayload, retry_stopped),
        click("send_test_alert", NoPayload, send_test_alert),
        click("ask_claude", NoPayload, ask_claude),
        click("open_estimates", NoPayload, opens(estimates_view)),
        click("release_charge", OfCharge, release_charge),
        click("open_costs", CostLens, opens(costs.costs_view)),
        click("costs_page", CostLens, turns(costs.costs_view)),
        click("costs_picture", CostLens, costs.send_picture),
        click("costs_table", CostLens, costs.send_table),
        click("open_monitor", Page, opens(monitor_view)),
        click("monitor_page", Page, turns(monitor_view)),
        click("open_running", Page, opens(running.running_view)),
        click("running_page", Page, turns(running.running_view)),
        click("end_running", EndRunning, opens(running.end_running_view)),
    ),
)
OPTIONS: Sequence[ListenerEntry] = (
    *of(
        "/vc-admin",
        search("find_zone", NoPayload, find_zone),
        search("find_section", NoPayload, find_section),
    ),
    *of("/vc-persona", search("open_persona", NoPayload, partial(library_actions.suggest_owned, PERSONA))),
    *of("/vc-rubric", search("open_rubric", NoPayload, partial(library_actions.suggest_owned, RUBRIC))),
    *of(
        "/vc-assign",
        search("find_persona", AssignmentForm, assignment_actions.find_persona),
        search("find_rubric", AssignmentForm, assignment_actions.find_rubric),
        search("find_student", MoreTime, assignment_tools.find_student),
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
        form("first_interview_form", FirstClient, first_interview.save_first_interview),
        agrees(CLOSE_SECTION, OfSection),
        agrees(REMOVE_STUDENT, OnRoster),
        agrees(REMOVE_CO_TEACHERS, CoTeachers),
        form("hand_over_form", OfSection, closed_sections.save_hand_over),
    ),
    *of(
        "/vc-persona",
        form("persona_form", OwnedForm, persona_views.save_persona),
        form("persona_inner_form", OwnedForm, persona_views.save_persona_inner),
        form("persona_facts_form", OwnedForm, fact_views.close_facts),
        form("fact_form", FactForm, fact_views.save_fact),
        form("remove_fact", FactForm, fact_views.remove_fact),
        form("audition_form", OfOwned, save_audition),
        agrees(deletion_of(PERSONA), OfOwned),
        form("import_persona", NoPayload, partial(library_views.import_owned, PERSONA)),
    ),
    *of(
        "/vc-rubric",
        form("rubric_form", OwnedForm, rubric_views.save_rubric),
        agrees(deletion_of(RUBRIC), OfOwned),
        form("import_rubric", NoPayload, partial(library_views.import_owned, RUBRIC)),
    ),
    *of(
        "/vc-assign",
        form("assignment_form", AssignmentForm, assignment_views.save_assignment),
        form("assignment_rubrics_form", AssignmentForm, assignment_views.save_assignment_rubrics),
        agrees(UNPUBLISH_ASSIGNMENT, OfAssignment),
        agrees(DELETE_ASSIGNMENT, OfAssignment),
        form("schedule_form", OfAssignment, assignment_tools.save_schedule),
        form("copy_form", OfAssignment, assignment_tools.save_copy),
        form("more_time_form", MoreTime, assignment_tools.save_more_time),
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
    *of(
        "/vc-admin",
        form("admin_form", NoPayload, admin_views.save_admin_settings),
        form("end_running_form", EndRunning, running.save_end_running),
        agrees(CHANGE_ROLES, ChangeRoles),
    ),
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
