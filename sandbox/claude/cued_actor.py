"""A person who was taught cues. The subject of the question decides which cue speaks, in the interviewer's language."""

import re
from collections.abc import Sequence

from sandbox.claude.cue_choice import answers, best_cue, is_vague, last_subject, onward
from sandbox.claude.hearing import Heard, hear
from sandbox.claude.kinds import kind_of
from sandbox.claude.moments import Moment
from sandbox.claude.scene import Scene, turned

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

BEFORE_MOMENTS = frozenset({"machine", "harsh", "dark", "silence", "parting"})
"""Acts that are never a moment like any other."""

REFERS = re.compile(r"\b(?:it|that|this|they|them|he|him|she|eso|esto|ella|él|ellos|ellas|lo)\b")
"""Words that point back, so that a question without a subject is about the last one."""

FEWEST_WORDS = 4
"""A shorter remark about nothing known gets a nod."""

LONG_REMARK = 9
"""Words. A longer remark that says something back gets a feeling in return."""

COURTEOUS = frozenset({"offer", "hello", "thanks", "parting"})
"""Acts that a question about a known facet goes before."""

CLOSE_UP = frozenset({"open", "closed", "warm", "statement"})
"""Acts that get nothing out of a person who was hurt."""

FELT = ("feelings", "hardest", "worry", "shame")
"""Subjects of which a person who feels understood tells more."""

AGREES = re.compile(r"^(?:\*|yes|yeah|yep|no\b|not|nobody|never|kind of|sort of|sí|no|nadie|nunca|así)", re.IGNORECASE)
"""How a cue begins that agrees or denies by itself."""


def greeting(scene: Scene) -> str:
    """Return the first words, before the interviewer has said anything."""
    first = scene.role.name.split()[0] if scene.role.name else ""
    return turned(scene.pool("greeting", scene.taught.languages[0]), len(scene.role.name)).format(name=first)


def reply(scene: Scene) -> str:
    """Return what the person says next."""
    line = scene.heard[-1]
    heard = hear(line, scene.person, scene.taught, before=scene.heard[:-1])
    if heard.aside and scene.taught.pause:
        return scene.taught.pause
    if fact := _opened(scene, heard.language):
        return fact
    ways = (_by_note, _by_hurt, _by_moment, _by_act, _about)
    return next(filter(None, (way(scene, heard) for way in ways)), "") or scene.some("again", heard.language)


def _opened(scene: Scene, language: str) -> str:
    """Return a fact that a note has just opened, in the person's own words, or ""."""
    own = [text for fact in scene.person.told if fact.begins in scene.note for text in fact.said[language]]
    return scene.fresh(own or filter(None, [scene.story]))


def _by_note(scene: Scene, heard: Heard) -> str:
    """Return the answer that a note asks for, such as to hold back, or ""."""
    is_met = {name for name, pattern in scene.taught.notes.items() if pattern.search(scene.note)}
    if "hurt" in is_met and heard.act not in {"advice", "machine", "parting"}:
        return scene.some("harsh" if heard.act == "harsh" else "distant", heard.language)
    if "touched" in is_met:
        return scene.some("not_ready", heard.language)
    return ""


def _by_hurt(scene: Scene, heard: Heard) -> str:
    """Return what somebody says who was hurt and has not been asked to forgive it, or ""."""
    is_closed = heard.act in CLOSE_UP and not (heard.moment and heard.moment.name in {"repair", "patience", "offended"})
    return scene.some("distant", heard.language) if is_closed and _is_hurt(scene.heard[:-1]) else ""


def _by_moment(scene: Scene, heard: Heard) -> str:
    """Return the answer to a moment that any talk has, or ""."""
    moment = heard.moment
    if moment is None or heard.act in BEFORE_MOMENTS or (heard.is_facet and not moment.is_first):
        return ""
    if heard.act == "advice" and moment.yields_to == "question":
        return ""
    if moment.yields_to == "subject" and not is_vague(heard, scene.taught) and best_cue(scene, heard):
        return ""
    if found := _of_subjects(scene, moment.rather, heard.language):
        return found
    said = scene.fresh_of(moment.name, heard.language) or scene.some("again", heard.language)
    return _joined(said, _more_for(scene, moment, heard.language))


def _more_for(scene: Scene, moment: Moment, language: str) -> str:
    if moment.goes_on:
        return onward(scene, last_subject(scene), language)
    return _of_subjects(scene, moment.then, language)


def _of_subjects(scene: Scene, subjects: Sequence[str], language: str) -> str:
    """Return the first cue of the subjects that was not said yet, or ""."""
    return scene.fresh(cue for subject in subjects for cue in scene.cues(subject, language))


def _by_act(scene: Scene, heard: Heard) -> str:
    """Return the answer to a line that is no question about a subject, or ""."""
    act = heard.act
    if act in ANSWERED_AS_SUCH and not (heard.is_facet and act in COURTEOUS):
        return scene.some(act, heard.language)
    if act == "dark" and not scene.fresh(scene.cues("suicide", heard.language)):
        return scene.some("dark", heard.language)
    if act == "permission" and not heard.is_facet and heard.subject != "name":
        return scene.some("permission", heard.language)
    is_short = len(scene.heard[-1].split()) < FEWEST_WORDS
    if not heard.subject and (act == "statement" or (act == "warm" and is_short)):
        return scene.some("statement", heard.language)
    return ""


def _about(scene: Scene, heard: Heard) -> str:
    """Return a cue about what was asked or said back, or "" if all of them were said."""
    last = last_subject(scene)
    if heard.wants_more and is_vague(heard, scene.taught):
        return onward(scene, last, heard.language) if last else scene.some("clarify", heard.language)
    is_remark = heard.act in {"warm", "statement"} and scene.taught.tiers.get(heard.subject, 0) >= 0
    return (_said_back if is_remark else _asked)(scene, heard)


def _said_back(scene: Scene, heard: Heard) -> str:
    """Return the answer to a remark: whether it is so, and more about it."""
    of_feeling = "" if heard.is_facet else scene.fresh(scene.cues(heard.emotion, heard.language))
    cue = of_feeling or best_cue(scene, heard)
    if cue and (of_feeling or heard.is_facet or not is_vague(heard, scene.taught)):
        return cue if AGREES.match(cue) else _joined(scene.opener("confirm", heard.language), cue)
    is_long = len(scene.heard[-1].split()) >= LONG_REMARK
    more = _of_subjects(scene, FELT, heard.language) if is_long else ""
    return _joined(scene.some("reflected", heard.language), more)


def _asked(scene: Scene, heard: Heard) -> str:
    """Return the answer to a question: a cue that fits, behind words of the right kind where the cue alone does not."""
    cue = best_cue(scene, heard)
    is_meant = heard.is_facet or scene.taught.tiers.get(heard.subject, 0) < 0
    if cue and (is_meant or answers(cue, heard)):
        return cue
    said = scene.fresh_of(heard.kind.act, heard.language) if heard.kind else ""
    if said and is_vague(heard, scene.taught):
        return said
    if not cue and REFERS.search(scene.heard[-1].lower()):
        cue = onward(scene, last_subject(scene), heard.language)
    return _joined(said or ("" if cue else scene.some("unsure", heard.language)), cue)


def _joined(*parts: str) -> str:
    return " ".join(filter(None, parts))


def _is_hurt(heard: Sequence[str]) -> bool:
    """Return whether the last harsh line was not made good yet."""
    for line in reversed(heard):
        kind = kind_of(line)
        if kind in {"repair", "harsh"}:
            return kind == "harsh"
    return False
