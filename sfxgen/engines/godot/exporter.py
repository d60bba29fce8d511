"""Godot 4: loop flags in `.import`, a randomizer for every sound with takes, and `sfx.gd` for the game's code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

from sfxgen.engines.godot.buses import bus_files, buses, missing_buses
from sfxgen.engines.godot.import_file import PARAMS, edited, inherited
from sfxgen.engines.godot.script import Row, quoted, script
from sfxgen.engines.protocol import (
    EngineFile,
    Entry,
    Exporter,
    GeneratedFile,
    Read,
    References,
    caption_rows,
    csv_text,
    figure,
)
from sfxgen.engines.seal import BLANK
from sfxgen.engines.table import ENGINES, Engine
from sfxgen.manifest.sound import Sound

TAIL_FRAMES = 1
"""Godot's WAV player leaves out the last frame of every lap (godot#119778), so a loop's file has one more."""


@dataclass(frozen=True, kw_only=True)
class Godot(Exporter):
    """A Godot project; `folder` holds its project.godot."""

    engine: ClassVar[Engine] = ENGINES["godot"]

    def adapted(self, sound: Sound) -> Sound:
        """Return the sound; a WAV loop with the extra frame that Godot's player needs."""
        if sound.loop is None or sound.format != "wav":
            return sound
        return replace(sound, loop=replace(sound.loop, tail_frames=TAIL_FRAMES))

    def import_files(self, entry: Entry, path: str) -> Iterator[EngineFile]:
        """Yield the `.import` of an output."""
        params = PARAMS.get(path[path.rindex(".") :], {}).get(entry.loop)
        if params is not None:
            edit = partial(edited, params=params, create=entry.loop)
            yield EngineFile(path=path + self.engine.import_suffix, name=entry.name, edit=edit, inherit=inherited)

    def generated_files(self, entries: Sequence[Entry], references: References) -> Iterator[GeneratedFile]:
        """Yield a `.tres` for every sound with takes or jitter, and `sfx.gd`."""
        rows: list[Row] = []
        for entry in entries:
            stream = None
            if entry.paths and self.can_import(entry.paths[0]):
                stream = entry.paths[0]
                if len(entry.paths) > 1 or entry.playback.pitch_jitter or entry.playback.volume_jitter:
                    stream = f"{self.output}/{entry.name}.tres"
                    make = partial(self._randomizer, entry)
                    yield GeneratedFile(path=stream, name=entry.name, make=make, up_to_date=entry.up_to_date)
            constant = self.identifier(entry.name)
            rows.append(Row(entry, constant, self._resource(stream) if stream else None, self._caption_key(entry.name)))
        if captions := caption_rows(entries, self._caption_key):
            head = ("keys", "en", f"_{BLANK}")
            captions = [(key, text.replace("\\", "\\\\"), name) for key, text, name in captions]
            table = partial(csv_text, [head, *captions])
            yield GeneratedFile(path=f"{self.output}/captions.csv", name="", make=table)
        if rows:
            yield GeneratedFile(path=f"{self.output}/sfx.gd", name="", make=partial(script, rows))

    def warnings(self, entries: Sequence[Entry], read: Read) -> Iterator[str]:
        """Say what Godot can't import, and which buses it doesn't have."""
        yield from super().warnings(entries, read)
        yield from missing_buses(entries, buses(self.folder, read))

    def looks_at(self) -> tuple[str, ...]:
        """Return the files that say which buses there are."""
        return bus_files(self.folder)

    def _caption_key(self, name: str) -> str:
        return f"SFX_{self.identifier(name)}"

    def _resource(self, path: str) -> str:
        return f"res://{self.in_project(path)}"

    def _randomizer(self, entry: Entry) -> str:
        """Return an AudioStreamRandomizer that never plays the same take twice in a row."""
        takes = [self._resource(path) for path in entry.paths]
        loads = [f'[ext_resource type="AudioStream" path={quoted(take)} id="{i}"]' for i, take in enumerate(takes, 1)]
        streams = [f'stream_{i}/stream = ExtResource("{i + 1}")\nstream_{i}/weight = 1.0' for i in range(len(takes))]
        head = f'[gd_resource type="AudioStreamRandomizer" load_steps={len(takes) + 1} format=3]'
        lines = [
            "[resource]",
            "playback_mode = 0",
            f"random_pitch = {figure(2 ** (entry.playback.pitch_jitter / 12))}",
            f"random_volume_offset_db = {figure(entry.playback.volume_jitter)}",
            f"streams_count = {len(takes)}",
            *streams,
            f'metadata/sfxgen = "{BLANK}"',
        ]
        return "\n".join([head, "", *loads, "", *lines, ""])
