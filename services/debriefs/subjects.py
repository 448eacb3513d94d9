"""What a criterion is about, as far as its moves can be counted: by its name, or else by its description."""

import re
from dataclasses import dataclass

from models.debrief import Counts, Move
from models.rubric import Criterion

OPEN = frozenset({Move.OPEN_QUESTION})
QUESTIONS = frozenset({Move.OPEN_QUESTION, Move.CLOSED_QUESTION})
CLOSED = frozenset({Move.CLOSED_QUESTION})
REFLECTIONS = frozenset({Move.SIMPLE_REFLECTION, Move.COMPLEX_REFLECTION})
UNASKED = frozenset({Move.ADVICE_WITHOUT_PERMISSION, Move.CONFRONTATION})


@dataclass(frozen=True)
class Subject:
    """A kind of move that a criterion can be about."""

    words: re.Pattern[str]
    moves: frozenset[Move]
    is_unwanted: bool = False
    """Whether the criterion is met by making none of these moves."""

    def number(self, counts: Counts) -> int:
        """Return how often the student made one of these moves."""
        return sum(counts.moves.get(move, 0) for move in self.moves)


def _subject(words: str, *moves: Move, is_unwanted: bool = False) -> Subject:
    return Subject(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), frozenset(moves), is_unwanted)


SUBJECTS = (
    _subject(r"open(?:[- ]ended)?,? (?:\w+ )?question(?:s|ing)?|preguntas? (?:\w+ )?abiertas?", *OPEN),
    _subject(r"closed(?:[- ]ended)? question(?:s|ing)?|preguntas? cerradas?", *CLOSED, is_unwanted=True),
    _subject(
        r"complex reflections?|reflejos? complejos?|reflexiones complejas|reflexión compleja", Move.COMPLEX_REFLECTION
    ),
    _subject(
        r"reflections?|reflective listening|reflecting|reflects(?= (?:\w+ )?(?:feelings?|what|back|meanings?|emotions?))|restate(?:s|ments?)|paraphras\w+|reflejos?|reflexi[oó]n(?:es)?|"
        r"paráfrasis|parafrasear?|escucha reflexiva",
        *REFLECTIONS,
    ),
    _subject(r"affirmations?|affirming|afirmaci[oó]n(?:es)?", Move.AFFIRMATION),
    _subject(r"summar(?:y|ies|izing|ize|izes)|res[uú]men(?:es)?|resumir|sumari[oa]s?", Move.SUMMARY),
    _subject(r"confidentiality|privacy|confidencialidad|privacidad", Move.CONFIDENTIALITY),
    _subject(
        r"(?:asks?|asking|questions?) (?:\w+ ){0,2}(?:about )?(?:safety|suicide|self-harm|danger)|"
        r"(?<!emotional )(?<!psychological )safety|suicide|suicid(?:e|al) (?:risk|questions?|assessment|thoughts)|risk assessment|"
        r"(?:preguntas?|preguntar) (?:sobre|por) (?:la seguridad|el suicidio|el riesgo)|suicidio|"
        r"evaluación (?:del riesgo|de riesgos?)",
        Move.ASKING_ABOUT_SAFETY,
    ),
    _subject(
        r"advice|advis(?:e|es|ing)|persuad(?:e|es|ing)|persuasion|consejos?|aconsejar?|persuadir|persuasión",
        *UNASKED,
        is_unwanted=True,
    ),
    _subject(r"confront(?:s|ing|ations?)?|confrontaci[oó]n(?:es)?|confrontar", Move.CONFRONTATION, is_unwanted=True),
)
"""In this order: the first that names a word is taken, and its words then count for no other one."""

PERMISSION = _subject(
    r"permission before|(?:asks?|asking)(?: for)? permission|with permission|con permiso|pide permiso|pedir permiso",
    Move.ADVICE_WITHOUT_PERMISSION,
    is_unwanted=True,
)
"""Advice that is fine after a question."""


def subjects_of(text: str) -> list[Subject]:
    """Return the subjects that the text names, each once."""
    found = []
    for subject in SUBJECTS:
        text, times = subject.words.subn(" ", text)
        if times:
            found.append(subject)
    return found


def named_subject(criterion: Criterion) -> Subject | None:
    """Return the one subject that the criterion's name is about, or None.

    A name with two subjects, such as *Open questions and summaries*, is about neither of them alone.
    """
    if PERMISSION.words.search(criterion.name):
        return PERMISSION
    found = subjects_of(criterion.name)
    return found[0] if len(found) == 1 else None


def described_subjects(criterion: Criterion) -> list[Subject]:
    """Return the wanted subjects of the name and the description together."""
    return [row for row in subjects_of(f"{criterion.name}. {criterion.description}") if not row.is_unwanted]
