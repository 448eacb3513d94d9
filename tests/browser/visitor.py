"""A person in a tab of a real browser. Elements are found the way a screen reader finds them."""

import re
from dataclasses import dataclass, field
from itertools import product
from urllib.parse import urlencode, urlsplit

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import BrowserContext, Locator, Page, expect

WIDE, NARROW = {"width": 1360, "height": 850}, {"width": 360, "height": 800}
LOOKS = tuple(product(("light", "dark"), (WIDE, NARROW)))
AXE = Axe()


@dataclass
class Watch:
    """A record of what must not happen: console errors, requests to other machines, and accessibility barriers."""

    complaints: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    barriers: dict[str, str] = field(default_factory=dict)

    def over(self, context: BrowserContext) -> None:
        """Watch every tab of this browser from now on."""
        context.on(
            "console", lambda said: self.complaints.append(said.text) if said.type in {"error", "warning"} else None
        )
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("request", lambda request: self.left.append(request.url) if _leaves(request.url) else None)


@dataclass
class Visitor:
    """A person in a tab."""

    page: Page
    address: str
    """The printed address, with the secret of the run."""
    handle: str
    watch: Watch

    async def arrives(self, *, channel: str = "", beside: str = "") -> None:
        """Open the page, in a channel if one is given, and with a second person beside if one is given."""
        base, secret = self.address.split("/#")
        query = {"as": self.handle, **({"beside": beside} if beside else {})}
        await self.page.goto(f"{base}/?{urlencode(query)}#{secret}")
        await expect(
            self.page.get_by_role("navigation").or_(self.page.get_by_text("Channels", exact=True)).first
        ).to_be_attached()
        if channel:
            await self.goes_to(channel)

    async def goes_to(self, name: str) -> None:
        """Go to a channel or to the app."""
        sidebar = self.page.locator(".sidebar")
        await sidebar.get_by_role("button", name=name).click()

    async def opens_last_thread(self) -> None:
        """Open the thread under the latest message that has one."""
        await self.page.locator(".thread-bar").last.click()

    async def types(self, text: str, *, into: str) -> None:
        """Write a message or a command and press Enter."""
        field = self.page.get_by_role("textbox", name=into)
        await field.fill(text)
        await field.press("Enter")

    async def fills(self, label: str, text: str) -> None:
        """Write into a field of the open modal."""
        await self.modal.get_by_label(re.compile(rf"^{re.escape(label)}( \(optional\))?$")).fill(text)

    async def picks(self, label: str, *options: str) -> None:
        """Choose options from a menu of the open modal, one after the other."""
        await self.modal.get_by_role("button", name=label).and_(self.modal.locator("[aria-haspopup=listbox]")).click()
        search = self.modal.get_by_role("combobox", name=f"Search: {label}")
        for option in options:
            await search.fill(option)
            await self.modal.get_by_role("option", name=option, exact=True).first.click()
        if await search.is_visible():
            await search.press("Escape")

    async def submits(self, button: str) -> None:
        """Press a button of the open modal."""
        await self.modal.get_by_role("button", name=button, exact=True).click()

    async def presses(self, button: str, *, within: Locator | None = None) -> None:
        """Press the last visible button with that name."""
        await (within or self.page).get_by_role("button", name=button, exact=True).last.click()

    @property
    def modal(self) -> Locator:
        """The open modal."""
        return self.page.get_by_role("dialog")

    @property
    def thread(self) -> Locator:
        """The pane of the open thread."""
        return self.page.get_by_role("complementary", name="Thread")

    async def sees(self, words: str, *, within: Locator | None = None, seconds: float = 60) -> None:
        """Wait until the text is on the screen."""
        await expect((within or self.page).get_by_text(words).last).to_be_visible(timeout=seconds * 1000)

    async def looks_for_barriers(self) -> None:
        """Check the page with axe-core, light and dark, wide and narrow, and record what it finds in `watch`."""
        for scheme, size in LOOKS:
            await self.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            await self.page.set_viewport_size(size)  # type: ignore[arg-type]
            found = (await AXE.run(self.page)).response["violations"]
            for node, rule in [(node, row["id"]) for row in found for node in row["nodes"]]:
                where = f"{rule} in {scheme}, {size['width']} wide: {node['html'][:300]}"
                self.watch.barriers[where] = node["failureSummary"]
        await self.page.emulate_media(color_scheme="light")
        await self.page.set_viewport_size(WIDE)  # type: ignore[arg-type]


def _leaves(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme not in {"data", "blob"} and parts.hostname != "127.0.0.1"
