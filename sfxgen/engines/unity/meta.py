"""Unity's `.meta` files: a stable guid and, for a sound, how it is loaded. Written once; then they are the team's."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from sfxgen.engines.protocol import figure

NAMESPACE = "sfxgen"

_GUID = re.compile(r"^guid: ([0-9a-f]{32})\s*$", re.MULTILINE)


def guid_for(path: str) -> str:
    """Return the guid of a new asset: a hash of its path from the Unity project, so that every machine agrees."""
    return hashlib.sha256(f"{NAMESPACE}:{path}".encode()).hexdigest()[:32]


def guid_in(meta: str | None) -> str | None:
    """Return the guid that a `.meta` holds; None where there is none."""
    found = _GUID.search(meta or "")
    return found[1] if found else None


@dataclass(frozen=True)
class Load:
    """How Unity loads a sound. https://docs.unity3d.com/Manual/class-AudioClip.html"""

    load_type: int
    """0 decompressed on load, 1 compressed in memory, 2 streamed."""
    compression: int
    """0 PCM, 1 Vorbis, 2 ADPCM."""
    quality: float = 1.0
    preload: bool = True


ONE_SHOT = Load(0, 2)
"""Short sounds must be ready at once, and ADPCM costs next to nothing to decode."""
LONG = Load(1, 1, 0.7)
AMBIENCE = Load(1, 1, 0.7)
"""Loops stay loaded for minutes, so they are kept small in memory."""
MUSIC = Load(2, 1, 0.7, preload=False)


def audio_meta(guid: str, load: Load) -> str:
    """Return the `.meta` of a sound; `normalize: 0`, because its loudness is right already."""
    return _meta(
        guid,
        f"""\
AudioImporter:
  externalObjects: {{}}
  serializedVersion: 7
  defaultSettings:
    serializedVersion: 2
    loadType: {load.load_type}
    sampleRateSetting: 0
    sampleRateOverride: 44100
    compressionFormat: {load.compression}
    quality: {figure(load.quality)}
    conversionMode: 0
    preloadAudioData: {int(load.preload)}
  platformSettingOverrides: {{}}
  forceToMono: 0
  normalize: 0
  loadInBackground: 0
  ambisonic: 0
  3D: 1
""",
    )


def folder_meta(guid: str) -> str:
    """Return the `.meta` of a folder."""
    return _meta(guid, "folderAsset: yes\nDefaultImporter:\n  externalObjects: {}\n")


def script_meta(guid: str) -> str:
    """Return the `.meta` of a C# file."""
    body = "  externalObjects: {}\n  serializedVersion: 2\n  defaultReferences: []\n  executionOrder: 0\n"
    return _meta(guid, f"MonoImporter:\n{body}  icon: {{instanceID: 0}}\n")


def text_meta(guid: str) -> str:
    """Return the `.meta` of a text file."""
    return _meta(guid, "TextScriptImporter:\n  externalObjects: {}\n")


def asset_meta(guid: str) -> str:
    """Return the `.meta` of a ScriptableObject's asset."""
    return _meta(guid, "NativeFormatImporter:\n  externalObjects: {}\n  mainObjectFileID: 11400000\n")


def _meta(guid: str, importer: str) -> str:
    tail = "  userData: \n  assetBundleName: \n  assetBundleVariant: \n"
    return f"fileFormatVersion: 2\nguid: {guid}\n{importer}{tail}"
