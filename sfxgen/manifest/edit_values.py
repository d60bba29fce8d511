"""What a manifest shall say after an edit, as plain values: for `edit`, which compares it with what it says then."""

from __future__ import annotations

from typing import Any

from sfxgen.schema.nodes import Mapping, Node

EITHER = {"seed": "seeds", "seeds": "seed"}
"""Fields of which an entry has one: to set the one replaces the other."""
SHORT = {"loudness": "target"}
"""Records that may be written as one value -> the part that it is."""
GONE: Any = object()
"""Stands for a field that is taken out."""

Way = tuple[str, ...]
"""The keys that lead from the manifest's top to a value."""


def node_at(node: Node | None, way: Way) -> Node | None:
    """Return what stands at the end of a way; None if nothing does."""
    for part in way:
        node = node.get(part) if isinstance(node, Mapping) else None
    return node


def with_value(values: Any, way: Way, value: Any) -> dict[str, Any]:
    """Return the fields with the one at the end of a way at a value, or GONE from them."""
    name, *rest = way
    if rest:
        inner = values.get(name)
        if not isinstance(inner, dict):
            inner = {SHORT[name]: inner} if name in SHORT and inner is not None else {}
        return {**values, name: with_value(inner, tuple(rest), value)}
    gone = {name} if value is GONE else {EITHER.get(name)}
    kept = {other: each for other, each in values.items() if other not in gone}
    return kept if value is GONE else {**kept, name: value}
