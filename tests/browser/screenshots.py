"""`make screenshots` takes the pictures for the README and the tutorials from the running demo.

The machine needs a font like Arial and one with emoji, such as Debian's fonts-liberation and fonts-noto-color-emoji.
"""

import asyncio
import io
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.async_api import async_playwright, expect

from demo.stack import DemoStack
from tests.browser.conftest import CHROME, WITHOUT_SANDBOX
from tests.browser.course import interviews, looks_back, sees_costs, sees_results, sets_up
from tests.browser.visitor import Visitor, Watch

SIZE = {"width": 1280, "height": 800}
MOMENTS = {"assignment", "course", "practice", "debrief", "progress", "admin"}
"""The moments of the course that become pictures."""

COLORS = 128
"""Enough for a page with two text colors and a few buttons, at a third of the size."""


async def take(folder: Path) -> None:
    """Walk through the course and store the pictures in the folder."""

    async def look(visitor: Visitor, moment: str) -> None:
        if moment in MOMENTS:
            await _store(visitor, folder / f"{moment}.png")

    with tempfile.TemporaryDirectory() as temporary:
        async with DemoStack(Path(temporary), port=0, think_seconds=0.0) as stack, async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=CHROME, args=WITHOUT_SANDBOX)
            context = await browser.new_context(viewport=SIZE)  # type: ignore[arg-type]
            context.set_default_timeout(60_000)
            people = ("tom", "maya", "ada", "maya")
            tabs = [Visitor(await context.new_page(), stack.page_url, name, Watch()) for name in people]
            tom, maya, ada, second = tabs
            await sets_up(tom, look)
            await interviews(maya, look)
            await _looks_behind(second)
            await _store(second, folder / "behind.png")
            await looks_back(maya, look)
            await sees_results(tom, look)
            await sees_costs(ada, look)
            await browser.close()


async def _looks_behind(maya: Visitor) -> None:
    """Show the last answer that Maya got, and the calls that made it, in dark mode."""
    await maya.page.emulate_media(color_scheme="dark")
    await maya.arrives()
    await maya.goes_to("Virtual Client")
    await maya.opens_last_thread()
    last = maya.thread.get_by_role("article", name="Daniel Weber").last
    await last.hover()
    await last.get_by_role("button", name="Show the calls behind this message").click()
    lines = maya.page.locator(".wire-line:visible")
    await lines.nth(1).get_by_role("button").click()
    await expect(lines.nth(1).locator("pre").first).to_be_visible()


async def _store(visitor: Visitor, path: Path) -> None:
    """Take a picture with the pointer out of the way, and store it small."""
    await visitor.page.mouse.move(0, 0)
    taken = await visitor.page.screenshot()
    Image.open(io.BytesIO(taken)).convert("RGB").quantize(COLORS).save(path, optimize=True)


def main(arguments: list[str]) -> int:
    """Take the pictures and return 0, or print a message and return 1 if there is no Chromium."""
    if CHROME is None:
        print(
            "No Chromium was found. Install one (apt-get install chromium), or name one with CHROME.", file=sys.stderr
        )
        return 1
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(take(folder))
    for picture in sorted(folder.glob("*.png")):
        print(f"{picture}: {picture.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
