"""The names of skills, moves, and fields of the reflection for people."""

from models.debrief import Counts, Move, Skill
from services.common.plurals import counted

SKILLS = {
    Skill.OPEN_QUESTIONS: "Open questions",
    Skill.REFLECTIONS: "Reflections",
    Skill.AFFIRMATIONS: "Affirmations",
    Skill.SUMMARIES: "Summaries",
    Skill.EMPATHY: "Empathy",
    Skill.PACE: "Pace",
    Skill.AUTONOMY: "Autonomy",
    Skill.FOCUS: "Focus",
}
FIELDS = (
    ("went_well", "What went well?"),
    ("was_hard", "What was hard, and how did you feel?"),
    ("next_time", "What would you try next time?"),
)
COUNTED = (
    (Move.OPEN_QUESTION, "open question", "open questions"),
    (Move.CLOSED_QUESTION, "closed question", "closed questions"),
    (Move.SIMPLE_REFLECTION, "simple reflection", "simple reflections"),
    (Move.COMPLEX_REFLECTION, "complex reflection", "complex reflections"),
    (Move.AFFIRMATION, "affirmation", "affirmations"),
    (Move.SUMMARY, "summary", "summaries"),
    (Move.ADVICE_WITH_PERMISSION, "piece of advice with permission", "pieces of advice with permission"),
    (Move.ADVICE_WITHOUT_PERMISSION, "piece of advice without permission", "pieces of advice without permission"),
    (Move.CONFRONTATION, "confrontation", "confrontations"),
    (Move.EMPHASIZING_AUTONOMY, "time you left the choice to the client", "times you left the choice to the client"),
    (Move.SEEKING_COLLABORATION, "time you asked to work together", "times you asked to work together"),
    (Move.GIVING_INFORMATION, "piece of information", "pieces of information"),
    (Move.CONFIDENTIALITY, "word about what stays private", "words about what stays private"),
    (Move.ASKING_ABOUT_SAFETY, "question about safety", "questions about safety"),
    (Move.SELF_DISCLOSURE, "thing about yourself", "things about yourself"),
)


def moves_in_words(counts: Counts) -> list[str]:
    """Return how often each move was made, such as "2 open questions", in a fixed order, without those not made."""
    numbers = [(counts.moves.get(move, 0), one, many) for move, one, many in COUNTED]
    return [counted(number, one, many) for number, one, many in numbers if number]
