"""Reads a manifest: defaults and sounds in, resolved sounds out, every fault with its place.

A sound's fields come from four levels: built in, `sfxgen.yaml`, the manifest's defaults, its entry. The
nearest wins, `loudness` and `loop` key by key, so that `loudness: -24` keeps the default's true peak.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sfxgen.manifest.families import Budget, members
from sfxgen.manifest.rules import troubles
from sfxgen.manifest.sound import Loop, Loudness, Place, Sound
from sfxgen.manifest.sources import PathTrouble, Site, find_source
from sfxgen.schema.fields import UNREAD, Record, join
from sfxgen.schema.messages import quoted
from sfxgen.schema.nodes import Mapping, Node, Report, Scalar, Sequence, did_you_mean, found
from sfxgen.schema.paths import leads_out, within
from sfxgen.schema.yaml12 import compose

TOP = ("defaults", "sounds")
FIELDS = Record(Sound)


@dataclass(frozen=True)
class Level:
    """What one level says: readable values by field, and the fields whose value could not be read."""

    values: dict[str, Any] = field(default_factory=dict)
    bad: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Declared:
    """A sound and the path of its key. A faulty one has defaults in place of what is wrong."""

    sound: Sound
    key: str


@dataclass(frozen=True)
class Reader:
    """Reads the levels and sounds of one file."""

    site: Site
    report: Report
    budget: Budget
    further: Level = field(default_factory=Level)
    """The defaults of sfxgen.yaml."""

    @property
    def folder(self) -> str:
        """The file's folder, from the root."""
        return posixpath.dirname(self.report.file)

    def level(self, node: Node, key: str) -> Level:
        """Read the fields of a mapping."""
        said = FIELDS.said(node, key, self.report)
        if said is UNREAD or not isinstance(node, Mapping):
            return Level()
        if "seed" in said and "seeds" in said:
            message = "seed and seeds can't stand in the same entry"
            self.report.at(node.pairs["seeds"][0], f"{key}.seeds", message, "keep one")
        for name, check in _CHECKS.items():
            if name in said and said[name] is not UNREAD:
                said[name] = check(self, said[name], node.pairs[name][1], f"{key}.{name}")
        for name, spread in _SPREAD.items():
            if name in said and said[name] is not UNREAD:
                said[name] = spread(said[name])
        return _sorted_out(said)

    def sounds(self, node: Mapping, defaults: Level) -> Iterator[Declared]:
        """Read the entries under `sounds`, one by one, families unfolded."""
        for at, value in node.pairs.values():
            key = join("sounds", at.text)
            if not isinstance(value, Mapping):
                hint = "as in {prompt: a door creaks, duration: 1.5}"
                self.report.at(value, key, f"expected the fields of a sound, found {found(value)}", hint)
                continue
            for name, entry in members(at, value, key, self.report, self.budget):
                own = self.level(entry, key)
                yield self.sound(name, Mark(at, entry, key), [own, defaults, self.further])

    def sound(self, name: str, mark: Mark, levels: list[Level]) -> Declared:
        """Resolve a sound from its levels, the nearest first, and check the rules between its fields."""
        place = Place(file=self.report.file, line=mark.at.line, column=mark.at.column)
        sound = Sound(name=name, place=place, **_resolved(levels))
        bad = frozenset().union(*(level.bad for level in levels))
        for trouble in troubles(sound):
            if not bad.intersection(trouble.about):
                node, key = mark.find(trouble.path)
                self.report.at(node, key, trouble.message, trouble.hint)
        return Declared(sound, mark.key)


@dataclass(frozen=True)
class Mark:
    """Where an entry stands: its key, its fields, its path."""

    at: Scalar
    entry: Mapping
    key: str

    def find(self, path: tuple[str | int, ...]) -> tuple[Node, str]:
        """The node of a field and its path; where a default says it, the entry's key."""
        node: Node = self.entry
        key, deepest = self.key, self.at
        for part in path:
            key = f"{key}[{part}]" if isinstance(part, int) else f"{key}.{part}"
            inner = _inner(node, part)
            if inner is None:
                break
            node = deepest = inner  # type: ignore[assignment]
        return deepest, key


def _inner(node: Node, part: str | int) -> Node | None:
    if isinstance(node, Mapping) and isinstance(part, str):
        return node.get(part)
    return node.items[part] if isinstance(node, Sequence) and isinstance(part, int) else None


def read_manifest(
    data: bytes | str, site: Site, report: Report, budget: Budget | None = None, further: Level | None = None
) -> tuple[Declared, ...]:
    """Read a manifest. Its sounds are of use only if nothing is in the report afterwards."""
    reader = Reader(site, report, budget or Budget(), further or Level())
    known = len(report.faults)
    root = compose(data, report)
    if root is None and len(report.faults) > known:
        return ()
    hint = "as in sounds: {door: {prompt: a door creaks, duration: 1.5}}"
    if not isinstance(root, Mapping):
        what = found(root) if root else "nothing"
        report.at_place(1, 1, "", f"expected a manifest with `sounds`, found {what}", hint)
        return ()
    for name, (at, _) in root.pairs.items():
        if name not in TOP:
            near = did_you_mean(name, TOP, report)
            report.at(at, join("", name), "unknown key", near or "a sound stands indented under `sounds:`")
    defaults = reader.level(root.pairs["defaults"][1], "defaults") if "defaults" in root.pairs else Level()
    sounds = root.get("sounds")
    if not isinstance(sounds, Mapping):
        what = found(sounds) if sounds else "nothing"
        report.at(sounds or root, "sounds", f"expected sounds by name, found {what}", hint)
        return ()
    return tuple(reader.sounds(sounds, defaults))


# Levels.


def _sorted_out(said: dict[str, Any]) -> Level:
    bad = set()
    values = {}
    for name, value in said.items():
        if isinstance(value, dict) and UNREAD in value.values():
            bad.add(name)
            value = {key: inner for key, inner in value.items() if inner is not UNREAD}
        if value is UNREAD:
            bad.add(name)
        else:
            values[name] = value
    return Level(values, frozenset(bad))


def _spread_loudness(value: Any) -> dict[str, Any]:
    said = dict(value) if isinstance(value, dict) else {"target": value}
    return {**said, "target": None} if said.get("target") == "keep" else said


def _spread_loop(value: Any) -> dict[str, Any]:
    return {"on": True, **value} if isinstance(value, dict) else {"on": value}


_SPREAD: dict[str, Callable[[Any], dict[str, Any]]] = {"loudness": _spread_loudness, "loop": _spread_loop}
"""Fields that are won key by key, each with how its short form is spelt out."""


def _resolved(levels: list[Level]) -> dict[str, Any]:
    """The fields of a sound, of levels with the nearest first."""
    values: dict[str, Any] = {}
    for level in reversed(levels):
        spread = [name for name in _SPREAD if name in level.values]
        inner = {name: {**values.get(name, {}), **level.values[name]} for name in spread}
        values = {**values, **level.values, **inner}
    if "loudness" in values:
        values["loudness"] = Loudness(**values["loudness"])
    if "loop" in values:
        on = values["loop"].pop("on")
        values["loop"] = Loop(**values["loop"]) if on else None
    return {**values, **_takes(levels)}


def _takes(levels: list[Level]) -> dict[str, Any]:
    """Seeds of the nearest level with any; takes of the nearest that says how many, if only by its seeds."""
    seeded = next((level for level in levels if "seed" in level.values or "seeds" in level.values), Level())
    seeds = seeded.values.get("seeds", ())
    taken = {"seeds": seeds, "seed": 0 if seeds else seeded.values.get("seed", 0)}
    for level in levels:
        if "variations" in level.values:
            return {**taken, "variations": level.values["variations"]}
        if seeds and level is seeded:
            return {**taken, "variations": len(seeds)}
    return taken


# Fields that name something outside the manifest.

_HUB_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*")


def _check_source(reader: Reader, value: str, node: Node, key: str) -> Any:
    try:
        return find_source(value, reader.folder, reader.site, suggest=not reader.report.crowded)
    except PathTrouble as trouble:
        reader.report.at(node, key, *trouble.args)
        return UNREAD


def _check_model(reader: Reader, value: str, node: Node, key: str) -> Any:
    """A name of the table, a hub id, or a folder `./…` from the project's root; weights need not be there."""
    site, report = reader.site, reader.report
    if value in site.models:
        return value
    if value.startswith("./"):
        path = within(value)
        if path is not None and path != "." and "\\" not in value and not leads_out(site.root, path):
            return f"./{path}"
        report.at(node, key, f"{quoted(value)} is not a folder inside the project", "as in ./models/rain")
    elif _HUB_ID.fullmatch(value) and ".." not in value and "--" not in value:
        return value
    else:
        near = did_you_mean(value, site.models, report)
        hint = near or "`sfxgen models` lists them; others are `org/name` or `./folder`"
        report.at(node, key, f"there is no model {quoted(value)}", hint)
    return UNREAD


_CHECKS: dict[str, Callable[[Reader, Any, Node, str], Any]] = {"source": _check_source, "model": _check_model}
