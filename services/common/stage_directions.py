"""What a client does, beside what a client says: models write it in single stars."""

import re
from dataclasses import dataclass

CUE = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")


@dataclass(frozen=True)
class Run:
    """Words that are laid out alike."""

    text: str
    is_cue: bool = False


def runs_of(words: str) -> list[Run]:
    """The words in their order, with what the client does set apart."""
    runs, done = [], 0
    for cue in CUE.finditer(words):
        runs += [Run(words[done : cue.start()]), Run(cue.group(1), is_cue=True)]
        done = cue.end()
    return [run for run in (*runs, Run(words[done:])) if run.text]
