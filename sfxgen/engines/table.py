"""The engines that sfxgen writes for: one row each, and the only place that tells them apart.

A row is made of names and paths, so that reading the settings imports no exporter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class AddOn:
    """An editor add-on that `sfxgen init` copies into the game."""

    source: str
    """Its folder below engine_integrations/, in a checkout."""
    target: str
    """Where it goes, relative to the game's folder."""
    manifest: str
    """The file in it that holds its version."""
    code: str
    """Suffix of its code: an upgrade deletes files of this suffix that the new version no longer has."""
    enabled_in: str = ""
    """The game's file that lists enabled add-ons; empty if the engine loads every add-on it finds."""
    enable: str = ""
    """`module:function` that adds it to that file and returns what it did."""


@dataclass(frozen=True, kw_only=True)
class Engine:
    """What the rest of sfxgen knows about one engine."""

    title: str
    """Its name in messages."""
    mark: str
    """The file or folder in the root of every project of the engine, and of no other."""
    exporter: str
    """`module:Class`, imported once a project is built for the engine."""
    imports: tuple[str, ...]
    """Suffixes of the sound files that it can import."""
    import_suffix: str
    """Of the file in which the engine keeps a sound's import settings, beside the sound."""
    generated: tuple[str, ...]
    """Suffixes of the files that the exporter generates: sfxgen deletes left-over side files with these only."""
    attached: Mapping[str, str] = field(default_factory=dict)
    """Suffix of a generated file -> suffix of what the engine itself puts beside it."""
    output: str = "assets/sfx"
    """The output folder that `init` proposes."""
    file_format: str = "ogg"
    """The format that `init` proposes."""
    why_format: str = ""
    """Why not `ogg`, as a comment in the settings that `init` writes."""
    editor_folders: tuple[str, ...] = ()
    """Folders in the project's root that the editor fills by itself; no manifest is looked for there."""
    ignore_file: str = ""
    """An empty file of this name keeps the engine out of a folder."""
    reserved: tuple[str, ...] = ()
    """Names that the game's code can't use for a sound."""
    add_on: AddOn | None = None


_TYPES = ("AABB", "IP", "JSON", "JSONRPC", "OS", "RID", "UPNP")
_NUMBERS = ("INF", "NAN", "PI", "TAU")
_MEMBERS = (
    "CONNECT_APPEND_SOURCE_OBJECT",
    "CONNECT_DEFERRED",
    "CONNECT_ONE_SHOT",
    "CONNECT_PERSIST",
    "CONNECT_REFERENCE_COUNTED",
    "NOTIFICATION_EXTENSION_RELOADED",
    "NOTIFICATION_POSTINITIALIZE",
    "NOTIFICATION_PREDELETE",
)
GDSCRIPT = (*_TYPES, *_NUMBERS, *_MEMBERS, "_SOUNDS")
"""GDScript's own types and constants, as far as a sound could be called the same."""

ENGINES: Mapping[str, Engine] = {
    "godot": Engine(
        title="Godot",
        mark="project.godot",
        exporter="sfxgen.engines.godot.exporter:Godot",
        imports=(".ogg", ".wav", ".mp3"),
        import_suffix=".import",
        generated=(".tres", ".gd", ".csv"),
        attached={".gd": ".uid"},
        ignore_file=".gdignore",
        reserved=GDSCRIPT,
        add_on=AddOn(
            source="godot/addons/sfxgen",
            target="addons/sfxgen",
            manifest="plugin.cfg",
            code=".gd",
            enabled_in="project.godot",
            enable="sfxgen.engines.godot.project:enable_add_on",
        ),
    ),
    "unity": Engine(
        title="Unity",
        mark="ProjectSettings",
        exporter="sfxgen.engines.unity.exporter:Unity",
        imports=(".ogg", ".wav", ".mp3"),
        import_suffix=".meta",
        generated=(".cs", ".asset", ".csv"),
        output="Assets/Sfx",
        file_format="wav",
        why_format="Unity encodes what it imports; OGG would be encoded twice",
        editor_folders=("Library", "Temp", "Logs", "obj"),
        reserved=GDSCRIPT,  # C# allows them, but games already call their sounds `Sfx.JSON_`
        add_on=AddOn(
            source="unity/com.sfxgen.unity", target="Packages/com.sfxgen.unity", manifest="package.json", code=".cs"
        ),
    ),
}
"""`engine` in sfxgen.yaml -> its row."""
