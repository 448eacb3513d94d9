"""`make screenshots`: the README's pictures, taken from the running demo, on a machine that has a font with emoji."""

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import async_playwright, expect

from demo.house import House
from tests.browser.conftest import CHROME, WITHOUT_SANDBOX
from tests.browser.test_course import IN_THREAD, sets_up
from tests.browser.visitor import Visitor, Watch

SIZE = {"width": 1280, "height": 800}
LINES = ("How have the evenings been since March?", "It sounds lonely to come home to an empty flat.")


async def take(folder: Path) -> None:
    """The pictures stand in the folder."""
    with tempfile.TemporaryDirectory() as temporary:
        async with House(Path(temporary), port=0, think_seconds=0.0) as house, async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=CHROME, args=WITHOUT_SANDBOX)
            context = await browser.new_context(viewport=SIZE)  # type: ignore[arg-type]
            tom, maya = [Visitor(await context.new_page(), house.page_url, name, Watch()) for name in ("tom", "maya")]
            await sets_up(tom, looks_for_barriers=False)
            await tom.page.screenshot(path=folder / "course.png")
            await _practises(maya)
            await maya.page.mouse.move(640, 20)
            await maya.page.screenshot(path=folder / "practice.png")
            await maya.page.emulate_media(color_scheme="dark")
            await _looks_behind(maya)
            await maya.page.screenshot(path=folder / "behind.png")
            await browser.close()


async def _practises(maya: Visitor) -> None:
    """Maya is in the middle of an interview."""
    await maya.arrives(channel="sw-202")
    await maya.presses("Start practice")
    await maya.goes_to("Virtual Client")
    await maya.opens_last_thread()
    client = maya.thread.get_by_role("article", name="Daniel Weber")
    await expect(client).to_have_count(1, timeout=15_000)
    for number, line in enumerate(LINES, start=2):
        await maya.types(line, into=IN_THREAD)
        await expect(client).to_have_count(number, timeout=15_000)


async def _looks_behind(maya: Visitor) -> None:
    """Maya's last answer, and the calls that made it."""
    last = maya.thread.get_by_role("article", name="Daniel Weber").last
    await last.hover()
    await last.get_by_role("button", name="Show the calls behind this message").click()
    lines = maya.page.locator(".wire-line:visible")
    await lines.nth(1).get_by_role("button").click()
    await expect(lines.nth(1).locator("pre").first).to_be_visible()


def main(arguments: list[str]) -> int:
    """0 when the pictures are there; 1, with a sentence, where there is no Chromium."""
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
