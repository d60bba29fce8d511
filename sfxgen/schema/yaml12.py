"""YAML 1.2 (core schema), read into a tree whose nodes know their line and column; the file is not trusted.

Only `true`/`false`, `null`/`~`/nothing, integers and floats are not text: `no`, `1:30` and `2024-01-01` are text.
Keys always are. Size, depth and what aliases expand to are limited, so no file can exhaust memory or time.
https://yaml.org/spec/1.2.2/#103-core-schema
"""

from __future__ import annotations

import codecs
import functools
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from sfxgen.files import atomic, lfs
from sfxgen.lock.conflicts import BOUNDARY
from sfxgen.schema.messages import quoted, shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence, is_bare, key_path, place_of

MAX_BYTES = 32 * 2**20
MAX_DEPTH = 32
MAX_NODES = 2_000_000
"""Counted after aliases are expanded."""


def compose(data: bytes | str, faults: Faults, words: Collection[str] = ()) -> Node | None:
    """Read one document; None if it is empty, or can't be read, which is a fault.

    words: keys that may stand in it, for messages.
    """
    text = data if isinstance(data, str) else _decoded(data, faults)
    if text is None:
        return None
    text = text.removeprefix("\ufeff")
    faults.lines[:] = _BREAK.split(text)
    if not _printable(text, faults):
        return None
    if BOUNDARY.search(text):
        from sfxgen.schema.syntax_errors import conflict  # as below: few files need it

        if merged := conflict(text):
            faults.add_at(merged.line, merged.column, "", *merged.problem)
            return None
    try:
        return _Composer(text, faults, words).document()
    except _Stop:
        return None


def read_bytes(path: Path, faults: Faults) -> bytes | None:
    """Read a file up to a byte over the limit, which `compose` then refuses; None, and a fault, if it can't be read."""
    try:
        return atomic.read(path, MAX_BYTES + 1)
    except OSError as error:
        faults.add_at(1, 1, "", f"can't be read: {error.strerror}", "check the file's permissions")
        return None


# From bytes to text.

_BREAK = re.compile("\r\n|\r|\n")


def _decoded(data: bytes, faults: Faults) -> str | None:
    if len(data) > MAX_BYTES:
        faults.add_at(1, 1, "", f"larger than {MAX_BYTES // 2**20} MiB", "split it into several files")
        return None
    if lfs.is_pointer(data):
        faults.add_at(1, 1, "", "a Git LFS pointer, not the file itself", "`git lfs pull` fetches it")
        return None
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        faults.add_at(1, 1, "", "expected UTF-8, found UTF-16", "save the file as UTF-8")
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = place_of(data[: error.start].decode("utf-8"))
        found = f"expected UTF-8, found the byte 0x{data[error.start]:02x}"
        faults.add_at(line, column, "", found, "save the file as UTF-8")
        return None


# U+0085, U+2028 and U+2029 are line breaks in YAML 1.1, not in YAML 1.2: they would shift every line number.
_PRINTABLE = "\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
_UNPRINTABLE_ASCII = re.compile("[^\t\n\r\x20-\x7e]")


def find_unprintable(text: str) -> re.Match[str] | None:
    """Find the first character that no YAML file may contain."""
    return _UNPRINTABLE_ASCII.search(text) if text.isascii() else _unprintable().search(text)


@functools.cache  # it takes longer to compile than most manifests to read
def _unprintable() -> re.Pattern[str]:
    return re.compile(f"[^{_PRINTABLE}]")


def _printable(text: str, faults: Faults) -> bool:
    found = find_unprintable(text)
    if found:
        line, column = place_of(text[: found.start()])
        message = f"the file contains the invisible character U+{ord(found.group()):04X}"
        faults.add_at(line, column, "", message, "delete it")
    return not found


# Scalars.

_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMBER = re.compile(
    r"(?P<int>[-+]?[0-9]+)|0o(?P<oct>[0-7]+)|0x(?P<hex>[0-9a-fA-F]+)"
    r"|(?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
    r"|(?P<inf>[-+]?\.(?:inf|Inf|INF))|(?P<nan>\.(?:nan|NaN|NAN))"
)
_BASES = {"int": 10, "oct": 8, "hex": 16}
_MOST_DIGITS = 300


def plain_value(text: str) -> str | int | float | bool | None:
    """Return what unquoted text stands for in the core schema."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "0123456789+-.":
        return text
    number = _NUMBER.fullmatch(text)
    if number is None:
        return text
    kind = str(number.lastgroup)
    if kind in _BASES and len(text) <= _MOST_DIGITS:
        return int(number[kind], _BASES[kind])
    if kind in ("oct", "hex"):
        return float("inf")
    return float(text.replace(".", "") if kind in ("inf", "nan") else text)


# The tree.

_TAG = "tag:yaml.org,2002:"
_TAGS: dict[str, tuple[type, ...]] = {
    "null": (type(None),),
    "bool": (bool,),
    "int": (int,),
    "float": (int, float),
}


def _short(tag: str) -> str:
    return tag.replace(_TAG, "!!", 1)


def _span(first: Any, last: Any) -> tuple[int, int, int, int]:
    """Return line, column, start and end of what two events enclose."""
    start = first.start_mark
    return start.line + 1, start.column + 1, start.index, last.end_mark.index


class _Stop(Exception):  # noqa: N818 -- control flow: the fault is recorded already
    """Raised where the rest of the file can't be read."""


class _Composer:
    """Builds the tree from the parser's events, by recursion at most MAX_DEPTH deep."""

    def __init__(self, text: str, faults: Faults, words: Collection[str]) -> None:
        self.text, self.words = text, words
        self.faults = faults
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self.events: Iterator[Any] = yaml.parse(text, Loader=loader)
        self.anchors: dict[str, tuple[Node, int] | None] = {}
        """Name -> the node and how many nodes it expands to; None while it is still being read."""
        self.nodes = 0
        self.path: list[str] = []

    def document(self) -> Node | None:
        self.next()
        if isinstance(self.next(), StreamEndEvent):
            return None
        root = self.node(self.next(), 0)
        self.next()
        after = self.next()
        if not isinstance(after, StreamEndEvent):
            self.stop(after, "a second document begins here", "delete the `---`, or move the rest to another file")
        return root

    def next(self) -> Any:
        try:
            return next(self.events)
        except yaml.YAMLError as error:
            from sfxgen.schema.syntax_errors import explain

            found = explain(error, self.text, self.words)
            listed, file = self.faults.listed, self.faults.file
            listed[:] = [each for each in listed if (each.file, each.line) != (file, found.line)]  # one is enough
            self.faults.add_at(found.line, found.column, "", *found.problem)
        except (ValueError, OverflowError):  # PyYAML's own scanner, on escapes beyond Unicode
            self.faults.add_at(1, 1, "", "this can't be read as YAML", "look for a bad `\\U` escape")
        raise _Stop

    def fault(self, event: Any, message: str, hint: str = "") -> None:
        mark = event.start_mark
        self.faults.add_at(mark.line + 1, mark.column + 1, key_path(self.path), message, hint)

    def stop(self, event: Any, message: str, hint: str) -> NoReturn:
        self.fault(event, message, hint)
        raise _Stop

    def spend(self, event: Any, nodes: int) -> None:
        self.nodes += nodes
        if self.nodes > MAX_NODES:
            self.stop(event, f"holds more than {MAX_NODES:,} values", "aliases count as all that they stand for")

    def node(self, event: Any, depth: int) -> Node:
        if isinstance(event, AliasEvent):
            return self.alias(event)
        before = self.nodes
        self.spend(event, 1)
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        if isinstance(event, ScalarEvent):
            node: Node = self.scalar(event)
        elif depth >= MAX_DEPTH:
            self.stop(event, f"nested more than {MAX_DEPTH} levels deep", "a few levels are enough")
        elif isinstance(event, MappingStartEvent):
            node = self.mapping(event, depth)
        else:
            node = self.sequence(event, depth)
        if event.anchor is not None:
            self.anchors[event.anchor] = node, self.nodes - before
        return node

    def alias(self, event: Any) -> Node:
        if event.anchor not in self.anchors:
            message = f"there is no anchor `&{shown(event.anchor)}` above"
            self.stop(event, message, "define an anchor before using its alias")
        anchored = self.anchors[event.anchor]
        if anchored is None:
            self.stop(event, f"`*{shown(event.anchor)}` is used inside its own value", "a value can't contain itself")
        node, nodes = anchored
        self.spend(event, nodes)
        return node

    def scalar(self, event: Any) -> Scalar:
        text = event.value
        plain = not event.style and event.tag is None
        value = plain_value(text) if plain else text
        if event.tag not in (None, "!", _TAG + "str"):
            value = self.tagged(event)
        return Scalar(text, value, plain, *_span(event, event))

    def tagged(self, event: Any) -> str | int | float | bool | None:
        types = _TAGS.get(event.tag.removeprefix(_TAG))
        if types is None:
            self.refuse_tag(event)
            return str(event.value)
        value = plain_value(event.value)
        if type(value) not in types:
            message = f"{quoted(event.value)} is no valid `{_short(event.tag)}`"
            self.fault(event, message, "leave the tag out")
            self.faults.refused.add((event.start_mark.line + 1, event.start_mark.column + 1))
        return value

    def sequence(self, event: Any, depth: int) -> Sequence:
        self.check_tag(event, "seq")
        items: list[Node] = []
        while not isinstance(inner := self.next(), SequenceEndEvent):
            self.path.append(f"[{len(items)}]")
            items.append(self.node(inner, depth + 1))
            self.path.pop()
        return Sequence(tuple(items), event.flow_style, *_span(event, inner))

    def mapping(self, event: Any, depth: int) -> Mapping:
        self.check_tag(event, "map")
        pairs: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(inner := self.next(), MappingEndEvent):
            self.pair(inner, depth, pairs, flow=event.flow_style)
        if "<<" in pairs and pairs["<<"][0].plain:
            self.merge(pairs)
        return Mapping(pairs, event.flow_style, *_span(event, inner))

    def pair(self, begin: Any, depth: int, pairs: dict[str, tuple[Scalar, Node]], *, flow: bool) -> None:
        key = self.node(begin, depth + 1)
        text = key.text if isinstance(key, Scalar) else "?"
        self.path.append(text)
        if not isinstance(key, Scalar):
            self.fault(begin, "a key is text, and this is in brackets", "quote a key that begins with { or [")
        value = self.node(self.next(), depth + 1)
        if isinstance(key, Scalar) and text in pairs and flow and is_bare(key, value):
            text = f"{text}\0{len(pairs)}"  # no key, but a piece of a text that has commas
        elif isinstance(key, Scalar) and text in pairs:
            hint = "keep one"
            if isinstance(value, Mapping) and len(self.path) < len(("sounds", "door", "loudness")):
                hint = f"move its {shown(text)} under the first" if len(self.path) == 1 else "keep one, or rename it"
            self.fault(begin, f"duplicate key; the first is on line {pairs[text][0].line}", hint)
        if isinstance(key, Scalar):
            pairs.setdefault(text, (key, value))
        self.path.pop()

    def merge(self, pairs: dict[str, tuple[Scalar, Node]]) -> None:
        """Add the pairs of what `<<` names, except for keys given here. https://yaml.org/type/merge.html"""
        key, value = pairs.pop("<<")
        sources = value.items if isinstance(value, Sequence) else (value,)
        for source in sources:
            if not isinstance(source, Mapping):
                path = key_path([*self.path, "<<"])
                message = "expected fields to merge, or a list of them"
                self.faults.add(key, path, message, "as in `<<: *base`")
                return
            for text, pair in source.pairs.items():
                pairs.setdefault(text, pair)

    def check_tag(self, event: Any, own: str) -> None:
        if event.tag not in (None, "!", _TAG + own):
            self.refuse_tag(event)

    def refuse_tag(self, event: Any) -> None:
        tag = shown(_short(event.tag))
        hint = "leave the tag out" if tag.startswith("!!") else "leave it out, or quote text that begins with !"
        self.fault(event, f"the tag `{tag}` is not supported", hint)
        self.faults.refused.add((event.start_mark.line + 1, event.start_mark.column + 1))
