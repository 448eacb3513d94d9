"""Every empty list says what to do next."""

import json
import re
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from uuid import uuid4

import pytest

from bot.courses.blocks import assignment, section
from bot.debriefs.blocks import review
from bot.library.blocks import owned, persona, rubric
from bot.reports.blocks import home, practice, progress, transcript
from bot.slack.blocks.post import Post
from bot.slack.payloads import ProgressFilter
from models.assignment import AssignmentDB
from models.debrief import DebriefDB, DebriefGate, DebriefState, Findings, ReflectionDB
from models.section import CourseSectionDB
from models.session import SessionDB, SessionStatus
from models.workspace import UserDB
from sandbox.workspace import Json
from services.reports.interview_access import ReadableInterview, TranscriptExcerpt
from services.reports.progress_service import InterviewGroup, StudentGroup
from services.reports.stats_service import SectionStats
from services.reports.student_dashboard import Dashboard
from services.reports.teacher_dashboard import TeacherDashboard
from tests.services.conftest import NOON

LENS = ProgressFilter(uuid4())
SECTION = CourseSectionDB(id=uuid4(), name="SW 101")
MAYA = UserDB(id=uuid4(), display_name="Maya")
INTAKE = AssignmentDB(
    id=uuid4(),
    title="Intake",
    debrief_gate=DebriefGate.AT_ONCE,
    counts_branches=False,
    shows_untold=False,
    max_attempts=None,
)
NO_STATS = SectionStats(uuid4(), "SW 101", "C1", 0, 0, 0, 0, 0, 0, None, 0)
NO_WORK = Dashboard([], [], 0, has_more=False, done=[])
SESSION = SessionDB(
    id=uuid4(),
    status=SessionStatus.ACTIVE,
    started_at=NOON,
    student_lines=0,
    persona={"name": "Maria", "assignment": "Intake"},
)
RECORD = ReadableInterview(SESSION, MAYA, SECTION, is_own=True)


def students(who: StudentGroup) -> Json:
    """Return a section's progress without students of this kind."""
    return progress.students(SECTION, [], replace(LENS, who=who), total=0, assignment=None)


EMPTY: dict[str, Json | Post] = {
    "personas": owned.listing(persona.LOOK, [], total=0),
    "rubrics": owned.listing(rubric.LOOK, [], total=0),
    "personas of that name": owned.listing(persona.LOOK, [], total=0, words="Zoe"),
    "assignments": assignment.listing([], section_name="SW 101", section_id=uuid4()),
    "section": section.card(NO_STATS, ["U1"], just_made=False),
    "sections": section.overview([]),
    "roster": section.roster([], section_id=uuid4(), section_name="SW 101", offset=0, total=0),
    "sections to look at": progress.sections([], offset=0, has_more=False),
    "students": students(StudentGroup.EVERYONE),
    "students who have practised": students(StudentGroup.PRACTICED),
    "students who have not": students(StudentGroup.NOT_YET),
    **{f"students who are {who}": students(who) for who in (StudentGroup.ENDED, StudentGroup.ABANDONED)},
    "a student's abandoned interviews": progress.attempts(
        MAYA, [], replace(LENS, interviews=InterviewGroup.ABANDONED), offset=0, total=0
    ),
    "a student's interviews": progress.attempts(MAYA, [], LENS, offset=0, total=0),
    "own interviews": progress.own([], offset=0, total=0),
    "own test runs": progress.own([], offset=0, total=0, is_teacher=True),
    "practice": practice.listing(NO_WORK, {}),
    "practice of a teacher": practice.listing(NO_WORK, {}, is_teacher=True),
    "debriefs": review.listing(INTAKE, [], offset=0, total=0, waiting=0, agreement={}),
    "own transcript": transcript.view(
        RECORD, TranscriptExcerpt([], has_before=False, has_after=False), transcript.TranscriptExtras()
    ),
    "home of a teacher": home.teacher([], TeacherDashboard([], [], []), None),
    "home of a student": home.student(practice.listing(NO_WORK, {})),
}
STEP = re.compile(r"`/(?:vc-\w+|invite)\b[^`]*`|[Ii]nvite|join it|its thread")
BY_NAME = re.compile(r"\*([A-Z][^*]+)\*")
SAYS_SO = re.compile(r"\b(no|nothing|nobody|0|none|everyone|assignments are for students)\b", re.IGNORECASE)


def blocks_of(built: Json | Post) -> list[Json]:
    """Return the blocks of a view or a post."""
    return built.blocks if isinstance(built, Post) else list(built["blocks"])


def texts_of(built: Json | Post) -> list[str]:
    """Return every paragraph."""
    return [block["text"]["text"] for block in blocks_of(built) if block["type"] == "section"]


def labels_of(built: Json | Post) -> set[str]:
    """Return the labels of everything that can be pressed or chosen."""
    parts = [part for block in blocks_of(built) for part in block.get("elements", []) if part["type"] != "mrkdwn"]
    choices = [*parts, *(choice for part in parts for choice in part.get("options", []))]
    return {choice["text"]["text"] for choice in choices if "text" in choice}


@pytest.mark.parametrize("what", EMPTY)
def test_what_is_empty_says_the_next_step(what: str) -> None:
    """It names a command, a button, or a person to invite, and does not only say that there is nothing."""
    built = EMPTY[what]
    about = [text for text in texts_of(built) if SAYS_SO.search(text)]

    assert about, texts_of(built)
    assert any(STEP.search(text) or labels_of(built) & set(BY_NAME.findall(text)) for text in about), about


@pytest.mark.parametrize("what", ["personas", "rubrics", "assignments"])
def test_a_button_that_the_text_names_is_there(what: str) -> None:
    """The button that the text says to press is there."""
    built = EMPTY[what]
    named = {name for text in texts_of(built) for name in BY_NAME.findall(text)}

    assert named
    assert named <= labels_of(built)


@pytest.mark.parametrize("released_at", [None, NOON])
def test_a_debrief_without_remarks_says_so(released_at: datetime | None) -> None:
    """No heading is empty and no answer is blank. It says what can be added while that is still possible."""
    bare = Findings().model_dump(mode="json")
    debrief = DebriefDB(
        id=uuid4(),
        state=DebriefState.WRITTEN,
        released_at=released_at,
        findings=bare,
        version=1,
        withheld=[],
        revision=1,
    )
    looked_back = ReflectionDB(went_well="", was_hard="It was quiet.", next_time="")
    view = review.form(debrief, SESSION, student="Maya", reflection=looked_back, levels={})
    kinds = [(block["type"], nxt["type"]) for block, nxt in pairwise(view["blocks"])]
    told = json.dumps(view["blocks"], ensure_ascii=False)

    assert ("header", "header") not in kinds
    assert "What was hard, and how did you feel? _It was quiet._" in told
    assert "__" not in told
    assert told.count("The model found nothing that it could quote.") == 2
    assert ("You can add your own under *Add something*" in told) == (released_at is None)
