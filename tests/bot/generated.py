"""Generated input for blocks: the longest of everything, and text that could break the markup."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from hypothesis import strategies as st

from models.assignment import AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileDB, Difficulty
from models.debrief import (
    Before,
    Counts,
    CriterionVerdict,
    DebriefDB,
    DebriefGate,
    DebriefState,
    Findings,
    JudgedCriterion,
    Move,
    ReflectionDB,
    Skill,
    Strength,
    Suggestion,
    TranscriptQuote,
    TrustPoint,
)
from models.replica import ReplicaDB
from models.rubric import EvaluationRubricDB
from models.section import SectionEnrollmentDB
from models.session import TELLS_PAUSES, SessionDB
from models.workspace import UserDB, WorkspaceDB
from services.courses.assignment_clients import Offer
from services.courses.enrollment_service import RosterLine
from services.reports.stats_service import SectionStats
from tests.personas import profile

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
SLACK_ID = "U0123456789"
LETTERS = st.characters(codec="utf-8", exclude_characters="\x00:", exclude_categories=("Nd", "Cs"))
"""No digits and no colon, so a time of day or a lone emoji in the output can only be the app's."""
NASTY = st.one_of(
    st.text(alphabet=LETTERS, min_size=1),
    st.text(alphabet=st.sampled_from("a&<>*_`~\n “”|@é😀"), min_size=1),
    st.sampled_from(
        [
            "<!channel>",
            "<@U1>",
            "<https://a.b|x>",
            "&amp;",
            "*_~`",
            "\u202eabc",
            "שלום",
            "a\nb",
            " ",
            "<!date^",
        ]
    ),
)


FILLS = ("x", "&", "字", "😀", '"', "a line\n")
"""What the longest texts consist of. `&` grows fivefold when it is escaped, and an emoji is two characters in JSON."""

_fill: ContextVar[str | None] = ContextVar("fill", default=None)


@contextmanager
def filled_with(fill: str) -> Iterator[None]:
    """Make everything that a person can write as long as its field allows."""
    token = _fill.set(fill)
    try:
        yield
    finally:
        _fill.reset(token)


def longest(limit: int, fill: str) -> str:
    """Return a text of exactly this length that marks its beginning and its end."""
    return f"«{(fill * limit)[: limit - 2]}»"


def some(strategy: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[list[str]]:
    """Return a strategy of lists. Under `filled_with`, they have the most items."""
    return st.lists(strategy, min_size=least if _fill.get() is None else most, max_size=most)


@st.composite
def facts(draw: st.DrawFn) -> list[str]:
    """Draw hidden facts that differ: up to twelve, or thirty under `filled_with`."""
    if (fill := _fill.get()) is None:
        return draw(st.lists(long(500), max_size=12, unique=True))
    return [longest(500 - number, fill) for number in range(30)]


def long(limit: int) -> st.SearchStrategy[str]:
    """Return a strategy of texts up to a limit, including the longest and those that grow when escaped."""
    if (fill := _fill.get()) is not None:
        return st.just(longest(limit, fill))
    full = ["x" * limit, "<" * limit, "&" * limit, "é" * limit, ("word " * limit)[: limit - 1] + "w"]
    return st.one_of(NASTY.map(lambda text: text[:limit]), st.sampled_from(full))


def worded(limit: int) -> st.SearchStrategy[str]:
    """Return a strategy of nonblank texts, for fields that must be filled in."""
    return long(limit).filter(lambda text: bool(text.strip()))


def details(draw: st.DrawFn) -> dict[str, object]:
    """Draw the details of a persona, as long as its form allows."""
    texts = ("reasons_for_change", "reasons_against_change", "strengths", "risk_factors", "protective_factors")
    lines: dict[str, object] = {"opening_line": draw(long(300)), "source": draw(long(300)), "license": draw(long(120))}
    reaction = {"situation": "x" * 300, "belief": "y" * 300, "reaction": "z" * 300}
    words = draw(some(long(80), 20, 20))
    return {
        **lines, **{text: draw(long(1000)) for text in texts}, "words_used": words, "words_avoided": words,
        "reactions": [reaction] * 3,
    }  # fmt: skip


@st.composite
def personas(draw: st.DrawFn) -> ClientProfileDB:
    """Draw a persona as long as its form allows."""
    fact = {"text": draw(worded(500)), "level": 4, "earned_by": draw(long(300)), "is_sensitive": True}
    return profile(
        draw(long(80)), age=draw(st.integers(5, 110)), gender=draw(long(80)), race=draw(long(80)),
        means=draw(long(120)), picture=":woman:", issues=draw(some(long(80), 1, 5)), traits=draw(some(long(80), 2, 5)),
        style=draw(long(80)), background=draw(long(3000)), situation=draw(long(3000)), wants=draw(long(300)),
        fears=draw(long(300)), difficulty=draw(st.sampled_from(Difficulty)), starting_trust_quarters=16, revision=99,
        hidden_facts=[fact] * 30, **details(draw),
    )  # fmt: skip


@st.composite
def rubrics(draw: st.DrawFn) -> EvaluationRubricDB:
    """Draw a rubric as long as its form allows, with twenty criteria of six levels."""
    levels = [{"points": points, "description": draw(worded(300))} for points in range(6)]
    criterion = {"description": draw(long(1000)), "weight": 5, "levels": levels}
    name = draw(worded(78))
    return EvaluationRubricDB(
        id=uuid4(), workspace_id=uuid4(), created_by=uuid4(), name=draw(long(80)), description=draw(long(1000)),
        source=draw(long(1000)), criteria=[{**criterion, "name": f"{number}{name}"} for number in range(20)], revision=99,
    )  # fmt: skip


@st.composite
def offers(draw: st.DrawFn) -> list[Offer]:
    """Draw ten clients that have one rubric, none, or different ones."""
    client, rubric, other = draw(personas()), draw(rubrics()), draw(rubrics())
    given: list[EvaluationRubricDB | None] = draw(st.sampled_from([[rubric] * 10, [None] * 10, [rubric, other] * 5]))
    return [Offer(twin_of(client), judged) for judged in given]


def twin_of(client: ClientProfileDB) -> ClientProfileDB:
    """Return another persona with the same texts."""
    facts = {column.key: getattr(client, column.key) for column in ClientProfileDB.__table__.columns}
    return profile(**{**facts, "id": uuid4()})


@st.composite
def assignments(draw: st.DrawFn) -> AssignmentDB:
    """Draw an assignment as long as its form allows, in any state."""
    status = draw(st.sampled_from(AssignmentStatus))
    return AssignmentDB(
        id=uuid4(), workspace_id=uuid4(), section_id=uuid4(), title=draw(long(100)), instructions=draw(long(3000)),
        available_from=NOON, opened_at=draw(st.sampled_from([None, NOON])), due_at=datetime(2027, 1, 1, tzinfo=UTC),
        max_attempts=draw(st.sampled_from([None, 1, 100])), status=status, revision=9999,
        debrief_gate=draw(st.sampled_from(DebriefGate)), counts_branches=draw(st.booleans()),
        shows_untold=draw(st.booleans()),
    )  # fmt: skip


@st.composite
def section_stats(draw: st.DrawFn) -> SectionStats:
    """Draw the numbers of a very busy section, or of one without anything."""
    if draw(st.booleans()):
        return SectionStats(uuid4(), draw(long(100)), "C0123456789", 500, 499, 200, 150, 9999, 77, NOON, 10**15)
    return SectionStats(uuid4(), draw(long(100)), "C0123456789", 0, 0, 0, 0, 0, 0, None, 0)


@st.composite
def roster_lines(draw: st.DrawFn) -> list[RosterLine]:
    """Draw 40 copies of three students: one enrolled, one who left, and one who was removed."""
    student = UserDB(id=uuid4(), display_name=draw(long(255)), slack_user_id=SLACK_ID)
    here, gone, removed = (
        SectionEnrollmentDB(joined_at=NOON, left_at=left_at, removed_at=removed_at)
        for left_at, removed_at in ((None, None), (NOON, None), (NOON, NOON))
    )
    lines = [
        RosterLine(student, here, 3, NOON),
        RosterLine(student, gone, 0, None),
        RosterLine(student, removed, 1, NOON),
    ]
    return lines * 40


@st.composite
def workspaces(draw: st.DrawFn) -> WorkspaceDB:
    """Draw a workspace with every setting."""
    return WorkspaceDB(
        time_zone="UTC",
        alert_channel_id=draw(st.sampled_from([None, "C0123456789"])),
        help_resources=draw(long(1500)),
        model_prices={},
    )


@st.composite
def snapshots(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a persona as a session stores it."""
    client, work = draw(personas()), draw(assignments())
    return {
        "name": client.name,
        "age": client.age,
        "picture": client.picture,
        "assignment": work.title,
        "instructions": work.instructions,
        **draw(st.sampled_from([{}, {TELLS_PAUSES: True}])),
        **draw(st.sampled_from([{}, {"rewind": {"line": 7, "said": draw(long(3000)), "before": draw(long(3000))}}])),
    }


@st.composite
def debriefs(draw: st.DrawFn) -> tuple[DebriefDB, SessionDB]:
    """Draw the largest possible debrief, and its session."""
    why, quote = draw(long(300)), draw(long(200))
    quoted: dict[str, Any] = {"line": 399, "quote": quote, "slack_ts": "1732000000.000100"}
    rubric, skills = draw(rubrics()), list(Skill)[:4]
    judged: dict[str, Any] = {"weight": 5, "best": 5, "level": why, "why": why, "evidence": TranscriptQuote(**quoted)}
    secrets = draw(facts())
    trust = [
        TrustPoint(
            turn=turn, quarters=4 + turn % 13, told=secrets[turn : turn + 1], closed=secrets[:2], line=2 * turn or None
        )
        for turn in range(draw(st.sampled_from([1, 2, 220])))
    ]
    findings = Findings(
        trust=trust,
        trust_before=draw(st.sampled_from([[], trust])),
        never_told=secrets,
        strengths=[Strength(**quoted, skill=skill, why=why) for skill in skills],
        to_try=[Suggestion(**quoted, skill=skill, why=why, instead=why) for skill in skills],
        criteria=[
            JudgedCriterion(
                key=f"c{number}", name=row["name"], verdict=draw(st.sampled_from(CriterionVerdict)), points=3, **judged
            )
            for number, row in enumerate(rubric.criteria[: draw(st.sampled_from([0, 1, 20]))])
        ],
        counts=Counts(moves=dict.fromkeys(Move, 99), student_words=9999, client_words=1, student_lines=200),
        before=draw(st.sampled_from([None, Before(client=draw(long(80)), percent=4, counts=Counts())])),
        note=draw(long(1000)),
    )
    grading = {"id": str(uuid4()), "revision": 1, "name": rubric.name, "source": "MITI", "criteria": rubric.criteria}
    session = SessionDB(
        id=uuid4(),
        persona=draw(snapshots()),
        grading={"rubric": grading},
        thread_ts="1.2",
        channel_id="D0123456789",
        branch_line=draw(st.sampled_from([None, 4])),
    )
    debrief = DebriefDB(
        id=uuid4(),
        version=draw(st.sampled_from([1, 2])),
        revision=1,
        state=draw(st.sampled_from(DebriefState)),
        findings=findings.model_dump(mode="json"),
        edited=None,
        withheld=draw(st.sampled_from([[], [row.name for row in findings.criteria[:1]]])),
        link_base="https://x.slack.com/archives/D0123456789",
        released_at=draw(st.sampled_from([None, NOON])),
    )
    return debrief, session


@st.composite
def reflections(draw: st.DrawFn) -> ReflectionDB | None:
    """Draw a student's reflection, or None."""
    words = {key: draw(long(600)) for key in ("went_well", "was_hard", "next_time")}
    return draw(st.sampled_from([None, ReflectionDB(**words)]))


def replicas(words: str) -> list[ReplicaDB]:
    """Return eight processes with errors."""
    errors = {"last": [{"at": str(int(NOON.timestamp())), "what": words, "reference": words}] * 10}
    facts = {"name": words, "started_at": NOON, "seen_at": NOON, "breaker": "open", "errors": errors}
    return [ReplicaDB(**facts) for _ in range(8)]
