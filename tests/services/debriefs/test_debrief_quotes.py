"""Every quote that a student reads in a debrief is in the transcript, letter by letter."""

import html
import json
import re
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.debriefs.blocks import debrief as blocks
from models.debrief import DebriefDB
from models.rubric import EvaluationRubricDB
from models.session import SessionDB
from sandbox.claude.structured_output import fill_schema
from services.claude.errors import ClaudeContentError
from services.common.quotes import LONGEST_QUOTE
from services.debriefs.check import findings_of
from services.debriefs.debrief_writer import ask_of, criteria_of
from services.messaging.debrief_messages import DebriefLevels, DebriefNumbers, DebriefTalk
from services.prompts.debrief_request import JudgedLine
from services.prompts.prompt_service import PromptService
from tests.personas import profile

PROMPTS = PromptService()
LEVELS = [{"points": points, "description": f"Level {points}"} for points in (1, 2, 3)]
SAID = st.one_of(
    st.text(min_size=1, max_size=400),
    st.text(alphabet=st.sampled_from("😀👍🏽é<>&“”\"'’*_`\n ABCDEFG"), min_size=1, max_size=300),
    st.sampled_from(
        ["¿CÓMO ESTÁS, MARÍA?", "WHAT HAPPENED TO YOU?!", "😀😀 👍", "مرحبا كيف حالك", "a &lt;b&gt; c", "‘It’s’ fine"]
    ),
    st.text(alphabet="ABab01", min_size=1, max_size=250),
)


def grading(criteria: int) -> dict[str, Any]:
    """Return the grading facts of a session with a rubric of this many criteria."""
    rows = [
        {
            "name": f"Criterion {at}",
            "description": "",
            "weight": 100 // criteria if at else 100 - 100 // criteria * (criteria - 1),
            "levels": LEVELS,
        }
        for at in range(criteria)
    ]
    rubric = EvaluationRubricDB(name="Listening", description="", source="", revision=1, criteria=rows)
    return PROMPTS.grading(profile(), rubric, model="claude-haiku-5-5")


def shown(facts: dict[str, Any], answer: dict[str, Any], lines: list[JudgedLine]) -> str:
    """Return the text of the debrief that results from this answer, as a student sees it."""
    try:
        findings = findings_of(json.dumps(answer), lines, criteria_of(facts))
    except ClaudeContentError:  # nothing of it is left, so it is asked for again
        return ""
    row = DebriefDB(
        findings=findings.model_dump(mode="json"), edited=None, withheld=[], version=1, link_base="https://x.test/a"
    )
    session = SessionDB(persona={"name": "Maria"}, grading=facts, thread_ts="1.1", channel_id="D1")
    parts = (DebriefTalk(), DebriefLevels(start=0), DebriefLevels(start=10), DebriefNumbers())
    posts = [blocks.post(part, row, session, released_by=None) for part in parts]
    texts = [block["text"]["text"] for post in posts for block in post.blocks if block["type"] == "section"]
    return html.unescape("\n".join(texts))


def quoted(words: str) -> list[str]:
    """Return what is shown as the student's own words."""
    return [
        found.replace("\n> ", "\n") for found in re.findall(r"^> “(.*?)” \((?:line|<)", words, re.DOTALL | re.MULTILINE)
    ]


@given(said=st.lists(SAID, min_size=1, max_size=12), criteria=st.sampled_from([1, 5, 20]), spoil=st.integers(0, 3))
@settings(max_examples=150)
@example(said=["0", "0", "0"], criteria=1, spoil=0)
def test_every_quote_is_found_letter_by_letter(said: list[str], criteria: int, spoil: int) -> None:
    """It can be in any script, and the model may copy some of it wrongly."""
    lines = [JudgedLine(at, bool(at % 2), text, f"{at}.000100") for at, text in enumerate(said, start=1)]
    facts = grading(criteria)
    ask = ask_of(facts, lines, user_hash="")
    answer = fill_schema(ask.schema or {}, "\n".join([ask.system, *(text for _, text in ask.messages)]))
    for number, row in enumerate([*answer["strengths"], *answer["to_try"], *answer["criteria"].values()]):
        if spoil and number % spoil == 0:
            row["quote"] += "x"
    words = shown(facts, answer, lines)

    student = [line.text for line in lines if line.is_student]
    assert all(any(quote in text for text in student) for quote in quoted(words))
    assert spoil or owed(answer, student) <= set(quoted(words))


def owed(answer: dict[str, Any], student: list[str]) -> set[str]:
    """Return the quotes that the debrief must show: simple words of the student, if there was a chance."""
    judged = [row["quote"] for row in answer["criteria"].values() if row["had_chance"]]
    if len(judged) > 1 and (len(set(judged)) < 2 or len(set(student)) < len(student)):
        return set()  # several levels cannot rest on one line
    return {quote[:LONGEST_QUOTE] for quote in judged if quote in student and quote.isascii() and quote.isalnum()}
