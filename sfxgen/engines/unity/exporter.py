"""Unity: a `.meta` beside every sound, `Sfx.cs` for the game's code, and a library of takes, jitter and loops."""

from __future__ import annotations

import functools
import json
import posixpath
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import ClassVar

from sfxgen.engines.protocol import (
    DECLICK_S,
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
from sfxgen.engines.unity import meta

LIBRARY_SCRIPT = meta.guid_for("Packages/com.sfxgen.unity/Runtime/SfxLibrary.cs")
"""The guid of the package's ScriptableObject: the library is an instance of it."""

LOWEST_PRIORITY = 256
"""Unity counts from 0, which it keeps longest."""
SHORT_S = 5.0
LONG_S = 10.0


@dataclass(frozen=True, kw_only=True)
class Unity(Exporter):
    """A Unity project; `folder` holds its Assets."""

    engine: ClassVar[Engine] = ENGINES["unity"]

    def warnings(self, entries: Sequence[Entry], read: Read) -> Iterable[str]:
        """Say what Unity won't import."""
        if not self.in_project(self.output).startswith("Assets/"):
            yield f"Unity imports nothing outside Assets: set `output: {self.engine.output}` instead of {self.output}"
        yield from super().warnings(entries, read)

    def import_files(self, entry: Entry, path: str) -> Iterator[EngineFile]:
        """Yield the `.meta` of every folder that an output lies in, and its own."""
        how = how_to_load(entry)
        yield from self._folders(path)
        yield self._meta(path, entry.name, lambda guid: meta.audio_meta(guid, how))

    def generated_files(self, entries: Sequence[Entry], references: References) -> Iterator[GeneratedFile]:
        """Yield `Sfx.cs` and the library, which refers to the clips by the guids in their `.meta`."""
        if entries:
            yield GeneratedFile(path=f"{self.output}/Sfx.cs", name="", make=lambda: self._script(entries))
            library = f"{self.output}/Resources/SfxLibrary.asset"
            yield GeneratedFile(path=library, name="", make=lambda: self._library(entries, references))
        if captions := caption_rows(entries, str):
            head = ("Key", "English(en)", BLANK)
            yield GeneratedFile(
                path=f"{self.output}/SfxCaptions.csv", name="", make=lambda: csv_text([head, *captions])
            )

    def reference(self, path: str, text: str | None) -> str:
        """Return the guid in a `.meta`, if it is not the one that sfxgen derives from the path."""
        guid = meta.guid_in(text)
        return "" if guid is None or guid == self._guid(path) else guid

    def import_files_of(self, generated: GeneratedFile) -> Iterator[EngineFile]:
        """Yield the `.meta` of `Sfx.cs` and of the library, and of their folders."""
        make = _METAS[generated.path[generated.path.rindex(".") :]]
        yield from self._folders(generated.path)
        yield self._meta(generated.path, "", make)

    def _folders(self, path: str) -> tuple[EngineFile, ...]:
        return self._folders_down_to(posixpath.dirname(path))

    @functools.lru_cache(maxsize=256)  # noqa: B019 -- an exporter lives as long as the build: one result a folder
    def _folders_down_to(self, folder: str) -> tuple[EngineFile, ...]:
        down = [PurePosixPath(folder), *PurePosixPath(folder).parents][::-1]
        inside = [each.as_posix() for each in down if self.in_project(each.as_posix()).startswith("Assets/")]
        return tuple(self._meta(each, "", meta.folder_meta) for each in inside)

    def _meta(self, path: str, name: str, make: Callable[[str], str]) -> EngineFile:
        guid = self._guid(path)
        return EngineFile(
            path=path + self.engine.import_suffix,
            name=name,
            edit=lambda text: make(guid) if text is None else text,
            inherit=lambda text: text if meta.guid_in(text) else None,
        )

    def _guid(self, path: str) -> str:
        return meta.guid_for(self.in_project(path))

    def _script(self, entries: Sequence[Entry]) -> str:
        """Return the text of `Sfx.cs`: constants alone, so that it compiles without the package. A sound that is not
        built yet has its constant, too."""
        names = ((self.identifier(entry.name), json.dumps(entry.name)) for entry in entries)
        rows = [f"    public const string {constant} = {name};" for constant, name in names]
        return "\n".join([_SCRIPT, *rows, "}", ""])

    def _library(self, entries: Sequence[Entry], references: References) -> str:
        heard = (entry for entry in entries if entry.paths and self.can_import(entry.paths[0]))
        sounds = "".join(self._sound(entry, references(entry)) for entry in heard)
        return _LIBRARY + (f"  sounds:\n{sounds}" if sounds else "  sounds: []\n")

    def _sound(self, entry: Entry, references: Sequence[str]) -> str:
        guids = [guid or self._guid(path) for path, guid in zip(entry.paths, references, strict=True)]
        clips = "".join(f"    - {{fileID: 8300000, guid: {guid}, type: 3}}\n" for guid in guids)
        played = entry.playback
        return (
            f"  - id: {json.dumps(entry.name)}\n    clips:\n{clips}"
            f"    loop: {int(entry.loop)}\n"
            f"    volume: {figure(played.volume)}\n"
            f"    volumeJitter: {figure(played.volume_jitter)}\n"
            f"    pitchJitter: {figure(played.pitch_jitter)}\n"
            f"    mixerGroup: {json.dumps(played.bus or '')}\n"
            f"    priority: {round((100 - played.priority) * LOWEST_PRIORITY / 100)}\n"
            f"    maxVoices: {played.max_voices or 0}\n"
            f"    cooldown: {figure(played.cooldown)}\n"
            f"    maxDistance: {figure(played.max_distance or 0)}\n"
            f"    fadeOut: {figure(DECLICK_S if played.fade_out is None else played.fade_out)}\n"
            f"    caption: {json.dumps(played.caption or '')}\n"
        )


def how_to_load(entry: Entry) -> meta.Load:
    """Choose how Unity loads a sound, by what it is used for."""
    if entry.playback.music:
        return meta.MUSIC
    if entry.loop or entry.duration > LONG_S:
        return meta.AMBIENCE
    return meta.ONE_SHOT if entry.duration <= SHORT_S else meta.LONG


_METAS = {".cs": meta.script_meta, ".csv": meta.text_meta, ".asset": meta.asset_meta}

_SCRIPT = f"""\
// Made by sfxgen from the game's manifests: change those, then build. An edit here stops the updates.
// {BLANK}

/// <summary>The game's sounds, by name: SfxPlayer.Play(Sfx.UI_CLICK).</summary>
public static class Sfx
{{"""

SPACE = " "
"""After a key without a value, as Unity itself writes it."""

_LIBRARY = f"""\
%YAML 1.1
%TAG !u! tag:unity3d.com,2011:
--- !u!114 &11400000
MonoBehaviour:
  m_ObjectHideFlags: 0
  m_CorrespondingSourceObject: {{fileID: 0}}
  m_PrefabInstance: {{fileID: 0}}
  m_PrefabAsset: {{fileID: 0}}
  m_GameObject: {{fileID: 0}}
  m_Enabled: 1
  m_EditorHideFlags: 0
  m_Script: {{fileID: 11500000, guid: {LIBRARY_SCRIPT}, type: 3}}
  m_Name: SfxLibrary
  m_EditorClassIdentifier:{SPACE}
  seal: {BLANK}
"""
