"""The page in a real Chromium: what it draws, what people can do with keys and clicks, and what it survives."""

from collections.abc import AsyncIterator
from importlib.resources import files
from typing import Any

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from sandbox.workspace import Json
from tests.browser.conftest import CHROME, WITHOUT_SANDBOX
from tests.sandbox.test_people import OPTIONS, field, modal, opens, plain

AXE = files("axe_playwright_python") / "axe.min.js"
FLAGS = [*WITHOUT_SANDBOX, "--disable-background-networking", "--no-first-run", "--disable-sync"]

expect.set_options(timeout=20_000)  # a machine may be busy, and an element that is there is found at once

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROME is None, reason="no Chromium here: apt-get install chromium, or name one with CHROME"),
]


class Screens:
    """A browser that opens the page as a person and records console errors and requests."""

    def __init__(self, browser: Browser, server: SandboxServer) -> None:
        self._browser = browser
        self._server = server
        self.complaints: list[str] = []
        self.asked: set[str] = set()

    async def of(self, handle: str, *, width: int = 1200, theme: Any = "light") -> Page:
        """Open the page as this person."""
        context = await self._browser.new_context(viewport={"width": width, "height": 800}, color_scheme=theme)
        page = await context.new_page()
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.asked.add(request.url.split("/")[2]))
        await page.goto(f"{self._server.sandbox.base_url}/?as={handle}#{self._server.secret}")
        await expect(page.locator(".composer-field").first).to_be_visible()
        return page


@pytest.fixture
async def screens(own_server: SandboxServer) -> AsyncIterator[Screens]:
    """Yield a browser. The test fails if a page logged an error or sent a request to another machine."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROME, args=FLAGS)
        made = Screens(browser, own_server)
        yield made
        await browser.close()
    assert made.complaints == []
    assert {host.split(":")[0] for host in made.asked} <= {"127.0.0.1"}


async def goes_to(page: Page, name: str) -> None:
    """Go to this channel, or to the messages with the app."""
    await page.locator(".sidebar").get_by_role("button", name=name).click()


async def types(page: Page, words: str, *, where: str = "main") -> None:
    """Write a message and press Enter."""
    await page.locator(f"{where} .composer-field").fill(words)
    await page.locator(f"{where} .composer-field").press("Enter")


async def test_blocks_are_drawn_and_nothing_that_was_written_becomes_markup(
    own_server: SandboxServer, screens: Screens
) -> None:
    """Dates are in each reader's zone, an unknown block is shown as unknown, and hostile text stays text."""
    hostile = "<img src=x onerror=alert(1)>"
    blocks: list[Json] = [
        {"type": "header", "text": plain("Results :tada:")},
        {
            "type": "section",
            "text": {"type": "mrkdwn", "text": "*bold* _soft_ `code` &lt;b&gt; <javascript:alert(1)|bad>"},
        },
        {"type": "section", "text": {"type": "mrkdwn", "text": "At <!date^1764100800^{date_num} {time}|then>"}},
        {
            "type": "section",
            "text": plain(hostile),
            "accessory": {"type": "overflow", "action_id": "o", "options": OPTIONS},
        },
        {"type": "table", "rows": [[{"type": "raw_text", "text": "Who"}], [{"type": "raw_text", "text": hostile}]]},
        {"type": "markdown", "text": f"# Big\n\n- **one**\n- {hostile}"},
        {"type": "hologram", "text": plain("x")},
    ]
    workspace = own_server.sandbox.workspace
    workspace.add_message(workspace.by_name("#open"), workspace.app.id, "x", blocks=blocks, bot_id=workspace.bot_id)
    ann, bob = await screens.of("ann"), await screens.of("bob")
    shown = ann.locator("article").last

    await expect(shown.locator("strong", has_text="bold")).to_be_visible()
    await expect(shown.locator("em", has_text="soft")).to_be_visible()
    await expect(shown.locator("code")).to_have_text("code")
    await expect(shown.locator("h2").first).to_have_text("Results 🎉")
    await expect(shown.get_by_text("unknown block: hologram")).to_be_visible()
    await expect(shown.locator("td")).to_have_text(hostile)
    await expect(shown.locator("li").nth(1)).to_have_text(hostile)
    assert await shown.locator("img").count() == 0
    assert await shown.locator("a").count() == 0
    await expect(shown.get_by_text("At 2025-11-26 5:00 AM")).to_be_visible()
    await expect(bob.get_by_text("At 2025-11-25 8:00 PM")).to_be_visible()


async def test_a_modal_is_filled_reloaded_refused_at_a_field_and_sent(
    bolt: AsyncApp, town: SandboxClient, screens: Screens
) -> None:
    """Values survive a reload, an error is shown at its field, and the focus goes where it is needed."""
    form = modal(
        field("Word", "plain_text_input", element={"max_length": 20}),
        field("Pick", "static_select", element={"options": OPTIONS}),
        field("Ticks", "checkboxes", element={"options": OPTIONS}, optional=True),
        field("Who", "multi_users_select", optional=True),
        field("When", "datetimepicker", optional=True),
        field("City", "external_select", element={"action_id": "city", "min_query_length": 1}, optional=True),
    )
    opens(bolt, form)
    sent: list[Json] = []

    @bolt.options("city")
    async def suggest(ack: Any, payload: Json) -> None:
        await ack(options=[{"text": plain(f"{payload['value']}!"), "value": "c"}])

    @bolt.view("v")
    async def submitted(ack: Any, view: Json) -> None:
        sent.append(view["state"]["values"])
        await (ack() if len(sent) > 1 else ack(response_action="errors", errors={"word": "Say more."}))

    page = await screens.of("ann")
    await types(page, "/open")
    dialog = page.get_by_role("dialog")
    await page.get_by_role("button", name="Go").click()
    await expect(dialog.get_by_text("Please complete this required field.").first).to_be_visible()
    await dialog.get_by_label("Word").fill("hello")
    await dialog.get_by_role("button", name="Pick: nothing chosen").click()
    await page.keyboard.type("two")
    await page.keyboard.press("Enter")
    await dialog.get_by_label("One").check()
    await dialog.get_by_role("button", name="Who").click()
    await page.keyboard.type("bob")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await dialog.get_by_role("button", name="City").click()
    await page.keyboard.type("Bonn")
    await page.get_by_role("option", name="Bonn!").click()
    await dialog.get_by_label("(date)").fill("2026-12-01")
    await dialog.get_by_label("(time)").fill("09:30")

    async def kept() -> Any:
        view = await town.person("ann").modal()
        return view is not None and view.values["when"]

    await town.until(kept)
    await page.reload()
    await expect(dialog.get_by_label("Word")).to_have_value("hello")
    await page.get_by_role("button", name="Go").click()
    await expect(dialog.get_by_text("Say more.")).to_be_visible()
    await expect(dialog.get_by_label("Word")).to_be_focused()
    await dialog.get_by_label("Word").fill("hello again")
    await page.keyboard.press("Enter")
    await expect(dialog).to_have_count(0)

    values = sent[1]
    assert values["word"]["a"]["value"] == "hello again"
    assert values["pick"]["a"]["selected_option"]["value"] == "two"
    assert [row["value"] for row in values["ticks"]["a"]["selected_options"]] == ["one"]
    assert len(values["who"]["a"]["selected_users"]) == 1
    assert values["city"]["city"]["selected_option"]["value"] == "c"
    assert values["when"]["a"]["selected_date_time"] == 1_796_085_000  # half past nine in Tokyo


async def test_escape_closes_stacked_modals_one_by_one(bolt: AsyncApp, screens: Screens) -> None:
    """The app is notified that one was closed, and the focus returns to the composer."""
    opens(bolt, modal(field("Word", "plain_text_input"), title=plain("Below")))
    closed: list[Json] = []

    @bolt.view("v")
    async def submitted(ack: Any) -> None:
        await ack(
            response_action="push",
            view=modal({"type": "divider"}, callback_id="top", notify_on_close=True, title=plain("Above")),
        )

    @bolt.view_closed("top")
    async def gone(ack: Any, body: Json) -> None:
        closed.append(body)
        await ack()

    page = await screens.of("bob")
    await types(page, "/open")
    await page.get_by_label("Word").fill("x")
    await page.get_by_role("button", name="Go").click()
    await expect(page.get_by_role("dialog", name="Above")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog", name="Below")).to_be_visible()
    await expect(page.get_by_label("Word")).to_have_value("x")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)

    await expect(page.locator(".composer-field")).to_be_focused()
    assert [row["is_cleared"] for row in closed] == [False]


async def test_commands_complete_by_keys_and_are_refused_in_threads(
    own_server: SandboxServer, bolt: AsyncApp, screens: Screens
) -> None:
    """Only that person sees the answer and can dismiss it. A refused command stays in the field."""

    @bolt.command("/open")
    async def answer(ack: Any) -> None:
        await ack("Only for *you*")

    ann, bob = await screens.of("ann"), await screens.of("bob")
    await ann.locator(".composer-field").press_sequentially("/o")
    await expect(ann.get_by_role("option", name="/open")).to_be_visible()
    await ann.keyboard.press("Tab")
    await ann.keyboard.press("Enter")
    await expect(ann.get_by_text("Only visible to you")).to_be_visible()
    await types(ann, "Hello @bob")
    await expect(bob.locator(".mention", has_text="@Bob")).to_be_visible()
    assert await bob.get_by_text("Only for").count() == 0
    await ann.get_by_role("button", name="Dismiss message").click()
    await expect(ann.get_by_text("Only visible to you")).to_have_count(0)
    await ann.locator("article").last.hover()
    await ann.locator("article").last.get_by_role("button", name="Reply in thread").click()
    await types(ann, "/open", where=".thread")

    await expect(ann.get_by_role("alert").get_by_text("/open is not supported in threads. Sorry!")).to_be_visible()
    await expect(ann.locator(".thread .composer-field")).to_have_value("/open")


async def test_reload_and_the_back_button_restore_the_place(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient, screens: Screens
) -> None:
    """They restore a thread, the channel before it, and a draft. Unread messages are counted until they are seen."""
    line = await town.person("bob").says("hello")
    await web.chat_postMessage(channel=line.channel, thread_ts=line.ts, text="an answer")
    page = await screens.of("bob")
    await expect(page.locator(".sidebar .count")).to_have_text("1")
    await goes_to(page, "Test App")
    await page.get_by_role("button", name="1 reply").click()
    await expect(page.locator(".thread").get_by_text("an answer")).to_be_visible()
    await expect(page.locator(".sidebar .count")).to_have_count(0)
    await page.locator(".thread .composer-field").fill("half a th")
    await page.reload()
    await expect(page.locator(".thread").get_by_text("an answer")).to_be_visible()
    await expect(page.locator(".thread .composer-field")).to_have_value("half a th")
    await page.go_back()
    await expect(page.locator(".thread")).to_be_hidden()
    await page.go_back()

    await expect(page.get_by_role("heading", level=1)).to_have_text("open")


async def test_the_page_says_when_the_app_is_gone_and_goes_on_when_it_is_back(
    own_server: SandboxServer, web: AsyncWebClient, screens: Screens
) -> None:
    """A command in between gets Slack's error, and the page does not need a reload."""
    app = AsyncApp(client=web, request_verification_enabled=False)

    @app.command("/open")
    async def answer(ack: Any) -> None:
        await ack("I am back")

    page = await screens.of("bob")
    await expect(page.get_by_text("Test App is not connected")).to_be_visible()
    await types(page, "/open")
    await expect(page.get_by_text("/open failed with the error “operation_timeout”")).to_be_visible()
    handler = AsyncSocketModeHandler(app, own_server.app_token)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    await expect(page.get_by_text("Test App is not connected")).to_have_count(0)
    await page.locator(".composer-field").press("Enter")

    await expect(page.locator("main").get_by_text("I am back")).to_be_visible()
    await handler.close_async()  # type: ignore[no-untyped-call]


async def test_lines_are_edited_deleted_and_carry_files(town: SandboxClient, screens: Screens) -> None:
    """Arrow Up in an empty field edits the last message, deleting asks first, and a file opens in place."""
    page = await screens.of("bob")
    await types(page, "frist")
    await expect(page.locator("article")).to_have_count(1)
    await page.keyboard.press("ArrowUp")
    await page.get_by_role("textbox", name="Edit message").fill("first")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("(edited)")).to_be_visible()
    await page.locator("input[type=file]").first.set_input_files(
        {"name": "notes.txt", "mimeType": "text/plain", "buffer": b"what was said"}
    )
    await types(page, "my notes")
    await page.get_by_role("button", name="notes.txt", exact=True).click()
    await expect(page.get_by_role("dialog").get_by_text("what was said")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.locator("article").first.hover()
    await page.locator("article").first.get_by_role("button", name="Delete message").click()
    await page.get_by_role("alertdialog").get_by_role("button", name="Delete").click()
    await expect(page.locator("article")).to_have_count(1)

    assert [row.text for row in await town.person("bob").reads(channel="#open")] == ["my notes"]


async def test_an_address_without_the_secret_says_what_to_do(own_server: SandboxServer, screens: Screens) -> None:
    """A person can be chosen if the address names none. The secret does not stay in the address."""
    page = await screens.of("bob")
    await page.goto(f"{own_server.sandbox.base_url}/#{own_server.secret}")
    await page.get_by_role("link", name="Ann").click()
    await expect(page.get_by_role("button", name="You are Ann")).to_be_visible()
    address = page.url
    await page.evaluate("sessionStorage.clear()")
    await page.reload()

    await expect(page.get_by_text("Open the address that the sandbox printed")).to_be_visible()
    assert own_server.secret not in address


@pytest.mark.parametrize(("theme", "width"), [("light", 1200), ("dark", 1200), ("light", 360)])
async def test_the_page_is_accessible(
    own_server: SandboxServer,
    bolt: AsyncApp,
    web: AsyncWebClient,
    town: SandboxClient,
    screens: Screens,
    theme: str,
    width: int,
) -> None:
    """axe-core finds no problem in channel, completion, thread, app tabs, menus, modal, and its errors."""
    opens(bolt, modal(field("Word", "plain_text_input"), field("Pick", "static_select", element={"options": OPTIONS})))
    line = await town.person("bob").says("hello <https://example.org|there>")
    await web.chat_postMessage(channel=line.channel, thread_ts=line.ts, text="an answer")
    page = await screens.of("bob", width=width, theme=theme)
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = []

    async def look(where: str) -> None:
        violations = await page.evaluate("axe.run(document).then((result) => result.violations)")
        found.extend(f"{where}: {row['id']} {[node['html'] for node in row['nodes']]}" for row in violations)

    await page.locator(".composer-field").press_sequentially("/")
    await look("channel and completion")
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="You are Bob").click()
    await look("menu")
    await page.keyboard.press("Escape")
    if width < 720:
        await page.get_by_role("button", name="Channels").click()
    await goes_to(page, "Test App")
    await page.get_by_role("button", name="1 reply").click()
    await look("thread")
    await page.get_by_role("button", name="Close thread").click()
    for tab in ("Home", "About"):
        await page.get_by_role("tab", name=tab).click()
        await look(tab)
    await page.get_by_role("tab", name="Messages").click()
    await types(page, "/open")
    await page.get_by_role("button", name="Go").click()
    await expect(page.get_by_text("Please complete this required field.").first).to_be_visible()
    await page.get_by_role("button", name="Pick: nothing chosen").click()
    await look("modal")

    assert found == []
    assert await page.evaluate("document.documentElement.scrollWidth") <= width


async def test_prompts_are_said_and_shortcuts_open_modals(
    bolt: AsyncApp, web: AsyncWebClient, town: SandboxClient, screens: Screens
) -> None:
    """The status is shown under the thread until the app posts. A message's shortcut is among its actions."""

    @bolt.shortcut("note")
    @bolt.shortcut("look")
    async def used(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        title = plain("A note" if body["type"] == "shortcut" else "A look")
        await client.views_open(
            trigger_id=body["trigger_id"], view=modal(field("Word", "plain_text_input"), title=title)
        )

    line = await town.person("bob").says("hello")
    place: Json = {"channel_id": line.channel, "thread_ts": line.ts}
    await web.assistant_threads_setSuggestedPrompts(**place, prompts=[{"title": "Begin", "message": "Let us begin"}])
    await web.assistant_threads_setStatus(**place, status="is typing...")
    page = await screens.of("bob")
    await goes_to(page, "Test App")
    await page.locator("article").first.hover()
    await page.get_by_role("button", name="Reply in thread").click()
    await expect(page.get_by_text("Test App is typing...")).to_be_visible()
    await page.get_by_role("button", name="Begin").click()
    await expect(page.locator(".thread article").last).to_contain_text("Let us begin")
    await web.chat_postMessage(channel=line.channel, thread_ts=line.ts, text="done")
    await expect(page.get_by_text("Test App is typing...")).to_have_count(0)
    await page.get_by_role("button", name="Shortcuts of the app").click()
    await page.get_by_role("menuitem", name="Take a note").click()
    await expect(page.get_by_role("dialog", name="A note")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.locator("main article").first.hover()
    await page.locator("main article").first.get_by_role("button", name="More actions").click()
    await page.get_by_role("menuitem", name="Look closer").click()

    await expect(page.get_by_role("dialog", name="A look")).to_be_visible()


async def test_two_people_are_side_by_side_and_each_sees_their_own(screens: Screens) -> None:
    """A reload keeps both, and the person of a tab can be changed."""
    page = await screens.of("ann", width=1600)
    await page.get_by_role("button", name="Side by side").click()
    await page.get_by_role("menuitemradio", name="Bob").click()
    other = page.frame_locator("iframe")
    await other.locator(".composer-field").fill("from Bob")
    await other.locator(".composer-field").press("Enter")
    await expect(page.locator("main article").last).to_contain_text("from Bob")
    await page.reload()
    await expect(other.get_by_role("button", name="You are Bob")).to_be_visible()
    await page.get_by_role("button", name="You are Ann").click()
    await page.get_by_role("menuitemradio", name="Gus").click()

    await expect(page.get_by_role("button", name="You are Gus")).to_be_visible()
