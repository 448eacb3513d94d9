"""Whatever people write, every message and modal stays within Slack's limits and nothing in it comes alive."""

from datetime import UTC, datetime
from uuid import uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.blocks import admin, alert, assignment, course_note, help, practice, section, session  # noqa: A004 - a module of blocks
from bot.blocks.post import Post
from bot.text import escape, escaped_within, plain
from models.assignment import AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileDB
from models.section import SectionEnrollmentDB
from models.session import SessionDB
from models.workspace import Role, UserDB, WorkspaceDB
from sandbox.block_kit import problems_of_blocks, problems_of_view
from services.cost_service import DayUse
from services.enrollment_service import RosterLine
from services.offer_service import Offer
from services.stats_service import SectionStats
from services.work_service import OpenWork, Work

ANYTHING = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1)
NASTY = st.one_of(
    ANYTHING, st.sampled_from(["<!channel>", "<@U1>", "&" * 80, "<" * 80, "*_~`", "\u202eabc", "a\nb", " "])
)


def long(limit: int) -> st.SearchStrategy[str]:
    """Words up to a limit, among them the longest and those that grow when escaped."""
    return st.one_of(
        NASTY.map(lambda text: text[:limit]), st.sampled_from(["x" * limit, "<" * limit, "&" * limit, "é" * limit])
    )


@st.composite
def personas(draw: st.DrawFn) -> ClientProfileDB:
    """A persona as long as its form allows."""
    return ClientProfileDB(
        id=uuid4(), workspace_id=uuid4(), created_by=uuid4(), name=draw(long(80)), age=draw(st.integers(5, 110)),
        gender=draw(long(80)), race=draw(long(80)), means=draw(long(120)), picture=":woman:",
        issues=draw(st.lists(long(80), min_size=1, max_size=5)), traits=draw(st.lists(long(80), min_size=2, max_size=5)),
        style=draw(long(80)), background=draw(long(3000)), situation=draw(long(3000)),
    )  # fmt: skip


@st.composite
def assignments(draw: st.DrawFn) -> AssignmentDB:
    """An assignment as long as its form allows."""
    return AssignmentDB(
        id=uuid4(), workspace_id=uuid4(), section_id=uuid4(), title=draw(long(100)), instructions=draw(long(3000)),
        available_from=datetime(2026, 1, 1, tzinfo=UTC),
        opened_at=draw(st.sampled_from([None, datetime(2026, 1, 1, tzinfo=UTC)])), due_at=datetime(2027, 1, 1, tzinfo=UTC), max_attempts=3,
        status=draw(st.sampled_from(list(AssignmentStatus))),
    )  # fmt: skip


def numbers(words: str) -> SectionStats:
    """A section as busy as any."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return SectionStats(uuid4(), words, "C123456789", 500, 499, 200, 150, 9999, 77, now, 10**15)


def roster_lines(words: str) -> list[RosterLine]:
    """Somebody present, somebody gone and somebody removed, 40 times over."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    student = UserDB(id=uuid4(), display_name=words * 2)
    here, gone, removed = (
        SectionEnrollmentDB(joined_at=now, left_at=left_at, removed_at=removed_at)
        for left_at, removed_at in ((None, None), (now, None), (now, now))
    )
    return [
        RosterLine(student, here, 3, now),
        RosterLine(student, gone, 0, None),
        RosterLine(student, removed, 1, now),
    ] * 40


def check(post: Post) -> None:
    """The post is one that Slack takes."""
    assert problems_of_blocks(post.blocks) == []
    assert 1 <= len(post.arguments()["text"]) <= 4_000


@settings(max_examples=60, deadline=None)
@given(client=personas(), work=assignments(), words=long(3000))
def test_everything_about_sessions_is_valid(client: ClientProfileDB, work: AssignmentDB, words: str) -> None:
    """Root card, replies, notices, endings, menus."""
    snapshot = {
        "name": client.name,
        "age": client.age,
        "picture": client.picture,
        "assignment": work.title,
        "instructions": work.instructions,
    }
    check(session.root_card(str(uuid4()), snapshot))
    check(session.ended_root_card(snapshot))
    check(session.reply({"text": words * 3, "name": client.name, "picture": ":woman:"}))
    for about in (
        "busy",
        "rate",
        "budget",
        "setup",
        "unanswerable",
        "no_greeting",
        "wrap_up",
        "idle",
        "finishing",
        "file",
        "empty",
        "too_long",
        "pause",
        "help",
    ):
        check(
            session.notice(
                {"about": about, "name": client.name, "at": 1, "why": "left", "resources": words}, str(uuid4())
            )
        )
    for reason in ("ended", "cap", "idle", "due", "unpublished", "section_closed", "left", "never_started"):
        check(session.session_end({"reason": reason}, snapshot, 1))
    running = [{"id": str(uuid4()), "name": client.name}] * 5
    check(session.menu({"over": None, "lines": [str(uuid4())] * 40, "running": running}))
    check(session.menu({"over": client.name, "lines": [], "running": []}))


@settings(max_examples=60, deadline=None)
@given(client=personas(), work=assignments(), words=long(100))
def test_everything_for_teachers_and_admins_is_valid(client: ClientProfileDB, work: AssignmentDB, words: str) -> None:
    """Cards, lists and forms, with as many rows as a course may have."""
    works = [work] * 120
    running = [SessionDB(id=uuid4(), persona={"name": client.name}, client_id=uuid4())] * 9
    workspace = WorkspaceDB(time_zone="UTC", alert_channel_id="C1", help_resources=words * 15, model_prices={})
    today = admin.Today("2026-11-24", 1, 1, 10**15, 1, DayUse(1, 10**9, 10**9))
    for post in (
        assignment.card(work, [client] * 10),
        assignment.listing(works, section_name=words),
        section.card(numbers(words), ["U123456789"] * 21, just_made=True),
        section.card(numbers(words), ["U123456789"] * 21, just_made=False),
        section.overview([numbers(words)] * 120),
        assignment.listing([work] * 20, section_name=words, section_id=str(uuid4()), offset=100, total=200),
        *(assignment.card(work, [client] * 10, is_closed=is_closed) for is_closed in (True, False)),
        *(
            course_note.note({"about": about, "title": work.title, "section": words, "at": 1})
            for about in ("due", "card_refused", "app_removed", "section_closed", "section_reopened")
        ),
        practice.listing(Work(running, [OpenWork(work, client, 3, [50, 60])] * 12, 0, has_more=True, done=[]), {}),
        admin.card(workspace, today, ["U1"] * 200, model=words, is_priced=False),
        alert.alert(
            {
                "about": "session",
                "level": "critical",
                "student": "U1",
                "client": client.name,
                "cost_nano": 1,
                "mark_nano": 1,
            }
        ),
        alert.alert({"about": "unpriced", "model": words}),
        *(help.overview(role) for role in Role),
    ):
        check(post)
    for view in (
        assignment.form([client], metadata="x" * 80, assignment=work, offers=[Offer(client, None)]),
        assignment.form([client] * 500, metadata="x" * 80, assignment=work, offers=[Offer(client, None)]),
        section.form(channel_id="C1", suggested=words),
        section.rename_form(section_id=str(uuid4()), now_called=words),
        section.teachers_form(section_id=str(uuid4()), section_name=words, present=["U1"] * 20),
        section.roster(
            roster_lines(words), section_id=str(uuid4()), section_name=words, offset=40, total=500, word=words
        ),
        section.roster([], section_id=str(uuid4()), section_name=words, offset=0, total=0),
        admin.form(workspace, ["U1"], limit_nano=10**13, model=words, asks_price=True),
    ):
        assert problems_of_view(view) == []


@given(words=NASTY)
def test_escaped_words_come_back_as_they_were_and_hold_nothing_alive(words: str) -> None:
    """Escaping loses nothing, and leaves no angle bracket."""
    assert "<" not in escape(words)
    assert plain(escape(words)) == words.strip()


@given(words=long(4000), limit=st.integers(10, 200))
def test_words_are_cut_without_cutting_an_entity(words: str, limit: int) -> None:
    """What is cut still reads as whole characters."""
    shown = escaped_within(words, limit)

    assert len(shown) <= limit
    assert shown == escape(plain(shown)) or shown.strip() != shown


def test_what_a_person_sees_is_what_is_kept() -> None:
    """Tokens by their names, entities resolved."""
    assert (
        plain("<!channel> <@U1> <@U1|ben> <#C1|general> <https://a.b|site> &lt;b&gt; &amp;")
        == "@channel @someone @ben #general site <b> &"
    )


def test_italics_of_a_model_are_italics_in_slack() -> None:
    """Single stars would be bold."""
    assert session.reply({"text": "*sighs* Yes. 2*3", "name": "M", "picture": ":x:"}).text == "_sighs_ Yes. 2*3"
