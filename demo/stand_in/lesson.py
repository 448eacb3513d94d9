"""The lesson that the demo gives the simulated Claude over its control API."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

Json = dict[str, Any]
FOLDER = Path(__file__).parent
LANGUAGES = ("english", "spanish")
PLAIN = "says"
MANNERS = ("terse", "formal")

NOTES = Path(__file__).parents[2] / "services" / "content" / "prompts" / "notes.md"
PAUSE = "[[pause]]"


@cache
def lesson() -> Json:
    """Return everything that the stand-in has to know about this product, as JSON can hold it."""
    moments, types = _read("moments"), _read("question_types")
    return {
        "subjects": {language: _read(f"subjects_{language}") for language in LANGUAGES},
        "reactions": _with_answers(_read("reactions"), moments, {f"asked {name}": how for name, how in types.items()}),
        "moments": moments,
        "question_types": types,
        "people": [_person(path.stem) for path in sorted((FOLDER / "clients").glob("*.yml"))],
        "notes": {name: _first_sentence(name) for name in ("hurt", "touched")},
        "forms": _read("answers"),
        "remarks": _read("remarks"),
        "pause": PAUSE,
        **_read("general"),
    }


def _person(name: str) -> Json:
    """Return a client. What any client hears, such as an offer of water, comes after what only this one does."""
    person: Json = _read(f"clients/{name}")
    own, sides, words = (person.get(key, {}) for key in ("facets", "sides", "courtesies"))
    asked = {side: {**how, "says": sides[side]} for side, how in _read("sides").items() if side in sides}
    common = {facet: {**how, "says": words.get(facet, how["says"])} for facet, how in _read("courtesies").items()}
    manner = next((manner for manner, names in _read("general")["manners"].items() if person["name"] in names), "")
    return {**person, "manner": manner, "facets": {**own, **asked, **common}}


def _with_answers(reactions: Json, *taught: Json) -> Json:
    """Return the reactions with what is said to each moment and each type of question, in each manner."""
    return {
        language: pools
        | {
            act if manner == PLAIN else f"{act} {manner}": [pair[place] for pair in how[manner]]
            for act, how in (one for many in taught for one in many.items())
            for manner in (PLAIN, *MANNERS)
            if manner in how
        }
        for place, (language, pools) in enumerate(reactions.items())
    }


def _read(name: str) -> Any:
    return yaml.safe_load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"))


def _first_sentence(name: str) -> str:
    """Return the first sentence of a note, by which it is recognized."""
    part = NOTES.read_text(encoding="utf-8").split(f"## {name}\n", 1)[1].strip()
    return part.split(". ", 1)[0]
