"""Fixtures with the demo and a real Chromium, Debian's or the one in CHROME. Without one, these tests are skipped."""

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, async_playwright

from demo.stack import DemoStack
from tests.browser.visitor import WIDE, Visitor, Watch

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROME = os.environ.get("CHROME") or next(filter(None, map(shutil.which, NAMES)), None)
WITHOUT_SANDBOX = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
"""Without it, Chromium refuses to run as root, as in containers."""

Tab = Callable[[str], Awaitable[Visitor]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that need a browser, and skip them if there is none."""
    here = str(Path(__file__).parent)
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.browser)
            if CHROME is None:
                item.add_marker(
                    pytest.mark.skip(reason="no Chromium here: apt-get install chromium, or name one with CHROME")
                )


@pytest.fixture
async def stack(tmp_path: Path) -> AsyncIterator[DemoStack]:
    """Yield a running demo with its course."""
    async with DemoStack(tmp_path, port=0, think_seconds=0.0) as running:
        yield running


@pytest.fixture
async def browser() -> AsyncIterator[BrowserContext]:
    """Yield a browser with an empty profile."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=CHROME, args=WITHOUT_SANDBOX)
        context = await opened.new_context(viewport=WIDE)  # type: ignore[arg-type]
        context.set_default_timeout(60_000)
        yield context
        await opened.close()


@pytest.fixture
async def watch(browser: BrowserContext) -> AsyncIterator[Watch]:
    """Yield a record of what the browser complains about. The test fails if it is not empty at the end."""
    watching = Watch()
    watching.over(browser)
    yield watching

    assert watching.barriers == {}
    assert watching.complaints == []
    assert watching.left == []


@pytest.fixture
def tab(browser: BrowserContext, stack: DemoStack, watch: Watch) -> Tab:
    """Return a function that opens a new tab for a person."""

    async def opened(handle: str) -> Visitor:
        return Visitor(await browser.new_page(), stack.page_url, handle, watch)

    return opened
