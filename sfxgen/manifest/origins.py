"""Where the value of each field of a sound is written in its manifest: in its entry, its family's, or above."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sfxgen.manifest.edit import parsed, target_of
from sfxgen.manifest.edit_text import ENTRY
from sfxgen.manifest.edit_values import SHORT, Way, node_at
from sfxgen.manifest.families import MEMBERS
from sfxgen.schema.nodes import Mapping, Node, is_empty
from sfxgen.schema.spans import Span, spans
from sfxgen.schema.values import values_of

OWN, MEMBER, FAMILY, MERGE, DEFAULTS, DEFAULT = "entry", "member", "family", "merge", "defaults", "default"


@dataclass(frozen=True)
class Origin:
    """Where a value comes from, and how it is written there: of a family, with its placeholders."""

    source: str
    value: Any = None

    @property
    def is_written(self) -> bool:
        """Tell whether it stands in the sound's own entry, or in what a family says of this member alone."""
        return self.source in (OWN, MEMBER)


def origins_of(text: str, sound: str) -> dict[str, Origin]:
    """Return field, or part as `loudness.target`, -> its origin, for all that a manifest says of a sound.

    Raises UsageError for a text that can't be read, or a sound that it does not have.
    """
    body = text.removeprefix("\ufeff")
    root = parsed(body)
    target = target_of(root, sound)
    where = spans(body)
    found: dict[str, Origin] = {}
    for way, source in _levels(root, target):
        node, span = node_at(root, way), _span_at(where, way)
        for name, value in _fields(node):
            first = name.partition(".")[0]
            merged = source != DEFAULTS and (span is None or span.pair(first) is None)
            found.setdefault(name, Origin(MERGE if merged else source, values_of(value)))
    return found


def written_lines(text: str, sound: str) -> str:
    """Return the lines of a sound's entry, or of its family's, as they stand in its manifest."""
    return written_entries(text, [sound])[sound]


def written_entries(text: str, sounds: Iterable[str]) -> dict[str, str]:
    """Return the lines of the entry of each sound, or of its family's, as they stand in their manifest."""
    body = text.removeprefix("\ufeff")
    root = parsed(body)
    entries = root.get("sounds")
    pairs = entries.pairs if isinstance(entries, Mapping) else {}
    return {sound: _lines_of(body, *pairs[target_of(root, sound)[1]]) for sound in sounds}


def _lines_of(body: str, key: Node, value: Node) -> str:
    start = body.rfind("\n", 0, key.start) + 1
    return body[start if not body[start : key.start].strip() else key.start : max(value.end, key.end)].rstrip()


def _levels(root: Mapping, target: Way) -> Iterator[tuple[Way, str]]:
    """Yield what says anything of a sound, the nearest first."""
    entry = node_at(root, target[:ENTRY])
    is_family = isinstance(entry, Mapping) and "each" in entry.pairs
    if MEMBERS in target:
        yield target, MEMBER
    yield target[:ENTRY], FAMILY if is_family and MEMBERS in target else OWN
    yield ("defaults",), DEFAULTS


def _fields(node: Node | None) -> Iterator[tuple[str, Node]]:
    if not isinstance(node, Mapping):
        return
    for name, (_, value) in node.pairs.items():
        if isinstance(value, Mapping):
            yield name, value
            yield from ((f"{name}.{part}", inner) for part, (_, inner) in value.pairs.items())
        elif not is_empty(value):
            yield (f"{name}.{SHORT[name]}" if name in SHORT else name), value


def _span_at(span: Span, way: Way) -> Span | None:
    for name in way:
        pair = span.pair(name)
        if pair is None or pair.value.kind != "mapping":
            return None
        span = pair.value
    return span
