"""`make docs` checks that the project's prose is short and in plain American English."""

import pytest
from prose import LONGEST, MEAN, Sentence, problems_of, sentences_of

PAGE = """\
# A heading is no sentence

One short sentence. Another one,
on two lines! `make test` runs everything.

    code that is left out. Completely.

| a table | is left out |
|---|---|
| too | yes |

- An item without a period
- First sentence. See [](page.md).

```{glossary}
term
  The definition counts.
```

```
A fence is left out.
```
"""


def test_sentences_are_found_with_their_lines() -> None:
    """Code, tables, and headings are left out. A list item is a sentence even without a period."""
    found = [(one.line, one.text) for one in sentences_of("page.md", PAGE)]

    assert found == [
        (3, "One short sentence."),
        (3, "Another one, on two lines!"),
        (4, "`make test` runs everything."),
        (12, "An item without a period"),
        (13, "First sentence."),
        (13, "See page."),
        (17, "The definition counts."),
    ]


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        (".env.example", "# What it is for.\n# TOKEN=\nKEY=\n", [(1, "What it is for.")]),
        ("manifest.yml", "name: a\n  description: What you can do\n", [(2, "What you can do")]),
    ],
)
def test_comments_of_settings_and_texts_of_forms_count(file: str, text: str, told: list[tuple[int, str]]) -> None:
    """A variable that is commented out is no sentence."""
    assert [(one.line, one.text) for one in sentences_of(file, text)] == told


def sentence(words: int, text: str = "word") -> Sentence:
    """Build a sentence of this many words."""
    return Sentence("page.md", 7, " ".join([text] * words))


def test_a_long_sentence_is_named_with_file_and_line() -> None:
    """The longest allowed sentence passes."""
    others = [sentence(1)] * 9
    (problem,) = problems_of("pages", [*others, sentence(LONGEST + 1)])

    assert problem.startswith("page.md:7: 41 words in one sentence")
    assert problems_of("pages", [*others, sentence(LONGEST)]) == []


def test_the_mean_of_a_set_must_be_under_the_limit() -> None:
    """A mean at the limit is too high."""
    assert problems_of("pages", [sentence(MEAN)]) == ["pages: 18.0 words per sentence, the mean must be under 18"]
    assert problems_of("pages", [sentence(MEAN), sentence(MEAN - 1)]) == []
    assert problems_of("pages", []) == []


@pytest.mark.parametrize("word", ["practise", "counsellor", "whoever", "anew", "cancelled", "enrolment"])
def test_words_that_are_not_plain_american_are_named(word: str) -> None:
    """Each is named with its file, its line, and the sentence."""
    (problem,) = problems_of("pages", [sentence(1, word)])

    assert problem == f'page.md:7: not plain American English: "{word}" in: {word}'
