"""The scene that a request describes: who is played, what was said, and the note about this answer."""

import re
from functools import lru_cache

from sandbox.claude.cued_actor import greeting, reply
from sandbox.claude.first_person import first_person
from sandbox.claude.repertoire import PersonWithCues, Repertoire
from sandbox.claude.role import RoleToPlay, read_role, sentences_of
from sandbox.claude.scene import Scene
from sandbox.claude.topics import subject_of

Talk = list[tuple[str, str]]
NOTE = re.compile(r"\n*<note>\n?(.*?)\n?</note>", re.DOTALL)
STORY = re.compile(r"<story>(.*?)</story>", re.DOTALL)
DRAFT = re.compile(r"<draft>\s*(.*?)\s*</draft>", re.DOTALL)
AT_ONCE = 2
"""Sentences of a story that a person without cues tells at once."""


def act_out(prompt: str, talk: Talk, taught: Repertoire) -> str:
    """Return what the person of the prompt says next, from cues if they were taught. `talk` holds the notes too."""
    role = read_role(prompt)
    note = _note(talk)
    drafts = tuple(DRAFT.findall(note))
    scene = Scene(
        role=role,
        person=taught.people.get(role.name) or _described(prompt, taught),
        taught=taught,
        said=(*(text for speaker, text in talk if speaker == "assistant"), *drafts),
        heard=tuple(NOTE.sub("", text) for speaker, text in talk if speaker == "user")[1:],
        note=note,
        story=_story(note, role),
    )
    return reply(scene) if scene.heard else greeting(scene)


def _note(talk: Talk) -> str:
    """Return the notes after the last line of the interviewer, which are about this answer."""
    speaker, last = talk[-1]
    return last if speaker == "system" else "\n".join(NOTE.findall(last))


def _story(note: str, role: RoleToPlay) -> str:
    """Return the story that a note has just opened, as the person would tell it."""
    parts = [sentence for story in STORY.findall(note) for sentence in sentences_of(story)]
    return " ".join(first_person(part, role.name, role.gender) for part in parts[:AT_ONCE])


@lru_cache(maxsize=64)  # each request of a conversation carries the same prompt
def _described(prompt: str, taught: Repertoire) -> PersonWithCues:
    """Return a person whose cues are the sentences of the prompt, by their subjects."""
    role = read_role(prompt)
    cues: dict[str, list[str]] = {}
    for fact in role.facts:
        for language in taught.languages:
            if subject := subject_of(fact.lower(), (), None, taught, language):
                cues.setdefault(subject, []).append(fact)
                break
        cues.setdefault("coming", []).append(fact)
    if role.age:
        cues["age"] = [f"{role.age}."]
    if role.name:
        cues["name"] = [f"{role.name.split()[0]}."]
    return PersonWithCues(
        name=role.name,
        cues={subject: dict.fromkeys(taught.languages, tuple(facts)) for subject, facts in cues.items()},
    )
