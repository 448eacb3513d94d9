"""Blocks of the trust chart: a picture and its description. Pure; the picture is drawn when it is posted."""

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
"""Characters per fact, tried in order until the message fits."""

CLOSINGS = {False: 12, True: 4}
ROWS = {False: 40, True: 15}
"""Closings and turns listed in words, and fewer of them if space is short. The picture shows them all."""

DESCRIBED = 15
"""Turns in the text alternative of the picture."""


def post(line: TrustLine, session: SessionDB, *, link_base: str, below: Sequence[Block] = ()) -> Post:
    """Build the message about trust: its course, the facts that opened and closed, and the facts never told.

    At most 40 rises, 40 falls, and 12 closings are listed in words, and fewer if space is short. Facts are cut until
    the message fits. The picture shows everything.
    """
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
    opened = [f"*{numbers[fact]}* {where(point)}: {_fact(fact, most)}" for point, fact in told]
    blocks += sections("\n".join([f"*What {client} told you*", *opened])) if opened else []
    if closed:
        rows = [f"*{numbers[fact]}* {where(point)}" for point, fact in closed[: CLOSINGS[is_tight]]]
        blocks.append(section("\n".join([f"*{client} pulled back from*", *rows])))
    if line.never_told:
        blocks.append(
            section(
                f"*What {client} never told you*\n"
                "A client opens up when there is enough trust, not when you press harder."
            )
        )
        blocks += sections("\n".join(f"*{numbers[fact]}* {_fact(fact, most)}" for fact in line.never_told))
    elif told:
        blocks.append(section(f"{client} told you everything in the end."))
    if line.before:
        blocks.append(section(_beside(line, most=ROWS[is_tight])))
    blocks.append(
        context(
            "Trust is computed from what you said, turn by turn. Once open, a fact can come up at any time. Real "
            "people are less predictable."
        )
    )
    return Post(
        text=f"How far {client} trusted you, turn by turn.",
        blocks=[*blocks, *below, *(whole_text(session.id) if most != SHOWN_FACTS[0] else [])],
        picture=_picture(line, str(session.persona["name"])),
    )


def lines_of_both(line: TrustLine, session: SessionDB) -> Post:
    """Build the comparison of both trust lines after a rewound interview. Shows no untold fact.

    At most 40 turns are listed. The picture shows all of them.
    """
    client = str(session.persona["name"])
    words = f"*Your two tries, side by side*\n{course(line.points)}"
    blocks: list[Block] = [section(words)]
    if line.before:
        blocks.append(section(_beside(line)))
    text = f"How far {name(client)} trusted you, this time and last time."
    return Post(text=text, blocks=blocks, picture=_picture(line, client))


def _picture(line: TrustLine, client: str) -> Picture:
    numbers = line.numbers
    draw = partial(trust_png, _stops(line.points, numbers), _stops(line.before, numbers), parted_at=line.parted_at)
    return Picture(
        draw=draw,
        filename="trust.png",
        title=f"Trust of {client}, turn by turn",
        alt=" ".join(
            [f"A line chart of trust from 1 (closed) to 4 (open). {_in_words(line.points, numbers)}", *_other(line)]
        ),
    )


def _other(line: TrustLine) -> list[str]:
    return [f"The earlier interview: {_in_words(line.before, line.numbers)}"] if line.before else []


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
    """Return where trust started and ended, and after which lines it rose and fell, at most `most` lines each."""
    words = [
        (
            f"On a scale from 1 (closed) to 4 (open), trust started at {_level(points[0])} and ended at "
            f"{_level(points[-1])}."
        )
    ]
    rose = [after for before, after in _steps(points) if after.quarters > before.quarters]
    fell = [after for before, after in _steps(points) if after.quarters < before.quarters]
    for verb, found in (("rose", rose), ("fell", fell)):
        if found:
            rows = ", ".join(f"line {point.line} (to {_level(point)})" for point in found[:most])
            words.append(f"It {verb} after {rows}.")
    return "\n".join(words if rose or fell else [*words, "It did not change."])


def _steps(points: Sequence[TrustPoint]) -> list[tuple[TrustPoint, TrustPoint]]:
    return list(itertools.pairwise(points))


def _in_words(points: tuple[TrustPoint, ...], numbers: dict[str, int]) -> str:
    """Return the text alternative of a line: its start, and each turn in which something changed."""
    words = []
    for before, after in _steps(points):
        told = [f"{numbers[fact]} opens" for fact in after.told] + [f"{numbers[fact]} closes" for fact in after.closed]
        if told or after.quarters != before.quarters:
            words.append(f"Line {after.line}: {', '.join([_level(after), *told])}.")
    begin = [f"It starts at {_level(points[0])}."] if points else []
    more = [f"Then {len(words) - DESCRIBED} more changes."] if len(words) > DESCRIBED else []
    return " ".join([*begin, *words[:DESCRIBED], *more])


def _beside(line: TrustLine, *, most: int = ROWS[False]) -> str:
    """Return both lines in columns, from the turn where they part."""
    start = (line.parted_at or 0) + 1
    longest = max(len(line.points), len(line.before))
    rows = [
        f"{turn:>4}   {_level_at(line.before, turn):>4}   {_level_at(line.points, turn):>4}"
        for turn in range(start, longest)[:most]
    ]
    return "\n".join(["*Compared with the first interview*", "```", "turn   then    now", *rows, "```"])


def _level_at(points: tuple[TrustPoint, ...], turn: int) -> str:
    return _level(points[turn]) if turn < len(points) else "-"


def _level(point: TrustPoint) -> str:
    return f"{point.quarters / QUARTERS:.2f}".removesuffix("0")


def _fact(words: str, most: int) -> str:
    return f"“{name(words, most)}”"
