"""Any field of any sound, set and removed in manifests of every style: its bytes change, and no others."""

from __future__ import annotations

import random
import re
from dataclasses import asdict, replace
from typing import Any

import pytest
import yaml
from made_manifests import FIELDS, VALUES, Made, made
from reading import read
from slices import amounts

from sfxgen.errors import UsageError
from sfxgen.manifest.edit import remove_field, set_field
from sfxgen.manifest.sound import Place, Sound

NOWHERE = Place(file="", line=0, column=0)
RULES = (
    "the duration)",
    "the sound only",
    "(half the duration)",
    "is missing",
    "no bit depth",
    "no sample rate",
    "for 3 takes",
    "seed ",
)
"""Parts of what is said of fields that don't fit each other: an edit sees to its own field only."""


@pytest.mark.parametrize("count", amounts(60, 400, 5000))
def test_only_the_values_bytes_change_and_reading_gives_back_what_was_set(count):
    refused = sum(not edits_alone(seed) for seed in range(count))
    assert refused <= count / 10  # what others share


def edits_alone(seed: int) -> bool:
    """Set a field of a made manifest, then remove it; return False if it may not be set."""
    draw = random.Random(~seed)
    manifest = made(seed)
    name, field = draw.choice((*manifest.sounds, *manifest.sounds, *manifest.families)), draw.choice(FIELDS)
    value = VALUES[field](draw)
    try:
        edited = set_field(manifest.text, name, field, value)
    except UsageError as error:
        assert is_refusal(error)
        return False
    compare(manifest, manifest.text, edited, name, field)
    after = everything(edited)
    for each in targets_of(manifest, name):
        assert each == name or has_own(manifest.text, each, field) or says(after[each], field, value), (seed, each)
    assert_only_the_value_differs(manifest, manifest.text, edited, name, field)
    try:
        removed = remove_field(edited, name, field)
    except UsageError as error:
        assert is_refusal(error)
        return True
    compare(manifest, edited, removed, name, field)
    if pair_of(manifest, manifest.text, name, field) is None and "*" not in entry_of(manifest.text, name):
        assert removed == manifest.text
    return True


def is_refusal(error: UsageError) -> bool:
    told = ("can't be edited without changing others:", "from an alias or a merge", "is what its family")
    return bool(error.hint) and any(part in error.message for part in told)


def compare(manifest: Made, before: str, after: str, name: str, field: str) -> None:
    """See that all other sounds read the same, and all other fields of this one."""
    old, new, targets = everything(before), everything(after), targets_of(manifest, name)
    assert old.keys() == new.keys()
    for each in old:
        if each in targets:
            assert others(old[each], field) == others(new[each], field)
        else:
            assert old[each] == new[each]


def everything(text: str) -> dict[str, Sound]:
    found, faults = read(text)
    assert all(any(rule in fault for rule in RULES) for fault in faults), faults
    return {name: replace(sound, place=NOWHERE) for name, sound in found.items()}


def others(sound: Sound, field: str) -> dict[str, Any]:
    values = asdict(sound)
    name, _, part = field.partition(".")
    if part and name == "loudness":
        values[name].pop(part)
    elif name in ("seed", "seeds"):
        for each in ("seed", "seeds", "variations"):
            values.pop(each)
    else:
        values.pop(name)
    return values


def says(sound: Sound, field: str, value: Any) -> bool:
    """Tell whether a sound has a value that was set."""
    name, _, part = field.partition(".")
    found = getattr(sound, name)
    if name == "loop" and not part:
        return (found is not None) == bool(value) and all_parts(found, value if isinstance(value, dict) else {})
    if name == "loudness" and not part:
        return all_parts(found, value if isinstance(value, dict) else {"target": None if value == "keep" else value})
    if name == "edits":
        return len(found) == len(value) and all(map(all_parts, found, value))
    if name == "style":  # what stands farther out goes before it
        return found.endswith(value.strip())
    if name in ("seeds", "tags"):
        return found == tuple(value)
    return (getattr(found, part) if part else found) == (value.strip() if isinstance(value, str) else value)


def all_parts(record: Any, parts: dict[str, Any]) -> bool:
    return all(getattr(record, name) == value for name, value in parts.items())


def targets_of(manifest: Made, name: str) -> list[str]:
    """Return the sounds that an edit of a name is about: of a family's name, all it makes."""
    stem = name.partition("{")[0]
    return [each for each in manifest.sounds if each.startswith(stem)] if name in manifest.families else [name]


# Where it stands, by PyYAML's own nodes.


def assert_only_the_value_differs(manifest: Made, before: str, after: str, name: str, field: str) -> None:
    if before == after:
        return
    start = len(shared([before, after]))
    end = len(before) - len(shared([before[start:][::-1], after[::-1]]))
    pair = pair_of(manifest, before, name, field)
    if pair is not None:
        assert pair[0] <= start and end <= pair[1], before[start:end]
    elif "*" not in entry_of(before, name):
        assert start >= end, before[start:end]


def shared(texts: list[str]) -> str:
    """Return what texts begin with in common."""
    one, other = min(texts), max(texts)
    same = next((i for i, sign in enumerate(one) if sign != other[i : i + 1]), len(one))
    return one[:same]


def pair_of(manifest: Made, text: str, name: str, field: str) -> tuple[int, int] | None:
    """Return where a field's key begins and its value ends; None if the entry, or the member, does not have it."""
    root = yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.CSafeLoader)
    mark = len(text) - len(text.removeprefix("\ufeff"))
    way = ["sounds", name]
    if name in manifest.sounds and (family := family_of(manifest, root, name)):
        way = ["sounds", family, "members", name]
    for part in way:
        pairs = [(key, value) for key, value in root.value if key.value == part]
        found = [value for key, value in pairs if value.start_mark.index > key.start_mark.index]  # else an alias
        if not found or not isinstance(found[0], yaml.MappingNode):
            return None
        root = found[0]
    name, _, part = field.partition(".")
    wanted = {name, *({"seed", "seeds"} if name in ("seed", "seeds") else ())}
    for key, value in root.value:
        if key.value in wanted:
            end = max(value.end_mark.index, key.end_mark.index + 1)
            if value.start_mark.index < key.start_mark.index:  # an alias
                end = re.compile(r"[^\r\n]*").match(text, key.end_mark.index + mark).end()
            return key.start_mark.index + mark, end + mark
    return None


def family_of(manifest: Made, root: yaml.Node, name: str) -> str | None:
    return next((each for each in manifest.families if name in targets_of(manifest, each)), None)


def has_own(text: str, member: str, field: str) -> bool:
    """Tell whether a family says something of this member alone about a field."""
    sounds = yaml.load(text.removeprefix("\ufeff"), Loader=yaml.CSafeLoader)["sounds"]
    own = [entry["members"].get(member, {}) for entry in sounds.values() if "members" in entry]
    return any(field.partition(".")[0] in each for each in own)


def entry_of(text: str, name: str) -> str:
    """Return a stretch of text that holds the entry of a sound, to look for aliases in."""
    found = re.search(rf"[\r\n ]\"?{re.escape(name)}\"?:", text)
    return text[found.start() : found.start() + 300] if found else ""
