"""What a student may think about while Claude is out of reach. Pure."""

import sys

THOUGHTS: tuple[tuple[int, str], ...] = (
    (1, "How do you want the client to feel in the first minutes? Which sentence of yours could help with that?"),
    (4, "What might the client be feeling right now, and what makes you think so?"),
    (8, "Which of the client's words stayed with you? How could you reflect them?"),
    (14, "What would you like to understand better, and how could you ask without a yes or no?"),
    (20, "What has the client not said yet? What would make it easier to say?"),
    (sys.maxsize, "How would you sum up what you have heard so far, in two sentences and in the client's words?"),
)
"""Questions, by the most messages that the student has sent in the interview so far."""


def thought_for(lines: int) -> str:
    """Return the question for a student who has sent this many messages."""
    return next(words for most, words in THOUGHTS if lines <= most)
