"""How a client opens and closes: a pure step from the state before a turn to the state after it.

The rules are PatientAct's. Trust starts where the persona says and moves by one or two quarters; most turns do not move
it. A fact of level n is told once trust has reached n and the turn gives it the chance that its `earned_by` names. No
request contains a fact that is not earned, so the client cannot reveal it by mistake.

To run an interview without a database or Slack (like `virtual-client audition`), see
`services/simulation/turn_simulation.py`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from models.client_profile import Difficulty, HiddenFact
from models.turn_state import LEAST_TRUST, MOST_TRUST, Act, ClientState, FactStage, Stage
from services.common.synonyms import topic_words
from services.simulation.fact_matching import HeardSentence, has_words, heard, is_told, is_touched
from services.simulation.fact_opening import is_only_when_asked
from services.simulation.languages import names_feeling
from services.simulation.move_classifier import Reading

FULL = 4
"""The quarters in a whole step of trust. A fact's level counts whole steps."""

REMIND_AFTER = 8
"""After this many turns without a note, the client is reminded of who they are."""

RAISES = (Act.LIMIT_RESPECTED, Act.COMPLEX_REFLECTION, Act.EMPATHY_SHOWN, Act.SILENCE_RESPECTED)
HURTS: Mapping[Act, int] = {
    Act.CONFRONTATION: 2,
    Act.PRESSED: 1,
    Act.ADVICE_WITHOUT_PERMISSION: 1,
    Act.EMPATHY_MISSED: 1,
}
INVITES = (
    Act.OPEN_QUESTION,
    Act.SIMPLE_REFLECTION,
    Act.SUMMARY,
    Act.AFFIRMATION,
    Act.ADVICE_WITH_PERMISSION,
    Act.EMPHASIZING_AUTONOMY,
    Act.SEEKING_COLLABORATION,
    Act.CONFIDENTIALITY,
    Act.ASKING_ABOUT_SAFETY,
    *RAISES,
)
ASKS_IN = (
    Act.OPEN_QUESTION,
    Act.SIMPLE_REFLECTION,
    Act.COMPLEX_REFLECTION,
    Act.SUMMARY,
    Act.EMPATHY_SHOWN,
)
"""After one of these, silence leaves room for an answer. After anything else, the student only says nothing."""
QUESTIONS = (Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.PRESSED, Act.CONFRONTATION)
LONGEST_RUN = 3
"""From this many turns of only closed questions in a row, it is an interrogation."""

_EARNING: tuple[tuple[str, tuple[Act, ...]], ...] = (
    (r"\bopen question|\bopen-ended|\bopenly ask|\binvit", (Act.OPEN_QUESTION,)),
    (r"\breflect|\bsaid back|\bsaying back|\bsays back|\bunderstood", (Act.COMPLEX_REFLECTION, Act.SIMPLE_REFLECTION)),
    (r"\bempath|\bwarm|\bfeeling|\bvalidat|\bcompassion", (Act.EMPATHY_SHOWN, Act.COMPLEX_REFLECTION)),
    (r"\bsilen|\bwait|\bpause|\btime\b|\bleaves? room", (Act.SILENCE_RESPECTED,)),
    (
        r"\bno pressure|\bwithout push|\bnot push|\bown pace|\blimit|\brespect|\bpermission|\broom\b",
        (Act.LIMIT_RESPECTED,),
    ),
    (r"\bautonom|\bchoice|\bher decision|\bhis decision|\btheir decision", (Act.EMPHASIZING_AUTONOMY,)),
    (r"\bcollaborat|\btogether", (Act.SEEKING_COLLABORATION,)),
    (r"\bconfidential|\bprivate|\bprivacy|\btells? nobody|\bwho hears", (Act.CONFIDENTIALITY,)),
    (r"\bsafety|\bsuicid|\bself-harm|\basks? directly", (Act.ASKING_ABOUT_SAFETY,)),
    (r"\baffirm|\bstrength|\beffort", (Act.AFFIRMATION,)),
    (r"\bsummar", (Act.SUMMARY,)),
)
"""The ways to treat the client that an `earned_by` can name, and the acts that match them."""

_NAMES_A_WAY = re.compile("|".join(rf"(?:{pattern})\\w*" for pattern, _ in _EARNING), re.IGNORECASE)
"""The words of an `earned_by` that name a way to treat the client. What remains is what the student speaks of."""

_LEFT_OUT = re.compile(
    r"\b(without|does not|do not|did not|rather than|instead of|not|nothing|never|no)\b(?! pressure)[^,.;]*",
    re.IGNORECASE,
)
"""The parts of an `earned_by` that say what not to do. They earn nothing."""


@dataclass(frozen=True)
class ClientSnapshot:
    """The parts of a persona that decide how the client opens, as they were when the session started."""

    name: str
    facts: tuple[HiddenFact, ...] = ()
    start: int = 10
    difficulty: Difficulty = Difficulty.MODERATE
    style: str = "Plain"

    @classmethod
    def of(cls, persona: Mapping[str, Any]) -> "ClientSnapshot":
        """Return the snapshot from a session's stored persona, or from any mapping with the persona's fields.

        Only the name must be there. Other missing fields have defaults, such as a trust of 2.5.
        """
        return cls(
            name=str(persona["name"]),
            facts=tuple(HiddenFact.model_validate(fact) for fact in persona.get("hidden_facts") or ()),
            start=int(persona.get("starting_trust_quarters") or 10),
            difficulty=Difficulty(persona.get("difficulty") or Difficulty.MODERATE),
            style=str(persona.get("style") or "Plain"),
        )

    def at_start(self) -> ClientState:
        """Return the state before anything is said: trust at the persona's start, and no fact told or hinted at."""
        return ClientState(quarters=self.start, facts=tuple(FactStage() for _ in self.facts))

    def untold_facts(self, state: ClientState) -> list[HiddenFact]:
        """Return the facts that no reply has told, opened or not."""
        return [fact for fact, at in zip(self.facts, state.facts, strict=True) if not at.is_told]

    def unearned_facts(self, state: ClientState) -> list[HiddenFact]:
        """Return the facts that are not earned. No request may contain them."""
        return [fact for fact, at in zip(self.facts, state.facts, strict=True) if at.stage != Stage.OPENED]

    def closed_topics(self, state: ClientState) -> list[tuple[int, str]]:
        """Return the topics of the facts that are not earned, each after the fact's position. Only the reading sees them.

        Facts without a topic are left out.
        """
        rows = zip(self.facts, state.facts, strict=True)
        return [(at, fact.topic) for at, (fact, now) in enumerate(rows) if fact.topic and now.stage != Stage.OPENED]

    def facts_before(self, state: ClientState, *, turn: int) -> tuple[list[HiddenFact], list[HiddenFact]]:
        """Return the facts that were told before this turn, and those that were only opened, each in order of turns.

        What is told from this turn on does not change the result, so a request keeps its beginning.
        """
        opened = sorted(
            (at.turn or 0, place)
            for place, at in enumerate(state.facts)
            if at.stage == Stage.OPENED and (at.turn or 0) < turn
        )
        told: list[HiddenFact] = []
        waiting: list[HiddenFact] = []
        for _, place in opened:
            told_in = state.facts[place].told_in
            (told if told_in is not None and told_in < turn else waiting).append(self.facts[place])
        return told, waiting


@dataclass(frozen=True)
class StateChange:
    """The state after a turn, and what has to be said about it in the note to the client.

    At most two facts are earned in a turn, and at most one is hinted at.
    """

    state: ClientState
    moved: int = 0
    """The change of trust in quarters, from -2 to 2."""
    earned: tuple[int, ...] = ()
    """The facts that this turn has opened, as positions in the persona."""
    told: tuple[int, ...] = ()
    """The opened facts that this turn's reply tells, as positions in the persona."""
    touched: tuple[int, ...] = ()
    """Sensitive facts that were asked about too early. The client shows that it hurts."""
    hinted: tuple[int, ...] = ()
    is_hurt: bool = False
    crossed: int = 0
    """1 if trust has reached another whole step, -1 if it has fallen below one, otherwise 0."""
    is_reminder: bool = False


def with_reply(done: StateChange, client: ClientSnapshot, reply: str, *, turn: int) -> StateChange:
    """Return the change with the facts that this turn's reply tells. Only opened facts are looked for, each once.

    Raise WordListError if a word list is missing.
    """
    rows = enumerate(zip(client.facts, done.state.facts, strict=True))
    told = tuple(
        at for at, (fact, now) in rows if now.stage == Stage.OPENED and not now.is_told and is_told(fact, reply)
    )
    if not told:
        return done
    stages = tuple(
        now.model_copy(update={"told_in": turn}) if at in told else now for at, now in enumerate(done.state.facts)
    )
    return replace(done, state=done.state.model_copy(update={"facts": stages}), told=told)


def step(
    client: ClientSnapshot, before: ClientState, reading: Reading | None, said: Sequence[str], *, turn: int
) -> StateChange:
    """Return the state after a turn and what changed: trust, and facts that were told, hinted at, or touched.

    Without a reading, trust and facts stay as they are. The result depends only on the arguments. `said` are the
    student's lines. Trust is in quarters, and moves by at most two.
    """
    if reading is None:
        return _noted(StateChange(before))
    return _TurnStep(client, before, reading, heard(said, name=client.name), turn).step()


@dataclass
class _TurnStep:
    client: ClientSnapshot
    before: ClientState
    reading: Reading
    said: tuple[HeardSentence, ...]
    number: int
    _stages: list[FactStage] = field(init=False)

    def __post_init__(self) -> None:
        if not self.before.is_asked_in:
            self.reading = self.reading.without(Act.SILENCE_RESPECTED)
        self._stages = list(self.before.facts)

    def step(self) -> StateChange:
        is_closed = self._asks_closed_only()
        closed_run = self.before.closed_run + 1 if is_closed else 0
        stock_run = self.before.stock_run + self._is_stock()
        touched = self._touched_too_early()
        fall = self._fall(closed_run, stock_run, touched)
        lifts = () if fall else self._lifts()
        moved = -fall if fall else self._rise(lifts)
        quarters = min(MOST_TRUST, max(LEAST_TRUST, self.before.quarters + moved))
        earned = () if fall or touched else self._earned(quarters, rose=moved > 0)
        hinted = () if fall or touched else self._hinted(quarters)
        for place in earned:
            self._stages[place] = FactStage(stage=Stage.OPENED, turn=self.number, told_in=None)
        for place in hinted:
            self._stages[place] = FactStage(stage=Stage.HINTED, turn=self.number)
        state = ClientState(
            quarters=quarters,
            facts=tuple(self._stages),
            closed_run=closed_run,
            stock_run=stock_run,
            lifted_by=lifts,
            is_asked_in=self.reading.has(*ASKS_IN),
            is_uneasy=bool(fall or touched),
            calm_turns=self.before.calm_turns,
        )
        crossed = _level(quarters) - _level(self.before.quarters)
        return _noted(
            StateChange(
                state=state,
                moved=quarters - self.before.quarters,
                earned=earned,
                touched=touched,
                hinted=hinted,
                is_hurt=fall > 0,
                crossed=(crossed > 0) - (crossed < 0),
            )
        )

    def _asks_closed_only(self) -> bool:
        return self.reading.has(Act.CLOSED_QUESTION) and not self.reading.has(*INVITES)

    def _is_stock(self) -> bool:
        return self.reading.has(Act.STOCK_PHRASE) and not self.reading.has(*INVITES)

    def _fall(self, closed_run: int, stock_run: int, touched: tuple[int, ...]) -> int:
        """Return how many quarters trust falls.

        What hurts most counts; a hard client doubles it, an easy one caps it at 1.
        """
        worst = max((HURTS.get(done.act, 0) for done in self.reading.acts), default=0)
        if touched and self.reading.has(Act.PRESSED):
            worst = 2
        if closed_run >= LONGEST_RUN or (stock_run > 1 and self._is_stock()):
            worst = max(worst, 1)
        match self.client.difficulty:
            case Difficulty.HARD:
                return min(2, worst * 2)
            case Difficulty.EASY:
                return min(1, worst)
            case _:
                return worst

    def _lifts(self) -> tuple[Act, ...]:
        """Return the acts that raise trust. None counts in two turns in a row: a repeated technique is not sincere.

        Where nothing else raises it, and nothing did in the turn before, a simple reflection of a feeling does. Experts
        agree least on simple against complex reflections (Fleiss 0.50 on AnnoMI), so this line is not a cliff.
        """
        lifts = tuple(
            act
            for act in RAISES
            if self.reading.has(act) and (act not in self.before.lifted_by or act == Act.LIMIT_RESPECTED)
        )
        return lifts or ((Act.SIMPLE_REFLECTION,) if self._reflects_feeling() else ())

    def _reflects_feeling(self) -> bool:
        is_first = not self.before.lifted_by and self.client.difficulty != Difficulty.HARD
        return is_first and any(
            done.act == Act.SIMPLE_REFLECTION and names_feeling(done.quote) for done in self.reading.acts
        )

    def _rise(self, lifts: tuple[Act, ...]) -> int:
        """Return how many quarters trust rises: two for two acts or after a hurt, but always one for a hard client."""
        if not lifts:
            return 0
        is_come_back = self.before.is_uneasy and Act.LIMIT_RESPECTED in lifts
        if lifts == (Act.SIMPLE_REFLECTION,):
            return 1
        is_double = len(lifts) > 1 or is_come_back or self.client.difficulty == Difficulty.EASY
        return 2 if is_double and self.client.difficulty != Difficulty.HARD else 1

    def _touched_too_early(self) -> tuple[int, ...]:
        """Return the sensitive facts that a question touches before trust allows it."""
        if not self.reading.has(*QUESTIONS):
            return ()
        return tuple(
            place
            for place, fact in self._unearned()
            if fact.is_sensitive and fact.quarters > self.before.quarters and self._is_touched(place, fact)
        )

    def _earned(self, quarters: int, *, rose: bool) -> tuple[int, ...]:
        """Return at most one fact that is told now, a touched one first. Two if both were touched and trust rose."""
        due = [(place, fact) for place, fact in self._unearned() if fact.quarters <= quarters]
        near = [place for place, fact in due if self._is_touched(place, fact) and self._is_met(fact)]
        if near:
            return tuple(near[: 2 if rose else 1])
        return tuple(place for place, fact in due if self._has_chance(fact))[:1]

    def _is_met(self, fact: HiddenFact) -> bool:
        """Return whether the student asks well enough.

        A closed question is enough only for a fact of level 1 or 2, or for one that has to be asked about plainly.
        """
        is_plain = fact.level <= 2 or is_only_when_asked(fact)  # noqa: PLR2004 - the levels of early facts
        return self.reading.has(*INVITES) or (is_plain and self.reading.has(Act.CLOSED_QUESTION))

    def _has_chance(self, fact: HiddenFact) -> bool:
        """Return whether the student does what earns the fact, although no words of the turn touch its topic.

        They have to treat the client as `earned_by` says. Where the fact has a topic, or `earned_by` names no way to
        treat the client, they have to speak of what it speaks of, too.
        """
        if is_only_when_asked(fact):
            return False
        named, about = _ways_and_topic(fact.earned_by)
        is_spoken_of = any(has_words(about, one.meanings) for one in self.said)
        if not topic_words(about) or not fact.topic:
            is_spoken_of = is_spoken_of or bool(named)
        return is_spoken_of and self.reading.has(*(named or INVITES))

    def _hinted(self, quarters: int) -> tuple[int, ...]:
        """Return at most one touched fact that is less than a whole step of trust away. The client hints at it."""
        return tuple(
            place
            for place, fact in self._unearned()
            if quarters < fact.quarters <= quarters + FULL
            and self._stages[place].stage == Stage.HELD
            and self._is_touched(place, fact)
            and self.reading.has(*INVITES)
        )[:1]

    def _is_touched(self, place: int, fact: HiddenFact) -> bool:
        """Return whether the student's words touch the fact, or the reading names its topic."""
        return place in self.reading.topics or is_touched(fact, self.said)

    def _unearned(self) -> list[tuple[int, HiddenFact]]:
        """Return the facts that are not told yet, lowest level first."""
        rows = [row for row in enumerate(self.client.facts) if self.before.facts[row[0]].stage != Stage.OPENED]
        return sorted(rows, key=lambda row: row[1].level)


@lru_cache(maxsize=1024)
def _ways_and_topic(earned_by: str) -> tuple[tuple[Act, ...], str]:
    """Return the acts of the ways that `earned_by` names, and the rest of it, which is what the student speaks of."""
    way = _LEFT_OUT.sub("", earned_by)
    named = tuple(
        act
        for pattern, acts in _EARNING
        if re.search(pattern, earned_by if Act.LIMIT_RESPECTED in acts else way, re.IGNORECASE)
        for act in acts
    )
    return named, _NAMES_A_WAY.sub(" ", way)


def _noted(done: StateChange) -> StateChange:
    """Return the step with the turns since the last note counted, and a reminder after too many of them."""
    says_something = done.earned or done.touched or done.hinted or done.is_hurt or done.crossed
    calm = 0 if says_something else done.state.calm_turns + 1
    is_reminder = calm >= REMIND_AFTER
    state = done.state.model_copy(update={"calm_turns": 0 if is_reminder else calm})
    return replace(done, state=state, is_reminder=is_reminder)


def _level(quarters: int) -> int:
    return quarters // FULL
