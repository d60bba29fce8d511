"""The tree that a YAML file is read into, each node with its line and column, and the list of faults found there."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from typing import TypeAlias

from sfxgen.errors import Fault
from sfxgen.schema.messages import nearest, quoted, shown
from sfxgen.schema.odd_spaces import odd_space_hint

MOST_NEAREST_NAMES = 100
"""Faults after this many get no nearest name: the search is slow, and nobody reads that far."""
LONGEST_TEXT = 700
"""Characters of a message, or of its hint: a list of all fields fits."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value: its text, and what YAML's core schema makes of it.

    plain: written without quotes, tag or block style. line and column count from 1; start and end are offsets in
    characters, after a byte order mark.
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
    """A list; flow: written in [ ]."""

    items: tuple[Node, ...]
    flow: bool
    line: int
    column: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """A mapping: key's text -> the key's node and its value, in the file's order; what `<<` names is merged in."""

    pairs: MappingOf[str, tuple[Scalar, Node]]
    flow: bool
    line: int
    column: int
    start: int
    end: int

    def get(self, key: str) -> Node | None:
        """Return the value of a key; None if there is no such key."""
        pair = self.pairs.get(key)
        return pair[1] if pair else None


Node: TypeAlias = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class Faults:
    """The faults found in one file so far."""

    file: str
    listed: list[Fault] = field(default_factory=list)
    """May be one list for many files, which then holds the faults of all of them."""
    lines: list[str] = field(default_factory=list)
    """Of the file, once it is read: a fault looks there for what nobody sees."""

    def add(self, node: Node, key: str, message: str, hint: str = "") -> None:
        """Record a fault at a node."""
        self.add_at(node.line, node.column, key, message, hint)

    def add_at(self, line: int, column: int, key: str, message: str, hint: str = "") -> None:
        """Record a fault at a line and column, both from 1."""
        written = "" if self.many or line > len(self.lines) else self.lines[line - 1][:LONGEST_TEXT]
        hint = hint if "U+" in message else odd_space_hint(written) or hint
        texts = {"message": _bounded(message), "hint": _bounded(hint)}
        self.listed.append(Fault(file=self.file, line=line, column=column, key=key, **texts))

    @property
    def many(self) -> bool:
        """Return whether there are so many faults that looking for nearest names takes too long."""
        return len(self.listed) > MOST_NEAREST_NAMES


def _bounded(text: str) -> str:
    """Return a text as it is, or the beginning of one that nobody would read: it quotes a line without end."""
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"


def place_of(before: str) -> tuple[int, int]:
    """Return line and column, both from 1, of the first character after a text."""
    breaks = before.count("\n") + before.count("\r") - before.count("\r\n")
    return breaks + 1, len(before) - max(before.rfind("\n"), before.rfind("\r"))


def key_path(parts: list[str]) -> str:
    """Join parts into a key's path, such as `servers.web.ports[0].number`."""
    joined = "".join(part if part.startswith("[") else f".{shown(part)}" for part in parts)
    return joined.removeprefix(".")


def join(key: str, name: str) -> str:
    """Return the path of a key inside another."""
    return f"{key}.{shown(name)}" if key else shown(name)


def describe(node: Node) -> str:
    """Return what a node holds, in words for a message."""
    if isinstance(node, Mapping):
        return "a mapping"
    if isinstance(node, Sequence):
        return "a list"
    if node.value is None:
        return "nothing"
    return quoted(node.text) if isinstance(node.value, str) else shown(node.text, 40)


def is_empty(node: Node) -> bool:
    """Tell whether a key has no value: all that stood under it is commented out."""
    return isinstance(node, Scalar) and node.plain and node.value is None


def did_you_mean(word: str, words: Collection[str], faults: Faults) -> str:
    """Return a hint with the nearest word; empty if no word is close."""
    near = None if faults.many else nearest(word, words)
    return f"did you mean {near}?" if near else ""
