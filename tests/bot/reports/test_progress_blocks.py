"""Transcripts, progress, and Home keep Slack's limits, whatever was said in them, and lose no line."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.reports.blocks import feedback, home, practice, progress, transcript
from bot.reports.blocks.transcript import TranscriptExtras
from bot.slack.encoding import decode
from bot.slack.payloads import OfLine, ProgressFilter, TranscriptPage
from models.assignment import AssignmentDB
from models.debrief import CriterionVerdict, DebriefDB, Findings, JudgedCriterion
from models.feedback import LONGEST_COMMENT, LONGEST_NOTE, LONGEST_WORD, LineCommentDB, RatingDB
from models.section import CourseSectionDB
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus
from models.workspace import UserDB
from sandbox.block_kit import problems_of_blocks, problems_of_view
from services.reports.comment_service import CommentWithLine
from services.reports.interview_access import Comment, ReadableInterview, TranscriptExcerpt, TranscriptLine
from services.reports.progress_service import Attempt, StudentGroup, StudentProgress
from services.reports.stats_service import SectionStats
from services.reports.student_dashboard import Dashboard, OpenWork
from services.reports.teacher_dashboard import TeacherDashboard
from tests.personas import profile

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LARGEST_VIEW = 250_000
NASTY = st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from("&<>*_`\n😀")), min_size=1)
LARGE = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


def long(limit: int) -> st.SearchStrategy[str]:
    """Return a strategy of texts with exactly this many characters of any kind."""
    return NASTY.map(lambda words: (words * limit)[:limit])


def record_of(words: str) -> ReadableInterview:
    """Return an interview in which every name is as long as it may be."""
    persona = {"name": words[:80], "age": 34, "assignment": words[:100]}
    session = SessionDB(
        id=uuid4(), persona=persona, status=SessionStatus.COMPLETED, student_lines=3, started_at=NOON, is_attempt=False,
        branch_of=uuid4(), branch_line=3, cost_nano=10**9,
    )  # fmt: skip
    return ReadableInterview(session, UserDB(id=uuid4(), display_name=words[:255]), None, is_own=False)


def lines_of(words: str, count: int, comments: int) -> list[TranscriptLine]:
    """Return edited and commented lines that are as long as Slack allows."""
    draft = LineCommentDB(content=words[:LONGEST_COMMENT], sent_at=None)
    return [
        TranscriptLine(
            MessageDB(
                id=uuid4(),
                sequence_number=number,
                role=MessageRole.STUDENT if number % 2 else MessageRole.CLIENT,
                content=words,
                edited_content=words if number % 3 == 0 else None,
                withdrawn_at=NOON if number % 7 == 0 else None,
                slack_ts=f"{number}.0",
            ),
            number,
            [Comment(draft, words[:255])] * comments,
        )
        for number in range(1, count + 1)
    ]


def turning(view: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the buttons that turn pages."""
    elements = [element for block in view["blocks"] for element in block.get("elements", [])]
    return [element for element in elements if str(element.get("action_id")).startswith("transcript_page")]


@settings(max_examples=25, suppress_health_check=LARGE)
@given(words=long(4000), comments=st.integers(0, 30), is_back=st.booleans())
def test_a_page_of_a_transcript_fits_and_its_pages_lose_no_line(words: str, comments: int, is_back: bool) -> None:
    """Lines that do not fit are on the next page, in either direction."""
    record, lines = record_of(words), lines_of(words, 15, comments)
    ids = {line.message.id: line.message.sequence_number for line in lines}
    seen: list[int] = []
    left = list(lines)
    while left:
        page = TranscriptExcerpt(left, has_before=False, has_after=False)
        view = transcript.view(record, page, TranscriptExtras(rating=9, drafts=99, word=words[:100]), is_back=is_back)
        values = [block["accessory"]["value"] for block in view["blocks"] if block.get("accessory")]
        seen += [ids[decode(OfLine, value).message_id] for value in values]
        edges = [decode(TranscriptPage, element["value"]).line for element in turning(view)]
        left = [line for line in left if edges and (line.message.sequence_number < edges[0]) == is_back]

        assert problems_of_view(view) == []
        assert len(json.dumps(view)) < LARGEST_VIEW

    assert sorted(seen) == [line.message.sequence_number for line in lines if line.message.withdrawn_at is None]


@settings(max_examples=25, suppress_health_check=LARGE)
@given(words=long(4000))
def test_every_list_and_form_is_valid(words: str) -> None:
    """Each has as many rows as it can show."""
    record = record_of(words)
    judged = JudgedCriterion(key="c1", name=words[:80], weight=5, best=10, verdict=CriterionVerdict.JUDGED, points=10)
    debrief = DebriefDB(findings=Findings(criteria=[judged] * 20).model_dump(mode="json"), link_base="https://a.b/c")
    attempt = Attempt(record.session, 10, debrief, 100)
    student = StudentProgress(record.student, NOON, 99, NOON, 10.0, 10**12, [50, 100])
    section = CourseSectionDB(id=uuid4(), name=words[:100])
    work = AssignmentDB(id=uuid4(), title=words[:100], due_at=NOON, max_attempts=100)
    client = profile(words[:80])
    stats = SectionStats(uuid4(), words[:100], "C123456789", 500, 499, 200, 199, 10**5, 30, NOON, 10**12)
    lens = ProgressFilter(uuid4(), uuid4(), StudentGroup.NOT_YET, 480, uuid4())
    rating = RatingDB(score=10, word=words[:LONGEST_WORD])
    comment = CommentWithLine(LineCommentDB(content=words[:LONGEST_COMMENT]), lines_of(words, 1, 0)[0].message)
    posts = [
        practice.listing(
            Dashboard(
                [record.session] * 9, [OpenWork(work, client, 100, [50])] * 12, 0, has_more=True, done=[attempt] * 5
            ),
            {str(record.session.id): "https://a.b/c"},
        ),
        transcript.comments([comment] * 8, author=words[:255], client=words[:80]),
    ]
    views = [
        progress.own([attempt] * 20, offset=20, total=100),
        progress.own([], offset=0, total=0),
        progress.students(section, [student] * 20, lens, total=500, assignment=work, word=words[:100]),
        *(
            progress.students(section, [], ProgressFilter(lens.section_id, who=who), total=0, assignment=None)
            for who in StudentGroup
        ),
        progress.attempts(record.student, [attempt] * 20, lens, offset=20, total=100),
        progress.sections([stats] * 20, offset=20, has_more=True),
        transcript.comment_form(comment.line, record, words[:LONGEST_COMMENT]),
        feedback.rating_form(uuid4(), words[:80], rating),
        feedback.note_form(uuid4(), words[:80], words[:LONGEST_NOTE]),
        home.student(posts[0]),
        home.teacher([stats] * 11, TeacherDashboard([], [], []), posts[0], posts[0]),
    ]

    assert [problems_of_blocks(post.blocks) for post in posts] == [[], []]
    assert [problems_of_view(view) for view in views] == [[] for _ in views]
