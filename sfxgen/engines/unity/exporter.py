"""Unity: a `.meta` beside every sound, `Sfx.cs` for the game's code, and a library of takes, jitter and loops."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from sfxgen.engines.identifiers import constant
from sfxgen.engines.protocol import Entry, Owned, Read, Shared, figure
from sfxgen.engines.seal import BLANK
from sfxgen.engines.unity import meta
from sfxgen.manifest.sound import Sound

LIBRARY_SCRIPT = meta.guid_for("Packages/com.sfxgen.unity/Runtime/SfxLibrary.cs")
"""Of the package's ScriptableObject, which the library is one of."""

SHORT_S = 5.0
LONG_S = 10.0


@dataclass(frozen=True, kw_only=True)
class Unity:
    """Writes for the Unity project in `folder`."""

    output: str
    folder: str = ""
    """Of Assets, relative to sfxgen's root; empty when they are the same."""

    @property
    def companion(self) -> str:
        """Return the suffix of the engine's own file beside an output."""
        return ".meta"

    def adapted(self, sound: Sound) -> Sound:
        """Return the sound as it is: Unity plays plain files."""
        return sound

    def warnings(self, entries: Sequence[Entry]) -> Iterable[str]:
        """Say what Unity won't import."""
        if not self._asset(self.output).startswith("Assets/"):
            yield f"Unity imports nothing outside Assets: set `output: Assets/Sfx` instead of {self.output}"
        flac = [entry.name for entry in entries if entry.playback.format == "flac"]
        if flac:
            more = f" and {len(flac) - 1} more" if len(flac) > 1 else ""
            yield f"Unity imports no FLAC: {flac[0]}{more} won't be heard there; use `format: wav`"

    def shared(self, entry: Entry, path: str) -> Iterator[Shared]:
        """Return the `.meta` of every folder that an output lies in, and its own."""
        load = how_to_load(entry)
        yield from self._folders(path)
        yield self._once(path, entry.name, lambda guid: meta.audio_meta(guid, load))

    def owned(self, entries: Sequence[Entry], read: Read) -> Iterator[Owned]:
        """Return `Sfx.cs` and the library, which knows the clips by the guids of their `.meta`."""
        if entries:
            names = [entry.name for entry in entries]
            yield Owned(path=f"{self.output}/Sfx.cs", name="", make=lambda: script(names))
            library = f"{self.output}/Resources/SfxLibrary.asset"
            yield Owned(path=library, name="", make=lambda: self._library(entries, read))

    def shared_of_owned(self, owned: Owned) -> Iterator[Shared]:
        """Return the `.meta` of `Sfx.cs` and of the library."""
        make = meta.script_meta if owned.path.endswith(".cs") else meta.asset_meta
        yield from self._folders(owned.path)
        yield self._once(owned.path, "", make)

    def _asset(self, path: str) -> str:
        """Return a path as Unity has it, from the folder that holds Assets."""
        return path.removeprefix(self.folder + "/") if self.folder else path

    def _folders(self, path: str) -> Iterator[Shared]:
        for folder in reversed(PurePosixPath(path).parents):
            if self._asset(folder.as_posix()).startswith("Assets/"):
                yield self._once(folder.as_posix(), "", meta.folder_meta)

    def _once(self, path: str, name: str, make: Callable[[str], str]) -> Shared:
        guid = meta.guid_for(self._asset(path))
        return Shared(
            path=path + self.companion,
            name=name,
            edit=lambda text: make(guid) if text is None else text,
            inherit=lambda text: text if meta.guid_in(text) else None,
        )

    def _library(self, entries: Sequence[Entry], read: Read) -> str:
        heard = (entry for entry in entries if entry.paths and not entry.paths[0].endswith(".flac"))
        sounds = "".join(self._sound(entry, read) for entry in heard)
        return _LIBRARY + (f"  sounds:\n{sounds}" if sounds else "  sounds: []\n")

    def _sound(self, entry: Entry, read: Read) -> str:
        guids = [meta.guid_in(read(path + self.companion)) or meta.guid_for(self._asset(path)) for path in entry.paths]
        clips = "".join(f"    - {{fileID: 8300000, guid: {guid}, type: 3}}\n" for guid in guids)
        played = entry.playback
        return (
            f"  - id: {json.dumps(entry.name)}\n    clips:\n{clips}"
            f"    loop: {int(entry.loop)}\n"
            f"    volume: {figure(played.volume)}\n"
            f"    volumeJitter: {figure(played.volume_jitter)}\n"
            f"    pitchJitter: {figure(played.pitch_jitter)}\n"
            f"    mixerGroup: {json.dumps(played.bus or '')}\n"
        )


def how_to_load(entry: Entry) -> meta.Load:
    """Choose how Unity keeps a sound: by its use."""
    if entry.playback.music:
        return meta.MUSIC
    if entry.loop or entry.duration > LONG_S:
        return meta.AMBIENCE
    return meta.ONE_SHOT if entry.duration <= SHORT_S else meta.LONG


def script(names: Iterable[str]) -> str:
    """Return the text of `Sfx.cs`: constants alone, so that it compiles without the package. A sound that is not
    built yet has its own, too."""
    rows = [f"    public const string {constant(name)} = {json.dumps(name)};" for name in names]
    return "\n".join([_SCRIPT, *rows, "}", ""])


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
