"""`make test-fast` runs the tests that are near a change."""

import grimp
import pytest

from tests.affected import ALWAYS, PACKAGES, READERS, modules_of, near


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    """Return the import graph of this repository."""
    return grimp.build_graph(*PACKAGES, cache_dir=None)


def test_a_test_is_near_what_it_imports_through_others(graph: grimp.ImportGraph) -> None:
    """Quotes are tested directly and through the debriefs that use them. Costs do not use them."""
    found = near(graph, {"services.common.quotes"})

    assert {
        "tests.services.debriefs.test_debrief_checks",
        "tests.services.debriefs.test_debrief_writer",
        ALWAYS,
    } <= found
    assert "tests.bot.slack.test_channel_throttle" not in found


def test_a_story_is_near_only_when_it_was_changed(graph: grimp.ImportGraph) -> None:
    """It starts the whole bot, so it imports every module there is."""
    assert "tests.stories.test_gates" not in near(graph, {"services.common.quotes"})
    assert "tests.stories.test_gates" in near(graph, {"tests.stories.test_gates"})


def test_without_a_change_one_story_is_left(graph: grimp.ImportGraph) -> None:
    """Documents and other files that are not modules have no tests."""
    assert near(graph, modules_of({"README.md", "docs/index.md"})) == {ALWAYS}


def test_changed_prompts_are_tested_with_what_reads_them(graph: grimp.ImportGraph) -> None:
    """The readers exist, and some test covers them."""
    changed = modules_of({"services/content/prompts/client.md"})

    assert changed == READERS
    assert graph.modules >= READERS
    assert "tests.services.library.test_templates" in near(graph, changed)
