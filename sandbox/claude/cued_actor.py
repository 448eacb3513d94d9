"""A person who was taught cues. The subject of the question decides which cue speaks, in the interviewer's language."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sandbox.claude.hearing import Heard, hear
from sandbox.claude.kinds import kind_of
from sandbox.claude.repertoire import PersonWithCues, Repertoire
from sandbox.claude.role import RoleToPlay

ANSWERED_AS_SUCH = frozenset(
    {
        "silence",
        "machine",
        "advice",
        "harsh",
        "parting",
        "repair",
        "frame",
        "choice",
        "praise",
        "brush",
        "hello",
        "new",
        "offer",
        "thanks",
        "own",
        "sympathy",
    }
)
"""Acts that get an answer of their own, whatever they are about."""

REFERS = re.compile(r"\b(?:it|that|this|they|them|he|him|she|eso|esto|ella|él|ellos|ellas|lo)\b")
"""Words that point back, so that a question without a subject is about the last one."""

OWNS = re.compile(r"\b(?:do you (?:have|own|drive|use|keep|play|watch)|tienes?|maneja[s]?)\b")
"""Questions whether the person has or does a thing, which one who was taught nothing about it denies."""

FEWEST_WORDS = 4
"""A shorter remark about nothing known gets a nod."""

COURTEOUS = frozenset({"offer", "hello", "thanks", "parting"})
"""Acts that a question about a known facet goes before."""

ANYWHERE = ("feelings", "hardest")
"""Where a talk goes on from a subject that nothing belongs to."""

CLOSE_UP = frozenset({"open", "closed", "warm", "statement"})
"""Acts that get nothing out of a person who was hurt."""


@dataclass(frozen=True)
class Scene:
    """A person, what they were taught, and the talk so far."""

    role: RoleToPlay
    person: PersonWithCues
    taught: Repertoire
    said: tuple[str, ...]
    """What the person said, in order."""
    heard: tuple[str, ...]
    """What the interviewer said, in order. The last line waits for an answer."""
    note: str = ""
    story: str = ""
    """What a note has just opened, in the first person, in the words of the note."""

    def cues(self, subject: str, language: str) -> tuple[str, ...]:
        """Return the cues of a subject."""
        return self.person.cues.get(subject, {}).get(language, ())

    def pool(self, act: str, language: str) -> tuple[str, ...]:
        """Return what this person can say to an act."""
        own = self.person.reactions.get(act, {}).get(language, ())
        return own or self.taught.reactions.get(act, {}).get(language, ())

    def is_said(self, text: str) -> bool:
        """Return whether the person has said this."""
        return any(text in one for one in self.said)

    def fresh(self, texts: Iterable[str]) -> str:
        """Return the first text that was not said yet, or ""."""
        return next((text for text in texts if not self.is_said(text)), "")


def greeting(scene: Scene) -> str:
    """Return the first words, before the interviewer has said anything."""
    first = scene.role.name.split()[0] if scene.role.name else ""
    return _turned(scene.pool("greeting", scene.taught.languages[0]), len(scene.role.name)).format(name=first)


def reply(scene: Scene) -> str:
    """Return what the person says next."""
    line = scene.heard[-1]
    heard = hear(line, scene.person, scene.taught, before=scene.heard[:-1])
    if heard.aside and scene.taught.pause:
        return scene.taught.pause
    if fact := _opened(scene, heard.language):
        return fact
    if answer := _by_note(scene, heard):
        return answer
    if answer := _by_act(scene, heard):
        return answer
    return _about(scene, heard) or _from(scene, "again", heard.language)


def _opened(scene: Scene, language: str) -> str:
    """Return a fact that a note has just opened, in the person's own words, or ""."""
    own = [text for fact in scene.person.told if fact.begins in scene.note for text in fact.said[language]]
    return scene.fresh(own or filter(None, [scene.story]))


def _by_note(scene: Scene, heard: Heard) -> str:
    """Return the answer that a note asks for, such as to hold back, or ""."""
    is_met = {name for name, pattern in scene.taught.notes.items() if pattern.search(scene.note)}
    if "hurt" in is_met and heard.act not in {"advice", "machine", "parting"}:
        return _from(scene, "harsh" if heard.act == "harsh" else "distant", heard.language)
    if "touched" in is_met:
        return _from(scene, "not_ready", heard.language)
    return ""


def _by_act(scene: Scene, heard: Heard) -> str:
    """Return the answer to a line that is no question about a subject, or ""."""
    act = heard.act
    if act in ANSWERED_AS_SUCH and not (heard.is_facet and act in COURTEOUS):
        return _from(scene, act, heard.language)
    if act == "dark" and not scene.fresh(scene.cues("suicide", heard.language)):
        return _from(scene, "dark", heard.language)
    if act == "permission" and not heard.is_facet and heard.subject != "name":
        return _from(scene, "permission", heard.language)
    if _is_hurt(scene.heard[:-1]) and act in CLOSE_UP:
        return _from(scene, "distant", heard.language)
    is_short = len(scene.heard[-1].split()) < FEWEST_WORDS
    if not heard.subject and (act == "statement" or (act == "warm" and is_short)):
        return _from(scene, "statement", heard.language)
    return ""


def _about(scene: Scene, heard: Heard) -> str:
    """Return a cue about what was asked or said back. A question about nothing known is answered so, and may be ""."""
    is_remark = heard.act in {"warm", "statement"}
    cues = _cues_for(scene, heard)
    is_vague = not cues or scene.taught.tiers.get(heard.subject, 0) == max(scene.taught.tiers.values(), default=0)
    last = _last_subject(scene)
    if heard.wants_more and last and is_vague:
        return _onward(scene, last, heard.language)
    if is_remark and not heard.is_facet and (is_vague or not scene.fresh(cues)):
        return _from(scene, "reflected", heard.language)
    if heard.wants_more and is_vague:
        return _from(scene, "clarify", heard.language)
    is_about_last = last and REFERS.search(scene.heard[-1].lower())
    if not cues and not is_about_last:
        is_denied = heard.act == "closed" and OWNS.search(scene.heard[-1].lower())
        return _from(scene, "not_really" if is_denied else "unsure", heard.language)
    found = scene.fresh(cues)
    if not found and (is_vague or heard.act != "closed"):
        found = _onward(scene, heard.subject if cues else last, heard.language)
    return found


def _cues_for(scene: Scene, heard: Heard) -> tuple[str, ...]:
    """Return the cues for what the question wants to know about its subject, or else all cues of the subject."""
    special = scene.cues(f"{heard.subject} {heard.aspect}", heard.language)
    return special if scene.fresh(special) else scene.cues(heard.subject, heard.language)


def _onward(scene: Scene, subject: str, language: str) -> str:
    """Return the next cue of the subject, or of one that belongs to it, or of any that was not told. It may be ""."""
    for one in _walk(subject, scene.taught):
        if found := scene.fresh(scene.cues(one, language)):
            return found
    return ""


def _walk(subject: str, taught: Repertoire) -> Iterator[str]:
    """Yield the subject, then those that belong to it, nearest first."""
    seen, waiting = {subject}, [subject]
    while waiting:
        one = waiting.pop(0)
        yield one
        near = taught.related.get(one, (one.split()[0],) if " " in one else ANYWHERE)
        nearer = [other for other in near if other not in seen]
        seen.update(nearer)
        waiting += nearer


def _last_subject(scene: Scene) -> str:
    """Return the subject of the last cue that was said, or ""."""
    for text in reversed(scene.said):
        for subject, cues in scene.person.cues.items():
            if any(cue in text for said in cues.values() for cue in said):
                return subject
    return ""


def _is_hurt(heard: Sequence[str]) -> bool:
    """Return whether the last harsh line was not made good yet."""
    for line in reversed(heard):
        kind = kind_of(line)
        if kind in {"repair", "harsh"}:
            return kind == "harsh"
    return False


def _from(scene: Scene, act: str, language: str) -> str:
    """Return a text of the pool that was not said yet. A used-up pool starts again behind a gesture."""
    pool = scene.pool(act, language)
    first = len(scene.said) % max(1, len(pool))
    ordered = (*pool[first:], *pool[:first])
    if found := scene.fresh(ordered):
        return found
    gestures = scene.pool("asides", language)
    return scene.fresh(f"{gesture} {text}" for text in ordered for gesture in gestures) or _turned(
        [f"{gesture} ..." for gesture in gestures], len(scene.said)
    )


def _turned(texts: Sequence[str], number: int) -> str:
    return texts[number % len(texts)] if texts else "..."
