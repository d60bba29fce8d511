"""Kinds of single values: each reads a node, says in words what it expects, and gives its JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass
from typing import Any, Final, Protocol

from sfxgen.schema.figures import figure, number_hint, text_hint
from sfxgen.schema.messages import listing, shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence, describe, did_you_mean, placeholder_of
from sfxgen.schema.yaml12 import plain_value

OR_NOT = ", or leave the field out"
"""The end of hints for fields that need not be there."""

UNREAD: Final = object()
"""Stands for a value that could not be read; its fault is recorded."""


class Kind(Protocol):
    """What a field may hold."""

    def accepts(self, node: Node) -> bool:
        """Tell whether a node has the shape of this kind, whatever its value."""

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return the node's value, or record a fault and return UNREAD."""

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema of the kind."""

    def describe(self) -> str:
        """Return what is expected, as in `a number from 0.05 to 600`."""


def wrong(kind: Kind, node: Node, key: str, faults: Faults, hint: str = "") -> Any:
    """Record that a node is not of a kind; return UNREAD."""
    hint = _braces_hint(kind, node) or hint or empty_hint(node)
    faults.add(node, key, f"expected {kind.describe()}, found {describe(node)}", hint)
    return UNREAD


def _braces_hint(kind: Kind, node: Node) -> str:
    """Return a hint for a value that stands in braces, with a name or as a placeholder; else an empty one."""
    if braced := placeholder_of(node):
        return f'quote it: "{braced}"'
    if isinstance(node, Sequence) and node.flow and len(node.items) == 1 and kind.accepts(node.items[0]):
        item = node.items[0]
        return f"write {shown(item.text, 40)} alone, without [ ]" if isinstance(item, Scalar) else ""
    if not isinstance(node, Mapping) or len(node.pairs) != 1:
        return ""
    name, (_, value) = next(iter(node.pairs.items()))
    alone = isinstance(value, Scalar) and value.value is not None and kind.accepts(value)
    return f"write {shown(value.text, 40)} alone, without {shown(name, 20)}:" if alone else ""  # type: ignore[union-attr]


def empty_hint(node: Node) -> str:
    """Return a hint for a field without a value; else an empty one."""
    empty = isinstance(node, Scalar) and node.value is None
    return f"write a value after the colon{OR_NOT}" if empty else ""


@dataclass(frozen=True)
class Number:
    """A finite number in a range, both ends included, and its unit."""

    least: float
    most: float
    unit: str = ""

    def accepts(self, node: Node) -> bool:
        """Tell whether it is a number."""
        return isinstance(node, Scalar) and type(node.value) in (int, float)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return a float."""
        value = node.value if isinstance(node, Scalar) else None
        if type(value) not in (int, float) or not self.least <= value <= self.most:  # type: ignore[operator]
            return wrong(self, node, key, faults, self.hint(node))
        return float(value)  # type: ignore[arg-type]

    def hint(self, node: Node) -> str:
        """Say which number was probably meant."""
        return figure_hint(node, self.least, self.most, self.unit)

    def schema(self) -> dict[str, Any]:
        """Return a number with bounds."""
        return {"type": "number", "minimum": self.least, "maximum": self.most}

    def describe(self) -> str:
        """Return the range and the unit."""
        unit = f" ({self.unit})" if self.unit else ""
        return f"a number from {figure(self.least)} to {figure(self.most)}{unit}"


@dataclass(frozen=True)
class Integer:
    """A whole number in a range, both ends included."""

    least: int
    most: int
    unit: str = ""

    def accepts(self, node: Node) -> bool:
        """Tell whether it is a number."""
        return isinstance(node, Scalar) and type(node.value) in (int, float)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return an int; 3.0 counts as 3, as in JSON Schema."""
        value = node.value if isinstance(node, Scalar) else None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if type(value) is not int or not self.least <= value <= self.most:
            return wrong(self, node, key, faults, figure_hint(node, self.least, self.most, self.unit, whole=True))
        return value

    def schema(self) -> dict[str, Any]:
        """Return an integer with bounds."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}

    def describe(self) -> str:
        """Return the range and the unit."""
        unit = f" ({self.unit})" if self.unit else ""
        return f"a whole number from {self.least} to {self.most}{unit}"


def figure_hint(node: Node, least: float, most: float, unit: str, *, whole: bool = False) -> str:
    """Say which number a value was probably meant for; empty if that can't be told."""
    if isinstance(node, Sequence):
        numbers = (item for item in node.items if isinstance(item, Scalar) and type(item.value) in (int, float))
        first = next((item.text for item in numbers), "")
        alone = f", such as {shown(first, 20)}" if len(node.items) > 1 and first else ""
        return f"write one number{alone}, without {'[ ]' if node.flow else 'dashes'}" if node.items else ""
    if not isinstance(node, Scalar) or isinstance(node.value, bool):
        return ""
    if isinstance(node.value, int | float):
        too_long = isinstance(node.value, int) and abs(node.value) >= 2**63  # more than a float may hold
        return "" if too_long else number_hint(float(node.value), least, most, unit, whole)
    return unquote_hint(node) or text_hint(node.text, least, most, unit, whole)


def unquote_hint(node: Node) -> str:
    """Return a hint if the quotes turn a number or flag into text; else an empty one."""
    if not isinstance(node, Scalar) or node.plain or not isinstance(node.value, str):
        return ""
    return "write it without the quotes" if isinstance(plain_value(node.text), (int, float, bool)) else ""


_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


_CURLY = {"\u201c": "\u201d\u201c\u201f", "\u201e": "\u201d\u201c", "\u2018": "\u2019\u2018", "\u201a": "\u2019\u2018"}
_CURLY |= {"\u201d": "\u201d\u201c", "\u2019": "\u2019\u2018"}
"""Opening quote -> what may close it, of the quotes that word processors and phones put in."""


def written_at(node: Scalar, faults: Faults) -> str:
    """Return how a value is written in its file, as far as it stands on one line."""
    line = faults.lines[node.line - 1] if node.line <= len(faults.lines) else ""
    return line[node.column - 1 :][: node.end - node.start]


@dataclass(frozen=True)
class Text:
    """Text that is not blank; spaces around it are dropped."""

    most: int = 2000

    def accepts(self, node: Node) -> bool:
        """Tell whether it is text; whatever is quoted is."""
        return isinstance(node, Scalar) and (isinstance(node.value, str) or not node.plain)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return a str."""
        if not isinstance(node, Scalar) or not self.accepts(node):
            return wrong(self, node, key, faults, quote_hint(node))
        text = node.text.strip()
        if not text:
            found = "only spaces" if node.text else "nothing in the quotes"
            faults.add(node, key, f"expected {self.describe()}, found {found}", f"write it{OR_NOT}")
        elif len(text) > self.most:
            found = f"found {len(text):,} characters"
            faults.add(node, key, f"expected {self.describe()}, {found}", f"write at most {self.most:,}")
        elif node.plain and text[0] in _CURLY and text[-1] in _CURLY[text[0]] and len(text) > 1:
            faults.add(
                node, key, f"the quotes {text[0]} {text[-1]} are not the keyboard's", f'write "{shown(text[1:-1])}"'
            )
        elif control := _CONTROL.search(text):
            code = f"U+{ord(control.group()):04X}"
            escape = not node.plain and "\\" in written_at(node, faults)
            hint = "write \\\\ for a backslash" if escape else "delete it"
            faults.add(node, key, f"text can't contain the control character {code}", hint)
        else:
            return text
        return UNREAD

    def schema(self) -> dict[str, Any]:
        """Return a string with a character that is no space."""
        return {"type": "string", "pattern": r"\S", "maxLength": self.most}

    def describe(self) -> str:
        """Return one word: only who writes too long a text has to know how long it may be."""
        return "text"


def quote_hint(node: Node) -> str:
    """Return a hint for what should be a text, and is none."""
    if isinstance(node, Scalar):
        return "quote it" if node.value is not None else "write it after the colon, in quotes if it begins with #"
    if isinstance(node, Sequence):
        return "write one text: without [ ], or all of it in quotes" if node.flow else "write one text, without dashes"
    return "quote text that begins with {" if node.flow else "write it after the colon, in quotes"


@dataclass(frozen=True)
class Flag:
    """`true` or `false`."""

    def accepts(self, node: Node) -> bool:
        """Tell whether it is one of the two."""
        return isinstance(node, Scalar) and isinstance(node.value, bool)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return a bool."""
        if isinstance(node, Scalar) and isinstance(node.value, bool):
            return node.value
        return wrong(self, node, key, faults, flag_hint(node))

    def schema(self) -> dict[str, Any]:
        """Return a boolean."""
        return {"type": "boolean"}

    def describe(self) -> str:
        """Return the two words."""
        return "true or false"


_FLAGS = {
    **dict.fromkeys(("yes", "on", "y", "t", "enabled", "always", "forever", "seamless", "infinite", "1"), "true"),
    **dict.fromkeys(("-1", "inf", "endless", "loop", "yep", "sure", "ok", "x", "wahr", "vrai"), "true"),
    **dict.fromkeys(
        ("ja", "oui", "si", "s\u00ed", "sim", "da", "\u0434\u0430", "tak", "\u662f", "\u306f\u3044"), "true"
    ),
    **dict.fromkeys(("no", "off", "n", "f", "disabled", "never", "once", "none", "0", "falsch", "faux"), "false"),
    **dict.fromkeys(
        ("nein", "non", "nee", "nej", "n\u00e3o", "nie", "\u043d\u0435\u0442", "\u5426", "nope", "falso"), "false"
    ),
}


def flag_hint(node: Node) -> str:
    """Return a hint for what people write for true or false, YAML 1.1 among them; else an empty one."""
    if not isinstance(node, Scalar) or node.value is None or isinstance(node.value, bool):
        return ""
    flag = _FLAGS.get(node.text.lower())
    return f"did you mean {flag}?" if flag else unquote_hint(node)


class Choice:
    """One of a few words or whole numbers.

    aka: what else people write -> the word that it stands for; a message then says so.
    """

    def __init__(self, *values: str | int, aka: MappingOf[str, str] | None = None) -> None:
        self.values = values
        self.aka = aka or {}
        self.words = tuple(value for value in values if isinstance(value, str))

    def accepts(self, node: Node) -> bool:
        """Tell whether it is text."""
        return isinstance(node, Scalar) and isinstance(node.value, str)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return the word or number; 24.0 counts as 24, as in JSON Schema."""
        if isinstance(node, Scalar) and not isinstance(node.value, bool) and node.value in self.values:
            return self.values[self.values.index(node.value)]
        return wrong(self, node, key, faults, self.hint(node, faults))

    def hint(self, node: Node, faults: Faults) -> str:
        """Say which value was probably meant; empty if that can't be told."""
        if not isinstance(node, Scalar) or node.value is None:
            return "write one of them, without [ ]" if isinstance(node, Sequence) else ""
        text = node.text.strip(" .").lower()
        if text in self.aka:
            return f"write {self.aka[text]}"
        number = re.match(r"\d+(?=\D*$)", text) if len(self.words) < len(self.values) else None
        if number and len(number[0]) < 9 and int(number[0]) in self.values:
            return unquote_hint(node) or f"write {number[0]}"
        return did_you_mean(node.text, self.words, faults)

    def schema(self) -> dict[str, Any]:
        """Return an enumeration."""
        return {"enum": list(self.values)}

    def describe(self) -> str:
        """Return the words and numbers."""
        return listing([f"`{value}`" if isinstance(value, str) else str(value) for value in self.values])
