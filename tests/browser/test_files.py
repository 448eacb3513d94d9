"""Files in the page: a client is exported, read, saved, and imported through a modal's file field."""

import re
from pathlib import Path

from playwright.async_api import expect

from tests.browser.conftest import Tab
from tests.browser.visitor import Visitor

INTO = "Message #sw-101"


async def adds_file(tom: Visitor, path: Path) -> None:
    """Let Tom choose a file of his machine for the open modal."""
    async with tom.page.expect_file_chooser() as opened:
        await tom.modal.get_by_role("button", name="Add a file").click()
    await (await opened.value).set_files(path)
    await expect(tom.modal.get_by_role("button", name=f"Remove {path.name}")).to_be_visible()


async def test_a_client_is_exported_read_saved_and_imported(tab: Tab, tmp_path: Path) -> None:
    """An error in the file is shown at its field, and a chosen file can be removed again."""
    tom = await tab("tom")
    await tom.arrives(channel="sw-101")
    await tom.types("/vc-persona list maria", into=INTO)
    await tom.page.get_by_role("button", name=re.compile("Maria Rodriguez.*: nothing chosen")).click()
    await tom.page.get_by_role("option", name="Export", exact=True).click()
    await tom.goes_to("Virtual Client")
    file = tom.page.get_by_role("list", name="Files", exact=True)
    save = file.get_by_role("button", name="Save Maria Rodriguez")
    await expect(save).to_be_visible(timeout=60_000)
    await file.get_by_role("button", name="Maria Rodriguez", exact=True).click()
    await tom.sees('"name": "Maria Rodriguez"', within=tom.page.get_by_role("dialog"))
    await tom.looks_for_barriers()
    await tom.page.keyboard.press("Escape")
    async with tom.page.expect_download() as saving:
        await save.click()
    saved, wrong = tmp_path / "maria.json", tmp_path / "wrong.json"
    await (await saving.value).save_as(saved)
    wrong.write_text("Dear Maria", encoding="utf-8")

    await tom.types("/vc-persona import", into="Message Virtual Client")
    await adds_file(tom, wrong)
    await tom.submits("Import")
    await expect(tom.modal.get_by_role("alert").filter(has_text=re.compile("."))).to_be_visible()
    await tom.looks_for_barriers()
    await tom.presses("Remove wrong.json")
    await adds_file(tom, saved)
    await tom.submits("Import")
    await expect(tom.modal).to_have_count(0)
    await tom.sees("“Maria Rodriguez” is imported.")
