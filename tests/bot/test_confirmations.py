"""Every confirmation carries the next step, and every question says with numbers what is affected."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable
from typing import Any, get_type_hints

import pytest

import bot
from bot.listeners import ACTIONS
from bot.slack.blocks.confirmation import Confirmation, Question
from bot.slack.encoding import decode
from tests.bot.confirmations import confirmations, questions

CLICKS = {entry.name: entry for entry in ACTIONS}
WORDS = "Intake & first talk"


def builders_of(kind: type[Any]) -> set[Callable[..., Any]]:
    """Return every builder in the bot that returns this kind."""
    rows = pkgutil.walk_packages(bot.__path__, "bot.")
    modules = [importlib.import_module(row.name) for row in rows if ".blocks." in row.name]
    found = [function for module in modules for _, function in inspect.getmembers(module, inspect.isfunction)]
    return {function for function in found if get_type_hints(function).get("return") is kind}


def test_every_builder_is_in_the_table() -> None:
    """A confirmation or a question that the table does not know is not tried."""
    assert builders_of(Confirmation) == {build for build, _ in confirmations(WORDS)}
    assert builders_of(Question) == {build for build, _ in questions(WORDS)}


@pytest.mark.parametrize("built", [pytest.param(built, id=build.__name__) for build, built in confirmations(WORDS)])
def test_a_confirmation_carries_the_next_step(built: Confirmation) -> None:
    """It has a button that the app knows, in a message and in a modal alike."""
    for shown in (built.post().blocks, built.view()["blocks"]):
        [row] = [block for block in shown if block["type"] == "actions"]
        for button in row["elements"]:
            entry = CLICKS[button["action_id"].partition(":")[0]]
            decode(entry.payload, button["value"])

    assert built.steps
    assert built.text.endswith(".")


@pytest.mark.parametrize("asked", [pytest.param(asked, id=build.__name__) for build, asked in questions(WORDS)])
def test_a_question_says_with_numbers_what_is_affected(asked: Question) -> None:
    """It has a number and says what is kept, and its button says what it does."""
    assert re.search(r"\d", asked.text)
    assert re.search(r"\bkeep|\bkept\b", asked.text)
    assert asked.yes not in {"Yes", "OK", "Save"}
