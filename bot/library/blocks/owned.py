"""What personas and rubrics have in common on the screen: the list, the card, deleting, importing, ready ones. Pure."""

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
    modal,
    name,
    option,
    overflow,
    pages,
    section,
    text_input,
)
from bot.slack.blocks.post import Post
from bot.slack.payloads import DoOwned, OfOwned, OwnedAction, OwnedPage, ReadyOne
from bot.slack.text import clipped
from services.library.template_service import Template

LISTED = 8
"""As many as fit into one message; Slack limits the characters of all blocks together."""

SHOWN_LINES = (WHOLE, 250, 100, 40, 20, 10)
"""Characters of the words about one of them in the list: tried one after another until the message fits."""

SHOWN_DETAILS = (WHOLE, 1500, 700, 300, 100)
"""Characters of the longest text on a card, tried likewise."""

SHORTEST_NOTE = 60
WORDS = 100
"""Characters of what was searched for, as the heading repeats it."""

NOTHING: Mapping[UUID, str] = MappingProxyType({})
DOINGS = {
    OwnedAction.EDIT: "Edit",
    OwnedAction.FACTS: "Hidden facts",
    OwnedAction.TRY: "Try",
    OwnedAction.AUDITION: "Audition",
    OwnedAction.DUPLICATE: "Duplicate",
    OwnedAction.EXPORT: "Export",
    OwnedAction.DELETE: "Delete",
}
"""What can be done to one of them, as its button says it."""
MENU = (OwnedAction.EDIT, OwnedAction.TRY, OwnedAction.DUPLICATE, OwnedAction.EXPORT, OwnedAction.DELETE)
"""Slack's three dots hold five; the card has all."""


@dataclass(frozen=True)
class OwnedPresentation:
    """How personas, or rubrics, are called and shown."""

    noun: str
    plural: str
    command: str
    doings: tuple[OwnedAction, ...]
    called: Callable[[Any], str]
    """Plain words that tell one from another in a menu."""
    line: Callable[[Any, int], str]
    """Two lines of markup for the list, with so many characters of each text."""
    details: Callable[[Any, int], list[Block]]
    """The blocks of the card, with so many characters of each text."""
    preview: Callable[[Template[Any]], str]
    """A few lines of markup for the chooser."""

    @property
    def title(self) -> str:
        """The noun as it begins a heading."""
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
    """A page of the teacher's own, with what can be done to each; `words` is what was searched for.

    `notes` is what is known of how some of them were used, by their ids.
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
        choices = [option(DOINGS[doing], DoOwned(doing, row.id)) for doing in MENU if doing in look.doings]
        note = clipped(notes.get(row.id, ""), max(2 * most, SHORTEST_NOTE))
        line = "\n".join(filter(None, (look.line(row, most), note)))
        blocks.append(section(line, accessory=overflow(f"menu_{look.noun}", choices)))
    shown = min(len(rows), LISTED)
    if total > shown:
        words_too = (
            f"Words reach any of them, such as `{look.command} edit Name` or `{look.command} list part of a name`."
        )
        blocks.append(context(f"{offset + 1} to {offset + shown} of {total}, by name. {words_too}"))
    turning = pages(
        f"page_{look.noun}", partial(OwnedPage, words), offset=offset, shown=shown, size=LISTED, total=total
    )
    blocks.append(actions(*turning, finder(f"open_{look.noun}", f"Find a {look.noun}")))
    blocks.append(actions(*_beginnings(look)))
    return Post(text=f"Your {look.plural}: {total}", blocks=blocks, room=LARGEST_MESSAGE)


def card(look: OwnedPresentation, row: Any, *, word: str = "", note: str = "") -> Post:
    """One of them with all that can be done to it, and what is known of how it was used."""
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
    said = [section(word)] if word else []
    text = word or f"{look.title}: {name(row.name)}"
    return Post(
        text=text, blocks=[*said, *look.details(row, most), *([context(note)] if note else []), actions(*doings)]
    )


def delete_form(look: OwnedPresentation, row: Any) -> dict[str, Any]:
    """The question before one of them is deleted."""
    text = f"*{name(row.name)}* will be gone from your {look.plural}. Interviews that have used it keep all that belongs to them."
    return modal(
        f"Delete this {look.noun}?", f"delete_{look.noun}", [section(text)], submit="Delete", metadata=OfOwned(row.id)
    )


def import_form(look: OwnedPresentation) -> dict[str, Any]:
    """The modal that takes a file or pasted text."""
    element = {"type": "file_input", "action_id": "value", "filetypes": ["json"], "max_files": 1}
    blocks = [
        section(f"A {look.noun} comes as the JSON file that *Export* gives. It is stored as a new one of yours."),
        field("file", "File", element, is_optional=True, hint=f"One .json file with one {look.noun}."),
        text_input(
            "pasted",
            "Or paste it here",
            is_long=True,
            is_optional=True,
            hint="Slack takes up to 3,000 characters here; longer ones come as a file.",
        ),
    ]
    return modal(f"Import a {look.noun}", f"import_{look.noun}", blocks, submit="Import")


def chooser(look: OwnedPresentation, templates: Sequence[Template[Any]]) -> dict[str, Any]:
    """The modal with the ready ones, each with a look at what it holds."""
    blocks: list[Block] = [
        section(
            f"Choose one to start from. You see all of it and change what you like; then it is your own {look.noun}."
        )
    ]
    for template in templates:
        begin = clipped(f"Start from {template.data.name}", BUTTON_TEXT)
        use = button(begin, f"start_{look.noun}", ReadyOne(template.key))
        blocks.append(section(look.preview(template), accessory=use))
    return modal(f"Ready {look.plural}", "chooser", blocks)


def choice(look: OwnedPresentation, row: Any) -> Block:
    """One of them as a choice of a menu."""
    return option(clipped(look.called(row), OPTION_TEXT), OfOwned(row.id))


def _empty(look: OwnedPresentation, words: str) -> str:
    if words:
        return f"None of your {look.plural} has “{name(words, WORDS)}” in its name. `{look.command}` shows them all."
    return (
        f"You have no {look.noun} yet. *Start from a ready one* offers some to choose from, *Create {look.noun}* opens an "
        "empty form, and *Import* takes a file that somebody gave you."
    )


def _beginnings(look: OwnedPresentation) -> list[Block]:
    return [
        button(f"Create {look.noun}", f"create_{look.noun}", style="primary"),
        button("Start from a ready one", f"templates_{look.noun}"),
        button("Import", f"import_{look.noun}"),
    ]
