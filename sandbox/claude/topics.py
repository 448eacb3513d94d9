"""What a line is about: a subject, or one side of a subject, that the person was taught."""

import re
from collections.abc import Iterator, Sequence

from sandbox.claude.question_types import QuestionType, unaccented
from sandbox.claude.repertoire import PersonWithCues, Repertoire

THERE = re.compile(r"\b(?:there|like that|that (?:ever )?happen\w*|allí|ahí|allá|algo así)\b")
"""Words of a question that point at what the line told before it."""

Named = tuple[int, int, bool, int, int, str]
"""How general a subject is, how far from the last question, whether anybody has it, where, less its length, and it."""


def facet_of(
    text: str,
    person: PersonWithCues | None,
    taught: Repertoire,
    language: str,
    *,
    kind: QuestionType | None,
    aspect: str,
) -> str:
    """Return the facet of the person that a text in lower case is most about, or "". Accents do not count.

    Of two that fit as well, one counts more whose cue is the kind of answer that is asked for.
    """
    if person is None:
        return ""
    bare = unaccented(text)
    weights = {name: rule.weight_in(bare, taught.common) for name, rule in person.facets.get(language, {}).items()}
    met = [name for name, weight in weights.items() if weight]

    def fits(name: str) -> int:
        is_kind = kind is None or any(map(kind.is_answered_by(language), person.cues[name][language]))
        return weights[name] + is_kind + (name.rsplit(maxsplit=1)[-1] == aspect)

    return max(met, key=fits, default="")


def subject_of(
    line: str, questions: Sequence[str], person: PersonWithCues | None, taught: Repertoire, language: str
) -> str:
    """Return the most special subject that a line, in lower case, names. What it asks counts before what it tells.

    Of several questions the last one counts first. Among equally special subjects of a text, the first wins.
    """
    asked = [
        row for place, text in enumerate(reversed(questions)) for row in _named(text, place, person, taught, language)
    ]
    whole = [*_named(line, len(questions), person, taught, language)]
    urgent = [row for row in (*asked, *whole) if row[0] < 0]
    points_back = any(map(THERE.search, questions))
    return min(urgent or (whole if points_back else asked) or whole, default=("",))[-1]


def _named(text: str, place: int, person: PersonWithCues | None, taught: Repertoire, language: str) -> Iterator[Named]:
    own = person.subjects.get(language, {}) if person else {}
    common = taught.subjects.get(language, {})
    for subject, pattern in (*own.items(), *common.items()):
        if match := pattern.search(text):
            tier = taught.tiers.get(subject, 0) if subject in common else 0
            yield tier, place, subject not in own, match.start(), -len(match.group()), subject


def stripped(text: str, subject: str, person: PersonWithCues, taught: Repertoire, language: str) -> str:
    """Return a text without the words that only name its subject."""
    own, common = person.subjects.get(language, {}), taught.subjects.get(language, {})
    pattern = own.get(subject) or common.get(subject)
    return pattern.sub(" ", text) if pattern else text
