"""Generated texts and rubrics: any that the forms accept, including the longest."""

from typing import Any

from hypothesis import strategies as st

from models.rubric import Criterion, Level, RubricCreate

KEPT = st.characters(codec="utf-8", exclude_characters="\x00")
NASTY = ("<!channel>", "<@U1>", "*_~`", "\u202eabc", "a\nb", "=1+1", "2: x", "é", "ﬁ", "\u2028", "{}", '"')


def words(most: int, *, least: int = 1) -> st.SearchStrategy[str]:
    """Return a strategy of nonblank texts up to a limit, including the longest and those that grow when escaped."""
    some = st.one_of(
        st.text(alphabet=KEPT, min_size=least, max_size=min(most, 60)),
        st.sampled_from(NASTY),
        st.sampled_from([ch * most for ch in "x<&é"]),
    )
    return some.map(lambda text: text[:most]).filter(lambda text: len(text.split()) >= least)


def perhaps(most: int) -> st.SearchStrategy[str]:
    """Return a strategy of texts, or ""."""
    return words(most) | st.just("")


def short_list(least: int, most: int) -> st.SearchStrategy[list[str]]:
    """Return a strategy of lists of different texts without commas."""
    one = words(80).filter(lambda text: "," not in text)
    return st.lists(one, min_size=least, max_size=most, unique_by=lambda text: " ".join(text.split()).casefold())


LEVELS = st.lists(
    st.builds(Level, points=st.integers(0, 10), description=words(300)),
    min_size=2,
    max_size=6,
    unique_by=lambda level: level.points,
)


@st.composite
def _criteria(draw: st.DrawFn) -> list[dict[str, Any]]:
    names = draw(st.lists(words(80), min_size=1, max_size=20, unique_by=lambda text: " ".join(text.split()).casefold()))
    shares = [100 // len(names)] * len(names)
    shares[0] += 100 - sum(shares)
    return [
        Criterion(name=name, description=draw(perhaps(1000)), weight=share, levels=draw(LEVELS)).model_dump()
        for name, share in zip(names, shares, strict=True)
    ]


RUBRICS: st.SearchStrategy[RubricCreate] = st.builds(
    RubricCreate, name=words(80), description=perhaps(1000), source=perhaps(1000), criteria=_criteria()
)
