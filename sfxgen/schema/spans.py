"""Where every key and value of a YAML text stands, to the character: what an edit needs that leaves the rest alone.

`compose` says what a text means and refuses what can't be read; it has to come first. Here an alias is a value of its
own, and what `<<` merges in stays where it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml
from yaml.events import AliasEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent


@dataclass(frozen=True, slots=True)
class Pair:
    """A key and its value; key: its text, start and end: where the key is written."""

    key: str
    start: int
    end: int
    value: Span


@dataclass(frozen=True, slots=True)
class Span:
    """Where a value is written, from its first character to its last, without its anchor and its tag.

    before: where these begin, if it has any; else as `start`. start and end are the same where nothing is written.
    kind: alias, scalar, list or mapping. style: of a scalar `'`, `"`, `|`, `>` or nothing; of the others `flow`, which
    stands between brackets, or `block`.
    """

    kind: str
    style: str
    before: int
    start: int
    end: int
    pairs: tuple[Pair, ...] = ()
    items: tuple[Span, ...] = ()
    anchor: str | None = None

    @property
    def is_block(self) -> bool:
        """Tell whether it is a list or mapping that goes by lines and indents."""
        return self.style == "block"

    def pair(self, key: str) -> Pair | None:
        """Return the pair of a key that is written here; None if there is none, or only a merged one."""
        return next((pair for pair in self.pairs if pair.key == key), None)


def spans(text: str) -> Span:
    """Return where the one document of a text stands, which `compose` has read without a fault."""
    events = yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    next(events)
    next(events)
    return _span(next(events), events, text)


def _span(event: Any, events: Iterator[Any], text: str) -> Span:
    before, end = event.start_mark.index, event.end_mark.index
    if isinstance(event, AliasEvent):
        return Span("alias", "", before, before, end)
    if isinstance(event, ScalarEvent):
        style = event.style or ""
        start = _after_properties(text, before, end)
        end = _scalar_end(text, start, end, style)
        return Span("scalar", style, before, start, end, anchor=event.anchor)
    flow = "flow" if event.flow_style else "block"
    start = _after_properties(text, before, len(text))
    pairs: list[Pair] = []
    items: list[Span] = []
    if isinstance(event, MappingStartEvent):
        while not isinstance(inner := next(events), MappingEndEvent):
            key = _span(inner, events, text)
            value = getattr(inner, "value", None)
            pairs.append(Pair("?" if value is None else value, key.before, key.end, _span(next(events), events, text)))
    else:
        while not isinstance(inner := next(events), SequenceEndEvent):
            items.append(_span(inner, events, text))
    children = [*(pair.value.end for pair in pairs), *(item.end for item in items)]
    end = inner.end_mark.index if event.flow_style else max(children, default=start)
    kind = "mapping" if isinstance(event, MappingStartEvent) else "list"
    return Span(kind, flow, before, start, end, tuple(pairs), tuple(items), event.anchor)


_PROPERTY = re.compile(r"[&!][^\s\[\]{},]*")
_BETWEEN = re.compile(r"(?:\s+(?:#[^\r\n]*)?)*")


def _after_properties(text: str, at: int, end: int) -> int:
    """Return where a value begins after its anchor and its tag, with the comments and line breaks that follow them."""
    written = at
    while at < end and text[at] in "&!":
        found = _PROPERTY.match(text, at)
        written = found.end() if found else end
        gap = _BETWEEN.match(text, written)
        at = gap.end() if gap else written
    return written if at > end else at


def _scalar_end(text: str, start: int, end: int, style: str) -> int:
    """Return where a scalar ends. The parser counts the empty lines after a block's text to it."""
    return start + len(text[start:end].rstrip()) if style in ("|", ">") else max(start, end)
