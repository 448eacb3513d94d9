"""A client waits for a moment after a message, in case the student writes more."""

import pytest

from sandbox.claude.client import ClaudeControl
from sandbox.client import SandboxClient
from tests.stories.course import Course, Thread


@pytest.fixture
def environment(environment: dict[str, str]) -> dict[str, str]:
    """Let the client wait for a third of a second."""
    return {**environment, "QUIET_SECONDS": "0.3"}


async def test_messages_in_quick_succession_get_one_answer(
    course: Course, claude: ClaudeControl, workspace: SandboxClient
) -> None:
    """The client is shown as typing meanwhile."""
    thread = await course.starts()
    for words in ("Hello Maria.", "I am Maya.", "How have things been?"):
        await thread.says(words)
    await course.hears(thread, 2)
    calls = await workspace.calls("assistant.threads.setStatus")
    asked = [request.talk[-1][1] for request in await claude.requests() if request.talk[-1][1].startswith("Hello")]

    assert set(asked) == {"Hello Maria.\nI am Maya.\nHow have things been?"}
    assert len(await course.hears(thread, 2)) == 2
    assert len(calls) >= 1


async def test_a_control_word_does_not_wait(course: Course) -> None:
    """What was said before it is in the transcript, and the client answers it no more."""
    thread = await course.starts()
    await thread.says("One more thing.")
    await thread.says("!end")
    await course.workspace.until(lambda: _is_over(thread), within=10)

    assert len(await thread.texts_from("Maria Rodriguez")) == 1


async def _is_over(thread: Thread) -> bool | None:
    return any("You ended" in words for words in await thread.texts_from(None)) or None
