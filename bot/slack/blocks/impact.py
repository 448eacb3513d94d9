"""What a destructive act affects, as part of a sentence. Pure."""

from services.common.plurals import counted, listed
from services.reports.impact_service import Impact

NOUNS = {
    "sections": ("open section", "open sections"),
    "students": ("student", "students"),
    "assignments": ("published assignment", "published assignments"),
    "interviews": ("interview", "interviews"),
    "running": ("running interview", "running interviews"),
    "debriefs": ("debrief to review", "debriefs to review"),
}


def affected(impact: Impact, *kinds: str) -> str:
    """Return the numbers of these kinds, such as "24 students and 4 interviews (1 running)". Zeros are included."""
    both = {"interviews", "running"} <= set(kinds)
    parts = {kind: counted(getattr(impact, kind), *NOUNS[kind]) for kind in kinds if not (both and kind == "running")}
    if both:
        parts["interviews"] += f" ({impact.running} running)"
    return listed(list(parts.values()))
