"""What a line means to a person who was taught: its language, its act, and its subject."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sandbox.claude.asides import aside_of
from sandbox.claude.kinds import kind_of, plain, questions_in
from sandbox.claude.moments import Moment, moments_in
from sandbox.claude.question_types import QuestionType, type_of, unaccented
from sandbox.claude.repertoire import PersonWithCues, Repertoire
from sandbox.claude.spelling import respelled
from sandbox.claude.topics import facet_of, subject_of

MORE = re.compile(
    r"\b(?:(?:tell|say|share|hear|know|explain|talk) (?:me |us )?(?:a (?:little|bit) )?(?:bit )?(?:more|about (?:that|it|this))|more about (?:that|it|this)|go on|keep going|like what\W*$|such as|for example|for instance|example of|what do you mean|how (?:so|come)\W*$|in what way|why(?: is| do you think)? (?:that|so)?\W*$|and then|then what|what (?:happened|comes) (?:then|next|after)|elaborate|what else|cu[eé]nt(?:a|e)me(?: un poco)? m[aá]s|m[aá]s (?:sobre|de|acerca de) (?:eso|esto|ello)|siga|sigue\b(?!s)|contin[uú][ae]|(?:contar|decir|hablar|platicar)(?:me)? (?:un poco )?m[aá]s|por ejemplo|un ejemplo|a qu[eé] (?:te|se) refiere[s]?|c[oó]mo as[ií]|en qu[eé] sentido|por qu[eé]\W*$|y (?:luego|entonces|despu[eé]s)|^\W*(?:y )?qu[eé] m[aá]s\b|expl[ií]que(?:me)?|explícame)\b"
)
ASPECTS = {
    "when": re.compile(
        r"\b(?:when (?:did|was|were|is|do|does|will)|how long|since when|cu[aá]ndo|cu[aá]nto tiempo|desde cu[aá]ndo)\b"
    ),
    "much": re.compile(r"\b(?:how (?:much|many|far)|cu[aá]nt[oa]s?)\b"),
    "if": re.compile(r"\b(?:what (?:happens|would happen|will happen|if)|qu[eé] (?:pasa|pasaría|pasará)(?: si)?)\b"),
    "done": re.compile(
        r"\b(?:have you (?:done|tried)|did you (?:do|try)|are you doing|qu[eé] ha[s]? (?:hecho|intentado)|hizo|hiciste)\b"
    ),
    "why": re.compile(r"\b(?:why|how come|por qu[eé])\b"),
    "feel": re.compile(
        r"\b(?:feel|felt|(?:what|how) (?:was|is|has) (?:it|that|this)\b|like for you|s(?:inti[oó]|entiste|iente[s]?)|c[oó]mo (?:fue|es) para)\b"
    ),
    "names": re.compile(r"\b(?:names?|called|se llaman?|nombres?)\b"),
}
"""What a question wants to know about its subject. A cue may be only for that, as in "children names"."""


EMBEDDED = re.compile(
    r"\b(?:tell me|wonder(?:ing)?|curious|know|hear|understand|guess|explain|share|d[ií]game|cu[eé]nt[ae]me|saber|sabe)"
    r"(?: about| a (?:bit|little) about| un poco)? (?=(?:how|why|when|what|who|where|c[oó]mo|por qu[eé]|cu[aá]ndo|qu[eé]|qui[eé]n|d[oó]nde|si)\b)"
)
"""Words before a question that is part of a longer sentence."""


@dataclass(frozen=True)
class Heard:
    """A line as the person takes it."""

    language: str
    act: str
    subject: str = ""
    """What the line is about, or "" if it names no subject that the person was taught."""
    is_facet: bool = False
    """Whether the subject is one side of a subject, such as what the person feels about it."""
    emotion: str = ""
    """The subject that a feeling belongs to which the line names, or ""."""
    aspect: str = ""
    """What the question wants to know about it, or "" for anything."""
    asked: str = ""
    """The question that has to be answered, or the whole line if none is asked, in lower case."""
    kind: QuestionType | None = None
    """The kind of answer that the question asks for."""
    moment: Moment | None = None
    wants_more: bool = False
    aside: str = ""
    """Why the person steps out of the role, or ""."""


def hear(line: str, person: PersonWithCues | None, taught: Repertoire, *, before: Sequence[str] = ()) -> Heard:
    """Return what a line means. `before` are the interviewer's earlier lines, which show the language of a short one."""
    language = language_of(line, before, taught)
    read = respelled(line, taught.known_words)
    bare = plain(read)
    meant = _without(taught.set_aside, bare, language)
    told = _without(taught.frames, meant, language)
    questions = questions_in(meant)
    texts = [_without(taught.frames, text, language) for text in questions] or [told]
    subject = subject_of(told, texts, person, taught, language)
    side = partial(_side_of, person=person, taught=taught, language=language, is_question=bool(questions))
    tried = [*reversed(texts), " ".join(texts)]
    own = subject_of("", texts, person, taught, language) if questions else ""
    if not own:
        tried.append(told)
    asked = next((text for text in tried if side(text)), texts[-1]) if taught.tiers.get(subject, 0) >= 0 else texts[-1]
    facet = side(asked) if taught.tiers.get(subject, 0) >= 0 else ""
    return Heard(
        language=language,
        act=kind_of(_without(taught.set_aside, read, language) or read),
        subject=facet or subject,
        is_facet=bool(facet),
        emotion=next((one for one in taught.emotions if _names(one, told, taught, language)), ""),
        aspect=_aspect_of(asked) if questions else "",
        asked=asked,
        kind=_kind_of_answer(asked, taught, language, is_question=bool(questions)),
        moment=next(
            moments_in(unaccented(bare), [unaccented(text) for text in questions], taught.moments, language), None
        ),
        wants_more=MORE.search(" ".join(questions) or bare) is not None,
        aside=aside_of(line),
    )


def _side_of(text: str, *, person: PersonWithCues | None, taught: Repertoire, language: str, is_question: bool) -> str:
    """Return the facet that a text is about, or ""."""
    kind = _kind_of_answer(text, taught, language, is_question=is_question)
    return facet_of(text, person, taught, language, kind=kind, aspect=_aspect_of(text))


def _aspect_of(text: str) -> str:
    return next((name for name, pattern in ASPECTS.items() if pattern.search(text)), "")


def _names(subject: str, text: str, taught: Repertoire, language: str) -> bool:
    return taught.subjects[language][subject].search(text) is not None


def _without(words: Mapping[str, re.Pattern[str]], text: str, language: str) -> str:
    """Return a text without such words, or the text as it is if nothing else is left."""
    left = words[language].sub(" ", text) if language in words else text
    return " ".join(left.split()) if re.search(r"\w", left) else text


def _kind_of_answer(asked: str, taught: Repertoire, language: str, *, is_question: bool) -> QuestionType | None:
    """Return the kind of answer that a question asks for, also one that is part of a longer sentence."""
    embedded = EMBEDDED.search(asked)
    if not is_question and embedded is None:
        return None
    return type_of(unaccented(asked[embedded.end() :] if embedded else asked), taught.question_types, language)


def language_of(line: str, before: Sequence[str], taught: Repertoire) -> str:
    """Return the language that a line is in, or else the one that the talk was in."""
    for text in (line, *reversed(before)):
        words = re.findall(r"[^\W\d_]+(?:'[a-z]+)?|¿", text.lower().replace("\u2019", "'"))
        counts = {key: sum(word in taught.small_words[key] for word in words) for key in taught.languages}
        best = max(counts, key=lambda key: counts[key])
        if counts[best] > max((count for key, count in counts.items() if key != best), default=0):
            return best
    return taught.languages[0]
