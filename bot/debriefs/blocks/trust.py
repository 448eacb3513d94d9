"""The line of trust: a picture, and the same in words. Pure; the picture is drawn when it is posted."""

import itertools
from collections.abc import Sequence
from functools import partial

from bot.core.block_sizes import fitting
from bot.debriefs.trust_picture import TrustStop, trust_png
from bot.slack.blocks.kit import Block, context, header, name, section
from bot.slack.blocks.line_links import line_link
from bot.slack.blocks.paragraphs import sections, whole_text
from bot.slack.blocks.post import Picture, Post
from models.debrief import TrustPoint
from models.session import SessionDB
from services.simulation.trust_line import TrustLine

QUARTERS = 4
SHOWN_FACTS = (500, 200, 80, 30, 10)
"""Characters of a fact: tried one after another until the message fits."""

CLOSINGS = {False: 12, True: 4}
ROWS = {False: 40, True: 15}
"""How many closings and turns are listed in words, and how few where room is short; the picture has them all."""

DESCRIBED = 15
"""Turns in the words that stand for the picture."""


def post(line: TrustLine, session: SessionDB, *, link_base: str, below: Sequence[Block] = ()) -> Post:
    """How trust went, what opened and closed, and what was never told."""
    return fitting(lambda most: _post(line, session, link_base, below, most), SHOWN_FACTS)


def _post(line: TrustLine, session: SessionDB, link_base: str, below: Sequence[Block], most: int) -> Post:
    is_tight = most < SHOWN_FACTS[1]
    client = name(str(session.persona["name"]))
    told = [(point, fact) for point in line.points for fact in point.told]
    closed = [(point, fact) for point in line.points for fact in point.closed]
    numbers = line.numbers

    def where(point: TrustPoint) -> str:
        if point.line is None:
            return "at the start"
        return f"after {line_link(point.line, point.slack_ts, session=session, link_base=link_base)}"

    blocks: list[Block] = [header(f"How far {session.persona['name']} trusted you")]
    blocks.append(section(course(line.points, most=ROWS[is_tight])))
    opened = [f"*{numbers[fact]}* opened {where(point)}: {_fact(fact, most)}" for point, fact in told]
    blocks += sections("\n".join(opened)) if opened else []
    if closed:
        rows = [f"*{numbers[fact]}* closed {where(point)}" for point, fact in closed[: CLOSINGS[is_tight]]]
        blocks.append(section("\n".join([f"*{client} held back again*", *rows])))
    if line.never_told:
        blocks.append(
            section(f"*What {client} never told you*\nIt opens when there is enough trust, not by asking harder.")
        )
        blocks += sections("\n".join(f"*{numbers[fact]}* {_fact(fact, most)}" for fact in line.never_told))
    elif told:
        blocks.append(section(f"{client} held nothing back in the end."))
    if line.before:
        blocks.append(section(_beside(line, most=ROWS[is_tight])))
    blocks.append(
        context(
            "Trust is counted by a rule from what you said, turn by turn; what has opened can be told from then on. People are less even."
        )
    )
    return Post(
        text=f"How far {client} trusted you, turn by turn.",
        blocks=[*blocks, *below, *(whole_text(session.id) if most != SHOWN_FACTS[0] else [])],
        picture=_picture(line, str(session.persona["name"])),
    )


def lines_of_both(line: TrustLine, session: SessionDB) -> Post:
    """What came of the other way: both lines, right after a rewound interview has ended. What is held back stays so."""
    client = str(session.persona["name"])
    words = f"*Your two ways, side by side*\n{course(line.points)}"
    blocks: list[Block] = [section(words)]
    if line.before:
        blocks.append(section(_beside(line)))
    text = f"How far {name(client)} trusted you, this time and before."
    return Post(text=text, blocks=blocks, picture=_picture(line, client))


def _picture(line: TrustLine, client: str) -> Picture:
    numbers = line.numbers
    draw = partial(trust_png, _stops(line.points, numbers), _stops(line.before, numbers), parted_at=line.parted_at)
    return Picture(
        draw=draw,
        filename="trust.png",
        title=f"Trust of {client}, turn by turn",
        alt=" ".join(
            [f"A line of trust from 1 (closed) to 4 (open). {_in_words(line.points, numbers)}", *_other(line)]
        ),
    )


def _other(line: TrustLine) -> list[str]:
    return [f"The interview before: {_in_words(line.before, line.numbers)}"] if line.before else []


def _stops(points: tuple[TrustPoint, ...], numbers: dict[str, int]) -> list[TrustStop]:
    return [
        TrustStop(
            point.quarters,
            tuple(numbers[fact] for fact in point.told),
            tuple(numbers[fact] for fact in point.closed),
        )
        for point in points
    ]


def course(points: Sequence[TrustPoint], *, most: int = ROWS[False]) -> str:
    """Begin and end, and the lines after which it rose and fell."""
    words = [
        f"On a scale from 1 (closed) to 4 (open) trust began at {_level(points[0])} and ended at {_level(points[-1])}."
    ]
    rose = [after for before, after in _steps(points) if after.quarters > before.quarters]
    fell = [after for before, after in _steps(points) if after.quarters < before.quarters]
    for verb, found in (("rose", rose), ("fell", fell)):
        if found:
            rows = ", ".join(f"{point.line} (to {_level(point)})" for point in found[:most])
            words.append(f"It {verb} after your {'line' if len(found) == 1 else 'lines'} {rows}.")
    return "\n".join(words if rose or fell else [*words, "It stayed where it was."])


def _steps(points: Sequence[TrustPoint]) -> list[tuple[TrustPoint, TrustPoint]]:
    return list(itertools.pairwise(points))


def _in_words(points: tuple[TrustPoint, ...], numbers: dict[str, int]) -> str:
    """The line for those who cannot see it: the start, then each turn in which something changed."""
    words = []
    for before, after in _steps(points):
        told = [f"{numbers[fact]} opens" for fact in after.told] + [f"{numbers[fact]} closes" for fact in after.closed]
        if told or after.quarters != before.quarters:
            words.append(f"Line {after.line}: {', '.join([_level(after), *told])}.")
    begin = [f"It begins at {_level(points[0])}."] if points else []
    more = [f"Then {len(words) - DESCRIBED} more changes."] if len(words) > DESCRIBED else []
    return " ".join([*begin, *words[:DESCRIBED], *more])


def _beside(line: TrustLine, *, most: int = ROWS[False]) -> str:
    """The two lines in columns from where they part."""
    start = (line.parted_at or 0) + 1
    longest = max(len(line.points), len(line.before))
    rows = [
        f"{turn:>4}   {_level_at(line.before, turn):>4}   {_level_at(line.points, turn):>4}"
        for turn in range(start, longest)[:most]
    ]
    return "\n".join(["*Beside the interview that you went back into*", "```", "turn   then    now", *rows, "```"])


def _level_at(points: tuple[TrustPoint, ...], turn: int) -> str:
    return _level(points[turn]) if turn < len(points) else "-"


def _level(point: TrustPoint) -> str:
    return f"{point.quarters / QUARTERS:.2f}".removesuffix("0")


def _fact(words: str, most: int) -> str:
    return f"“{name(words, most)}”"
