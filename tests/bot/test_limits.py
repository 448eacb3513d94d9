"""Whatever people write, every view and message is valid for Slack and accessible, and their text is never markup."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bot
from bot.slack.blocks.post import Post
from sandbox.block_kit import elements_of, problems_of_blocks, problems_of_option, problems_of_view
from tests.bot.built import BUILDERS, name_of

PIECES = {"kit", "post"}
"""Modules with parts of builders."""

ALIVE = re.compile(r"<(?!!date\^\d+\^[^|<>]+\|[^<>]+>|@[UW]\w+>|#C\w+>|https://[^|<>\s]+\|[^<>]+>)")
"""An angle bracket that does not begin one of the app's own tokens."""

TOKEN = re.compile(r"<[^<>]*>")
CLOCK = re.compile(r"\d{1,2}:\d{2}")
EMOJI = re.compile(r":[a-z_]+:")
SAFE_VALUE = 75
"""Slack's documentation gives both 75 and 150 characters as the limit of an option's value."""


def called(build: Any) -> str:
    """Return the name of a function of the table."""
    return str(build.__name__).removeprefix("_")


def found() -> set[str]:
    """Return the names of all public builders in the `blocks` packages of the bot."""
    rows = pkgutil.walk_packages(bot.__path__, "bot.")
    modules = [importlib.import_module(row.name) for row in rows if ".blocks." in row.name]
    return {
        name_of(function)
        for module in modules
        if module.__name__.rsplit(".", 1)[-1] not in PIECES
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
    }


def test_every_builder_is_tried_with_generated_input() -> None:
    """A new builder adds its line to `tests/bot/built.py`."""
    assert found() == set(BUILDERS)


@pytest.mark.parametrize("build", sorted(set(BUILDERS.values()), key=called), ids=called)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_everything_that_is_built_is_valid_and_readable(build: Any, data: st.DataObject) -> None:
    """It keeps Slack's limits, works with screen readers, and shows times in the reader's time zone."""
    problems = [problem for built in build(data.draw) for problem in problems_of(built)]

    assert problems == []


def problems_of(built: Any) -> Iterator[str]:
    """Yield one line for each problem of something that was built."""
    match built:
        case Post():
            arguments = built.arguments(picture_id="F0123456789")
            yield from (f"text: {problem}" for problem in of_words(arguments["text"], is_markup=True, most=4000))
            yield from of_blocks(arguments.get("blocks", []))
        case str():
            yield from of_words(built, is_markup=True)
        case {"type": "modal" | "home"}:
            yield from problems_of_view(built)
            yield from of_blocks(built["blocks"], most=100)
            yield from (
                problem for key in ("title", "submit", "close") if key in built for problem in of_text(built[key])
            )
        case {"text": _, "value": _}:
            yield from problems_of_option(built)
            yield from of_option(built)
        case {"type": _}:
            yield from of_blocks([built])
        case list():
            yield from of_blocks(built)
        case _:
            yield f"there is no check for {built!r}"


def of_blocks(rows: list[dict[str, Any]], *, most: int = 50) -> Iterator[str]:
    """Yield what Slack would refuse in these blocks, and what some readers could not read."""
    yield from problems_of_blocks(rows, most=most)
    for row in rows:
        for key in ("text", "label", "hint"):
            if key in row:
                yield from of_text(row[key])
        if row["type"] == "image":
            yield from of_words(row["alt_text"], is_markup=False)
        if row["type"] == "context":
            yield from (problem for element in row["elements"] if "text" in element for problem in of_text(element))
        for element in elements_of(row):
            yield from (
                problem for key in ("text", "placeholder") if key in element for problem in of_text(element[key])
            )
            yield from (problem for option in element.get("options", []) for problem in of_option(option))
            for text in element.get("confirm", {}).values():
                yield from of_text(text)


def of_option(option: dict[str, Any]) -> Iterator[str]:
    """Yield the problems of an option of a menu."""
    yield from of_text(option["text"])
    if len(option["value"]) > SAFE_VALUE:
        yield f"an option's value of {len(option['value'])} characters"


def of_text(text: dict[str, Any]) -> Iterator[str]:
    """Yield the problems of a text object."""
    yield from of_words(text["text"], is_markup=text["type"] == "mrkdwn")


def of_words(words: str, *, is_markup: bool, most: int = 3000) -> Iterator[str]:
    """Yield the problems of a text: its length, markup from people, a time without a zone, or an emoji alone."""
    if not 1 <= len(words) <= most:
        yield f"{len(words)} characters"
    if is_markup and (alive := ALIVE.search(words)):
        yield f"markup from people: {words[alive.start() : alive.start() + 60]!r}"
    if CLOCK.search(TOKEN.sub("", words) if is_markup else words):
        yield f"a time without a zone: {words[:200]!r}"
    if EMOJI.search(words) and not EMOJI.sub("", words).strip(" *_\n"):
        yield f"nothing but an emoji: {words!r}"
