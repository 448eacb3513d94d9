"""The table of listeners names the payload that each button, menu, and modal carries, and the builders agree."""

from collections.abc import Iterator
from typing import Any, TypeVar, get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.listeners import ACTIONS, COMMANDS, OPTIONS, VIEWS, VISITS
from bot.slack.blocks.post import Post
from bot.slack.door import ListenerEntry
from bot.slack.encoding import NoPayload, Payload, decode, encode
from sandbox.block_kit import elements_of
from tests.bot.built import BUILDERS
from tests.bot.test_limits import called

CLICKS = {entry.name: entry for entry in ACTIONS}
FORMS = {entry.name: entry for entry in VIEWS}
SEARCHES = {entry.name: entry for entry in OPTIONS}
FIELD = "value"
"""The action id of a plain field, which sends no event when it changes."""


def test_a_name_is_in_a_table_once() -> None:
    """A second row with the same name would never be called."""
    for table in (ACTIONS, COMMANDS, OPTIONS, VIEWS, VISITS):
        names = [entry.name for entry in table]

        assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("entry", [*ACTIONS, *VIEWS, *OPTIONS], ids=lambda entry: entry.name)
def test_a_listener_takes_what_its_row_says(entry: ListenerEntry) -> None:
    """Mypy compares them too. This test reads the annotations at run time."""
    listener = getattr(entry.listener, "func", entry.listener)
    carried = [one for hint in get_type_hints(listener).values() for one in get_args(hint)]
    if any(isinstance(one, TypeVar) for one in carried):
        return  # made by a factory, whose argument mypy compares with the row

    assert set(carried) == {entry.payload, entry.inside} - {None}


@pytest.mark.parametrize("build", sorted(set(BUILDERS.values()), key=called), ids=called)
@settings(max_examples=5, deadline=None)
@given(data=st.data())
def test_what_is_built_carries_what_the_table_says(build: Any, data: st.DataObject) -> None:
    """Every button, option, and form has a payload of the current version and of the type of its row."""
    for built in build(data.draw):
        for entry, kind, text in carried_by(built):
            assert encode(decode(kind, text), most=len(text)) == text, entry.name


def carried_by(built: Any) -> Iterator[tuple[ListenerEntry, type[Payload], str]]:
    """Yield every payload in something that was built, with its row and its type."""
    blocks = built.blocks if isinstance(built, Post) else built.get("blocks", []) if isinstance(built, dict) else []
    elements = [element for block in blocks for element in elements_of(block)]
    for element in elements:
        name = str(element.get("action_id", FIELD)).partition(":")[0]
        if name != FIELD and name not in SEARCHES:
            yield from of_element(CLICKS[name], element)
    if isinstance(built, dict) and built.get("type") == "modal":
        yield from of_modal(built, elements)


def of_element(entry: ListenerEntry, element: dict[str, Any]) -> Iterator[tuple[ListenerEntry, type[Payload], str]]:
    """Yield the payloads of a button or a menu."""
    if "value" in element or element["type"] == "button":
        yield entry, entry.payload, element.get("value", "")
    for option in element.get("options", []):
        yield entry, entry.payload, option["value"]


def of_modal(
    view: dict[str, Any], elements: list[dict[str, Any]]
) -> Iterator[tuple[ListenerEntry, type[Payload], str]]:
    """Yield the payload of a modal, as its form, its searches, and its buttons read it."""
    metadata = view["private_metadata"]
    if "submit" in view:
        yield FORMS[view["callback_id"]], FORMS[view["callback_id"]].payload, metadata
    for element in elements:
        name = str(element.get("action_id", FIELD)).partition(":")[0]
        if (search := SEARCHES.get(name)) is not None and search.payload is not NoPayload:
            yield search, search.payload, metadata
        if (click := CLICKS.get(name)) is not None and click.inside is not None:
            yield click, click.inside, metadata
