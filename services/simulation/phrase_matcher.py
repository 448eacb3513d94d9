"""Phrases in a text, found word by word. The time grows with the length of the text only, whatever the text is.

A phrase is a row of words, as a native speaker writes it into a language file:

    have you (ever) tried/considered      a word in brackets may be missing; a slash separates alternatives
    recommend*                            a word that begins like this
    *aste                                 a word that ends like this
    why don't ... ?                       up to three words may be between; the sentence is a question
    ^ you should                          only at the beginning of a sentence
    step out $                            only at the end of a sentence
    you should !have/know                 the next word is none of these
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from services.common.sentences import is_question, sentences_of

WIDEST_GAP = 3
NAME = "~name"
"""What stands in phrases for the client's first name."""

LONGEST_LINE = 4_000
"""The most characters of a reply that are looked at. A reply has at most 700 tokens."""

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CURLED = str.maketrans({"\u2019": "'", "\u02bc": "'", "`": "'"})


@dataclass(frozen=True)
class Sentence:
    """The words of a sentence, in lower case, with whether it asks."""

    words: tuple[str, ...]
    is_question: bool


@dataclass(frozen=True)
class _Word:
    """A word of a phrase: one of some alternatives, which may be missing."""

    exact: frozenset[str] = frozenset()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    is_optional: bool = False
    is_gap: bool = False
    is_barred: bool = False

    @cached_property
    def is_required(self) -> bool:
        """Whether the word must be there."""
        return not (self.is_optional or self.is_gap or self.is_barred)

    def fits(self, word: str) -> bool:
        """Return whether the word is one of the alternatives."""
        return word in self.exact or word.startswith(self.starts) or word.endswith(self.ends)


@dataclass(frozen=True)
class _Phrase:
    words: tuple[_Word, ...]
    is_first: bool = False
    is_last: bool = False
    is_asked: bool = False
    needs: frozenset[str] = frozenset()
    """Words of which a sentence must have one. Looking for them first saves most of the time."""

    def can_be_in(self, sentence: Sentence, there: set[str]) -> bool:
        """Return whether the sentence may have the phrase, by its words `there` alone."""
        if self.is_asked and not sentence.is_question:
            return False
        return not (self.needs and self.needs.isdisjoint(there))


class PhraseError(ValueError):
    """A phrase that cannot be read. The message says why."""


@dataclass
class Phrases:
    """A set of phrases, found in one pass over the words of a sentence."""

    written: tuple[str, ...]
    _by_word: dict[str, list[_Phrase]] = field(init=False, default_factory=dict)
    _others: list[_Phrase] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        for text in (one for written in self.written for one in _spelled_out(written)):
            phrase = _phrase_of(text)
            firsts = _first_words(phrase)
            if firsts is None:
                self._others.append(phrase)
            for word in firsts or ():
                self._by_word.setdefault(word, []).append(phrase)

    def find(self, sentence: Sentence, *, openers: frozenset[str] = frozenset()) -> tuple[int, int] | None:
        """Return where the first phrase begins and ends, or None. `openers` may stand before a sentence's beginning."""
        return next(self.all_in(sentence, openers=openers), None)

    def all_in(self, sentence: Sentence, *, openers: frozenset[str] = frozenset()) -> Iterator[tuple[int, int]]:
        """Yield where phrases begin and end, in the order of their beginnings, at most one phrase for each word."""
        if not self._others and self._by_word.keys().isdisjoint(sentence.words):
            return
        begin, there = opening_of(sentence.words, openers), set(sentence.words)
        others = [phrase for phrase in self._others if phrase.can_be_in(sentence, there)]
        for at, word in enumerate(sentence.words):
            for phrase in (*self._by_word.get(word, ()), *others) if others else self._by_word.get(word, ()):
                if (phrase.is_first and at != begin) or not phrase.can_be_in(sentence, there):
                    continue
                end = _end_of(phrase, sentence.words, at)
                if end is not None:
                    yield at, end
                    break


def opening_of(words: Sequence[str], openers: frozenset[str]) -> int:
    """Return the position of the first word that is no opener, such as the third of "so, well, you".

    Return 0 if all words are openers.
    """
    return next((at for at, word in enumerate(words) if word not in openers), 0)


@lru_cache(maxsize=256)
def sentences_in(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text as words. Repeated words of somebody who stutters count once.

    Only the first 4,000 characters are looked at. Sentences without words are left out.
    """
    plain = text[:LONGEST_LINE].translate(_CURLED)
    return tuple(
        Sentence(words, is_question(part))
        for line in plain.splitlines()
        for part in sentences_of(line)
        if (words := tuple(_once(_WORD.findall(part.casefold()))))
    )


def _once(words: Iterable[str]) -> Iterator[str]:
    before = ""
    for word in words:
        if word != before:
            yield word
        before = word


def _end_of(phrase: _Phrase, words: Sequence[str], at: int) -> int | None:
    """Return the position after the phrase if it begins here. Only its brackets and gaps are tried both ways."""
    first = phrase.words[0]
    if first.is_required and not first.fits(words[at]):
        return None
    places = {at}
    for part in phrase.words:
        following: set[int] = set()
        for place in places:
            following |= _steps(part, words, place)
        places = following
        if not places:
            return None
    ends = [place for place in places if not phrase.is_last or place == len(words)]
    return max(ends, default=None)


def _steps(part: _Word, words: Sequence[str], place: int) -> set[int]:
    if part.is_gap:
        return set(range(place, min(len(words), place + WIDEST_GAP) + 1))
    is_there = place < len(words) and part.fits(words[place])
    if part.is_barred:
        return set() if is_there else {place}
    return ({place + 1} if is_there else set()) | ({place} if part.is_optional else set())


def _first_words(phrase: _Phrase) -> frozenset[str] | None:
    """Return the words with which the phrase can begin, or None if they cannot be listed."""
    found: set[str] = set()
    for part in phrase.words:
        if part.is_gap or part.is_barred or part.starts or part.ends:
            return None
        found |= part.exact
        if not part.is_optional:
            return frozenset(found)
    return None


def _spelled_out(text: str) -> Iterator[str]:
    """Yield the phrase once for each of its joined alternatives, and once with the others."""
    parts = text.split()
    at = next((at for at, part in enumerate(parts) if "_" in part), None)
    if at is None:
        yield text
        return
    is_optional = parts[at].startswith("(")
    choices = parts[at].strip("()").split("/")
    plain = "/".join(choice for choice in choices if "_" not in choice)
    joined = [choice.replace("_", " ") for choice in choices if "_" in choice]
    others = [f"({plain})" if is_optional else plain] if plain else [""] if is_optional else []
    for choice in (*others, *joined):
        yield from _spelled_out(" ".join([*parts[:at], choice, *parts[at + 1 :]]))


def _phrase_of(text: str) -> _Phrase:
    parts = text.translate(_CURLED).casefold().split()
    if not parts:
        raise PhraseError("A phrase is empty.")
    words = tuple(_word_of(part, text) for part in parts if part not in ("^", "?", "$"))
    if not any(word.is_required for word in words):
        raise PhraseError(f"The phrase “{text}” needs a word that must be there.")
    needs = [word.exact for word in words if word.is_required and not (word.starts or word.ends)]
    return _Phrase(
        words,
        is_first=parts[0] == "^",
        is_last="$" in parts[-2:],
        is_asked="?" in parts[-2:],
        needs=needs[-1] if needs else frozenset(),
    )


def _word_of(part: str, text: str) -> _Word:
    if part == "...":
        return _Word(is_gap=True)
    is_optional, is_barred = part.startswith("(") and part.endswith(")"), part.startswith("!")
    choices = part.strip("()!").split("/")
    if not all(re.fullmatch(r"~name|\*?[^\W_]+(?:'[^\W_]+)*\*?", choice) for choice in choices):
        raise PhraseError(f"The phrase “{text}” has “{part}”, which is no word.")
    return _Word(
        exact=frozenset(choice for choice in choices if "*" not in choice),
        starts=tuple(choice[:-1] for choice in choices if choice.endswith("*")),
        ends=tuple(choice[1:] for choice in choices if choice.startswith("*")),
        is_optional=is_optional,
        is_barred=is_barred,
    )
