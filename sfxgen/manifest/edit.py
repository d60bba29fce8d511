"""Edits a manifest's text the way a person would: one line changes, every other byte stays."""

from __future__ import annotations

import re
from collections.abc import Sequence as SequenceOf
from fnmatch import fnmatchcase
from glob import escape
from typing import Any

from sfxgen.errors import UsageError
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence
from sfxgen.schema.yaml12 import compose

_BOM = "\ufeff"
_BY_HAND = "edit its seeds by hand"


def set_seeds(text: str, sound: str, seeds: SequenceOf[int]) -> str:
    """Return a manifest's text with `seeds: [...]` in the entry of a sound, in place of its `seed` or `seeds`.

    text: as in the file, line endings included. Comments and all other text stay as they are.
    Raises UsageError if the sound has no entry of its own there, or shares it with others.
    """
    byte_order_mark = _BOM if text.startswith(_BOM) else ""
    body = text.removeprefix(_BOM)
    before = _read(body)
    key, entry = _entry(before, sound)
    line = f"seeds: [{', '.join(map(str, seeds))}]"
    old = next((pair for name, pair in entry.pairs.items() if name in ("seed", "seeds")), None)
    if old is None:
        after = _inserted(body, entry, line)
    elif _within(old[0], entry) and old[1].start >= old[0].end:
        after = body[: old[0].start] + line + body[_end(old[1]) or _colon(body, old[0]) :]
    else:
        raise UsageError(f"the seeds of {sound} come from an alias", _BY_HAND)
    _verify(before, after, key.text, seeds)
    return byte_order_mark + after


def _read(text: str) -> Node:
    faults = Faults("the manifest")
    root = compose(text, faults)
    if root is None or faults.listed:
        raise UsageError(
            f"the manifest has a fault: {faults.listed[0] if faults.listed else 'it is empty'}", "fix it first"
        )
    return root


def _entry(root: Node, sound: str) -> tuple[Scalar, Mapping]:
    sounds = root.get("sounds") if isinstance(root, Mapping) else None
    if not isinstance(sounds, Mapping):
        raise UsageError("the manifest has no sounds", "add one first")
    if sound not in sounds.pairs:
        family = next((name for name in sounds.pairs if _may_make(name, sound)), None)
        if family:
            raise UsageError(f"{sound} is made by the family {family}", "edit the seeds of the family by hand")
        raise UsageError(f"{sound} is not declared in the manifest", "`sfxgen list` names every sound")
    key, entry = sounds.pairs[sound]
    if not _within(key, sounds) or entry.start < key.end:
        raise UsageError(f"the entry of {sound} is an alias or merged in", _BY_HAND)
    if not isinstance(entry, Mapping) or "each" in entry.pairs:
        raise UsageError(f"the entry of {sound} does not stand for this sound alone", _BY_HAND)
    return key, entry


def _may_make(template: str, sound: str) -> bool:
    parts = re.split(r"\{[^{}]*\}", template)
    return len(parts) > 1 and fnmatchcase(sound, "*".join(map(escape, parts)))


def _within(inner: Node, outer: Node) -> bool:
    """Tell whether a node stands inside another's text, not elsewhere by an alias."""
    return outer.start <= inner.start and inner.end <= outer.end


def _end(node: Node) -> int | None:
    """Return where a value's text ends; None if it has no text. The parser puts the end of a block list too far."""
    if node.start == node.end:
        return None
    if isinstance(node, Sequence) and not node.flow and node.items:
        return _end(node.items[-1])
    return node.end


def _colon(text: str, key: Scalar) -> int:
    """Return the place after a key's colon, where an empty value is."""
    colon = re.compile(r"[ \t]*:").match(text, key.end)
    return colon.end() if colon else key.end


def _inserted(text: str, entry: Mapping, line: str) -> str:
    """Return the text with a line after the entry's first field; in an entry between braces, an item before it."""
    own = [(key, value) for key, value in entry.pairs.values() if _within(key, entry)]
    if entry.flow:
        return _inserted_flow(text, entry, own, line)
    if not own:
        raise UsageError("the entry has no field of its own", _BY_HAND)
    key, value = own[0]
    start = _line_start(text, key.start)
    indent = text[start : key.start]
    if indent.strip():
        raise UsageError("the entry is written in a way that can't be edited", _BY_HAND)
    if isinstance(value, Scalar) and value.start >= key.end and not re.search("[\r\n]", text[key.start : value.end]):
        start = _next_line(text, value.end)
    newline = _newline(text, key.start)
    unended = start == len(text) and not text.endswith(("\n", "\r"))
    added = f"{newline}{indent}{line}" if unended else f"{indent}{line}{newline}"
    return text[:start] + added + text[start:]


def _inserted_flow(text: str, entry: Mapping, own: list[tuple[Scalar, Node]], line: str) -> str:
    if not own:
        at = text.index("{", entry.start) + 1
        return text[:at] + line + text[at:]
    at = own[0][0].start
    return f"{text[:at]}{line}, {text[at:]}"


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _next_line(text: str, at: int) -> int:
    end = re.compile("\r\n|\r|\n").search(text, at)
    return end.end() if end else len(text)


def _newline(text: str, at: int) -> str:
    """Return the line ending in use at a place."""
    ending = re.compile("\r\n|\r|\n").search(text, at) or re.search("\r\n|\r|\n", text)
    return ending.group() if ending else "\n"


# Checking the result.


def _verify(before: Node, text: str, sound: str, seeds: SequenceOf[int]) -> None:
    """Read the edited text again: the sound must have its seeds, and nothing else may differ."""
    faults = Faults("the manifest")
    after = compose(text, faults)
    meant = _plain(before)
    fields = meant["sounds"][sound]
    fields.pop("seed", None)
    fields["seeds"] = [repr(seed) for seed in seeds]
    if after is None or faults.listed or _plain(after) != meant:
        raise UsageError(f"the entry of {sound} can't be edited without changing others", _BY_HAND)


def _plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        return repr(node.value)  # 1, 1.0 and True are equal, .nan is not even to itself
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    return {key: _plain(value) for key, (_, value) in node.pairs.items()}
