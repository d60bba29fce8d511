"""The two hashes of a take, and what counts in each.

The render hash covers all that decides the raw audio of one take; the finish hash adds all that happens after.
Names, places in a file and library versions are in neither, so a rename renders nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from operator import attrgetter
from typing import Any, NamedTuple

from msgspec import structs

from sfxgen.manifest.sound import FINISH, RENDER, MixLayer, Sound
from sfxgen.plan.request import is_recording
from sfxgen.render.models import Model
from sfxgen.render.protocol import Request
from sfxgen.schema.fields import declarations

FINISH_RECIPE = 5
"""Raised by one whenever finish or export would make other bytes of the same raw audio, a new default included.
docs/upgrading.md says why it was."""
SOURCE_RECIPE = 4
"""The same for what has a `source`, of which recipe 5 changed nothing: its peaks are limited only if asked to."""

UNSAID: tuple[Any, ...] = (None, (), "")
"""Values of a request that say nothing; left out of its hash, so that a field may be added later."""
READING_RECIPE = 1
"""Raised by one whenever more recordings are read otherwise than before. It counts for these alone: see `read_anew`."""
MIX_RECIPE = 1
"""The same for what is mixed of layers."""
WHOLE_LOOP_RECIPE = 1
"""The same for loops of recordings whose length and crossfade are left open: they may be loops already."""
LOSSY_LOOP_RECIPE = 1
"""The same for loops in a lossy format that can loop, whatever they are made of; layers are in no format."""


class Blank(NamedTuple):
    """A text to be hashed that the takes of a sound share, but for one part of it."""

    before: str
    after: str

    def hashed(self, part: str | int) -> str:
        """Return the hash of the text, its part filled in."""
        return hashlib.sha256(f"{self.before}{part}{self.after}".encode()).hexdigest()


def render_hash(wanted: Request, recipe: int, source_sha256: str | None = None, *, read_anew: bool = False) -> str:
    """Hash what decides the raw audio; a recording counts by its bytes, not by its path. recipe: the model's.

    read_anew: it is a recording that earlier versions read otherwise.
    """
    return render_blank(wanted, recipe, source_sha256, read_anew=read_anew).hashed(wanted.seed)


def render_blank(wanted: Request, recipe: int, source_sha256: str | None = None, *, read_anew: bool = False) -> Blank:
    """Return what `render_hash` hashes, but for the seed."""
    values = structs.asdict(wanted)
    facts = {name: value for name, value in values.items() if name != "source" and value not in UNSAID}
    text = _text({"render": {**facts, "seed": ""}, "source": source_sha256, "recipe": recipe, **_reading(read_anew)})
    before, seed, after = text.partition('"seed":""')
    return Blank(before + seed.removesuffix('""'), after)


def recording_hash(source_sha256: str, *, read_anew: bool = False) -> str:
    """Hash what decides the raw audio of a recording: its bytes, and how they are read if that was otherwise once."""
    return _digest({"source": source_sha256, **_reading(read_anew)})


def _reading(read_anew: bool) -> dict[str, int]:
    return {"reading": READING_RECIPE} if read_anew else {}


def finish_hash(raw_key: str, sound: Sound, model: Model, *, is_encoded: bool = True) -> str:
    """Hash what decides the finished file: the raw audio, every field of the finish stage and the licence it tells.

    is_encoded: False for a layer, which goes into its mix as samples.
    """
    return finish_blank(sound, model, is_encoded=is_encoded).hashed(raw_key)


def finish_blank(sound: Sound, model: Model, *, is_encoded: bool = True) -> Blank:
    """Return what `finish_hash` hashes, but for the key of the raw audio, which is hexadecimal."""
    licence = None if is_recording(sound) else model.licence
    facts = _finish_facts(sound, licence, FINISH_RECIPE if sound.source is None else SOURCE_RECIPE)
    facts |= _encoding(sound) if is_encoded else {}
    before, raw, after = _text({**facts, "raw": ""}).rpartition('"raw":"')
    return Blank(before + raw, after)


def _finish_facts(sound: Sound, licence: str | None, recipe: int) -> dict[str, Any]:
    finish = _set_fields(sound, _OF_FINISH)
    facts = {"duration": sound.duration, "finish": finish, "licence": licence, "recipe": recipe}
    is_whole = sound.loop is not None and sound.duration is None and sound.loop.crossfade is None
    return {**facts, "whole_loop": WHOLE_LOOP_RECIPE} if is_whole else facts


def _encoding(sound: Sound) -> dict[str, int]:
    """Return what decides the file alone, not the samples that it is encoded from."""
    return {"lossy_loop": LOSSY_LOOP_RECIPE} if sound.is_lossy_loop else {}


def mix_key(keys: Iterable[str]) -> str:
    """Hash which raw audio a mix is made of, whatever becomes of it there. keys: render hashes, or those of drafts."""
    return _digest({"layers": sorted({*keys})})


def mix_finish_hash(sound: Sound, parts: Iterable[str], *, is_encoded: bool = True) -> str:
    """Hash what decides a file that is mixed of layers: the finish hash of each as it goes in, how it does, and every
    field of the finish stage. The layers' names are not in it. is_encoded: False for a mix that is a layer itself."""
    facts = _finish_facts(sound, None, FINISH_RECIPE) | (_encoding(sound) if is_encoded else {})
    how = [plain(replace(layer, sound=None, source=None)) for layer in sound.layers]
    mix = [{"part": part, **each} for part, each in zip(parts, how, strict=True)]
    finish = {name: value for name, value in facts["finish"].items() if name != "layers"}
    return _digest({**facts, "finish": finish, "mix": mix, "mix_recipe": MIX_RECIPE})


def former_finish_hashes(raw_key: str, sound: Sound, model: Model) -> frozenset[str]:
    """Return the finish hashes that a render had by the recipe before, in which `limit` was false unless given.

    One that the lock still has says that nothing changed but the recipe.
    """
    loudness = replace(sound.loudness, limit=None)
    said = [loudness, *([replace(loudness, limit=True)] if sound.may_limit else [])]
    facts = (_finish_facts(replace(sound, loudness=each), model.licence, FINISH_RECIPE - 1) for each in said)
    return frozenset(_digest({**each, "raw": raw_key}) for each in facts)


def spec(sound: Sound) -> dict[str, Any]:
    """Return the fields that decide the sound, those at their defaults left out: what the lock keeps so that
    the next plan can say what changed."""
    values = _set_fields(sound, _OF_BOTH)
    return values if is_recording(sound) or sound.layers else {**values, "model": sound.model}


def _set_fields(sound: Sound, fields_: _Fields) -> dict[str, Any]:
    """Return those of some fields that are not at their defaults: a field that a later version adds, with a default
    that changes nothing, then makes no sound stale."""
    values = zip(fields_.names, fields_.read(sound), fields_.defaults, strict=True)
    return {name: _set_part(value, default) for name, value, default in values if value != default}


def _set_part(value: Any, default: Any) -> Any:
    """Return a field's value in JSON's types; of a record, only what is not at its default."""
    if not is_dataclass(value):
        return plain(value)
    base = default if default is not None else type(value)()  # type: ignore[misc]
    differing = [f.name for f in fields(value) if getattr(value, f.name) != getattr(base, f.name)]
    return {name: plain(getattr(value, name)) for name in differing} or True


def plain(value: Any) -> Any:
    """Turn a field's value into JSON's types, numbers that are equal into equal text."""
    if type(value) in _ATOMS or isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: item if type(item) in _ATOMS else plain(item) for name, item in value.items()}
    if isinstance(value, Mapping):
        return plain(dict(value))
    said = {f.name: getattr(value, f.name) for f in fields(value) if not f.metadata.get("hidden")}
    if isinstance(value, MixLayer):  # of thirty layers, only what is not usual
        said = {name: each for name, each in said.items() if each != getattr(_USUAL_LAYER, name)}
    return {name: plain(each) for name, each in said.items()}


_USUAL_LAYER = MixLayer()


def _digest(facts: Mapping[str, Any]) -> str:
    return hashlib.sha256(_text(facts).encode()).hexdigest()


def _text(facts: Mapping[str, Any]) -> str:
    return _JSON.encode(plain(facts))


_JSON = json.JSONEncoder(sort_keys=True, ensure_ascii=True, separators=(",", ":"))
_ATOMS = frozenset({str, int, bool, type(None)})


class _Fields(NamedTuple):
    """The fields of some stages, to be read at once: there may be ten thousand sounds."""

    names: tuple[str, ...]
    defaults: tuple[Any, ...]
    read: Callable[[Sound], tuple[Any, ...]]


def _fields_of(*stages: str) -> _Fields:
    found = [each for each in declarations(Sound).values() if each.stage in stages]
    names = tuple(each.name for each in found)
    return _Fields(names, tuple(each.default for each in found), attrgetter(*names))


_OF_FINISH, _OF_BOTH = _fields_of(FINISH), _fields_of(RENDER, FINISH)
