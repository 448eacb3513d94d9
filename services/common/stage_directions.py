"""Stage directions: what a client does, as opposed to says. Models write them between single asterisks."""

import re
from dataclasses import dataclass

CUE = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")


@dataclass(frozen=True)
class TextRun:
    """A piece of a message in one style: spoken words, or a stage direction (`is_cue`)."""

    text: str
    is_cue: bool = False


def runs_of(words: str) -> list[TextRun]:
    """Split a message into spoken words and stage directions, in their order. Empty pieces are left out."""
    runs, done = [], 0
    for cue in CUE.finditer(words):
        runs += [TextRun(words[done : cue.start()]), TextRun(cue.group(1), is_cue=True)]
        done = cue.end()
    return [run for run in (*runs, TextRun(words[done:])) if run.text]
