"""The files of `deploy/`, and the schemas that judge them."""

import json
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft7Validator

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
SCHEMAS = Path(__file__).parent / "schemas"


def documents_of(name: str) -> list[Any]:
    """Return the documents of a YAML file in `deploy/`."""
    return list(yaml.safe_load_all((DEPLOY / name).read_text(encoding="utf-8")))


def faults_of(document: Any, schema_name: str) -> list[str]:
    """Return what the schema finds wrong in a document, with its place."""
    schema = json.loads((SCHEMAS / schema_name).read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    return [f"{fault.json_path}: {fault.message}" for fault in Draft7Validator(schema).iter_errors(document)]
