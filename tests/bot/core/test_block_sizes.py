"""Blocks that are too large for Slack raise an error with the name of their builder and without people's text."""

import logging
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from bot.core.block_sizes import MESSAGE_SIZE, VIEW_BLOCKS, VIEW_SIZE
from bot.courses.blocks import section
from bot.debriefs.blocks import review
from bot.slack.blocks import kit
from bot.slack.blocks.kit import TooLargeError
from bot.slack.blocks.post import Post
from bot.slack.payloads import OwnedPage
from models.debrief import (
    CriterionVerdict,
    DebriefDB,
    DebriefState,
    Findings,
    JudgedCriterion,
    ReflectionDB,
    Skill,
    Strength,
    Suggestion,
    TrustPoint,
)
from models.session import SessionDB
from services.debriefs.debrief_posts import posts_of
from services.debriefs.debrief_review import MOST_REMARKS
from services.messaging.debrief_messages import DebriefTalk
from services.messaging.packing import ROOM, json_size, packed

SECRET = "nobody's business "
TOO_LARGE: dict[str, Callable[[], Any]] = {
    "a section": lambda: kit.section(SECRET * 200),
    "a header": lambda: kit.header(SECRET * 20),
    "a context": lambda: kit.context(SECRET * 200),
    "a context of texts": lambda: kit.context(*[SECRET] * 11),
    "a row of buttons": lambda: kit.actions(*[kit.button(SECRET, f"a{number}") for number in range(26)]),
    "a button": lambda: kit.button(SECRET * 5, "a"),
    "a value": lambda: kit.button("Go", "a", OwnedPage(SECRET * 200)),
    "an option": lambda: kit.option(SECRET * 5, "a"),
    "a question": lambda: kit.confirm("Sure?", SECRET * 20, yes="Yes", no="No"),
    "a label": lambda: kit.text_input("a", SECRET * 200),
    "a field's content": lambda: kit.text_input("a", "Name", value=SECRET * 5, max_length=80),
    "a hint": lambda: kit.text_input("a", "Name", hint=SECRET * 200),
    "a placeholder": lambda: kit.text_input("a", "Name", placeholder=SECRET * 20),
    "a menu": lambda: kit.select([kit.option(SECRET, str(number)) for number in range(101)]),
    "a list of boxes": lambda: kit.checkboxes([kit.option(SECRET, str(number)) for number in range(11)]),
    "a menu of three dots": lambda: kit.overflow("a", [kit.option(SECRET, str(number)) for number in range(6)]),
    "a title": lambda: kit.modal(SECRET * 2, "a", [kit.divider()]),
    "a message of blocks": lambda: Post(text="Hello", blocks=[kit.divider()] * 51),
    "a message": lambda: Post(text="Hello", blocks=[kit.section(SECRET * 100)] * 6),
    "a message's words": lambda: Post(text=SECRET * 300),
    "a view of blocks": lambda: kit.modal("Form", "a", [kit.divider()] * 101, submit="Save"),
    "a view": lambda: kit.modal("Form", "a", [kit.section("é" * 3000)] * 20, submit="Save"),
}


@pytest.mark.parametrize("what", TOO_LARGE)
def test_each_piece_that_is_too_large_raises_without_the_words(what: str) -> None:
    """The error names the part and its size."""
    with pytest.raises(TooLargeError) as raised:
        TOO_LARGE[what]()

    assert raised.value.what == what
    assert raised.value.size > raised.value.limit
    assert SECRET.strip() not in f"{raised.value} {raised.value.facts}"


def test_the_error_names_the_builder() -> None:
    """The log says where to look."""
    with pytest.raises(TooLargeError) as raised:
        section.rename_form(section_id=uuid4(), now_called="x" * 101)

    assert raised.value.message == "section.rename_form built a field's content of size 101; Slack accepts 100."


@pytest.mark.parametrize("blocks", [[kit.divider()] * 150, [kit.section("é" * 3000)] * 90], ids=["many", "large"])
def test_a_view_that_is_too_large_shows_its_first_page(blocks: Any, caplog: pytest.LogCaptureFixture) -> None:
    """The reader sees what fits and a sentence, and the log names the builder."""
    with caplog.at_level(logging.ERROR):
        view = kit.modal("Long", "a", blocks)

    assert len(view["blocks"]) <= VIEW_BLOCKS
    assert json_size(view) <= VIEW_SIZE
    assert view["blocks"][-1] == kit.context(kit.CUT_VIEW)
    assert "Only its first page is shown." in caplog.text


def test_a_long_debrief_becomes_several_posts_with_each_remark_once() -> None:
    """A teacher has added the longest possible remarks."""
    words = "& " * 300
    strengths = [Strength(line=1, quote="q" * 200, skill=skill, why=words) for skill in Skill]
    to_try = [Suggestion(line=1, quote="q" * 200, skill=skill, why=words, instead=words) for skill in Skill]
    findings = Findings(strengths=strengths, to_try=to_try)
    row = DebriefDB(findings=findings.model_dump(mode="json"), edited=None)
    talks = [part for part in posts_of(row) if isinstance(part, DebriefTalk)]
    shown = [number for part in talks for number in range(part.start, part.end or 0)]

    assert len(talks) > 2
    assert shown == list(range(len(strengths) + len(to_try)))


def test_the_form_of_a_debrief_has_room_for_every_possible_remark() -> None:
    """It has sixteen suggestions, each with its fields, and a rubric of twenty criteria."""
    one = Suggestion(line=1, quote="q" * 200, skill=Skill.FOCUS, why="w" * 600, instead="i" * 600)
    levels = [{"points": points, "description": "d" * 300} for points in range(6)]
    criteria = [{"name": f"Criterion {number}", "levels": levels} for number in range(20)]
    judged: dict[str, Any] = {"weight": 5, "best": 5, "verdict": CriterionVerdict.JUDGED, "points": 3, "why": "w" * 300}
    findings = Findings(
        to_try=[one] * MOST_REMARKS,
        criteria=[JudgedCriterion(key=f"c{number}", name=row["name"], **judged) for number, row in enumerate(criteria)],
        trust=[TrustPoint(turn=turn, quarters=4 + turn % 9, line=turn) for turn in range(200)],
        never_told=["f" * 500] * 12,
    )
    debrief = DebriefDB(
        id=uuid4(),
        findings=findings.model_dump(mode="json"),
        version=1,
        revision=1,
        state=DebriefState.WRITTEN,
        withheld=[],
    )
    interview = SessionDB(persona={"name": "Maria"}, grading={"rubric": {"criteria": criteria}})
    own = ReflectionDB(went_well="w" * 600, was_hard="w" * 600, next_time="w" * 600)
    view = review.form(debrief, interview, student="Maya", reflection=own, levels={})

    assert len(view["blocks"]) < VIEW_BLOCKS
    assert "submit" in view


def test_items_are_packed_as_tightly_as_a_message_allows() -> None:
    """An item that fills a message gets a message of its own."""
    pages = list(packed([ROOM // 2, ROOM // 2, 10, ROOM * 2, 10], head=0))

    assert pages == [(0, 2), (2, 3), (3, 4), (4, 5)]
    assert list(packed([1] * 10, most=4)) == [(0, 4), (4, 8), (8, 10)]
    assert list(packed([])) == [(0, 0)]
    assert ROOM < MESSAGE_SIZE
