"""What an interviewer's line does: it asks, says something back, advises, praises, blames, waits, and so on."""

import re
from functools import lru_cache

from sandbox.claude import kinds_english as english
from sandbox.claude import kinds_spanish as spanish

QUESTION = re.compile(r"[^.!?¿]*\?")
WAITS = r"\W*(?:\W*(?:silence|waits?|waiting|nods?|pauses?|silencio|espera|asiente|pausa|and|y)\b\W*)*"
PHRASES = tuple((kind, re.compile(f"{words}|{spanish.PHRASES[kind]}")) for kind, words in english.PHRASES.items())
"""Phrases that decide alone, whatever else the line holds, in the order in which they are looked for."""

ASKED = re.compile(f"{english.ASKED}|{spanish.ASKED}")
INVITED = re.compile(f"{english.INVITED}|{spanish.INVITED}")
MEASURED = re.compile(f"{english.MEASURED}|{spanish.MEASURED}")
FORCED = re.compile(f"{english.FORCED}|{spanish.FORCED}")
TAGGED = re.compile(f"{english.TAGGED}|{spanish.TAGGED}")
ABOUT_YOU = re.compile(f"{english.ABOUT_YOU}|{spanish.ABOUT_YOU}")
OF_MINE = re.compile(f"{english.OF_MINE}|{spanish.OF_MINE}")
NODS = re.compile(f"{english.NODS}|{spanish.NODS}")
ADVISED = re.compile(f"{english.ADVISED}|{spanish.ADVISED}")
ADVISING = re.compile(f"{english.ADVISING}|{spanish.ADVISING}")
STARTS = re.compile(f"{english.STARTS}|{spanish.STARTS}")
SPELLED = english.SPELLED | spanish.SPELLED
CHAT = re.compile(rf"(?<![\w'])(?:{'|'.join(map(re.escape, SPELLED))})(?![\w'])")
SOFTENED = re.compile(r", (?:ok|okay|alright|vale|está bien|de acuerdo)\s?\?")
"""A tag that makes a remark softer and asks nothing."""

YIELDING = frozenset(
    {"repair", "brush", "parting", "praise", "frame", "choice", "hello", "new", "offer", "thanks", "own", "sympathy"}
)
"""Acts beside which a question in the same line is what the client has to answer."""

SHORT = 7
"""Words. A short remark that is not about the speaker takes up what was just said."""


@lru_cache(maxsize=4096)  # each request of a conversation carries all its lines
def kind_of(line: str) -> str:
    """Return what a line does, such as open, closed, warm (a reflection), advice, harsh, repair, praise, or silence.

    A line that does several things is named for what its client has to answer: a question before a reflection.
    """
    bare = plain(line)
    if not re.search(r"\w", bare) or re.fullmatch(WAITS, bare):
        return "silence"
    questions = questions_in(bare)
    decided = (kind for kind, pattern in PHRASES if not (questions and kind in YIELDING) and pattern.search(bare))
    return next(decided, "") or (_asked(questions) if questions else _remarked(bare))


def _asked(questions: list[str]) -> str:
    """Return what the questions of a line do."""
    if ADVISING.search(questions[-1]):
        return "advice"
    return "open" if any(map(is_open, questions)) else "closed"


def _remarked(bare: str) -> str:
    """Return what a line without a question does."""
    if ADVISED.search(bare):
        return "advice"
    if INVITED.search(bare):
        return "open"
    return "warm" if is_said_back(bare) else "statement"


def plain(line: str) -> str:
    """Return the line in lower case, without stammers such as "I-I", and with words that people shorten in a chat."""
    bare = line.strip().replace("\u2019", "'").lower()
    bare = re.sub(r"\b(\w+(?:'\w+)?)(?:-{1,2}\s?\1\b)+", r"\1", bare)
    return CHAT.sub(lambda match: SPELLED[match.group()], bare)


def is_open(question: str) -> bool:
    """Return whether a question, in lower case, cannot be answered with yes, no, a name, or a number."""
    if MEASURED.search(question):
        return False
    if INVITED.search(question):
        return True
    asked, forced = ASKED.search(question), FORCED.search(question)
    if asked is None:
        return False
    return forced is None or asked.start() < forced.start()


def is_said_back(bare: str) -> bool:
    """Return whether a remark, in lower case, is about the listener and not about the speaker."""
    without = NODS.sub("", bare).strip(" ,.-")
    if not without or OF_MINE.search(without):
        return False
    return bool(ABOUT_YOU.search(without)) or len(without.split()) <= SHORT


def questions_in(bare: str) -> list[str]:
    """Return the sentences that ask, in lower case, also where a chat leaves out the question mark.

    A tag such as "right?" asks only where nothing else is said.
    """
    asking = [part.strip() for part in QUESTION.findall(SOFTENED.sub(".", bare))]
    real = [part for part in asking if not TAGGED.fullmatch(part.strip(" ,?¿"))]
    if real or asking:
        return real or (asking if asking and asking[0] == bare else [])
    return [part for part in re.split(r"[.!…]+", bare) if part.strip() and STARTS.match(NODS.sub("", part.strip()))]
