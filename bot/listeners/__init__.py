"""The one table of what Slack may ask of us."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.boundary import Listener, bounded
from bot.listeners.actions import buttons
from bot.listeners.commands.admin import show_admin
from bot.listeners.commands.assign import open_assignments
from bot.listeners.commands.help import show_help
from bot.listeners.commands.persona import open_personas
from bot.listeners.commands.practice import show_practice
from bot.listeners.commands.section import open_section
from bot.listeners.events import home, membership
from bot.listeners.views import forms

EVENTS: Sequence[tuple[str, Listener]] = (
    ("message", home.heard),  # first: it is by far the most frequent
    ("app_home_opened", home.show_home),
    ("member_joined_channel", membership.member_joined),
    ("member_left_channel", membership.member_left),
    ("channel_archive", membership.channel_archived),
    ("group_archive", membership.channel_archived),
    ("user_change", membership.user_changed),
)
COMMANDS: Sequence[tuple[str, Listener]] = (
    ("/vc-help", show_help),
    ("/vc-section", open_section),
    ("/vc-persona", open_personas),
    ("/vc-assign", open_assignments),
    ("/vc-practice", show_practice),
    ("/vc-admin", show_admin),
)
ACTIONS: Sequence[tuple[str | re.Pattern[str], Listener]] = (
    (re.compile(r"^start_practice:\d+$"), buttons.start_practice),
    (re.compile(r"^say_to:\d+$"), buttons.say_to),
    ("end_session", buttons.end_session),
    ("session_help", buttons.show_session_help),
    ("open_practice", buttons.open_practice),
    ("create_persona", buttons.create_persona),
    ("edit_persona", buttons.edit_persona),
    ("create_assignment", buttons.create_assignment),
    ("list_assignments", buttons.list_assignments),
    ("edit_assignment", buttons.edit_assignment),
    ("publish_assignment", buttons.publish_assignment),
    ("admin_settings", buttons.open_admin_settings),
)
VIEWS: Sequence[tuple[str, Listener]] = (
    ("section_form", forms.save_section),
    ("persona_form", forms.save_persona),
    ("assignment_form", forms.save_assignment),
    ("admin_form", forms.save_admin_settings),
)


def register(app: AsyncApp) -> None:
    """Every listener is registered, each within the error boundary."""
    _add(app.event, EVENTS)
    _add(app.command, COMMANDS)
    _add(app.action, ACTIONS)
    _add(app.view, VIEWS)


def _add(register_one: Callable[..., Any], table: Sequence[tuple[Any, Listener]]) -> None:
    for name, listener in table:
        register_one(name)(bounded(listener))
