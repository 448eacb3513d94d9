"""No error escapes a listener, and no log line quotes a person."""

import logging
from collections.abc import Mapping

import pytest

from bot.core.boundary import bounded
from services.common.errors import FieldErrors, OperatorError, Refusal


class Heard:
    """A record of what a person was told."""

    def __init__(self) -> None:
        self.said: list[tuple[str, dict[str, str]]] = []

    async def __call__(self, message: str, *, fields: Mapping[str, str] | None = None) -> None:
        """Record the message."""
        self.said.append((message, dict(fields or {})))


async def test_a_refusal_is_shown_unchanged() -> None:
    """Its own message is shown at its field."""

    async def listener() -> None:
        raise Refusal("Not that.", field="age")

    heard = Heard()
    await bounded(listener)(tell=heard)

    assert heard.said == [("Not that.", {"age": "Not that."})]


async def test_errors_of_several_fields_are_shown_at_each() -> None:
    """Every wrong field has its own message."""

    async def listener() -> None:
        raise FieldErrors({"a": "A.", "b": "B."})

    heard = Heard()
    await bounded(listener)(tell=heard)

    assert heard.said[0][1] == {"a": "A.", "b": "B."}


async def test_a_bug_is_shown_with_a_reference_and_logged_without_quotes(caplog: pytest.LogCaptureFixture) -> None:
    """The person can quote the reference, the log contains it, and neither repeats what was written."""

    async def listener() -> None:
        raise RuntimeError("a student's secret")

    heard = Heard()
    with caplog.at_level(logging.ERROR):
        await bounded(listener)(tell=heard)

    reference = heard.said[0][0].rsplit(" ", 1)[-1]
    assert reference in caplog.text
    assert caplog.records[0].frames[-1].startswith("test_boundary.py:")  # type: ignore[attr-defined] # our own field
    assert "secret" not in caplog.text + heard.said[0][0]


async def test_an_operator_error_is_logged_in_its_words_and_shown_as_a_fixed_sentence(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The operator reads which file to fix. The person reads a reference and no file name."""

    async def listener() -> None:
        raise OperatorError("The prompt file notes.md has no part `## markup`.")

    heard = Heard()
    with caplog.at_level(logging.ERROR):
        await bounded(listener)(tell=heard)

    reference = heard.said[0][0].rsplit(" ", 1)[-1]
    assert "notes.md has no part" in caplog.text
    assert reference in caplog.text
    assert "notes.md" not in heard.said[0][0]
