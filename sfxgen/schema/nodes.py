"""The tree that a YAML file is read into, every node with its place, and the report of its faults."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass
from typing import TypeAlias

from sfxgen.errors import Fault
from sfxgen.schema.messages import nearest, quoted, shown

FIRST_FAULTS = 100
"""Faults that get a nearest name; the search is slow, and nobody reads further."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One text, with what it means: `value` is its text unless the core schema gives it another type.

    line and column count from 1; start and end are offsets in characters, after a byte order mark.
    """

    text: str
    value: str | int | float | bool | None
    plain: bool
    line: int
    column: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    flow: bool
    line: int
    column: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys by their text, in the file's order, each with its key's place and its value; `<<` is merged in."""

    pairs: MappingOf[str, tuple[Scalar, Node]]
    flow: bool
    line: int
    column: int
    start: int
    end: int

    def get(self, key: str) -> Node | None:
        """The value of a key, if there."""
        pair = self.pairs.get(key)
        return pair[1] if pair else None


Node: TypeAlias = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class Report:
    """Collects the faults of one file."""

    file: str
    faults: list[Fault]

    def at(self, node: Node, key: str, message: str, hint: str = "") -> None:
        """Record a fault at a node."""
        self.at_place(node.line, node.column, key, message, hint)

    def at_place(self, line: int, column: int, key: str, message: str, hint: str = "") -> None:
        """Record a fault at a line and column, both from 1."""
        fault = Fault(file=self.file, line=line, column=column, key=key, message=message, hint=hint)
        self.faults.append(fault)

    @property
    def crowded(self) -> bool:
        """Whether so many faults are there already that hints are not worth their time."""
        return len(self.faults) > FIRST_FAULTS


def place_of(before: str) -> tuple[int, int]:
    """Line and column, from 1, of what follows a text."""
    breaks = before.count("\n") + before.count("\r") - before.count("\r\n")
    return breaks + 1, len(before) - max(before.rfind("\n"), before.rfind("\r"))


def key_path(path: list[str]) -> str:
    """`sounds.rain.edits[0].start` of its parts."""
    joined = "".join(part if part.startswith("[") else f".{shown(part)}" for part in path)
    return joined.removeprefix(".")


def found(node: Node) -> str:
    """What stands in a node, for a message."""
    if isinstance(node, Mapping):
        return "a mapping"
    if isinstance(node, Sequence):
        return "a list"
    if node.value is None:
        return "nothing"
    return quoted(node.text) if isinstance(node.value, str) else shown(node.text, 40)


def did_you_mean(word: str, words: Collection[str], report: Report) -> str:
    """A hint with the nearest word, or none."""
    near = None if report.crowded else nearest(word, words)
    return f"did you mean {near}?" if near else ""
