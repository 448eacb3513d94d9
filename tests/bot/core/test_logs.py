"""Log lines are JSON and say what they are about. Libraries must not quote payloads."""

import json
import logging

from bot.core.logs import AsJson, NoTexts, about


def _logged(name: str, words: str, *arguments: object) -> dict[str, str]:
    record = logging.LogRecord(name, logging.INFO, __file__, 1, words, arguments, None)
    assert NoTexts().filter(record)
    line: dict[str, str] = json.loads(AsJson().format(record))
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
    failed = _logged("slack_bolt.AsyncApp", "Failed to connect (url='wss://x.test/link/?ticket=abc&app_id=1'); 100 %")

    assert "secret" not in json.dumps(quoted)
    assert failed["says"] == "Failed to connect (url='wss://x.test/link/?'); 100 %"
