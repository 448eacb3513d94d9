"""What a line means to a person who was taught: its language, its act, and its subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sandbox.claude.asides import aside_of
from sandbox.claude.kinds import kind_of, plain, questions_in
from sandbox.claude.repertoire import PersonWithCues, Repertoire

MORE = re.compile(
    r"\b(?:(?:tell|say|share|hear|know|explain|talk) (?:me |us )?(?:a (?:little|bit) )?(?:bit )?(?:more|about (?:that|it|this))|more about (?:that|it|this)|go on|keep going|like what\W*$|such as|for example|for instance|example of|what do you mean|how (?:so|come)\W*$|in what way|why(?: is| do you think)? (?:that|so)?\W*$|and then|then what|what (?:happened|comes) (?:then|next|after)|elaborate|what else|cu[eé]nt(?:a|e)me(?: un poco)? m[aá]s|m[aá]s (?:sobre|de|acerca de) (?:eso|esto|ello)|siga|sigue\b(?!s)|contin[uú][ae]|por ejemplo|un ejemplo|a qu[eé] (?:te|se) refiere[s]?|c[oó]mo as[ií]|en qu[eé] sentido|por qu[eé]\W*$|y (?:luego|entonces|despu[eé]s)|^\W*(?:y )?qu[eé] m[aá]s\b|expl[ií]que(?:me)?|explícame)\b"
)
ASPECTS = {
    "when": re.compile(r"\b(?:when|how long|since when|cu[aá]ndo|cu[aá]nto tiempo|desde cu[aá]ndo)\b"),
    "much": re.compile(r"\b(?:how (?:much|many|far)|cu[aá]nt[oa]s?)\b"),
    "if": re.compile(r"\b(?:what (?:happens|would happen|will happen|if)|qu[eé] (?:pasa|pasaría|pasará)(?: si)?)\b"),
    "done": re.compile(
        r"\b(?:have you (?:done|tried)|did you (?:do|try)|are you doing|qu[eé] ha[s]? (?:hecho|intentado)|hizo|hiciste)\b"
    ),
    "why": re.compile(r"\b(?:why|how come|por qu[eé])\b"),
    "names": re.compile(r"\b(?:names?|called|se llaman?|nombres?)\b"),
}
"""What a question wants to know about its subject. A cue may be only for that, as in "children names"."""

THERE = re.compile(r"\b(?:there|like that|that (?:ever )?happen\w*|allí|ahí|allá|algo así)\b")


@dataclass(frozen=True)
class Heard:
    """A line as the person takes it."""

    language: str
    act: str
    subject: str = ""
    """What the line is about, or "" if it names no subject that the person was taught."""
    is_facet: bool = False
    """Whether the subject is one side of a subject, such as what the person feels about it."""
    aspect: str = ""
    """What the question wants to know about it, or "" for anything."""
    wants_more: bool = False
    aside: str = ""
    """Why the person steps out of the role, or ""."""


def hear(line: str, person: PersonWithCues | None, taught: Repertoire, *, before: Sequence[str] = ()) -> Heard:
    """Return what a line means. `before` are the interviewer's earlier lines, which show the language of a short one."""
    language = language_of(line, before, taught)
    bare = plain(line)
    asked = " ".join(questions_in(bare))
    subject = subject_of(bare, person, taught, language)
    facet = facet_of(asked or bare, person, language) if taught.tiers.get(subject, 0) >= 0 else ""
    return Heard(
        language=language,
        act=kind_of(line),
        subject=facet or subject,
        is_facet=bool(facet),
        aspect=next((name for name, pattern in ASPECTS.items() if pattern.search(asked)), ""),
        wants_more=MORE.search(asked or bare) is not None,
        aside=aside_of(line),
    )


def language_of(line: str, before: Sequence[str], taught: Repertoire) -> str:
    """Return the language that a line is in, or else the one that the talk was in."""
    for text in (line, *reversed(before)):
        words = re.findall(r"[^\W\d_]+(?:'[a-z]+)?|¿", text.lower().replace("\u2019", "'"))
        counts = {key: sum(word in taught.small_words[key] for word in words) for key in taught.languages}
        best = max(counts, key=lambda key: counts[key])
        if counts[best] > max((count for key, count in counts.items() if key != best), default=0):
            return best
    return taught.languages[0]


def facet_of(text: str, person: PersonWithCues | None, language: str) -> str:
    """Return the first facet of the person that a text in lower case asks about, or "". Accents do not count."""
    bare = unaccented(text)
    facets = person.facets.get(language, {}) if person else {}
    return next((name for name, pattern in facets.items() if pattern.match(bare)), "")


def unaccented(text: str) -> str:
    """Return the text without accents and tildes."""
    return text.translate(str.maketrans("áéíóúüñ", "aeiouun"))


def subject_of(bare: str, person: PersonWithCues | None, taught: Repertoire, language: str) -> str:
    """Return the most special subject that a line, in lower case, names. What it asks counts before what it tells.

    Among equally special ones, the first wins.
    """
    asked = " ".join(questions_in(bare))
    own = person.subjects.get(language, {}) if person else {}
    common = taught.subjects.get(language, {})
    for text in (bare if THERE.search(asked) else asked, bare):
        found = [
            (taught.tiers.get(subject, 0) if subject in common else 0, match.start(), -len(match.group()), subject)
            for subject, pattern in (*own.items(), *common.items())
            if (match := pattern.search(text))
        ]
        if found:
            return min(found)[-1]
    return ""
