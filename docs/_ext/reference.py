"""A Sphinx extension that writes the reference pages from the code before each build."""

import ast
import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from prometheus_client.metrics import MetricWrapperBase
from pydantic import BaseModel
from reasons import EVENTS, SCOPES
from sphinx.application import Sphinx
from sqlalchemy import Column, Table

import models
from bot.core.metrics import Metrics
from bot.core.troubles import SENTENCES, Trouble
from models.base import Base
from models.client_profile import ClientProfileCreate, HiddenFact
from models.rubric import Criterion, Level, RubricCreate

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "docs" / "reference" / "generated"
SETTING = re.compile(r"^(?:# )?([A-Z][A-Z_]+)=(.*)$")
FORMATS: tuple[tuple[str, type[BaseModel]], ...] = (
    ("Persona", ClientProfileCreate),
    ("Hidden fact of a persona", HiddenFact),
    ("Rubric", RubricCreate),
    ("Criterion of a rubric", Criterion),
    ("Level of a criterion", Level),
)


class MissingReasonError(Exception):
    """A scope or an event has no reason in the documentation, or a reason has no scope or event."""


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the page writer with Sphinx."""
    app.connect("builder-inited", lambda _: write_pages())
    return {"parallel_read_safe": True}


def write_pages() -> None:
    """Write every generated page. Raises MissingReasonError."""
    TARGET.mkdir(parents=True, exist_ok=True)
    manifest = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))
    pages = {
        "settings": _settings(),
        "commands": _commands(manifest),
        "scopes": _reasons("Scopes", "scope", manifest["oauth_config"]["scopes"]["bot"], SCOPES),
        "events": _reasons("Events", "event", manifest["settings"]["event_subscriptions"]["bot_events"], EVENTS),
        "metrics": _metrics(),
        "status": _status(),
        "file-formats": _file_formats(),
        "tables": _tables(),
    }
    for name, text in pages.items():
        (TARGET / f"{name}.md").write_text(text, encoding="utf-8")


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in row) + " |" for row in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _settings() -> str:
    """Read `.env.example`: comments explain the variables under them."""
    rows: list[tuple[str, ...]] = []
    said: list[str] = []
    was_variable = False
    for line in (ROOT / ".env.example").read_text(encoding="utf-8").splitlines():
        if found := SETTING.match(line):
            name, default = found.groups()
            kind = "optional" if line.startswith("#") else (default and f"`{default}`") or "required"
            rows.append((f"`{name}`", kind, " ".join(said)))
            was_variable = True
        elif line.startswith("#"):
            said = ([] if was_variable else said) + [line.removeprefix("#").strip()]
            was_variable = False
        else:
            said, was_variable = [], False
    intro = "Set these in the environment or in `.env`. A wrong or missing value stops the start with one sentence per problem."
    return f"# Settings\n\n{intro}\n\n{_table(('variable', 'default', 'meaning'), rows)}\n"


def _commands(manifest: dict[str, Any]) -> str:
    rows: list[tuple[str, ...]] = [
        (f"`{row['command']}`", row["description"], f"`{row['usage_hint']}`" if "usage_hint" in row else "")
        for row in manifest["features"]["slash_commands"]
    ]
    intro = "A command alone opens its menu. The start of a name or title is enough."
    return f"# Commands\n\n{intro}\n\n{_table(('command', 'what it shows', 'words'), rows)}\n"


def _reasons(title: str, noun: str, asked: list[str], reasons: dict[str, str]) -> str:
    """Render one row for each scope or event that the manifest asks for. Raises MissingReasonError."""
    if odd := set(asked) ^ set(reasons):
        raise MissingReasonError(f"docs/_ext/reasons.py and manifest.yml differ in: {', '.join(sorted(odd))}.")
    rows: list[tuple[str, ...]] = [(f"`{name}`", reasons[name]) for name in asked]
    return f"# {title}\n\n`manifest.yml` asks for these.\n\n{_table((noun, 'reason'), rows)}\n"


def _metrics() -> str:
    found = [one for one in vars(Metrics()).values() if isinstance(one, MetricWrapperBase)]
    rows: list[tuple[str, ...]] = [
        (f"`{metric.name}`", metric.type, ", ".join(getattr(one, "_labelnames", ())), metric.documentation)
        for one in found
        for metric in one.collect()
    ]
    intro = "`/metrics` answers in Prometheus' text format when `HEALTH_PORT` is set. Numbers only: no names, no ids, no words."
    return f"# Metrics\n\n{intro}\n\n{_table(('name', 'type', 'labels', 'meaning'), rows)}\n"


def _status() -> str:
    rows: list[tuple[str, ...]] = [(f"`{code}`", SENTENCES[code]) for code in Trouble]
    intro = (
        "`/status` lists these codes while there is such a trouble, each with its sentence and the present figures. "
        'Each is also a metric: `virtual_client_trouble{code="..."}`.'
    )
    return f"# Status codes\n\n{intro}\n\n{_table(('code', 'what is wrong and what to do'), rows)}\n"


def _file_formats() -> str:
    parts = [
        (
            "# File formats\n\nExport and import use JSON with these fields. An exported file comes back exactly as it was. "
            "A wrong file stores nothing, and the error names the field."
        )
    ]
    parts += [f"## {title}\n\n{_table(('field', 'type', 'default'), list(_fields(model)))}" for title, model in FORMATS]
    return "\n\n".join(parts) + "\n"


def _fields(model: type[BaseModel]) -> Iterator[tuple[str, ...]]:
    schema = model.model_json_schema()["properties"]
    for name, field in model.model_fields.items():
        kind = str(schema[name].get("type") or schema[name].get("$ref", "").rsplit("/", 1)[-1] or "any")
        given = "required" if field.is_required() else f"`{json.dumps(field.get_default(call_default_factory=True))}`"
        yield f"`{name}`", kind, given


def _tables() -> str:
    parts = ["# Tables\n\nMigrations create every table: `virtual-client migrate`."]
    for mapper in sorted(Base.registry.mappers, key=lambda one: str(one.local_table)):
        notes = _attribute_notes(mapper.class_)
        table = mapper.local_table
        assert isinstance(table, Table)
        rows: list[tuple[str, ...]] = [_column(column, notes) for column in table.columns]
        summary = inspect.getdoc(mapper.class_) or ""
        parts.append(f"## {table}\n\n{summary}\n\n{_table(('column', 'type', 'null', 'note'), rows)}")
    return "\n\n".join(parts) + "\n"


def _column(column: Column[Any], notes: dict[str, str]) -> tuple[str, ...]:
    return f"`{column.name}`", str(column.type), "yes" if column.nullable else "", notes.get(column.name, "")


def _attribute_notes(model: type) -> dict[str, str]:
    """Read the strings under the attributes of a class."""
    body = ast.parse(inspect.getsource(model)).body[0]
    assert isinstance(body, ast.ClassDef)
    notes = {}
    for first, second in zip(body.body, body.body[1:], strict=False):
        match first, second:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(note))):
                notes[name] = note
    return notes


assert models, "importing the package registers every table"
