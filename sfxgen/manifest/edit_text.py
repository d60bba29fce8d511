"""How an edit of a manifest is written: which bytes go, and what comes in their place. `edit` checks the result."""

from __future__ import annotations

from collections.abc import Sequence as SequenceOf
from typing import Any

from sfxgen.errors import UsageError
from sfxgen.manifest.edit_values import EITHER, Way, node_at
from sfxgen.manifest.families import MEMBERS
from sfxgen.schema.messages import shown
from sfxgen.schema.nodes import Mapping, Node, Sequence
from sfxgen.schema.spans import Pair, Span, spans
from sfxgen.schema.splice import Cut, add_pair, remove_pair, rename_key, replace_items, replace_value, spliced
from sfxgen.schema.values import comparable, values_of
from sfxgen.schema.write import written

ENTRY = 2
"""Steps of a way to an entry: `sounds`, and its name."""
BY_HAND = "edit it by hand"
_SET_OWN = "set a value of its own, which then wins"
_STEP = "  "


def set_at(text: str, before: Mapping, way: Way, meant: Any) -> str:
    """Return the text with the value at the end of a way as in `meant`."""
    text = _with_key(text, before, way)
    holder = spans(text)
    for i, name in enumerate(way):
        meant = meant[name]
        pair = holder.pair(name)
        if pair is None:
            return spliced(text, _added(text, holder, way, i, meant))
        if i == len(way) - 1 or pair.value.kind != "mapping":
            return spliced(text, _changed(text, holder, pair, node_at(before, way[: i + 1]), way[i + 1 :], meant))
        holder = pair.value
    raise AssertionError("a way has an end")


def _with_key(text: str, before: Mapping, way: Way) -> str:
    """Return the text with a field's name in place of the other that would exclude it: `seeds` for `seed`."""
    name, other = way[-1], EITHER.get(way[-1])
    if other is None or node_at(before, (*way[:-1], other)) is None:
        return text
    holder: Span | None = spans(text)
    for part in way[:-1]:
        pair = holder.pair(part) if holder else None
        holder = pair.value if pair else None
    pair = holder.pair(other) if holder else None
    if pair is None:
        message = f"the {other} of {shown(way[-2])} comes from an alias or a merge, and {name} can't stand beside it"
        raise UsageError(message, BY_HAND)
    return spliced(text, rename_key(text, pair, name))


def _added(text: str, holder: Span, way: Way, i: int, value: Any) -> list[Cut]:
    """Add a field to an entry, or a member to its family, whose members come last and by lines if it does."""
    if i < ENTRY:
        raise UsageError(f"the entry of {shown(way[ENTRY - 1])} is an alias or merged in", BY_HAND)
    if way[i] == MEMBERS and holder.is_block:
        ((member, fields),) = value.items()
        return add_pair(text, holder, MEMBERS, f"\n{_STEP}{member}: {written(fields)}", last=True)
    is_member = MEMBERS in way[: i + 1] and i < ENTRY + 2
    return add_pair(text, holder, way[i], written(value, flow=not holder.is_block), last=is_member)


def _changed(text: str, holder: Span, pair: Pair, old: Node | None, rest: Way, value: Any) -> list[Cut]:
    span = pair.value
    if span.kind == "alias" and rest and isinstance(old, Mapping):
        own = written({rest[0]: value[rest[0]]})
        return [Cut(span.start, span.end, f"{{<<: {text[span.start : span.end]}, {own[1:]}")]
    if span.kind == "list" and isinstance(value, list | tuple) and isinstance(old, Sequence):
        cuts = replace_items(text, span, _new_items(values_of(old), value))
        if cuts is not None:
            return cuts
    return replace_value(text, pair, value, flow=not holder.is_block)


def _new_items(old: list[Any], new: SequenceOf[Any]) -> list[Any]:
    """Return the items of a list, None for those that stay."""
    if len(old) != len(new):
        return list(new)
    return [None if comparable(item) == comparable(was) else item for item, was in zip(new, old, strict=True)]


def removed_at(text: str, way: Way, sound: str) -> str:
    """Return the text without the pair at the end of a way."""
    holder, within = spans(text), None
    for name in way[:-1]:
        within = holder.pair(name)
        if within is None or within.value.kind != "mapping":
            raise UsageError(f"{'.'.join(way[ENTRY:])} of {shown(sound)} comes from an alias or a merge", _SET_OWN)
        holder = within.value
    if holder.pair(way[-1]) is None:
        raise UsageError(f"{'.'.join(way[ENTRY:])} of {shown(sound)} comes from an alias or a merge", _SET_OWN)
    if len(holder.pairs) == 1 and within is not None:
        return spliced(text, replace_value(text, within, {}, flow=False))
    return spliced(text, remove_pair(text, holder, way[-1]))
