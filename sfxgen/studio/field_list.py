"""The fields of a sound, as a form needs them: all follows from how they are declared."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from sfxgen.manifest.sound import Sound
from sfxgen.plan.hashes import plain
from sfxgen.schema.declare import Declaration, declarations
from sfxgen.schema.fields import ListOf, OneOf, Record
from sfxgen.schema.kinds import Choice, Flag, Integer, Number

WHOLE = frozenset({"loudness"})
"""Records that a form has only the parts of: the short way of writing them is one of these."""


@functools.cache
def field_list() -> tuple[dict[str, Any], ...]:
    """Return every field, and every part of a record as `loudness.target`, in the order of the manifest's table."""
    return tuple(each for field in declarations(Sound).values() for each in _with_parts(field))


def _with_parts(field: Declaration) -> Iterator[dict[str, Any]]:
    record = next((kind for kind in _kinds(field) if isinstance(kind, Record)), None)
    if field.name not in WHOLE:
        yield _described(field, field.name, field.stage)
    if record is not None:
        for part in declarations(record.of).values():
            yield _described(part, f"{field.name}.{part.name}", field.stage)


def _described(field: Declaration, name: str, stage: str | None) -> dict[str, Any]:
    kinds = _kinds(field)
    number = next((kind for kind in kinds if isinstance(kind, Number | Integer)), None)
    choices = [value for kind in kinds if isinstance(kind, Choice) for value in kind.values]
    items = next((kind for kind in kinds if isinstance(kind, ListOf)), None)
    parts = _record_of(items.kind) if items is not None else None
    return {
        "name": name,
        "label": name.rpartition(".")[2].replace("_", " "),
        "kind": _kind(kinds),
        "choices": choices,
        "least": number.least if number else items.least if items else None,
        "most": number.most if number else items.most if items else getattr(kinds[0], "most", None),
        "unit": number.unit if number else "",
        "stage": stage,
        "help": field.meaning,
        "default": _default(field),
        "parts": [_described(part, part.name, stage) for part in declarations(parts.of).values()] if parts else [],
    }


def _kind(kinds: tuple[Any, ...]) -> str:
    for kind, name in ((ListOf, "list"), (Flag, "flag"), (Integer, "integer"), (Number, "number"), (Choice, "choice")):
        if any(isinstance(each, kind) for each in kinds):
            return name
    return "record" if any(isinstance(each, Record) for each in kinds) else "text"


def _kinds(field: Declaration) -> tuple[Any, ...]:
    return tuple(field.kind.kinds) if isinstance(field.kind, OneOf) else (field.kind,)


def _record_of(kind: Any) -> Record | None:
    kinds = kind.kinds if isinstance(kind, OneOf) else (kind,)
    return next((each for each in kinds if isinstance(each, Record)), None)


def _default(field: Declaration) -> Any:
    if field.name == "loop":
        return False
    if field.required:
        return None
    return plain(field.usual if field.default is None and field.usual is not None else field.default)
