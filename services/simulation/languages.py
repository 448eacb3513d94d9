"""The languages that the guard knows: one file each in `content/languages`, which a native speaker can read and write."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from services.common.content import CONTENT
from services.common.errors import OperatorError
from services.common.yaml_text import YamlTextError, load_yaml
from services.simulation.phrase_matcher import PhraseError, Phrases, Sentence, sentences_in

FOLDER = CONTENT / "languages"
WORDS = (
    "small_words",
    "openers",
    "feelings",
    "first_person",
    "second_person",
    "open_words",
    "measures",
    "helping_verbs",
    "subjects",
    "inviting",
    "fact_words",
    "thinking",
    "labels",
    "text_words",
    "exercise_words",
)
PHRASES = (
    "idle",
    "challenges",
    "generic",
    "reported",
    "helper_voice",
    "advice",
    "early_thanks",
    "clinical_words",
    "out_of_role",
    "open_questions",
    "closed_questions",
    "dangers",
)
TEXTS = ("name", "silent")
_TELLING = ("small_words", "first_person", "second_person", "feelings")

FEWEST_SMALL = 2
"""With fewer small words of a language, a text is too short to tell."""

CLEARLY = 2
"""A language is told if the text has this many times as many small words of it as of any other."""

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


class LanguageFileError(OperatorError):
    """A mistake in a language's file. The message names the file and what is wrong."""


@dataclass(frozen=True)
class Language:
    """What people say in a language, as far as the guard has to know it."""

    key: str
    name: str
    silent: str
    """What a client does when no reply can be shown."""
    words: dict[str, frozenset[str]]
    phrases: dict[str, Phrases]

    @cached_property
    def openers(self) -> frozenset[str]:
        """Words that may come before what a sentence is about."""
        return self.words["openers"]

    @cached_property
    def telling_words(self) -> frozenset[str]:
        """Words by which the language is told: the small ones, those for *I* and *you*, and feelings."""
        return frozenset().union(*(self.words[kind] for kind in _TELLING))

    def finds(self, kind: str, sentence: Sentence, *, is_own: bool = False) -> str:
        """Return the words of the first phrase of this kind in the sentence, or "".

        With `is_own`, what follows the words of `reported`, such as *she says*, does not count.
        """
        found = self.phrases[kind].find(sentence, openers=self.openers)
        if not found or (is_own and self._is_reported(sentence, before=found[0])):
            return ""
        return " ".join(sentence.words[slice(*found)])

    def _is_reported(self, sentence: Sentence, *, before: int) -> bool:
        first = self.phrases["reported"].find(sentence)
        return first is not None and first[0] < before

    def all_found(self, kind: str, text: str) -> Iterator[str]:
        """Yield the words of each phrase of this kind in the text, sentence by sentence. Overlapping phrases come too.

        Only the first 4,000 characters are looked at.
        """
        for sentence in sentences_in(text):
            for start, end in self.phrases[kind].all_in(sentence, openers=self.openers):
                yield " ".join(sentence.words[start:end])

    def without_idle(self, sentence: Sentence) -> Sentence:
        """Return the sentence without phrases that mean nobody, such as *you know*. One that ends so asks nothing."""
        ends = dict(self.phrases["idle"].all_in(sentence))
        if not ends:
            return sentence
        kept: list[str] = []
        at = 0
        while at < len(sentence.words):
            if at in ends:
                at = max(at + 1, ends[at])
                continue
            kept.append(sentence.words[at])
            at += 1
        return Sentence(tuple(kept), sentence.is_question and len(sentence.words) not in ends.values())


def languages() -> tuple[Language, ...]:
    """Return all languages of the app. Raise what `languages_in` raises."""
    return languages_in(FOLDER)


@cache
def languages_in(folder: Path) -> tuple[Language, ...]:
    """Return all languages in the order of their `.yml` files. A folder that was checked at start is not read again.

    Raise LanguageFileError for a mistake in a file, or if there is no file.
    """
    found = tuple(_language(path) for path in sorted(folder.glob("*.yml")))
    if not found:
        raise LanguageFileError("The folder languages has no file.")
    return found


def language_of(text: str) -> Language | None:
    """Return the language of a text by its small words, or None if it is too short or in no language we know.

    Return None too if two languages are close. Only the first 4,000 characters count. Raise LanguageFileError for a
    mistake in a language's file.
    """
    (most, first), next_most = _by_small_words(text)
    return first if most >= FEWEST_SMALL and most >= CLEARLY * next_most + 1 else None


def names_feeling(text: str) -> bool:
    """Return whether the text has a word for a feeling in any language that we know.

    Raise LanguageFileError for a mistake in a language's file.
    """
    words = frozenset(_WORD.findall(text.casefold().replace("\u2019", "'")))
    return any(words & language.words["feelings"] for language in languages())


@lru_cache(maxsize=1024)
def names_danger(text: str) -> bool:
    """Return whether the text speaks of suicide, violence, or abuse in any language that we know.

    Only the first 4,000 characters are looked at. Raise LanguageFileError for a mistake in a language's file.
    """
    return any(next(language.all_found("dangers", text), "") for language in languages())


def likely_language(text: str) -> Language | None:
    """Return the language of which a text has the most small words, or None if two have as many, or none has any.

    Only the first 4,000 characters count. Raise LanguageFileError for a mistake in a language's file.
    """
    (most, first), next_most = _by_small_words(text)
    return first if most > next_most else None


@lru_cache(maxsize=256)
def _by_small_words(text: str) -> tuple[tuple[int, Language], int]:
    """Return the language with the most small words and their number, and the next number."""
    words = _WORD.findall(text[:4_000].casefold().replace("\u2019", "'"))
    counts = sorted(
        ((sum(word in language.telling_words for word in words), language) for language in languages()),
        key=lambda row: -row[0],
    )
    return counts[0], counts[1][0] if len(counts) > 1 else 0


def _language(path: Path) -> Language:
    file = f"The language file {path.name}"
    try:
        given: Any = load_yaml(path.read_text(encoding="utf-8"))
    except (YamlTextError, OSError, UnicodeDecodeError) as error:
        raise LanguageFileError(f"{file} cannot be read as YAML.") from error
    if not isinstance(given, dict):
        raise LanguageFileError(f"{file} must contain {', '.join((*TEXTS, *WORDS, *PHRASES))}.")
    for name in given:
        if name not in (*TEXTS, *WORDS, *PHRASES):
            raise LanguageFileError(f"{file} has {name}, which is unknown.")
    for name in (*TEXTS, *WORDS):
        if not isinstance(given.get(name), str) or not given[name].strip():
            raise LanguageFileError(f"{file} needs {name} as text.")
    words = {name: frozenset(given[name].casefold().replace("\u2019", "'").split()) for name in WORDS}
    return Language(
        key=path.stem,
        name=given["name"],
        silent=given["silent"].strip(),
        words=words,
        phrases={name: _phrases(file, name, given.get(name)) for name in PHRASES},
    )


def _phrases(file: str, name: str, rows: Any) -> Phrases:
    if not isinstance(rows, list) or not rows:
        raise LanguageFileError(f"{file} needs {name} as a list.")
    try:
        return Phrases(tuple(str(row) for row in rows))
    except PhraseError as error:
        raise LanguageFileError(f"{file}, {name}: {error}") from error
