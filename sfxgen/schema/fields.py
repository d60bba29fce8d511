"""Declared fields: a dataclass declares each field once; reading, JSON Schema, tables and messages follow from that.

Number Integer Text Flag Choice Path      one value, in kinds.py
ListOf MapOf Record                       several values
OneOf                                     one of several kinds, told apart by shape
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from typing import Any

from sfxgen.schema.cut_texts import without_split_texts
from sfxgen.schema.declare import Declaration, declarations, declared
from sfxgen.schema.kinds import (
    OR_NOT,
    UNREAD,
    Choice,
    Flag,
    Integer,
    Kind,
    Number,
    Text,
    flag_hint,
    unquote_hint,
    wrong,
)
from sfxgen.schema.messages import listing, nearest, shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence, is_empty, join
from sfxgen.schema.places import Link, Path
from sfxgen.schema.unknown import FEW, meant, pair, reads

__all__ = [
    "UNREAD",
    "Choice",
    "Declaration",
    "Flag",
    "Integer",
    "Kind",
    "Link",
    "ListOf",
    "MapOf",
    "Number",
    "OneOf",
    "Path",
    "Record",
    "Text",
    "declarations",
    "declared",
    "field_schema",
    "join",
    "nearest",
]


@dataclass(frozen=True)
class ListOf:
    """A list of one kind."""

    kind: Kind
    least: int = 0
    most: int = 1000

    def accepts(self, node: Node) -> bool:
        """Tell whether it is a list."""
        return isinstance(node, Sequence)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return a tuple."""
        if not isinstance(node, Sequence):
            return wrong(self, node, key, faults, self._hint(node))
        if not self.least <= len(node.items) <= self.most:
            found = f"{len(node.items):,} items" if node.items else "an empty list"
            hint = "" if node.items else f"write one in it{OR_NOT}"
            faults.add(node, key, f"expected {self.describe()}, found {found}", hint)
            return UNREAD
        values = tuple(self.kind.read(item, f"{key}[{i}]", faults) for i, item in enumerate(node.items))
        return UNREAD if any(value is UNREAD for value in values) else values

    def _hint(self, node: Node) -> str:
        if isinstance(node, Mapping):
            bare = node.flow and all(is_empty(value) for _, value in node.pairs.values())
            braces = "write [ ] in place of { }" if bare and node.pairs else ""
            return "put it in [ ], or write `- ` before it" if self.kind.accepts(node) else braces
        text = shown(node.text, 40) if isinstance(node, Scalar) and node.plain and self.kind.accepts(node) else ""
        if text:
            return f"put it in [ ]: [{text}]"
        return "put it in [ ]" if self.kind.accepts(node) else "" if is_empty(node) else "write each value in [ ]"

    def schema(self) -> dict[str, Any]:
        """Return an array."""
        return {"type": "array", "items": self.kind.schema(), "minItems": self.least, "maxItems": self.most}

    def describe(self) -> str:
        """Return how many items, and of which kind."""
        range_ = f"{self.least} to {self.most}" if self.least else f"at most {self.most}"
        return f"a list of {range_} items, each {self.kind.describe()}"


@dataclass(frozen=True)
class MapOf:
    """A mapping whose keys are the writer's own, and whose values are of one kind."""

    key: str
    """What a key stands for, as in `place`."""
    kind: Kind
    most: int = 1000

    def accepts(self, node: Node) -> bool:
        """Tell whether it is a mapping."""
        return isinstance(node, Mapping)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return a tuple of pairs."""
        if not isinstance(node, Mapping):
            return wrong(self, node, key, faults)
        if len(node.pairs) > self.most:
            faults.add(node, key, f"expected {self.describe()}, found {len(node.pairs):,} items")
            return UNREAD
        pairs = tuple((name, self.kind.read(at, join(key, name), faults)) for name, (_, at) in node.pairs.items())
        return UNREAD if any(value is UNREAD for _, value in pairs) else pairs

    def schema(self) -> dict[str, Any]:
        """Return an object with any properties."""
        return {"type": "object", "additionalProperties": self.kind.schema(), "maxProperties": self.most}

    def describe(self) -> str:
        """Return what keys and values are."""
        return f"{self.key}, each with {self.kind.describe()}"


Reading = Callable[[Kind, Node, str, Faults], Any]
"""How the fields of a record are read: strictly, or with records inside it kept open or filled in."""


def _strictly(kind: Kind, node: Node, key: str, faults: Faults) -> Any:
    return kind.read(node, key, faults)


def _openly(kind: Kind, node: Node, key: str, faults: Faults) -> Any:
    chosen = kind.choose(node) if isinstance(kind, OneOf) else kind
    return chosen.values(node, key, faults) if isinstance(chosen, Record) else kind.read(node, key, faults)


def _leniently(kind: Kind, node: Node, key: str, faults: Faults) -> Any:
    chosen = kind.choose(node) if isinstance(kind, OneOf) else kind
    return chosen.read_leniently(node, key, faults) if isinstance(chosen, Record) else kind.read(node, key, faults)


@dataclass(frozen=True)
class Record:
    """A mapping whose keys are the declared fields of a frozen dataclass."""

    of: Any
    aka: MappingOf[str, str] = field(default_factory=dict, compare=False)
    """Field -> other words for it, which are not read: a message then says its name."""
    elsewhere: MappingOf[str, str] = field(default_factory=dict, compare=False)
    """Keys that people write here and that belong elsewhere -> where, for messages."""
    needed: Collection[str] = field(default=(), compare=False)
    """Fields that can't just be left out, though none of them is required whatever the others are."""

    def accepts(self, node: Node) -> bool:
        """Tell whether it is a mapping."""
        return isinstance(node, Mapping)

    def values(self, node: Node, key: str, faults: Faults, also: Collection[str] = ()) -> Any:
        """Return the values given, by field, UNREAD where one can't be read; UNREAD if the node is no mapping.

        A record inside stays a dict of the values given, so that another mapping can fill in the rest.
        also: keys that are allowed, too, and that the caller reads.
        """
        return self._values(node, key, faults, also, _openly)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return the dataclass, defaults filled in."""
        known = len(faults.listed)
        values = self._values(node, key, faults, (), _strictly)
        if values is UNREAD:
            return UNREAD
        for each in declarations(self.of).values():
            if each.required and each.name not in values:
                expected = f"expected {each.kind.describe()}, found nothing"
                faults.add(node, join(key, each.name), expected, f"add {each.name}: {each.meaning}")
                values[each.name] = UNREAD
        is_read = len(faults.listed) == known and all(value is not UNREAD for value in values.values())
        return self.of(**values) if is_read else UNREAD  # a fault that was told already is not told again

    def read_leniently(self, node: Node, key: str, faults: Faults, also: Collection[str] = ()) -> Any:
        """Return the dataclass, with its defaults in place of what can't be read. No field may be required."""
        values = self._values(node, key, faults, also, _leniently)
        given = {} if values is UNREAD else values
        return self.of(**{name: value for name, value in given.items() if value is not UNREAD})

    def _values(self, node: Node, key: str, faults: Faults, also: Collection[str], read: Reading) -> Any:
        if not isinstance(node, Mapping):
            return wrong(self, node, key, faults, self._hint(node, key))
        fields = declarations(self.of)
        values: dict[str, Any] = {}
        for name, (at, value) in without_split_texts(node, [*fields, *also], fields, key, faults, values):
            if name in fields:
                known = len(faults.listed)
                values[name] = read(fields[name].kind, value, f"{key}.{name}" if key else name, faults)
                if fields[name].required or name in self.needed:
                    faults.say_no_more(known, OR_NOT)
            elif name not in also:
                guess = meant(name, value, self, also, faults)
                faults.add(at, join(key, at.text), "unknown field", guess.hint)
                if guess.field in fields:
                    values.setdefault(guess.field, UNREAD)
        return values

    def _hint(self, node: Node, key: str) -> str:
        """Say how to write what is no mapping of fields."""
        fields = declarations(self.of)
        if isinstance(node, Sequence):
            if any(isinstance(item, Mapping) for item in node.items):
                return "leave out the `- ` before its fields"
            first = next((each.name for each in fields.values() if each.kind.accepts(node)), "")
            items = shown(", ".join(item.text for item in node.items if isinstance(item, Scalar)), 40) or " "
            return f"as in {{{first}: [{items}]}}" if first and key else ""
        if not isinstance(node, Scalar):
            return ""
        if node.text in fields:
            return f"as in {{{node.text}: {'true' if isinstance(fields[node.text].kind, Flag) else '…'}}}"
        pair = re.match("([\\w-]+)\\s*[=\uff1a]\\s*(.*?)(?=\\s+[\\w-]+\\s*[=\uff1a]|$)", node.text)
        if pair is None or pair[1] not in fields:
            return ""
        return f"write a colon and a space after each name, as in {pair[1]}: {shown(pair[2], 40)}"

    def schema(self) -> dict[str, Any]:
        """Return an object with these properties and no others."""
        fields = declarations(self.of)
        required = [field.name for field in fields.values() if field.required]
        properties = {name: field_schema(field) for name, field in fields.items()}
        schema = {"type": "object", "additionalProperties": False, "properties": properties}
        return {**schema, "required": required} if required else schema

    def describe(self) -> str:
        """Return the names of the fields, if they are few."""
        names = declarations(self.of)
        return f"{{{', '.join(names)}}}" if len(names) <= FEW else "fields with their values"


class OneOf:
    """One of several kinds, told apart by shape."""

    def __init__(self, *kinds: Kind) -> None:
        self.kinds = kinds

    def choose(self, node: Node) -> Kind | None:
        """Return the first kind whose shape fits; None if none does."""
        return next((kind for kind in self.kinds if kind.accepts(node)), None)

    def accepts(self, node: Node) -> bool:
        """Tell whether any of the kinds fits."""
        return self.choose(node) is not None

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return what the chosen kind reads."""
        kind = self.choose(node)
        if kind is None or (isinstance(kind, Choice) and not _is_word(kind, node)):
            return self._none_fits(node, key, faults)
        return kind.read(node, key, faults)

    def _none_fits(self, node: Node, key: str, faults: Faults) -> Any:
        return wrong(self, node, key, faults, self._hint(node, faults))

    def _hint(self, node: Node, faults: Faults) -> str:
        hints = (_hint_of(kind, node, faults) for kind in self.kinds)
        return next(filter(None, hints), "") or unquote_hint(node)

    def schema(self) -> dict[str, Any]:
        """Return a choice of the kinds' schemas."""
        return {"anyOf": [kind.schema() for kind in self.kinds]}

    def describe(self) -> str:
        """Return what each of the kinds expects."""
        return listing([kind.describe() for kind in self.kinds])


def _hint_of(kind: Kind, node: Node, faults: Faults) -> str:
    """Say how to write a value so that it is of one kind; empty if that can't be told."""
    if isinstance(node, Scalar) and node.value is None:
        return ""
    if isinstance(kind, Record) and isinstance(node, Scalar):
        return next(
            (f"as in {{{pair(each, node)}}}" for each in declarations(kind.of).values() if reads(each, node)), ""
        )
    if isinstance(kind, Number):
        return kind.hint(node)
    if isinstance(kind, Flag):
        return flag_hint(node)
    return kind.hint(node, faults) if isinstance(kind, Choice) else ""


def _is_word(kind: Choice, node: Node) -> bool:
    return isinstance(node, Scalar) and node.value in kind.words


def field_schema(field: Declaration) -> dict[str, Any]:
    """Return the JSON Schema of a field, its meaning as the description."""
    return {"description": field.meaning, **field.kind.schema()}
