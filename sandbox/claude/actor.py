"""An actor for any role description. It gives the same answer to the same conversation, without a model."""

import hashlib
import re
from collections.abc import Iterable

from sandbox.claude import actor_lines
from sandbox.claude.kinds import kind_of
from sandbox.claude.role import RoleToPlay, read_role

Talk = list[tuple[str, str]]
TRUST = {"warm": 1.0, "open": 0.5, "repair": 1.0, "harsh": -2.5, "advice": -0.5, "machine": -0.25}
POOLS = {
    "machine": actor_lines.PUZZLED,
    "dark": actor_lines.DARK,
    "harsh": actor_lines.CLOSED,
    "repair": actor_lines.REPAIRED,
    "advice": actor_lines.RESISTED,
    "parting": actor_lines.PARTED,
    "praise": actor_lines.PRAISED,
    "brush": actor_lines.RESISTED,
    "hello": actor_lines.HEARD,
    "frame": actor_lines.HEARD,
    "choice": actor_lines.HEARD,
    "permission": actor_lines.HEARD,
    "silence": actor_lines.SILENT,
    "closed": actor_lines.SHORT,
    "statement": actor_lines.HEARD,
}
COMMON = frozenset(
    {
        "about", "after", "again", "been", "being", "does", "doing", "from", "have", "having", "here", "into", "just", "know", "like", "long", "made", "more", "much", "since", "some", "than", "tell", "that", "them", "then", "there", "they", "think", "this", "want", "were", "what", "when", "where", "which", "with", "would", "your", "yours", "could", "feel", "feeling", "feels", "going", "come", "today", "happened", "really", "people", "things", "thing", "anyone", "someone", "something", "left",
    }
)  # fmt: skip
ALIKE = {
    "kids": "children", "kid": "children", "child": "children", "mom": "mother", "mum": "mother", "mama": "mother",
    "dad": "father", "work": "job", "working": "job", "worked": "job", "employed": "job", "sleep": "night",
    "sleeping": "night", "money": "rent", "afford": "rent", "bills": "rent", "finances": "rent", "alcohol": "drink",
    "drinking": "drink", "classes": "school", "studies": "school", "mood": "sad", "parents": "mother",
}  # fmt: skip
"""Words that count as the same when a question asks about them."""


def play(prompt: str, talk: Talk) -> str:
    """Return what this person says next. The first line of the talk is the interviewer's opening."""
    role = read_role(prompt)
    heard = [text for speaker, text in talk if speaker == "user"]
    said = "\n".join(text for speaker, text in talk if speaker == "assistant")
    seed = f"{prompt}\0{heard[-1]}\0{len(talk)}"
    if not said:
        return _greeting(role, seed)
    kind = kind_of(heard[-1])
    trust = _trust(role, heard[1:])
    if asked := _asked_by_name(role, heard[-1], said):
        return asked
    if kind in {"warm", "open"} and trust < 0:
        return _fresh(actor_lines.DISTANT, seed, said)
    if kind in {"warm", "open", "closed"} and (fact := _fact(role, heard[-1], said, is_asked=kind == "closed")):
        frames = {"warm": actor_lines.WARMED, "open": actor_lines.OPENED, "closed": actor_lines.KNOWN}[kind]
        return _more(role, fact, _fresh(frames, seed, said), said, trust=trust, kind=kind)
    pool = POOLS.get(kind, actor_lines.DRY)
    trouble = role.troubles[len(heard) % len(role.troubles)] if role.troubles else ""
    return _fresh([line.format(trouble=trouble) for line in pool if trouble or "{" not in line], seed, said)


def _greeting(role: RoleToPlay, seed: str) -> str:
    if not role.name:
        return "Hi... *sits down* I wasn't sure I'd come."
    return _fresh(actor_lines.GREETINGS, seed, "").format(name=role.name.split()[0])


def _trust(role: RoleToPlay, heard: Iterable[str]) -> float:
    """Return how open the person is after these lines. Interest raises trust and pressure lowers it."""
    trust = 0.5 if role.is_guarded else 1.0
    for line in heard:
        trust = min(4.0, trust + TRUST.get(kind_of(line), 0.0))
    return trust


def _asked_by_name(role: RoleToPlay, line: str, said: str) -> str:
    """Return the answer to a direct question for name or age, or "" if it was answered before or not asked."""
    answers = (
        (r"\b(your name|call you)\b", f"{role.name.split()[0]} is fine." if role.name else ""),
        (r"\b(how old|your age)\b", f"{role.age}. *shrugs*" if role.age else ""),
    )
    found = (text for pattern, text in answers if text and text not in said and re.search(pattern, line, re.IGNORECASE))
    return next(found, "")


def _fact(role: RoleToPlay, line: str, said: str, *, is_asked: bool) -> str:
    """Return a fact that was not told yet, or "".

    A fact that the line asks about comes first. Otherwise it is the next one in order, unless `is_asked`.
    """
    fresh = [fact for fact in role.facts if fact not in said]
    wanted = _stems(_question(line))
    near = max(fresh, key=lambda fact: len(wanted & _stems(fact)), default="")
    if near and wanted & _stems(near):
        return near
    return "" if is_asked or not fresh else fresh[0]


def _more(role: RoleToPlay, fact: str, frame: str, said: str, *, trust: float, kind: str) -> str:
    """Return the fact in its frame, with one more fact if the person trusts the interviewer and feels understood."""
    text = frame.format(fact=fact)
    left = [other for other in role.facts if other not in said and other != fact]
    is_room = len(re.findall(r"[.!?]+", text)) < 3 and len(text) < 160
    return f"{text} {left[0]}" if kind == "warm" and trust >= 3.0 and left and is_room else text


def _fresh(choices: Iterable[str], seed: str, said: str) -> str:
    """Return a choice whose words were not said before, the same one for the same seed. It never runs out."""
    pool = list(choices)
    if plain := [choice for choice in pool if not _was_said(choice, said)]:
        return _first(plain, seed)
    if any("{fact}" in choice for choice in pool):
        return "{fact}"
    endless = [f"{cue} {line}" for cue in actor_lines.CUES for line in actor_lines.ENDLESS]
    return _first([line for line in endless if line not in said] or pool, seed)


def _first(choices: Iterable[str], seed: str) -> str:
    """Return the choice that comes first in the order of the seed."""
    return min(choices, key=lambda choice: _order(seed, choice))


def _was_said(choice: str, said: str) -> bool:
    """Return whether the frame's own words were already said. Short frames must match whole lines."""
    own = [part.strip() for part in choice.split("{fact}") if part.strip()]
    return any(
        re.search(rf"(?:^|(?<=[\s])){re.escape(part)}(?:$|(?=\s))", said, re.MULTILINE) is not None for part in own
    )


def _question(line: str) -> str:
    """Return the sentences that ask, or the whole line if none does.

    An introduction is not what a question is about.
    """
    return " ".join(re.findall(r"[^.!?]*\?", line)) or line


def _stems(text: str) -> set[str]:
    """Return the content words without their endings."""
    words = [ALIKE.get(word, word) for word in re.findall(r"[a-z]{3,}", text.lower())]
    return {re.sub(r"(ing|ed|es|s|e)$", "", word)[:6] for word in words if len(word) > 3 and word not in COMMON}


def _order(seed: str, choice: str) -> bytes:
    return hashlib.sha256(f"{seed}\0{choice}".encode()).digest()
