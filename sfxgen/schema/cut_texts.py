"""Texts between braces that a comma has cut: `{prompt: a door, creaking}` is a text, and a key without a value."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from collections.abc import Mapping as MappingOf
from dataclasses import replace
from typing import Any

from sfxgen.schema.declare import Declaration
from sfxgen.schema.kinds import UNREAD
from sfxgen.schema.messages import quoted, shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, is_bare, join
from sfxgen.schema.unknown import reads
from sfxgen.schema.yaml12 import plain_value

Pair = tuple[str, tuple[Scalar, Node]]


def split_texts(node: Mapping, known: Collection[str]) -> Iterator[tuple[str, list[Scalar]]]:
    """Yield the fields between braces whose text a comma has cut, each with the pieces that became keys."""
    before, pieces = "", []
    for name, (at, value) in node.pairs.items() if node.flow else ():
        if before and name not in known and is_bare(at, value):
            pieces.append(at)
            continue
        if pieces:
            yield before, pieces
        before, pieces = name, []
    if pieces:
        yield before, pieces


def without_split_texts(
    node: Mapping,
    known: Collection[str],
    fields: Collection[str],
    key: str,
    faults: Faults,
    values: dict[str, Any],
) -> list[Pair]:
    """Return the pairs of a mapping but those that are pieces of a text with commas in it, which is a fault.

    fields: those of the known keys that are declared. values: the field that the text is of becomes UNREAD in it.
    """
    pieces: set[str] = set()
    for name, cut in split_texts(node, known):
        value = node.pairs[name][1]
        if not isinstance(value, Scalar) or not value.plain or name not in known:
            continue
        faults.add(
            value,
            join(key, name),
            _said(value),
            _uncut(name, value, cut, fields.get(name) if isinstance(fields, MappingOf) else None),
        )
        pieces |= {name, *(each for each, (at, _) in node.pairs.items() if any(at is piece for piece in cut))}
        values[name] = UNREAD
    return [each for each in node.pairs.items() if each[0] not in pieces]


def _said(value: Scalar) -> str:
    what = "text" if isinstance(value.value, str) else "number"
    return f"the comma ends the {what} {quoted(value.text) if what == 'text' else shown(value.text)}"


def _uncut(name: str, value: Scalar, cut: list[Scalar], field: Declaration | None) -> str:
    """Say how the text is written that a comma cut."""
    whole = ", ".join([value.text, *(piece.text for piece in cut)])
    if field is not None and hasattr(field.kind, "kind"):
        return f"put it in [ ]: {name}: [{shown(whole)}]"
    if type(value.value) is int and all(piece.text.isdecimal() for piece in cut):
        joined = [
            ("".join([value.text, *(piece.text for piece in cut)]), ", without the comma"),
            (f"{value.text}.{cut[0].text}", ", with a point"),
        ]
        grouped = all(len(piece.text) == 3 for piece in cut)
        for text, how in joined if grouped else joined[1:] if len(cut) == 1 else ():
            if field is None or reads(field, replace(value, text=text, value=plain_value(text))):
                return f"write {name}: {text}{how}"
    return f'quote it: {name}: "{shown(whole)}"'
