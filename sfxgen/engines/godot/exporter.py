"""Godot 4: loop flags in `.import`, a randomizer for every sound with takes, and `sfx.gd` for the game's code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile

from sfxgen.engines.godot.script import script
from sfxgen.engines.protocol import Entry, Owned, Read, Shared, figure
from sfxgen.engines.seal import BLANK
from sfxgen.manifest.sound import Sound

PARAMS: Mapping[str, Mapping[bool, Mapping[str, str]]] = {
    ".ogg": {True: {"loop": "true", "loop_offset": "0"}, False: {"loop": "false"}},
    ".mp3": {True: {"loop": "true", "loop_offset": "0"}, False: {"loop": "false"}},
    ".wav": {
        # Forward over all frames, not compressed: QOA would make the seam audible.
        True: {"edit/loop_mode": "2", "edit/loop_begin": "0", "edit/loop_end": "-1", "compress/mode": "0"},
        False: {"edit/loop_mode": "1"},
    },
}
"""Suffix -> is it a loop? -> the import parameters that decide it. FLAC is not a format Godot imports."""

TAIL_FRAMES = 1
"""Godot's WAV player leaves out the last frame of every lap (godot#119778), so a loop's file has one more."""


@dataclass(frozen=True, kw_only=True)
class Godot:
    """Writes for the Godot project in `folder`."""

    output: str
    folder: str = ""
    """Of project.godot, relative to sfxgen's root; empty when they are the same."""

    @property
    def companion(self) -> str:
        """Return the suffix of the engine's own file beside an output."""
        return ".import"

    def adapted(self, sound: Sound) -> Sound:
        """Return the sound, a WAV loop with the frame more that Godot's player needs."""
        if sound.loop is None or sound.format != "wav":
            return sound
        return replace(sound, loop=replace(sound.loop, tail_frames=TAIL_FRAMES))

    def warnings(self, entries: Sequence[Entry]) -> Iterable[str]:
        """Say which sounds Godot can't import."""
        flac = [entry.name for entry in entries if entry.playback.format == "flac"]
        if flac:
            more = f" and {len(flac) - 1} more" if len(flac) > 1 else ""
            yield f"Godot imports no FLAC: {flac[0]}{more} won't be heard there; use `format: ogg` or `wav`"

    def shared(self, entry: Entry, path: str) -> Iterator[Shared]:
        """Return the `.import` of an output."""
        params = PARAMS.get(_suffix(path), {}).get(entry.loop)
        if params is not None:
            edit = partial(edited, params=params, create=entry.loop)
            yield Shared(path=path + self.companion, name=entry.name, edit=edit, inherit=inherited)

    def owned(self, entries: Sequence[Entry], read: Read) -> Iterator[Owned]:
        """Return a `.tres` for every sound with takes or jitter, and `sfx.gd`."""
        rows: list[tuple[Entry, str | None]] = []
        for entry in entries:
            if not entry.paths or _suffix(entry.paths[0]) not in PARAMS:
                rows.append((entry, None))
                continue
            stream = entry.paths[0]
            if len(entry.paths) > 1 or entry.playback.pitch_jitter or entry.playback.volume_jitter:
                stream = f"{self.output}/{entry.name}.tres"
                make = partial(self._randomizer, entry)
                yield Owned(path=stream, name=entry.name, make=make, up_to_date=entry.up_to_date)
            rows.append((entry, self._resource(stream)))
        if rows:
            yield Owned(path=f"{self.output}/sfx.gd", name="", make=partial(script, rows))

    def shared_of_owned(self, owned: Owned) -> Iterator[Shared]:
        """Return nothing: Godot makes the `.uid` of a script itself."""
        return iter(())

    def _resource(self, path: str) -> str:
        return f"res://{path.removeprefix(self.folder + '/') if self.folder else path}"

    def _randomizer(self, entry: Entry) -> str:
        """Return an AudioStreamRandomizer that never plays the same take twice in a row."""
        takes = [self._resource(path) for path in entry.paths]
        loads = [f'[ext_resource type="AudioStream" path="{take}" id="{i}"]' for i, take in enumerate(takes, 1)]
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


def _suffix(path: str) -> str:
    return path[path.rindex(".") :]


_SECTION = re.compile(r"\[(\w+)\]\s*$")
_KEY = re.compile(r"([\w/]+)=")


def edited(text: str | None, *, params: Mapping[str, str], create: bool) -> str | None:
    """Return a `.import` with these parameters; all else, the uid before all, stays as it is.

    create: whether a file is needed where there is none. Godot adds the rest to it on the first import.
    """
    if text is None:
        return _section("params", params) if create else None
    lines = text.split("\n")
    start = next((i for i, line in enumerate(lines) if _SECTION.match(line) and "params" in line), None)
    if start is None:
        return text.rstrip("\n") + "\n\n" + _section("params", params)
    body = list(takewhile(lambda line: not _SECTION.match(line), lines[start + 1 :]))
    rest = lines[start + 1 + len(body) :]
    return "\n".join([*lines[: start + 1], *_with(body, params), *rest])


def _with(body: list[str], params: Mapping[str, str]) -> list[str]:
    """Return a section's lines with the parameters in their places, new ones at its end."""
    left = dict(params)
    made = []
    for line in body:
        key = match[1] if (match := _KEY.match(line)) else ""
        made.append(f"{key}={left.pop(key)}" if key in left else line)
    end = max((i for i, line in enumerate(made, 1) if line.strip()), default=min(1, len(made)))
    return made[:end] + [f"{key}={value}" for key, value in left.items()] + made[end:]


def inherited(text: str) -> str | None:
    """Return what a renamed output's `.import` hands on: the uid, so that scenes find it, and the parameters."""
    lines = text.split("\n")
    if "[params]" not in lines:
        return None
    kept = {"importer", "type", "uid"}
    remap = [line for line in takewhile(lambda line: line != "[deps]", lines) if line.partition("=")[0] in kept]
    return "\n".join(["[remap]", "", *remap, "", *lines[lines.index("[params]") :]])


def _section(name: str, values: Mapping[str, str]) -> str:
    return "\n".join([f"[{name}]", "", *(f"{key}={value}" for key, value in values.items()), ""])
