"""The files of the languages, which native speakers write, and the phrases in them."""

from pathlib import Path

import pytest

from services.common.content import CONTENT
from services.simulation.languages import (
    PHRASES,
    LanguageFileError,
    language_of,
    languages,
    languages_in,
    likely_language,
)
from services.simulation.phrase_matcher import LONGEST_LINE, PhraseError, Phrases, sentences_in


@pytest.mark.parametrize(
    ("phrase", "text", "is_found"),
    [
        ("have you (ever) tried/considered", "Have you ever tried it?", True),
        ("have you (ever) tried/considered", "Have you considered it?", True),
        ("have you (ever) tried/considered", "Have you often tried it?", False),
        ("recommend*", "It was recommended.", True),
        ("*aste", "Lo dejaste.", True),
        ("why don't ... now ?", "Why don't you all go now?", True),
        ("why don't ... now ?", "Why don't you all go there right now?", False),
        ("why don't ... now ?", "Why don't you go now.", False),
        ("^ you feel", "You feel it.", True),
        ("^ you feel", "Do you feel it?", False),
        ("step out $", "I step out.", True),
        ("step out $", "I step out of it.", False),
        ("you should !have/know", "You should go.", True),
        ("you should !have/know", "You should have gone.", False),
        ("i'm/i_am here", "I am here.", True),
        ("i'm/i_am here", "I\u2019m here.", True),
        ("i'm/i_am here", "You am here.", False),
        ("you rest", "You- you rest.", True),
        ("one two", "One. Two.", False),
    ],
)
def test_a_phrase_says_what_it_finds(phrase: str, text: str, is_found: bool) -> None:
    """Each mark of a phrase, with something that it does not find."""
    phrases = Phrases((phrase,))

    assert any(phrases.find(sentence) for sentence in sentences_in(text)) is is_found


def test_openers_may_come_before_a_beginning() -> None:
    """Only those that the language names."""
    (sentence,) = sentences_in("So, well, you feel it.")

    assert Phrases(("^ you feel",)).find(sentence, openers=frozenset({"so", "well"})) == (2, 4)
    assert Phrases(("^ you feel",)).find(sentence, openers=frozenset({"so"})) is None


@pytest.mark.parametrize("phrase", ["", "(you)", "...", "you 'll", "(a/b) (c)", "you + me"])
def test_a_phrase_that_finds_anything_or_nothing_is_refused(phrase: str) -> None:
    """At least one word must be there, and a mark that is unknown is no word."""
    with pytest.raises(PhraseError):
        Phrases((phrase,))


def test_a_text_without_end_is_cut() -> None:
    """A reply is never so long."""
    assert len(sentences_in("word " * LONGEST_LINE)[0].words) <= LONGEST_LINE


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("I don't know what it is.", "en"),
        ("No sé qué es lo que pasa.", "es"),
        ("Ich weiß nicht, was es ist.", None),
        ("Okay.", None),
        ("", None),
    ],
)
def test_a_language_is_told_by_its_small_words(text: str, key: str | None) -> None:
    """A short text, or one in another language, is nothing."""
    found = language_of(text)

    assert (found.key if found else None) == key


def test_a_single_small_word_is_a_hint() -> None:
    """It is enough to decide by which language's rules a sentence is read."""
    found = likely_language("You win.")

    assert language_of("You win.") is None
    assert found is not None
    assert found.key == "en"


def test_every_language_has_all_kinds() -> None:
    """English and Spanish are there."""
    assert {language.key for language in languages()} == {"en", "es"}
    assert all(language.phrases[kind].written for language in languages() for kind in PHRASES)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("advice:", "needs advice as a list"),
        ("silent:", "needs silent as text"),
        ("openers:", "needs openers as text"),
        (None, "cannot be read as YAML"),
        ("- more", "must contain name"),
    ],
)
def test_a_mistake_in_a_file_is_named(tmp_path: Path, change: str | None, sentence: str) -> None:
    """The operator reads which file, and what is wrong."""
    text = (CONTENT / "languages" / "en.yml").read_text(encoding="utf-8")
    broken = (
        "{" if change is None else change if change.startswith("-") else text.replace(f"\n{change}", f"\nx{change}")
    )
    (tmp_path / "en.yml").write_text(broken, encoding="utf-8")

    with pytest.raises(LanguageFileError, match=rf"en\.yml.*({sentence}|is unknown)"):
        languages_in(tmp_path)


def test_no_file_is_a_mistake(tmp_path: Path) -> None:
    """Without one, the guard would be deaf."""
    with pytest.raises(LanguageFileError, match="has no file"):
        languages_in(tmp_path)
