"""The debrief that the simulated Claude writes in the demo follows from the acts in the talk."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.library.rubric_views import rubric_of
from bot.slack.fields import Fields
from demo.course import CRITERIA
from demo.stand_in.lesson import lesson
from models.debrief import Findings
from models.rubric import Criterion
from models.turn_state import Act, Aside
from sandbox.claude.answers import Conduct, structured_answer
from sandbox.claude.repertoire import repertoire_of
from sandbox.claude.scenes import Talk, act_out
from services.debriefs.check import findings_of
from services.debriefs.totals import percent
from services.library.template_service import TemplateService
from services.prompts.debrief_request import JudgedLine, as_data, rubric_words, schema_of
from services.simulation.move_classifier import SCHEMA, reading_of

INTERVIEWS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "interviews.yml").read_text(encoding="utf-8")
)
CONDUCT = Conduct(taught=repertoire_of(lesson()))
ROLE = "<person>\nName: Maria Rodriguez\nAge: 34\nGender: Woman\n</person>"
NAMES_TWO_ACTS = {"2-miti"}
"""A level of this rubric names persuading or confronting, so a talk with one of them seems to contradict it."""

SIGNED = {"english": "A simulated Claude wrote this", "spanish": "un Claude simulado"}


def course_criteria() -> list[Criterion]:
    """Return the criteria of the demo's rubric, read as the app reads its form."""
    typed = {"name": "First talks", "description": "", "source": ""}
    for number, (name, weight, about, levels) in enumerate(CRITERIA, start=1):
        typed |= {f"criterion_{number}": name, f"weight_{number}": weight}
        typed |= {f"about_{number}": about, f"levels_{number}": levels}
    return rubric_of(Fields(typed)).criteria


def debriefed(lines: list[str], criteria: list[Criterion]) -> Findings:
    """Play the interview with Maria, and return what the app keeps of the debrief."""
    assert CONDUCT.taught is not None
    talk: Talk = [("user", "(Somebody sits down.)")]
    for line in (None, *lines):
        talk += [("user", line)] if line is not None else []
        talk.append(("assistant", act_out(ROLE, talk, CONDUCT.taught)))
    judged = [JudgedLine(at, speaker == "user", text) for at, (speaker, text) in enumerate(talk[1:], start=1)]
    system = f"<rubric>\n{rubric_words(criteria)}\n</rubric>"
    answer = structured_answer(schema_of(criteria), system, [as_data(judged)], CONDUCT)
    return findings_of(json.dumps(answer), judged, criteria)


def test_better_interviews_get_better_debriefs() -> None:
    """Every good interview is above every middling one, and every middling one above every poor one.

    An independent reader wrote them. No level contradicts what the app counts, and everything said is supported.
    """
    criteria = course_criteria()
    found = [(one["quality"], one["language"], debriefed(one["lines"], criteria)) for one in INTERVIEWS]
    points = {
        quality: [percent(findings) or 0 for name, _, findings in found if name == quality]
        for quality in ("good", "middling", "poor")
    }

    assert [len(some) for some in points.values()] == [10, 10, 10]
    assert min(points["good"]) > max(points["middling"])
    assert min(points["middling"]) > max(points["poor"])
    assert [row.contradiction for _, _, findings in found for row in findings.criteria if row.contradiction] == []
    assert sum(findings.dropped for _, _, findings in found) == 0
    for _, language, findings in found:
        remarks = [row.why for row in findings.strengths] + [row.why for row in findings.to_try]
        said = " ".join([*remarks, *(row.why for row in findings.criteria)])
        assert SIGNED[language] in said


@pytest.mark.parametrize("key", sorted(TemplateService().rubrics))
def test_the_ready_rubrics_rank_interviews_the_same_way(key: str) -> None:
    """With any ready rubric, good interviews are above poor ones on average, and levels fit the counts."""
    criteria = TemplateService().rubrics[key].data.criteria
    found = [(one["quality"], debriefed(one["lines"], criteria)) for one in INTERVIEWS]
    points = {name: [percent(findings) or 0 for quality, findings in found if quality == name] for name, _ in found}

    assert sum(points["good"]) > sum(points["middling"]) > sum(points["poor"])
    assert key in NAMES_TWO_ACTS or not [row for _, one in found for row in one.criteria if row.contradiction]


@pytest.mark.parametrize(
    ("line", "acts", "aside"),
    [
        ("What has that been like?", {Act.OPEN_QUESTION}, Aside.NONE),
        ("You feel alone with it. What would help?", {Act.COMPLEX_REFLECTION, Act.OPEN_QUESTION}, Aside.NONE),
        ("¿Cómo ha sido para usted?", {Act.OPEN_QUESTION}, Aside.NONE),
        ("You should talk to your landlord.", {Act.ADVICE_WITHOUT_PERMISSION}, Aside.NONE),
        ("Take your time. We don't have to talk about that.", {Act.LIMIT_RESPECTED}, Aside.NONE),
        ("Am I talking to a real person? I need to know.", set(), Aside.ASKS_IF_AI),
        ("I'm not okay myself, I want to die.", set(), Aside.OWN_DISTRESS),
    ],
)
def test_a_reading_names_what_the_line_does(line: str, acts: set[Act], aside: Aside) -> None:
    """The app keeps every act, with the words that show it."""
    answer = structured_answer(SCHEMA, "", [f"<turn>\n[1] Student: {line}\n</turn>"], CONDUCT)
    reading = reading_of(json.dumps(answer), [line])

    assert reading.aside == aside
    assert reading.dropped == 0
    assert aside != Aside.NONE or {done.act for done in reading.acts} == acts


def test_a_reading_with_numbered_topics_names_those_that_the_line_speaks_of() -> None:
    """A topic is spoken of where a line shares a word with its label."""
    listed = {"type": "array", "items": {"enum": ["none", "1", "2"]}}
    schema = {**SCHEMA, "properties": {**SCHEMA["properties"], "topics": listed}}
    question = "<topics>\n1. the landlord's offer\n2. nights\n</topics>\n<turn>\n[1] Student: What did the landlord say?\n</turn>"

    assert structured_answer(schema, "", [question], CONDUCT)["topics"] == ["1"]
