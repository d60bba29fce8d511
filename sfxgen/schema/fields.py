"""Declared fields: a dataclass says once what each of its fields is, and all else follows.

Number Integer Text Flag Choice Path      one value, in kinds.py
ListOf Record                             several
OneOf                                     the first kind whose shape fits
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from sfxgen.schema.kinds import UNREAD, Choice, Flag, Integer, Kind, Number, Path, Text, meant_flag, unquote, wrong
from sfxgen.schema.messages import listing, nearest, shown
from sfxgen.schema.nodes import Mapping, Node, Report, Scalar, Sequence, did_you_mean

__all__ = [
    "UNREAD",
    "Choice",
    "Declaration",
    "Flag",
    "Integer",
    "Kind",
    "ListOf",
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
class Declaration:
    """One field of a record: all that is known of it."""

    name: str
    kind: Kind
    default: Any
    required: bool
    stage: str | None
    meaning: str


def declared(kind: Kind, *, default: Any = None, required: bool = False, stage: str | None = None, meaning: str) -> Any:
    """Declare a field of a frozen dataclass: its kind, default, the stage it decides, and what it means."""
    metadata = {"kind": kind, "required": required, "stage": stage, "meaning": meaning}
    if required:
        return dataclasses.field(metadata=metadata)
    return dataclasses.field(default=default, metadata=metadata)


@functools.cache
def declarations(cls: Any) -> dict[str, Declaration]:
    """The declared fields of a dataclass, by name, in order."""
    return {
        field.name: Declaration(name=field.name, default=field.default, **field.metadata)
        for field in dataclasses.fields(cls)
        if "kind" in field.metadata
    }


def join(key: str, name: str) -> str:
    """The path of a key in a key."""
    return f"{key}.{shown(name)}" if key else shown(name)


@dataclass(frozen=True)
class ListOf:
    """A list of one kind."""

    kind: Kind
    least: int = 0
    most: int = 1000

    def accepts(self, node: Node) -> bool:
        """Whether it is a list."""
        return isinstance(node, Sequence)

    def read(self, node: Node, key: str, report: Report) -> Any:
        """A tuple."""
        if not isinstance(node, Sequence):
            single = isinstance(node, Scalar) and self.kind.accepts(node)
            return wrong(self, node, key, report, "put it in [ ]" if single else "")
        if not self.least <= len(node.items) <= self.most:
            report.at(node, key, f"expected {self.describe()}, found {len(node.items):,}")
            return UNREAD
        values = tuple(self.kind.read(item, f"{key}[{i}]", report) for i, item in enumerate(node.items))
        return UNREAD if any(value is UNREAD for value in values) else values

    def schema(self) -> dict[str, Any]:
        """An array."""
        return {"type": "array", "items": self.kind.schema(), "minItems": self.least, "maxItems": self.most}

    def describe(self) -> str:
        """How many of what."""
        range_ = f"{self.least} to {self.most}" if self.least else f"at most {self.most}"
        return f"a list of {range_}, each {self.kind.describe()}"


Reading = Callable[[Kind, Node, str, Report], Any]


def _closed(kind: Kind, node: Node, key: str, report: Report) -> Any:
    return kind.read(node, key, report)


def _open(kind: Kind, node: Node, key: str, report: Report) -> Any:
    chosen = kind.choose(node) if isinstance(kind, OneOf) else kind
    return chosen.said(node, key, report) if isinstance(chosen, Record) else kind.read(node, key, report)


_FEW = 8


def _known(words: Collection[str]) -> str:
    return f"there is {listing(words)}" if len(words) <= _FEW else "`sfxgen schema` tells every field"


@dataclass(frozen=True)
class Record:
    """A mapping with the declared fields of a frozen dataclass."""

    of: Any

    def accepts(self, node: Node) -> bool:
        """Whether it is a mapping."""
        return isinstance(node, Mapping)

    def said(self, node: Node, key: str, report: Report, besides: Collection[str] = ()) -> Any:
        """What a mapping says, by field, UNREAD where it can't be read; keys in `besides` are left to others.

        A record in it stays a dict of what it says, so that other levels can fill in the rest.
        """
        return self._values(node, key, report, besides, _open)

    def read(self, node: Node, key: str, report: Report) -> Any:
        """The dataclass, its defaults filled in."""
        known = len(report.faults)
        values = self._values(node, key, report, (), _closed)
        if values is UNREAD:
            return UNREAD
        for field in declarations(self.of).values():
            if field.required and field.name not in values:
                expected = f"expected {field.kind.describe()}, found nothing"
                report.at(node, join(key, field.name), expected, f"add {field.name}: {field.meaning}")
        return UNREAD if len(report.faults) > known else self.of(**values)

    def _values(self, node: Node, key: str, report: Report, besides: Collection[str], read: Reading) -> Any:
        if not isinstance(node, Mapping):
            return wrong(self, node, key, report)
        fields = declarations(self.of)
        values = {}
        for name, (at, value) in node.pairs.items():
            if name in fields:
                values[name] = read(fields[name].kind, value, f"{key}.{name}" if key else name, report)
            elif name not in besides:
                words = [*fields, *besides]
                hint = did_you_mean(name, words, report) or _known(words)
                report.at(at, join(key, name), "unknown field", hint)
        return values

    def schema(self) -> dict[str, Any]:
        """An object with no other properties."""
        fields = declarations(self.of)
        required = [field.name for field in fields.values() if field.required]
        properties = {name: field_schema(field) for name, field in fields.items()}
        schema = {"type": "object", "additionalProperties": False, "properties": properties}
        return {**schema, "required": required} if required else schema

    def describe(self) -> str:
        """The names of its fields, if they are few."""
        names = declarations(self.of)
        return f"{{{', '.join(names)}}}" if len(names) <= _FEW else "a mapping of fields"


class OneOf:
    """One of several kinds, told apart by shape."""

    def __init__(self, *kinds: Kind) -> None:
        self.kinds = kinds

    def choose(self, node: Node) -> Kind | None:
        """The kind whose shape fits."""
        return next((kind for kind in self.kinds if kind.accepts(node)), None)

    def accepts(self, node: Node) -> bool:
        """Whether any of them does."""
        return self.choose(node) is not None

    def read(self, node: Node, key: str, report: Report) -> Any:
        """What the chosen kind reads."""
        kind = self.choose(node)
        if kind is None or (isinstance(kind, Choice) and not _is_word(kind, node)):
            return self._none_fits(node, key, report)
        return kind.read(node, key, report)

    def _none_fits(self, node: Node, key: str, report: Report) -> Any:
        words = [word for kind in self.kinds if isinstance(kind, Choice) for word in kind.words]
        hint = did_you_mean(node.text, words, report) if isinstance(node, Scalar) and words else ""
        flags = any(isinstance(kind, Flag) for kind in self.kinds)
        return wrong(self, node, key, report, hint or (meant_flag(node) if flags else unquote(node)))

    def schema(self) -> dict[str, Any]:
        """Any of their schemas."""
        return {"anyOf": [kind.schema() for kind in self.kinds]}

    def describe(self) -> str:
        """All of them."""
        return listing([kind.describe() for kind in self.kinds])


def _is_word(kind: Choice, node: Node) -> bool:
    return isinstance(node, Scalar) and node.value in kind.words


def field_schema(field: Declaration) -> dict[str, Any]:
    """The schema of a field, with its meaning."""
    return {"description": field.meaning, **field.kind.schema()}
