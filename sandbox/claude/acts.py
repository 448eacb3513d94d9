"""What a line does, matched to the names that a schema uses: open_question, confrontation, and the like."""

from collections.abc import Sequence

from sandbox.claude.kinds import kind_of

CALLED: dict[str, tuple[str, ...]] = {
    "open": ("open_question", "open_questions"),
    "closed": ("closed_question", "open_questions"),
    "dark": ("closed_question",),
    "warm": ("complex_reflection", "reflection", "simple_reflection", "empathy_shown", "reflections"),
    "advice": ("advice_without_permission", "advice", "autonomy"),
    "harsh": ("confrontation", "confront", "empathy"),
    "repair": ("limit_respected", "empathy_shown", "pace"),
    "praise": ("stock_phrase", "affirmation", "praise", "affirmations"),
    "silence": ("silence_respected", "silence", "pace"),
}
NOTHING = ("none", "other")


def named_act(options: Sequence[object], line: str) -> str | None:
    """Return the option that names what the line does, or None if the options are not such names."""
    known = {str(option).casefold(): str(option) for option in options}
    if not any(name in known for names in CALLED.values() for name in names):
        return None
    wanted = (*CALLED.get(kind_of(line), ()), *NOTHING)
    return next((known[name] for name in wanted if name in known), None)
