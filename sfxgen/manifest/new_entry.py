"""Adds a sound to a manifest's text, written as those that stand there: by lines or between braces, as indented."""

from __future__ import annotations

import re
from collections.abc import Mapping as MappingOf
from typing import Any

from sfxgen.errors import UsageError
from sfxgen.schema.messages import shown
from sfxgen.schema.nodes import Faults, Mapping, is_empty
from sfxgen.schema.spans import Pair, Span, spans
from sfxgen.schema.splice import (
    Cut,
    add_pair,
    column,
    end_of_entry,
    line_start,
    newline_at,
    newline_before,
    replace_value,
    spliced,
)
from sfxgen.schema.values import comparable, values_of
from sfxgen.schema.write import written
from sfxgen.schema.yaml12 import compose

_BOM = "\ufeff"
_STEP = "  "
_BY_HAND = "add it by hand"


def add_sound(text: str, name: str, fields: MappingOf[str, Any]) -> str:
    """Return a manifest's text with one more sound, after the last that is named alike, or at the end.

    Raises UsageError if there is a sound of that name, or the text can't take one more without changing others.
    """
    mark, body = _BOM if text.startswith(_BOM) else "", text.removeprefix(_BOM)
    before = _read(body)
    sounds = before.get("sounds") if before else None
    if isinstance(sounds, Mapping) and name in sounds.pairs:
        raise UsageError(f"{shown(name)} is declared already", "choose another name")
    after = _added(body, before, name, fields)
    _verify(before, after, name, fields)
    return mark + after


def _read(text: str) -> Mapping | None:
    faults = Faults("the manifest")
    root = compose(text, faults)
    if faults.listed:
        raise UsageError(f"the manifest has a fault: {faults.listed[0]}", "fix it first")
    if root is None or is_empty(root):
        return None
    if not isinstance(root, Mapping):
        raise UsageError("the manifest holds no sounds by name", "write `sounds:` at its top")
    return root


def _added(text: str, before: Mapping | None, name: str, fields: MappingOf[str, Any]) -> str:
    newline = newline_at(text, 0)
    alone = f"sounds:{newline}{_STEP}" + newline.join(_lines(name, fields, _STEP * 2))
    if before is None:
        return f"{_ended(text, newline)}{alone}{newline}"
    root = spans(text)
    pair = root.pair("sounds")
    if pair is None and root.is_block:
        return f"{_ended(text, newline)}{newline}{alone}{newline}"
    if pair is None:
        return spliced(text, add_pair(text, root, "sounds", written({name: fields}), last=True))
    if pair.value.kind == "scalar" and root.is_block:
        at = end_of_entry(text, pair, deeper=False)
        lines = _STEP + newline.join(_lines(name, fields, _STEP * 2))
        gap = "" if at == 0 or text[:at].endswith(("\n", "\r")) else newline
        return spliced(text, [Cut(at, at, f"{gap}{lines}{newline if not gap else ''}")])
    if pair.value.kind == "scalar":
        return spliced(text, replace_value(text, pair, {name: fields}, flow=True))
    if pair.value.kind != "mapping":
        raise UsageError("the sounds of the manifest are no mapping that is written out", _BY_HAND)
    if not pair.value.is_block:
        return spliced(text, add_pair(text, pair.value, name, written(fields), last=True))
    return spliced(text, [_after(text, pair.value, name, fields)])


def _ended(text: str, newline: str) -> str:
    return text if not text or text.endswith(("\n", "\r")) else text + newline


def _after(text: str, sounds: Span, name: str, fields: MappingOf[str, Any]) -> Cut:
    """Return the cut that puts an entry after the last one of a name like this."""
    entries = sounds.pairs
    near = _nearest(entries, name)
    indent, newline = column(text, near.start), newline_at(text, near.start)
    block = next((each for each in (near, *reversed(entries)) if each.value.kind == "mapping"), None)
    if block is not None and not block.value.is_block:
        lines = [f"{_key(name)}: {written(fields)}"]
    else:
        inner = column(text, block.value.pairs[0].start) if block else indent + _STEP
        lines = _lines(name, fields, inner)
    at = end_of_entry(text, near, deeper=True)
    newline = newline_before(text, at) or newline
    apart = newline if _stands_apart(text, entries, near) else ""
    entry = indent + newline.join(lines)
    if text[:at].endswith(("\n", "\r")):
        return Cut(at, at, f"{apart}{entry}{newline}")
    return Cut(at, at, f"{newline}{apart}{entry}")


def _nearest(entries: tuple[Pair, ...], name: str) -> Pair:
    """Return the last entry that shares most of a name's beginning, in whole words; the last of all if none does."""
    return max(entries, key=lambda pair: (alike(pair.key, name), pair.start))


def alike(one: str, other: str) -> int:
    """Return how many words two names begin with in common: `ui/menu_open` and `ui/menu_close` two."""
    words, others = re.split(r"[/_-]", one)[:-1], re.split(r"[/_-]", other)[:-1]
    same = [a == b for a, b in zip(words, others, strict=False)]
    return [*same, False].index(False)


def _stands_apart(text: str, entries: tuple[Pair, ...], near: Pair) -> bool:
    """Tell whether entries have an empty line between them, as far as one before this or after it tells."""
    i = entries.index(near)
    starts = [line_start(text, pair.start) for pair in entries[max(0, i - 1) : i + 2]]
    return any(_blank_above(text, start) for start in starts[1:])


def _blank_above(text: str, start: int) -> bool:
    """Tell whether an empty line stands above a line and the comments over it."""
    lines = text[:start].splitlines()
    while lines and lines[-1].lstrip().startswith("#"):
        lines.pop()
    return bool(lines) and not lines[-1].strip()


def _lines(name: str, fields: MappingOf[str, Any], indent: str) -> list[str]:
    return [f"{_key(name)}:", *(f"{indent}{field}: {written(value, flow=False)}" for field, value in fields.items())]


def _key(name: str) -> str:
    return name if name.strip("-") else f'"{name}"'


def _verify(before: Mapping | None, text: str, name: str, fields: MappingOf[str, Any]) -> None:
    """Read the text again: it must hold what it held before, and the new sound."""
    faults = Faults("the manifest")
    after = compose(text, faults)
    meant = dict(values_of(before)) if before else {}
    meant["sounds"] = {**(meant.get("sounds") or {}), name: dict(fields)}
    if after is None or faults.listed or comparable(values_of(after)) != comparable(meant):
        raise UsageError(f"{shown(name)} can't be added without changing other sounds", _BY_HAND)
