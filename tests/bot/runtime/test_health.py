"""The pages for monitoring: what fails, for whom, and what they say while the database or the event loop is away."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from bot.core.troubles import Trouble
from bot.runtime import health
from bot.runtime.app import VirtualClient
from bot.runtime.jobs import Job
from bot.runtime.settings import Settings
from tests.bot.runtime.pages import get_page

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "ANTHROPIC_API_KEY": "k", "SECRET_KEY": "s"}
TOKEN = "a-token-of-the-tests"
NO_DATABASE = "postgresql://nobody@127.0.0.1:9/none"


@pytest.fixture
async def bot(request: pytest.FixtureRequest) -> AsyncIterator[VirtualClient]:
    """Yield a bot that was never connected to Slack. The parameter is the address of its database."""
    made = VirtualClient(Settings.read({**TOKENS, "DATABASE_URL": request.param}))
    yield made
    await made._close()


@pytest.mark.parametrize("bot", [NO_DATABASE], indirect=True)
async def test_a_job_that_hangs_fails_only_the_liveness(bot: VirtualClient) -> None:
    """The page names the job, under the former name of the page too."""
    await bot.health.start(0)
    well = get_page(bot.health.port, "/livez")
    bot.pulse.expect("deliver what is owed", within=-1000)
    stuck = [get_page(bot.health.port, path) for path in ("/livez", "/healthz")]

    assert well == (200, '{"status": "ok", "stuck": []}')
    assert stuck == [(503, '{"status": "stuck", "stuck": ["deliver what is owed"]}')] * 2


@pytest.mark.parametrize("bot", [NO_DATABASE], indirect=True)
async def test_a_database_that_is_away_fails_the_readiness_and_is_said(bot: VirtualClient) -> None:
    """A restart would not help, so the app is alive. Metrics still answer, with NaN for what only the database knows."""
    await bot.health.start(0)
    bot.health.is_started = True
    port = bot.health.port
    ready, status, metrics, alive = [
        await asyncio.to_thread(get_page, port, path) for path in ("/readyz", "/status", "/metrics", "/livez")
    ]

    assert ready[0] == 503
    assert json.loads(ready[1])["code"] == Trouble.DATABASE_UNREACHABLE
    assert "127.0.0.1" not in ready[1]
    troubles = {row["code"]: row["says"] for row in json.loads(status[1])["troubles"]}
    assert (status[0], Trouble.DATABASE_UNREACHABLE in troubles) == (200, True)
    assert "virtual_client_outbox_age_seconds NaN" in metrics[1]
    assert 'virtual_client_trouble{code="database_unreachable"} 1.0' in metrics[1]
    assert alive[0] == 200


@pytest.mark.parametrize("bot", [NO_DATABASE], indirect=True)
async def test_only_status_and_metrics_ask_for_the_token(bot: VirtualClient) -> None:
    """They tell what the school spends and what is broken."""
    await bot.health.start(0, token=TOKEN)
    port = bot.health.port
    without = [
        (await asyncio.to_thread(get_page, port, path))[0] for path in ("/livez", "/readyz", "/status", "/metrics")
    ]
    with_it = [(await asyncio.to_thread(get_page, port, path, TOKEN))[0] for path in ("/status", "/metrics")]

    assert (without, with_it) == ([200, 503, 401, 401], [200, 200])


@pytest.mark.parametrize("bot", [NO_DATABASE], indirect=True)
async def test_a_blocked_event_loop_is_said(bot: VirtualClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test itself blocks it while it asks. Only the liveness needs nothing of it."""
    monkeypatch.setattr(health, "ANSWER_SECONDS", 0.05)
    await bot.health.start(0)
    answers = [get_page(bot.health.port, path) for path in ("/livez", "/status", "/metrics")]

    assert [status for status, _ in answers] == [200, 503, 503]
    assert "event loop does not answer" in answers[1][1]


@pytest.mark.parametrize("bot", [NO_DATABASE], indirect=True)
async def test_a_run_that_is_skipped_is_counted(bot: VirtualClient) -> None:
    """The last run of the job is not over when the next one is due."""
    is_counted = asyncio.Event()
    bot._scheduler.add_listener(lambda _: is_counted.set())
    bot._schedule(Job("slow", 0.02, asyncio.Event().wait))
    bot._scheduler.start()
    while 'jobs_skipped_total{name="slow"}' not in (text := (await bot.health._metrics_text()).decode()):
        is_counted.clear()
        await is_counted.wait()

    assert 'virtual_client_jobs_skipped_total{name="slow"}' in text


@pytest.mark.parametrize("bot", [NO_DATABASE], indirect=True)
async def test_questions_in_a_row_write_once(bot: VirtualClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Anybody may ask `/readyz`. A failure is looked at again at once."""
    answers = iter([OSError("away"), None])
    written: list[object] = []

    async def store() -> None:
        written.append(answer := next(answers))
        if answer is not None:
            raise answer

    monkeypatch.setattr(bot.health, "_store", store)
    stored = [await bot.health.can_store() for _ in range(4)]

    assert (stored, len(written)) == ([False, True, True, True], 2)
