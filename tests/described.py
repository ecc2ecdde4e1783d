"""The vendor's own description of the API: what it says of an operation, and whether a value is valid under it.

The file is no part of the repository; a test that needs it is skipped where it is not at hand.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

DESCRIPTION = Path(__file__).parents[2] / "shared/reference/twilio_taskrouter_v1.json"
needs_description = pytest.mark.skipif(
    not DESCRIPTION.is_file(), reason=f"the vendor's description is not at {DESCRIPTION}"
)

FORM = "application/x-www-form-urlencoded"
FORMATS = FormatChecker(formats=())
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
METHODS = ("GET", "POST")


@FORMATS.checks("date-time")
def is_time(value: object) -> bool:
    return not isinstance(value, str) or TIME.fullmatch(value) is not None


@FORMATS.checks("uri")
def is_uri(value: object) -> bool:
    return not isinstance(value, str) or urlsplit(value).scheme in {"http", "https"}


@FORMATS.checks("http-method")
def is_method(value: object) -> bool:
    return value in METHODS


@cache
def description() -> dict[str, Any]:
    """Return the description with `nullable` turned into what JSON Schema understands."""
    found: dict[str, Any] = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    _make_nullable(found)
    return found


def _make_nullable(node: Any) -> None:
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for child in children:
        _make_nullable(child)
    if isinstance(node, dict) and node.get("nullable") is True and isinstance(node.get("type"), str):
        node["type"] = [node["type"], "null"]


def validator(schema: dict[str, Any]) -> Draft202012Validator:
    whole = DRAFT202012.create_resource(description())
    registry: Registry[Any] = Registry().with_resource("urn:description", whole)
    absolute = json.loads(json.dumps(schema).replace('"#/components', '"urn:description#/components'))
    return Draft202012Validator(absolute, registry=registry, format_checker=FORMATS)


def operation(operation_id: str) -> tuple[str, str, dict[str, Any]]:
    """Return method, path and description of an operation."""
    for path, methods in description()["paths"].items():
        for method, found in methods.items():
            if isinstance(found, dict) and found.get("operationId") == operation_id:
                return method.upper(), path, found
    raise LookupError(operation_id)


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in schema:
        return schema
    found = description()
    for part in schema["$ref"].removeprefix("#/").split("/"):
        found = found[part]
    return found


def form_schema(operation_id: str) -> dict[str, Any]:
    """Return the schema of an operation's form; a key that it does not name is refused."""
    schema = operation(operation_id)[2]["requestBody"]["content"][FORM]["schema"]
    return {**resolved(schema), "additionalProperties": False}


def form_errors(operation_id: str, pairs: list[tuple[str, str]]) -> list[str]:
    """Say what an operation's description finds wrong with a form; nothing where it is valid."""
    schema = form_schema(operation_id)
    value: dict[str, Any] = {}
    for name, text in pairs:
        kind = resolved(schema["properties"].get(name, {})).get("type")
        if kind == "array":
            value.setdefault(name, []).append(text)
        elif name in value:
            return [f"{name}: given twice"]
        else:
            value[name] = _typed(kind, text)
    return [f"{error.json_path}: {error.message}" for error in validator(schema).iter_errors(value)]


def _typed(kind: str | None, text: str) -> object:
    """Read a form's text as the type that is described; what is none of it stays a text and is found invalid."""
    if kind == "integer" and re.fullmatch(r"-?[0-9]+", text):
        return int(text)
    if kind == "boolean" and text in {"true", "false"}:
        return text == "true"
    return text
