"""Manifests read from a text, for tests."""

from __future__ import annotations

from pathlib import Path

from sfxgen.errors import Fault
from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.layer import Layer
from sfxgen.manifest.reader import read_manifest
from sfxgen.manifest.sound import Sound
from sfxgen.render.models import MODELS
from sfxgen.schema.nodes import Faults


def read(text: str, root: Path = Path("/nowhere"), file: str = "audio/a.yaml", project_defaults: Layer | None = None):
    faults: list[Fault] = []
    site = ManifestContext(root, "assets/sfx", tuple(MODELS))
    declared = read_manifest(text, site, Faults(file, faults), project_defaults=project_defaults)
    return {each.sound.name: each.sound for each in declared}, [str(fault) for fault in sorted(faults)]


def sounds(text: str, *args, **kwargs) -> dict[str, Sound]:
    found, faults = read(text, *args, **kwargs)
    assert not faults
    return found


def sound(fields: str, defaults: str = "{}", **kwargs) -> Sound:
    return sounds(f"defaults: {defaults}\nsounds:\n  s: {{prompt: p, duration: 2, {fields}}}\n", **kwargs)["s"]


def faults(fields: str, defaults: str = "{}", **kwargs) -> list[str]:
    """Faults of one sound, without the file and line."""
    found = read(f"defaults: {defaults}\nsounds:\n  s: {{{fields}}}\n", **kwargs)[1]
    return [fault.split(": ", 1)[1] for fault in found]


GOOD = "prompt: p, duration: 2"
"""What a sound needs."""
