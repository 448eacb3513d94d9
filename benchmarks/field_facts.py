"""Hidden facts: how often they are touched by chance, by pointed questions, and by a skilled interviewer.

The pointed questions and the labeled replies were written by readers who saw the ready personas but none of the code.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.field_figures import Figure, share
from benchmarks.field_talks import Talks
from models.client_profile import ClientProfileCreate, HiddenFact
from models.turn_state import Act, QuotedAct, Stage
from services.auditions.play import profile_of
from services.auditions.script import SKILLED, interviewers
from services.common.yaml_text import load_yaml
from services.library.template_service import TemplateService
from services.simulation.client_state import ClientSnapshot, step
from services.simulation.fact_matching import heard, is_told, is_touched
from services.simulation.move_classifier import Reading

READERS = Path(__file__).parents[1] / "tests" / "services" / "simulation" / "readers"
OPEN, DEEP, EMPATHY = Act.OPEN_QUESTION, Act.COMPLEX_REFLECTION, Act.EMPATHY_SHOWN
SKILLED_ACTS: tuple[tuple[Act, ...], ...] = (
    (OPEN,),
    (DEEP,),
    (OPEN,),
    (DEEP, EMPATHY),
    (OPEN,),
    (Act.SILENCE_RESPECTED,),
    (Act.LIMIT_RESPECTED, Act.EMPHASIZING_AUTONOMY),
    (DEEP,),
    (OPEN,),
    (EMPATHY, Act.AFFIRMATION),
    (OPEN,),
    (DEEP, EMPATHY),
    (Act.SUMMARY, OPEN),
    (OPEN, Act.EMPHASIZING_AUTONOMY),
)
"""What each line of the skilled interviewer's script does, in a perfect reading."""

DEEPEST = 4


@dataclass(frozen=True)
class Opened:
    """How many facts a script has opened, and of how many."""

    facts: int
    of: int


def snapshot_of(data: ClientProfileCreate) -> ClientSnapshot:
    """Return the fields of a persona that decide how it opens up."""
    profile = profile_of(data)
    return ClientSnapshot.of(
        {name: getattr(profile, name) for name in ("name", "hidden_facts", "starting_trust_quarters", "difficulty")}
    )


def topic_report(talks: Talks) -> Iterator[str]:
    """Yield how often a line of another talk touches a hidden fact by chance, and how often a pointed question does."""
    lines = [line.text for line in talks.helpers if line.is_counted]
    shares: dict[str, list[bool]] = {}
    sensitive: list[bool] = []
    for template in _templates().personas.values():
        for line in lines:
            said = heard((line,), name=template.data.name)
            near = [fact for fact in template.data.hidden_facts if is_touched(fact, said)]
            shares.setdefault(template.data.name, []).append(bool(near))
            sensitive.append(any(fact.is_sensitive for fact in near))
    single = {name: share(hits) for name, hits in shares.items()}
    yield "\nTopics: a line of another talk touches a hidden fact of a ready persona by chance"
    yield f"  any fact                            {share([hit for hits in shares.values() for hit in hits]).percent()}"
    yield f"  a sensitive fact                    {share(sensitive).percent()}"
    for name, figure in sorted(single.items(), key=lambda row: row[1].value or 0):
        yield f"    {name:33} {figure.percent()}"
    yield "Topics: a pointed question touches its fact, without the reading"
    for language in ("en", "es"):
        yield f"  {language:35} {touched_by_questions(language).percent()}"


def touched_by_questions(language: str) -> Figure:
    """Return the share of pointed questions in this language that touch their fact."""
    return share(
        [
            is_touched(_fact(row), heard((row["question"],), name=_persona(row).name))
            for row in rows_of("pointed_questions")
            if row["language"] == language
        ]
    )


def opening_report(talks: Talks) -> Iterator[str]:
    """Yield how many facts a skilled interviewer opens with and without their topics. The talks are not needed."""
    yield f"\nFacts that the skilled interviewer opens, in the ready personas ({len(talks.by_talk())} talks not used)"
    for with_topics, words in ((False, "without topics"), (True, "with topics")):
        every, deepest = opened(with_topics=with_topics), opened(with_topics=with_topics, level=DEEPEST)
        yield f"  {words:35} {every.facts} of {every.of}, at level 4: {deepest.facts} of {deepest.of}"


def opened(*, with_topics: bool, level: float | None = None) -> Opened:
    """Return how many facts the script opens with perfect readings, of all or of one level.

    With topics, each line is followed by a pointed question about a fact, lowest levels first. At the end the script is
    said once more, and what is still closed is asked about again.
    """
    [skilled] = [one for one in interviewers() if one.key == SKILLED]
    told = of = 0
    for key, template in _templates().personas.items():
        client = snapshot_of(template.data)
        questions = _first_questions(key) if with_topics else {}
        cues = [(cue.say, acts) for cue, acts in zip(skilled.spoken_to(client.name), SKILLED_ACTS, strict=True)]
        stages = _played(client, [*cues, *(cues if with_topics else ())], questions)
        for fact, stage in zip(client.facts, stages, strict=True):
            if level is None or fact.level == level:
                of += 1
                told += stage == Stage.OPENED
    return Opened(told, of)


def _played(
    client: ClientSnapshot, cues: Iterable[tuple[str, tuple[Act, ...]]], questions: dict[int, str]
) -> list[Stage]:
    state, turn, waiting = client.at_start(), 0, list[int]()
    for say, acts in cues:
        turn += 1
        state = step(client, state, _reading(acts), (say,), turn=turn).state
        closed = [at for at in questions if state.facts[at].stage != Stage.OPENED]
        waiting = [at for at in waiting if at in closed] or sorted(closed, key=lambda at: client.facts[at].level)
        if waiting:
            turn += 1
            at = waiting.pop(0)
            state = step(client, state, _reading((OPEN,)), (questions[at],), turn=turn).state
    return [one.stage for one in state.facts]


def _reading(acts: tuple[Act, ...]) -> Reading:
    return Reading(tuple(QuotedAct(act=act, quote="q") for act in acts))


def told_report(talks: Talks) -> Iterator[str]:
    """Yield how often a labeled reply is rightly booked as told. The talks are not needed."""
    right, noticed = told_figures()
    yield f"\nTold: replies labeled by a reader, who tells, hints, or does neither ({len(talks.by_talk())} talks not used)"
    yield f"  booked as told, and right           {right.percent()}"
    yield f"  told facts that were noticed        {noticed.percent()}"


def told_figures() -> tuple[Figure, Figure]:
    """Return the share of replies booked as told that tell, and the share of telling replies that are booked."""
    found = [(is_told(_fact(row), row["reply"]), row["label"] == "tells") for row in rows_of("labeled_replies")]
    return share([tells for booked, tells in found if booked]), share([booked for booked, tells in found if tells])


def rows_of(name: str) -> list[dict[str, Any]]:
    """Return the rows of a readers' file."""
    rows: list[dict[str, Any]] = load_yaml((READERS / f"{name}.yml").read_text(encoding="utf-8"))
    return rows


def _first_questions(key: str) -> dict[int, str]:
    """Return one question for each fact of a persona, by the fact's position."""
    found: dict[int, str] = {}
    for row in rows_of("pointed_questions"):
        if row["client"] == key:
            found.setdefault(row["fact"] - 1, row["question"])
    return found


def _persona(row: dict[str, Any]) -> ClientProfileCreate:
    return _templates().personas[row["client"]].data


def _fact(row: dict[str, Any]) -> HiddenFact:
    return _persona(row).hidden_facts[int(row["fact"]) - 1]


@cache
def _templates() -> TemplateService:
    return TemplateService()
