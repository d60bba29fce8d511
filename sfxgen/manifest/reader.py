"""Reads a manifest: sounds with all their fields, and every fault with its place.

A sound's fields come from layers: built in, the defaults of `sfxgen.yaml`, the manifest's defaults, its category, its
own entry; in a family, what it says of this member alone is nearer still. The nearest layer wins. In `loudness` and
`loop` each key is won on its own, so that `loudness: -24` keeps the true peak of the defaults. `style` is joined from
all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Mapping as PyMapping
from dataclasses import dataclass, field, replace
from typing import Any

from sfxgen.manifest import other_names
from sfxgen.manifest.advice import advice_on, advice_on_family
from sfxgen.manifest.categories import entries_of, with_category
from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.families import MEMBERS, Budget, Member, members
from sfxgen.manifest.layer import Layer
from sfxgen.manifest.outline import is_entry, sounds_of
from sfxgen.manifest.placeholders import require_placeholders
from sfxgen.manifest.references import CHECKS, Found, Site
from sfxgen.manifest.rules import conflicts
from sfxgen.manifest.sound import AUTO, Loop, Loudness, Place, Sound
from sfxgen.schema.fields import UNREAD, Record, declarations, join
from sfxgen.schema.messages import shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence, is_empty
from sfxgen.schema.unknown import words_of
from sfxgen.schema.yaml12 import compose

FIELDS = Record(Sound, other_names.SOUND, other_names.ELSEWHERE, needed=("prompt", "duration", "source", "layers"))
WORDS = words_of(Sound) | {"defaults", "sounds", "each", MEMBERS}
"""The keys that stand in a manifest, but for the names of sounds."""


@dataclass(frozen=True)
class Declared:
    """A sound, and the path of its key. A faulty sound has defaults in place of what could not be read."""

    sound: Sound
    key: str


@dataclass(frozen=True)
class EntryLocation:
    """Where the entry of a sound stands: its key's node, its fields, and the path of its key."""

    at: Scalar
    fields: Mapping
    key: str
    own: EntryLocation | None = None
    """What a family says of this member alone."""

    def find(self, path: tuple[str | int, ...]) -> tuple[Node, str]:
        """Return the node of a field, and its key's path. Where the field comes from defaults: the entry's own node."""
        if self.own and path and path[0] in self.own.fields.pairs:
            return self.own.find(path)
        node: Node = self.fields
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


@dataclass(frozen=True)
class Reader:
    """Reads the layers and the sounds of one file."""

    context: ManifestContext
    faults: Faults
    categories: PyMapping[str, Layer] = field(default_factory=dict)
    """Of the project."""
    advice: dict[str, None] = field(default_factory=dict)
    """What a person should know that is no fault, in order."""

    def defaults(self, root: Node | None) -> Layer:
        """Read what stands under `defaults`, if anything does."""
        given = root.get("defaults") if isinstance(root, Mapping) else None
        return Layer() if given is None or is_empty(given) else self.layer(given, "defaults")

    def layer(self, node: Node, key: str) -> Layer:
        """Read a mapping of fields."""
        values = FIELDS.values(node, key, self.faults)
        if values is UNREAD or not isinstance(node, Mapping):
            return Layer()
        if {"seed", "seeds"} <= node.pairs.keys():
            message = "seed and seeds can't stand in the same entry"
            self.faults.add(node.pairs["seeds"][0], f"{key}.seeds", message, "keep one")
        site = Site(self.context, self.faults, self.categories)
        for name, check in CHECKS.items():
            if values.get(name, UNREAD) is not UNREAD:
                values[name] = check(site, values[name], node.pairs[name][1], f"{key}.{name}")
        if isinstance(found := values.get("source"), Found):
            values |= {"source": found.path, "absent": found.absent}
        for name, spelt_out in _LONG_FORMS.items():
            if values.get(name, UNREAD) is not UNREAD:
                values[name] = spelt_out(values[name])
        return _layer(values)

    def project_layer(self, root: Node | None) -> Layer:
        """Read what `sfxgen.yaml` says of sounds: its defaults, and its categories."""
        entries = entries_of(root.get("categories") if isinstance(root, Mapping) else None, self.faults)
        categories = {name: self.layer(fields, key) for name, (fields, key) in entries.items()}
        return replace(replace(self, categories=categories).defaults(root), categories=categories)

    def sounds(self, node: Mapping, defaults: list[Layer], budget: Budget) -> Iterator[Declared]:
        """Read the entries under `sounds`, families expanded. defaults: the nearest layer first."""
        for at, value in node.pairs.values():
            if not is_entry(at, value, node, self.faults) or not isinstance(value, Mapping):
                continue
            key = join("sounds", at.text)
            if not require_placeholders(at, value, key, self.faults):
                continue
            made, known = 0, len(self.faults.listed)
            for member in members(at, value, key, self.faults, budget):
                made += 1
                location = EntryLocation(at, member.fields, key, self._own(member, key))
                own = [self.layer(location.own.fields, location.own.key)] if location.own else []
                yield self.sound(member.name, location, [*own, self.layer(member.fields, key), *defaults])
            self.faults.one_each(known)
            self.advise(at.text, at, advice_on_family(value, made) if "each" in value.pairs else ())

    def _own(self, member: Member, key: str) -> EntryLocation | None:
        if member.at is None or member.own is None:
            return None
        return EntryLocation(member.at, member.own, join(join(key, MEMBERS), member.name))

    def sound(self, name: str, location: EntryLocation, layers: list[Layer]) -> Declared:
        """Resolve a sound from its layers, the nearest first, and check the rules between its fields."""
        place = Place(file=self.faults.file, line=location.at.line, column=location.at.column)
        layers = with_category(layers, self.categories)
        sound = Sound(name=name, place=place, **_resolved(layers))
        unread = frozenset().union(*(layer.unread for layer in layers))
        strangers = location.fields.pairs.keys() - declarations(Sound).keys()
        stranger = len(strangers - {"each", "members"}) > len(unread)  # which stands for what is missing
        for conflict in conflicts(sound):
            nameless = not (sound.prompt or sound.source or sound.layers) and not conflict.path and stranger
            if not unread.intersection(conflict.about) and not nameless:
                node, key = location.find(conflict.path)
                self.faults.add(node, key, conflict.message, conflict.hint)
        for path, message, hint in self._without_length(sound, unread):
            node, key = location.find(path)
            self.faults.add(node, key, message, hint)
        self.advise(name, location.at, advice_on(sound, location.fields, self.context))
        return Declared(sound, location.key)

    def _without_length(self, sound: Sound, unread: frozenset[str]) -> Iterator[tuple[tuple[str, ...], str, str]]:
        """Find that nothing says how long a render is, whose model can't start from the recording that is named."""
        starts_from_it = "edits" in self.context.uses.get(sound.model, ("edits",))
        if sound.source is None or sound.duration is not None or unread or starts_from_it:
            return
        if sound.prompt is not None:
            message = f"{sound.model} makes the sound from this prompt, not from the recording, and duration is missing"
            yield ("prompt",), message, "delete prompt: to take the recording as it is, or add duration:"
        elif sound.edits:
            yield ("edits",), f"{sound.model} can't edit a recording", "delete edits:, or choose another model"

    def advise(self, name: str, at: Scalar, texts: Iterable[str]) -> None:
        """Note what a person should know of an entry."""
        self.advice.update(dict.fromkeys(f"{self.faults.file}:{at.line}: {shown(name)}: {text}" for text in texts))


def read_manifest(
    data: bytes | str,
    context: ManifestContext,
    faults: Faults,
    budget: Budget | None = None,
    project_defaults: Layer | None = None,
    advice: dict[str, None] | None = None,
) -> tuple[Declared, ...]:
    """Read a manifest. Its sounds are of use only if no fault was added.

    advice: receives what a person should know that is no fault.
    """
    before = len(faults.listed)
    root = compose(data, faults, WORDS)
    if root is None and len(faults.listed) > before:
        return ()
    sounds = sounds_of(root, faults)
    project = project_defaults or Layer()
    reader = Reader(context, faults, project.categories, advice if advice is not None else {})
    defaults = reader.defaults(root)
    if sounds is None:
        return ()
    return tuple(reader.sounds(sounds, [defaults, project], budget or Budget()))


# Layers.


def _layer(values: dict[str, Any]) -> Layer:
    """Sort the readable values from those that are not; of a mapping in one of them, too."""
    readable, unread = {}, set()
    for name, value in values.items():
        if isinstance(value, dict) and UNREAD in value.values():
            unread.add(name)
            value = {key: inner for key, inner in value.items() if inner is not UNREAD}
        if value is UNREAD:
            unread.add(name)
        else:
            readable[name] = value
    return Layer(readable, frozenset(unread))


def _long_loudness(value: Any) -> dict[str, Any]:
    values = dict(value) if isinstance(value, dict) else {"target": value}
    return {**values, "target": None} if values.get("target") == "keep" else values


def _long_loop(value: Any) -> dict[str, Any]:
    return {"on": True, **value} if isinstance(value, dict) else {"on": value}


_LONG_FORMS: dict[str, Callable[[Any], dict[str, Any]]] = {"loudness": _long_loudness, "loop": _long_loop}
"""Fields of which each key is won on its own: how their short form is spelt out."""


def _resolved(layers: list[Layer]) -> dict[str, Any]:
    """Return the fields of a sound from its layers, the nearest first."""
    values: dict[str, Any] = {}
    for layer in reversed(layers):
        given = [name for name in _LONG_FORMS if name in layer.values]
        merged = {name: {**values.get(name, {}), **layer.values[name]} for name in given}
        values = {**values, **layer.values, **merged}
    if "loudness" in values:
        values["loudness"] = _as_usual(Loudness(**values["loudness"]), values.get("source"))
    if values.get("duration") == AUTO and (values.get("source") is not None or values.get("layers")):
        values["duration"] = None
    if "loop" in values:
        on = values["loop"].pop("on")
        values["loop"] = Loop(**values["loop"]) if on else None
    return {**values, "is_model_said": "model" in values, **_joined_style(layers), **_takes(layers)}


def _joined_style(layers: list[Layer]) -> dict[str, str]:
    """Return the styles of all layers as one, the outermost first: each says what is true of all inside it."""
    styles = [layer.values["style"].rstrip(" ,;.") for layer in reversed(layers) if "style" in layer.values]
    return {"style": ", ".join(dict.fromkeys(styles))} if styles else {}


def _as_usual(loudness: Loudness, source: str | None) -> Loudness:
    """Return the loudness with `limit` left open where it says what holds anyway: that said aloud changes nothing."""
    return replace(loudness, limit=None) if loudness.limit == (source is None) else loudness


def _takes(layers: list[Layer]) -> dict[str, Any]:
    """Return seeds and variations. The nearest layer with a seed gives the seeds; the nearest that gives a number of
    takes, be it by the length of its `seeds`, gives the number."""
    seeded = next((layer for layer in layers if "seed" in layer.values or "seeds" in layer.values), Layer())
    seeds = seeded.values.get("seeds", ())
    taken = {"seeds": seeds, "seed": 0 if seeds else seeded.values.get("seed", 0)}
    for layer in layers:
        if "variations" in layer.values:
            return {**taken, "variations": layer.values["variations"]}
        if seeds and layer is seeded:
            return {**taken, "variations": len(seeds)}
    return taken
