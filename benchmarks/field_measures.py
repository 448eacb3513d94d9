"""Each measure of the field benchmark: our code on experts' lines, beside what a trivial rule reaches."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from statistics import mean

from benchmarks.field_facts import opening_report, snapshot_of, told_report, topic_report
from benchmarks.field_figures import Figure, auc, kappa, share
from benchmarks.field_talks import KINDS, Line, Talks
from models.client_profile import STYLES
from models.debrief import Skill
from models.turn_state import GuardFinding, QuotedAct, Stage
from sandbox.claude.kinds import kind_of
from services.common.sentences import is_question, sentences_of
from services.debriefs.advice_wording import passes
from services.library.template_service import TemplateService
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot, step
from services.simulation.move_classifier import Reading
from services.simulation.question_check import is_open_question
from services.simulation.reply_guard import GuardContext, guard_findings

NOT_A_CLIENT = {GuardFinding.HELPER_VOICE, GuardFinding.ADVICE, GuardFinding.OUT_OF_ROLE}
"""The kinds that say that a reply does not sound like a client. The others depend on what was said before."""

TURNS = (8, 14, 20)
LOOKS_BACK = 8
FILLERS = re.compile(
    r"\b(u+h+|u+m+|hm+|mm+|mm-hm+|er+|erm|you know|i mean|i guess|kind of|sort of|like,|well,)(?!\w)", re.IGNORECASE
)
FIRST_WORD = re.compile(r"^\W*(?:(?:and|so|okay|but|um|uh|well)\W+)*(\w+)", re.IGNORECASE)
OPEN_WORDS = {"what", "how", "why"}


def heading(title: str) -> str:
    """Return a heading for the report."""
    return f"\n{title}"


def guard_report(talks: Talks) -> Iterator[str]:
    """Yield how many helpers' lines the guard notices, and how many clients' lines it takes for faulty."""
    found = list(_guarded(talks))
    helpers = [(line, kinds) for line, kinds in found if line.is_helper and line.is_counted]
    clients = [(line, kinds) for line, kinds in found if not line.is_helper and line.is_counted]
    all_clients = [(line, kinds) for line, kinds in found if not line.is_helper]
    yield heading("Guard: a helper's line would be a role reversal, a client's line is fine (four words or more)")
    yield f"  helpers' lines noticed              {_noticed(helpers).percent()}"
    yield f"  false alarms on clients' lines      {_noticed(clients).percent()}"
    yield f"  a rule that knows 'you' and '?'     {_trivial(helpers).percent()}, false {_trivial(clients).percent()}"
    for kind in KINDS:
        yield f"  noticed: {kind:26} {_noticed([row for row in helpers if kind in row[0].kinds]).percent()}"
    yield f"  whole guard, all clients' lines     {share([bool(kinds) for _, kinds in all_clients]).percent()}"
    yield f"  whole guard, four words or more     {share([bool(kinds) for _, kinds in clients]).percent()}"
    counts = Counter(kind for _, kinds in all_clients for kind in kinds)
    for finding in GuardFinding:
        yield f"  false alarms: {finding.value:21} {counts[finding]} of {len(all_clients):,}"


def _guarded(talks: Talks) -> Iterator[tuple[Line, tuple[GuardFinding, ...]]]:
    for lines in talks.by_talk().values():
        for at, line in enumerate(lines):
            yield line, guard_findings(line.text, _context(lines[:at], line))


def _context(before: Sequence[Line], line: Line) -> GuardContext:
    own = [one.text for one in before if one.is_helper is line.is_helper]
    other = next((one.text for one in reversed(before) if one.is_helper is not line.is_helper), "")
    return GuardContext(
        public="\n".join(one.text for one in before),
        earlier=own[-LOOKS_BACK:],
        student=other,
        unearned=(),
        quarters=10,
        most_sentences=7,
        most_words=168,
    )


def _noticed(rows: Sequence[tuple[Line, tuple[GuardFinding, ...]]]) -> Figure:
    return share([bool(NOT_A_CLIENT & set(kinds)) for _, kinds in rows])


def _trivial(rows: Sequence[tuple[Line, tuple[GuardFinding, ...]]]) -> Figure:
    return share([bool(re.search(r"\byou", line.text, re.IGNORECASE)) and "?" in line.text for line, _ in rows])


def wording_report(talks: Talks) -> Iterator[str]:
    """Yield how well the check of suggested wordings tells open from closed questions, and finds advice."""
    asked = list(_single_questions(talks))
    ours = kappa([("open" if is_open_question(text) else "closed", label) for text, label in asked])
    simple = kappa([("open" if _first_word(text) in OPEN_WORDS else "closed", label) for text, label in asked])
    advice = [line.text for line in talks.helpers if line.given == "advice"]
    plain = [line.text for line in talks.helpers if line.reflection and not line.question and not line.given]
    yield heading("Wording check: single questions, open against closed, and advice")
    yield f"  kappa with the expert               {ours.plain()}"
    yield f"  the first word is what, how, or why {simple.plain()}"
    for label in ("open", "closed"):
        hits = [is_open_question(text) is (label == "open") for text, given in asked if given == label]
        yield f"  right about {label:23} {share(hits).percent()}"
    yield f"  advice that is not suggested        {share([not _is_suggested(text) for text in advice]).percent()}"
    yield f"  reflections that are refused        {share([not _is_suggested(text) for text in plain]).percent()}"


def _single_questions(talks: Talks) -> Iterator[tuple[str, str]]:
    for line in talks.helpers:
        found = [part for part in sentences_of(line.text) if is_question(part)]
        if line.question and len(found) == 1:
            yield found[0], line.question


def _first_word(text: str) -> str:
    found = FIRST_WORD.match(text)
    return found.group(1).casefold() if found else ""


def _is_suggested(text: str) -> bool:
    """Return whether the check lets one of the sentences pass, so that long lines are judged by their words."""
    parts = sentences_of(text)
    return all(passes(part[:300], "", Skill.EMPATHY) or is_question(part) for part in parts)


def trust_report(talks: Talks) -> Iterator[str]:
    """Yield how well trust and told facts, moved by experts' labels, separate good from poor helpers."""
    personas = [snapshot_of(template.data) for template in TemplateService().personas.values()]
    yield heading("Trust moved by experts' labels: how often a good helper's talk is above a poor one's (AUC)")
    for turns in TURNS:
        rows = [(lines[0].is_good, _spoken(lines)[:turns]) for lines in talks.by_talk().values()]
        played = [(is_good, *_played(personas, spoken)) for is_good, spoken in rows if spoken]
        counted = [
            (is_good, float(sum(bool(line.reflection) for line in spoken))) for is_good, spoken in rows if spoken
        ]
        told = {is_good: [facts for good, _, facts in played if good is is_good] for is_good in (True, False)}
        high, low = (f"{mean(told[is_good]):.0%}" if told[is_good] else "none" for is_good in (True, False))
        yield f"  after {turns:2} turns: trust               {auc([(good, moved) for good, moved, _ in played]).plain()}"
        yield f"                  facts told          {auc([(good, facts) for good, _, facts in played]).plain()}"
        yield f"                  reflections counted {auc(counted).plain()}"
        yield f"                  share of facts told: good {high}, poor {low}"


def _spoken(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.is_helper and (line.acts or line.is_counted)]


def _played(personas: Sequence[ClientSnapshot], spoken: Sequence[Line]) -> tuple[float, float]:
    """Return the mean change of trust in quarters, and the mean share of facts told, over these personas."""
    moved, told = [], []
    for client in personas:
        state = client.at_start()
        for turn, line in enumerate(spoken, start=1):
            acts = tuple(QuotedAct(act=act, quote=line.text[:100]) for act in line.acts)
            state = step(client, state, Reading(acts=acts), (line.text,), turn=turn).state
        moved.append(state.quarters - client.start)
        told.append(sum(one.stage == Stage.OPENED for one in state.facts) / max(1, len(client.facts)))
    return mean(moved), mean(told)


NAMED: dict[str, Callable[[Line], bool]] = {
    "open": lambda line: line.question == "open",
    "closed": lambda line: line.question == "closed",
    "warm": lambda line: bool(line.reflection),
    "advice": lambda line: line.given == "advice",
}


def stand_in_report(talks: Talks) -> Iterator[str]:
    """Yield how often the simulated Claude names what the helper did as the expert does."""
    rows = [(kind_of(line.text), label) for line in talks.helpers if (label := _label(line))]
    always = Counter(label for _, label in rows).most_common(1)
    yield heading("Simulated Claude: the act that it names is the expert's (open, closed, reflection, advice)")
    yield f"  all four                            {share([ours == label for ours, label in rows]).percent()}"
    if always:
        most = share([label == always[0][0] for _, label in rows])
        yield f"  always '{always[0][0]}'{'':{26 - len(always[0][0])}} {most.percent()}"
    for kind in NAMED:
        yield f"    {kind:33} {share([ours == label for ours, label in rows if label == kind]).percent()}"


def _label(line: Line) -> str:
    return next((kind for kind, holds in NAMED.items() if holds(line)), "")


TARGETS = {
    "three words or fewer": "8 to 15%",
    "with fillers": "10 to 20%",
    "stage directions": "under 10%",
    "questions": "under 10%",
}


def style_report(talks: Talks) -> Iterator[str]:
    """Yield how the clients' style examples compare with real clients."""
    written = [answer for style in STYLES for answer in answers_of(style)]
    real = [line.text for line in talks.clients]
    yield heading("Style examples beside real clients. Speech is the guide, not the target: a chat has less 'mm-hm'")
    for name, holds in TRAITS.items():
        ours, theirs = (share([holds(text) for text in texts]) for texts in (written, real))
        yield f"  {name:22} wanted {TARGETS[name]:10} examples {ours.percent()}, real {theirs.percent()}"
    lengths = [len(text.split()) for text in written], [len(text.split()) for text in real]
    yield f"  words an answer: examples {mean(lengths[0]):.1f}, real {mean(lengths[1]):.1f}"


def answers_of(style: str) -> list[str]:
    """Return the client's answers in a style's examples."""
    return re.findall(r"^You: (.+)$", PromptService().style(style).examples, re.MULTILINE)


def _spoken_words(text: str) -> str:
    return re.sub(r"\*[^*\n]*\*", " ", text)


TRAITS: dict[str, Callable[[str], bool]] = {
    "three words or fewer": lambda text: len(_spoken_words(text).split()) <= 3,
    "with fillers": lambda text: bool(FILLERS.search(text)),
    "stage directions": lambda text: "*" in text,
    "questions": lambda text: "?" in text,
}
MEASURES = (
    guard_report,
    wording_report,
    trust_report,
    topic_report,
    opening_report,
    told_report,
    stand_in_report,
    style_report,
)
