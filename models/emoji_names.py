"""Slack's names of emoji that show a person, an animal, or a thing, from the characters that people type or paste."""

import re
import unicodedata

TONES = {chr(0x1F3FB + step): f"::skin-tone-{step + 2}" for step in range(5)}
"""The five colors of skin. Slack's names count from 2."""
JOINER, STYLE = "\u200d", "\ufe0f"
PEOPLE = {"\U0001f468": "man", "\U0001f469": "woman", "\U0001f9d1": "adult"}
SEXES = {"man": "male", "woman": "female"}
JOBS = {
    "\u2695": "doctor", "\U0001f393": "student", "\U0001f3eb": "teacher", "\u2696": "judge", "\U0001f33e": "farmer",
    "\U0001f373": "cook", "\U0001f527": "mechanic", "\U0001f3ed": "factory-worker", "\U0001f4bc": "office-worker",
    "\U0001f52c": "scientist", "\U0001f4bb": "technologist", "\U0001f3a4": "singer", "\U0001f3a8": "artist",
    "\u2708": "pilot", "\U0001f680": "astronaut", "\U0001f692": "firefighter",
}  # fmt: skip
ANYBODY = {"doctor": "health_worker"}
"""The job of a person of no named sex, where its name differs."""
HAIR = {
    "\U0001f9b0": "red_haired_{}", "\U0001f9b1": "curly_haired_{}", "\U0001f9b2": "bald_{}",
    "\U0001f9b3": "white_haired_{}",
}  # fmt: skip
NAMES = {
    "\U0001f9d1": "adult", "\U0001f9d2": "child", "\U0001f9d3": "older_adult", "\U0001f474": "older_man",
    "\U0001f475": "older_woman", "\U0001f9d4": "bearded_person", "\U0001f471": "person_with_blond_hair",
    "\U0001f473": "man_with_turban", "\U0001f472": "man_with_gua_pi_mao", "\U0001f46e": "cop",
    "\U0001f477": "construction_worker", "\U0001f464": "bust_in_silhouette", "\U0001f465": "busts_in_silhouette",
    "\U0001f642": "slightly_smiling_face", "\U0001f600": "grinning", "\U0001f60a": "blush", "\U0001f622": "cry",
    "\U0001f610": "neutral_face", "\U0001f614": "pensive", "\U0001f436": "dog", "\U0001f431": "cat",
    "\U0001f981": "lion_face", "\U0001f43b": "bear", "\U0001f98a": "fox_face", "\u2b50": "star", "\u2764": "heart",
    "\u2600": "sunny",
}  # fmt: skip
"""Names that differ from those in Unicode."""
_SAME_AS_UNICODE = re.compile(r"[A-Z]+(?: [A-Z]+){0,4}")
_TONED = re.compile("|".join(TONES))


def slack_name(text: str) -> str | None:
    """Return Slack's name of an emoji without its colons, or None if the text is none whose name we know."""
    tones = _TONED.findall(text)
    bare = _TONED.sub("", text).replace(STYLE, "")
    name = _joined(*bare.split(JOINER)) if JOINER in bare else _single(bare)
    return name + (TONES[tones[0]] if tones else "") if name and len(tones) <= 1 else None


def _joined(person: str, *parts: str) -> str | None:
    if person not in PEOPLE or len(parts) != 1:
        return None
    who, [thing] = PEOPLE[person], parts
    if thing in HAIR:
        return HAIR[thing].format("person" if who == "adult" else who)
    if thing not in JOBS:
        return None
    job = JOBS[thing]
    return f"{SEXES[who]}-{job}" if who in SEXES else ANYBODY.get(job, job.replace("-", "_"))


def _single(char: str) -> str | None:
    if char in NAMES:
        return NAMES[char]
    if len(char) != 1 or unicodedata.category(char) != "So":
        return None
    name = unicodedata.name(char, "")
    return name.lower().replace(" ", "_") if _SAME_AS_UNICODE.fullmatch(name) else None
