"""Blocks of assignments: the public card, and the teacher's list and forms. Pure."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from bot.core.block_sizes import LARGEST_MESSAGE, WHOLE, fitting
from bot.slack.blocks.assignment_facts import STATES, window
from bot.slack.blocks.kit import (
    BUTTON_TEXT,
    OPTION_TEXT,
    actions,
    button,
    confirm,
    context,
    date_token,
    field,
    header,
    modal,
    multi_select,
    name,
    option,
    pages,
    plain_text,
    section,
    text_input,
    time_picker,
)
from bot.slack.blocks.paragraphs import sections, task
from bot.slack.blocks.post import Post
from bot.slack.payloads import AssignmentForm, AssignmentsPage, DebriefsPage, OfAssignment, StartPractice
from bot.slack.text import clipped
from models.assignment import AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileDB
from models.rubric import EvaluationRubricDB
from services.courses.assignment_clients import Offer, common_rubric

LISTED = 4
"""Assignments per message. More would exceed Slack's limit on the characters of all blocks together."""

SHOWN_NAMES = (80, 30, 12, 6)
"""Characters of the names of clients and rubrics in the list, tried in order until the message fits."""

FEW_CLIENTS = 3
"""Clients named per assignment when not all names fit. *Edit* shows the others."""

SHOWN_TASK = (WHOLE, 1500, 700, 200)
"""Characters of the task on a card, tried in order until the message fits."""

MENU_OPTIONS = 100
RUBRIC_HINT = "Used to score the debrief. To give each client its own, use Rubrics in the assignment list."
UNFREEZE = "To change these, unpublish the assignment. Students who are practicing then have two hours to finish."
ENDED = "These cannot change anymore, because the assignment has ended. *More* in the list makes a copy."
NO_CLIENTS = (
    "An assignment needs a persona, and you have none yet. Pick one with `/vc-persona templates` or write one with "
    "`/vc-persona create`. Then come back."
)


def card(assignment: AssignmentDB, clients: list[ClientProfileDB], *, is_closed: bool = False) -> Post:
    """Build the public card in its present state. It contains no student's name, count, or result.

    After the end, when the assignment is no longer published, or with `is_closed` for a closed section, it has no
    buttons.
    """
    return fitting(lambda most: _card(assignment, clients, most, is_closed=is_closed), SHOWN_TASK)


def _card(assignment: AssignmentDB, clients: list[ClientProfileDB], most: int, *, is_closed: bool) -> Post:
    title = name(assignment.title)
    if (over := _over(assignment, is_closed=is_closed)) is not None:
        return Post(text=f"Assignment: {title}. {over}", blocks=[section(f"*{title}*\n{over}")])
    blocks = [section("\n".join([f"*{title}*", *window(assignment)]))]
    if assignment.instructions:
        blocks += task(assignment.instructions, most)
    if assignment.opened_at is None:
        assert assignment.available_from is not None
        opens = f"Practice opens {date_token(int(assignment.available_from.timestamp()))}."
        blocks.append(section(opens))
        words = f"Assignment: {title}. {opens}"
    else:
        blocks.append(actions(*starts(assignment, clients)))
        words = f"Assignment: {title}. Press the button to start practice."
    names = ", ".join(f"{name(client.name, max(20, most // 10))}, {client.age}" for client in clients)
    blocks.append(context(names, "Practice with AI-simulated clients."))
    return Post(text=words, blocks=blocks)


def starts(assignment: AssignmentDB, clients: Sequence[ClientProfileDB]) -> list[dict[str, Any]]:
    """Return the buttons that start practice, one for each client."""
    return [
        button(
            clipped(f"Start practice: {client.name}", BUTTON_TEXT) if len(clients) > 1 else "Start practice",
            f"start_practice:{number}",
            StartPractice(assignment.id, client.id),
            style="primary",
        )
        for number, client in enumerate(clients)
    ]


def _over(assignment: AssignmentDB, *, is_closed: bool) -> str | None:
    """Return why nobody can start anymore, or None while students can start now or later."""
    if is_closed:
        return "This course section is closed."
    if assignment.status == AssignmentStatus.DRAFT or assignment.deleted_at is not None:
        return "The teacher unpublished this assignment."
    if assignment.status == AssignmentStatus.CLOSED:
        return "This assignment has ended."
    return None


def listing(
    assignments: list[AssignmentDB],
    *,
    section_name: str,
    section_id: UUID,
    offset: int = 0,
    total: int | None = None,
    offers: Mapping[UUID, Sequence[Offer]] | None = None,
) -> Post:
    """Build a page with the first four of these assignments, each with its buttons, and buttons to turn the page.

    `total` is the number of all assignments. Names are cut until the message fits, and then only three clients of each
    are named.
    """
    total = len(assignments) if total is None else total
    if not total:
        text = (
            f"{name(section_name)} has no assignments yet. Press *Create assignment* to draft the first one. Nobody "
            "else sees it until you publish it."
        )
        return Post(
            text=text,
            blocks=[section(text), actions(button("Create assignment", "create_assignment", style="primary"))],
        )
    return fitting(
        lambda most: _page(assignments, section_name, section_id, offset, total, offers or {}, most), SHOWN_NAMES
    )


def _page(
    assignments: list[AssignmentDB],
    section_name: str,
    section_id: UUID,
    offset: int,
    total: int,
    offers: Mapping[UUID, Sequence[Offer]],
    most: int,
) -> Post:
    blocks = [header(f"Assignments of {section_name}")]
    shown = assignments[:LISTED]
    for row in shown:
        state = STATES[row.status] if row.status != AssignmentStatus.PUBLISHED or row.opened_at else "Opens later"
        offered = offers.get(row.id, ())
        lines = [f"*{name(row.title, 2 * most)}* · {state}", _offered(offered, most), *window(row)]
        blocks.append(section("\n".join(lines)))
        blocks.append(actions(*_doings(row, has_clients=bool(offered))))
    if total > len(shown):
        first = offset + 1
        blocks.append(
            context(
                f"{first} to {offset + len(shown)} of {total}, newest first. To open any of them, type its title, "
                "such as `/vc-assign edit Title`."
            )
        )
    turning = pages(
        "assignments_page",
        partial(AssignmentsPage, section_id),
        offset=offset,
        shown=len(shown),
        size=LISTED,
        total=total,
    )
    blocks.append(actions(*turning, button("Create assignment", "create_assignment")))
    return Post(text=f"Assignments of {name(section_name)}", blocks=blocks, room=LARGEST_MESSAGE)


def _offered(offers: Sequence[Offer], most: int) -> str:
    """Return the names of the clients, each with its rubric."""
    if not offers:
        return "No client yet. Press *Edit* to choose one."
    shown = offers if most == SHOWN_NAMES[0] else offers[:FEW_CLIENTS]
    judged = [
        (
            f"{name(offer.client.name, most)} "
            f"({f'scored with {name(offer.rubric.name, most)}' if offer.rubric else 'no rubric'})"
        )
        for offer in shown
    ]
    more = f" and {len(offers) - len(shown)} more" if len(offers) > len(shown) else ""
    return f"With {', '.join(judged)}{more}"


def _doings(row: AssignmentDB, *, has_clients: bool) -> list[dict[str, Any]]:
    this = OfAssignment(row.id)
    doings = [button("Edit", "edit_assignment", this)]
    if row.status == AssignmentStatus.DRAFT:
        if has_clients:
            doings.append(button("Rubrics", "edit_rubrics", this))
        publish = confirm(
            "Publish this?", "A card with Start practice is posted in the channel.", yes="Publish", no="Not yet"
        )
        doings.insert(0, button("Publish", "publish_assignment", this, style="primary", confirm=publish))
        doings.append(button("Delete", "delete_assignment", this, style="danger"))
    if row.status == AssignmentStatus.PUBLISHED:
        doings.append(button("Unpublish", "unpublish_assignment", this))
    doings.append(button("Debriefs", "open_debriefs", DebriefsPage(row.id)))
    doings.append(button("More", "open_assignment", this))
    return doings


def form(
    clients: list[ClientProfileDB],
    *,
    metadata: AssignmentForm,
    assignment: AssignmentDB | None = None,
    offers: Sequence[Offer] = (),
    rubric: EvaluationRubricDB | None = None,
) -> dict[str, Any]:
    """Build the form of a new assignment, or of `assignment` with its clients and rubrics in `offers`.

    For a new one, `offers` and `rubric` are what the teacher started from.

    `clients` are the personas to choose from, at most ten of them. With more than 100, the menu searches as the teacher
    types. If the clients have different rubrics, the form has no field for one. After publishing, the form shows title,
    clients, rubric, and opening time as text.
    """
    published = assignment if assignment and assignment.status != AssignmentStatus.DRAFT else None
    available_from = field(
        "available_from",
        "Available from",
        time_picker(assignment.available_from if assignment else None),
        is_optional=True,
    )
    blocks = [
        *(fixed(published, offers) if published else _changeable(clients, assignment, offers, rubric)),
        text_input(
            "instructions",
            "Instructions",
            value=assignment.instructions if assignment else None,
            is_long=True,
            is_optional=True,
        ),
        *([] if published else [available_from]),
        field("due_at", "Due", time_picker(assignment.due_at if assignment else None), is_optional=True),
        text_input(
            "max_attempts",
            "Attempts",
            value=str(assignment.max_attempts) if assignment and assignment.max_attempts else None,
            is_optional=True,
            max_length=3,
            hint="How many times each student may interview each client. Leave empty for unlimited.",
        ),
    ]
    return modal("Assignment", "assignment_form", blocks, submit="Save", metadata=metadata)


def fixed(assignment: AssignmentDB, offers: Sequence[Offer]) -> list[dict[str, Any]]:
    """Return what cannot change after publishing as text: title, clients with their rubrics, and opening time."""
    lines = [f"*{name(assignment.title)}* · {STATES[assignment.status]}", _offered(offers, SHOWN_NAMES[0])]
    if assignment.available_from is not None:
        lines.append(f"Available from {date_token(int(assignment.available_from.timestamp()))}")
    return [
        *sections("\n".join(lines)),
        context(UNFREEZE if assignment.status == AssignmentStatus.PUBLISHED else ENDED),
    ]


def _changeable(
    clients: list[ClientProfileDB],
    assignment: AssignmentDB | None,
    offers: Sequence[Offer],
    rubric: EvaluationRubricDB | None,
) -> list[dict[str, Any]]:
    """Return the fields that only a draft has: title, clients, and the rubric of all clients."""
    chosen = [str(offer.client.id) for offer in offers]
    alike, common = common_rubric(offers)
    return [
        text_input(
            "title",
            "Title",
            value=assignment.title if assignment else None,
            max_length=100,
            placeholder="Intake interview",
        ),
        field(
            "client_ids",
            "Clients",
            _clients_menu(clients, chosen),
            is_optional=True,
            hint="Needed before publishing.",
        ),
        field("rubric_id", "Rubric", _rubric_menu(rubric or common), is_optional=True, hint=RUBRIC_HINT)
        if alike
        else context("Each client has its own rubric. To change them, use *Rubrics* in the list of `/vc-assign`."),
    ]


def rubrics_form(offers: Sequence[Offer], assignment: AssignmentDB, *, metadata: AssignmentForm) -> dict[str, Any]:
    """Build the form with a rubric field for each client. The block ids are the clients' ids.

    After publishing, the rubrics are text, and there is nothing to save.
    """
    if assignment.status != AssignmentStatus.DRAFT:
        return modal("Rubrics", "assignment_rubrics_form", fixed(assignment, offers), metadata=metadata)
    blocks = [
        section(
            f"*{name(assignment.title)}*\n"
            "Each debrief is scored with the rubric of its client. Without a rubric, a debrief has strengths, "
            "suggestions, and counts, but no scores. You write rubrics in `/vc-rubric`."
        ),
        *(
            field(str(offer.client.id), _called(offer.client), _rubric_menu(offer.rubric), is_optional=True)
            for offer in offers
        ),
    ]
    return modal("Rubrics", "assignment_rubrics_form", blocks, submit="Save", metadata=metadata)


def rubric_option(rubric: EvaluationRubricDB) -> dict[str, Any]:
    """Return a rubric as an option of a menu: its name, and its id as the value."""
    return option(clipped(rubric.name, OPTION_TEXT), str(rubric.id))


def client_option(client: ClientProfileDB) -> dict[str, Any]:
    """Return a persona as an option of a menu: its name, and its id as the value."""
    return option(clipped(_called(client), OPTION_TEXT), str(client.id))


def _called(client: ClientProfileDB) -> str:
    return f"{client.name}, {client.age}"


def _rubric_menu(rubric: EvaluationRubricDB | None) -> dict[str, Any]:
    element: dict[str, Any] = {
        "type": "external_select",
        "action_id": "find_rubric",
        "min_query_length": 0,
        "placeholder": plain_text("Type part of its name", 150),
    }
    return element | {"initial_option": rubric_option(rubric)} if rubric else element


def _clients_menu(clients: list[ClientProfileDB], chosen: list[str]) -> dict[str, Any]:
    """Return a plain menu if it can hold all clients, or else one that searches as the teacher types."""
    options = [client_option(client) for client in clients]
    if len(options) <= MENU_OPTIONS:
        return multi_select(options, initial=chosen, most=10)
    element: dict[str, Any] = {
        "type": "multi_external_select",
        "action_id": "find_persona",
        "min_query_length": 0,
        "max_selected_items": 10,
        "placeholder": plain_text("Type part of the name", 150),
    }
    initial = [choice for choice in options if choice["value"] in chosen]
    return element | {"initial_options": initial} if initial else element
