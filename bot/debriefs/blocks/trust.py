"""Blocks of the trust chart: a picture and its description. Pure; the picture is drawn when it is posted."""

import itertools
from collections.abc import Callable, Sequence
from functools import partial

from bot.core.block_sizes import fitting
from bot.debriefs.trust_picture import TrustStop, trust_png, trust_word
from bot.slack.blocks.kit import Block, context, name, section
from bot.slack.blocks.line_links import line_link
from bot.slack.blocks.paragraphs import sections, whole_text
from bot.slack.blocks.post import Picture, Post
from models.debrief import TrustPoint
from models.session import SessionDB
from services.common.plurals import counted
from services.simulation.trust_line import TrustLine

SHOWN_FACTS = (500, 200, 80, 30, 10)
"""Characters per fact, tried in order until the message fits."""

OPENINGS = {False: 30, True: 10}
CLOSINGS = {False: 12, True: 4}
ROWS = {False: 40, True: 15}
"""Told facts, closings, and turns listed in words, and fewer of them if space is short. The picture shows them all."""

NAMES = {False: 80, True: 20}
"""Characters of the client's name, which comes in every row."""

DESCRIBED = 15
"""Turns in the text alternative of the picture."""


def post(line: TrustLine, session: SessionDB, *, link_base: str, above: Block, below: Sequence[Block] = ()) -> Post:
    """Build the message about trust: its course, what opened and closed after which line, and how much stayed untold.

    `above` comes before the picture. No untold fact is in it. At most 40 rises, 40 falls, and 12 closings are listed in
    words, and fewer if space is short. Facts are cut until the message fits. The picture shows everything.
    """
    return fitting(lambda most: _post(line, session, link_base, (above, below), most), SHOWN_FACTS)


def _post(
    line: TrustLine, session: SessionDB, link_base: str, around: tuple[Block, Sequence[Block]], most: int
) -> Post:
    is_tight = most < SHOWN_FACTS[1]
    client = name(str(session.persona["name"]), NAMES[is_tight])
    numbers = line.numbers

    def after(point: TrustPoint) -> str:
        if point.line is None:
            return "At the start"
        return f"After your {line_link(point.line, point.slack_ts, session=session, link_base=link_base)}"

    opened = [
        f"{after(point)}, {client} told you (*{numbers[fact]}*): “{name(fact, most)}”"
        for point in line.points
        for fact in point.told
    ]
    closed = [
        f"{after(point)}, {client} pulled back (*{numbers[fact]}*)." for point in line.points for fact in point.closed
    ]
    above, below = around
    blocks: list[Block] = [above, section(f"*How {client} opened up*\n{course(line.points, most=ROWS[is_tight])}")]
    shown = opened[: OPENINGS[is_tight]]
    more = len(opened) - len(shown)
    shown += [f"{counted(more, 'more thing is', 'more things are')} in the picture."] if more else []
    blocks += sections("\n".join(f"• {words}" for words in shown)) if shown else []
    if closed:
        blocks.append(section("\n".join(f"• {words}" for words in closed[: CLOSINGS[is_tight]])))
    if rest := _untold(line, client, after):
        blocks.append(section(rest))
    if line.before:
        blocks.append(section(_beside(line, most=ROWS[is_tight])))
    blocks.append(
        context(
            "The numbers in brackets are in the picture. Trust is computed from what you said. Once open, a fact can "
            "come up at any time. Real people are less predictable."
        )
    )
    return Post(
        text=f"The result of your interview with {client}, and how {client} opened up.",
        blocks=[*blocks, *(whole_text(session.id) if most != SHOWN_FACTS[0] else []), *below],
        picture=_picture(line, str(session.persona["name"])),
    )


def _untold(line: TrustLine, client: str, after: Callable[[TrustPoint], str]) -> str:
    """Return how many facts stayed untold, and where one was near, without saying what they are."""
    untold = set(line.never_told)
    if not untold:
        return f"{client} told you everything in the end." if any(point.told for point in line.points) else ""
    things = counted(len(untold), "thing", "things")
    words = [f"{client} kept {things} untold."]
    near = [point for point in line.points if untold & {*point.near, *point.closed}]
    words += [f"{after(near[-1])}, one was near."] if near else []
    return " ".join([*words, "To see when you can read about it, press *Details*."])


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
        title=f"How {client} opened up, line by line",
        alt=" ".join([f"A line chart of trust from closed to open. {_in_words(line.points, numbers)}", *_other(line)]),
    )


def _other(line: TrustLine) -> list[str]:
    return [f"The earlier interview: {_in_words(line.before, line.numbers)}"] if line.before else []


def _stops(points: tuple[TrustPoint, ...], numbers: dict[str, int]) -> list[TrustStop]:
    return [
        TrustStop(
            point.quarters,
            tuple(numbers[fact] for fact in point.told),
            tuple(numbers[fact] for fact in point.closed),
            line=point.line or 0,
        )
        for point in points
    ]


def course(points: Sequence[TrustPoint], *, most: int = ROWS[False]) -> str:
    """Return where trust started and ended, and after which lines it rose and fell, at most `most` lines each.

    There must be at least one point.
    """
    first, last = trust_word(points[0].quarters), trust_word(points[-1].quarters)
    words = [
        f"The client was {first} at the start and {last} at the end."
        if first != last
        else f"The client was {first} at the start and at the end."
    ]
    rose = [after for before, after in _steps(points) if after.quarters > before.quarters]
    fell = [after for before, after in _steps(points) if after.quarters < before.quarters]
    for verb, found in (("grew", rose), ("fell", fell)):
        if found:
            words.append(f"Trust {verb} after {_lines([point.line for point in found[:most]])}.")
    return "\n".join(words if rose or fell else [*words, "Trust did not change."])


def _lines(numbers: Sequence[int | None]) -> str:
    """Return the numbers of lines as words, such as "lines 4, 8, and 12"."""
    shown = [str(number) for number in numbers]
    match len(shown):
        case 1:
            return f"line {shown[0]}"
        case 2:
            return f"lines {shown[0]} and {shown[1]}"
        case _:
            return f"lines {', '.join(shown[:-1])}, and {shown[-1]}"


def _steps(points: Sequence[TrustPoint]) -> list[tuple[TrustPoint, TrustPoint]]:
    return list(itertools.pairwise(points))


def _in_words(points: tuple[TrustPoint, ...], numbers: dict[str, int]) -> str:
    """Return the text alternative of a line: its start, and each line after which something changed."""
    words = []
    for before, after in _steps(points):
        moved = after.quarters - before.quarters
        changes = [f"trust {'grows' if moved > 0 else 'falls'}, {trust_word(after.quarters)}"] if moved else []
        changes += [f"{numbers[fact]} opens" for fact in after.told]
        changes += [f"{numbers[fact]} closes" for fact in after.closed]
        if changes:
            words.append(f"Line {after.line}: {', '.join(changes)}.")
    begin = [f"It starts {trust_word(points[0].quarters)}."] if points else []
    more = [f"Then {len(words) - DESCRIBED} more changes."] if len(words) > DESCRIBED else []
    return " ".join([*begin, *words[:DESCRIBED], *more])


def _beside(line: TrustLine, *, most: int = ROWS[False]) -> str:
    """Return both lines in words, from the line where they part, as far as they differ."""
    start = (line.parted_at or 0) + 1
    both = list(itertools.zip_longest(line.before, line.points))[start:]
    return "\n".join(["*Compared with the first interview*", *(_compared(old, own) for old, own in both[:most])])


def _compared(old: TrustPoint | None, own: TrustPoint | None) -> str:
    """Return how open the client was then and now after a line of the student."""
    if own is None or old is None:
        point, which = (old, "this") if own is None else (own, "the first")
        assert point is not None
        return f"• After line {point.line}: {trust_word(point.quarters)}. By then {which} interview was over."
    then, now = trust_word(old.quarters), trust_word(own.quarters)
    if then == now and old.quarters != own.quarters:
        now = f"a little {'more' if own.quarters > old.quarters else 'less'} open"
    return f"• After line {own.line}: {then} then, {now} now"
