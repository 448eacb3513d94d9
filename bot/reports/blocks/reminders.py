"""Blocks about messages that nobody asked for. Pure."""

from bot.slack.blocks.kit import actions, button, section
from bot.slack.blocks.post import Post

MUTED = (
    "These messages are muted. The app no longer tells you about new assignments and due dates, not even when one is "
    "due tomorrow. You can see them in `/vc-practice` and on the app's Home tab."
)
MUTED_TEACHER = (
    "These messages are muted. The app no longer writes to you about what waits. You can see it on the app's Home tab. "
    "To turn them on later, use `/vc-practice`."
)
ON = "Messages are on again. You get at most one in an hour, and none at night."
MUTE, UNMUTE = "Mute these messages", "Turn messages on"


def confirmation(*, is_muted: bool, is_student: bool = True) -> Post:
    """Build what the person reads after the change, with the button that takes it back."""
    words = (MUTED if is_student else MUTED_TEACHER) if is_muted else ON
    back = button(UNMUTE, "unmute_news") if is_muted else button(MUTE, "mute_news")
    return Post(text=words, blocks=[section(words), actions(back)])
