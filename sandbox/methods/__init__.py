"""The methods of the Web API. Each has a list of scopes, of which the app needs one."""

from sandbox.methods import channels, chat, conversations, files, people, reactions, views
from sandbox.wire.web_api import Method

READ = ("channels:read", "groups:read", "im:read")
HISTORY = ("channels:history", "groups:history", "im:history")
MANAGE = ("channels:manage", "groups:write")

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
    "assistant.threads.setTitle": (chat.set_title, ("assistant:write",)),
    "assistant.threads.setSuggestedPrompts": (chat.set_suggested_prompts, ("assistant:write",)),
    "conversations.open": (conversations.open_dm, ("im:write",)),
    "conversations.info": (conversations.info, READ),
    "conversations.list": (conversations.list_all, READ),
    "conversations.members": (conversations.members, READ),
    "conversations.join": (channels.join, ("channels:join",)),
    "conversations.leave": (channels.leave, MANAGE),
    "conversations.create": (channels.create, MANAGE),
    "conversations.rename": (channels.rename, MANAGE),
    "conversations.archive": (channels.archive, MANAGE),
    "conversations.unarchive": (channels.unarchive, MANAGE),
    "conversations.invite": (channels.invite, (*MANAGE, "channels:write.invites", "groups:write.invites")),
    "conversations.kick": (channels.kick, MANAGE),
    "users.conversations": (conversations.of_user, READ),
    "users.lookupByEmail": (people.users_lookup_by_email, ("users:read.email",)),
    "reactions.add": (reactions.add, ("reactions:write",)),
    "files.getUploadURLExternal": (files.get_upload_url, ("files:write",)),
    "files.completeUploadExternal": (files.complete_upload, ("files:write",)),
    "files.info": (files.info, ("files:read",)),
    "conversations.history": (conversations.history, HISTORY),
    "conversations.replies": (conversations.replies, HISTORY),
    "views.open": (views.open_view, ()),
    "views.push": (views.push_view, ()),
    "views.update": (views.update_view, ()),
    "views.publish": (views.publish_view, ()),
}
