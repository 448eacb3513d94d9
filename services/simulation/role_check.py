"""Whether a reply sounds like the helper and not like the client: by phrases, and by whom its sentences are about.

A helper asks about *you* and says back what *you* feel. A client speaks of themselves. The phrases are in the files of
`content/languages`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from services.simulation.languages import Language, languages, likely_language
from services.simulation.phrase_matcher import NAME, Sentence, opening_of, sentences_in

_QUOTED = re.compile(r"[\"\u201c\u00ab][^\"\u201d\u00bb\n]{0,400}[\"\u201d\u00bb]?")
_CUES = re.compile(r"\*[^*\n]*\*|\([^()\n]*\)")

_LABEL = re.compile(r"^[^\w\n]*([^\W_][^\n:.!?]{0,59}):(?=\s|$)", re.MULTILINE)
MOST_IN_LABEL = 5

MANY = 2
"""A statement with this many words for *you*, and none for *I*, is about the listener."""


def spoken_words(reply: str) -> str:
    """Return the reply with a space in place of each stage direction, *so* or (so), and with straight apostrophes."""
    return _CUES.sub(" ", reply.replace("\u2019", "'"))


def own_words(reply: str) -> str:
    """Return what the client says without what they quote of others, unless all of it stands in quotation marks."""
    plain = spoken_words(reply)
    left = _QUOTED.sub(" ", plain)
    return left if any(map(str.isalnum, left)) else plain


def helper_words(reply: str) -> str:
    """Return the first words in which the reply speaks as a helper, or "".

    These are a phrase of a language's file, or else a sentence about the listener. Stage directions and quotes of
    others do not count.
    """
    return _found("helper_voice", reply) or next(_about_the_listener(reply), "")


def advice_words(reply: str) -> str:
    """Return the first words in which the reply gives advice, or "".

    Stage directions and quotes of others do not count.
    """
    return _found("advice", reply)


def out_of_role_words(reply: str, *, name: str = "") -> str:
    """Return the first words in which the reply leaves the role, or "". `name` is the client's.

    Stage directions count: *looks at the student* is no client's. So does what is quoted.
    """
    if label := _label_of(reply):
        return label
    first = name.casefold().split(maxsplit=1)[0] if name.strip() else ""
    sentences = sentences_in(reply.replace("*", " "))
    if first:
        names = {first, f"{first}'s"}
        sentences = tuple(
            replace(one, words=tuple(NAME if word in names else word for word in one.words)) for one in sentences
        )
    return _first("out_of_role", sentences, is_own=False) or _about_an_exercise(sentences)


def _about_an_exercise(sentences: Sequence[Sentence]) -> str:
    """Return the words of a sentence that is about a text of an exercise, such as *This reply has empathy*, or ""."""
    for language in languages():
        for sentence in sentences:
            there = set(sentence.words)
            if there & language.words["text_words"] and there & language.words["exercise_words"]:
                return " ".join(sentence.words)
    return ""


def _label_of(reply: str) -> str:
    """Return what heads a line like a text that somebody writes, such as *Revised answer:*, or ""."""
    for label in _LABEL.findall(reply.casefold()):
        words = label.split()
        if words and len(words) <= MOST_IN_LABEL and any(words[0] in one.words["labels"] for one in languages()):
            return str(label)
    return ""


def _found(kind: str, reply: str) -> str:
    return _first(kind, sentences_in(own_words(reply)), is_own=True)


def _first(kind: str, sentences: Sequence[Sentence], *, is_own: bool) -> str:
    for language in languages():
        for sentence in sentences:
            if words := language.finds(kind, language.without_idle(sentence), is_own=is_own):
                return words
    return ""


def _about_the_listener(reply: str) -> Iterator[str]:
    """Yield the sentences that are about the listener, unless the reply as a whole is more about the speaker."""
    words = own_words(reply)
    language = likely_language(words)
    if language is None:
        return
    plain = [language.without_idle(sentence) for sentence in sentences_in(words)]
    you, me = (sum(_count(one, language, person) for one in plain) for person in ("second_person", "first_person"))
    if you >= me:
        yield from (" ".join(one.words) for one in plain if _addresses(one, language))


def _addresses(sentence: Sentence, language: Language) -> bool:
    """Return whether the sentence asks or tells the listener something about the listener."""
    you = _count(sentence, language, "second_person")
    if not you or _count(sentence, language, "first_person"):
        return False
    if language.finds("challenges", sentence) or language.finds("advice", sentence):
        return False
    if sentence.is_question:
        return True
    if language.finds("generic", sentence):
        return False
    begin = opening_of(sentence.words, language.openers)
    is_first = sentence.words[begin] in language.words["second_person"] and len(sentence.words) > begin + 1
    return is_first or you >= MANY


def _count(sentence: Sentence, language: Language, person: str) -> int:
    return sum(word in language.words[person] for word in sentence.words)
