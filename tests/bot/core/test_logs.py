"""Log lines are JSON and say what they are about. Libraries must not quote payloads."""

import json
import logging
import sys
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.core.boundary import facts_of
from bot.core.frames import frames_of
from bot.core.logs import AsJson, NoTexts, about


def _logged(name: str, words: str, *arguments: object) -> dict[str, Any]:
    return _written(logging.LogRecord(name, logging.INFO, __file__, 1, words, arguments, None))


def _written(record: logging.LogRecord) -> dict[str, Any]:
    assert NoTexts().filter(record)
    line: dict[str, Any] = json.loads(AsJson().format(record))
    return line


def test_a_line_says_which_session_and_turn_it_is_about() -> None:
    """The turn is set only within its block, and the session outside it is kept."""
    with about(session=7):
        with about(turn=3):
            inside = _logged("bot.interviews.turn_worker", "not answered: %s", "busy")
        after = _logged("httpx2", "HTTP Request: POST")
    outside = _logged("bot.interviews.turn_worker", "nothing")

    assert (inside["says"], inside["session"], inside["turn"]) == ("not answered: busy", "7", "3")
    assert after["session"] == "7"
    assert "turn" not in after
    assert "session" not in outside


def test_a_library_quotes_no_payload_and_no_ticket() -> None:
    """Only the first words of its line remain."""
    quoted = _logged("slack_bolt.AsyncApp", 'Unhandled request ({"text": "my secret"})')
    failed = _logged("slack_bolt.AsyncApp", "Failed to connect (url='wss://x.test/link/?ticket=abc&app_id=1'); 100%")

    assert "secret" not in json.dumps(quoted)
    assert failed["says"] == "Failed to connect (url='wss://x.test/link/?'); 100%"


def test_facts_of_an_error_are_fields() -> None:
    """A monitor can search by class, code, reference, and gate. What is not a known field stays out."""
    record = logging.makeLogRecord(
        {"name": "bot.core.worker", "msg": "turn not done", "error": "GateClosed", "gate": "spent", "wrote": "secret"}
    )
    line = _written(record)

    assert (line["error"], line["gate"]) == ("GateClosed", "spent")
    assert "secret" not in json.dumps(line)


def test_a_crash_in_a_library_keeps_its_places_and_no_values() -> None:
    """A line of a library with a traceback says where it broke, without the words of the error and without values."""

    def breaks(said: str) -> None:
        raise ValueError(said)

    try:
        breaks("my secret")
    except ValueError:
        record = logging.LogRecord("asyncio", logging.ERROR, __file__, 1, "a task broke", (), sys.exc_info())
    line = _written(record)

    assert line["error"] == "ValueError"
    assert [place.split(" ")[1] for place in line["frames"]][-1] == "breaks"
    assert "secret" not in json.dumps(line)


def test_the_causes_of_an_error_follow_its_own_places() -> None:
    """Each cause has a line with its type, and Slack's code, above its places. No line repeats what an error says."""

    def refused() -> None:
        raise SlackApiError("my secret", {"ok": False, "error": "not_in_channel"})  # type: ignore[no-untyped-call]

    try:
        try:
            refused()
        except SlackApiError as error:
            raise ValueError("my secret") from error
    except ValueError as error:
        places = frames_of(error)
    functions = [place.split(" ", 1)[1] for place in places]

    own = "test_the_causes_of_an_error_follow_its_own_places"
    assert functions == [own, "by SlackApiError not_in_channel", own, "refused"]
    assert facts_of(ValueError())["frames"] == []
