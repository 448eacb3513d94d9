"""A browser for the page, where there is one."""

import os
import sys
import webbrowser
from collections.abc import Mapping


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can open here: on Linux a display has to be there, or a browser that the person named."""
    if platform in {"darwin", "win32"}:
        return "SSH_CONNECTION" not in environment
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))


def open_page(url: str) -> bool:
    """Whether a browser has been asked to show the page; False where there is none, or no screen."""
    if not has_screen(os.environ, sys.platform):
        return False
    try:
        return webbrowser.open(url)
    except (webbrowser.Error, OSError):
        return False
