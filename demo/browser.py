"""The person's browser, if there is one."""

import os
import sys
import webbrowser
from collections.abc import Mapping


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Return whether a window can open here. Linux needs a display or a browser named by the person."""
    if platform in {"darwin", "win32"}:
        return "SSH_CONNECTION" not in environment
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))


def open_page(url: str) -> bool:
    """Ask a browser to show the page. Return False if there is no browser or no screen."""
    if not has_screen(os.environ, sys.platform):
        return False
    try:
        return webbrowser.open(url)
    except (webbrowser.Error, OSError):
        return False
