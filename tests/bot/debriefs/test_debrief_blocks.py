"""A debrief keeps Slack's limits, whatever was said and judged."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import strategies as st

from bot.debriefs.blocks import debrief as blocks
from models.debrief import (
    Before,
    Counts,
    CriterionVerdict,
    DebriefDB,
    DebriefState,
    Findings,
    JudgedCriterion,
    Move,
    Skill,
    Strength,
    Suggestion,
    TranscriptQuote,
)
from models.session import SessionDB
from services.debriefs.wording_filter import moves_in_words
from services.messaging.debrief_messages import DebriefTalk

NASTY = st.text(alphabet=st.sampled_from("a&<>*_`\n “”|@😀é "), min_size=1)


def written(words: str, *, criteria: int, released: bool = False) -> tuple[DebriefDB, SessionDB]:
    """Return the largest possible debrief made of this text, and its session."""
    quoted: dict[str, Any] = {"line": 399, "quote": (words * 200)[:200], "slack_ts": "1732000000.000100"}
    why = (words * 300)[:300]
    skills = list(Skill)[:4]
    findings = Findings(
        strengths=[Strength(**quoted, skill=skill, why=why) for skill in skills],
        to_try=[Suggestion(**quoted, skill=skill, why=why, instead=why) for skill in skills],
        criteria=[
            JudgedCriterion(
                key=f"c{number}",
                name=f"{number}{words}"[:80],
                weight=5,
                best=5,
                verdict=CriterionVerdict.JUDGED,
                points=3,
                level=why,
                why=why,
                evidence=TranscriptQuote(**quoted),
            )
            for number in range(criteria)
        ],
        counts=Counts(moves=dict.fromkeys(Move, 99), student_words=9999, client_words=1, student_lines=200),
        before=Before(client=words[:80] or "x", percent=4, counts=Counts()),
        note=(words * 1000)[:1000],
    )
    rows = [
        {"name": row.name, "levels": [{"points": points, "description": why} for points in range(6)]}
        for row in findings.criteria
    ]
    rubric = {"id": str(uuid4()), "revision": 1, "name": (words * 80)[:80], "source": "MITI", "criteria": rows}
    session = SessionDB(
        id=uuid4(), persona={"name": (words * 80)[:80]}, grading={"rubric": rubric}, thread_ts="1.2", channel_id="D1"
    )
    debrief = DebriefDB(
        id=uuid4(),
        version=2,
        revision=1,
        state=DebriefState.WRITTEN,
        findings=findings.model_dump(mode="json"),
        edited=None,
        withheld=[],
        link_base="https://x.slack.com/archives/D1",
        released_at=datetime.now(UTC) if released else None,
    )
    return debrief, session


@pytest.mark.parametrize("words", ["<!channel> <@U1>", "a < b & c > d"])
def test_quotes_do_not_become_markup(words: str) -> None:
    """A quote creates no mention, no link, and no entity."""
    debrief, session = written(words, criteria=1)
    post = blocks.post(DebriefTalk(), debrief, session, released_by=None)
    shown = str([block for block in post.blocks if block["type"] != "header"])  # a header's text is plain

    assert words not in shown
    assert words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in shown


def test_what_was_done_once_is_counted_in_the_singular() -> None:
    """What was never done is left out."""
    counts = Counts(moves={Move.CONFRONTATION: 0, Move.SUMMARY: 2, Move.OPEN_QUESTION: 1})

    assert moves_in_words(counts) == ["1 open question", "2 summaries"]
