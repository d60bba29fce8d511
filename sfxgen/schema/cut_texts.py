"""Texts between braces that a comma has cut: `{prompt: a door, creaking}` is a text, and a key without a value."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from sfxgen.schema.kinds import UNREAD
from sfxgen.schema.messages import quoted, shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, join

Pair = tuple[str, tuple[Scalar, Node]]


def split_texts(node: Mapping, known: Collection[str]) -> Iterator[tuple[str, list[Scalar]]]:
    """Yield the fields between braces whose text a comma has cut, each with the pieces that became keys."""
    before, pieces = "", []
    for name, (at, value) in node.pairs.items() if node.flow else ():
        bare = (
            at.plain
            and isinstance(value, Scalar)
            and value.plain
            and not value.text
            and value.start == value.end == at.end
        )
        if bare and name not in known and before:
            pieces.append(at)
            continue
        if pieces:
            yield before, pieces
        before, pieces = name, []
    if pieces:
        yield before, pieces


def without_split_texts(
    node: Mapping, known: Collection[str], lists: Collection[str], key: str, faults: Faults, values: dict[str, Any]
) -> list[Pair]:
    """Return the pairs of a mapping but those that are pieces of a text with commas in it, which is a fault.

    lists: those of the known fields that hold lists. values: the field that the text is of becomes UNREAD in it.
    """
    pieces: set[str] = set()
    for name, cut in split_texts(node, known):
        value = node.pairs[name][1]
        if not isinstance(value, Scalar) or not value.plain or name not in known:
            continue
        whole = ", ".join([value.text, *(piece.text for piece in cut)])
        hint = f"put it in [ ]: {name}: [{shown(whole)}]" if name in lists else _uncut(name, value, cut, whole)
        faults.add(value, join(key, name), f"the comma ends the text {quoted(value.text)}", hint)
        pieces |= {name, *(piece.text for piece in cut)}
        values[name] = UNREAD
    return [each for each in node.pairs.items() if each[0] not in pieces]


def _uncut(name: str, value: Scalar, cut: list[Scalar], whole: str) -> str:
    if type(value.value) is int and len(cut) == 1 and cut[0].text.isdecimal():
        return f"write {name}: {value.text}.{cut[0].text}, with a point"
    return f'quote it: {name}: "{shown(whole)}"'
