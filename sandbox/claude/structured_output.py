"""Fill any JSON schema, the same way for the same prompt. Quotes and turn numbers come from the prompt."""

import hashlib
import re
from dataclasses import dataclass
from typing import Any

from sandbox.claude.acts import named_act
from sandbox.claude.remarks import is_to_mend, is_to_praise, remark, rewording

Json = dict[str, Any]
LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
          "maxItems", "uniqueItems", "minProperties", "maxProperties")  # fmt: skip
DEEPEST, MOST_ITEMS = 12, 40
QUOTES = re.compile("quote|evidence|excerpt|verbatim", re.IGNORECASE)
INSTEAD = re.compile("instead|alternative|rewording|better", re.IGNORECASE)
NAMED = re.compile(r"(^|_)(id|key|code|slug|criterion)$", re.IGNORECASE)
AT = re.compile("turn|line", re.IGNORECASE)
FORMATS = {
    "date": "2026-11-02",
    "date-time": "2026-11-02T10:00:00Z",
    "time": "10:00:00Z",
    "duration": "PT10M",
    "email": "someone@example.com",
    "hostname": "example.com",
    "uri": "https://example.com/",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
    "uuid": "00000000-0000-4000-8000-000000000000",
}
TURN = re.compile(
    r"""^\W*(?:turn\s*|line\s*)?\[?(\d{1,4})[\].:)|]?\s*(?:\(?[\w ]{1,30}\)?:)?\s*(\S.*)$""",
    re.IGNORECASE | re.MULTILINE,
)
SPOKEN = re.compile(r"^\s*(?:student|interviewer|worker|user|helper)\s*:\s*(\S.*)$", re.IGNORECASE | re.MULTILINE)
JUDGED = re.compile(
    r"^\W*\[?(\d{1,4})[\].:)|]?\s*(?:student|interviewer|worker|helper)\s*:\s*(\S.*)$", re.IGNORECASE | re.MULTILINE
)
"""Numbered lines of the person who is graded, if a transcript names the speakers."""

IDENTIFIER = re.compile(r"\b(?:id|key|code|slug)\b\s*[=:]\s*[\"'`]?([A-Za-z][\w.-]*)", re.IGNORECASE)


def schema_problem(schema: Any, where: str = "$") -> str | None:
    """Return why the real API would refuse this schema, or None if it would not."""
    if isinstance(schema, list):
        return next((found for item in schema if (found := schema_problem(item, where))), None)
    if not isinstance(schema, dict):
        return None
    if schema.get("type") == "object" and schema.get("additionalProperties") is not False:
        return f"{where}: for 'object' type, 'additionalProperties' must be explicitly set to false"
    for limit in LIMITS:
        if limit in schema:
            return f"{where}: for '{schema.get('type')}' type, property '{limit}' is not supported"
    named = {**schema.get("properties", {}), **schema.get("$defs", {}), **schema.get("definitions", {})}
    nested = [(name, named[name]) for name in named]
    nested += [(name, schema[name]) for name in ("items", "anyOf", "allOf", "oneOf") if name in schema]
    return next((found for name, part in nested if (found := schema_problem(part, f"{where}.{name}"))), None)


def fill_schema(schema: Json, prompt: str, *, seed: str | None = None, takes_best: bool = False) -> Any:
    """Return a value that the schema allows.

    Choices depend on the seed, or on the prompt without one. `takes_best` picks the highest number.
    """
    return _Filler(schema, prompt, prompt if seed is None else seed, takes_best=takes_best).value(schema, "", 0)


@dataclass(frozen=True)
class _SpokenTurn:
    number: int
    text: str


class _Filler:
    """One filling of a schema. It resolves `$ref` from the root, and the items of a list differ by their number."""

    def __init__(self, root: Json, prompt: str, seed: str, *, takes_best: bool) -> None:
        self._root = root
        self._seed = seed
        self._takes_best = takes_best
        judged = [_SpokenTurn(int(number), text.strip()) for number, text in JUDGED.findall(prompt)]
        numbered = judged or [_SpokenTurn(int(number), text.strip()) for number, text in TURN.findall(prompt)]
        spoken = [_SpokenTurn(at, text.strip()) for at, text in enumerate(SPOKEN.findall(prompt), start=1)]
        self._turns = numbered or spoken or [_SpokenTurn(1, _first_sentence(prompt))]
        self._knows_who_is_judged = bool(judged)
        self._identifiers = list(dict.fromkeys(IDENTIFIER.findall(prompt)))
        self._item = 0

    def value(self, schema: Any, name: str, depth: int) -> Any:  # noqa: C901, PLR0911 - one line per kind of schema
        if schema is True or schema == {}:
            return self._text({}, name)
        schema = self._resolved(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._choice(schema["enum"], name)
        if options := schema.get("anyOf") or schema.get("oneOf"):
            return self.value(self._option(options, depth), name, depth)
        match _type_of(schema):
            case "object":
                wanted = schema.get("properties", {})
                required = schema.get("required", []) if depth > DEEPEST else list(wanted)
                return self._properties(wanted, required, depth)
            case "array":
                return self._items(schema, name, depth)
            case "integer":
                return self._turn().number if AT.search(name) else 1 + self._number(name) % 5
            case "number":
                return round(0.5 + self._number(name) % 50 / 100, 2)
            case "boolean":
                return self._number(name) % 3 > 0
            case "null":
                return None
        return self._text(schema, name)

    def _choice(self, choices: list[Any], name: str) -> Any:
        """Return one of the choices.

        It is the highest number if the best is taken, else what the line does, else "none", else a pseudorandom one.
        """
        if self._takes_best and all(isinstance(one, int) for one in choices):
            return max(choices)
        if (act := named_act(choices, self._turn().text)) is not None:
            return act
        return "none" if "none" in choices else choices[self._number(name) % len(choices)]

    def _properties(self, wanted: Json, required: list[str], depth: int) -> Json:
        """Fill the properties. Those that are objects differ from each other like the items of a list."""
        outer, filled = self._item, {}
        for index, key in enumerate(required):
            nested = _type_of(self._resolved(wanted[key])) == "object"
            self._item = outer + index if nested else outer
            filled[key] = self.value(wanted[key], key, depth + 1)
        self._item = outer
        return filled

    def _items(self, schema: Json, name: str, depth: int) -> list[Any]:
        if depth > DEEPEST:
            return []
        if prefix := schema.get("prefixItems"):
            return [self.value(part, name, depth + 1) for part in prefix]
        items = self._resolved(schema.get("items", {}))
        outer, turns, filled = self._item, self._turns, []
        many = len(self._identifiers) if self._identifiers and "object" in str(schema.get("items")) else 2
        if self._knows_who_is_judged and (fitting := self._fitting(items)) is not None:
            many, self._turns, outer = len(fitting), fitting or turns, 0
        for index in range(max(schema.get("minItems", 0), min(many, MOST_ITEMS))):
            self._item = outer + index
            filled.append(self.value(items, name, depth + 1))
        self._item, self._turns = outer, turns
        return filled

    def _fitting(self, items: Json) -> list[_SpokenTurn] | None:
        """Return the lines that a list of such items is about: those with an act, two to praise, or two to mend.

        Return None if the list is not about lines, or is about things with identifiers.
        """
        parts = items.get("properties", {})
        is_about_named = bool(self._identifiers) and any(NAMED.search(name) for name in parts)
        if is_about_named or not any(QUOTES.search(name) for name in parts):
            return None
        if any(INSTEAD.search(name) for name in parts):
            return [turn for turn in self._turns if is_to_mend(turn.text)][:2]
        acts = [part["enum"] for part in parts.values() if "enum" in part]
        if len(parts) == len(acts) + sum(bool(QUOTES.search(name) or AT.search(name)) for name in parts):
            return [turn for turn in self._turns if any(named_act(options, turn.text) for options in acts)]
        return [turn for turn in self._turns if is_to_praise(turn.text)][:2]

    def _text(self, schema: Json, name: str) -> str:
        if form := schema.get("format"):
            return FORMATS.get(form, "text")
        label = name.lower()
        if QUOTES.search(label):
            return self._turn().text
        if NAMED.search(label):
            known = self._identifiers
            return known[self._item % len(known)] if known else f"{label.split('_')[0] or 'item'}_{self._item + 1}"
        if INSTEAD.search(label):
            return rewording(self._turn().text)
        if re.search(r"(^|_)(title|name|label)$", label):
            return f"Part {self._item + 1}"
        return remark(self._turn().text, self._number(name))

    def _turn(self) -> _SpokenTurn:
        return self._turns[self._item % len(self._turns)]

    def _option(self, options: list[Any], depth: int) -> Any:
        plain = [option for option in options if self._resolved(option).get("type") != "null"]
        empty = [option for option in options if option not in plain]
        return (empty or plain)[0] if depth > DEEPEST else (plain or options)[0]

    def _resolved(self, schema: Any) -> Json:
        """Return the schema without `$ref` and `allOf`."""
        found: Json = schema if isinstance(schema, dict) else {}
        for _ in range(DEEPEST):
            if "$ref" not in found:
                break
            target: Any = self._root
            for step in found["$ref"].removeprefix("#").strip("/").split("/"):
                target = target[step] if step else target
            found = {**target, **{key: value for key, value in found.items() if key != "$ref"}}
        for part in found.get("allOf", []):
            extra = self._resolved(part)
            merged = {**found.get("properties", {}), **extra.get("properties", {})}
            found = {**extra, **found} | ({"properties": merged} if merged else {})
        return found

    def _number(self, name: str) -> int:
        seed = f"{self._seed}\0{name}\0{self._item}"
        return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4])


def _type_of(schema: Json) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((one for one in kind if one != "null"), "null")
    if kind is None:
        kind = "object" if "properties" in schema else "array" if "items" in schema else "string"
    return str(kind)


def _first_sentence(text: str) -> str:
    match = re.search(r"[^\n.!?]{3,200}[.!?]?", text)
    return match.group().strip() if match else "..."
