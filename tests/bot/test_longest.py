"""Contents as long as people can make them: no error, Slack's limits hold, and each cut is marked."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.slack.blocks.kit import CUT_VIEW
from bot.slack.blocks.post import FILE_ID, Post
from tests.bot.built import BUILDERS
from tests.bot.generated import FILLS, filled_with
from tests.bot.test_limits import called, problems_of

SHOWN = ("text", "initial_value", "alt_text", "url")
"""Keys of texts that are shown."""

WAYS = (
    '"edit_rubric"',
    '"menu_persona"',
    '"menu_rubric"',
    '"start_rubric"',
    "has all of it",
    "for all of it",
    "to read it all",
    "marks a shortened",
    "edit_assignment",
    '"open_transcript"',
    '"edit_persona"',
    "Export to my messages",
    "The exported transcript has",
    "The transcript has all of it",
    "of the first interview has all of it",
)
"""What leads to the full text: a button or menu by its id, or a sentence that says where it is."""


@pytest.mark.parametrize("fill", FILLS, ids=[ascii(fill) for fill in FILLS])
@pytest.mark.parametrize("build", sorted(set(BUILDERS.values()), key=called), ids=called)
@settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
    database=None,
)
@given(data=st.data())
def test_the_longest_contents_fit_or_are_cut_with_a_mark_and_a_way_to_the_rest(
    build: Any, fill: str, data: st.DataObject
) -> None:
    """Names, texts, and lists are at the limits of their fields, with characters that grow when they are escaped."""
    with filled_with(fill):
        problems = [problem for built in build(data.draw) for problem in (*problems_of(built), *cuts_of(built))]

    assert problems == []


def cuts_of(built: Any) -> Iterator[str]:
    """Yield each text that is cut without a mark, or with a mark but without a way to the rest."""
    match built:
        case Post():
            arguments = built.arguments(picture_id=FILE_ID)
            yield from _unmarked(arguments["text"])
            yield from _cuts(arguments.get("blocks", []))
        case {"type": "modal" | "home"}:
            yield from _cuts(built)
        case str():
            yield from _unmarked(built)
        case _:
            yield from _unmarked("\n".join(_words_in(built)))


def _cuts(built: Any) -> Iterator[str]:
    yield from _unmarked("\n".join(_words_in(built)))
    words = "\n".join(_words_in(built, with_names_to_press=False))
    if CUT_VIEW in words:
        yield "a view that shows only its first page"
    if "…" in words and not any(way in json.dumps(built) for way in WAYS):
        yield f"cut without a way to the rest: {words[max(0, words.index('…') - 300) : words.index('…') + 1]!r}"


def _unmarked(words: str) -> Iterator[str]:
    """Yield each text that does not end with its own end or with a mark."""
    begun = None
    for at, letter in enumerate(words):
        if letter == "«" and begun is not None:
            yield f"cut without a mark: {words[begun : begun + 20]!r} ... {words[at - 40 : at]!r}"
        if letter == "»" and begun is None:
            yield f"without its start: {words[max(0, at - 40) : at]!r}"
        if letter == "«":
            begun = at
        if letter in "»…":
            begun = None
    if begun is not None:
        yield f"cut without a mark: {words[begun : begun + 20]!r} ... {words[-40:]!r}"


def _words_in(value: Any, *, with_names_to_press: bool = True) -> Iterator[str]:
    """Yield all texts that are shown. Buttons and options are left out if asked, since they lead to the full text."""
    if isinstance(value, list):
        for part in value:
            yield from _words_in(part, with_names_to_press=with_names_to_press)
    if isinstance(value, dict) and (with_names_to_press or "value" not in value):
        for key, part in value.items():
            if isinstance(part, str):
                yield from [part] if key in SHOWN else []
            else:
                yield from _words_in(part, with_names_to_press=with_names_to_press)
