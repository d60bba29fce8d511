"""Kinds of single values: each reads a node of a manifest, describes itself, and gives its JSON Schema."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Protocol

from sfxgen.schema.messages import listing
from sfxgen.schema.nodes import Mapping, Node, Report, Scalar, did_you_mean, found
from sfxgen.schema.paths import path_trouble
from sfxgen.schema.yaml12 import meaning

UNREAD: Final = object()
"""Stands for a value that could not be read; its fault is in the report."""


class Kind(Protocol):
    """What a field may hold."""

    def accepts(self, node: Node) -> bool:
        """Whether a node has the shape of this kind, right or wrong."""

    def read(self, node: Node, key: str, report: Report) -> Any:
        """The node's value, or UNREAD with at least one fault in the report."""

    def schema(self) -> dict[str, Any]:
        """JSON Schema of the kind."""

    def describe(self) -> str:
        """What is expected, as in `a number from 0.05 to 600`."""


def wrong(kind: Kind, node: Node, key: str, report: Report, hint: str = "") -> Any:
    """Report that a node is not of a kind. Returns UNREAD."""
    report.at(node, key, f"expected {kind.describe()}, found {found(node)}", hint)
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
        """Whether it is a number at all."""
        return isinstance(node, Scalar) and type(node.value) in (int, float)

    def read(self, node: Node, key: str, report: Report) -> Any:
        """A float."""
        value = node.value if isinstance(node, Scalar) else None
        if type(value) not in (int, float) or not self.least <= value <= self.most:  # type: ignore[operator]
            return wrong(self, node, key, report, unquote(node))
        return float(value)  # type: ignore[arg-type]

    def schema(self) -> dict[str, Any]:
        """A bounded number."""
        return {"type": "number", "minimum": self.least, "maximum": self.most}

    def describe(self) -> str:
        """With range and unit."""
        unit = f" ({self.unit})" if self.unit else ""
        return f"a number from {_figure(self.least)} to {_figure(self.most)}{unit}"


@dataclass(frozen=True)
class Integer:
    """A whole number in a range, both ends included."""

    least: int
    most: int

    def accepts(self, node: Node) -> bool:
        """Whether it is a number at all."""
        return isinstance(node, Scalar) and type(node.value) in (int, float)

    def read(self, node: Node, key: str, report: Report) -> Any:
        """An int; 3.0 is one, as in JSON Schema."""
        value = node.value if isinstance(node, Scalar) else None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if type(value) is not int or not self.least <= value <= self.most:
            return wrong(self, node, key, report, unquote(node))
        return value

    def schema(self) -> dict[str, Any]:
        """A bounded integer."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}

    def describe(self) -> str:
        """With its range."""
        return f"a whole number from {self.least} to {self.most}"


def unquote(node: Node) -> str:
    """A hint, if a number or flag would be right without its quotes."""
    if not isinstance(node, Scalar) or node.plain or not isinstance(node.value, str):
        return ""
    return "write it without the quotes" if isinstance(meaning(node.text), (int, float, bool)) else ""


_UNSPEAKABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Text:
    """A text that is not blank; space around it is dropped."""

    most: int = 2000

    def accepts(self, node: Node) -> bool:
        """Whether it is a text, or a quoted placeholder that stands for one."""
        return isinstance(node, Scalar) and (isinstance(node.value, str) or not node.plain)

    def read(self, node: Node, key: str, report: Report) -> Any:
        """A str."""
        if not isinstance(node, Scalar) or not self.accepts(node):
            return wrong(self, node, key, report, _quote(node))
        text = node.text.strip()
        if not text:
            report.at(node, key, f"expected {self.describe()}, found a blank one")
        elif len(text) > self.most:
            report.at(node, key, f"expected {self.describe()}, found {len(text):,} characters")
        elif unspeakable := _UNSPEAKABLE.search(text):
            code = f"U+{ord(unspeakable.group()):04X}"
            report.at(node, key, f"the control character {code} can't be part of a text", "delete it")
        else:
            return text
        return UNREAD

    def schema(self) -> dict[str, Any]:
        """A string with a character that is not space."""
        return {"type": "string", "pattern": r"\S", "maxLength": self.most}

    def describe(self) -> str:
        """With its limit."""
        return "text" if self.most >= 2000 else f"text of at most {self.most} characters"


def _quote(node: Node) -> str:
    if isinstance(node, Mapping) and node.flow:
        return "quote a text that begins with {"
    return "quote it" if isinstance(node, Scalar) and node.value is not None else ""


@dataclass(frozen=True)
class Flag:
    """`true` or `false`."""

    def accepts(self, node: Node) -> bool:
        """Whether it is one of the two."""
        return isinstance(node, Scalar) and isinstance(node.value, bool)

    def read(self, node: Node, key: str, report: Report) -> Any:
        """A bool."""
        if isinstance(node, Scalar) and isinstance(node.value, bool):
            return node.value
        return wrong(self, node, key, report, meant_flag(node))

    def schema(self) -> dict[str, Any]:
        """A boolean."""
        return {"type": "boolean"}

    def describe(self) -> str:
        """The two words."""
        return "true or false"


_FLAGS = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}


def meant_flag(node: Node) -> str:
    """A hint, if a word is one that YAML once took for true or false."""
    if not isinstance(node, Scalar) or not isinstance(node.value, str):
        return ""
    flag = _FLAGS.get(node.text.lower())
    return f"did you mean {flag}?" if flag else unquote(node)


class Choice:
    """One of a few words, or of a few whole numbers."""

    def __init__(self, *values: str | int) -> None:
        self.values = values
        self.words = tuple(value for value in values if isinstance(value, str))

    def accepts(self, node: Node) -> bool:
        """Whether it is a text."""
        return isinstance(node, Scalar) and isinstance(node.value, str)

    def read(self, node: Node, key: str, report: Report) -> Any:
        """The word, or the number; 24.0 is 24, as in JSON Schema."""
        if isinstance(node, Scalar) and not isinstance(node.value, bool) and node.value in self.values:
            return self.values[self.values.index(node.value)]
        hint = did_you_mean(node.text, self.words, report) if isinstance(node, Scalar) else ""
        return wrong(self, node, key, report, hint or (unquote(node) if len(self.words) < len(self.values) else ""))

    def schema(self) -> dict[str, Any]:
        """An enumeration."""
        return {"enum": list(self.values)}

    def describe(self) -> str:
        """The words and numbers."""
        return listing([f"`{value}`" if isinstance(value, str) else str(value) for value in self.values])


@dataclass(frozen=True)
class Path:
    """A path inside the project, relative, with `/`; whether a file is there, the kind can't know."""

    def accepts(self, node: Node) -> bool:
        """Whether it is a text."""
        return Text().accepts(node)

    def read(self, node: Node, key: str, report: Report) -> Any:
        """A str with `/`, still relative to the file it stands in."""
        if not self.accepts(node):
            return wrong(self, node, key, report, _quote(node))
        text = Text().read(node, key, report)
        trouble = path_trouble(text) if text is not UNREAD else None
        if trouble:
            report.at(node, key, *trouble)
            return UNREAD
        return text

    def schema(self) -> dict[str, Any]:
        """A string without a backslash or a leading slash."""
        return {"type": "string", "pattern": r"^(?!/|[A-Za-z]:)(?=.*\S)[^\\\n]+$", "maxLength": Text().most}

    def describe(self) -> str:
        """In two words."""
        return "a path"
