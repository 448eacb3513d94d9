"""Fill an answer whose form was taught: what each act is called, what to praise and suggest, and how levels are found."""

import html
import re
from collections.abc import Iterator, Sequence
from typing import Any

from sandbox.claude.asides import aside_of
from sandbox.claude.kinds import plain
from sandbox.claude.moves import Move, moves_in
from sandbox.claude.scores import Score, score

Json = dict[str, Any]
JUDGED = re.compile(r"^\W*\[(\d{1,4})\] (?:student|interviewer|helper): (\S.*)$", re.IGNORECASE | re.MULTILINE)
MOST_REMARKS = 3
PRAISED_FIRST = ("deep", "summary", "dark", "open", "praise", "warm", "repair", "together", "choice", "silence")
SUGGESTED_FIRST = ("harsh", "advice", "brush", "closed")
LETTERS = 4
"""Fewest letters of a word that shows the topic of a line."""


def taught_form(schema: Json, forms: Json) -> Json | None:
    """Return the form that was taught for answers with these fields, or None."""
    fields = set(schema.get("properties", {}))
    return next((form for form in forms.values() if set(form["known_by"]) <= fields), None)


def fill_form(form: Json, schema: Json, prompt: str, *, remarks: Json, language: str, takes_best: bool) -> Json:
    """Return the answer about the judged lines in the prompt. `takes_best` gives every criterion its highest level."""
    lines = [(int(number), html.unescape(text.strip())) for number, text in JUDGED.findall(prompt)]
    return _Filling(form, schema, prompt, lines, remarks, language, takes_best=takes_best).answer()


class _Filling:
    """One answer about one talk."""

    def __init__(
        self,
        form: Json,
        schema: Json,
        prompt: str,
        lines: Sequence[tuple[int, str]],
        remarks: Json,
        language: str,
        *,
        takes_best: bool,
    ) -> None:
        self._form, self._fields, self._prompt, self._lines = form, schema["properties"], prompt, lines
        self._remarks, self._language, self._takes_best = remarks, language, takes_best
        self._moves = moves_in(lines)
        self._is_signed = False

    def answer(self) -> Json:
        """Return the filled fields, in the order of the schema."""
        filled: Json = {}
        for part in (self._named_moves, self._aside, self._topics, self._praise, self._suggestions, self._levels):
            filled |= part()
        return {name: filled[name] for name in self._fields if name in filled}

    def _named_moves(self) -> Json:
        form, names = self._form["moves"], self._form["names"]
        known = [move for move in self._moves if names.get(move.act)]
        return {form["list"]: [self._about(form, move, {form["name"]: names[move.act]}) for move in known]}

    def _aside(self) -> Json:
        if (form := self._form.get("aside")) is None:
            return {}
        found = next(((text, aside) for _, text in self._lines if (aside := aside_of(text))), ("", form["none"]))
        return {form["field"]: found[1], form["quote"]: found[0]}

    def _topics(self) -> Json:
        """Return the numbers of the listed topics that share a word with the lines."""
        form = self._form.get("topics")
        if form is None or form["field"] not in self._fields:
            return {}
        inside = re.search(rf"<{form['inside']}>(.*?)</{form['inside']}>", self._prompt, re.DOTALL)
        listed = re.findall(r"^(\d+)\. (.+)$", inside.group(1) if inside else "", re.MULTILINE)
        said = _stems(" ".join(text for _, text in self._lines))
        return {form["field"]: [number for number, label in listed if _stems(html.unescape(label)) & said]}

    def _praise(self) -> Json:
        return self._remarked("praise", PRAISED_FIRST)

    def _suggestions(self) -> Json:
        return self._remarked("suggest", SUGGESTED_FIRST)

    def _remarked(self, kind: str, order: Sequence[str]) -> Json:
        """Return one remark for each skill. The most telling acts come first."""
        if (form := self._form.get(kind)) is None:
            return {}
        rows: dict[str, Json] = {}
        for move in self._in_order(order):
            texts, skill = self._remarks[kind].get(move.act), self._form["skills"].get(move.act)
            if texts and skill not in rows and len(rows) < MOST_REMARKS:
                said = texts[self._language]
                why, *instead = [said] if isinstance(said, str) else said
                more = {form["instead"]: instead[0]} if instead else {}
                rows[skill] = self._about(form, move, {form["name"]: skill, form["why"]: self._signed(why), **more})
        return {form["list"]: list(rows.values())}

    def _in_order(self, order: Sequence[str]) -> Iterator[Move]:
        for act in order:
            yield from (move for move in self._moves if move.act == act)

    def _levels(self) -> Json:
        """Return a level for each criterion. Criteria rest on different lines where there are several."""
        form = self._form.get("levels")
        if form is None or form["object"] not in self._fields:
            return {}
        asked = {
            key: (name, about) for key, name, about in re.findall(self._form["criteria"], self._prompt, re.MULTILINE)
        }
        used: set[int] = set()
        filled = {}
        for key, part in self._fields[form["object"]]["properties"].items():
            points = part["properties"][form["points"]]["enum"]
            filled[key] = self._level(
                form, score(self._counted_by(*asked.get(key, ("", ""))), self._moves), points, used
            )
        return {form["object"]: filled}

    def _counted_by(self, name: str, about: str) -> str:
        for text in (name, about):
            found = (how for how, words in self._form["counted_by"].items() if re.search(words, text.lower()))
            if how := next(found, ""):
                return how
        return ""

    def _level(self, form: Json, found: Score, points: list[Any], used: set[int]) -> Json:
        value = 1.0 if self._takes_best else found.value
        place = round((value or 0.0) * (len(points) - 1))
        rank = "high" if place == len(points) - 1 else "middle" if place else "low"
        move = self._evidence(
            (*found.shown_by, *found.spoiled_by) if rank == "high" else (*found.spoiled_by, *found.shown_by), used
        )
        used.add(move.line)
        why = self._signed(self._remarks["levels"][rank][self._language])
        told = {form["why"]: why, form["chance"]: value is not None, form["points"]: points[place]}
        return self._about(form, move, told)

    def _evidence(self, order: Sequence[str], used: set[int]) -> Move:
        """Return the move to rest a level on. One on a line that carries no other level comes first."""
        found = [*self._in_order(order), *self._moves, *(Move(number, "", text) for number, text in self._lines)]
        fresh = (move for move in found if move.line not in used)
        return next(fresh, found[0] if found else Move(0, "", ""))

    def _about(self, form: Json, move: Move, more: Json) -> Json:
        where = {form["line"]: move.line} if "line" in form else {}
        return {**where, form["quote"]: move.words, **more}

    def _signed(self, why: str) -> str:
        """Return the remark. The first one says who wrote all of them."""
        if self._is_signed:
            return why
        self._is_signed = True
        return f"{why} {self._remarks['signed'][self._language]}"


def _stems(text: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[^\W\d_]+", plain(text)) if len(word) >= LETTERS}
