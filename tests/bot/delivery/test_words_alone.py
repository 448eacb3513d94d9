"""What remains of a post when its blocks cannot be sent."""

from bot.delivery.words_alone import LONGEST, NO_BUTTONS, PostLayout, without_blocks
from bot.slack.blocks.kit import actions, button, context, header, section
from bot.slack.blocks.post import Post


def test_everything_that_can_be_read_is_kept() -> None:
    """Headings, paragraphs, and small print keep their order. A heading's plain text is escaped."""
    blocks = [header("Your debrief: A & B"), section("*Open.* &lt;fine&gt;"), context("Written by an AI.", "Today.")]
    left = without_blocks(PostLayout(Post(text="Short.", blocks=blocks, username="Maria")))

    assert left.post == Post(
        text="*Your debrief: A &amp; B*\n*Open.* &lt;fine&gt;\nWritten by an AI.\nToday.", username="Maria"
    )
    assert left.is_whole


def test_missing_buttons_are_mentioned() -> None:
    """They are gone, and a command does the same."""
    left = without_blocks(PostLayout(Post(text="", blocks=[section("Go on?"), actions(button("Go on", "x"))])))

    assert left.post.text == f"Go on?\n{NO_BUTTONS}"


def test_what_is_too_long_is_cut_between_words_and_is_not_whole() -> None:
    """Admins can read that something is missing."""
    left = without_blocks(PostLayout(Post(text="", blocks=[section("word " * 590), section("word " * 590)])))

    assert len(left.post.text) <= LONGEST + 2
    assert left.post.text.endswith("word …")
    assert not left.is_whole


def test_a_post_without_blocks_keeps_its_text() -> None:
    """There is nothing to remove."""
    assert without_blocks(PostLayout(Post(text="It could not start."))).post == Post(text="It could not start.")
