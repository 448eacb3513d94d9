"""Slack adds “(optional)” to the label of an optional field, so no label says it again or says the opposite."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bot.built import BUILDERS
from tests.bot.test_limits import called

SAYS = re.compile(r"optional|required|must be filled", re.IGNORECASE)


@pytest.mark.parametrize("build", sorted(set(BUILDERS.values()), key=called), ids=called)
@settings(max_examples=3, deadline=None)
@given(data=st.data())
def test_slack_alone_marks_what_is_optional(build: Any, data: st.DataObject) -> None:
    """Every field of every form says in Slack's own way whether it may stay empty."""
    views = [built for built in build(data.draw) if isinstance(built, dict)]
    inputs = [block for view in views for block in view.get("blocks", []) if block["type"] == "input"]
    said = [block["label"]["text"] for block in inputs if SAYS.search(block["label"]["text"])]

    assert all(isinstance(block["optional"], bool) for block in inputs)
    assert said == []
