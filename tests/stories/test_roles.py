"""Who may do what: every command, button, form and search of the registration tables, tried as every person."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid4

import pytest

from bot.courses.blocks import assignment as assignment_blocks
from bot.courses.blocks import first_interview
from bot.courses.blocks import section as section_blocks
from bot.debriefs.blocks import debrief as debrief_blocks
from bot.library.blocks import hidden_facts as fact_blocks
from bot.library.blocks import owned as owned_blocks
from bot.library.blocks import persona as persona_blocks
from bot.library.blocks import persona_inner as inner_blocks
from bot.library.blocks import rubric as rubric_blocks
from bot.listeners import ACTIONS, COMMANDS, OPTIONS, VIEWS
from bot.reports.blocks import feedback as feedback_blocks
from bot.runtime.app import VirtualClient
from bot.slack.blocks.kit import field, modal, option, select, text_input
from bot.slack.blocks.kit import section as words
from bot.slack.door import ListenerEntry
from bot.slack.encoding import BUTTON, NoPayload, Payload, encode
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
    Document,
    DoOwned,
    EndRunning,
    ExportRecord,
    FactAction,
    FactForm,
    FactMenu,
    FirstClient,
    MoreTime,
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
    OwnedAction,
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
    YesNo,
)
from models.assignment import AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileCreate, ClientProfileDB, HiddenFact
from models.debrief import DebriefGate
from models.feedback import RatingDB
from models.rubric import RubricCreate
from sandbox.server import SandboxServer
from sandbox.workspace import Json
from services.common.errors import UnreachableError
from services.courses.assignment_clients import Offer
from services.interviews.running_interviews import FOR_STAFF
from services.library.template_service import TemplateService
from services.reports.progress_service import InterviewGroup, StudentGroup
from tests.patience import wait_longer
from tests.personas import profile
from tests.stories.stage import MEMBERS, PEOPLE, RUBRIC, SEED, Facts, Seen, Stage

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

FOR_MEMBERS = "Virtual Client is for the members of this workspace."
FOR_TEACHERS = "This is for teachers. Use `/vc-help` to see what you can do. An admin can add teachers."
FOR_ADMINS = "This is for admins. To see what you can do, use `/vc-help`."
OTHERS_SECTION = "This section belongs to another teacher. Ask them to make the change."
FOR_THOSE_WHO_TEACH = (
    "This section and its interviews belong to another teacher. As an admin, you can choose its co-teachers: use "
    "`/vc-section teachers` in its channel."
)
FOR_OWNER = "Only the teacher who owns this section can do that. Ask them to make the change."
UNREACHABLE = UnreachableError().message
STUDENTS = ("student", "outsider", "guest", "grid")
BUGS = ("Something went wrong", "cannot be reached", "no ack")

Rule = dict[str, str]
"""Who is refused, and with which sentence. Those who are not named may do it."""

EVERYBODY: Rule = dict.fromkeys(("gone", "stranger"), FOR_MEMBERS)
TEACH: Rule = EVERYBODY | dict.fromkeys(STUDENTS, FOR_TEACHERS)
OTHERS: Rule = {"other": OTHERS_SECTION, "admin": FOR_THOSE_WHO_TEACH}
TEACH_HERE: Rule = TEACH | OTHERS
OWN_SECTION: Rule = TEACH_HERE | {"co": FOR_OWNER}
NAME_TEACHERS: Rule = TEACH | {"other": OTHERS_SECTION, "co": FOR_OWNER}
CONTINUE = NAME_TEACHERS
"""Its owner reopens a section and hands it over. An admin can do it too."""
ADMINISTER: Rule = EVERYBODY | {who: FOR_ADMINS for who in MEMBERS if who != "admin"}
OWN_PRACTICE: Rule = EVERYBODY | {who: UNREACHABLE for who in MEMBERS if who != "student"}


PARTS = 6
"""The number of tests that share the rows of everybody, so that no worker is left alone with all of them."""

NOTHING = NoPayload()
NOUNS = ("persona", "rubric")
READY = TemplateService()
PICKER = {"type": "datetimepicker", "action_id": "value"}
FACT = HiddenFact(text="She sold a ring.")
NOT_TAUGHT = "This interview is not from one of your sections."
READ: Rule = (
    EVERYBODY
    | dict.fromkeys(("outsider", "guest", "grid"), UNREACHABLE)
    | dict.fromkeys(("other", "admin"), NOT_TAUGHT)
)
READ_TAUGHT: Rule = READ | {"student": UNREACHABLE}


END_RUNNING: Rule = EVERYBODY | dict.fromkeys((*STUDENTS, "other"), FOR_STAFF)
"""Only an admin and the section's teachers end a student's interview."""


def own(noun: str) -> Rule:
    """Return the rule that only its author may change a persona or a rubric."""
    return TEACH | dict.fromkeys(
        ("co", "other", "admin"), f"This {noun} belongs to another teacher. Ask them to make the change."
    )


@dataclass(frozen=True)
class Row:
    """An action, who may take it, and with what: one row for each entry of the registration tables."""

    name: str
    """The command with its words, or the id of an action, a search or a form."""
    rule: Rule
    value: Callable[[Facts], Payload] = lambda _: NoPayload()
    """The value of the button."""
    view: Callable[[Facts], Json] | None = None
    """The modal that contains the button or the search, or the form that is sent."""
    action: Json | None = None
    """The fields of a menu, which has no value."""


def shell(metadata: Payload = NOTHING) -> Json:
    """Return a modal in which only the metadata counts."""
    return modal("Modal", "shell", [words("Words")], metadata=metadata)


def sent(callback_id: str, metadata: Payload, *blocks: Json) -> Json:
    """Return a form as the person sends it."""
    return modal("Form", callback_id, blocks, submit="Save", metadata=metadata)


def _client(c: Facts) -> ClientProfileDB:
    return profile(id=c.persona)


def _work(c: Facts) -> AssignmentDB:
    return AssignmentDB(id=c.draft, title="draft", instructions="", revision=1, status=AssignmentStatus.DRAFT)


def of_section(c: Facts) -> Payload:
    """Return the section, as most of its buttons carry it."""
    return OfSection(c.section)


def of_draft(c: Facts) -> Payload:
    """Return the draft."""
    return OfAssignment(c.draft)


def of_published(c: Facts) -> Payload:
    """Return the published assignment."""
    return OfAssignment(c.published)


def lens(c: Facts) -> Json:
    """Return the modal with a section's progress."""
    return shell(ProgressFilter(c.section, student_id=c.student))


COMMAND_ROWS = (
    Row("/vc-help", EVERYBODY),
    *(Row(f"/vc-progress {verb}".strip(), EVERYBODY | OTHERS) for verb in ("", "show")),
    *(Row(f"/vc-progress {verb}", EVERYBODY | OTHERS) for verb in ("csv", "csv draft")),
    Row("/vc-progress mine", EVERYBODY),
    Row("/vc-practice", EVERYBODY),
    *(Row(f"/vc-section {verb}".strip(), TEACH_HERE) for verb in ("", "show", "rename", "rename X", "roster")),
    Row("/vc-section teachers", NAME_TEACHERS),
    Row("/vc-section close", OWN_SECTION),
    Row("/vc-section stats", TEACH),
    *(
        Row(f"/vc-{noun} {verb}".strip(), TEACH)
        for noun, named in (("persona", "Maria"), ("rubric", "First"))
        for verb in (
            "",
            "list",
            "create",
            "templates",
            "import",
            f"edit {named}",
            f"duplicate {named}",
            f"export {named}",
            f"delete {named}",
        )
    ),
    *(Row(f"/vc-assign {verb}".strip(), TEACH_HERE) for verb in ("", "list", "create")),
    *(
        Row(f"/vc-assign {verb} draft", TEACH_HERE)
        for verb in ("edit", "rubrics", "debriefs", "publish", "unpublish", "delete")
    ),
    *(
        Row(f"/vc-admin {verb}".strip(), ADMINISTER)
        for verb in ("", "show", "costs", "monitor", "estimates", "budget", "budget student 1")
    ),
)
ACTION_ROWS = (
    Row("start_practice:0", OWN_PRACTICE, lambda c: StartPractice(c.published, c.persona)),
    Row("say_to:0", OWN_PRACTICE, lambda c: SayTo(c.running, (uuid4(),))),
    Row("end_session", OWN_PRACTICE, lambda c: OfSession(c.running)),
    Row("resume_session", OWN_PRACTICE, lambda c: OfSession(c.running)),
    Row("decline_pause", OWN_PRACTICE, lambda c: OfSession(c.running)),
    Row("session_help", OWN_PRACTICE, lambda c: OfSession(c.running)),
    Row("open_practice", EVERYBODY),
    Row("open_help", EVERYBODY),
    Row("follow_link", EVERYBODY),
    Row("mute_news", EVERYBODY),
    Row("unmute_news", EVERYBODY),
    Row("release_waiting:0", TEACH_HERE, of_published),
    Row("open_reflection", OWN_PRACTICE, lambda c: OfSession(c.over)),
    Row("retry_debrief", OWN_PRACTICE, lambda c: OfDebrief(c.debrief)),
    Row("debrief_details", OWN_PRACTICE, lambda c: OfDebrief(c.debrief)),
    Row("open_rewind", OWN_PRACTICE, lambda c: OfSession(c.over)),
    Row("rewind_here", OWN_PRACTICE, lambda c: RewindTo(c.over, 999)),
    Row(
        "show_untold",
        TEACH_HERE,
        view=lambda c: shell(DebriefsPage(c.published)),
        value=lambda c: SetUntold(c.published, YesNo.YES),
        action={"type": "static_select"},
    ),
    Row(
        "branches_count",
        TEACH_HERE,
        view=lambda c: shell(DebriefsPage(c.published)),
        value=lambda c: SetBranches(c.published, YesNo.YES),
        action={"type": "static_select"},
    ),
    Row("open_debriefs", TEACH_HERE, lambda c: DebriefsPage(c.published)),
    Row("debriefs_page:more", TEACH_HERE, lambda c: DebriefsPage(c.published), view=lambda c: shell()),
    Row(
        "debrief_gate",
        TEACH_HERE,
        view=lambda c: shell(DebriefsPage(c.published)),
        value=lambda c: SetGate(c.published, DebriefGate.HELD),
        action={"type": "static_select"},
    ),
    Row("release_debriefs", TEACH_HERE, of_published, view=lambda c: shell(DebriefsPage(c.published))),
    Row("read_debrief", TEACH_HERE, lambda c: OfDebrief(c.debrief), view=lambda c: shell(DebriefsPage(c.published))),
    Row("regrade_debrief", TEACH_HERE, lambda c: OfDebrief(c.debrief), view=lambda c: shell(DebriefForm(c.debrief, 1))),
    Row(
        "release_withheld", TEACH_HERE, lambda c: OfDebrief(c.debrief), view=lambda c: shell(DebriefForm(c.debrief, 1))
    ),
    *(Row(f"{verb}_{noun}", TEACH) for noun in NOUNS for verb in ("create", "templates", "import")),
    *(Row(f"import_{way}_{noun}", TEACH, view=lambda _: shell()) for noun in NOUNS for way in ("file", "text")),
    *(
        Row(f"{verb}_persona", own("persona"), lambda c: OfOwned(c.persona))
        for verb in ("edit", "facts", "try", "audition", "duplicate", "export", "delete")
    ),
    *(
        Row(f"{verb}_rubric", own("rubric"), lambda c: OfOwned(c.rubric))
        for verb in ("edit", "duplicate", "export", "delete")
    ),
    Row("menu_persona", own("persona"), lambda c: DoOwned(OwnedAction.EDIT, c.persona), action={"type": "overflow"}),
    Row("menu_rubric", own("rubric"), lambda c: DoOwned(OwnedAction.EDIT, c.rubric), action={"type": "overflow"}),
    Row("open_persona", own("persona"), lambda c: OfOwned(c.persona), action={"type": "external_select"}),
    Row("open_rubric", own("rubric"), lambda c: OfOwned(c.rubric), action={"type": "external_select"}),
    *(Row(f"page_{noun}:more", TEACH, lambda _: OwnedPage()) for noun in NOUNS),
    Row("start_persona", TEACH, lambda _: ReadyOne(next(iter(READY.personas))), view=lambda _: shell()),
    Row("start_rubric", TEACH, lambda _: ReadyOne(next(iter(READY.rubrics))), view=lambda _: shell()),
    Row("add_fact", own("persona"), view=lambda c: fact_blocks.facts_page(_client(c))),
    Row(
        "fact_menu",
        own("persona"),
        lambda _: FactMenu(FactAction.EDIT, 1),
        view=lambda c: fact_blocks.facts_page(_client(c)),
        action={"type": "overflow"},
    ),
    Row("grow_rubric", TEACH, view=lambda c: rubric_blocks.form({}, metadata=OwnedForm(c.rubric, 1))),
    Row("assign_persona", own("persona"), lambda c: OfOwned(c.persona)),
    Row("assign_rubric", own("rubric"), lambda c: OfOwned(c.rubric)),
    Row("assign_here:0", TEACH_HERE, lambda c: AssignTo(c.section)),
    Row("new_assignment", TEACH_HERE, of_section),
    Row("section_assignments", TEACH_HERE, of_section),
    Row("show_section", TEACH_HERE, of_section),
    Row("first_interview", TEACH_HERE, of_section),
    Row(
        "choose_first_client:ready0",
        TEACH,
        lambda c: FirstClient(c.section, key=next(iter(READY.personas))),
        view=lambda _: shell(),
    ),
    Row("export_of_assignment:0", TEACH_HERE, of_published),
    Row("export_of_section", TEACH_HERE, of_section),
    *(Row(f"list_{noun}", TEACH, lambda _: OwnedPage()) for noun in NOUNS),
    Row("create_assignment", TEACH_HERE),
    Row("list_assignments", TEACH_HERE),
    Row("edit_assignment", TEACH_HERE, of_draft),
    Row("edit_rubrics", TEACH_HERE, of_draft),
    Row("publish_assignment", TEACH_HERE, of_draft),
    Row("assignments_page:more", TEACH_HERE, lambda c: AssignmentsPage(c.section)),
    Row("unpublish_assignment", TEACH_HERE, of_published),
    Row("delete_assignment", TEACH_HERE, of_draft),
    *(
        Row(name, TEACH_HERE, of_draft)
        for name in (
            "open_assignment",
            "preview_assignment",
            "schedule_assignment",
            "copy_assignment",
            "give_more_time",
        )
    ),
    Row("nudge_missing", TEACH_HERE, of_published, view=lambda c: shell()),
    Row("open_closed_section", TEACH_HERE, of_section),
    Row("closed_section_page:more", TEACH_HERE, lambda c: AssignmentsPage(c.section), view=lambda c: shell()),
    Row("reopen_section", CONTINUE, of_section, view=lambda c: shell()),
    Row("hand_over_section", CONTINUE, of_section),
    Row("show_roster", TEACH_HERE, lambda c: RosterPage(c.section)),
    Row("roster_page:more", TEACH_HERE, lambda c: RosterPage(c.section), view=lambda c: shell()),
    Row("stats_page:more", TEACH, lambda _: Page()),
    Row("remove_student", TEACH_HERE, lambda c: OnRoster(c.section, c.student), view=lambda c: shell()),
    Row("reactivate_student", TEACH_HERE, lambda c: OnRoster(c.section, c.student), view=lambda c: shell()),
    Row("rename_section", TEACH_HERE, of_section),
    Row("name_co_teachers", NAME_TEACHERS, of_section),
    Row("announce_work", TEACH_HERE, lambda c: Announces(c.section, is_on=False)),
    Row("note_pauses", TEACH_HERE, lambda c: NotePauses(c.section, is_on=True)),
    Row("close_section", OWN_SECTION, of_section),
    Row("open_rating", OWN_PRACTICE, lambda c: OfSession(c.over)),
    Row("open_note", OWN_PRACTICE, lambda c: OfSession(c.over)),
    Row("open_transcript", READ, lambda c: TranscriptPage(c.over)),
    Row("transcript_page:more", READ, lambda c: TranscriptPage(c.over), view=lambda c: shell(TranscriptAt(c.over, 1))),
    Row("attempt_transcript", READ, lambda c: TranscriptPage(c.over), view=lambda c: shell(TranscriptAt(c.over, 1))),
    Row("attempt_debrief", READ_TAUGHT, lambda c: OfSession(c.over), view=lambda c: shell(TranscriptAt(c.over, 1))),
    Row("release_attempt", TEACH_HERE, lambda c: OfDebrief(c.debrief), view=lambda c: shell(TranscriptAt(c.over, 1))),
    Row("open_section_running", TEACH_HERE, lambda c: RunningPage(c.section)),
    Row("section_running_page:more", TEACH_HERE, lambda c: RunningPage(c.section), view=lambda c: shell()),
    Row("show_numbers", READ_TAUGHT, lambda c: OfSession(c.over)),
    Row("refresh_numbers", READ_TAUGHT, lambda c: OfSession(c.over), view=lambda c: shell()),
    Row("comment_line", READ_TAUGHT, lambda c: OfLine(c.line), view=lambda c: shell(TranscriptAt(c.over, 1))),
    Row("send_comments", READ_TAUGHT, lambda c: OfSession(c.over), view=lambda c: shell(TranscriptAt(c.over, 1))),
    Row("open_own_progress", EVERYBODY, lambda _: Page(), view=lambda _: shell()),
    Row("own_progress_page:more", EVERYBODY, lambda _: Page(), view=lambda _: shell()),
    Row("open_progress", TEACH_HERE, of_section),
    Row("sections_page:more", TEACH, lambda _: Page(), view=lambda _: shell()),
    Row("progress_page:more", TEACH_HERE, lambda _: Page(), view=lens),
    Row(
        "progress_who",
        TEACH_HERE,
        lambda _: ChooseWho(StudentGroup.EVERYONE),
        view=lens,
        action={"type": "static_select"},
    ),
    Row(
        "progress_interviews",
        TEACH_HERE,
        lambda _: ChooseInterviews(InterviewGroup.ABANDONED),
        view=lens,
        action={"type": "static_select"},
    ),
    Row("find_assignment", TEACH_HERE, lambda _: ChooseAssignment(), view=lens, action={"type": "external_select"}),
    Row("open_student", TEACH_HERE, lambda c: OfStudent(c.student), view=lens),
    Row("student_page:more", TEACH_HERE, lambda _: Page(), view=lens),
    Row("progress_back", TEACH_HERE, view=lens),
    Row("open_progress_sections", TEACH, lambda _: Page()),
    Row("practice_page:more", EVERYBODY, lambda _: Page()),
    Row("export_gradebook", TEACH_HERE, view=lens),
    Row("export_section_report", TEACH_HERE, view=lens),
    Row("export_student_report", TEACH_HERE, view=lens),
    Row(
        "export_record",
        READ,
        lambda c: ExportRecord(c.over, Document.TRANSCRIPT_MARKDOWN),
        lambda c: shell(TranscriptAt(c.over, 1)),
        {"type": "static_select"},
    ),
    Row("admin_settings", ADMINISTER),
    Row("retry_stopped", ADMINISTER),
    Row("send_test_alert", ADMINISTER),
    Row("ask_claude", ADMINISTER),
    Row("open_monitor", ADMINISTER, lambda _: Page()),
    Row("open_estimates", ADMINISTER),
    Row("release_charge", ADMINISTER, lambda c: OfCharge(uuid4()), view=lambda c: shell()),
    Row("monitor_page:next", ADMINISTER, lambda c: Page(), view=lambda c: shell()),
    Row("open_costs", ADMINISTER, lambda _: CostLens()),
    Row("costs_page:more", ADMINISTER, lambda _: CostLens(), view=lambda c: shell()),
    Row("costs_picture", ADMINISTER, lambda _: CostLens(), view=lambda c: shell()),
    Row("costs_table", ADMINISTER, lambda _: CostLens(), view=lambda c: shell()),
    Row("open_running", ADMINISTER, lambda _: Page()),
    Row("running_page:more", ADMINISTER, lambda c: Page(), view=lambda c: shell()),
    Row("end_running", END_RUNNING, lambda c: EndRunning(c.running), view=lambda c: shell()),
)
SEARCH_ROWS = (
    *(Row(menu, ADMINISTER, view=lambda c: shell()) for menu in ("find_zone", "find_section")),
    Row("find_assignment", TEACH_HERE, view=lens),
    Row("find_persona", TEACH_HERE, view=lambda c: shell(AssignmentForm(c.section))),
    Row("find_rubric", TEACH_HERE, view=lambda c: shell(AssignmentForm(c.section))),
    Row("find_student", TEACH_HERE, view=lambda c: shell(MoreTime(c.published, c.section))),
    *(Row(f"open_{noun}", TEACH, view=lambda c: shell()) for noun in NOUNS),
    Row("find_own_line", OWN_PRACTICE, view=lambda c: shell(OfSession(c.over))),
)
VIEW_ROWS = (
    Row(
        "rating_form",
        OWN_PRACTICE,
        view=lambda c: feedback_blocks.rating_form(c.over, "Maria", RatingDB(score=5, word="")),
    ),
    Row("note_form", OWN_PRACTICE, view=lambda c: feedback_blocks.note_form(c.over, "Maria", "Calm.")),
    Row(
        "comment_form",
        READ_TAUGHT,
        view=lambda c: sent("comment_form", CommentForm(c.line, 1), text_input("content", "Comment", value="Good.")),
    ),
    Row("section_form", TEACH, view=lambda c: section_blocks.form(channel_id="C0000000000", suggested="X")),
    Row(
        "section_name_form",
        TEACH_HERE,
        view=lambda c: section_blocks.rename_form(section_id=c.section, now_called="X"),
    ),
    Row(
        "co_teachers_form",
        NAME_TEACHERS,
        view=lambda c: section_blocks.teachers_form(section_id=c.section, section_name="X", present=[]),
    ),
    Row(
        "persona_form",
        own("persona"),
        view=lambda c: persona_blocks.form(ClientProfileCreate.of(_client(c)), metadata=OwnedForm(c.persona, 1)),
    ),
    Row(
        "audition_form",
        own("persona"),
        view=lambda c: sent("audition_form", OfOwned(c.persona), words("Start audition?")),
    ),
    Row("persona_inner_form", own("persona"), view=lambda c: inner_blocks.second_page(_client(c))),
    Row("persona_facts_form", own("persona"), view=lambda c: fact_blocks.facts_page(_client(c))),
    Row(
        "fact_form",
        own("persona"),
        view=lambda c: fact_blocks.fact_form(FACT, metadata=FactForm(c.persona, 1)),
    ),
    Row(
        "remove_fact", own("persona"), view=lambda c: fact_blocks.remove_form(FACT, metadata=FactForm(c.persona, 1, 1))
    ),
    Row(
        "rubric_form",
        own("rubric"),
        view=lambda c: rubric_blocks.filled_form(RubricCreate.model_validate(RUBRIC), metadata=OwnedForm(c.rubric, 1)),
    ),
    Row("close_section", OWN_SECTION, view=lambda c: sent("close_section", OfSection(c.section), words("Close?"))),
    Row(
        "remove_student",
        TEACH_HERE,
        view=lambda c: sent("remove_student", OnRoster(c.section, c.student), words("Remove?")),
    ),
    Row(
        "remove_co_teachers",
        NAME_TEACHERS,
        view=lambda c: sent("remove_co_teachers", CoTeachers(c.section), words("Remove?")),
    ),
    Row(
        "unpublish_assignment",
        TEACH_HERE,
        view=lambda c: sent("unpublish_assignment", OfAssignment(c.published), words("Unpublish?")),
    ),
    Row(
        "delete_assignment",
        TEACH_HERE,
        view=lambda c: sent("delete_assignment", OfAssignment(c.draft), words("Delete?")),
    ),
    Row("change_roles", ADMINISTER, view=lambda _: sent("change_roles", ChangeRoles(0, ()), words("Change?"))),
    Row(
        "first_interview_form",
        TEACH_HERE,
        view=lambda c: first_interview.form(
            FirstClient(c.section, key=next(iter(READY.personas))), "Maria", list(READY.rubrics.values())
        ),
    ),
    Row("delete_persona", own("persona"), view=lambda c: sent("delete_persona", OfOwned(c.persona), words("Delete?"))),
    Row("delete_rubric", own("rubric"), view=lambda c: sent("delete_rubric", OfOwned(c.rubric), words("Delete?"))),
    Row("import_persona", TEACH, view=lambda _: owned_blocks.import_form(persona_blocks.LOOK)),
    Row("import_rubric", TEACH, view=lambda _: owned_blocks.import_form(rubric_blocks.LOOK)),
    Row(
        "assignment_form",
        TEACH_HERE,
        view=lambda c: assignment_blocks.form(
            [_client(c)],
            metadata=AssignmentForm(c.section, c.draft, 1),
            assignment=_work(c),
            offers=[Offer(_client(c), None)],
        ),
    ),
    Row(
        "assignment_rubrics_form",
        TEACH_HERE,
        view=lambda c: assignment_blocks.rubrics_form(
            [Offer(_client(c), None)], _work(c), metadata=AssignmentForm(c.section, c.draft, 1)
        ),
    ),
    Row(
        "schedule_form",
        TEACH_HERE,
        view=lambda c: sent(
            "schedule_form", OfAssignment(c.draft), field("publish_at", "At", PICKER, is_optional=True)
        ),
    ),
    Row(
        "copy_form",
        TEACH_HERE,
        view=lambda c: sent(
            "copy_form",
            OfAssignment(c.draft),
            field("section_id", "Section", select([option("S", str(c.section))], initial=str(c.section))),
            text_input("days", "Days", value="7"),
        ),
    ),
    Row(
        "more_time_form",
        TEACH_HERE,
        view=lambda c: sent(
            "more_time_form",
            MoreTime(c.published, c.section),
            field("student_id", "Student", select([option("S", str(c.student))], initial=str(c.student))),
            field("due_at", "Due", PICKER, is_optional=True),
        ),
    ),
    Row(
        "hand_over_form",
        CONTINUE,
        view=lambda c: sent(
            "hand_over_form",
            OfSection(c.section),
            field("teacher", "Teacher", {"type": "users_select", "action_id": "value"}, is_optional=True),
        ),
    ),
    Row("reflection_form", OWN_PRACTICE, view=lambda c: debrief_blocks.reflection_form(c.over, "Maria")),
    Row(
        "debrief_form",
        TEACH_HERE,
        view=lambda c: sent(
            "debrief_form",
            DebriefForm(c.debrief, 1),
            text_input("note", "Note", is_optional=True),
            field("then", "Then", select([option("Wait", "wait")], initial="wait")),
        ),
    ),
    Row(
        "rewind_form",
        OWN_PRACTICE,
        view=lambda c: sent(
            "rewind_form", OfSession(c.over), field("line", "Line", select([option("1", "1")], initial="1"))
        ),
    ),
    Row(
        "end_running_form",
        END_RUNNING,
        view=lambda c: sent("end_running_form", EndRunning(c.running), text_input("why", "Reason", value="Over.")),
    ),
    Row(
        "admin_form",
        ADMINISTER,
        view=lambda c: sent("admin_form", NoPayload(), text_input("daily_limit", "Budget", value="many")),
    ),
)


@pytest.fixture
async def slack_server() -> Any:
    """Run a workspace with all these people in it."""
    from tests.stories.conftest import MANIFEST

    async with SandboxServer(SEED, manifest_path=MANIFEST) as server:
        wait_longer(server)
        yield server


@pytest.fixture
def stage(bot: VirtualClient, slack_server: SandboxServer) -> Stage:
    """Return the stage on which the tests act as anybody."""
    return Stage(bot, slack_server)


async def does(stage: Stage, who: str, row: Row, facts: Facts) -> Seen:
    """Do what the row says as this person, with these facts."""
    if row in COMMAND_ROWS:
        name, _, text = row.name.partition(" ")
        return await stage.command(who, name, text)
    if row in SEARCH_ROWS:
        assert row.view is not None
        return await stage.search(who, row.name, row.view(facts))
    if row in VIEW_ROWS:
        assert row.view is not None
        return await stage.submit(who, row.view(facts))
    value = encode(row.value(facts), most=BUTTON)
    action = {"type": "button", "value": value, "text": {"type": "plain_text", "text": "B"}, **(row.action or {})}
    if row.action is not None:
        action["selected_option"] = {"text": {"type": "plain_text", "text": "B"}, "value": value}
    view = row.view(facts) if row.view else None
    return await stage.press(who, {"action_id": row.name, "block_id": "b", **action}, view=view)


def rows() -> Sequence[Row]:
    """Return all rows of the table."""
    return (*COMMAND_ROWS, *ACTION_ROWS, *SEARCH_ROWS, *VIEW_ROWS)


def missing(registered: Iterable[ListenerEntry], named: Iterable[str]) -> list[str]:
    """Return the names that are registered and have no row."""
    names = [name.partition(":")[0] for name in named]
    return [entry.name for entry in registered if entry.name not in names]


def test_everything_that_is_registered_has_its_row() -> None:
    """Every new listener gets a row in this table, which says who may use it."""
    commands = [row.name.partition(" ")[0] for row in COMMAND_ROWS]

    assert missing(COMMANDS, commands) == []
    assert missing(ACTIONS, [row.name for row in ACTION_ROWS]) == []
    assert missing(OPTIONS, [row.name for row in SEARCH_ROWS]) == []
    assert missing(VIEWS, [row.name for row in VIEW_ROWS]) == []


@ON_SQLITE
@pytest.mark.parametrize("part", range(PARTS))
async def test_everybody_can_do_what_they_may_and_nothing_else(stage: Stage, part: int) -> None:
    """Refuse with the one sentence of the rule, and refuse only those that the rule names."""
    refusals = {
        FOR_MEMBERS,
        FOR_TEACHERS,
        FOR_ADMINS,
        OTHERS_SECTION,
        FOR_THOSE_WHO_TEACH,
        FOR_OWNER,
        UNREACHABLE,
        NOT_TAUGHT,
        FOR_STAFF,
    }
    wrong = []
    for row in rows()[part::PARTS]:
        refused_first = sorted(PEOPLE, key=lambda who: who not in row.rule)
        for who in refused_first:
            if who not in row.rule or who == refused_first[0]:  # nothing of the row before is left
                facts = await stage.fresh()
            seen = await does(stage, who, row, facts)
            wanted = row.rule.get(who)
            is_right = (
                seen == Seen((wanted,), None, 0)
                if wanted is not None
                else not refusals & set(seen.said) and not any(bug in word for bug in BUGS for word in seen.said)
            )
            if not is_right:
                wrong.append(f"{row.name} as {who}: {seen.words[:150]!r}, not {wanted!r}")

    assert not wrong, "\n".join(wrong)


@ON_SQLITE
async def test_students_cannot_tell_what_they_cannot_reach_from_what_is_not_there(stage: Stage) -> None:
    """Answer with the very same words for missing, another's, unpublished, closed and deleted things."""
    facts, nothing = await stage.fresh(), Facts.of_nothing()
    told = {}
    for row in rows():
        for who in ("student", "outsider"):
            if who in row.rule:
                told[f"{row.name} as {who}"] = {(await does(stage, who, row, nothing)).words} - {row.rule[who]}
    start = next(row for row in ACTION_ROWS if row.name == "start_practice:0")
    closed: list[tuple[str, UUID]] = [
        (title, getattr(facts, title)) for title in ("draft", "waiting", "ended", "foreign", "section")
    ]
    for title, assignment_id in [*closed, ("nothing", uuid4())]:
        seen = await does(stage, "student", start, replace(facts, published=assignment_id))
        told[f"start {title}"] = {seen.words} - {UNREACHABLE}
    for row in (row for row in rows() if row.rule is OWN_PRACTICE):
        told[f"{row.name} of nothing"] = {(await does(stage, "student", row, nothing)).words} - {UNREACHABLE}
    wrong = [f"{what}: {words}" for what, words in told.items() if words]
    assert not wrong, "\n".join(wrong)


@ON_SQLITE
async def test_actions_on_deleted_things_get_an_answer_in_words(stage: Stage) -> None:
    """Answer every button, search and form whose subject was deleted with a sentence, and break nothing."""
    await stage.fresh()
    nothing = Facts.of_nothing()
    wrong = []
    for row in (*ACTION_ROWS, *SEARCH_ROWS, *VIEW_ROWS):
        who = next(who for who in ("owner", "admin", "student") if who not in row.rule)
        seen = await does(stage, who, row, nothing)
        needs_nothing = row.name == "grow_rubric" or (
            row.value(nothing) in {NOTHING, Page(), OwnedPage()} and row.view is None
        )
        if any(bug in word for bug in BUGS for word in seen.said) or not (
            seen.said or needs_nothing or seen.modal or seen.suggested
        ):
            wrong.append(f"{row.name} as {who}: {seen}")

    assert not wrong, "\n".join(wrong)
