"""Sentences and words in every script."""

import re
from itertools import pairwise
from math import ceil

_DOTS = ".\u2024\u2026\u22ef\ufe52\uff0e"
_ENDS = (
    "!?\u061d\u061e\u061f\u06d4\u0589\u0700-\u0702\u07f9\u0837\u0839\u083d\u083e\u0964\u0965\u0f0d-\u0f12\u104a\u104b\u1362\u1367\u1368"
    "\u166e\u1735\u1736\u17d4\u17d5\u1803\u1809\u1944\u1945\u1aa8-\u1aab\u1b5a\u1b5b\u1b5e\u1b5f\u1b7d-\u1b7f\u1c3b\u1c3c\u1c7e\u1c7f"
    "\u203c\u203d\u2047-\u2049\u2cf9-\u2cfb\u2e2e\u2e3c\u2e53\u2e54\u3002\ua4ff\ua60e\ua60f\ua6f3\ua6f7\ua876\ua877\ua8ce\ua8cf\ua92f"
    "\ua9c8\ua9c9\uaa5d-\uaa5f\uaaf0\uaaf1\uabeb\ufe12\ufe15\ufe16\ufe56\ufe57\uff01\uff1f\uff61\U00010a56\U00010a57\U00011047\U00011048"
    "\U000110be-\U000110c1\U00011141-\U00011143\U000111c5\U000111c6\U000111cd\U00011238\U00011239\U0001144b\U0001144c\U000115c2\U000115c3"
    "\U00011641\U00011642\U0001e95e"
)
"""A character class: the Unicode property Sentence_Terminal without the dots, and the marks of Tibetan."""

_GREEK = "[;\u037e](?<=[\u0370-\u03ff\u1f00-\u1fff]{2}.)"
"""The question mark after a word in Greek, which keyboards write as a semicolon. A single letter is a symbol."""

_CLOSERS = "\"'\u2019\u201d\u201c\u00bb\u203a)\\]*_\u300d\u300f\u3011\uff09\u3009\u300b"
"""What may follow the end mark of a sentence and belongs to it."""

_SPACED = re.compile("(?<=[\u0e00-\u0eff])\\s")
"""Thai and Lao have no end mark. A space between their words ends a sentence or a clause."""

_SOLID = (
    (
        re.compile(
            "[\u2e80-\u2fff\u3005-\u3007\u3021-\u9fff\ua000-\ua4cf\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
        ),
        2,
    ),
    (re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]"), 4),
)
"""Scripts that put no spaces between words, and about how many of their letters make a word."""

QUESTION_MARKS = (
    "?", "\uff1f", "\u061f", "\u037e", "\u1367", "\u203d", "\u2047", "\u2048", "\u2049", "\u2e2e", "\ua60f", "\ufe16", "\ufe56",
)  # fmt: skip

_MARKS = re.compile(f"([{_DOTS}{_ENDS}]++|{_GREEK})([{_CLOSERS}]*+)")
_GREEK_END = re.compile(f"{_GREEK}\\Z")
_ABBREVIATION = re.compile(r"\b(?:mr|mrs|ms|dr|st|prof|vs|e\.g|i\.e|sr|sra|hr|fr)\Z", re.IGNORECASE)
_LONGEST_ABBREVIATION = 6
_FEWEST_LETTERS = 16


def sentence_ends(text: str) -> list[int]:
    """Return the positions after each sentence: after its end mark and the quotation marks that close there."""
    ends = [found.end() for found in _MARKS.finditer(text) if _is_end(found)]
    spaces = [] if text.isascii() else [found.start() for found in _SPACED.finditer(text)]
    return sorted({*ends, *spaces}) if spaces else ends


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text, in their order. What contains no word is left out."""
    places = [0, *sentence_ends(text), len(text)]
    parts = (text[start:end].strip() for start, end in pairwise(places))
    return [part for part in parts if any(map(str.isalnum, part))]


def word_count(text: str) -> int:
    """Return the number of words. In scripts without spaces, it is estimated from the number of letters."""
    count = 0
    for letters, a_word in () if text.isascii() else _SOLID:
        text, number = letters.subn(" ", text)
        count += ceil(number / a_word)
    return count + sum(any(map(str.isalnum, part)) for part in text.split())


def is_whole_sentence(part: str) -> bool:
    """Return whether the part says something. A single short word, such as "Yeah.", is not a sentence."""
    return len(part) >= _FEWEST_LETTERS or word_count(part) > 1


def is_question(sentence: str) -> bool:
    """Return whether the sentence ends with a question mark, also before closing quotation marks, brackets, and spaces.

    The Armenian question mark, which is written inside a word, is not known.
    """
    words = sentence.rstrip().rstrip(_CLOSERS).rstrip()
    return words.endswith(QUESTION_MARKS) or _GREEK_END.search(words[-3:]) is not None


def _is_end(found: re.Match[str]) -> bool:
    """Return whether the marks end a sentence. A single dot also stands in numbers and after abbreviations."""
    if found.group(1) not in (".", "\uff0e", "\ufe52"):
        return True
    text, start = found.string, found.start()
    if _ABBREVIATION.search(text[max(0, start - _LONGEST_ABBREVIATION) : start]):
        return False
    if found.end() == len(text):
        return bool(found.group(2)) or not text[start - 1 : start].isdigit()
    return text[found.end()].isspace()
