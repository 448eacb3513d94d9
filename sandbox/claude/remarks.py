"""Remarks that a kind teacher could make about a line: praise, or a suggestion and other words to try."""

from sandbox.claude.kinds import kind_of

PRAISE = {
    "open": (
        "The question left room for the person's own words.",
        "This invited a story, not a yes or no.",
    ),
    "warm": (
        "You reflected what you heard and named the feeling.",
        "You showed that you were listening before you asked the next question.",
    ),
    "repair": ("You noticed that you may have moved too fast, and you repaired it at once.",),
    "praise": ("You saw a strength and named it.",),
    "silence": ("You gave the silence time to work.",),
    "dark": ("You asked directly, which shows that it is safe to talk about.",),
    "parting": ("You announced the end in time, so the person could finish.",),
}
TO_TRY = {
    "closed": (
        "This can be answered with yes or no. An open question would bring out more.",
        "What has this been like for you?",
    ),
    "advice": (
        "This advice came early. You don't know yet what the person has already tried.",
        "You have thought about this a lot. What have you found out so far?",
    ),
    "harsh": (
        "This may have sounded like blame and made it harder to go on.",
        "It sounds as if this has been with you for a while.",
    ),
}
"""A remark on the line, and what to say instead."""

NEUTRAL = (
    "You picked up the answer in your next line.",
    "You stayed with what the person had just said.",
)


def is_to_praise(line: str) -> bool:
    """Return whether this line deserves praise."""
    return kind_of(line) in PRAISE


def is_to_mend(line: str) -> bool:
    """Return whether there is something better to say than this line."""
    return kind_of(line) in TO_TRY


def remark(line: str, number: int) -> str:
    """Return a remark on the line. `number` chooses among several."""
    kind = kind_of(line)
    if kind in TO_TRY:
        return TO_TRY[kind][0]
    fitting = PRAISE.get(kind, NEUTRAL)
    return fitting[number % len(fitting)]


def rewording(line: str) -> str:
    """Return something to say instead of the line."""
    return TO_TRY.get(kind_of(line), TO_TRY["closed"])[1]
