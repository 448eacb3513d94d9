"""How much of a question's own words a cue takes up. Rare words of the person count more."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from sandbox.claude.repertoire import PersonWithCues

STEM = 5
"""Letters at the beginning of a word that stand for all its forms."""

FEWEST_LETTERS = 4
BARE = str.maketrans("áéíóúüñ", "aeiouun")


@lru_cache(maxsize=8192)  # each answer looks at every cue of the person
def stems_of(text: str, common: frozenset[str]) -> frozenset[str]:
    """Return the stems of the words of a text that say what it is about."""
    words = re.findall(r"[^\W\d_]+", text.lower().translate(BARE))
    kept = (word for word in words if len(word) >= FEWEST_LETTERS and word not in common)
    return frozenset(word.removesuffix("s")[:STEM] for word in kept)


def shared(question: frozenset[str], cue: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return how much of a question a cue takes up. A word that only this cue has counts 1."""
    return sum(weights.get(stem, 0.0) for stem in question & cue)


@lru_cache(maxsize=64)
def weights_of(person: PersonWithCues, language: str, common: frozenset[str]) -> Mapping[str, float]:
    """Return the weight of each stem in what a person can say, from 0 for one in every cue to 1 for a single use."""
    texts = {text for said in person.cues.values() for text in said.get(language, ())}
    counts = Counter(stem for text in texts for stem in stems_of(text, common))
    whole = math.log(len(texts) + 1)
    return {stem: 1 - math.log(count) / whole for stem, count in counts.items()}
