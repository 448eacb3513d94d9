"""The line of trust as a picture, as its alternative text, and as text, within Slack's limits."""

import io
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.debriefs.blocks import trust
from bot.debriefs.trust_picture import HEIGHT, LETTERS, WIDTH, TrustStop, trust_png
from bot.slack.blocks.kit import section
from models.debrief import Findings, TrustPoint
from models.session import SessionDB
from sandbox.block_kit import problems_of_blocks
from services.simulation.trust_line import line_of

NASTY = st.text(alphabet=st.sampled_from("a&<>*_`\n “”|@😀é "), min_size=1, max_size=200)
SESSION = SessionDB(persona={"name": "Maria <!channel>"}, thread_ts="1.1", channel_id="D1")


def line(*quarters: int, first: int = 0) -> list[TrustPoint]:
    """Return a line with these levels. Each point but the start has a message of the student."""
    return [
        TrustPoint(turn=at, quarters=level, line=2 * (at + first) or None, slack_ts="173.000100")
        for at, level in enumerate(quarters)
    ]


def shown(findings: Findings, branch_line: int | None = None) -> tuple[str, str]:
    """Return the text of the message and the picture's alternative text."""
    line = line_of(findings, branch_line=branch_line)
    post = trust.post(line, SESSION, link_base="https://x.test/archives/D1", above=section("*The result*"))
    arguments = post.arguments(picture_id="F0123456789")
    assert problems_of_blocks(arguments["blocks"]) == []
    words = [row["text"]["text"] for row in arguments["blocks"] if row["type"] == "section"]
    assert arguments["blocks"][1]["slack_file"] == {"id": "F0123456789"}
    return "\n".join(words), arguments["blocks"][1]["alt_text"]


def test_the_words_and_the_alternative_text_say_what_the_picture_says() -> None:
    """They say where trust rose and fell, what was told and closed after which line, and how much was never told."""
    points = line(10, 11, 11, 9)
    points[1].told.append("She has <two> jobs.")
    points[3].closed.append("She drinks.")
    words, alt = shown(Findings(trust=points, never_told=["She drinks.", "He left."]))
    link = "<https://x.test/archives/D1/p173000100?thread_ts=1.1&amp;cid=D1|line {}>"

    assert "The client was guarded at the start and at the end." in words
    assert "Trust grew after line 2." in words
    assert "Trust fell after line 6." in words
    assert f"After your {link.format(2)}, Maria &lt;!channel&gt; told you (*1*): “She has &lt;two&gt; jobs.”" in words
    assert f"After your {link.format(6)}, Maria &lt;!channel&gt; pulled back (*2*)." in words
    assert f"Maria &lt;!channel&gt; kept 2 things untold. After your {link.format(6)}, one was near." in words
    assert "drinks" not in words
    assert "He left." not in words
    assert alt == (
        "A line chart of trust from closed to open. It starts guarded. Line 2: trust grows, half open, 1 opens. "
        "Line 6: trust falls, guarded, 2 closes."
    )


def test_a_rewound_interview_has_both_lines_side_by_side() -> None:
    """What came before the line belongs to both. After it, they are in columns."""
    before, own = line(10, 11, 9, 8), line(12, 13, first=2)
    words, alt = shown(Findings(trust=own, trust_before=before), branch_line=4)

    assert "• After line 4: guarded then, half open now\n• After line 6: guarded then, half open now" in words
    assert "The earlier interview: It starts guarded." in alt


@given(
    facts=st.lists(NASTY, max_size=12, unique=True),
    levels=st.lists(st.integers(4, 16), min_size=1, max_size=220),
    data=st.data(),
)
@settings(max_examples=40)
def test_whatever_happened_fits(facts: list[str], levels: Sequence[int], data: st.DataObject) -> None:
    """It fits with one turn or 220, and with no fact or a dozen."""
    points = line(*levels)
    for fact in facts:
        data.draw(st.sampled_from(points)).told.append(fact)
        data.draw(st.sampled_from(points)).closed.append(fact)
    words, alt = shown(Findings(trust=points, trust_before=line(*levels[:9]), never_told=facts), branch_line=6)

    both = trust.lines_of_both(line_of(Findings(trust=points, trust_before=points), branch_line=4), SESSION)

    assert "<!channel>" not in words
    assert len(alt) <= 2000
    assert problems_of_blocks(both.arguments(picture_id="F0123456789")["blocks"]) == []


def test_letters_are_readable_where_slack_shows_the_picture_small() -> None:
    """A thread shows it 360 pixels wide. Text of 12 pixels is what Slack itself uses for its smallest words."""
    assert LETTERS * 360 / WIDTH >= 12


def test_the_picture_is_black_and_white_and_the_same_every_time() -> None:
    """It is a white page with shades of gray, so no meaning depends on a color."""
    stops = [TrustStop(10), TrustStop(12, told=(1,)), TrustStop(9, closed=(2, 3))]
    png = trust_png(stops, [TrustStop(10), TrustStop(8)], parted_at=0)
    page = Image.open(io.BytesIO(png))

    assert (page.format, page.mode, page.size) == ("PNG", "L", (WIDTH, HEIGHT))
    assert page.getpixel((0, 0)) == 255
    assert page.getextrema() == (0, 255)
    assert png == trust_png(stops, [TrustStop(10), TrustStop(8)], parted_at=0)
    assert len(trust_png([TrustStop(10)] * 220)) < 100_000
