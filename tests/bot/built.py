"""A table of all block builders, which calls each with generated input. A new builder adds a line here."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import cycle, product
from types import FunctionType
from typing import Any, get_args
from uuid import UUID, uuid4

from hypothesis import strategies as st

from bot.admin.blocks import admin, alert, estimates, monitor, settings, state
from bot.auditions.blocks import audition
from bot.core.health_line import HealthLevel, HealthNow
from bot.core.troubles import SENTENCES
from bot.courses.blocks import (
    assign,
    assignment,
    assignment_news,
    assignment_tools,
    closed_section,
    course_note,
    first_interview,
    pauses_switch,
    preview,
    section,
)
from bot.debriefs.blocks import debrief, details, result, review, trust
from bot.delivery.news import news_message
from bot.interviews.blocks import pauses, rewind, running, session, thoughts
from bot.interviews.unmatched_lines import MOST_LINES
from bot.library.blocks import audition_form, hidden_facts, owned, persona, persona_inner, rubric
from bot.library.blocks import choice as library_choice
from bot.reports.blocks import costs, feedback, home, numbers, practice, progress, reminders, transcript, waiting
from bot.reports.blocks import help as help_blocks
from bot.slack.blocks import (
    assignment_facts,
    attempt,
    choice,
    debrief_state,
    impact,
    kit,
    line_links,
    paragraphs,
    release_all,
    section_numbers,
)
from bot.slack.blocks.kit import date_token
from bot.slack.blocks.post import Post
from bot.slack.payloads import (
    AssignmentForm,
    AssignTo,
    CostLens,
    EndRunning,
    FactForm,
    FirstClient,
    MoreTime,
    OfSection,
    OwnedForm,
    ProgressFilter,
    RunningPage,
)
from bot.slack.text import escape
from models.audition import AuditionDB, AuditionState
from models.client_profile import ClientProfileCreate, HiddenFact
from models.feedback import BEST, LONGEST_COMMENT, LONGEST_NOTE, LONGEST_WORD, WORST, LineCommentDB, RatingDB
from models.rubric import Criterion, Level, RubricCreate
from models.section import CourseSectionDB
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus
from models.turn_state import GuardFinding
from models.workspace import Role, UserDB
from services.auditions.audition import Openness, ReportCard
from services.auditions.checks import Flaw, FoundFlaw
from services.auditions.estimate import Estimate
from services.auditions.script import interviewers
from services.auditions.swaps import SwapDifferences
from services.budget.charge_service import EstimatedCharge, Estimates
from services.budget.cost_service import DayUse
from services.budget.rate_limiter import RateRules, RateUse
from services.budget.session_marks import SessionMarks
from services.debriefs.agreement_service import Agreement
from services.debriefs.debrief_posts import posts_of
from services.debriefs.debrief_review import ListedDebrief
from services.interviews.running_interviews import LONGEST_WHY, InterviewState, RunningRow
from services.library.template_service import TemplateService
from services.messaging.alerts import AnyAlert
from services.messaging.course_notes import AnyCourseNote
from services.messaging.debrief_messages import (
    AnyDebriefNotice,
    AnyDebriefPart,
    DebriefLevels,
    DebriefNumbers,
    DebriefTalk,
    DebriefTrust,
)
from services.messaging.notices import AnyThreadNotice, Busy, NeverStarted
from services.messaging.session_messages import Menu, ReplyPost, RunningInterview, SessionEnd
from services.reports.attempt_context import AttemptContext
from services.reports.comment_service import CommentWithLine
from services.reports.cost_report import CostReport, CostSpan, CostSplit, Forecast, PeriodCost, SplitCost, starts_of
from services.reports.interview_access import Comment, ReadableInterview, TranscriptExcerpt, TranscriptLine
from services.reports.message_costs import InterviewCosts, MessageCost
from services.reports.monitor_service import CostShare, Traffic
from services.reports.progress_service import Attempt, InterviewGroup, StudentGroup, StudentNumbers, StudentProgress
from services.reports.setup_checklist import SetupSteps
from services.reports.student_dashboard import LISTED, Dashboard, OpenWork
from services.reports.teacher_dashboard import DueAssignment, HeldDebriefs, LowRatings, TeacherDashboard
from services.simulation.trust_line import line_of
from tests.bot import generated as g
from tests.bot.confirmations import IMPACT, confirmations, questions

Draw = Callable[[st.SearchStrategy[Any]], Any]
Build = Callable[[Draw], list[Any]]
BUILDERS: dict[str, Build] = {}
ROW_ID = uuid4()
ID = str(ROW_ID)
NO_WAITS = TeacherDashboard([], [], [])
NO_ESTIMATES, MANY = Estimates([], 0, 0), Estimates([], 10**9, 10**15)


def name_of(builder: Callable[..., Any]) -> str:
    """Return the builder's name in the table, such as `assignment.card`."""
    assert isinstance(builder, FunctionType)
    return f"{builder.__module__.rpartition('.')[2]}.{builder.__name__}"


def builds(*builders: Callable[..., Any]) -> Callable[[Build], Build]:
    """Register a function that returns everything these builders make from one drawn input."""

    def note(build: Build) -> Build:
        BUILDERS.update(dict.fromkeys(map(name_of, builders), build))
        return build

    return note


@builds(
    state.health,
    state.checklist,
    admin.card,
    settings.form,
    settings.price_field,
    settings.zone_option,
    settings.section_option,
)
def _admin(draw: Draw) -> list[Any]:
    workspace, words = draw(g.workspaces()), draw(g.long(100))
    models = [f"a {words}", f"b {words}"]
    done: dict[str, Any] = dict.fromkeys(state.STEPS, True)
    steps = [SetupSteps(**done), SetupSteps(**{**done, "has_budget": False})]
    bad = tuple(SENTENCES.values())
    healths = [HealthNow(HealthLevel.HEALTHY, at) for at in (g.NOON, None)]
    healths += [HealthNow(level, None, bad) for level in (HealthLevel.DEGRADED, HealthLevel.UNAVAILABLE)]
    shared: dict[str, Any] = {"model": words, "question": "This asks two models and costs at most $0.01."}
    today = admin.DayCosts("2026-11-24", 10**15, 1, 10**15, 1, DayUse(1, 10**9, 10**9))
    return [
        admin.card(
            workspace,
            today,
            [g.SLACK_ID] * 200,
            **shared,
            estimates=MANY,
            budgets="*Daily budget of each student* none",
            health=healths[3],
            steps=steps[1],
            unpriced=models,
        ),
        *(
            admin.card(
                workspace, today, [], **shared, estimates=NO_ESTIMATES, budgets="none", health=health, steps=steps[0]
            )
            for health in healths
        ),
        settings.form(
            workspace,
            settings.CurrentSettings(
                [g.SLACK_ID] * 90, 10**13, SessionMarks(1, 10**12), f"*Budgets* {kit.name(words)}", models
            ),
            at=g.NOON,
        ),
    ]


@builds(estimates.view, estimates.summary)
def _estimates(draw: Draw) -> list[Any]:
    words = draw(g.long(100))
    charges = [EstimatedCharge(uuid4(), g.NOON, 10**15, words, client) for client in [words, None] * 5]
    return [
        estimates.view(NO_ESTIMATES, result="Released."),
        estimates.view(Estimates(charges, 10**9, 10**15), result="Released."),
        estimates.summary(MANY),
    ]


@builds(alert.alert, alert.words)
def _alerts(draw: Draw) -> list[Any]:
    words = draw(g.long(100))
    money = {"cost_nano": 10**15, "mark_nano": 1, "spent_nano": 10**15, "limit_nano": 10**15}
    facts = {**money, "student": g.SLACK_ID, "client": words, "day": "2026-11-24", "calls": 10**9, "model": words}
    facts |= {"what": words, "person": g.SLACK_ID, "failure": words, "level": "warning"}
    facts |= {"work": "interview", "reference": "ab12cd34", "by": g.SLACK_ID}
    return [
        alert.alert(cls.model_validate({**facts, "per_cent": per_cent, "reason": reason}))
        for cls in get_args(AnyAlert)
        for per_cent, reason in zip(cycle((50, 80, 100)), alert.SETUP, strict=False)
    ]


@builds(assignment.card, paragraphs.task, preview.view, assignment_facts.window)
def _cards(draw: Draw) -> list[Any]:
    work, clients = draw(g.assignments()), [offer.client for offer in draw(g.offers())]
    return [
        assignment.card(work, clients),
        assignment.card(work, clients[:1], is_closed=True),
        preview.view(work, clients, by=UserDB(id=clients[0].created_by)),
        preview.view(work, [], by=UserDB(id=ROW_ID)),
        "\n".join(["*Title*", *assignment_facts.window(work)]),
        paragraphs.task(work.instructions, 3000),
    ]


@builds(
    assignment_news.is_enrolled,
    assignment_news.is_new,
    assignment_news.is_due,
    assignment_news.is_missing,
    assignment_news.has_more_time,
    assignment.starts,
    reminders.confirmation,
)
def _news(draw: Draw) -> list[Any]:
    work, offers = draw(g.assignments()), draw(g.offers())
    course = CourseSectionDB(name=draw(g.long(100)))
    parts = [
        build(work, course, few)
        for build in (assignment_news.is_new, assignment_news.is_due, assignment_news.is_missing)
        for few in (offers, offers[:3])
    ]
    return [
        news_message(parts + parts),
        news_message([assignment_news.has_more_time(work, course, g.NOON)] * 6),
        news_message(parts[1:2] * 6),
        news_message([assignment_news.is_enrolled(course)] * 7),
        [kit.actions(*assignment.starts(work, [offer.client for offer in offers]))],
        *(reminders.confirmation(is_muted=is_muted) for is_muted in (True, False)),
        reminders.confirmation(is_muted=True, is_student=False),
    ]


@builds(
    assignment.listing, assignment.form, assignment.fixed, assignment.rubrics_form, assignment.client_option,
    assignment.rubric_option,
)  # fmt: skip
def _assignments(draw: Draw) -> list[Any]:
    work, offers, words = draw(g.assignments()), draw(g.offers()), draw(g.long(100))
    many = [g.twin_of(offers[0].client) for _ in range(91)]
    first, metadata = offers[0], AssignmentForm(ROW_ID, ROW_ID, 9999)
    page: dict[str, Any] = {"section_name": words, "section_id": ROW_ID}
    return [
        assignment.listing([], **page),
        assignment.listing([work] * 20, **page, offset=100, total=200, offers={work.id: offers}),
        assignment.form([first.client], metadata=AssignmentForm(ROW_ID)),
        assignment.form([offer.client for offer in offers], metadata=metadata, assignment=work, offers=offers),
        assignment.form(
            [*(offer.client for offer in offers), *many], metadata=metadata, assignment=work, offers=offers
        ),
        assignment.rubrics_form(offers, work, metadata=metadata),
        *assignment.fixed(work, offers),
        assignment.client_option(first.client),
        assignment.rubric_option(draw(g.rubrics())),
    ]


@builds(choice.several_assignments, assign.sections, first_interview.clients, first_interview.form, impact.affected)
def _choices(draw: Draw) -> list[Any]:
    work, words = draw(g.assignments()), draw(g.long(80))
    course = CourseSectionDB(id=ROW_ID, name=draw(g.long(100)), channel_id="C0123456789")
    client, templates = draw(g.personas()), TemplateService()
    of = FirstClient(ROW_ID, key="k" * 40)
    return [
        *(choice.several_assignments("Choose one.", verb, [work] * 21) for verb in choice.BUTTONS),
        assign.sections([course] * 41, AssignTo(ROW_ID, ROW_ID, ROW_ID), what=words),
        first_interview.clients(ROW_ID, [client] * 6, list(templates.personas.values())),
        first_interview.form(of, words, list(templates.rubrics.values())),
        impact.affected(IMPACT, *impact.NOUNS),
    ]


@builds(*(build for table in (confirmations, questions) for build, _ in table("A title")))
def _confirmations(draw: Draw) -> list[Any]:
    words = draw(g.long(80))
    return [
        *(shown for _, built in confirmations(words) for shown in (built.post(), built.view())),
        *(asked.view("close_section", OfSection(ROW_ID)) for _, asked in questions(words)),
    ]


@builds(audition_form.form, audition.report, audition.share_of_replies, audition.course_of)
def _auditions(draw: Draw) -> list[Any]:
    words, persona_name, field = draw(g.long(300)), draw(g.long(80)), draw(g.long(120))
    found = [FoundFlaw(flaw, words, draw(st.sampled_from(["", words])), words) for flaw in Flaw] * 9
    card = ReportCard(
        persona=persona_name,
        model="m",
        prompt_version="1",
        replies=99,
        hidden_facts=12,
        told=[Openness(interviewer=one.name, facts=12, start=4, end=16) for one in interviewers()],
        found=found,
        caught=dict.fromkeys(GuardFinding, 9),
        changes=[
            SwapDifferences(field=about, was=field, now=field, differences=(words,) * 3) for about in ("age", "means")
        ],
    )
    rows = [AuditionDB(client_id=uuid4(), state=AuditionState.DONE, report=card.model_dump(mode="json"))]
    rows += [
        AuditionDB(client_id=uuid4(), state=AuditionState.BROKEN_OFF, failure=why) for why in ("budget", "busy", "new")
    ]
    costs = [Estimate(12, 200, 10**12, 10**13), Estimate(12, 200, None, None)]
    return [
        *(audition_form.form(ROW_ID, persona_name, interviewers(), cost) for cost in costs),
        *(audition.report(row, persona_name) for row in rows),
    ]


@builds(
    assignment_tools.tools,
    assignment_tools.schedule_form,
    assignment_tools.copy_form,
    assignment_tools.more_time_form,
    assignment_tools.student_option,
)
def _assignment_tools(draw: Draw) -> list[Any]:
    work, words = draw(g.assignments()), draw(g.long(255))
    courses = [CourseSectionDB(id=ROW_ID, name=draw(g.long(100)), closed_at=at) for at in (None, g.NOON)]
    work.publish_at = draw(st.sampled_from([None, g.NOON]))
    numbers = assignment_tools.AssignmentNumbers(500, [(words, g.NOON)] * 5)
    return [
        *(assignment_tools.tools(work, course, numbers, word="Saved.") for course in courses),
        assignment_tools.tools(work, courses[0], assignment_tools.AssignmentNumbers()),
        assignment_tools.schedule_form(work),
        assignment_tools.copy_form(work, [(ID, draw(g.long(100)))] * 100),
        assignment_tools.more_time_form(work, MoreTime(ROW_ID, ROW_ID)),
        assignment_tools.student_option(UserDB(id=ROW_ID, display_name=words)),
    ]


@builds(closed_section.view, closed_section.hand_over_form)
def _closed_section(draw: Draw) -> list[Any]:
    courses = [CourseSectionDB(id=ROW_ID, name=draw(g.long(100)), closed_at=at) for at in (None, g.NOON)]
    rows = [draw(g.assignments())] * 20
    return [
        *(closed_section.view(course, rows, offset=20, total=200, word="Saved.") for course in courses),
        *(closed_section.view(course, [], offset=0, total=0) for course in courses),
        closed_section.hand_over_form(courses[0]),
    ]


@builds(course_note.note, course_note.words)
def _course_notes(draw: Draw) -> list[Any]:
    facts = {
        "title": draw(g.long(100)),
        "section": draw(g.long(100)),
        "teacher": draw(g.long(255)),
        "at": 1,
        "number": 3,
        "student": g.SLACK_ID,
        "what": draw(g.long(100)),
        "why": draw(g.long(200)),
        "by": g.SLACK_ID,
        "client": draw(g.long(80)),
    }
    return [course_note.note(cls.model_validate(facts)) for cls in get_args(AnyCourseNote)]


@builds(
    debrief.post,
    result.result,
    result.buttons,
    details.details,
    details.criterion,
    details.counts,
    details.compared,
    trust.post,
    trust.course,
    trust.lines_of_both,
    line_links.line_link,
)
def _debriefs(draw: Draw) -> list[Any]:
    written, interview = draw(g.debriefs())
    parts: list[AnyDebriefPart] = [DebriefTalk(), DebriefTrust()]
    parts += [DebriefNumbers(is_last=is_last) for is_last in (True, False)]
    parts += [DebriefLevels(start=start) for start in range(0, len(written.shown.criteria), 10)]
    own = draw(g.reflections())
    parts += posts_of(written)
    line = line_of(written.shown, branch_line=interview.branch_line)
    return (
        [
            trust.lines_of_both(line, interview),
            trust.course(line.points),
            *(
                details.details(details.DebriefPage(written, interview), own, shows_untold=shows)
                for shows in (True, False)
            ),
        ]
        + [
            debrief.post(part, written, interview, released_by=by)
            for part, by in product(parts, (None, draw(g.long(255))))
        ]
        + [
            line_links.line_link(number, ts, session=interview, link_base=written.link_base)
            for number, ts in ((1, ""), (399, "1.2"))
        ]
    )


@builds(debrief.notice, debrief.notice_words, debrief.reflection_form)
def _around_debriefs(draw: Draw) -> list[Any]:
    words = draw(g.long(80))
    facts = {"name": words, "at": 1, "debrief": ID, "reference": "ab12cd34"}
    return [
        *(debrief.notice(cls.model_validate(facts), session.APP_SPEAKS) for cls in get_args(AnyDebriefNotice)),
        debrief.reflection_form(ROW_ID, words),
    ]


@builds(help_blocks.overview)
def _help(_: Draw) -> list[Any]:
    return [help_blocks.overview(role) for role in Role]


@builds(costs.view, costs.forecast_words, costs.label, costs.picture)
def _costs(draw: Draw) -> list[Any]:
    shares = [SplitCost(draw(g.long(100)), 10**15, 10**9)] * 45
    forecasts = [
        Forecast(g.NOON.date(), 365, 10**12, pace_days, is_term) for pace_days in (0, 28) for is_term in (True, False)
    ]
    built: list[Any] = []
    for span, forecast in zip(cycle(CostSpan), forecasts, strict=False):
        periods = [PeriodCost(start, 10**15) for start in starts_of(span, g.NOON.date())]
        report = CostReport(g.NOON.date(), periods, forecast)
        post = Post(text="Costs", picture=costs.picture(report, span))
        built += [
            costs.view(report, shares, CostLens(span, split, 20), help_count=10**6, word="It is coming.")
            for split in CostSplit
        ]
        built += [costs.view(report, [], CostLens(span), help_count=0), post]
    return built


@builds(running.view, running.section_view, running.words, running.end_button, running.end_form)
def _running(draw: Draw) -> list[Any]:
    words = draw(g.long(80))
    rows = [
        RunningRow(uuid4(), words, section, section, uuid4(), words, g.NOON, g.NOON, 999, 10**6, 10**15, state)
        for section in (words, None)
        for state in InterviewState
    ]
    return [
        running.view(rows * 2, total=500, offset=20, now=g.NOON),
        running.view([], total=0, offset=0, now=g.NOON),
        running.section_view(words, rows * 2, RunningPage(ROW_ID, 20), total=500, now=g.NOON),
        running.section_view(words, [], RunningPage(ROW_ID), total=0, now=g.NOON),
        running.end_form(EndRunning(uuid4(), uuid4(), 20), words),
    ]


@builds(numbers.view, numbers.numbers_button)
def _numbers(draw: Draw) -> list[Any]:
    _, interview = draw(g.debriefs())
    interview.model, much = draw(g.long(100)), MessageCost(10**8, 10**7, 10**13)
    many = [(number, much) for number in range(2, 400, 2)]
    return [
        *(numbers.view(interview, InterviewCosts(much, lines)) for lines in ([], many)),
        kit.actions(numbers.numbers_button(interview)),
    ]


@builds(monitor.view)
def _monitor(draw: Draw) -> list[Any]:
    words = draw(g.long(100))
    sections, students = (
        [CostShare(None, "Auditions", 1, 1), *([CostShare(who, None, 10**15, 10**9)] * 20)]
        for who in (words, g.SLACK_ID)
    )
    live: dict[str, Any] = {"now": g.NOON, "active_sessions": 9999, "day": date(2026, 1, 1).isoformat()}
    money: dict[str, Any] = {"spent_nano": 10**15, "reserved_nano": 10**15, "limit_nano": 0}
    money |= {"turns_this_hour": 10**6, "turns_an_hour": 10**6}
    none: dict[str, Any] = {"replicas": [], "sections": [], "students": []}
    much: dict[str, Any] = {"replicas": g.replicas(words), "sections": sections, "students": students, "page": 7}
    return [
        monitor.view(monitor.MonitorData(**live, **money, **none, traffic=Traffic(0.0, 0, None, None))),
        monitor.view(monitor.MonitorData(**live, **money, **much, traffic=Traffic(9999.9, 10**6, 9.9, 99.9))),
    ]


@builds(
    persona.form, persona.guard_line, persona_inner.second_page, persona_inner.reaction_lines,
    hidden_facts.facts_page, hidden_facts.fact_form, hidden_facts.remove_form, hidden_facts.opening_name,
    hidden_facts.public_facts,
)  # fmt: skip
def _personas(draw: Draw) -> list[Any]:
    client = draw(g.personas())
    data = ClientProfileCreate.model_construct(
        **{key: getattr(client, key) for key in ClientProfileCreate.model_fields if key != "starting_trust"}
    )
    fact = HiddenFact.model_construct(**HiddenFact(text="-").model_dump() | client.hidden_facts[0])
    of = FactForm(ROW_ID, 9999, 30)
    return [
        persona.form(),
        persona.form(data, metadata=OwnedForm(ROW_ID, 9999)),
        *(persona_inner.second_page(client, is_saved=is_saved) for is_saved in (True, False)),
        hidden_facts.facts_page(client, word="*Saved.*"),
        hidden_facts.fact_form(None, metadata=of),
        hidden_facts.fact_form(fact, metadata=of),
        hidden_facts.remove_form(fact, metadata=of),
        persona.guard_line(dict.fromkeys(GuardFinding, 99)),
    ]


@builds(rubric.form, rubric.filled_form, rubric.typed_of, rubric.count_of)
def _rubrics(draw: Draw) -> list[Any]:
    stored = draw(g.rubrics())
    data = RubricCreate.model_construct(
        name=stored.name,
        description=stored.description,
        source=stored.source,
        criteria=[
            Criterion.model_construct(**{**row, "levels": [Level.model_construct(**one) for one in row["levels"]]})
            for row in stored.criteria
        ],
    )
    typed = rubric.typed_of(data)
    return [
        rubric.filled_form(None),
        *_rubric_forms(data, typed),
    ]


def _rubric_forms(data: RubricCreate, typed: dict[str, str]) -> list[Any]:
    """Return the filled forms. A rubric of emoji alone is refused with a message that says how to change it."""
    try:
        return [
            rubric.filled_form(data, metadata=OwnedForm(ROW_ID, 9999)),
            rubric.form(typed, count=rubric.count_of(typed) - 1),
        ]
    except rubric.RubricTooLongError as refusal:
        return [refusal.message]


@builds(owned.listing, owned.card, owned.import_form, owned.chooser, owned.choice, library_choice.several)
def _owned(draw: Draw) -> list[Any]:
    words = draw(g.long(100))
    templates = TemplateService()
    looks: list[tuple[owned.OwnedPresentation, Any, list[Any]]] = [
        (persona.LOOK, draw(g.personas()), list(templates.personas.values())),
        (rubric.LOOK, draw(g.rubrics()), list(templates.rubrics.values())),
    ]
    built: list[Any] = [kit.closing("Imported", "It is stored.")]
    for look, row, ready in looks:
        built += [
            owned.listing(look, [], total=0),
            owned.listing(look, [], total=0, words=words),
            owned.listing(
                look,
                [row] * 21,
                total=500,
                offset=480,
                words=words,
                word="It is deleted.",
                notes={row.id: persona.guard_line(dict.fromkeys(GuardFinding, 10**6))},
            ),
            owned.card(look, row, word="It is duplicated."),
            *(library_choice.several(look, "Choose one.", doing, [row] * 21) for doing in look.doings),
            *(owned.import_form(look, is_pasted=is_pasted) for is_pasted in (True, False)),
            owned.chooser(look, ready),
            owned.choice(look, row),
        ]
    return built


RELEASING = (release_all.release_all, release_all.on_the_way, release_all.to_check)


@builds(practice.listing, practice.notes, home.student, home.teacher, waiting.parts, waiting.blocks, *RELEASING)
def _practice(draw: Draw) -> list[Any]:
    work, client, stats = draw(g.assignments()), draw(g.personas()), draw(g.section_stats())
    interview = _finished(draw)
    persona = {"name": client.name, "assignment": work.title}
    running = [SessionDB(id=uuid4(), persona=persona, client_id=uuid4()) for _ in range(9)]
    links = {str(row.id): "https://x.slack.com/archives/D0123456789/p1732000000000100" for row in running[:2]}
    unused = [OpenWork(work, client, used, [50, 100][:used]) for used in (0, 1, 100)] * 7
    waits = TeacherDashboard(
        [HeldDebriefs(ROW_ID, work.title, stats.name, 999, to_check) for to_check in (0, 499, 999)],
        [DueAssignment(ROW_ID, ROW_ID, work.title, stats.name, g.NOON, 500, 499)] * 3,
        [LowRatings(ROW_ID, stats.name, 500)] * 3,
        9999,
    )
    full = Dashboard(running, unused[:LISTED], 0, has_more=True, done=[Attempt(interview, 10, None, 100)] * 5)
    pages = [full, replace(full, offset=180), Dashboard([], [], 0, has_more=False, done=[])]
    posts = [practice.listing(page, links) for page in pages]
    posts.append(practice.listing(pages[-1], {}, is_teacher=True))
    notes = practice.notes(RateUse(10, 100, 0), RateRules(10, 100, 1000))
    posts += [practice.listing(page, links, notes=notes, is_muted=True) for page in pages]
    return [
        *posts,
        *(home.student(post) for post in posts),
        *(home.teacher([stats] * 120, waits, post) for post in (*posts, None)),
        home.teacher([], NO_WAITS, None),
        home.teacher([], NO_WAITS, posts[0], posts[0]),
        *(Post(part.words, [kit.section(part.words), kit.actions(*part.buttons)]) for part in waiting.parts(waits)),
        waiting.blocks(NO_WAITS),
        *(kit.section(release_all.on_the_way(sent, 9)) for sent in (0, 1, 9)),
    ]


def _finished(draw: Draw) -> SessionDB:
    """Return an interview as lists show it."""
    _, interview = draw(g.debriefs())
    interview.started_at, interview.status, interview.cost_nano = g.NOON, draw(st.sampled_from(SessionStatus)), 10**15
    interview.student_lines, interview.branch_of, interview.is_attempt = (
        1,
        draw(st.sampled_from([None, uuid4()])),
        draw(st.booleans()),
    )
    found: SessionDB = interview
    return found


@builds(review.listing, review.form, review.without_debrief, debrief_state.debrief_state, attempt.tabs)
def _reviews(draw: Draw) -> list[Any]:
    (written, interview), work, words = draw(g.debriefs()), draw(g.assignments()), draw(g.long(255))
    agreement = {row["name"]: Agreement(9, 0.1, 0.2, 0.1) for row in interview.grading["rubric"]["criteria"]}
    rows = [ListedDebrief(written, words, interview.persona["name"])] * 20
    levels = {row["name"]: row["levels"][0]["points"] for row in interview.grading["rubric"]["criteria"][:3]}
    own, around = draw(g.reflections()), AttemptContext(written, uuid4(), uuid4())
    return [
        review.listing(work, [], offset=0, total=0, waiting=0, agreement={}),
        review.listing(work, rows, offset=20, total=500, waiting=20, doubted=7, agreement=agreement, word="Released."),
        *(
            review.form(written, interview, student=words, reflection=own, levels=levels, extras=extras)
            for extras in (review.ReviewExtras(), review.ReviewExtras(around, in_attempt=True, word="Saved."))
        ),
        review.without_debrief(interview, student=words, around=around),
        *(debrief_state.debrief_state(one) for one in (None, written)),
        [
            attempt.tabs(ROW_ID, around, tab, is_form=is_form)
            for tab, is_form in product(attempt.AttemptTab, (True, False))
        ],
    ]


@builds(rewind.form, rewind.line_option, rewind.card_blocks)
def _rewind(draw: Draw) -> list[Any]:
    words, said = draw(g.long(80)), draw(g.long(4000))
    return [
        rewind.form(ROW_ID, words),
        rewind.line_option(MessageDB(sequence_number=399, content=said)),
        rewind.card_blocks({"line": 399, "said": said, "before": draw(st.sampled_from(["", said]))}, "Maria"),
    ]


@builds(
    section.card,
    pauses_switch.pauses_button,
    section_numbers.numbers,
    section.overview,
    section.form,
    section.rename_form,
    section.teachers_form,
)
def _sections(draw: Draw) -> list[Any]:
    stats, words = draw(g.section_stats()), draw(g.long(100))
    return [
        *(section.card(stats, [g.SLACK_ID] * 21, just_made=just_made) for just_made in (True, False)),
        section.card(stats, [g.SLACK_ID] * 21, just_made=False, is_app_there=False),
        section_numbers.numbers(stats),
        section.overview([]),
        section.overview([stats] * 20, offset=20, has_more=True),
        section.form(channel_id="C0123456789", suggested=words),
        section.rename_form(section_id=ROW_ID, now_called=words),
        section.teachers_form(section_id=ROW_ID, section_name=words, present=[g.SLACK_ID] * 20),
    ]


@builds(section.roster)
def _roster(draw: Draw) -> list[Any]:
    words = draw(g.long(100))
    page: dict[str, Any] = {"section_id": ROW_ID, "section_name": words}
    return [
        section.roster([], **page, offset=0, total=0),
        section.roster(draw(g.roster_lines()), **page, offset=40, total=500, word="Maya is off the roster."),
    ]


@builds(session.root_card, session.ended_root_card, session.session_end, session.end_words)
def _roots(draw: Draw) -> list[Any]:
    kept, criteria = draw(g.snapshots()), [row["name"] for row in draw(g.rubrics()).criteria]
    reasons = (
        "ended",
        "cap",
        "idle",
        "due",
        "unpublished",
        "section_closed",
        "left",
        "never_started",
        "by_teacher",
        "by_admin",
    )
    return [
        session.root_card(ID, kept),
        session.root_card(ID, kept, criteria=criteria, is_test_run=True),
        session.ended_root_card(kept),
        *(
            session.session_end(SessionEnd(reason=reason, by="Ж" * 255, why="a" * LONGEST_WHY), kept, lines, ID)
            for reason in reasons
            for lines in (0, 1, 9)
        ),
    ]


@builds(
    session.reply,
    session.notice,
    session.notice_words,
    pauses.told,
    thoughts.thought_for,
    session.news,
    session.news_words,
    session.menu,
    session.menu_words,
    session.moved,
)
def _in_threads(draw: Draw) -> list[Any]:
    words, client = draw(g.long(1500)), draw(g.long(80))
    facts = {"name": client, "at": 1, "why": "left", "resources": words, "reference": "ab12cd34"}
    running = (RunningInterview(id=UUID(ID), name=client),) * 5
    rows = (UUID(ID),) * MOST_LINES
    reply = session.reply(ReplyPost(text=draw(g.long(9000)), name=client, picture=":woman:"))
    return [
        session.moved(session.notice(Busy(name=client), ID), {"name": client}),
        reply,
        session.moved(reply, {"name": client}),
        *(
            session.notice(cls.model_validate(facts), ID, tells_pauses=tells)
            for cls in get_args(AnyThreadNotice)
            for tells in (False, True)
        ),
        *(session.notice(Busy(name=client, said=said), ID) for said in (2, 6, 12, 18, 99)),
        thoughts.thought_for(0),
        session.news(NeverStarted(name=client)),
        session.menu(Menu(over=None, lines=rows, running=running)),
        session.menu(Menu(over=None, lines=(), running=())),
        session.menu(Menu(over=client, lines=(), running=())),
    ]


@builds(feedback.rating_form, feedback.note_form)
def _feedback(draw: Draw) -> list[Any]:
    words = draw(g.long(80))
    rating = RatingDB(score=draw(st.integers(WORST, BEST)), word=draw(g.long(LONGEST_WORD)))
    return [
        *(feedback.rating_form(ROW_ID, words, one) for one in (None, rating)),
        *(feedback.note_form(ROW_ID, words, note) for note in ("", draw(g.long(LONGEST_NOTE)))),
    ]


@builds(progress.own, progress.attempts, progress.thread_link, progress.attempt_words, progress.open_button)
def _attempts(draw: Draw) -> list[Any]:
    written, interview = draw(g.debriefs())
    interview.started_at, interview.status, interview.cost_nano = g.NOON, draw(st.sampled_from(SessionStatus)), 10**15
    interview.student_lines, interview.branch_of, interview.is_attempt = (
        1,
        draw(st.sampled_from([None, uuid4()])),
        draw(st.booleans()),
    )
    _, over = draw(g.debriefs())
    over.started_at, over.status, over.cost_nano, over.student_lines = g.NOON, SessionStatus.COMPLETED, 1, 9
    rows = [Attempt(interview, 10, None, None), Attempt(over, 10, written, 100)] * 10
    student, lens = (
        UserDB(id=uuid4(), display_name=draw(g.long(255))),
        ProgressFilter(ROW_ID, ROW_ID, StudentGroup.NOT_YET, 480, ROW_ID),
    )
    return [
        progress.attempt_words(rows[0], client_first=True),
        *([button] if (button := progress.open_button(interview)) else []),
        progress.own([], offset=0, total=0),
        progress.own(rows, offset=20, total=500),
        progress.attempts(student, [], lens, offset=0, total=0),
        progress.attempts(student, rows, lens, offset=20, total=500),
        *(progress.attempts(student, [], replace(lens, interviews=one), offset=0, total=0) for one in InterviewGroup),
        *([link] if (link := progress.thread_link(rows[1])) else []),
    ]


@builds(progress.students, progress.sections, progress.progress_button, progress.assignment_option)
def _progress(draw: Draw) -> list[Any]:
    work, stats, student = (
        draw(g.assignments()),
        draw(g.section_stats()),
        UserDB(id=uuid4(), display_name=draw(g.long(255))),
    )
    rows = [
        StudentProgress(
            student, None, 99, g.NOON, 9.9, 10**15, [50, 100], [draw(g.long(100))] * 400, [draw(g.long(100))] * 400
        ),
        StudentProgress(student, g.NOON, 0, None, None, 0),
    ] * 10
    lens = ProgressFilter(ROW_ID, ROW_ID, draw(st.sampled_from(StudentGroup)), 480, ROW_ID)
    course = CourseSectionDB(id=uuid4(), name=stats.name)
    return [
        progress.students(course, [], lens, total=0, assignment=None),
        progress.students(
            course,
            rows,
            lens,
            total=500,
            assignment=work,
            numbers=StudentNumbers(500, 20),
            word="The gradebook is on its way.",
        ),
        progress.sections([], offset=0, has_more=False),
        progress.sections([stats] * 20, offset=20, has_more=True),
        progress.progress_button(ROW_ID),
        *(progress.assignment_option(one) for one in (None, work)),
    ]


@builds(
    transcript.view,
    transcript.comment_form,
    transcript.comments,
    transcript.said_at,
    paragraphs.paragraphs,
    paragraphs.in_italics,
    paragraphs.sections,
    paragraphs.whole_text,
)
def _transcripts(draw: Draw) -> list[Any]:
    _, interview = draw(g.debriefs())
    interview.started_at, interview.status = g.NOON, draw(st.sampled_from(SessionStatus))
    interview.student_lines, interview.branch_of = 9, draw(st.sampled_from([None, uuid4()]))
    student = UserDB(id=uuid4(), display_name=draw(g.long(255)))
    said, role = draw(g.long(4000)), draw(st.sampled_from(MessageRole))
    row = MessageDB(
        id=uuid4(),
        session_id=uuid4(),
        sequence_number=399,
        role=role,
        content=said,
        slack_ts="1732000000.000100",
        unanswerable=True,
    )
    row.edited_content = draw(st.sampled_from([None, "", said]))
    row.withdrawn_at = draw(st.sampled_from([None, g.NOON]))
    comment = LineCommentDB(
        id=uuid4(), content=draw(g.long(LONGEST_COMMENT)), sent_at=draw(st.sampled_from([None, g.NOON]))
    )
    page = TranscriptExcerpt(
        [TranscriptLine(row, 7, [Comment(comment, student.display_name)] * 50)] * 15, has_before=True, has_after=True
    )
    records = [ReadableInterview(interview, student, None, is_own) for is_own in (True, False)]
    written, _ = draw(g.debriefs())
    around = AttemptContext(written, uuid4(), uuid4())
    extras = transcript.TranscriptExtras(rating=10, drafts=3, word="Your comment is kept.", around=around)
    commented = [CommentWithLine(comment, row)] * 8
    return [
        *(transcript.view(one, page, extras, is_back=is_back) for one in records for is_back in (True, False)),
        transcript.view(
            records[0], TranscriptExcerpt([], has_before=False, has_after=False), transcript.TranscriptExtras()
        ),
        transcript.comment_form(row, records[1], comment.content),
        transcript.comments(commented, author=student.display_name, client=interview.persona["name"]),
        date_token(transcript.said_at(row)),
        paragraphs.paragraphs(paragraphs.in_italics(said)),
        paragraphs.sections(escape(said)),
        paragraphs.whole_text(uuid4()),
    ]
