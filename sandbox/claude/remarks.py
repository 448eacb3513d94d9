"""What a kind teacher would remark on a line, by what the line does: praise, or something to try and other words for it."""

from sandbox.claude.actor import kind_of

PRAISE = {
    "open": (
        "The question left room for the person's own words.",
        "This invited a story and not a yes or a no.",
    ),
    "warm": (
        "What was heard came back, and the feeling in it was named.",
        "It showed that somebody was listening before the next question came.",
    ),
    "repair": ("What may have gone too fast was put right at once.",),
    "praise": ("A strength was seen and said aloud.",),
    "silence": ("The silence was left to do its work.",),
    "dark": ("It was asked plainly, which shows that it may be spoken of.",),
    "parting": ("The end was said in time, so that nobody was left in the middle of something.",),
}
TO_TRY = {
    "closed": (
        "A yes or a no is enough to answer this; an open question would bring more.",
        "What has this been like for you?",
    ),
    "advice": (
        "Advice came early; what was tried before is not known yet.",
        "You have thought about this a lot. What have you found out so far?",
    ),
    "harsh": (
        "It may have been heard as a reproach, and made it harder to go on.",
        "It sounds as if this has been with you for a while.",
    ),
}
"""What to say of it, and what could be said instead."""

NEUTRAL = (
    "The answer was picked up and carried on in the next line.",
    "It stayed with what the person had just said.",
)


def is_to_praise(line: str) -> bool:
    """Whether there is something good to say of this line."""
    return kind_of(line) in PRAISE


def is_to_mend(line: str) -> bool:
    """Whether there is something to try in its place."""
    return kind_of(line) in TO_TRY


def remark(line: str, number: int) -> str:
    """A sentence that fits the line; the number chooses among several."""
    kind = kind_of(line)
    if kind in TO_TRY:
        return TO_TRY[kind][0]
    fitting = PRAISE.get(kind, NEUTRAL)
    return fitting[number % len(fitting)]


def rewording(line: str) -> str:
    """What could be said instead."""
    return TO_TRY.get(kind_of(line), TO_TRY["closed"])[1]
