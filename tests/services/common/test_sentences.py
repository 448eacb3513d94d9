"""Sentences and words in every script."""

import pytest

from services.common.sentences import is_question, is_whole_sentence, sentence_ends, sentences_of, word_count

TWO = {
    "English": ("I am tired. I did not sleep.", " And then"),
    "quoted": ('She said \u201cI am fine.\u201d I said "No!"', " And"),
    "in brackets": ("I left (at last.) He stayed.", " But"),
    "Chinese": ("\u6211\u7761\u4e0d\u7740\u3002\u6211\u5988\u5988\u75c5\u4e86\u3002", "\u6211\u4e00\u76f4"),
    "Japanese": ("\u7720\u308c\u307e\u305b\u3093\u3002\u6bcd\u304c\u300c\u75db\u3044\uff01\u300d", "\u3068"),
    "half-width Japanese": ("\uff88\uff91\uff72\uff61\uff8a\uff72\uff61", "\uff8a\uff72"),
    "Hindi": ("\u092e\u0948\u0902 \u0925\u0915 \u0917\u092f\u093e\u0964 \u0928\u0940\u0902\u0926 \u0928\u0939\u0940\u0902 \u0906\u0924\u0940\u0964", " \u092e\u0948\u0902"),
    "Arabic": ("\u0623\u0646\u0627 \u0645\u062a\u0639\u0628. \u0647\u0644 \u062a\u0641\u0647\u0645\u061f", " \u0644\u0627"),
    "Urdu": ("\u0645\u06cc\u06ba \u062a\u06be\u06a9 \u06af\u06cc\u0627\u06d4 \u0646\u06cc\u0646\u062f \u0646\u06c1\u06cc\u06ba\u06d4", " \u0645\u06cc\u06ba"),
    "Armenian": ("\u0535\u057d \u0570\u0578\u0563\u0576\u0565\u056c \u0565\u0574\u0589 \u0548\u0579\u0589", " \u0535\u057d"),
    "Amharic": ("\u12f0\u12ad\u121e\u129b\u120d\u1362 \u12a0\u120d\u1270\u129b\u1201\u121d\u1362", " \u12a5\u1294"),
    "Burmese": ("\u1015\u1004\u103a\u1015\u1014\u103a\u1038\u1010\u101a\u104b \u1019\u1021\u102d\u1015\u103a\u1018\u1030\u1038\u104b", " \u1004\u102b"),
    "Khmer": ("\u1781\u17d2\u1789\u17bb\u17c6\u17a0\u178f\u17cb\u17d4 \u1798\u17b7\u1793\u1782\u17c1\u1784\u17d4", " \u1781"),
    "Thai": ("\u0e09\u0e31\u0e19\u0e40\u0e2b\u0e19\u0e37\u0e48\u0e2d\u0e22 \u0e19\u0e2d\u0e19\u0e44\u0e21\u0e48\u0e2b\u0e25\u0e31\u0e1a", " \u0e41\u0e25\u0e49\u0e27"),
}  # fmt: skip


@pytest.mark.parametrize("language", TWO)
def test_two_sentences_are_found_before_a_cut(language: str) -> None:
    """The second one ends where the unfinished third one begins."""
    whole, rest = TWO[language]
    ends = sentence_ends(whole + rest)

    assert (len(ends), ends[-1]) == (2, len(whole))
    assert "".join(sentences_of(whole)).replace(" ", "") == whole.replace(" ", "")


@pytest.mark.parametrize(
    "text", ["I paid $4.50 for it", "I paid $4.", "I saw Dr. Lee", "Mrs.", "It was 3.5", "see www.example.com"]
)
def test_a_dot_in_a_number_or_a_name_ends_nothing(text: str) -> None:
    """A cut behind it would leave half a sentence."""
    assert sentence_ends(text) == []


def test_words_are_counted_without_spaces_too() -> None:
    """Two Chinese letters and four Thai ones count as about a word."""
    assert word_count("I don't know - really.") == 4
    assert word_count("\u6211\u4e0d\u77e5\u9053\u3002") == 2
    assert word_count("\u0e09\u0e31\u0e19\u0e40\u0e2b\u0e19\u0e37\u0e48\u0e2d\u0e22") == 3
    assert (is_whole_sentence("Yeah."), is_whole_sentence("\u55ef\u3002")) == (False, False)
    assert (is_whole_sentence("I know."), is_whole_sentence("\u6211\u7761\u4e0d\u7740\u3002")) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        "Why?",
        "Why?\u201d",
        "Why? ",
        "(He asked: \u201cWhy?\u201d)*\n",
        "Pourquoi ? \u00bb",
        "\u4e3a\u4ec0\u4e48\uff1f\u300d",
        "\u0644\u0645\u0627\u0630\u0627\u061f",
        "\u03b3\u03b9\u03b1\u03c4\u03af;",
        "\u03b3\u03b9\u03b1\u03c4\u03af\u037e",
    ],
)
def test_a_question_ends_with_the_mark_of_its_script(text: str) -> None:
    """Quotation marks, brackets, and spaces may follow it."""
    assert is_question(text)


@pytest.mark.parametrize("text", ["", " ", "Why? I see.", "I see;", "the level of \u03b2;", "&amp;"])
def test_other_marks_end_no_question(text: str) -> None:
    """A semicolon is a question mark after a Greek word only."""
    assert not is_question(text)


def test_a_greek_question_is_a_sentence_of_its_own() -> None:
    """Its mark is a semicolon."""
    assert sentences_of("\u03b3\u03b9\u03b1\u03c4\u03af; \u03bd\u03b1\u03b9.") == [
        "\u03b3\u03b9\u03b1\u03c4\u03af;",
        "\u03bd\u03b1\u03b9.",
    ]
