"""Slack's refusals of a post, by what can be done about them."""

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
"""Slack takes no such message: its words alone may still be taken."""

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
"""Nothing of ours gets there any more, whatever it says."""

HOPELESS = CONTENT | PLACE

PASSING = frozenset(
    {
        "account_inactive",
        "invalid_auth",
        "missing_scope",
        "not_authed",
        "rate_limited",
        "ratelimited",
        "token_expired",
        "token_revoked",
    }
)
"""An operator or the clock will mend it: however long it takes, the post is not given up."""

GONE = "message_not_found"
"""The post that was to be changed is deleted."""
