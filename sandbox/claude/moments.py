"""Moments of any talk that are no question about this life in particular, such as a summary or a student's apology."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sandbox.claude.rules import Rule


@dataclass(frozen=True, eq=False)
class Moment:
    """Something that any interviewer may say to any client."""

    name: str
    words: Mapping[str, Rule]
    """By language: what in a line tells this moment."""
    is_first: bool = False
    """Whether it goes before what only this client hears."""
    is_whole: bool = False
    """Whether it can lie in the whole line, also beside a question."""
    yields_to: str = ""
    """What in the same line is answered instead: a "question", or a "subject" that the person knows, or ""."""
    then: tuple[str, ...] = ()
    """Subjects of which a cue comes after the answer."""
    goes_on: bool = False
    """Whether the next cue about the last subject comes after the answer."""
    rather: tuple[str, ...] = ()
    """Subjects whose cue is the better answer while there is one."""


def moments_in(line: str, questions: Sequence[str], moments: Sequence[Moment], language: str) -> Iterator[Moment]:
    """Yield the moments that a line, in lower case and without accents, holds. What it asks last counts first."""
    for one in moments:
        texts = [*reversed(questions), *([line] if one.is_whole or not questions else [])]
        is_met = language in one.words and any(one.words[language].matches(text) for text in texts)
        if is_met and not (questions and one.yields_to == "question"):
            yield one
