"""Which cue answers a question: one of its subject, of the kind that was asked for, in words that the question used."""

from collections.abc import Iterator

from sandbox.claude.hearing import Heard
from sandbox.claude.overlap import shared, stems_of, weights_of
from sandbox.claude.repertoire import Repertoire
from sandbox.claude.scene import Scene
from sandbox.claude.topics import stripped

OF_THE_SUBJECT = 1.5
OF_THE_KIND = 0.8
"""What it counts that a cue is about the subject, and that it is the kind of answer that was asked for."""

AT_LEAST = 1.3
"""What a cue of another subject needs, from the words it shares with the question."""

AT_LEAST_ALONE = 0.8
"""What any cue needs if the question names no subject."""

ANYWHERE = ("feelings", "hardest")
"""Where a talk goes on from a subject that nothing belongs to."""


def best_cue(scene: Scene, heard: Heard) -> str:
    """Return the cue that answers the question best and was not said yet, or ""."""
    if heard.is_facet and (found := scene.fresh(scene.cues(heard.subject, heard.language))):
        return found
    special = scene.cues(f"{heard.subject} {heard.aspect}", heard.language)
    if found := scene.fresh(special):
        return found
    ranked = sorted(_ranked(scene, heard), key=lambda row: (-row[0], row[1]))
    return ranked[0][2] if ranked else ""


def answers(cue: str, heard: Heard) -> bool:
    """Return whether a cue is the kind of answer that the question asks for."""
    return heard.kind is None or heard.kind.is_answered_by(heard.language)(cue)


def is_vague(heard: Heard, taught: Repertoire) -> bool:
    """Return whether the line names no subject, or one that nearly any line can name."""
    return not heard.subject or taught.tiers.get(heard.subject, 0) == max(taught.tiers.values(), default=0)


def _ranked(scene: Scene, heard: Heard) -> Iterator[tuple[float, int, str]]:
    """Yield the cues that may answer, with what speaks for each, in the order in which they were taught."""
    weights = weights_of(scene.person, heard.language, scene.taught.common)
    base = heard.subject.split(" ")[0]
    question = _content_of(scene, heard)
    at_least = AT_LEAST_ALONE if is_vague(heard, scene.taught) else AT_LEAST
    for place, (subject, said) in enumerate(scene.person.cues.items()):
        is_own = subject in {heard.subject, base}
        for cue in said.get(heard.language, ()):
            likeness = shared(question, stems_of(cue, scene.taught.common), weights)
            if (is_own or likeness >= at_least) and not scene.is_said(cue):
                yield likeness + OF_THE_SUBJECT * is_own + OF_THE_KIND * answers(cue, heard), place, cue


def _content_of(scene: Scene, heard: Heard) -> frozenset[str]:
    """Return what a question is about beside its subject, as stems."""
    base = heard.subject.split(" ")[0]
    return stems_of(stripped(heard.asked, base, scene.person, scene.taught, heard.language), scene.taught.common)


def onward(scene: Scene, subject: str, language: str) -> str:
    """Return the next cue of the subject, or of one that belongs to it, or of any that was not told. It may be ""."""
    for one in _walk(subject, scene.taught):
        if found := scene.fresh(scene.cues(one, language)):
            return found
    return ""


def last_subject(scene: Scene) -> str:
    """Return the subject of the last cue that was said, or ""."""
    for text in reversed(scene.said):
        for subject, cues in scene.person.cues.items():
            if any(cue in text for said in cues.values() for cue in said):
                return subject
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
