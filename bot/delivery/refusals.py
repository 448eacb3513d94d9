"""Slack's refusals of a post, grouped by what the app can do about them."""

from bot.core.slack_errors import LIMITED, REFUSED_TOKEN

CONTENT = frozenset(
    {
        "block_mismatch",
        "invalid_arguments",
        "invalid_blocks",
        "invalid_blocks_format",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
    }
)
"""Slack refuses this content. The text without blocks may still work."""

PLACE = frozenset(
    {
        "cannot_reply_to_message",
        "cant_update_message",
        "channel_not_found",
        "edit_window_closed",
        "is_archived",
        "message_not_found",
        "messages_tab_disabled",
        "not_in_channel",
        "restricted_action",
        "thread_not_found",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
    }
)
"""Nothing from the app reaches this place anymore, whatever it says."""

HOPELESS = CONTENT | PLACE

PASSING = REFUSED_TOKEN | LIMITED | {"missing_scope"}
"""An operator fixes this, or it passes. The post is never given up."""

GONE = "message_not_found"
"""The post to update was deleted."""
