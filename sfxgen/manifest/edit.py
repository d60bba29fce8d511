"""Edits a manifest's text the way a person would: one value changes, every other byte stays.

`set_field` gives a field of a sound a value, `remove_field` takes it out, whatever the YAML's style: by lines or
between braces, plain, quoted or folded, behind an alias or a merge. Both take the text as it is in the file, line
endings and byte order mark included, and return the new one. A sound of a family gets its value under `members` of
the family's entry; the family's own name, `step_{ground}`, stands for the entry itself, and so for all its sounds.

The new text is read again before it is returned: the field says what was set, and every other field of every sound
says what it said before. Where that can't be had, as where others share the value by an anchor, UsageError says why
and what to do, and nothing is changed.

Who writes the result sees to it that the file has not changed since its text was read.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from sfxgen.errors import UsageError
from sfxgen.manifest.edit_text import BY_HAND, ENTRY, removed_at, set_at
from sfxgen.manifest.edit_values import GONE, SHORT, Way, node_at, with_value
from sfxgen.manifest.families import MEMBERS, Budget, family_of, is_placeholder, members
from sfxgen.manifest.reader import FIELDS
from sfxgen.schema.declare import declarations
from sfxgen.schema.messages import nearest, shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, is_empty, join
from sfxgen.schema.values import comparable, values_of
from sfxgen.schema.write import written
from sfxgen.schema.yaml12 import compose

_BOM = "\ufeff"


def set_field(text: str, sound: str, field: str, value: Any) -> str:
    """Return a manifest's text with a field of a sound at a value.

    sound: its name; that of a family stands for all its sounds. field: as in the manifest, or a part of one, as in
    `loudness.target`. value: text, a number, a flag, a list of such or a dict of such, as YAML would have it.
    Raises UsageError if the value is none of the field's, or no edit leaves all else as it is.
    """
    mark, body = _BOM if text.startswith(_BOM) else "", text.removeprefix(_BOM)
    before = parsed(body)
    target = target_of(before, sound)
    way = _way(before, target, field)
    _check_value(way[len(target) :], value, is_family="each" in _fields(before, target[:2]).pairs)
    was = values_of(before)
    meant = with_value(was, way, value)
    if comparable(meant) == comparable(was):
        return text
    after = set_at(body, before, way, meant)
    _verify(before, after, meant, sound)
    return mark + after


def remove_field(text: str, sound: str, field: str) -> str:
    """Return a manifest's text without a field of a sound, which defaults, its family or a merge then decide.

    A text that does not have it comes back as it is. Raises UsageError if the field comes from elsewhere: from a merge,
    an alias, or, for one member, from its family.
    """
    mark, body = _BOM if text.startswith(_BOM) else "", text.removeprefix(_BOM)
    before = parsed(body)
    target = target_of(before, sound)
    way = _way(before, target, field)
    if node_at(before, way) is None:
        _require_field(way[len(target)])
        _refuse_what_the_family_says(before, target, way, sound)
        return text
    emptied = _emptied(before, way)
    after = removed_at(body, emptied, sound)
    if len(_COMMENT.findall(after)) < len(_COMMENT.findall(body)):  # one stood over what would go with the field
        emptied = way
        after = removed_at(body, way, sound)
    _verify(before, after, None, sound, emptied)
    return mark + after


_COMMENT = re.compile(r"(?:^|[\r\n])[ \t]*#")


# What is edited.


def parsed(text: str) -> Mapping:
    """Return what a manifest says. Raises UsageError for one with a fault, or without sounds."""
    faults = Faults("the manifest")
    root = compose(text, faults)
    if root is None or faults.listed:
        fault = faults.listed[0] if faults.listed else "it is empty"
        raise UsageError(f"the manifest has a fault: {fault}", "fix it first")
    if not isinstance(root, Mapping) or not isinstance(root.get("sounds"), Mapping):
        raise UsageError("the manifest has no sounds", "add one first")
    return root


def target_of(root: Mapping, sound: str) -> Way:
    """Return the way to the fields of a sound: its entry, or what its family says of this member alone.

    Raises UsageError for a sound that is not declared there.
    """
    sounds = _fields(root, ("sounds",))
    if sound in sounds.pairs:
        entry = sounds.pairs[sound][1]
        if not isinstance(entry, Mapping) and not is_empty(entry):
            raise UsageError(f"the entry of {shown(sound)} holds no fields", BY_HAND)
        return "sounds", sound
    family = family_of(sounds, sound)
    if family is None:
        raise UsageError(f"{shown(sound)} is not declared in the manifest", "`sfxgen list` names every sound")
    return "sounds", family, MEMBERS, sound


def _way(root: Mapping, target: Way, field: str) -> Way:
    """Return the way to a field, or to the part of one that a `.` names; a part that is written alone is the field."""
    name, _, part = field.partition(".")
    node = node_at(root, (*target, name))
    if part and part == SHORT.get(name) and isinstance(node, Scalar) and not is_empty(node):
        return *target, name
    return (*target, name, part) if part else (*target, name)


def _fields(root: Mapping, way: Way) -> Mapping:
    """Return the mapping at the end of a way; an empty one if there is none."""
    node = node_at(root, way)
    return node if isinstance(node, Mapping) else replace(root, pairs={})


def _check_value(parts: Way, value: Any, *, is_family: bool) -> None:
    """Raise UsageError with the first fault that the reader would find in a value, alone on a line."""
    for part in reversed(parts):
        value = {part: value}
    faults = Faults("the value")
    try:
        node = compose(written(value), faults)
    except TypeError as error:
        raise UsageError(str(error), "give text, a number, a flag, a list or a mapping") from None
    if node is not None and not faults.listed:
        FIELDS.values(_unfilled(node) if is_family else node, "", faults)
    if faults.listed:
        fault = faults.listed[0]
        raise UsageError(f"{fault.key}: {fault.message}" if fault.key else fault.message, fault.hint)


def _require_field(name: str) -> None:
    fields = declarations(FIELDS.of)
    if name not in fields:
        near = nearest(name, fields)
        raise UsageError(f"a sound has no field {shown(name)}", f"did you mean {near}?" if near else "check its name")


def _unfilled(node: Node) -> Node:
    """Return fields without those whose value is a placeholder alone, which may become a number or a flag."""
    pairs = {} if not isinstance(node, Mapping) else node.pairs
    given = {name: pair for name, pair in pairs.items() if not is_placeholder(pair[1])}
    return replace(node, pairs=given) if isinstance(node, Mapping) else node


def _refuse_what_the_family_says(root: Mapping, target: Way, way: Way, sound: str) -> None:
    family, field = target[1], ".".join(way[len(target) :])
    if MEMBERS in target and node_at(root, (*target[:2], *way[len(target) :])) is not None:
        hint = f"set another value for {sound}, or remove it from {family}, and so from all of them"
        raise UsageError(f"the {field} of {sound} is what its family {family} says", hint)


def _emptied(root: Mapping, way: Way) -> Way:
    """Return the way to what has to go with a field: a record, or a member, that would be left without any."""
    while len(way) > ENTRY + 1:
        holder = node_at(root, way[:-1])
        if not isinstance(holder, Mapping) or len(holder.pairs) > 1:
            break
        way = way[:-1]
    return way


# Checking the result.


def _verify(before: Mapping, text: str, meant: Any, sound: str, removed: Way = ()) -> None:
    """Read the edited text again: the sound must say what was meant, and nothing else may differ.

    removed: the way to what is gone, unless a merge has it, too; then meant is None.
    """
    faults = Faults("the manifest")
    after = compose(text, faults)
    if removed:
        merged = node_at(after, removed)
        meant = with_value(values_of(before), removed, GONE if merged is None else values_of(merged))
    if any("there is no anchor" in fault.message for fault in faults.listed):
        message = f"the entry of {shown(sound)} can't be edited without changing others: they share it by its anchor"
        raise UsageError(message, f"give them their own value first, or {BY_HAND}")
    if after is None or faults.listed or not isinstance(after, Mapping):
        raise UsageError(f"the entry of {shown(sound)} is written in a way that can't be edited", BY_HAND)
    found, wanted = comparable(values_of(after)), comparable(meant)
    if found != wanted:
        others = (name for name, entry in wanted["sounds"].items() if found["sounds"].get(name) != entry)
        shared = next((name for name in others if name not in target_of(before, sound)), None)
        with_whom = f": {shown(shared)} shares it by an anchor" if shared else ""
        hint = f"give {shown(shared)} its own value first, or {BY_HAND}" if shared else BY_HAND
        raise UsageError(f"the entry of {shown(sound)} can't be edited without changing others{with_whom}", hint)
    _check_family(before, after, target_of(before, sound)[:ENTRY])


def _check_family(before: Mapping, after: Mapping, entry: Way) -> None:
    """Raise UsageError if an edit brought a fault into a family, such as a placeholder that it does not have."""
    old, new = Faults(""), Faults("")
    for root, faults in ((before, old), (after, new)):
        fields = _fields(root, entry)
        name = _fields(root, entry[:1]).pairs[entry[1]][0]
        if "each" in fields.pairs:
            list(members(name, fields, join("sounds", name.text), faults, Budget()))
    if len(new.listed) > len(old.listed):
        fault = new.listed[-1]
        raise UsageError(f"{fault.key}: {fault.message}", fault.hint)
