"""What a student did in a turn: a model classifies it, and we keep only what the student's own words support.

Why this is a separate call before the reply, and not part of the reply's call:

- Stability: a broken, refused, or empty structure costs the movement of trust here, and the student's answer there.
  Of the eight bad structures in `tests/services/simulation/test_turn_simulation.py`, none costs a turn here. All would
  there.
- Skill: no request may contain an unearned fact. With one call, a fact that this turn has earned could only be told a
  turn later, after whatever is said then.
- Cost (`python -m benchmarks.cost`, 20 turns, a quarter of the pauses above five minutes): two calls cost $0.0025 with
  Haiku 5.5 and $0.045 with Sonnet 5.5, one call $0.0022 and $0.038. Two calls cost 0.33 and 0.29 of the same uncached.
- Latency: one more wait, for an answer of about 50 tokens to a request of about 1,300, most of them cached. Nobody
  waits longer than `READING_SECONDS`, and silence needs no call. Our own work between the two calls takes 2 to 3 ms at
  the median (`python -m benchmarks.turn`).

So there are two calls: they cost a fifth more at most, and an answer is never lost.
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from xml.sax.saxutils import escape

from pydantic import BaseModel, ValidationError

from models.client_profile import MAX_HIDDEN_FACTS
from models.turn_state import Act, Aside, QuotedAct
from services.claude.anthropic_service import Ask
from services.claude.errors import ClaudeContentError
from services.common.quotes import find_evidence, find_quote

READING_TOKENS = 350
MOST_ACTS = 4
CONTEXT_LINES = 4
CONTEXT_CHARACTERS = 500
NUMBERS = tuple(str(number) for number in range(1, MAX_HIDDEN_FACTS + 1))
"""What a topic can be called. The schema is the same for every client, because another one would cost the cache."""

ASKING = "Read the student's turn above."
FAMILIES = (
    {Act.OPEN_QUESTION, Act.CLOSED_QUESTION},
    {Act.SIMPLE_REFLECTION, Act.COMPLEX_REFLECTION},
    {Act.ADVICE_WITH_PERMISSION, Act.ADVICE_WITHOUT_PERMISSION},
    {Act.EMPATHY_SHOWN, Act.EMPATHY_MISSED},
    {Act.LIMIT_RESPECTED, Act.PRESSED},
    {Act.AFFIRMATION, Act.STOCK_PHRASE},
    {Act.AFFIRMATION, Act.CONFRONTATION},
)
"""Pairs of acts that the same words cannot both be."""

SILENCE = re.compile(
    r"^\W*(?:(?:silence|silent|waits?|waiting|nods?|pauses?|schweigt|nickt|silencio|asiente)\W*)*$", re.IGNORECASE
)
_MACHINE = re.compile(
    r"\b(a\.?i\.?|k\.?i\.?|i\.?a\.?|bot|robot\w*|chat ?bot|machine|maschine|m[aá]quina|computer|computadora|ordenador|"
    r"program\w*|software|llm|gpt|chatgpt|claude|real|human|humano|mensch|person|persona|someone|somebody|jemand|"
    r"alguien|simulat\w*|simulad\w*|anybody|anyone|automat\w*)\b",
    re.IGNORECASE,
)
_SELF = re.compile(
    r"\b(i|me|my|mine|myself|we|ich|mir|mich|mein\w*|yo|mi|mí|conmigo|estoy|soy|tengo|je|j'ai|moi|"
    r"mon|ma|io|eu|meu|minha)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(you|your|yourself|du|dir|dich|dein\w*|sie|ihnen|tú|tu|usted|te|vous|vos|votre)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Reading:
    """What the student did in a turn, as far as their words support it."""

    acts: tuple[QuotedAct, ...] = ()
    aside: Aside = Aside.NONE
    topics: frozenset[int] = frozenset()
    """The hidden facts whose topics the student speaks of, as positions in the persona."""
    dropped: int = 0
    """The number of claims without support in the student's words, or in contradiction to each other."""

    def has(self, *acts: Act) -> bool:
        """Return whether the student did any of these acts."""
        return any(done.act in acts for done in self.acts)

    def without(self, act: Act) -> "Reading":
        """Return a copy of the reading without this act. Nothing else changes."""
        return replace(self, acts=tuple(done for done in self.acts if done.act != act))


class _ActClaim(BaseModel):
    kind: Act
    quote: str


def silence(said: Sequence[str]) -> Reading | None:
    """Return the reading of a turn without words, which needs no call, or None if something was said.

    Emoji are words, but "silence", "nods", and the like are none. The reading has one act: the silence was respected.
    """
    if all(SILENCE.match(line) and not _has_emoji(line) for line in said):
        return Reading(acts=(QuotedAct(act=Act.SILENCE_RESPECTED, quote=" ".join(said)[:100]),))
    return None


def ask_for(ask: Ask, said: Sequence[str], *, prompt: str, topics: Sequence[str] = ()) -> Ask:
    """Return the request to classify a turn whose reply `ask` requests. It contains no fact about the client.

    It has the last four messages before the turn, each cut to its last 500 characters, and `topics`, numbered from 1.
    """
    talk = [(role, text) for role, text in ask.messages if role != "system"][1:-1][-CONTEXT_LINES:]
    before = [f"{'Client' if role == 'assistant' else 'Student before'}: {_data(text)}" for role, text in talk]
    turn = [f"[{number}] Student: {escape(' '.join(line.split()))}" for number, line in enumerate(said, start=1)]
    labels = [f"{number}. {escape(topic)}" for number, topic in enumerate(topics, start=1)]
    listed = ["<topics>", *labels, "</topics>"] if labels else []
    words = "\n".join(["<before>", *before, "</before>", *listed, "<turn>", *turn, "</turn>", ASKING])
    return Ask(
        model=ask.model,
        system=prompt,
        messages=(("user", words),),
        max_tokens=READING_TOKENS,
        user_hash=ask.user_hash,
        schema=SCHEMA,
        is_quick=True,
        measured=ask.measured,
    )


def reading_of(answer: str, said: Sequence[str], *, topics: Sequence[int] = ()) -> Reading:
    """Return the supported part of the model's answer. Raise ClaudeContentError if it has the wrong format.

    `topics` are the facts whose topics were sent, as positions in the persona. Numbers of other topics are left out.

    The first four acts are kept. Acts without a quote of the student, and those that contradict each other, are dropped
    and counted. The aside is `none` unless the student's own words show it.
    """
    try:
        given = json.loads(answer)
    except ValueError as error:
        raise ClaudeContentError(cause="no JSON") from error
    if not isinstance(given, dict) or not isinstance(given.get("moves"), list):
        raise ClaudeContentError(cause="not the shape that was asked for")
    found: dict[str, set[Act]] = {}
    dropped = 0
    for row in given["moves"]:
        claim = _claim(row)
        quote = _found(find_evidence, claim.quote, said) if claim else None
        if claim is None or quote is None:
            dropped += 1
        else:
            found.setdefault(quote, set()).add(claim.kind)
    acts = []
    for quote, kinds in found.items():
        contradicting = {kind for family in FAMILIES if family <= kinds for kind in family}
        dropped += len(contradicting)
        acts += [QuotedAct(act=kind, quote=quote) for kind in sorted(kinds - contradicting) if kind != Act.OTHER]
    return Reading(
        acts=tuple(acts[:MOST_ACTS]),
        aside=_aside(given, said),
        topics=frozenset(topics[number - 1] for number in _numbers(given) if number <= len(topics)),
        dropped=dropped + max(0, len(acts) - MOST_ACTS),
    )


def _numbers(given: dict[str, Any]) -> list[int]:
    """Return the numbers of topics. A reading from an older version has none."""
    found = given.get("topics")
    return [int(one) for one in found if str(one) in NUMBERS] if isinstance(found, list) else []


def _aside(given: dict[str, Any], said: Sequence[str]) -> Aside:
    """Return an aside only if the student's own words show it. In doubt, the words are meant for the client."""
    quote = _found(find_quote, str(given.get("aside_quote") or ""), said)  # of any length: "help me" is enough
    if quote is None:
        return Aside.NONE
    match given.get("aside"):
        case Aside.ASKS_IF_AI if _MACHINE.search(quote):
            return Aside.ASKS_IF_AI
        case Aside.OWN_DISTRESS if _SELF.search(quote) or not _OTHER.search(quote):
            return Aside.OWN_DISTRESS
        case _:
            return Aside.NONE


def _claim(row: Any) -> _ActClaim | None:
    try:
        return _ActClaim.model_validate(row)
    except ValidationError:
        return None


def _found(find: Callable[[str, str], str | None], quote: str, said: Sequence[str]) -> str | None:
    return next((words for line in said if (words := find(quote, line)) is not None), None)


def _data(text: str) -> str:
    """Return a line of the context, cut at its beginning, because the turn answers its end."""
    plain = " ".join(text.split())
    return escape(plain if len(plain) <= CONTEXT_CHARACTERS else f"…{plain[-CONTEXT_CHARACTERS:]}")


def _has_emoji(line: str) -> bool:
    return any(ord(character) > 0x2190 for character in line)  # noqa: PLR2004 - arrows, symbols and emoji begin there


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


SCHEMA = _object(
    {
        "moves": {
            "type": "array",
            "items": _object({"kind": {"enum": [act.value for act in Act]}, "quote": {"type": "string"}}),
        },
        "topics": {"type": "array", "items": {"enum": ["none", *NUMBERS]}},
        "aside": {"enum": [aside.value for aside in Aside if aside != Aside.NO_ROLE]},
        "aside_quote": {"type": "string"},
    }
)
