"""Kinds of single values: each reads a node, says in words what it expects, and gives its JSON Schema."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Protocol

from sfxgen.schema.messages import listing
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, describe, did_you_mean
from sfxgen.schema.paths import path_problem
from sfxgen.schema.yaml12 import plain_value

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
    faults.add(node, key, f"expected {kind.describe()}, found {describe(node)}", hint)
    return UNREAD


def _figure(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


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
            return wrong(self, node, key, faults, unquote_hint(node))
        return float(value)  # type: ignore[arg-type]

    def schema(self) -> dict[str, Any]:
        """Return a number with bounds."""
        return {"type": "number", "minimum": self.least, "maximum": self.most}

    def describe(self) -> str:
        """Return the range and the unit."""
        unit = f" ({self.unit})" if self.unit else ""
        return f"a number from {_figure(self.least)} to {_figure(self.most)}{unit}"


@dataclass(frozen=True)
class Integer:
    """A whole number in a range, both ends included."""

    least: int
    most: int

    def accepts(self, node: Node) -> bool:
        """Tell whether it is a number."""
        return isinstance(node, Scalar) and type(node.value) in (int, float)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return an int; 3.0 counts as 3, as in JSON Schema."""
        value = node.value if isinstance(node, Scalar) else None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if type(value) is not int or not self.least <= value <= self.most:
            return wrong(self, node, key, faults, unquote_hint(node))
        return value

    def schema(self) -> dict[str, Any]:
        """Return an integer with bounds."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}

    def describe(self) -> str:
        """Return the range."""
        return f"a whole number from {self.least} to {self.most}"


def unquote_hint(node: Node) -> str:
    """Return a hint if the quotes turn a number or flag into text; else an empty one."""
    if not isinstance(node, Scalar) or node.plain or not isinstance(node.value, str):
        return ""
    return "write it without the quotes" if isinstance(plain_value(node.text), (int, float, bool)) else ""


_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


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
            return wrong(self, node, key, faults, _quote_hint(node))
        text = node.text.strip()
        if not text:
            faults.add(node, key, f"expected {self.describe()}, found only spaces")
        elif len(text) > self.most:
            faults.add(node, key, f"expected {self.describe()}, found {len(text):,} characters")
        elif control := _CONTROL.search(text):
            code = f"U+{ord(control.group()):04X}"
            faults.add(node, key, f"text can't contain the control character {code}", "delete it")
        else:
            return text
        return UNREAD

    def schema(self) -> dict[str, Any]:
        """Return a string with a character that is no space."""
        return {"type": "string", "pattern": r"\S", "maxLength": self.most}

    def describe(self) -> str:
        """Return `text`, and its limit where that is worth knowing."""
        return "text" if self.most >= Text.most else f"text of at most {self.most} characters"


def _quote_hint(node: Node) -> str:
    if isinstance(node, Mapping) and node.flow:
        return "quote text that begins with {"
    return "quote it" if isinstance(node, Scalar) and node.value is not None else ""


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


_FLAGS = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}


def flag_hint(node: Node) -> str:
    """Return a hint for a word that YAML 1.1 took for true or false; else an empty one."""
    if not isinstance(node, Scalar) or not isinstance(node.value, str):
        return ""
    flag = _FLAGS.get(node.text.lower())
    return f"did you mean {flag}?" if flag else unquote_hint(node)


class Choice:
    """One of a few words or whole numbers."""

    def __init__(self, *values: str | int) -> None:
        self.values = values
        self.words = tuple(value for value in values if isinstance(value, str))

    def accepts(self, node: Node) -> bool:
        """Tell whether it is text."""
        return isinstance(node, Scalar) and isinstance(node.value, str)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return the word or number; 24.0 counts as 24, as in JSON Schema."""
        if isinstance(node, Scalar) and not isinstance(node.value, bool) and node.value in self.values:
            return self.values[self.values.index(node.value)]
        hint = did_you_mean(node.text, self.words, faults) if isinstance(node, Scalar) else ""
        if not hint and len(self.words) < len(self.values):
            hint = unquote_hint(node)
        return wrong(self, node, key, faults, hint)

    def schema(self) -> dict[str, Any]:
        """Return an enumeration."""
        return {"enum": list(self.values)}

    def describe(self) -> str:
        """Return the words and numbers."""
        return listing([f"`{value}`" if isinstance(value, str) else str(value) for value in self.values])


@dataclass(frozen=True)
class Path:
    """A relative path with `/`. Only its spelling is checked, not whether anything is there."""

    def accepts(self, node: Node) -> bool:
        """Tell whether it is text."""
        return Text().accepts(node)

    def read(self, node: Node, key: str, faults: Faults) -> Any:
        """Return a str with `/`, still relative to the file it was read from."""
        if not self.accepts(node):
            return wrong(self, node, key, faults, _quote_hint(node))
        text = Text().read(node, key, faults)
        problem = path_problem(text) if text is not UNREAD else None
        if problem:
            faults.add(node, key, *problem)
            return UNREAD
        return text

    def schema(self) -> dict[str, Any]:
        """Return a string without a backslash or a leading slash."""
        return {"type": "string", "pattern": r"^(?!/|[A-Za-z]:)(?=.*\S)[^\\\n]+$", "maxLength": Text().most}

    def describe(self) -> str:
        """Return two words."""
        return "a path"
