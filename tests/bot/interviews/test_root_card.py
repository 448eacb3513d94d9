"""The first card of an interview's thread."""

from uuid import uuid4

import pytest

from bot.interviews.blocks.session import root_card

PERSONA = {"name": "Maria", "age": 34, "assignment": "Intake"}


@pytest.mark.parametrize("is_test_run", [True, False])
def test_only_a_test_run_shows_what_it_costs(is_test_run: bool) -> None:
    """A student's card has no button for tokens and cost."""
    card = root_card(str(uuid4()), PERSONA, is_test_run=is_test_run)
    labels = [
        element["text"]["text"] for block in card.blocks for element in block.get("elements", []) if "value" in element
    ]

    assert labels == ["End session", "Help", *(["Tokens and cost"] if is_test_run else [])]
