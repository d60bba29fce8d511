"""The tree that a YAML file is read into, each node with its line and column, and the list of faults found there."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field, replace
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

    refused: set[tuple[int, int]] = field(default_factory=set)
    """Places of values that can't be what they stand for: what else is wrong there is of no use."""

    def add(self, node: Node, key: str, message: str, hint: str = "") -> None:
        """Record a fault at a node."""
        self.add_at(node.line, node.column, key, message, hint)

    def add_at(self, line: int, column: int, key: str, message: str, hint: str = "") -> None:
        """Record a fault at a line and column, both from 1."""
        if (line, column) in self.refused:
            return
        written = "" if self.many or line > len(self.lines) else self.lines[line - 1][:LONGEST_TEXT]
        odd = "" if "U+" in message else odd_space_hint(written)
        if odd:  # where nobody sees it
            column = int(odd.split()[1])
            hint = odd
        texts = {"message": _bounded(message), "hint": _bounded(hint)}
        self.listed.append(Fault(file=self.file, line=line, column=column, key=key, **texts))

    def say_no_more(self, known: int, end: str) -> None:
        """Take the end of a hint away from the faults after the first so many."""
        for i in range(known, len(self.listed)):
            fault = self.listed[i]
            self.listed[i] = replace(fault, hint=fault.hint.removesuffix(end))

    def one_each(self, known: int) -> None:
        """Keep one of the faults of a key, after the first so many, that only differ in the text that was found."""
        first: dict[tuple[object, ...], Fault] = {}
        for fault in self.listed[known:]:
            expected, text, _ = fault.message.partition(', found "')
            first.setdefault((fault.key, fault.line, expected, text or fault.column, text or fault.message), fault)
        self.listed[known:] = first.values()

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
    """Return the path of a key inside another; in quotes what would not be taken for a key."""
    told = f'"{shown(name)}"' if not name.strip() or name.startswith(".") else shown(name)
    return f"{key}.{told}" if key else told


def describe(node: Node) -> str:
    """Return what a node holds, in words for a message."""
    if isinstance(node, Mapping) and (braced := placeholder_of(node)):
        return braced
    if isinstance(node, Mapping) and not node.pairs:
        return "{ } with nothing in it"
    if isinstance(node, Mapping):
        return f"{{{shown(next(iter(node.pairs)), 20)}: …}}"
    if isinstance(node, Sequence):
        return "a list" if node.items else "an empty list"
    if node.value is None:
        return "nothing"
    return quoted(node.text) if isinstance(node.value, str) else shown(node.text, 40)


def placeholder_of(node: Node) -> str:
    """Return `{word}` for a word alone in braces, as a placeholder without its quotes is; else an empty text."""
    if not isinstance(node, Mapping) or not node.flow or len(node.pairs) != 1:
        return ""
    (key, value) = next(iter(node.pairs.values()))
    return f"{{{shown(key.text, 40)}}}" if is_bare(key, value) else ""


def is_empty(node: Node) -> bool:
    """Tell whether a key has no value: all that stood under it is commented out."""
    return isinstance(node, Scalar) and node.plain and node.value is None


def is_bare(key: Scalar, value: Node) -> bool:
    """Tell whether a key stands between braces without colon and value, as a piece of a text with commas does."""
    empty = isinstance(value, Scalar) and value.plain and not value.text
    return key.plain and empty and value.start == value.end == key.end


def did_you_mean(word: str, words: Collection[str], faults: Faults) -> str:
    """Return a hint with the nearest word; empty if no word is close."""
    near = None if faults.many else nearest(word, words)
    return f"did you mean {shown(near)}?" if near else ""
