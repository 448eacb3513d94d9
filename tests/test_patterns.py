"""The benchmark of regular expressions finds them all. It measures time, and this test does not."""

from benchmarks.pattern_inputs import inputs_of
from benchmarks.patterns import KNOWN_BAD, patterns


def test_every_pattern_of_the_source_can_be_judged() -> None:
    """A new pattern that is built while the app runs needs examples in the benchmark."""
    found, unknown = patterns()
    lengths = {len(make(100)) >= 50 for one in found for make in inputs_of(one.pattern, one.flags)}

    assert unknown == []
    assert lengths == {True}
    assert {one.place.partition("/")[0] for one in found} == {"bot", "services", "models"}


def test_the_inputs_of_a_bad_pattern_contain_what_breaks_it() -> None:
    """Runs of each repeated part, in front of a character that does not match."""
    made = {make(8) for make in inputs_of(KNOWN_BAD[1], 0)}

    assert {"aaaaaaaa", "aaaaaaa!", "aaaaaaa\0"} <= made
