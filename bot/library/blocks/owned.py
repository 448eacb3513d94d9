"""Blocks that personas and rubrics share: list, card, and the modals for deleting, importing, and templates. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Any
from uuid import UUID

from bot.core.block_sizes import LARGEST_MESSAGE, WHOLE, fitting
from bot.slack.blocks.kit import (
    BUTTON_TEXT,
    OPTION_TEXT,
    Block,
    actions,
    button,
    context,
    field,
    finder,
    header,
    menu,
    modal,
    name,
    option,
    pages,
    section,
    text_input,
)
from bot.slack.blocks.post import Post
from bot.slack.payloads import DoOwned, OfOwned, OwnedAction, OwnedPage, ReadyOne
from bot.slack.text import clipped
from services.library.template_service import Template

LISTED = 5
"""Entries per message. More would exceed Slack's limit on the characters of all blocks together."""

SHOWN_LINES = (WHOLE, 250, 100, 40, 20, 10)
"""Characters per entry of the list, tried in order until the message fits."""

SHOWN_DETAILS = (WHOLE, 1500, 700, 300, 100, 60)
"""Characters of the longest text on a card, tried in order until the message fits."""

SHORTEST_NOTE = 60
WORDS = 100
"""Characters of the search words that the heading repeats."""

NOTHING: Mapping[UUID, str] = MappingProxyType({})
DOINGS = {
    OwnedAction.EDIT: "Edit",
    OwnedAction.FACTS: "Hidden facts",
    OwnedAction.TRY: "Try it",
    OwnedAction.AUDITION: "Audition",
    OwnedAction.DUPLICATE: "Duplicate",
    OwnedAction.EXPORT: "Export",
    OwnedAction.DELETE: "Delete",
}
"""Button labels of what a teacher can do to an entry."""


@dataclass(frozen=True)
class OwnedPresentation:
    """How personas, or rubrics, are called and shown."""

    noun: str
    plural: str
    command: str
    doings: tuple[OwnedAction, ...]
    called: Callable[[Any], str]
    """Plain text that tells entries apart in a menu."""
    line: Callable[[Any, int], str]
    """Two lines of markup for the list, with so many characters per text."""
    details: Callable[[Any, int], list[Block]]
    """Blocks of the card, with so many characters per text."""
    preview: Callable[[Template[Any]], str]
    """A few lines of markup for the template chooser."""
    has_interviews: bool
    """Whether interviews are held with it."""

    @property
    def title(self) -> str:
        """Return the capitalized noun for a heading."""
        return self.noun.capitalize()


def listing(
    look: OwnedPresentation,
    rows: Sequence[Any],
    *,
    total: int,
    offset: int = 0,
    words: str = "",
    word: str = "",
    notes: Mapping[UUID, str] = NOTHING,
) -> Post:
    """Build a page with the first five of these entries of the teacher. `words` are the search words.

    `total` is the number of all entries. `word` is a sentence with markup that is shown above the list. `notes` are
    remarks on how entries were used, by their ids. Texts are cut until the message fits.
    """
    if not rows:
        text = _empty(look, words)
        said = [section(word)] if word else []
        return Post(text=text, blocks=[*said, section(text), actions(*_beginnings(look))])
    return fitting(lambda most: _page(look, rows, total, offset, words, word, notes, most), SHOWN_LINES)


def _page(
    look: OwnedPresentation,
    rows: Sequence[Any],
    total: int,
    offset: int,
    words: str,
    word: str,
    notes: Mapping[UUID, str],
    most: int,
) -> Post:
    blocks = [section(word)] if word else []
    blocks.append(header(f"Your {look.plural}" + (f" with “{clipped(words, WORDS)}”" if words else "")))
    for row in rows[:LISTED]:
        choices = [option(DOINGS[doing], DoOwned(doing, row.id)) for doing in look.doings]
        note = clipped(notes.get(row.id, ""), max(2 * most, SHORTEST_NOTE))
        line = "\n".join(filter(None, (look.line(row, most), note)))
        blocks.append(section(line, accessory=menu(f"menu_{look.noun}", "Actions", choices)))
    shown = min(len(rows), LISTED)
    if total > shown:
        words_too = (
            f"To open any of them, type its name, such as `{look.command} edit Name` or `{look.command} list part "
            "of a name`."
        )
        blocks.append(context(f"{offset + 1} to {offset + shown} of {total}, by name. {words_too}"))
    turning = pages(
        f"page_{look.noun}", partial(OwnedPage, words), offset=offset, shown=shown, size=LISTED, total=total
    )
    blocks.append(actions(*turning, finder(f"open_{look.noun}", f"Find a {look.noun}")))
    blocks.append(actions(*_beginnings(look)))
    return Post(text=f"Your {look.plural}: {total}", blocks=blocks, room=LARGEST_MESSAGE)


def card(look: OwnedPresentation, row: Any, *, word: str = "", note: str = "") -> Post:
    """Build the card of one entry, with all its buttons and a note on how it was used.

    `word` is a sentence with markup that is shown above the card. Texts are cut until the message fits.
    """
    return fitting(lambda most: _card(look, row, word, note, most), SHOWN_DETAILS)


def _card(look: OwnedPresentation, row: Any, word: str, note: str, most: int) -> Post:
    doings = [
        button(
            DOINGS[doing],
            f"{doing}_{look.noun}",
            OfOwned(row.id),
            style="danger" if doing == OwnedAction.DELETE else None,
        )
        for doing in look.doings
    ]
    doings.insert(0, button("Assign it", f"assign_{look.noun}", OfOwned(row.id), style="primary"))
    said = [section(word)] if word else []
    text = word or f"{look.title}: {name(row.name)}"
    return Post(
        text=text, blocks=[*said, *look.details(row, most), *([context(note)] if note else []), actions(*doings)]
    )


def import_form(look: OwnedPresentation, *, is_pasted: bool = False) -> dict[str, Any]:
    """Build the modal that takes a file, or its text with `is_pasted`. A button changes to the other one."""
    element = {"type": "file_input", "action_id": "value", "filetypes": ["json"], "max_files": 1}
    file = field("file", "File", element, hint=f"One .json file with one {look.noun}.")
    text = text_input(
        "pasted", "Text of the file", is_long=True, hint="You can paste up to 3,000 characters. Use a file for more."
    )
    way, label = ("file", "Choose a file instead") if is_pasted else ("text", "Paste the text instead")
    blocks = [
        section(f"Import a JSON file from *Export*. It becomes a new {look.noun} of yours."),
        text if is_pasted else file,
        actions(button(label, f"import_{way}_{look.noun}")),
    ]
    return modal(f"Import a {look.noun}", f"import_{look.noun}", blocks, submit="Import")


def chooser(look: OwnedPresentation, templates: Sequence[Template[Any]]) -> dict[str, Any]:
    """Build the modal with the templates, each with a preview."""
    blocks: list[Block] = [section("Pick one. You'll get your own copy to edit.")]
    for template in templates:
        begin = clipped(f"Use {template.data.name}", BUTTON_TEXT)
        use = button(begin, f"start_{look.noun}", ReadyOne(template.key))
        blocks.append(section(look.preview(template), accessory=use))
    return modal(f"Template {look.plural}", "chooser", blocks)


def choice(look: OwnedPresentation, row: Any) -> Block:
    """Return an entry as an option of a menu."""
    return option(clipped(look.called(row), OPTION_TEXT), OfOwned(row.id))


def _empty(look: OwnedPresentation, words: str) -> str:
    if words:
        return (
            f"None of your {look.plural} has “{name(words, WORDS)}” in its name. To see all of them, use "
            f"`{look.command}`."
        )
    return (
        f"You have no {look.noun} yet. Press *Use a template* to pick one, *Create {look.noun}* to start with an "
        "empty form, or *Import* to add a file."
    )


def _beginnings(look: OwnedPresentation) -> list[Block]:
    return [
        button(f"Create {look.noun}", f"create_{look.noun}", style="primary"),
        button("Use a template", f"templates_{look.noun}"),
        button("Import", f"import_{look.noun}"),
    ]
