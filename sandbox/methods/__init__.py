"""The methods of the Web API, by family; each with the scopes of which one is needed."""

from sandbox.methods import chat, conversations, people, views
from sandbox.web_api import Method

METHODS: dict[str, tuple[Method, tuple[str, ...]]] = {
    "auth.test": (people.auth_test, ()),
    "apps.connections.open": (people.connections_open, ()),
    "team.info": (people.team_info, ("team:read",)),
    "bots.info": (people.bots_info, ("users:read",)),
    "users.info": (people.users_info, ("users:read",)),
    "users.list": (people.users_list, ("users:read",)),
    "chat.postMessage": (chat.post_message, ("chat:write",)),
    "chat.postEphemeral": (chat.post_ephemeral, ("chat:write",)),
    "chat.update": (chat.update, ("chat:write",)),
    "chat.delete": (chat.delete, ("chat:write",)),
    "chat.getPermalink": (chat.get_permalink, ()),
    "assistant.threads.setStatus": (chat.set_status, ("chat:write",)),
    "assistant.threads.setTitle": (chat.nothing, ("assistant:write",)),
    "assistant.threads.setSuggestedPrompts": (chat.nothing, ("assistant:write",)),
    "conversations.open": (conversations.open_dm, ("im:write",)),
    "conversations.info": (conversations.info, ("channels:read", "groups:read", "im:read")),
    "conversations.list": (conversations.list_all, ("channels:read", "groups:read", "im:read")),
    "conversations.members": (conversations.members, ("channels:read", "groups:read", "im:read")),
    "conversations.join": (conversations.join, ("channels:join",)),
    "conversations.history": (conversations.history, ("channels:history", "groups:history", "im:history")),
    "conversations.replies": (conversations.replies, ("channels:history", "groups:history", "im:history")),
    "views.open": (views.open_view, ()),
    "views.push": (views.push_view, ()),
    "views.update": (views.update_view, ()),
    "views.publish": (views.publish_view, ()),
}
