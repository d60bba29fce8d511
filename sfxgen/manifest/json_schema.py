"""The JSON Schema of a manifest, and the table of its fields, both from the declarations in `sound.py`.

The schema lets editors check a manifest while it is typed. The reader checks what a schema can't: that files exist,
that fields fit each other, that a prompt is given somewhere.
"""

from __future__ import annotations

from typing import Any

from sfxgen.manifest import names
from sfxgen.manifest.each import VARIABLE
from sfxgen.manifest.families import MEMBERS
from sfxgen.manifest.sound import Sound
from sfxgen.schema.fields import (
    Declaration,
    Flag,
    Kind,
    ListOf,
    OneOf,
    Path,
    Record,
    Text,
    declarations,
    field_schema,
)

_FAMILY = r"^[a-z0-9_/-]*\{.+$"
_ALONE = {"type": "string", "pattern": rf"^\{{{VARIABLE}\}}$"}
"""A placeholder that stands alone, which can become a number or a flag."""

_TEXT = {"type": ["string", "number", "boolean"]}
_DEFAULTS = "fields that all sounds here share; a sound's own win"
_COLUMNS = {"type": "object", "minProperties": 1, "propertyNames": {"pattern": f"^{VARIABLE}$"}}
_ITEMS = [
    {"type": "object", "minProperties": 1, "additionalProperties": _TEXT},
    {"type": "array", "minItems": 1, "items": _TEXT},
]
_EACH = {
    "description": "makes a family of sounds: one for each combination of the items listed here, or one for each row",
    "anyOf": [
        {**_COLUMNS, "additionalProperties": {"anyOf": _ITEMS}},
        {"type": "array", "minItems": 1, "items": {**_COLUMNS, "additionalProperties": _TEXT}},
    ],
}
_MEMBERS = "what is different for some of the family's sounds: fields by the sound's name"


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a manifest."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "sfxgen manifest",
        "type": "object",
        "required": ["sounds"],
        "additionalProperties": False,
        "properties": {
            "defaults": {**_fields(_plain), "description": _DEFAULTS, "type": ["object", "null"]},
            "sounds": {
                "description": "sounds by name",
                "type": ["object", "null"],
                "additionalProperties": False,
                "patternProperties": {f"^{names.PATTERN}$": _fields(_plain), _FAMILY: _family()},
            },
        },
    }


def field_table() -> str:
    """Return the fields of a sound as a Markdown table."""
    rows = [
        f"| `{field.name}` | {field.kind.describe()} | {_default(field)} | {field.meaning} |"
        for field in declarations(Sound).values()
    ]
    return "\n".join(["| field | expects | default | meaning |", "|---|---|---|---|", *rows, ""])


def _fields(of: Any) -> dict[str, Any]:
    properties = {field.name: of(field) for field in declarations(Sound).values()}
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _plain(field: Declaration) -> dict[str, Any]:
    default = _default_value(field)
    return field_schema(field) if default is None else {**field_schema(field), "default": default}


def _family() -> dict[str, Any]:
    fields = _fields(lambda field: {"description": field.meaning, **_with_placeholders(field.kind)})
    own = {"type": ["object", "null"], "additionalProperties": {**fields, "type": ["object", "null"]}}
    members = {"description": _MEMBERS, **own}
    return {**fields, "required": ["each"], "properties": {"each": _EACH, MEMBERS: members, **fields["properties"]}}


def _with_placeholders(kind: Kind) -> dict[str, Any]:
    """Return a kind's schema, with a placeholder allowed for any value."""
    if isinstance(kind, Text | Path):
        return kind.schema()
    if isinstance(kind, OneOf):
        return {"anyOf": [_with_placeholders(each) for each in kind.kinds]}
    if isinstance(kind, ListOf):
        return {**kind.schema(), "items": _with_placeholders(kind.kind)}
    if isinstance(kind, Record):
        inner = {name: _with_placeholders(field.kind) for name, field in declarations(kind.of).items()}
        return {**kind.schema(), "properties": inner}
    return {"anyOf": [kind.schema(), _ALONE]}


def _default_value(field: Declaration) -> Any:
    """Return the default as it would stand in a manifest; None where there is none."""
    default: Any = field.default
    if default is None and isinstance(field.kind, OneOf):
        return False if any(isinstance(kind, Flag) for kind in field.kind.kinds) else None
    if default is None or isinstance(default, str | bool | int | float):
        return default
    if default == ():
        return None
    of: Any = type(default)
    inner = {name: (getattr(default, name), field.usual) for name, field in declarations(of).items()}
    return {name: usual if value is None else value for name, (value, usual) in inner.items()}


def _default(field: Declaration) -> str:
    value = _default_value(field)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_written(inner)}" for name, inner in value.items()) + "}"
    return "" if value is None else _written(value)


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else f"{value}"
