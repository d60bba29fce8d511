"""The outline of a manifest: `defaults` and `sounds` at its top, sounds by name; and what people write in its place."""

from __future__ import annotations

import re

from sfxgen.manifest import names
from sfxgen.manifest.other_names import SETTING, SETTINGS
from sfxgen.manifest.sound import Sound
from sfxgen.schema.fields import declarations, join
from sfxgen.schema.messages import shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence, describe, did_you_mean
from sfxgen.schema.slips import MOST_LOOKED_AT, in_braces
from sfxgen.schema.unknown import snake_case

TOP = ("defaults", "sounds")
_SOUNDS = frozenset(("sound", "sfx", "effects", "sound_effects", "audio", "clips", "samples", "entries", "list"))
_EXAMPLE = "as in sounds: {door: {prompt: a door creaks, duration: 1.5}}"
_COMMENTED_OUT = re.compile(r"\s*#[#\s]*sounds\s*:")


def sounds_of(root: Node | None, faults: Faults) -> Mapping | None:
    """Return the entries under `sounds`; None where there are none, which is a fault unless they are commented out.

    root: None for a file without content. An empty file is a fault: some editors leave one for a moment while they
    save, and its sounds must not go for that.
    """
    if root is None or (isinstance(root, Scalar) and root.value is None):
        if not any(line.strip() for line in faults.lines):
            faults.add_at(1, 1, "", "expected a manifest with `sounds`, found nothing", f"{_EXAMPLE}; or delete it")
        return None
    if not isinstance(root, Mapping):
        faults.add_at(1, 1, "", f"expected a manifest with `sounds`, found {describe(root)}", _no_outline(root))
        return None
    explained = [_unknown_key(at, value, root, faults) for name, (at, value) in root.pairs.items() if name not in TOP]
    sounds = root.get("sounds")
    if isinstance(sounds, Mapping):
        return sounds
    if isinstance(sounds, Sequence) or (isinstance(sounds, Scalar) and sounds.value is not None):
        faults.add(sounds, "sounds", f"expected sounds by name, found {describe(sounds)}", _unnamed(sounds))
    elif sounds is None and not any(explained) and not any(map(_COMMENTED_OUT.match, faults.lines)):
        alone = "defaults" in root.pairs and len(root.pairs) == 1
        hint = "add sounds:, or move the defaults to sfxgen.yaml, where they hold for every manifest"
        faults.add(root, "sounds", "expected sounds by name, found nothing", hint if alone else _EXAMPLE)
    return None


def _no_outline(root: Node) -> str:
    """Say what is missing in a text that has no outline at all."""
    pair = re.match(r"(sounds|defaults):\S", root.text) if isinstance(root, Scalar) else None
    return f"put a space, or a line break, after `{pair[1]}:`" if pair else _unnamed(root)


def _unknown_key(at: Scalar, value: Node, root: Mapping, faults: Faults) -> bool:
    """Record a key that has no place at the top; tell whether it explains why there are no sounds."""
    name, spelt = at.text, snake_case(at.text)
    near = did_you_mean(spelt, TOP, faults)
    if not near and spelt in _SOUNDS and "sounds" not in root.pairs:
        near = "did you mean sounds?"
    elsewhere = SETTING if spelt in SETTINGS else ""
    hint = near or elsewhere or _misplaced(spelt, value)
    faults.add(at, join("", name), "unknown key", hint)
    return "sounds" in near or (not elsewhere and isinstance(value, Mapping))


def _misplaced(spelt: str, value: Node) -> str:
    if spelt in declarations(Sound):
        return "write it in a sound, or under `defaults:` for all of them"
    if not isinstance(value, Mapping):
        return "only `defaults` and `sounds` stand here"
    shared = (
        "" if {"prompt", "source"} & {*value.pairs} or not value.pairs else "; what sounds share, under `defaults:`"
    )
    return f"indent a sound under `sounds:`{shared}"


def _unnamed(sounds: Node) -> str:
    """Say how sounds are named that stand in a list, or in a text."""
    first = sounds.items[0] if isinstance(sounds, Sequence) and sounds.items else None
    named = first.get("name") if isinstance(first, Mapping) else None
    if isinstance(named, Scalar):
        return f"write its name before a colon, without a dash: {names.suggestion(named.text) or 'door'}:"
    if isinstance(first, Mapping) and len(first.pairs) == 1:
        return f"leave out the dash: {shown(next(iter(first.pairs)))}:"
    return _EXAMPLE


# Entries.


def is_entry(at: Scalar, value: Node, sounds: Mapping, faults: Faults) -> bool:
    """Tell whether a pair under `sounds` is a sound with fields; where it is not, that is a fault."""
    key = join("sounds", at.text)
    if isinstance(value, Mapping) and at.text in ("default", "defaults") and not {"prompt", "source"} & {*value.pairs}:
        faults.add(at, key, "defaults are no sound", "write `defaults:` beside `sounds:`, not under it")
        return False
    if isinstance(value, Mapping):
        return not _holds_sounds(at, value, faults)
    if at.text in declarations(Sound):
        if _is_first_field(at, sounds):
            message = f"a field stands where a sound's name is expected: {shown(at.text)}"
            faults.add(at, key, message, f"indent it under {_name_above(at, sounds)}")
    elif faults.many or not _is_above_fields(at, value, sounds):
        faults.add(value, key, f"expected the fields of a sound, found {describe(value)}", _as_fields(at, value))
    return False


def _is_loose(at: Scalar, value: Node) -> bool:
    return at.text in declarations(Sound) and not isinstance(value, Mapping)


def _is_first_field(at: Scalar, sounds: Mapping) -> bool:
    before = [each for each in sounds.pairs.values() if each[0].line < at.line]
    return not before or not _is_loose(*before[-1])


def _name_above(at: Scalar, sounds: Mapping) -> str:
    above = [each[0].text for each in sounds.pairs.values() if each[0].line < at.line and not _is_loose(*each)]
    return f"`{shown(above[-1])}:`" if above else "a sound's name"


def _is_above_fields(at: Scalar, value: Node, sounds: Mapping) -> bool:
    """Tell whether a name has nothing because its fields stand below it, in its own column: their fault says so."""
    if not isinstance(value, Scalar) or value.value is not None:
        return False
    after = [each for each in sounds.pairs.values() if each[0].line > at.line]
    return bool(after) and _is_loose(*after[0])


def _as_fields(at: Scalar, value: Node) -> str:
    """Say how a sound is written that is no mapping."""
    name = shown(at.text)
    if isinstance(value, Sequence):
        return "write { } in place of [ ]" if value.flow else "leave out the `- ` before its fields"
    if not isinstance(value, Scalar) or value.value is None:
        return "indent its fields under it, as in prompt: a door creaks; or comment its name out, too"
    fields = in_braces(value.text, declarations(Sound))
    on_one_line = value.end - value.start <= len(value.text) + len("''")
    if fields and on_one_line:
        return f"write {name}: {fields}"
    if fields:
        sign = re.search("[:=\uff1a]", value.text)[0]  # type: ignore[index]
        wrong = "put a space after each colon" if sign == ":" else f"write a colon and a space in place of {sign}"
        return f"{wrong}, as in {fields[1:-1].partition(', ')[0]}"
    given = _UNNAMED.fullmatch(value.text[:MOST_LOOKED_AT])
    prompt, seconds = (given[1], given[2]) if given else (value.text, "1.5")
    return f"write {name}: {{prompt: {shown(prompt, 30)}, duration: {seconds}}}"


_UNNAMED = re.compile(r"[(\[]?\s*[\"']?([^,\"']+)[\"']?\s*,\s*(\d*\.?\d+)\s*s?\s*[)\]]?")
"""A text and seconds, without the names of their fields."""


def _holds_sounds(at: Scalar, entry: Mapping, faults: Faults) -> bool:
    """Record that sounds stand inside an entry, as in a folder; tell whether any does."""
    found = False
    for name, (inner, value) in entry.pairs.items():
        if name in declarations(Sound) or name == "each" or not isinstance(value, Mapping):
            continue
        if value.pairs.keys() & declarations(Sound).keys():
            key = join(join("sounds", at.text), name)
            better = names.suggestion(f"{at.text}/{name}")
            faults.add(inner, key, "a sound can't stand inside another", f"write {better}: under `sounds:`")
            found = True
    return found
