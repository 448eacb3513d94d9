"""What skills, moves and the fields of the reflection are called, wherever people read them."""

from models.debrief import Move, Skill

SKILLS = {
    Skill.OPEN_QUESTIONS: "Open questions",
    Skill.REFLECTIONS: "Saying back",
    Skill.AFFIRMATIONS: "Seeing strengths",
    Skill.SUMMARIES: "Summing up",
    Skill.EMPATHY: "Empathy",
    Skill.PACE: "Pace",
    Skill.AUTONOMY: "The client's own choice",
    Skill.FOCUS: "Focus",
}
FIELDS = (
    ("went_well", "What went well?"),
    ("was_hard", "What was hard, and what did you feel then?"),
    ("next_time", "What would you try next time?"),
)
COUNTED = (
    (Move.OPEN_QUESTION, "open questions"),
    (Move.CLOSED_QUESTION, "closed questions"),
    (Move.SIMPLE_REFLECTION, "simple reflections"),
    (Move.COMPLEX_REFLECTION, "complex reflections"),
    (Move.AFFIRMATION, "affirmations"),
    (Move.SUMMARY, "summaries"),
    (Move.ADVICE_WITH_PERMISSION, "advice with permission"),
    (Move.ADVICE_WITHOUT_PERMISSION, "advice without permission"),
    (Move.CONFRONTATION, "confrontations"),
)
