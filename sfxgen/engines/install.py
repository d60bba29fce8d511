"""The engine's add-on, put into a game from what this installation carries: no download."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sfxgen.errors import SfxgenError
from sfxgen.files import atomic, disk


@dataclass(frozen=True, kw_only=True)
class AddOn:
    """An add-on: where it is, where it goes, and which file tells its version."""

    source: str
    """From engine_integrations, in a checkout."""
    target: str
    """From the game's folder."""
    manifest: str
    code: str
    """Suffix of its code: of this, what an older version left behind is removed."""


Change = tuple[Path, Path | None]
"""A file, and what to copy there; None to delete it."""

ADD_ONS: Mapping[str, AddOn] = {
    "godot": AddOn(source="godot/addons/sfxgen", target="addons/sfxgen", manifest="plugin.cfg", code=".gd"),
    "unity": AddOn(
        source="unity/com.sfxgen.unity", target="Packages/com.sfxgen.unity", manifest="package.json", code=".cs"
    ),
}

_VERSION = re.compile(r'version"?\s*[=:]\s*"([0-9]{1,9}(?:\.[0-9]{1,9})*)')
_MOST_BYTES = 2**20
"""Read of a file that tells a version."""


def install(folder: Path, engine: str) -> Iterator[tuple[str, str]]:
    """Install or upgrade the add-on of an engine; yield each thing done or kept, with what was done.

    The same or a newer version stays as it is. Raises SfxgenError when this installation carries no add-on, UsageError
    when a link stands in a file's place, or leads out.
    """
    add_on = ADD_ONS[engine]
    source, target = bundle(engine), folder / add_on.target
    wanted = changes(folder, engine)
    there, ours = version_of(target / add_on.manifest), version_of(source / add_on.manifest)
    name = ".".join(map(str, ours))
    if there >= ours:
        yield add_on.target, f"kept as it is, version {'.'.join(map(str, there))}"
    else:
        _make(wanted)
        yield add_on.target, f"upgraded to {name}" if there else f"installed, version {name}"
    if engine == "godot":
        yield "project.godot", enable(folder / "project.godot")


def changes(folder: Path, engine: str) -> list[Change]:
    """Return the add-on's files with what to copy there, and the code that an older version left, to delete.

    Raises UsageError when a link stands in the place of one of them, or leads out of the folder.
    """
    return list(_changes(folder, ADD_ONS[engine], bundle(engine)))


def bundle(engine: str) -> Path:
    """Return the folder of an add-on: in the installed package, or in the checkout it runs from."""
    package = Path(__file__).parents[1]
    places = package / "addons" / engine, package.parent / "engine_integrations" / ADD_ONS[engine].source
    found = next((place for place in places if place.is_dir()), None)
    if found is None:
        raise SfxgenError(f"this sfxgen carries no add-on for {engine}", "Run `pip install --force-reinstall sfxgen`.")
    return found


def version_of(manifest: Path) -> tuple[int, ...]:
    """Return the version that a plugin.cfg or a package.json tells; () where there is none."""
    text = disk.read(manifest, _MOST_BYTES).decode("utf-8", errors="replace") if manifest.is_file() else ""
    found = _VERSION.search(text)
    return tuple(map(int, found[1].split("."))) if found else ()


def enable(project: Path) -> str:
    """Switch the add-on on in a project.godot, and change nothing else in it; say what was done.

    Raises SfxgenError for one that is no text.
    """
    atomic.inside(project.parent, project.name)
    try:
        text = atomic.read(project).decode("utf-8") if disk.exists(project) else ""
    except UnicodeDecodeError as error:
        hint = "Save it from Godot, or switch the plugin sfxgen on there by hand."
        raise SfxgenError(f"{project.name} is not UTF-8 text: {error}", hint) from None
    entry = '"res://addons/sfxgen/plugin.cfg"'
    if entry in text:
        return "kept as it is: the add-on is known to it"
    section = "[editor_plugins]"
    array = re.search(r"^\[editor_plugins\][^\[]*?^enabled=PackedStringArray\(([^)]*)\)", text, re.MULTILINE)
    if array:
        before = f"{array[1]}, " if array[1].strip() else ""
        text = f"{text[: array.start(1)]}{before}{entry}{text[array.end(1) :]}"
    elif section in text:
        text = text.replace(section, f"{section}\n\nenabled=PackedStringArray({entry})", 1)
    else:
        text = f"{text.rstrip()}\n\n{section}\n\nenabled=PackedStringArray({entry})\n"
    atomic.write_atomic(project, text.encode())
    return "switches the add-on on now"


def _changes(folder: Path, add_on: AddOn, source: Path) -> Iterator[Change]:
    target = folder / add_on.target
    ours = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    for path in sorted(ours):
        if "__pycache__" not in path.parts:
            yield atomic.inside(folder, f"{add_on.target}/{path.as_posix()}"), source / path
    for path in sorted(target.rglob(f"*{add_on.code}")):
        if path.relative_to(target) not in ours:
            for suffix in ("", ".meta", ".uid"):
                yield atomic.inside(folder, f"{path.relative_to(folder).as_posix()}{suffix}"), None


def _make(wanted: list[Change]) -> None:
    for path, original in wanted:
        if original is None:
            atomic.remove(path)
        else:
            atomic.write_atomic(path, original.read_bytes())
