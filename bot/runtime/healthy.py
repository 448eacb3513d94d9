"""`virtual-client healthy`: ask the running app whether a restart would help. It starts quickly, as a probe must."""

import json
import sys
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from dotenv import dotenv_values

SECONDS = 5.0
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - addresses to ask, not to listen on
"""The address of this machine, by the address that means every network."""


def ask(environment: Mapping[str, str], folder: Path) -> int:
    """Ask `/livez` and print a sentence. Return 0 if the app is well, and otherwise 1."""
    try:
        kept = dotenv_values(folder / ".env", encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        kept = {}
    host, port = (environment.get(name) or kept.get(name) or "" for name in ("HEALTH_HOST", "HEALTH_PORT"))
    is_well, sentence = _answer(host.strip().strip("[]"), port.strip())
    print(sentence, file=sys.stdout if is_well else sys.stderr)
    return 0 if is_well else 1


def _answer(host: str, port: str) -> tuple[bool, str]:
    if not (port.isascii() and port.isdigit()):
        return False, "HEALTH_PORT is not set to a port, so there is nothing to ask. Set it, such as to 9464."
    connection = HTTPConnection(EVERYWHERE.get(host, host or "127.0.0.1"), int(port), timeout=SECONDS)
    try:
        connection.request("GET", "/livez")
        answer = connection.getresponse()
        said = json.loads(answer.read())
    except (OSError, HTTPException, OverflowError, ValueError):
        return False, f"The app does not answer at HEALTH_PORT {port}. Look at its log, and start it."
    finally:
        connection.close()
    stuck = said.get("stuck") if isinstance(said, dict) else None
    if not isinstance(stuck, list):
        return False, f"Another program answers at HEALTH_PORT {port}. Choose another port."
    if stuck:
        return False, f"Stuck for more than two minutes: {', '.join(map(str, stuck))}. Restart the app."
    return True, "The app is alive."
