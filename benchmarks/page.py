"""How soon the demo's page can be used, and how soon it shows the answer to a click, in a real Chromium.

The start is timed from the command until a person could type a line. A click is timed in the page itself, from the
click to the frame that shows the bot's answer. The floor is a person's own line, which no bot answers: the same page,
sandbox and stream, without the bot.
"""

import asyncio
import os
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.async_api import BrowserContext, async_playwright, expect

from demo.stack import DemoStack
from demo.subprocesses import ROOT
from tests.browser.conftest import CHROME, WITHOUT_SANDBOX
from tests.browser.visitor import Visitor, Watch

STARTS, CLICKS = 3, 30
PAUSE_MILLISECONDS = 150
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/#\S+")
TIMED = """([act, what]) => new Promise((done) => {
  const count = () => document.querySelectorAll(what).length;
  const before = count();
  const watcher = new MutationObserver(() => {
    if (count() === before) return;
    watcher.disconnect();
    requestAnimationFrame(() => done(performance.now() - began));
  });
  watcher.observe(document.body, {childList: true, subtree: true});
  const began = performance.now();
  if (act === "click") {
    [...document.querySelectorAll(".view button")].filter((one) => one.textContent === "Settings").at(-1).click();
  } else {
    const field = document.querySelector(".view .composer-field");
    field.value = `Line ${before}`;
    field.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true}));
  }
})"""


async def main() -> None:
    """Measure and print the times."""
    if CHROME is None:
        print("No Chromium was found. Install one, or name one with CHROME.", file=sys.stderr)
        return
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROME, args=WITHOUT_SANDBOX)
        context = await browser.new_context(viewport={"width": 1280, "height": 800})
        starts = [await _start(context) for _ in range(STARTS)]
        print(
            f"make demo -> a page that can be used: {statistics.median(starts):.1f} s (slowest of {STARTS}: {max(starts):.1f})"
        )
        clicks, floor = await _clicks(context)
        await browser.close()
    ratio = statistics.median(clicks) / statistics.median(floor)
    print(f"{CLICKS} each, milliseconds at the median (95th percentile)")
    print(
        f"  click -> the bot's answer on screen  {_figures(clicks)}   own line on screen {_figures(floor)}   ratio {ratio:.1f}"
    )


async def _start(context: BrowserContext) -> float:
    """Return the seconds from the command to a text field that accepts a line."""
    began = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "demo", "--no-browser", "--port", "0",
        cwd=ROOT, env={"PATH": os.environ["PATH"]}, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    said = ""
    while not (found := ADDRESS.search(said)):
        line = await process.stdout.readline()
        if not line:
            raise RuntimeError(said)
        said += line.decode()
    page = await context.new_page()
    await Visitor(page, found[0], "maya", Watch()).arrives()
    await expect(page.get_by_role("textbox").first).to_be_visible()
    took = time.monotonic() - began
    await page.close()
    process.terminate()
    await process.communicate()
    return took


async def _clicks(context: BrowserContext) -> tuple[list[float], list[float]]:
    """Return milliseconds of clicks that the bot answers and of lines that nobody answers, interleaved."""
    with tempfile.TemporaryDirectory() as folder:
        async with DemoStack(Path(folder), port=0, think_seconds=0.0) as house:
            house.slack.sandbox.limits_rate = False
            ada = Visitor(await context.new_page(), house.page_url, "ada", Watch())
            await ada.arrives(channel="sw-101")
            await ada.types("/vc-admin", into="Message #sw-101")
            await expect(ada.page.get_by_role("button", name="Settings")).to_be_visible()
            rows = [await _pair(ada) for _ in range(CLICKS + 3)][3:]
    return [row[0] for row in rows], [row[1] for row in rows]


async def _pair(ada: Visitor) -> tuple[float, float]:
    """Measure *Settings*, which the bot answers with a modal, and one of Ada's own lines."""
    answered: float = await ada.page.evaluate(TIMED, ["click", "dialog.modal"])
    await ada.submits("Cancel")
    await expect(ada.modal).to_have_count(0)
    own: float = await ada.page.evaluate(TIMED, ["say", ".view .message"])
    await ada.page.wait_for_timeout(PAUSE_MILLISECONDS)
    return answered, own


def _figures(values: list[float]) -> str:
    return f"{statistics.median(values):6.1f} ({statistics.quantiles(values, n=20)[-1]:.1f})"


if __name__ == "__main__":
    asyncio.run(main())
